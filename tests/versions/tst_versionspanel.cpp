// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/versions/versionsfixture.h"
#include "ui/shared/thumbnailcache.h"
#include "ui/shared/tokens.h"
#include "ui/versions/versionspanel.h"
#include "ui/versions/versionsview.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;

class VersionsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clickShowsAVersion();
    void clickWithShiftChoosesTheOther();
    void keysGoThroughTheTree();
    void keysWithShiftOnlyLook();
    void doubleClickEdits();
    void draggingIsNoClick();
    void menuIsWantedByMouseAndKey();
    void shownVersionIsBroughtIntoSight();
    void newVersionIsNoJump();
    void focusStaysOnItsVersion();
    void deepTreesStayReadable();
    void longTitlesAreCutAndCostsAreNot();
    void versionsHaveNamesForAScreenReader();
    void shownAndComparedAreMarked();
};

namespace {

QList<JobRecord> threeEdits()
{
    return {doneRecord(u"a"_s, u"blue hour"_s, u"root"_s), doneRecord(u"b"_s, u"sepia print"_s, u"root"_s),
            doneRecord(u"c"_s, u"poster"_s, u"v of b"_s)};
}

QList<JobRecord> manyEdits(int count)
{
    QList<JobRecord> jobs;
    for (int i = 0; i < count; ++i)
        jobs.append(doneRecord(QString::number(i), u"edit %1"_s.arg(i), u"root"_s));
    return jobs;
}

struct Tree
{
    explicit Tree(const QList<JobRecord> &jobs, int height = 400)
    {
        panel.resize(280, height);
        panel.setNames([](const ModelId &) { return u"Kontext [max]"_s; });
        panel.setLineage(lineageOf(jobs));
        panel.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] VersionsView *view() const { return panel.findChild<VersionsView *>(u"versionTree"_s); }
    [[nodiscard]] QModelIndex index(const QString &id) const
    {
        return static_cast<VersionsModel *>(view()->model())->indexOf(VersionId(id));
    }
    [[nodiscard]] QPoint place(const QString &id) const { return view()->visualRect(index(id)).center(); }
    void click(const QString &id, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, place(id));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view(), key, modifiers); }
    [[nodiscard]] QImage picture(const QString &id) const
    {
        return view()->viewport()->grab(view()->visualRect(index(id))).toImage();
    }

    ThumbnailCache thumbnails{ImageStore(u"/nowhere/inputs"_s, u"/nowhere/results"_s)};
    VersionsPanel panel{thumbnails};
};

