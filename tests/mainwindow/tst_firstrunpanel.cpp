// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imageformat.h"
#include "tests/support/testmain.h"
#include "ui/mainwindow/firstrunpanel.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTranslator>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// A language with words twice as long.
class LongLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        const bool isOurs = QByteArrayView(context).startsWith("pentimento::") && !words.contains(u'%');
        return isOurs ? words + u' ' + words : QString();
    }
};

struct Shown
{
    FirstRunPanel panel;

    explicit Shown(const QSize &size)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return panel.findChild<QAbstractButton *>(name);
    }

    // Where a widget lies on the page that is scrolled.
    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(panel.widget(), QPoint()), widget->size()};
    }
};

} // namespace

class FirstRunPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void samplesCanBeRead();
    void clickOnASampleChoosesIt();
    void sampleIsChosenByTheKeyboard();
    void keyAndFileAreAskedFor();
    void noteIsForTheSandboxOnly();
    void formatsAreThoseThatAreRead();
    void picturesAreShown();
    void focusOfTheKeyboardIsSeen();
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void lowWindow_scrolls();
    void wordsAreReadInBothLooks();
};

void FirstRunPanelTest::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
}

void FirstRunPanelTest::samplesCanBeRead()
{
    QCOMPARE(FirstRunPanel::samples().size(), 3);
    const QList<Sample> samples = FirstRunPanel::samples();
    for (const Sample &sample : samples) {
        QVERIFY2(!QImage(sample.resource).isNull(), qPrintable(sample.resource));
        QVERIFY(sample.resource.endsWith(sample.name));
        QVERIFY(!sample.prompt.isEmpty());
    }
}

