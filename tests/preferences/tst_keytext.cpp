// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/preferences/keycleaning.h"
#include "ui/preferences/keyoffers.h"
#include "ui/preferences/keytext.h"
#include "ui/preferences/statusline.h"

#include <QSet>

using namespace pentimento;
using namespace Qt::StringLiterals;
using Verdict = KeyCheck::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(ErrorKind)
Q_DECLARE_METATYPE(KeyState)

namespace {

const QList<KeyState> everyState{KeyState::NotNeeded, KeyState::NotAsked, KeyState::Present,
                                 KeyState::Absent,    KeyState::Locked,   KeyState::NoStore};

Error errorOf(ErrorKind kind, const QString &code = {})
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.charged = Charged::No;
    return error;
}

} // namespace

class KeyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasWordsOfItsOwn();
    void placeIsToldAsItIs_data();
    void placeIsToldAsItIs();
    void hostsAreNamedOnce_data();
    void hostsAreNamedOnce();
    void checkIsToldHonestly_data();
    void checkIsToldHonestly();
    void failedSaveSaysWhatToDo_data();
    void failedSaveSaysWhatToDo();
    void failedRemovalDoesNotOfferTheSession();
    void dialogOffersWhatCanBeDone_data();
    void dialogOffersWhatCanBeDone();
    void pastedTextIsCleanedAndTold_data();
    void pastedTextIsCleanedAndTold();
};

void KeyTextTest::everyStateHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (const KeyState state : everyState) {
        QVERIFY(!keyStateText(state).isEmpty());
        QVERIFY(keyStateText(state).size() < 40); // a list has no room for sentences
        QVERIFY(!keyPlaceText(state).isEmpty());
        words.insert(keyStateText(state));
    }
    QCOMPARE(words.size(), everyState.size());
}

void KeyTextTest::placeIsToldAsItIs_data()
{
    QTest::addColumn<KeyState>("state");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("doesNotSay");
    const QString session = u"until Pentimento is closed"_s;
    const QString keychain = u"in your system's keychain"_s;
    QTest::newRow("absent") << KeyState::Absent << QStringList{keychain} << QStringList{session, u"locked"_s};
    QTest::newRow("not asked") << KeyState::NotAsked << QStringList{keychain} << QStringList{session, u"locked"_s};
    QTest::newRow("present") << KeyState::Present << QStringList{u"already"_s, keychain} << QStringList{session};
    QTest::newRow("locked") << KeyState::Locked << QStringList{u"locked"_s, u"Unlock it"_s, u"this session only"_s}
                            << QStringList{u"no keychain"_s};
    QTest::newRow("no store") << KeyState::NoStore << QStringList{u"no keychain"_s, session}
                              << QStringList{u"locked"_s, keychain};
    QTest::newRow("not needed") << KeyState::NotNeeded << QStringList{u"no key"_s} << QStringList{keychain};
}

void KeyTextTest::placeIsToldAsItIs()
{
    QFETCH(KeyState, state);
    QFETCH(QStringList, says);
    QFETCH(QStringList, doesNotSay);
    for (const QString &part : says)
        QVERIFY2(keyPlaceText(state).contains(part), qPrintable(part));
    for (const QString &part : doesNotSay)
        QVERIFY2(!keyPlaceText(state).contains(part), qPrintable(part));
}

void KeyTextTest::hostsAreNamedOnce_data()
{
    QTest::addColumn<QStringList>("origins");
    QTest::addColumn<QString>("text");
    QTest::newRow("none named") << QStringList() << u"It is sent only to www.kkiai.com."_s;
    QTest::newRow("one") << QStringList{u"https://www.kkiai.com"_s} << u"It is sent only to www.kkiai.com."_s;
    QTest::newRow("one host, two ports") << QStringList{u"https://a.example"_s, u"https://a.example:8443"_s}
                                         << u"It is sent only to a.example."_s;
    QTest::newRow("two") << QStringList{u"https://a.example"_s, u"https://b.example"_s}
                         << u"It is sent only to a.example and b.example."_s;
    QTest::newRow("every host below a name") << QStringList{u"https://*.bfl.ai"_s} << u"It is sent only to *.bfl.ai."_s;
}