QString last(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().value<VersionId>().text();
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void VersionsPanelTest::initTestCase()
{
    speakAmerican();
}

void VersionsPanelTest::clickShowsAVersion()
{
    const Tree tree(threeEdits());
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    QSignalSpy against(&tree.panel, &VersionsPanel::againstChosen);
    tree.click(u"v of c"_s);
    QCOMPARE(last(shown), u"v of c"_s);
    QCOMPARE(shown.size(), 1);
    tree.click(u"root"_s);
    QCOMPARE(last(shown), u"root"_s);
    QCOMPARE(against.size(), 0);
}

void VersionsPanelTest::clickWithShiftChoosesTheOther()
{
    const Tree tree(threeEdits());
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    QSignalSpy against(&tree.panel, &VersionsPanel::againstChosen);
    tree.click(u"v of c"_s);
    tree.click(u"v of a"_s, Qt::ShiftModifier);
    QCOMPARE(last(against), u"v of a"_s);
    QCOMPARE(shown.size(), 1);
}

void VersionsPanelTest::keysGoThroughTheTree()
{
    const Tree tree(threeEdits());
    tree.click(u"root"_s);
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    tree.press(Qt::Key_Down);
    QCOMPARE(last(shown), u"v of a"_s);
    tree.press(Qt::Key_End);
    QCOMPARE(last(shown), u"v of c"_s);
    tree.press(Qt::Key_Left); // to what it was made of
    QCOMPARE(last(shown), u"v of b"_s);
    tree.press(Qt::Key_Right);
    QCOMPARE(last(shown), u"v of c"_s);
    tree.press(Qt::Key_Down); // there is none
    QCOMPARE(shown.size(), 4);
    tree.press(Qt::Key_Return);
    QCOMPARE(shown.size(), 5);
}

void VersionsPanelTest::keysWithShiftOnlyLook()
{
    const Tree tree(threeEdits());
    tree.click(u"v of c"_s);
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    QSignalSpy against(&tree.panel, &VersionsPanel::againstChosen);
    tree.press(Qt::Key_Up, Qt::ShiftModifier);
    tree.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(shown.size() + against.size(), 0);
    tree.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(last(against), u"v of a"_s);
    QCOMPARE(shown.size(), 0);
}

void VersionsPanelTest::doubleClickEdits()
{
    const Tree tree(threeEdits());
    QSignalSpy edited(&tree.panel, &VersionsPanel::editThisRequested);
    QTest::mouseDClick(tree.view()->viewport(), Qt::LeftButton, {}, tree.place(u"v of b"_s));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(last(edited), u"v of b"_s);
}

void VersionsPanelTest::draggingIsNoClick()
{
    const Tree tree(threeEdits());
    QSignalSpy dragged(&tree.panel, &VersionsPanel::dragRequested);
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    QWidget *viewport = tree.view()->viewport();
    const QPoint from = tree.place(u"v of a"_s);
    const auto moveTo = [viewport](const QPoint &point) {
        QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    moveTo(from + QPoint(0, QApplication::startDragDistance() - 1));
    QCOMPARE(dragged.size(), 0);
    moveTo(from + QPoint(0, 60));
    moveTo(from + QPoint(0, 90));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(0, 90));
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(last(dragged), u"v of a"_s);
    QCOMPARE(shown.size(), 0);
}

void VersionsPanelTest::menuIsWantedByMouseAndKey()
{
    const Tree tree(threeEdits());
    QSignalSpy wanted(&tree.panel, &VersionsPanel::contextMenuRequested);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, tree.place(u"v of b"_s), {5, 6});
    QApplication::sendEvent(tree.view()->viewport(), &byMouse);
    QCOMPARE(last(wanted), u"v of b"_s);
    QCOMPARE(wanted.last().at(1).toPoint(), QPoint(5, 6));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(tree.view()->viewport(), &byKey);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(last(wanted), u"v of b"_s);
}

void VersionsPanelTest::shownVersionIsBroughtIntoSight()
{
    Tree tree(manyEdits(40));
    QSignalSpy shown(&tree.panel, &VersionsPanel::versionActivated);
    const auto isInSight = [&tree](const QString &id) {
        const QRect row = tree.view()->visualRect(tree.index(id)).adjusted(0, 1, 0, -1);
        return tree.view()->viewport()->rect().contains(row);
    };
    QVERIFY(isInSight(u"root"_s));
    tree.panel.setShown(VersionId(u"v of 30"_s));
    QVERIFY(isInSight(u"v of 30"_s));
    QVERIFY(!isInSight(u"root"_s));
    QCOMPARE(shown.size(), 0);
}

