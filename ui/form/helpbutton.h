// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace pentimento {

// The "?" of a field. It is always there for the tabulator, but seen only where its field is pointed at or worked in.
class HelpButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit HelpButton(QWidget *parent);

    void setRevealed(bool isRevealed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isRevealed = false;
};

} // namespace pentimento
