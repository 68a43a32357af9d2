// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

void makeReady(ComposeDesk &desk)
{
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    desk.panel().setPrompt(u"make it blue"_s);
}

void type(const ComposeDesk &desk, const QString &number)
{
    auto *spin = desk.find<QSpinBox>(u"variants"_s);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, number);
}

} // namespace

// The main button, what stands under it, and how often.
class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstScreenAsksForAPictureAndWords();
    void clickSubmitsTheDraft();
    void onePressIsOneRun_data();
    void onePressIsOneRun();
    void twoCallsInARowAreOneRun();
    void whileItIsWrittenDownNothingIsSubmitted();
    void unreadyRunLeadsToTheField();
    void reasonLeadsToTheField();
    void reasonLeadsToTheKey();
    void keyStateIsForgottenWithItsService();
    void blockedRunSaysWhy();
    void variantsGoByButtonsKeysAndTyping();
    void wheelChangesVariantsOnlyWithTheFocus();
    void seedIsForOneRunUnlessLocked();
    void draftComesBackAsItWas();
    void everyControlHasAName_data();
    void everyControlHasAName();
};

void RunTest::firstScreenAsksForAPictureAndWords()
{
    ComposeDesk desk;
    auto *button = desk.find<QPushButton>(u"run"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(desk.lineUnderButton(), u"Add an image and a prompt to begin"_s);
    QVERIFY(button->toolTip().contains(desk.lineUnderButton()));
    QVERIFY(!desk.find(u"variants"_s)->isVisible());
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    QCOMPARE(desk.lineUnderButton(), u"Enter what should change"_s);
    QVERIFY(desk.find(u"variants"_s)->isVisible());
    desk.panel().setPrompt(u"make it blue"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(desk.lineUnderButton(), u"1 image · free"_s);
    QVERIFY(button->toolTip().isEmpty());
}

void RunTest::clickSubmitsTheDraft()
{
    ComposeDesk desk;
    makeReady(desk);
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    QTest::mouseClick(desk.find(u"run"_s), Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
    const auto draft = submitted.first().first().value<Draft>();
    QCOMPARE(draft, desk.draft());
    QCOMPARE(draft.request.serviceBase, u"https://sandbox.pentimento.invalid/v1"_s);
    QCOMPARE(draft.request.images.size(), 1);
}

void RunTest::onePressIsOneRun_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("how");
    QTest::newRow("double click") << u"run"_s << u"double click"_s;
    QTest::newRow("held Enter") << u"run"_s << u"enter"_s;
    QTest::newRow("held space") << u"run"_s << u"space"_s;
    QTest::newRow("held Ctrl+Enter in the prompt") << u"prompt"_s << u"ctrl enter"_s;
}

void RunTest::onePressIsOneRun()
{
    QFETCH(QString, target);
    QFETCH(QString, how);
    ComposeDesk desk;
    makeReady(desk);
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    auto *widget = desk.find(target);
    widget->setFocus();
    if (how == "double click"_L1) {
        QTest::mouseClick(widget, Qt::LeftButton);
        QTest::mouseDClick(widget, Qt::LeftButton);
    } else if (how == "enter"_L1) {
        holdKey(widget, Qt::Key_Return);
    } else if (how == "space"_L1) {
        holdKey(widget, Qt::Key_Space);
    } else {
        holdKey(widget, Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"make it blue"_s)); // no line break came into it
}

void RunTest::twoCallsInARowAreOneRun()
{
    ComposeDesk desk;
    makeReady(desk);
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    desk.panel().run();
    desk.panel().run();
    QCOMPARE(submitted.size(), 1);
}

void RunTest::whileItIsWrittenDownNothingIsSubmitted()
{
    ComposeDesk desk;
    makeReady(desk);
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    desk.panel().setSubmitting(true);
    QVERIFY(!desk.find(u"run"_s)->isEnabled());
    QCOMPARE(desk.lineUnderButton(), u"1 image · free"_s);
    desk.panel().run();
    QVERIFY(submitted.isEmpty());
    desk.panel().setSubmitting(false);
    desk.panel().run();
    QCOMPARE(submitted.size(), 1);
}

void RunTest::unreadyRunLeadsToTheField()
{
    ComposeDesk desk;
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    desk.panel().run();
    QVERIFY(submitted.isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"prompt"_s);
    desk.panel().run(); // trying again is no second press of a run
    desk.panel().setPrompt(u"make it blue"_s);
    desk.panel().run();
    QCOMPARE(submitted.size(), 1);
}

void RunTest::reasonLeadsToTheField()
{
    ComposeDesk desk;
    QTest::mouseClick(desk.find(u"runLine"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"input_image.0"_s);
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    desk.find(u"runLine"_s)->setFocus();
    QTest::keyClick(desk.find(u"runLine"_s), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"prompt"_s);
}

void RunTest::reasonLeadsToTheKey()
{
    ComposeDesk desk(onePictureMax, ServiceId(u"kkiai"_s));
    makeReady(desk);
    QVERIFY(desk.find(u"run"_s)->isEnabled()); // nobody has looked yet
    desk.panel().setKeyState(KeyState::Absent);
    QVERIFY(!desk.find(u"run"_s)->isEnabled());
    QCOMPARE(desk.lineUnderButton(), u"kkiai needs a key · Add key"_s);
    QSignalSpy key(&desk.panel(), &ComposePanel::keyRequested);
    QTest::mouseClick(desk.find(u"runLine"_s), Qt::LeftButton);
    QCOMPARE(key.size(), 1);
    QCOMPARE(key.first().first().value<ServiceId>(), ServiceId(u"kkiai"_s));
}

void RunTest::keyStateIsForgottenWithItsService()
{
    ComposeDesk desk(onePictureMax, ServiceId(u"kkiai"_s));
    makeReady(desk);
    desk.panel().setKeyState(KeyState::Absent);
    desk.panel().setOffer(onePictureMax, ServiceId(u"elkapi"_s));
    QVERIFY(desk.find(u"run"_s)->isEnabled());
    // The sandbox needs none, whatever was said.
    desk.panel().setOffer(onePictureMax, sandbox);
    desk.panel().setKeyState(KeyState::Absent);
    QVERIFY(desk.find(u"run"_s)->isEnabled());
}

void RunTest::blockedRunSaysWhy()
{
    ComposeDesk desk;
    makeReady(desk);
    desk.panel().setRunBlocked(u"The library is open in another window."_s);
    QVERIFY(!desk.find(u"run"_s)->isEnabled());
    QCOMPARE(desk.lineUnderButton(), u"The library is open in another window."_s);
    desk.panel().setRunBlocked({});
    QVERIFY(desk.find(u"run"_s)->isEnabled());
}

void RunTest::variantsGoByButtonsKeysAndTyping()
{
    ComposeDesk desk;
    makeReady(desk);
    auto *fewer = desk.find(u"fewerVariants"_s);
    auto *more = desk.find(u"moreVariants"_s);
    auto *spin = desk.find<QSpinBox>(u"variants"_s);
    QVERIFY(!fewer->isEnabled());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(desk.draft().variants, 2);
    spin->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(spin, Qt::Key_Up);
    QCOMPARE(desk.draft().variants, 8);
    QVERIFY(!more->isEnabled());
    QTest::keyClick(spin, Qt::Key_Down);
    QCOMPARE(desk.draft().variants, 7);
    type(desk, u"25"_s);
    QCOMPARE(desk.draft().variants, 25);
    QTest::keyClick(spin, Qt::Key_Up); // steps end at eight
    QCOMPARE(desk.draft().variants, 25);
    type(desk, u"250"_s);
    QCOMPARE(desk.draft().variants, 25);
    QTest::keyClick(spin, Qt::Key_Down);
    QCOMPARE(desk.draft().variants, 24);
}

void RunTest::wheelChangesVariantsOnlyWithTheFocus()
{
    ComposeDesk desk;
    makeReady(desk);
    auto *spin = desk.find<QSpinBox>(u"variants"_s);
    const auto wheel = [&] {
        QWheelEvent event(spin->rect().center(), spin->mapToGlobal(spin->rect().center()), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(spin, &event);
    };
    desk.panel().focusPrompt();
    wheel();
    QCOMPARE(desk.draft().variants, 1);
    spin->setFocus();
    wheel();
    QCOMPARE(desk.draft().variants, 2);
}

void RunTest::seedIsForOneRunUnlessLocked()
{
    ComposeDesk desk;
    makeReady(desk);
    Draft draft = desk.draft();
    draft.request.values.set(u"seed"_s, 7);
    draft.seedIsLocked = true;
    desk.panel().setDraft(draft);
    QSignalSpy submitted(&desk.panel(), &ComposePanel::submitted);
    desk.panel().run();
    QCOMPARE(desk.value(u"seed"_s), QJsonValue(7));

    ComposeDesk other;
    makeReady(other);
    draft = other.draft();
    draft.request.values.set(u"seed"_s, 7);
    other.panel().setDraft(draft);
    QSignalSpy submittedThere(&other.panel(), &ComposePanel::submitted);
    other.panel().run();
    QCOMPARE(submittedThere.first().first().value<Draft>().request.values.value(u"seed"_s), QJsonValue(7));
    QVERIFY(other.value(u"seed"_s).isUndefined());
}

void RunTest::draftComesBackAsItWas()
{
    ComposeDesk desk(twoPictures);
    makeReady(desk);
    desk.panel().addPicture(desk.picture(u"b.png"_s), {});
    QTest::mouseClick(desk.find(u"moreVariants"_s), Qt::LeftButton);
    const Draft draft = desk.draft();
    const Draft stored = draftFromJson(draftToJson(draft));
    ComposeDesk other;
    QSignalSpy changed(&other.panel(), &ComposePanel::draftChanged);
    QSignalSpy offer(&other.panel(), &ComposePanel::offerChanged);
    other.panel().setDraft(stored);
    QCOMPARE(other.draft(), draft);
    QCOMPARE(other.namesSeen(), (QStringList{u"a.png"_s, u"b.png"_s}));
    QVERIFY(changed.isEmpty());
    QCOMPARE(offer.size(), 1);
}

void RunTest::everyControlHasAName_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::newRow("one picture") << onePicture;
    QTest::newRow("several") << manyPictures;
    QTest::newRow("mask and much else") << maskAndCount;
}

void RunTest::everyControlHasAName()
{
    QFETCH(ModelId, model);
    ComposeDesk desk(model, ServiceId(u"replicate"_s));
    makeReady(desk);
    desk.panel().setPromptHistory({u"earlier"_s});
    desk.panel().setKeyState(KeyState::Absent);
    int controls = 0;
    const auto widgets = desk.panel().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue; // the field within a spin box, which has the name
        ++controls;
        QVERIFY2(!spokenName(widget).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(controls > 8);
}

PENTIMENTO_TEST(RunTest)
#include "tst_run.moc"
