// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QStandardPaths>
#ifdef PENTIMENTO_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

#include <cstdio>

namespace pentimento::test {

namespace {

struct Listed
{
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Listed> &list()
{
    static std::vector<Listed> entries;
    return entries;
}

} // namespace

void enter(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    list().push_back({name, std::move(make)});
}

} // namespace pentimento::test

// tst_room [-c Class] [what QTest takes]: all classes of the room, or one. Fails if there was nothing to run.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // QTest answers a crash with a debugger's backtraces, over and over where it may not attach: the crash itself is
    // enough.
    qputenv("QTEST_DISABLE_STACK_DUMP", "1");
    Application app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("-c")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    int failures = 0;
    int ran = 0;
    for (const auto &entry : pentimento::test::list()) {
        if (!only.isEmpty() && only != QLatin1StringView(entry.name))
            continue;
        const auto test = entry.make();
        failures += QTest::qExec(test.get(), arguments);
        ++ran;
    }
    if (ran == 0)
        std::fprintf(stderr, "no test class ran\n");
    return ran == 0 ? 1 : std::min(failures, 125);
}
