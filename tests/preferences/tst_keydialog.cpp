// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/sessionkeystore.h"
#include "tests/preferences/sightings.h"
#include "tests/support/testmain.h"
#include "ui/preferences/keydialog.h"
#include "ui/preferences/keyfield.h"
#include "ui/preferences/statusline.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

using namespace pentimento;
using namespace pentimento::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Verdict = KeyCheck::Verdict;

Q_DECLARE_METATYPE(KeyState)

namespace {

const QByteArray canary = "sk-CANARY0123456789";
const QString typed = QString::fromLatin1(canary);
const QString origin = u"https://api.example.com"_s;

Service someService(bool canCheck = true)
{
    Service service;
    service.id = ServiceId(u"test"_s);
    service.title = u"Test"_s;
    service.base = QUrl(origin + u"/v1"_s);
    service.origins = QStringList{origin};
    service.capabilities.account = canCheck;
    service.keyPage = QUrl(origin + u"/keys"_s);
    return service;
}

Error failure(ErrorKind kind, QLatin1StringView code)
{
    Error error;
    error.kind = kind;
    error.code = code;
    return error;
}

// A dialog over its window, and what it wished for.
struct Bench
{
    explicit Bench(KeyState state = KeyState::Absent, const Service &service = someService())
    {
        window.show();
        dialog = new KeyDialog(service, state, &window);
        QObject::connect(dialog, &KeyDialog::saveRequested, &window, [this](const QByteArray &key, Keep where) {
            saves.append({key, where});
        });
        QObject::connect(dialog, &KeyDialog::checkRequested, &window,
                         [this](const QByteArray &key) { checks.append(key); });
        QObject::connect(dialog, &KeyDialog::forgetRequested, &window, [this] { ++forgets; });
        dialog->open();
        dialog->activateWindow();
        isReady = QTest::qWaitForWindowActive(dialog);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    // Goes on with Tab until the focus is there.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 20; ++i) {
            if (QApplication::focusWidget()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] KeyField *field() const { return dialog->findChild<KeyField *>(); }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const StatusLine *line : dialog->findChildren<StatusLine *>())
            texts.append(line->text());
        return texts.join(u'\n');
    }

    QWidget window;
    KeyDialog *dialog = nullptr;
    bool isReady = false;
    QList<std::pair<QByteArray, Keep>> saves;
    QByteArrayList checks;
    int forgets = 0;
};

// Languages that need more room.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        QString longer = source;
        for (qsizetype i = 0; i < source.size() * 2 / 5; ++i)
            longer += i % 7 == 3 ? u' ' : u'ö';
        return longer;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class KeyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOverItsWindowWithoutHoldingTheProgram();
    void emptyFieldCanDoNothing();
    void keyIsTypedAndSavedByEnter();
    void everythingIsReachedByTab();
    void keyIsShownAndHiddenByKeyboard();
    void checkIsAskedAndTold();
    void resultOfACheckIsGoneWithTheNextEdit();
    void resultForAnotherKeyIsNotShown();
    void serviceWithoutAFreeCheckSaysSo();
    void withoutAKeychainTheSessionIsTheOnlyWay();
    void lockedKeychainOffersBothWays();
    void hangingKeychainCanBeLeftForTheSession();
    void slowRemovalIsToldWithoutOfferingTheSession();
    void failedSaveSaysWhyAndKeepsTheKey_data();
    void failedSaveSaysWhyAndKeepsTheKey();
    void stateLearntLaterIsShown();
    void keyIsRemovedOnlyWhereThereIsOne();
    void keyPageIsAskedFor();
    void escapeClosesAndWipes();
    void keyIsNowhereToBeRead_data();
    void keyIsNowhereToBeRead();
    void longTextsAreNotCut_data();
    void longTextsAreNotCut();
};

void KeyDialogTest::opensOverItsWindowWithoutHoldingTheProgram()
{
    const Bench bench; // open() has returned
    QVERIFY(bench.isReady);
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.dialog->windowModality(), Qt::WindowModal);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(bench.field()));
    QVERIFY(bench.said().contains(u"in your system's keychain"_s));
    bool namesHost = false;
    for (const QLabel *label : bench.dialog->findChildren<QLabel *>())
        namesHost = namesHost || label->text().contains(u"It is sent only to api.example.com."_s);
    QVERIFY(namesHost);
}

