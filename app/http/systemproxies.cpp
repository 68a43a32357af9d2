// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/systemproxies.h"

#include <QNetworkProxyFactory>

namespace pentimento {

void useSystemProxies()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

} // namespace pentimento
