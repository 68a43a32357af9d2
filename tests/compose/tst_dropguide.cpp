// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/compose/dropareas.h"
#include "ui/compose/dropguide.h"
#include "ui/compose/dropoverlay.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// A window with a field that would take the name of a file as text, and a guide over it.
struct GuidedWindow
{
    GuidedWindow()
    {
        window.resize(900, 600);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addStretch();
        window.show();
    }

    [[nodiscard]] DropOverlay *overlay() { return window.findChild<DropOverlay *>(); }

    bool enter(QWidget *widget, const QPoint &where, const QMimeData &mime)
    {
        QDragEnterEvent event(where, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }

    void move(QWidget *widget, const QPoint &where, const QMimeData &mime)
    {
        QDragMoveEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }

    void leave(QWidget *widget)
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(widget, &event);
    }

    bool drop(QWidget *widget, const QPoint &where, const QMimeData &mime)
    {
        QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }

    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    QList<WellTarget> targets{{u"image"_s, 0, u"Edit this"_s}, {u"image"_s, 1, u"Add as reference 2"_s}};
    DropGuide guide{&window, [this] { return targets; }};
    QSignalSpy dropped{&guide, &DropGuide::picturesDropped};
};

void addFiles(QMimeData &mime, int count)
{
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i)
        urls.append(QUrl::fromLocalFile(u"/tmp/%1.png"_s.arg(i)));
    mime.setUrls(urls);
}

} // namespace

// The whole window takes pictures.
class DropGuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTaken_data();
    void everyKindIsTaken();
    void targetIsTheOneUnderThePointer();
    void fieldDoesNotTakeAFileAsText();
    void wordsAreLeftToTheFields();
    void fortyFilesArriveTogether();
    void withoutATargetTheDropStillArrives();
    void leavingHidesWhatEnteringShowed();
    void fromWidgetToWidgetItStays();
    void anotherWindowIsNoneOfItsBusiness();
    void everyPointMeansATarget_data();
    void everyPointMeansATarget();
};

void DropGuideTest::everyKindIsTaken_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"file", "text file", "address", "text address", "pixels", "bytes", "card"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DropGuideTest::everyKindIsTaken()
{
    QFETCH(QString, kind);
    QMimeData mime;
    QImage pixels(4, 4, QImage::Format_RGB32);
    pixels.fill(Qt::red);
    if (kind == "file"_L1)
        addFiles(mime, 1);
    else if (kind == "text file"_L1)
        mime.setUrls({QUrl::fromLocalFile(u"/tmp/words.txt"_s)});
    else if (kind == "address"_L1)
        mime.setUrls({QUrl(u"https://example.org/a.png"_s)});
    else if (kind == "text address"_L1)
        mime.setText(u"https://example.org/a.png"_s);
    else if (kind == "pixels"_L1)
        mime.setImageData(pixels);
    else if (kind == "bytes"_L1)
        mime.setData(u"image/png"_s, "bytes");
    else
        mime.setData(QString(versionMimeType), "0190");
    GuidedWindow guided;
    QVERIFY(guided.enter(&guided.window, {100, 300}, mime));
    QVERIFY(guided.overlay()->isVisible());
    QVERIFY(guided.drop(&guided.window, {100, 300}, mime));
    QVERIFY(!guided.overlay()->isVisible());
    QCOMPARE(guided.dropped.size(), 1);
    QCOMPARE(guided.dropped.first().first().value<QList<PictureSource>>().size(), 1);
    QCOMPARE(guided.dropped.first().last().value<WellTarget>(), guided.targets.first());
}

void DropGuideTest::targetIsTheOneUnderThePointer()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    guided.enter(&guided.window, {100, 300}, mime);
    QCOMPARE(guided.overlay()->pointedAt().words, u"Edit this"_s);
    guided.move(&guided.window, {800, 300}, mime);
    QCOMPARE(guided.overlay()->pointedAt().words, u"Add as reference 2"_s);
    guided.drop(&guided.window, {800, 300}, mime);
    QCOMPARE(guided.dropped.first().last().value<WellTarget>(), guided.targets.last());
}

