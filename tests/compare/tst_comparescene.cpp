// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"
#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/comparescene.h"
#include "ui/shared/tokens.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pentimento::CompareScene)

namespace {

ComparePicture picture(const QString &id)
{
    return {ImageId(id), {}, id, {}};
}

} // namespace

class CompareSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackAsWhatTheyWere();
    void unknownWordIsTheUsual();
    void scenesWithAPictureInCommonAreRelated_data();
    void scenesWithAPictureInCommonAreRelated();
    void labelTellsWhatThereIsRoomFor_data();
    void labelTellsWhatThereIsRoomFor();
    void labelsStayInTheirPaneAndApart_data();
    void labelsStayInTheirPaneAndApart();
    void fittedBeforeSaysSo_data();
    void fittedBeforeSaysSo();
    void missingFileIsToldInWords();
};

void CompareSceneTest::wordsComeBackAsWhatTheyWere()
{
    QSet<QString> words;
    for (const CompareMode mode : {CompareMode::Slider, CompareMode::SideBySide, CompareMode::Fade,
                                   CompareMode::Difference, CompareMode::Flip}) {
        QCOMPARE(compareModeFromWord(compareModeWord(mode)), mode);
        words.insert(compareModeWord(mode));
    }
    QCOMPARE(words.size(), 5);
    words.clear();
    for (const CanvasBackground background :
         {CanvasBackground::Theme, CanvasBackground::Black, CanvasBackground::Dark, CanvasBackground::Mid,
          CanvasBackground::Light, CanvasBackground::White, CanvasBackground::Checker}) {
        QCOMPARE(canvasBackgroundFromWord(canvasBackgroundWord(background)), background);
        words.insert(canvasBackgroundWord(background));
    }
    QCOMPARE(words.size(), 7);
    // They are in people's settings.
    QCOMPARE(compareModeWord(CompareMode::SideBySide), u"side-by-side"_s);
    QCOMPARE(canvasBackgroundWord(CanvasBackground::Checker), u"checker"_s);
}

void CompareSceneTest::unknownWordIsTheUsual()
{
    QCOMPARE(compareModeFromWord(u"onion"), CompareMode::Slider);
    QCOMPARE(compareModeFromWord(u""), CompareMode::Slider);
    QCOMPARE(canvasBackgroundFromWord(u"pink"), CanvasBackground::Theme);
}

void CompareSceneTest::scenesWithAPictureInCommonAreRelated_data()
{
    QTest::addColumn<CompareScene>("one");
    QTest::addColumn<CompareScene>("other");
    QTest::addColumn<bool>("related");
    const ComparePicture a = picture(u"a"_s);
    const ComparePicture b = picture(u"b"_s);
    const ComparePicture c = picture(u"c"_s);
    const ComparePicture d = picture(u"d"_s);
    QTest::newRow("sisters") << CompareScene{a, b} << CompareScene{a, c} << true;
    QTest::newRow("on to an edit of the edit") << CompareScene{a, b} << CompareScene{b, c} << true;
    QTest::newRow("back to the original alone") << CompareScene{a, b} << CompareScene{{}, a} << true;
    QTest::newRow("the same") << CompareScene{a, b} << CompareScene{a, b} << true;
    QTest::newRow("another family") << CompareScene{a, b} << CompareScene{c, d} << false;
    QTest::newRow("two single ones") << CompareScene{{}, a} << CompareScene{{}, b} << false;
    QTest::newRow("nothing and nothing") << CompareScene{} << CompareScene{} << false;
    QTest::newRow("nothing before") << CompareScene{} << CompareScene{{}, a} << false;
}

void CompareSceneTest::scenesWithAPictureInCommonAreRelated()
{
    QFETCH(CompareScene, one);
    QFETCH(CompareScene, other);
    QFETCH(bool, related);
    QCOMPARE(areRelated(one, other), related);
    QCOMPARE(areRelated(other, one), related);
}

void CompareSceneTest::labelTellsWhatThereIsRoomFor_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    QTest::newRow("wide") << 900 << u"Before · coffee.png · 200 × 100"_s;
    QTest::newRow("narrower") << 320 << u"Before · coffee.png"_s;
}

