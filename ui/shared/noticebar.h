// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/notice.h"

#include <QBoxLayout>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace pentimento {

// One notice as a bar. Its words wrap; its buttons stand beside them where there is room and below them where there is
// not. It closes by its button, by Escape, or by itself once it was there long enough to be read and nobody is at it.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    NoticeBar(const Notice &notice, std::chrono::milliseconds lingering, QWidget *parent);

    [[nodiscard]] const Notice &notice() const { return m_notice; }

    void announce(); // to a screen reader

Q_SIGNALS:
    void actionTriggered(const QString &id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow();
    void addButtons(QBoxLayout &row);
    void addDetails();
    void fold(bool open);
    void place(); // beside or below
    void leaveUnlessUsed();

    Notice m_notice;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_details = nullptr;
    class QGridLayout *m_grid = nullptr;
    bool m_isBelow = false;
    QTimer m_leaving;
};

} // namespace pentimento
