// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace pentimento::layers {

// Path from the root of the project → text. What others wrote (tests/fixtures) is not among them.
using SourceTree = QMap<QString, QString>;

[[nodiscard]] SourceTree readSourceTree(const QString &root);

[[nodiscard]] bool isCode(const QString &path); // .cpp or .h

// Code that no CMakeLists.txt of its folder or one above lists; a header is also in use where another file includes it.
[[nodiscard]] QStringList orphans(const SourceTree &tree);

} // namespace pentimento::layers
