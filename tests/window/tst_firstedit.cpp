// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desk.h"
#include "tests/support/testmain.h"
#include "tests/window/filemanager.h"
#include "tests/window/person.h"
#include "tests/window/sitting.h"
#include "ui/compare/comparepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

// How much bluer than red a picture is, on the whole.
double blueness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qBlue(image.pixel(x, y)) - qRed(image.pixel(x, y));
    }
    return sum / (double(image.width()) * image.height());
}

// Presses Tab until it is so, each time after the focus has gone on: a key takes its way through the X server.
bool tabUntil(Person &person, const std::function<bool()> &isThere)
{
    constexpr int mostStops = 60;
    for (int i = 0; i < mostStops && !isThere(); ++i) {
        const QWidget *before = QApplication::focusWidget();
        person.key(u"Tab"_s);
        if (!QTest::qWaitFor([before] { return QApplication::focusWidget() != before; }, patience))
            return false;
    }
    return isThere();
}

} // namespace

class FirstEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoClicksLeadToTheFirstComparison();
    void aDroppedPictureBecomesAFileThatIsBluer();
    void theKeyboardAloneIsEnough();
    void aResultIsDraggedOutAsARealFile();
};

void FirstEditTest::initTestCase()
{
    if (!Person().isThere())
        QSKIP("there is no X server with XTEST; on-a-screen.sh brings one");
}

void FirstEditTest::twoClicksLeadToTheFirstComparison()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    Person person;
    QVERIFY(sitting.window().isFirstRun());

    person.click(sitting.find(u"sample.0"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sitting.find(u"run"_s)->isEnabled(), patience);
    person.click(sitting.find(u"run"_s));

    const ComparePanel &canvas = sitting.window().compare();
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.scene().before.isEmpty() && !canvas.scene().after.isEmpty(), patience);
    QCOMPARE(canvas.scene().before.label, u"coffee.png"_s);
    QCOMPARE(sitting.results().size(), 1);
}

void FirstEditTest::aDroppedPictureBecomesAFileThatIsBluer()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    FileManager files({samplePicture(u"chelsea.png"_s)});
    files.move(1470, 20);
    files.show();
    QVERIFY(QTest::qWaitForWindowExposed(&files));
    Person person;

    person.drag(files.geometry().center(), sitting.middleOfCanvas());
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compose().draft().request.images.size(), 1, patience);

    QVERIFY(sitting.writePrompt(person, u"make it blue hour"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sitting.find(u"run"_s)->isEnabled(), patience);
    person.click(sitting.find(u"run"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sitting.results().size(), 1, patience);

    const QImage before(samplePicture(u"chelsea.png"_s));
    const QImage after(sitting.results().constFirst());
    QVERIFY(!after.isNull());
    QVERIFY2(std::abs(double(after.width()) / after.height() - double(before.width()) / before.height()) < 0.05,
             "the result has the picture's shape");
    QVERIFY2(blueness(after) > blueness(before) + 10, "the result is bluer than the picture");
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compare().pictureSize(), after.size(), patience);
}

void FirstEditTest::theKeyboardAloneIsEnough()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    Person person;
    auto *mime = new QMimeData; // the clipboard takes it
    mime->setUrls({QUrl::fromLocalFile(samplePicture(u"astronaut.png"_s))});
    QApplication::clipboard()->setMimeData(mime);

    person.key(u"ctrl+v"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compose().draft().request.images.size(), 1, patience);
    QVERIFY(tabUntil(person, [&sitting] { return QApplication::focusWidget() == sitting.find(u"prompt"_s); }));
    person.type(u"pencil drawing"_s);
    person.key(u"ctrl+Return"_s);
    const ComparePanel &canvas = sitting.window().compare();
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.scene().before.isEmpty(), patience);

    const QString saved = sitting.path(u"kept.png"_s);
    person.key(u"ctrl+s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        QApplication::activeWindow() != nullptr && QApplication::activeWindow()->objectName() == u"saveAs"_s, patience);
    person.key(u"ctrl+a"_s);
    person.type(saved);
    person.key(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), patience);
    QTRY_VERIFY_WITH_TIMEOUT(sitting.window().isActiveWindow(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(canvas.pictureSize(), QImage(saved).size(), patience); // shown once it is read

    // Out of the text, E makes the result the next input and empties the prompt.
    QVERIFY(tabUntil(person, [&sitting] { return QApplication::focusWidget() != sitting.find(u"prompt"_s); }));
    const VersionId result = sitting.workbench().state().shown;
    person.key(u"e"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compose().draft().request.images.value(0).version, result, patience);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), sitting.find(u"prompt"_s), patience);
    QVERIFY(!sitting.window().compose().draft().request.values.isSet(u"prompt"_s));
}

void FirstEditTest::aResultIsDraggedOutAsARealFile()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    FileManager files({});
    files.move(1470, 20);
    files.show();
    QVERIFY(QTest::qWaitForWindowExposed(&files));
    Person person;
    person.click(sitting.find(u"sample.1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sitting.find(u"run"_s)->isEnabled(), patience);
    person.click(sitting.find(u"run"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sitting.results().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!sitting.window().compare().scene().before.isEmpty(), patience);

    const QWidget *cards = sitting.find(u"stripCards"_s);
    person.drag(cards->mapToGlobal(QPoint(70, 50)), files.geometry().center());
    QTRY_COMPARE_WITH_TIMEOUT(files.dropped().size(), 1, patience);
    QVERIFY(files.dropped().constFirst().isLocalFile());
    QCOMPARE(files.dropped().constFirst().toLocalFile(), sitting.results().constFirst());
}

PENTIMENTO_TEST(FirstEditTest)
#include "tst_firstedit.moc"