void VersionsPanelTest::newVersionIsNoJump()
{
    Tree tree(manyEdits(40));
    QScrollBar *bar = tree.view()->verticalScrollBar();
    bar->setValue(1'010);
    const int before = tree.view()->visualRect(tree.index(u"v of 25"_s)).top();
    QList<JobRecord> more = manyEdits(40);
    more.append(doneRecord(u"new"_s, u"of the first"_s, u"v of 0"_s));
    tree.panel.setLineage(lineageOf(more));
    QVERIFY(tree.index(u"v of new"_s).isValid());
    QCOMPARE(tree.view()->visualRect(tree.index(u"v of 25"_s)).top(), before);
}

void VersionsPanelTest::focusStaysOnItsVersion()
{
    Tree tree(threeEdits());
    tree.click(u"v of b"_s);
    QList<JobRecord> more = threeEdits();
    more.append(doneRecord(u"d"_s, u"more"_s, u"v of a"_s));
    tree.panel.setLineage(lineageOf(more));
    QVERIFY(tree.view()->currentIndex() == tree.index(u"v of b"_s));
    more.removeFirst(); // which cannot be told as growth
    more.removeLast();
    tree.panel.setLineage(lineageOf(more));
    QVERIFY(tree.view()->currentIndex() == tree.index(u"v of b"_s));
}

void VersionsPanelTest::deepTreesStayReadable()
{
    QList<JobRecord> chain;
    for (int i = 0; i < 30; ++i)
        chain.append(doneRecord(QString::number(i), u"step"_s, i == 0 ? u"root"_s : u"v of %1"_s.arg(i - 1)));
    Tree tree(chain);
    const auto *delegate = static_cast<VersionDelegate *>(tree.view()->itemDelegate());
    int before = -1;
    for (int i = 0; i < 4; ++i) {
        const QModelIndex index = tree.index(u"v of %1"_s.arg(i));
        const QRect place = delegate->framePlace(tree.view()->visualRect(index), index, Qt::LeftToRight);
        QVERIFY(place.left() > before);
        before = place.left();
    }
    const QModelIndex deepest = tree.index(u"v of 29"_s);
    const QRect place = delegate->framePlace(tree.view()->visualRect(deepest), deepest, Qt::LeftToRight);
    QVERIFY(place.width() >= 150);
    const QRect mirrored = delegate->framePlace(tree.view()->visualRect(deepest), deepest, Qt::RightToLeft);
    QCOMPARE(mirrored.width(), place.width());
    QVERIFY(mirrored.left() < place.left());
}

void VersionsPanelTest::longTitlesAreCutAndCostsAreNot()
{
    QList<JobRecord> jobs = threeEdits();
    jobs[0].request.values.set(u"prompt"_s, QString(500, u'W'));
    jobs[1].request.values.set(u"prompt"_s, u"ساعة زرقاء فوق المدينة كلها مع كثير من الأضواء"_s);
    jobs[2].request.values.set(u"prompt"_s, u"把整个场景变成蓝色时刻保持杯子勺子和茶托完全不变"_s);
    Tree tree(jobs);
    tree.panel.setNames([](const ModelId &) { return QString(200, u'M'); });
    for (const QString &id : {u"v of a"_s, u"v of b"_s, u"v of c"_s}) {
        const QImage row = tree.picture(id);
        const QColor ground = tokensOf(tree.panel.palette()).panel;
        for (int y = 0; y < row.height(); ++y) // the frame's margin at the row's end stays free
            QCOMPARE(row.pixelColor(row.width() - 2, y), ground);
    }
}

void VersionsPanelTest::versionsHaveNamesForAScreenReader()
{
    Tree tree(threeEdits());
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(tree.view());
    QCOMPARE(list->text(QAccessible::Name), u"Versions of this picture"_s);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i)
        names.append(list->child(i)->text(QAccessible::Name));
    QVERIFY(names.contains(u"Original: coffee.png"_s));
    QVERIFY(names.contains(u"“Sepia print”, made by Kontext [max], $0.08"_s));
}

void VersionsPanelTest::shownAndComparedAreMarked()
{
    Tree tree(threeEdits());
    for (const Look look : {Look::Dark, Look::Light}) {
        const Tokens &tokens = tokensFor(look);
        tree.panel.setPalette(paletteOf(tokens));
        tree.panel.setAgainst({});
        tree.panel.setShown(VersionId(u"v of a"_s));
        QVERIFY(hasColour(tree.picture(u"v of a"_s), tokens.selected));
        QVERIFY(!hasColour(tree.picture(u"v of b"_s), tokens.selected));
        const QImage before = tree.picture(u"v of b"_s);
        tree.panel.setAgainst(VersionId(u"v of b"_s));
        QVERIFY(tree.picture(u"v of b"_s) != before);
    }
}

PENTIMENTO_TEST(VersionsPanelTest)

#include "tst_versionspanel.moc"
