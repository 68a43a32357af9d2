// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace pentimento {

// What the service calls our job. Apart from the conversation, because the library stores it: with it everything after
// the create can be done again, without it nothing can.
struct RemoteTask
{
    QString id; // checked by isUsableId(): it goes into a path

    // Where the service itself said to ask; empty where that follows from the id. Only ever of the service's own
    // origins: see ownAddress().
    QUrl poll{};
    QUrl result{};
    QUrl cancel{};

    friend bool operator==(const RemoteTask &, const RemoteTask &) = default;
};

// Letters, digits, - and _, at most 128: nothing that could leave /predictions/.
[[nodiscard]] bool isUsableId(const QString &id);

} // namespace pentimento