void KeyTextTest::hostsAreNamedOnce()
{
    QFETCH(QStringList, origins);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    Service service;
    service.base = QUrl(u"https://www.kkiai.com/replicate/v1"_s);
    service.origins = origins;
    QTEST(keyHostText(service), "text");
    QLocale::setDefault(before);
}

void KeyTextTest::checkIsToldHonestly_data()
{
    QTest::addColumn<KeyCheck>("check");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, const KeyCheck &check, const QString &says, StatusLine::Tone tone) {
        QTest::newRow(name) << check << says << int(tone);
    };
    using Tone = StatusLine::Tone;
    row("accepted", {Verdict::Accepted, {}, {}}, u"kkiai accepts the key."_s, Tone::Good);
    row("accepted, with the account", {Verdict::Accepted, u"ada"_s, {}}, u"“ada”"_s, Tone::Good);
    row("refused", {Verdict::Refused, {}, errorOf(ErrorKind::Unauthorized)}, u"did not accept the key"_s, Tone::Bad);
    row("not possible", {Verdict::NotPossible, {}, {}}, u"no free way to check a key; the first edit will show"_s,
        Tone::Quiet);
    row("no answer", {Verdict::NoAnswer, {}, errorOf(ErrorKind::Timeout)}, u"The key was not checked. kkiai did not"_s,
        Tone::Bad);
    row("no credit", {Verdict::OtherProblem, {}, errorOf(ErrorKind::PaymentRequired)}, u"has not enough credit"_s,
        Tone::Bad);
    row("login page", {Verdict::OtherProblem, {}, errorOf(ErrorKind::UnexpectedAnswer)},
        u"Whether the key works is not known."_s, Tone::Bad);
    row("led elsewhere", {Verdict::OtherProblem, {}, errorOf(ErrorKind::WrongHost)}, u"not safe to ask"_s, Tone::Bad);
    row("locked", {Verdict::OtherProblem, {}, errorOf(ErrorKind::KeyStoreLocked, KeyProblem::denied)},
        u"keychain is locked"_s, Tone::Bad);
}

void KeyTextTest::checkIsToldHonestly()
{
    QFETCH(KeyCheck, check);
    QFETCH(QString, says);
    const QString text = keyCheckText(check, u"kkiai"_s);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(u"%1"_s));
    QTEST(int(toneOf(check)), "tone");
}

void KeyTextTest::failedSaveSaysWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no keychain") << ErrorKind::KeyMissing << KeyProblem::noStore << u"no keychain that answers"_s;
    QTest::newRow("denied") << ErrorKind::KeyStoreLocked << KeyProblem::denied << u"locked or did not allow"_s;
    QTest::newRow("silent") << ErrorKind::KeyStoreLocked << KeyProblem::silent << u"does not answer"_s;
    QTest::newRow("anything else") << ErrorKind::Unsupported << ""_L1 << u"could not be saved"_s;
}

void KeyTextTest::failedSaveSaysWhatToDo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, says);
    const QString text = keyNotSavedText(errorOf(kind, code));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(text.contains(u"session"_s) || text.contains(u"until Pentimento is closed"_s));
}

void KeyTextTest::failedRemovalDoesNotOfferTheSession()
{
    for (const ErrorKind kind : {ErrorKind::KeyStoreLocked, ErrorKind::Storage}) {
        QVERIFY(keyNotRemovedText(errorOf(kind)).contains(u"could not be removed"_s));
        QVERIFY(!keyNotRemovedText(errorOf(kind)).contains(u"session"_s));
    }
}