void KeyDialogTest::emptyFieldCanDoNothing()
{
    const Bench bench;
    for (const QString &name : {u"saveKey"_s, u"checkKey"_s})
        QVERIFY2(!bench.button(name)->isEnabled(), qPrintable(name));
    bench.press(Qt::Key_Return);
    QTest::sendKeyEvent(QTest::Click, bench.field(), Qt::Key_Udiaeresis, u"ü"_s, Qt::NoModifier);
    QVERIFY(!bench.field()->text().isEmpty());
    QVERIFY(!bench.button(u"saveKey"_s)->isEnabled());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.saves.isEmpty());
    QVERIFY(bench.dialog->isVisible());
}

void KeyDialogTest::keyIsTypedAndSavedByEnter()
{
    const Bench bench;
    bench.type(u"Bearer "_s + typed);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.saves.size(), 1);
    QCOMPARE(bench.saves.first().first, canary);
    QCOMPARE(bench.saves.first().second, Keep::Keychain);
    QVERIFY(bench.dialog->isVisible()); // not before it is kept
    QVERIFY(!bench.field()->isEnabled());
    bench.dialog->showSaved(Keep::Keychain);
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.dialog->result(), int(QDialog::Accepted));
}

void KeyDialogTest::everythingIsReachedByTab()
{
    const Bench bench(KeyState::Locked);
    bench.dialog->setState(KeyState::Present);
    bench.type(typed);
    QStringList visited;
    for (int i = 0; i < 20; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        bench.press(Qt::Key_Tab);
    }
    for (const QString &name :
         {u"keyField"_s, u"showKey"_s, u"checkKey"_s, u"getKey"_s, u"removeKey"_s, u"closeDialog"_s, u"saveKey"_s})
        QVERIFY2(visited.contains(name), qPrintable(name));
}

void KeyDialogTest::keyIsShownAndHiddenByKeyboard()
{
    const Bench bench;
    bench.type(typed);
    QVERIFY(bench.tabTo(u"showKey"_s));
    auto *reveal = bench.dialog->findChild<QToolButton *>(u"showKey"_s);
    bench.press(Qt::Key_Space);
    QVERIFY(bench.field()->isRevealed());
    bench.press(Qt::Key_Space);
    QVERIFY(!bench.field()->isRevealed());
    bench.press(Qt::Key_Space);
    QVERIFY(bench.tabTo(u"keyField"_s));
    bench.press(Qt::Key_End);
    bench.type(u"x"_s);
    QVERIFY(!bench.field()->isRevealed());
    QVERIFY(!reveal->isChecked());
}

void KeyDialogTest::checkIsAskedAndTold()
{
    const Bench bench;
    bench.type(typed);
    QVERIFY(bench.tabTo(u"checkKey"_s));
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.checks, QByteArrayList{canary});
    QVERIFY(bench.said().contains(u"Asking Test"_s));
    QVERIFY(!bench.button(u"checkKey"_s)->isEnabled());
    bench.dialog->showCheck({Verdict::Accepted, u"ada <b>l</b>"_s, {}});
    QVERIFY(bench.said().contains(u"“ada <b>l</b>”"_s));
    QVERIFY(bench.button(u"checkKey"_s)->isEnabled());
    QVERIFY(bench.button(u"saveKey"_s)->isEnabled());
    for (const QLabel *label : bench.dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void KeyDialogTest::resultOfACheckIsGoneWithTheNextEdit()
{
    const Bench bench;
    bench.type(typed);
    bench.button(u"checkKey"_s)->click();
    bench.dialog->showCheck({Verdict::Refused, {}, {}});
    QVERIFY(bench.said().contains(u"did not accept"_s));
    bench.type(u"x"_s);
    QVERIFY(!bench.said().contains(u"did not accept"_s));
}

void KeyDialogTest::resultForAnotherKeyIsNotShown()
{
    const Bench bench;
    bench.type(typed);
    bench.button(u"checkKey"_s)->click();
    bench.type(u"x"_s);
    bench.dialog->showCheck({Verdict::Accepted, {}, {}});
    QVERIFY(!bench.said().contains(u"accepts"_s));
}

void KeyDialogTest::serviceWithoutAFreeCheckSaysSo()
{
    const Bench bench(KeyState::Absent, someService(false));
    QVERIFY(!bench.button(u"checkKey"_s)->isVisible());
    QVERIFY(bench.said().contains(u"no free way to check a key"_s));
    bench.type(typed);
    QVERIFY(bench.said().contains(u"no free way to check a key"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.saves.size(), 1);
}

void KeyDialogTest::withoutAKeychainTheSessionIsTheOnlyWay()
{
    const Bench bench(KeyState::NoStore);
    QVERIFY(!bench.button(u"saveKey"_s)->isVisible());
    QVERIFY(bench.said().contains(u"until Pentimento is closed"_s));
    bench.type(typed);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.saves.size(), 1);
    QCOMPARE(bench.saves.first().second, Keep::Session);
}

void KeyDialogTest::lockedKeychainOffersBothWays()
{
    const Bench bench(KeyState::Locked);
    QVERIFY(bench.said().contains(u"locked"_s));
    bench.type(typed);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.saves.last().second, Keep::Keychain);
    bench.dialog->showSaved(failure(ErrorKind::KeyStoreLocked, KeyProblem::denied));
    QVERIFY(bench.tabTo(u"useForSession"_s));
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.saves.last().second, Keep::Session);
    QCOMPARE(bench.saves.last().first, canary);
}