void DropGuideTest::fieldDoesNotTakeAFileAsText()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    QVERIFY(guided.enter(guided.field, {5, 5}, mime));
    QVERIFY(guided.drop(guided.field, {5, 5}, mime));
    QCOMPARE(guided.field->text(), QString());
    QCOMPARE(guided.dropped.size(), 1);
}

void DropGuideTest::wordsAreLeftToTheFields()
{
    QMimeData mime;
    mime.setText(u"make it blue"_s);
    GuidedWindow guided;
    QVERIFY(guided.enter(guided.field, {5, 5}, mime));
    QVERIFY(!guided.overlay()->isVisible());
    guided.drop(guided.field, {5, 5}, mime);
    QCOMPARE(guided.field->text(), u"make it blue"_s);
    QVERIFY(guided.dropped.isEmpty());
    QVERIFY(!guided.enter(&guided.window, {100, 300}, mime));
}

void DropGuideTest::fortyFilesArriveTogether()
{
    QMimeData mime;
    addFiles(mime, 40);
    GuidedWindow guided;
    guided.targets = {{u"image"_s, 0, u"Edit this"_s}};
    guided.enter(&guided.window, {100, 300}, mime);
    guided.drop(&guided.window, {100, 300}, mime);
    QCOMPARE(guided.dropped.size(), 1);
    QCOMPARE(guided.dropped.first().first().value<QList<PictureSource>>().size(), 40);
}

void DropGuideTest::withoutATargetTheDropStillArrives()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    guided.targets.clear();
    QVERIFY(guided.enter(&guided.window, {100, 300}, mime));
    guided.drop(&guided.window, {100, 300}, mime);
    QCOMPARE(guided.dropped.first().last().value<WellTarget>(), WellTarget());
}

void DropGuideTest::leavingHidesWhatEnteringShowed()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    guided.enter(&guided.window, {100, 300}, mime);
    guided.leave(&guided.window);
    QTRY_VERIFY(!guided.overlay()->isVisible());
    QVERIFY(guided.dropped.isEmpty());
}

void DropGuideTest::fromWidgetToWidgetItStays()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    guided.enter(guided.field, {5, 5}, mime);
    guided.leave(guided.field);
    guided.enter(guided.overlay(), {100, 300}, mime);
    QCoreApplication::processEvents();
    QVERIFY(guided.overlay()->isVisible());
    QVERIFY(guided.drop(guided.overlay(), {800, 300}, mime));
    QCOMPARE(guided.dropped.first().last().value<WellTarget>(), guided.targets.last());
}

void DropGuideTest::anotherWindowIsNoneOfItsBusiness()
{
    QMimeData mime;
    addFiles(mime, 1);
    GuidedWindow guided;
    QWidget other;
    other.setAcceptDrops(true);
    other.show();
    QVERIFY(!guided.enter(&other, {5, 5}, mime));
    QVERIFY(!guided.overlay()->isVisible());
}

void DropGuideTest::everyPointMeansATarget_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 5, 15})
        QTest::addRow("%d", count) << count;
}

void DropGuideTest::everyPointMeansATarget()
{
    QFETCH(int, count);
    const QSizeF window(1440, 900);
    const QList<QRectF> areas = dropAreas(window, count);
    QCOMPARE(areas.size(), count);
    for (int i = 0; i < count; ++i) {
        QVERIFY(QRectF({}, window).contains(areas.at(i)));
        QVERIFY(areas.at(i).width() > 100 && areas.at(i).height() > 60);
        QCOMPARE(dropAreaAt(areas, areas.at(i).center()), i);
        for (int j = 0; j < i; ++j)
            QVERIFY(!areas.at(i).intersects(areas.at(j)));
    }
    QVERIFY(dropAreaAt(areas, {0, 0}) == 0);
    QCOMPARE(dropAreaAt({}, {0, 0}), -1);
}

PENTIMENTO_TEST(DropGuideTest)
#include "tst_dropguide.moc"
