// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/banner.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace pentimento {

// Says things in the window's bars and hears the answers: a notice, and what each of its buttons does.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QString &action)>;

    // The bars must outlive this.
    NoticeDesk(BannerStack &banners, QObject *parent);

    void show(const Notice &notice, Answer answer = {}); // replaces one of the same key
    void remove(const QString &key);

private:
    BannerStack &m_banners;
    QHash<QString, Answer> m_answers;
};

} // namespace pentimento
