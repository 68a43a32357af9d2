// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/workpool.h"

#include <QThreadPool>

namespace pentimento {

QThreadPool &workPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace pentimento