void FirstRunPanelTest::clickOnASampleChoosesIt()
{
    Shown shown({800, 600});
    QSignalSpy chosen(&shown.panel, &FirstRunPanel::sampleChosen);
    QTest::mouseClick(shown.button(u"sample.1"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Sample>(), FirstRunPanel::samples().at(1));
}

void FirstRunPanelTest::sampleIsChosenByTheKeyboard()
{
    Shown shown({800, 600});
    QSignalSpy chosen(&shown.panel, &FirstRunPanel::sampleChosen);
    QStringList reached;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(shown.panel.windowHandle(), Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            reached.append(focus->objectName());
    }
    for (const QString &name : {u"openPicture"_s, u"sample.0"_s, u"sample.1"_s, u"sample.2"_s, u"addKey"_s})
        QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
    shown.button(u"sample.2"_s)->setFocus();
    QTest::keyClick(shown.panel.windowHandle(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Sample>(), FirstRunPanel::samples().at(2));
}

void FirstRunPanelTest::keyAndFileAreAskedFor()
{
    Shown shown({800, 600});
    QSignalSpy key(&shown.panel, &FirstRunPanel::keyRequested);
    QSignalSpy file(&shown.panel, &FirstRunPanel::openRequested);
    QTest::mouseClick(shown.button(u"addKey"_s), Qt::LeftButton);
    QTest::mouseClick(shown.button(u"openPicture"_s), Qt::LeftButton);
    QCOMPARE(key.size(), 1);
    QCOMPARE(file.size(), 1);
    const auto buttons = shown.panel.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

void FirstRunPanelTest::noteIsForTheSandboxOnly()
{
    Shown shown({800, 600});
    const auto *note = shown.panel.findChild<QWidget *>(u"sandboxNote"_s);
    QVERIFY(note->isVisible());
    shown.panel.setSandboxNote(false);
    QVERIFY(!note->isVisible());
}

void FirstRunPanelTest::formatsAreThoseThatAreRead()
{
    const QStringList named = formatsInWords().split(u", "_s);
    QVERIFY(named.contains(u"PNG"_s));
    for (int i = 0; i <= int(ImageFormat::Svg); ++i)
        QCOMPARE(named.contains(formatName(ImageFormat(i))), isReadable(ImageFormat(i)));
}

void FirstRunPanelTest::picturesAreShown()
{
    Shown shown({800, 600});
    QAbstractButton *coffee = shown.button(u"sample.0"_s);
    const auto middle = [coffee] {
        const QImage image = coffee->grab().toImage();
        return image.pixelColor(image.width() / 2, 60);
    };
    // Red porcelain where the empty card is grey.
    QTRY_VERIFY(middle().red() > middle().blue() + 40);
}

void FirstRunPanelTest::focusOfTheKeyboardIsSeen()
{
    Shown shown({800, 600});
    QAbstractButton *card = shown.button(u"sample.0"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    const QImage before = card->grab().toImage();
    QTest::keyClick(shown.panel.windowHandle(), Qt::Key_Tab);
    QTest::keyClick(shown.panel.windowHandle(), Qt::Key_Tab);
    QVERIFY(card->hasFocus());
    const QImage after = card->grab().toImage();
    QVERIFY(before != after);
    QCOMPARE(after.pixelColor(after.width() / 2, 1).name(), tokensFor(Look::Dark).accent.name());
}

void FirstRunPanelTest::everythingHasItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<int>("rows");
    QTest::newRow("usual") << QSize(840, 857) << false << 1;
    QTest::newRow("two columns") << QSize(400, 857) << false << 2;
    QTest::newRow("one column") << QSize(280, 900) << false << 3;
    QTest::newRow("usual, long words") << QSize(840, 857) << true << 1;
    QTest::newRow("narrow, long words") << QSize(280, 900) << true << 3;
    QTest::newRow("low") << QSize(840, 200) << false << 1;
}

void FirstRunPanelTest::everythingHasItsPlace()
{
    QFETCH(QSize, size);
    QFETCH(bool, longWords);
    QFETCH(int, rows);
    LongLanguage language;
    if (longWords)
        QCoreApplication::installTranslator(&language);
    const Shown shown(size);
    QCoreApplication::removeTranslator(&language);
    QList<QRect> places;
    QSet<int> tops;
    for (const QString &name : {u"sample.0"_s, u"sample.1"_s, u"sample.2"_s}) {
        places.append(shown.placeOf(shown.button(name)));
        tops.insert(places.last().top());
    }
    QCOMPARE(tops.size(), rows);
    const auto labels = shown.panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        places.append(shown.placeOf(label));
        QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
    }
    places.append(shown.placeOf(shown.button(u"addKey"_s)));
    const QRect page = shown.panel.widget()->rect();
    QVERIFY(page.width() <= size.width());
    for (qsizetype at = 0; at < places.size(); ++at) {
        QVERIFY2(page.contains(places.at(at)), qPrintable(QDebug::toString(places.at(at))));
        for (qsizetype other = 0; other < at; ++other)
            QVERIFY(!places.at(at).intersects(places.at(other)));
    }
    const QRect note = shown.placeOf(shown.panel.findChild<QWidget *>(u"sandboxNote"_s));
    QVERIFY(std::abs(note.center().x() - page.center().x()) <= 1);
}

void FirstRunPanelTest::lowWindow_scrolls()
{
    const Shown low({840, 200});
    QVERIFY(low.panel.verticalScrollBar()->maximum() > 0);
    const Shown tall({840, 857});
    QCOMPARE(tall.panel.verticalScrollBar()->maximum(), 0);
}

void FirstRunPanelTest::wordsAreReadInBothLooks()
{
    Shown shown({800, 600});
    for (const Look look : {Look::Light, Look::Dark}) {
        QApplication::setPalette(paletteOf(tokensFor(look)));
        const QColor canvas = tokensFor(look).canvas;
        const auto labels = shown.panel.findChildren<QLabel *>();
        QTRY_COMPARE(labels.first()->palette().color(QPalette::Dark).name(), canvas.name());
        for (const QLabel *label : labels) {
            const bool isOnNote = label->parentWidget()->objectName() == u"sandboxNote"_s;
            const QColor ground = isOnNote ? tokensFor(look).panel : canvas;
            QVERIFY(contrast(label->palette().color(label->foregroundRole()), ground) >= leastContrast);
        }
    }
}

PENTIMENTO_TEST(FirstRunPanelTest)
#include "tst_firstrunpanel.moc"
