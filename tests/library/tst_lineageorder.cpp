// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/lineageorder.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class LineageOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsStandBeforeTheirChildren_data();
    void parentsStandBeforeTheirChildren();
    void chainOfManyEditsNeedsNoDeepStack();
};

namespace {

// "a 1 root, b 2 a": name, when it was made, its parents.
QList<Version> versionsFrom(const QString &text)
{
    QList<Version> versions;
    const QStringList lines = text.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        Version version;
        version.id = VersionId(words.at(0));
        version.createdAt = words.at(1).toLongLong();
        for (const QString &parent : words.mid(2))
            version.parents.append(VersionId(parent));
        versions.append(version);
    }
    return versions;
}

QString namesOf(const QList<Version> &versions)
{
    QString names;
    for (const Version &version : versions)
        names += version.id.text();
    return names;
}

} // namespace

void LineageOrderTest::parentsStandBeforeTheirChildren_data()
{
    QTest::addColumn<QString>("versions");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const QString &versions, const QString &order) {
        QTest::newRow(name) << versions << order;
    };
    row("nothing", u""_s, u""_s);
    row("only the root", u"a 5"_s, u"a"_s);
    row("by time", u"c 3 a, b 2 a, a 1"_s, u"abc"_s);
    row("same time by id", u"c 1 a, b 1 a, a 1"_s, u"abc"_s);
    row("root first although it is youngest", u"b 2 a, a 9"_s, u"ab"_s);
    row("child older than its parent, the clock was set back", u"a 1, b 9 a, c 2 b"_s, u"abc"_s);
    row("two parents in the family", u"a 1, d 2 a c, c 3 a"_s, u"acd"_s);
    row("parent that is not here", u"a 1, b 2 x a"_s, u"ab"_s);
    row("same parent twice", u"a 1, b 2 a a, c 3 b"_s, u"abc"_s);
    row("its own parent", u"a 1, b 2 b a"_s, u"ab"_s);
    row("root within a circle", u"a 1 c, b 2 a, c 3 b"_s, u"abc"_s);
    row("circle below the root", u"a 1, c 3 d a, d 4 c"_s, u"acd"_s);
    row("nothing but a circle", u"b 2 a, a 1 b"_s, u"ab"_s);
}

void LineageOrderTest::parentsStandBeforeTheirChildren()
{
    QFETCH(QString, versions);
    QFETCH(QString, order);
    QCOMPARE(namesOf(parentsFirst(versionsFrom(versions), VersionId(u"a"_s))), order);
}

void LineageOrderTest::chainOfManyEditsNeedsNoDeepStack()
{
    QList<Version> versions;
    for (int i = 0; i < 50'000; ++i) {
        Version version;
        version.id = VersionId(QString::number(i));
        version.createdAt = -i; // the clock runs backwards: only the parents tell the order
        if (i > 0)
            version.parents = {VersionId(QString::number(i - 1))};
        versions.append(version);
    }
    const QList<Version> ordered = parentsFirst(versions, versions.first().id);
    QVERIFY(ordered == versions);
}

PENTIMENTO_TEST(LineageOrderTest)

#include "tst_lineageorder.moc"
