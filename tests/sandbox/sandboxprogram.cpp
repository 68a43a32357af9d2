// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxhost.h"
#include "tests/sandbox/sandboxfixture.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace pentimento;
using namespace Qt::StringLiterals;

// The sandbox as a process of its own, for clients in other languages: prints its base address and serves until it is
// ended, or until its standard input closes.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"token"_s, {}, u"key"_s},
                       {u"rate"_s, {}, u"creates per minute"_s, u"0"_s},
                       {u"pace"_s, {}, u"milliseconds of an ordinary prediction"_s, u"1000"_s},
                       {u"plain"_s, {}}});
    parser.process(application);

    SandboxOptions options;
    options.token = parser.value(u"token"_s);
    options.createsPerMinute = parser.value(u"rate"_s).toInt();
    options.pace = std::chrono::milliseconds(parser.value(u"pace"_s).toInt());
    const auto host = SandboxHost::open(test::sandboxModels(), options, 0,
                                        parser.isSet(u"plain"_s) ? test::plainEffects() : EffectsSource());
    if (!host) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(host.error().subject), qPrintable(host.error().detail));
        return 1;
    }
    std::printf("%s\n", qPrintable((*host)->base().toString()));
    std::fflush(stdout);
    return QGuiApplication::exec();
}
