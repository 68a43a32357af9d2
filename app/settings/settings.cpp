// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

namespace pentimento {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &configurationFolder, QObject *parent)
    : QObject(parent)
    , m_keeper(configurationFolder + u"/settings.json"_s)
    , m_value(settingsFromJson(m_keeper.content()))
{
    connect(&m_keeper, &JsonKeeper::complained, this, &Settings::complained);
}

void Settings::change(const std::function<void(AppSettings &)> &how)
{
    AppSettings value = m_value;
    how(value);
    if (value == m_value)
        return;
    m_value = value;
    m_keeper.keep(settingsToJson(m_value, m_keeper.content()));
    Q_EMIT changed(m_value);
}

} // namespace pentimento
