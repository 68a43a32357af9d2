// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace pentimento::test {

// Every place within a widget and its children where `secret` can be read: properties, object names, tool tips, what a
// screen reader is given. One line each; empty: nowhere.
[[nodiscard]] QStringList sightingsIn(QWidget &widget, const QByteArray &secret);

} // namespace pentimento::test