void CompareSceneTest::labelTellsWhatThereIsRoomFor()
{
    QFETCH(int, width);
    QFETCH(QString, text);
    const Stage stage = test::stageOf(test::plain({200, 100}, Qt::red), test::plain({200, 100}, Qt::blue));
    const QList<SideLabel> labels{{Side::Before, 0, Qt::TopLeftCorner}, {Side::After, 0, Qt::TopRightCorner}};
    const QFontMetrics metrics(chipFont(QFont()));
    const auto chips = layOutLabels(labels, {{0, 0, width, 400}}, stage, metrics);
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips[0].text, text);
    QCOMPARE(chips[0].full, u"Before · coffee.png · 200 × 100"_s);
    QVERIFY(chips[1].text.startsWith(u"After · variant 1"_s));
    // A single picture is neither before nor after.
    const Stage single = test::stageOf(test::plain({200, 100}, Qt::blue));
    const auto one = layOutLabels({{Side::After, 0, Qt::TopLeftCorner}}, {{0, 0, 900, 400}}, single, metrics);
    QCOMPARE(one.first().text, u"variant 1 · 200 × 100"_s);
}

void CompareSceneTest::labelsStayInTheirPaneAndApart_data()
{
    QTest::addColumn<int>("width");
    for (int width = 10; width <= 700; width += 30)
        QTest::addRow("%d", width) << width;
}

void CompareSceneTest::labelsStayInTheirPaneAndApart()
{
    QFETCH(int, width);
    Stage stage = test::stageOf(test::plain({200, 100}, Qt::red), test::plain({200, 300}, Qt::blue));
    stage.before.picture.label = u"a name that somebody gave a file without thinking of labels.png"_s;
    stage.after.picture.label = u"variant 12"_s;
    const QRect pane(50, 0, width, 300);
    const QList<SideLabel> labels{{Side::Before, 0, Qt::TopLeftCorner}, {Side::After, 0, Qt::TopRightCorner}};
    const auto chips = layOutLabels(labels, {pane}, stage, QFontMetrics(chipFont(QFont())));
    for (const LabelChip &chip : chips)
        QVERIFY(pane.contains(chip.rect));
    if (chips.size() == 2)
        QVERIFY(!chips[0].rect.intersects(chips[1].rect));
    if (width >= 160)
        QCOMPARE(chips.size(), 2);
}

void CompareSceneTest::fittedBeforeSaysSo_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<bool>("says");
    QTest::newRow("same") << QSize(400, 200) << false;
    QTest::newRow("scaled") << QSize(200, 100) << false;
    QTest::newRow("stretched") << QSize(210, 100) << true;
    QTest::newRow("contained") << QSize(100, 100) << true;
}

void CompareSceneTest::fittedBeforeSaysSo()
{
    QFETCH(QSize, before);
    QFETCH(bool, says);
    const Stage stage = test::stageOf(test::plain(before, Qt::red), test::plain({400, 200}, Qt::blue));
    const QList<SideLabel> labels{{Side::Before, 0, Qt::TopLeftCorner}, {Side::After, 0, Qt::TopRightCorner}};
    const auto chips = layOutLabels(labels, {{0, 0, 900, 400}}, stage, QFontMetrics(chipFont(QFont())));
    QCOMPARE(chips[0].text.endsWith(u"fitted"_s), says);
    QVERIFY(!chips[1].text.contains(u"fitted"_s));
}

void CompareSceneTest::missingFileIsToldInWords()
{
    Error missing;
    missing.kind = ErrorKind::Unreadable;
    missing.code = ImageProblem::missing;
    missing.subject = u"/home/d/Pictures/a.png"_s;
    QCOMPARE(unreadableSentence(missing), u"The file is missing: /home/d/Pictures/a.png"_s);
    missing.code = ImageProblem::truncated;
    QVERIFY(unreadableSentence(missing).contains(u"a.png"_s));
    QVERIFY(!unreadableSentence(missing).contains(u"charged"_s));
}

PENTIMENTO_TEST(CompareSceneTest)
#include "tst_comparescene.moc"
