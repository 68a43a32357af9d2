// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace pentimento {

using namespace Qt::StringLiterals;

void installLanguage()
{
    auto *translator = new QTranslator(qApp);
    const bool loaded = translator->load(QLocale(), u"pentimento"_s, u"_"_s, u":/i18n"_s)
        || translator->load(u":/i18n/pentimento_en"_s);
    if (loaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace pentimento
