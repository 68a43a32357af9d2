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
    // A system without a language of its own speaks English, and English writes $0.08, not 0.08$ as Qt's C locale does.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto *translator = new QTranslator(qApp);
    const bool loaded = translator->load(QLocale(), u"pentimento"_s, u"_"_s, u":/i18n"_s)
                        || translator->load(u":/i18n/pentimento_en"_s);
    if (loaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace pentimento
