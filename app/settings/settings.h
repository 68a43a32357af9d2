// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appsettings.h"
#include "app/settings/jsonkeeper.h"

#include <functional>

namespace pentimento {

// settings.json in the configuration folder. The one place from which settings are read and through which they change.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &configurationFolder, QObject *parent = nullptr);

    [[nodiscard]] const AppSettings &value() const { return m_value; }

    // Why the settings begin with their defaults, or cannot be kept; the program goes on in either case.
    [[nodiscard]] const std::optional<Error> &complaint() const { return m_keeper.complaint(); }

    void change(const std::function<void(AppSettings &)> &how);
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    void changed(const pentimento::AppSettings &value); // only where something is different
    void complained(const pentimento::Error &error);

private:
    JsonKeeper m_keeper;
    AppSettings m_value;
};

} // namespace pentimento
