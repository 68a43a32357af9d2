// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace pentimento {

// A chevron and a word in line with the labels around them: what unfolds more of the same column has no box.
class FoldButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent);

    void setOpen(bool isOpen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOpen = false;
};

} // namespace pentimento
