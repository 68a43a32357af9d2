// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/commands/commandmatch.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class CommandMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void CommandMatchTest::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    const QString open = u"Open picture…"_s;
    const QString address = u"Open picture by its web address…"_s;
    const QString save = u"Save as…"_s;
    const QString side = u"Side by side"_s;
    const QString swap = u"Swap before and after"_s;
    const QString german = u"Öffnen"_s;
    QTest::newRow("nothing typed") << QString() << QStringList{open, address, save, side, swap, german};
    QTest::newRow("only a space") << u"  "_s << QStringList{open, address, save, side, swap, german};
    QTest::newRow("beginning of the name") << u"sav"_s << QStringList{save};
    QTest::newRow("two words in any order") << u"pic op"_s << QStringList{open, address};
    QTest::newRow("word within") << u"web"_s << QStringList{address};
    QTest::newRow("beginning before middle") << u"side"_s << QStringList{side};
    QTest::newRow("better first") << u"s a"_s << QStringList{save, swap, address};
    QTest::newRow("first letters") << u"sbs"_s << QStringList{side};
    QTest::newRow("capitals") << u"SAVE"_s << QStringList{save};
    QTest::newRow("without the accent") << u"off"_s << QStringList{german};
    QTest::newRow("with it") << u"öff"_s << QStringList{german};
    QTest::newRow("dots do not matter") << u"save as..."_s << QStringList{save};
    QTest::newRow("nothing fits") << u"xyz"_s << QStringList();
    QTest::newRow("one word fits, one does not") << u"save xyz"_s << QStringList();
}

void CommandMatchTest::names()
{
    QFETCH(QString, typed);
    const QStringList all{u"Open picture…"_s,
                          u"Open picture by its web address…"_s,
                          u"Save as…"_s,
                          u"Side by side"_s,
                          u"Swap before and after"_s,
                          u"Öffnen"_s};
    QStringList found;
    for (const qsizetype index : matchingCommands(all, typed))
        found.append(all.at(index));
    QTEST(found, "found");
}

PENTIMENTO_TEST(CommandMatchTest)
#include "tst_commandmatch.moc"