// A keychain that never answers, and the real store of the session.
void KeyDialogTest::hangingKeychainCanBeLeftForTheSession()
{
    Bench bench;
    SessionKeyStore session;
    const KeyName name{ServiceId(u"test"_s), origin};
    connect(bench.dialog, &KeyDialog::saveRequested, bench.dialog, [&](const QByteArray &key, Keep where) {
        if (where == Keep::Session)
            session.write(name, key, bench.dialog, [&bench](const Result<Done> &result) {
                bench.dialog->showSaved(result ? Result<Keep>(Keep::Session) : Result<Keep>(result.error()));
            });
    });
    bench.dialog->setPatience(1ms);
    bench.type(typed);
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.button(u"useForSession"_s)->isVisible());
    QTRY_VERIFY(bench.button(u"useForSession"_s)->isVisible());
    QVERIFY(bench.said().contains(u"Still waiting for the keychain"_s));
    QVERIFY(bench.tabTo(u"useForSession"_s));
    bench.press(Qt::Key_Space);
    QTRY_VERIFY(!bench.dialog->isVisible());
    QByteArray kept;
    session.read(name, this, [&kept](const Result<QByteArray> &key) { kept = key ? *key : QByteArray(); });
    QTRY_COMPARE(kept, canary);
}

void KeyDialogTest::slowRemovalIsToldWithoutOfferingTheSession()
{
    const Bench bench(KeyState::Present);
    bench.dialog->setPatience(1ms);
    bench.button(u"removeKey"_s)->click();
    QTRY_VERIFY(bench.said().contains(u"Still waiting for the keychain"_s));
    QVERIFY(!bench.button(u"useForSession"_s)->isVisible());
    bench.dialog->showSaved(Keep::Keychain); // of an order before this one
    QVERIFY(bench.dialog->isVisible());
    bench.dialog->showForgotten(failure(ErrorKind::KeyStoreLocked, KeyProblem::silent));
    QVERIFY(bench.said().contains(u"could not be removed"_s));
    QVERIFY(bench.button(u"removeKey"_s)->isEnabled());
}

void KeyDialogTest::failedSaveSaysWhyAndKeepsTheKey_data()
{
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<KeyState>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("no keychain") << KeyProblem::noStore << KeyState::NoStore << u"no keychain that answers"_s;
    QTest::newRow("locked") << KeyProblem::denied << KeyState::Locked << u"is locked or did not allow it"_s;
    QTest::newRow("silent") << KeyProblem::silent << KeyState::Locked << u"does not answer"_s;
}

void KeyDialogTest::failedSaveSaysWhyAndKeepsTheKey()
{
    QFETCH(QLatin1StringView, code);
    QFETCH(KeyState, state);
    QFETCH(QString, says);
    const Bench bench;
    bench.type(typed);
    bench.press(Qt::Key_Return);
    bench.dialog->setState(state); // as the desk tells it: first the state, then the answer
    const bool noStore = code == KeyProblem::noStore;
    bench.dialog->showSaved(failure(noStore ? ErrorKind::KeyMissing : ErrorKind::KeyStoreLocked, code));
    QVERIFY(bench.dialog->isVisible());
    QVERIFY2(bench.said().contains(says), qPrintable(bench.said()));
    QCOMPARE(bench.field()->key(), canary);
    QVERIFY(bench.field()->isEnabled());
    QVERIFY(bench.button(u"useForSession"_s)->isEnabled());
    QCOMPARE(bench.button(u"saveKey"_s)->isVisible(), !noStore);
}

