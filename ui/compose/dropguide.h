// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"
#include "ui/compose/welltarget.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QDropEvent;

namespace pentimento {

class DropOverlay;

// Makes a whole window accept pictures: files, pixels, addresses, cards. Fields would take the name of a file as text,
// so it looks at every drag over the window first, and leaves to them what holds no picture. What is dropped is handed
// on unread, all of it; where no target is named, nothing can be taken, and who listens says so.
class DropGuide final : public QObject
{
    Q_OBJECT

public:
    DropGuide(QWidget *window, std::function<QList<WellTarget>()> targets);

Q_SIGNALS:
    void picturesDropped(const QList<pentimento::PictureSource> &sources, const pentimento::WellTarget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool follow(const QWidget &over, QDropEvent &event);
    bool take(const QWidget &over, QDropEvent &event);
    void show();

    QWidget *m_window;
    std::function<QList<WellTarget>()> m_targets;
    DropOverlay *m_overlay;
    QTimer m_leaving;
};

} // namespace pentimento
