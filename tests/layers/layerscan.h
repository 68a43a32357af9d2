// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pentimento::layers {

struct Breach
{
    QString file;
    int line = 0;
    QString what;

    friend bool operator==(const Breach &, const Breach &) = default;
};

[[nodiscard]] QString described(const QList<Breach> &breaches); // "file:line: what", one a line

// Includes that the file's room may not have, and names that are not for it. `path` is from the root of the project;
// knows nothing of the disk.
[[nodiscard]] QList<Breach> layerBreaches(const QString &path, const QString &text);

// The two SPDX lines at its head.
[[nodiscard]] QList<Breach> licenceBreaches(const QString &path, const QString &text);

// Whether a CMakeLists.txt in `folder` ("app/jobs") lists the file.
[[nodiscard]] bool isListed(const QString &path, const QString &folder, const QString &cmakeText);

} // namespace pentimento::layers