void KeyDialogTest::stateLearntLaterIsShown()
{
    const Bench bench(KeyState::NotAsked);
    QVERIFY(!bench.button(u"removeKey"_s)->isVisible());
    bench.dialog->setState(KeyState::Present);
    QVERIFY(bench.button(u"removeKey"_s)->isVisible());
    QVERIFY(bench.said().contains(u"already"_s));
    bench.dialog->setState(KeyState::NoStore);
    QVERIFY(bench.said().contains(u"no keychain that answers"_s));
}

void KeyDialogTest::keyIsRemovedOnlyWhereThereIsOne()
{
    const Bench bench(KeyState::Present);
    QVERIFY(bench.tabTo(u"removeKey"_s));
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.forgets, 1);
    QVERIFY(!bench.button(u"removeKey"_s)->isEnabled());
    bench.dialog->showForgotten(Done{});
    QVERIFY(!bench.dialog->isVisible());
}

void KeyDialogTest::keyPageIsAskedFor()
{
    const Bench bench;
    QUrl asked;
    connect(bench.dialog, &KeyDialog::keyPageRequested, this, [&asked](const QUrl &page) { asked = page; });
    QVERIFY(bench.tabTo(u"getKey"_s));
    bench.press(Qt::Key_Space);
    QCOMPARE(asked, someService().keyPage);
    Service without = someService();
    without.keyPage = {};
    const Bench other(KeyState::Absent, without);
    QVERIFY(other.button(u"getKey"_s) == nullptr);
}

void KeyDialogTest::escapeClosesAndWipes()
{
    const Bench bench;
    bench.type(typed);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    QVERIFY(bench.field()->key().isEmpty());
    QVERIFY(bench.saves.isEmpty());
}

void KeyDialogTest::keyIsNowhereToBeRead_data()
{
    QTest::addColumn<bool>("closed");
    QTest::newRow("while it is open") << false;
    QTest::newRow("after it was closed") << true;
}

void KeyDialogTest::keyIsNowhereToBeRead()
{
    QFETCH(bool, closed);
    const Bench bench;
    bench.type(typed);
    bench.dialog->findChild<QToolButton *>(u"showKey"_s)->click();
    bench.button(u"checkKey"_s)->click();
    bench.dialog->showCheck({Verdict::Refused, {}, failure(ErrorKind::Unauthorized, ""_L1)});
    bench.press(Qt::Key_Return);
    bench.dialog->showSaved(closed ? Result<Keep>(Keep::Keychain)
                                   : Result<Keep>(failure(ErrorKind::KeyStoreLocked, KeyProblem::denied)));
    QCOMPARE(bench.dialog->isVisible(), !closed);
    QCOMPARE(bench.field()->key(), closed ? QByteArray() : canary);
    QCOMPARE(sightingsIn(*bench.dialog, "CANARY"), QStringList());
}

void KeyDialogTest::longTextsAreNotCut_data()
{
    QTest::addColumn<KeyState>("state");
    QTest::newRow("absent") << KeyState::Absent;
    QTest::newRow("present") << KeyState::Present;
    QTest::newRow("locked") << KeyState::Locked;
    QTest::newRow("no store") << KeyState::NoStore;
}

void KeyDialogTest::longTextsAreNotCut()
{
    QFETCH(KeyState, state);
    LongWords words;
    QCoreApplication::installTranslator(&words);
    const Bench bench(state);
    bench.type(typed);
    bench.button(u"checkKey"_s)->click();
    bench.dialog->showCheck({Verdict::Refused, {}, {}});
    bench.press(Qt::Key_Return);
    bench.dialog->showSaved(failure(ErrorKind::KeyStoreLocked, KeyProblem::silent));
    QCoreApplication::processEvents();
    for (const QLabel *label : bench.dialog->findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    for (const QPushButton *button : bench.dialog->findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(!button->isVisible() || bench.dialog->rect().contains(button->geometry()));
    }
    QCoreApplication::removeTranslator(&words);
}

PENTIMENTO_TEST(KeyDialogTest)
#include "tst_keydialog.moc"
