// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"

#include <QObject>

namespace pentimento {

// The catalogue as it is now, and the only one that exchanges it while the program runs. Whoever writes or removes a
// file of the person's asks for reload() afterwards; whoever shows the catalogue listens to changed().
//
// Look up anew each time: a pointer into the value is good until control returns to the event loop. What is under way
// holds copies (JobContext) and goes on with them.
class CurrentCatalog final : public QObject
{
    Q_OBJECT

public:
    // `userFolder` is what the reading was made of, and what reload() reads.
    explicit CurrentCatalog(CatalogReading reading, QString userFolder = {}, QObject *parent = nullptr);

    [[nodiscard]] const Catalog &value() const { return m_reading.catalog; }
    [[nodiscard]] const QStringList &complaints() const { return m_reading.complaints; } // of the last reading

    [[nodiscard]] const QHash<ModelId, QString> &modelFiles() const { return m_reading.modelFiles; } // the person's own

    void reload(); // beside the event loop; of several at once the last one counts

Q_SIGNALS:
    void changed();  // the value is another one
    void reloaded(); // what reload() was asked for has been read, changed or not; comes after changed()

private:
    CatalogReading m_reading;
    QString m_userFolder;
    int m_order = 0; // of the last reload()
};

} // namespace pentimento
