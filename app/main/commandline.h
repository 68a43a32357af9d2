// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/editorder.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace pentimento {

struct WindowCommand
{
    QStringList files; // to open
    QString dataDir;

    friend bool operator==(const WindowCommand &, const WindowCommand &) = default;
};

struct ShotsCommand
{
    QString folder;

    friend bool operator==(const ShotsCommand &, const ShotsCommand &) = default;
};

struct EditCommand
{
    EditOrder order;
    QString dataDir;
    QString outFolder;
    bool json = false;

    friend bool operator==(const EditCommand &, const EditCommand &) = default;
};

struct DescribeCommand
{
    QString model;
    QString dataDir;
    bool json = false;

    friend bool operator==(const DescribeCommand &, const DescribeCommand &) = default;
};

struct SandboxCommand
{
    quint16 port = 0;
    int rate = 0; // creates per minute; 0: as many as come
    QString dataDir;

    friend bool operator==(const SandboxCommand &, const SandboxCommand &) = default;
};

struct TellCommand // prints a text: help, version
{
    QString text;
};

struct WrongUse
{
    QString sentence;
    QString helpFor; // the command
};

using Command =
    std::variant<WindowCommand, EditCommand, DescribeCommand, SandboxCommand, ShotsCommand, TellCommand, WrongUse>;

// What the arguments (without the program's name) mean. Paths become absolute.
[[nodiscard]] Command readCommandLine(const QStringList &arguments);

} // namespace pentimento
