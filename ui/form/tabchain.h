// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace pentimento {

// Puts the controls of these parts, one part after the other, behind `place` in the order of the tabulator. Qt puts
// what is made later at the end of the window's order; `place` was there from the start and marks where they belong.
void chainTabs(QWidget *place, const QList<QWidget *> &parts);

} // namespace pentimento
