// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/currentcatalog.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"

#include <QtConcurrentRun>

#include <utility>

namespace pentimento {

CurrentCatalog::CurrentCatalog(CatalogReading reading, QString userFolder, QObject *parent)
    : QObject(parent)
    , m_reading(std::move(reading))
    , m_userFolder(std::move(userFolder))
{
}

void CurrentCatalog::reload()
{
    const auto take = [this, order = ++m_order](CatalogReading reading) {
        if (order != m_order)
            return;
        const bool isOther = reading.catalog != m_reading.catalog || reading.modelFiles != m_reading.modelFiles;
        m_reading = std::move(reading);
        if (isOther)
            Q_EMIT changed();
        Q_EMIT reloaded();
    };
    whenDone(QtConcurrent::run(&workPool(), readCatalog, m_userFolder), this, take);
}

} // namespace pentimento
