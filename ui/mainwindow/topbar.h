// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pentimento {

class ActionTable;
class CurrentCatalog;
class ModelButton;

// The line at the top: what this program is, which model at which service, and the way to everything else.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const CurrentCatalog &catalog, ActionTable &actions, QWidget *parent);

    [[nodiscard]] ModelButton &modelButton() { return *m_modelButton; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ModelButton *m_modelButton;
};

} // namespace pentimento