// Each row names all that is enabled, and in brackets what is shown but not enabled.
void KeyTextTest::dialogOffersWhatCanBeDone_data()
{
    QTest::addColumn<KeyDialogState>("state");
    QTest::addColumn<QString>("offers");
    using Waiting = KeyDialogState::Waiting;
    const auto row = [](const char *name, const KeyDialogState &state, const QString &offers) {
        QTest::newRow(name) << state << offers;
    };
    row("empty", {KeyState::Absent, false}, u"edit (save) cancel"_s);
    row("a key", {KeyState::Absent, true}, u"edit check save cancel"_s);
    row("checking", {KeyState::Absent, true, true}, u"edit save cancel"_s);
    row("not asked yet", {KeyState::NotAsked, true}, u"edit check save cancel"_s);
    row("one is there", {KeyState::Present, false}, u"edit remove (save) cancel"_s);
    row("locked, empty", {KeyState::Locked, false}, u"edit (session) (save) cancel"_s);
    row("locked", {KeyState::Locked, true}, u"edit check session save cancel"_s);
    row("no keychain, empty", {KeyState::NoStore, false}, u"edit (session) cancel"_s);
    row("no keychain", {KeyState::NoStore, true}, u"edit check session cancel"_s);
    row("saving", {KeyState::Absent, true, false, Waiting::ForSaving}, u"(save)"_s);
    row("saving in a locked one", {KeyState::Locked, true, false, Waiting::ForSaving}, u"(session) (save)"_s);
    row("saving hangs", {KeyState::Absent, true, false, Waiting::ForSaving, true}, u"session (save)"_s);
    row("saving failed", {KeyState::Absent, true, false, Waiting::ForNothing, true},
        u"edit check session save cancel"_s);
    row("removing", {KeyState::Present, true, false, Waiting::ForRemoving}, u"(remove) (save)"_s);
}

void KeyTextTest::dialogOffersWhatCanBeDone()
{
    QFETCH(KeyDialogState, state);
    const KeyDialogOffers can = offersFor(state);
    QStringList offers;
    const auto add = [&offers](const QString &name, bool shown, bool enabled) {
        if (enabled)
            offers.append(name);
        else if (shown)
            offers.append(u'(' + name + u')');
    };
    add(u"edit"_s, false, can.canEdit);
    add(u"check"_s, false, can.canCheck);
    add(u"remove"_s, can.showsRemove, can.canRemove);
    add(u"session"_s, can.showsSession, can.canUseSession);
    add(u"save"_s, can.showsSave, can.canSave);
    add(u"cancel"_s, false, can.canCancel);
    QTEST(offers.join(u' '), "offers");
}

void KeyTextTest::pastedTextIsCleanedAndTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QStringList>("told");
    const QByteArray key = "sk-Abc_0123456789";
    const QString word = u"word"_s;
    const QString quotes = u"Quotation marks"_s;
    const QString spaces = u"Spaces"_s;
    QTest::newRow("clean") << u"sk-Abc_0123456789"_s << key << QStringList();
    QTest::newRow("line end") << u"sk-Abc_0123456789\r\n"_s << key << QStringList{spaces};
    QTest::newRow("broken in two lines") << u"sk-Abc_\n0123456789"_s << key << QStringList{spaces};
    QTest::newRow("invisible") << u"\ufeffsk-Abc_0123456789\u200b"_s << key << QStringList{spaces};
    QTest::newRow("quotes") << u"“sk-Abc_0123456789”"_s << key << QStringList{quotes};
    QTest::newRow("bearer") << u"Bearer sk-Abc_0123456789"_s << key << QStringList{word};
    QTest::newRow("header") << u"Authorization: Bearer sk-Abc_0123456789"_s << key << QStringList{word, spaces};
    QTest::newRow("everything") << u" \"Bearer sk-Abc_0123456789\"\n"_s << key << QStringList{word, quotes, spaces};
    QTest::newRow("nothing") << QString() << QByteArray() << QStringList();
    QTest::newRow("blank") << u" \n"_s << QByteArray() << QStringList();
    QTest::newRow("only the word, still being typed") << u"Bearer"_s << QByteArray() << QStringList();
    QTest::newRow("no key") << u"mein Schlüssel"_s << QByteArray() << QStringList{u"no key"_s};
}

void KeyTextTest::pastedTextIsCleanedAndTold()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, key);
    QFETCH(QStringList, told);
    const KeyCleaning cleaning = cleanedInput(text);
    QCOMPARE(cleaning.key, key);
    const QString notice = cleaningText(text, cleaning);
    QCOMPARE(notice.isEmpty(), told.isEmpty());
    for (const QString &part : told)
        QVERIFY2(notice.contains(part), qPrintable(notice));
    QCOMPARE(notice.count(u'.'), told.size());
    QVERIFY(!notice.contains(u"sk-"_s));
}

PENTIMENTO_TEST(KeyTextTest)
#include "tst_keytext.moc"
