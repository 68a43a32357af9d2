// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/notice.h"

#include <QWidget>

#include <chrono>

class QToolButton;
class QVBoxLayout;

namespace pentimento {

class NoticeBar;

// The notices of the window, the newest on top; three are seen, the rest behind "2 more". Its height follows from its
// width (heightForWidth()); it is hidden while there is nothing to say. Knows nothing of what the notices are about.
class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Notice &notice);
    void remove(const QString &key); // without a signal: the caller knows

    [[nodiscard]] QList<Notice> notices() const; // the newest first

    // How long a notice stays that does not stay until it is closed, before the time to read its words.
    void setLingering(std::chrono::milliseconds lingering) { m_lingering = lingering; }

Q_SIGNALS:
    void actionTriggered(const QString &key, const QString &id);
    void closed(const QString &key); // by the person, or because its time was over
    void heightChanged();            // for whoever places it over something else

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] NoticeBar *barOf(const QString &key) const;
    NoticeBar *makeBar(const Notice &notice);
    void drop(NoticeBar *bar);
    void arrange();

    QVBoxLayout *m_column;
    QToolButton *m_more;
    QList<NoticeBar *> m_bars; // the newest first
    bool m_showsAll = false;
    std::chrono::milliseconds m_lingering{6000};
};

} // namespace pentimento
