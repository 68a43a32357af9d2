// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/versions/versionsfixture.h"
#include "ui/versions/versionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;

class VersionsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsSayWhatCameOfWhat();
    void variantsAreToldApart();
    void rootMadeFromNothingHasItsWords();
    void strangeVersionsHaveAName_data();
    void strangeVersionsHaveAName();
    void circleHasARoot();
    void treeGrowsWithoutBeginningAnew();
    void anotherOriginalBeginsAnew();
    void anyTreeIsSound();
};

namespace {

QString told(const QList<VersionRow> &rows)
{
    QStringList lines;
    for (const VersionRow &row : rows)
        lines.append(u"%1 < %2: %3 / %4 / %5"_s.arg(row.id.text(), row.parent.text(), row.title, row.origin, row.cost));
    return lines.join(u'\n');
}

QString shortName(const ModelId &)
{
    return u"Kontext [max]"_s;
}

} // namespace

void VersionsModelTest::initTestCase()
{
    speakAmerican();
}

void VersionsModelTest::rowsSayWhatCameOfWhat()
{
    JobRecord free = doneRecord(u"c"_s, u"poster"_s, u"v of b"_s);
    free.cost = {{}, {}, AmountSource::Free};
    JobRecord unknown = doneRecord(u"d"_s, u"🌆 sky"_s, u"v of b"_s);
    unknown.cost = {};
    const Lineage lineage = lineageOf({doneRecord(u"a"_s, u"blue hour, please"_s, u"root"_s),
                                       doneRecord(u"b"_s, u"sepia print"_s, u"root"_s), free, unknown});
    QCOMPARE(told(versionRowsOf(lineage, shortName)), u"root < : Original / coffee.png / \n"
                                                      "v of a < root: Blue hour / Kontext [max] / $0.08\n"
                                                      "v of b < root: Sepia print / Kontext [max] / $0.08\n"
                                                      "v of c < v of b: Poster / Kontext [max] / free\n"
                                                      "v of d < v of b: 🌆 sky / Kontext [max] / "_s);
    QCOMPARE(versionRowsOf(lineage, {}).at(1).origin, u"flux-kontext-max"_s);
    QCOMPARE(versionRowsOf(lineage, shortName).at(1).spoken, u"“Blue hour”, made by Kontext [max], $0.08"_s);
    QCOMPARE(versionRowsOf(lineage, shortName).at(0).spoken, u"Original: coffee.png"_s);
    QCOMPARE(versionRowsOf(lineage, shortName).at(1).size, QSize(1248, 832));
}

void VersionsModelTest::variantsAreToldApart()
{
    JobRecord first = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    JobRecord second = doneRecord(u"b"_s, u"blue"_s, u"root"_s);
    second.run = first.run;
    const QList<VersionRow> rows = versionRowsOf(lineageOf({first, second}), shortName);
    QCOMPARE(rows.at(1).title, u"Blue · 1"_s);
    QCOMPARE(rows.at(2).title, u"Blue · 2"_s);
}

void VersionsModelTest::rootMadeFromNothingHasItsWords()
{
    const JobRecord maker = doneRecord(u"a"_s, u"a red cup"_s, {});
    Lineage lineage{versionOf(maker).id, {versionOf(maker)}, {maker}};
    const QList<VersionRow> rows = versionRowsOf(lineage, shortName);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().title, u"A red cup"_s);
    QVERIFY(rows.first().parent.isEmpty());
}

void VersionsModelTest::strangeVersionsHaveAName_data()
{
    QTest::addColumn<VersionKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("external") << VersionKind::External << u"Changed elsewhere"_s;
    QTest::newRow("composite") << VersionKind::Composite << u"Put together"_s;
    QTest::newRow("result whose job is lost") << VersionKind::Result << u"Result"_s;
    QTest::newRow("foreign") << VersionKind::Foreign << u"Picture"_s;
}

void VersionsModelTest::strangeVersionsHaveAName()
{
    QFETCH(VersionKind, kind);
    Version version = originalVersion(u"odd"_s);
    version.kind = kind;
    version.name = u"odd\u202e.png"_s;
    version.parents = {VersionId(u"nobody"_s), VersionId(u"root"_s)};
    Lineage lineage = lineageOf({});
    lineage.versions.append(version);
    const VersionRow row = versionRowsOf(lineage, shortName).constLast();
    QTEST(row.title, "title");
    QCOMPARE(row.origin, u"odd .png"_s);
    QVERIFY(row.parent == VersionId(u"root"_s));
}

void VersionsModelTest::circleHasARoot()
{
    Lineage lineage = lineageOf({doneRecord(u"a"_s, u"blue"_s, u"root"_s)});
    lineage.versions.first().parents = {VersionId(u"v of a"_s)};
    const QList<VersionRow> rows = versionRowsOf(lineage, shortName);
    QVERIFY(rows.first().parent.isEmpty());
    QVERIFY(rows.last().parent == VersionId(u"root"_s));
}

void VersionsModelTest::treeGrowsWithoutBeginningAnew()
{
    VersionsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const JobRecord a = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    JobRecord b = doneRecord(u"b"_s, u"red"_s, u"root"_s);
    const JobRecord ofA = doneRecord(u"aa"_s, u"poster"_s, u"v of a"_s);
    model.setRows(versionRowsOf(lineageOf({a, b}), shortName));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept = model.indexOf(VersionId(u"v of b"_s));
    model.setRows(versionRowsOf(lineageOf({a, b, ofA}), shortName));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(model.indexOf(VersionId(u"v of aa"_s)).parent() == model.indexOf(VersionId(u"v of a"_s)));
    QCOMPARE(model.depth(model.indexOf(VersionId(u"v of aa"_s))), 2);
    b.cost = {};
    model.setRows(versionRowsOf(lineageOf({a, b, ofA}), shortName));
    QCOMPARE(changed.size(), 1);
    model.setRows(versionRowsOf(lineageOf({doneRecord(u"earlier"_s, u"x"_s, u"root"_s), a, b, ofA}), shortName));
    QCOMPARE(model.indexOf(VersionId(u"v of earlier"_s)).row(), 0);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void VersionsModelTest::anotherOriginalBeginsAnew()
{
    VersionsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(versionRowsOf(lineageOf({doneRecord(u"a"_s, u"blue"_s, u"root"_s)}), shortName));
    Lineage other{VersionId(u"other"_s), {originalVersion(u"other"_s)}, {}};
    model.setRows(versionRowsOf(other, shortName));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(VersionId(u"root"_s)).isValid());
    QCOMPARE(model.rowCount(model.indexOf(VersionId(u"other"_s))), 0);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void VersionsModelTest::anyTreeIsSound()
{
    VersionsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    QList<VersionRow> rows;
    for (int round = 0; round < 120; ++round) {
        if (random.bounded(30) == 0)
            rows.clear();
        VersionRow row;
        row.id = VersionId(QString::number(round));
        if (!rows.isEmpty())
            row.parent = rows.at(random.bounded(int(rows.size()))).id;
        rows.append(row);
        if (random.bounded(4) == 0)
            rows[random.bounded(int(rows.size()))].title = QString::number(round);
        model.setRows(rows);
        for (const VersionRow &known : std::as_const(rows)) {
            const QModelIndex index = model.indexOf(known.id);
            QVERIFY(index.isValid() && model.row(index) == known);
            QVERIFY(index.parent() == model.indexOf(known.parent));
        }
    }
}

PENTIMENTO_TEST(VersionsModelTest)

#include "tst_versionsmodel.moc"
