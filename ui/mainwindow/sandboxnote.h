// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace pentimento {

// Says plainly that nothing here is an AI, with the one way out. One line where there is room; else its words wrap and
// the link stands below them.
class SandboxNote final : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxNote(QWidget *parent);

    void fit(int width);

Q_SIGNALS:
    void keyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthInOneLine() const;

    QGridLayout *m_grid;
    QLabel *m_words;
    QPushButton *m_link;
};

} // namespace pentimento
