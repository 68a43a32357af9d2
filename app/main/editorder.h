// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace pentimento {

// What `pentimento edit` was asked, as text: files by absolute path, so that another process can carry it out as well.
struct EditOrder
{
    QString model;        // id or file; empty: chosen by the number of pictures
    QString service;      // id or file; empty: the sandbox
    QStringList images;
    std::optional<QString> prompt;
    QStringList settings; // NAME=value, NAME= or NAME
    int variants = 1;

    friend bool operator==(const EditOrder &, const EditOrder &) = default;
};

[[nodiscard]] QJsonObject orderToJson(const EditOrder &order);
[[nodiscard]] EditOrder orderFromJson(const QJsonObject &object);

} // namespace pentimento
