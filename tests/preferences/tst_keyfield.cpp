// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/preferences/sightings.h"
#include "tests/support/testmain.h"
#include "ui/preferences/keyfield.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "sk-CANARY0123456789";
const QString typed = QString::fromLatin1(canary);

} // namespace

class KeyFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::clipboard()->clear(); }
    void pastedKeyIsCleanedInTheField();
    void typedWordBeforeTheKeyGoesOnceTheKeyBegins();
    void everyWayOfEditingKeepsKeyAndBulletsTogether_data();
    void everyWayOfEditingKeepsKeyAndBulletsTogether();
    void keyIsNeverInTheLineEdit_data();
    void keyIsNeverInTheLineEdit();
    void textThatIsFilledInFromOutsideIsTaken();
    void revealingShowsAPictureOnly();
    void editHidesTheKeyAgain();
    void nothingCanBeCopied();
    void wipedTextIsOverwrittenInMemory();
    void secretTextNeverMoves();
};

void KeyFieldTest::pastedKeyIsCleanedInTheField()
{
    KeyField field;
    QSignalSpy cleaned(&field, &KeyField::cleaned);
    QSignalSpy changed(&field, &KeyField::keyChanged);
    field.show();
    QTest::keyClicks(&field, u"something-much-longer-that-stood-there-before"_s);
    QApplication::clipboard()->setText(u" \"Bearer %1\"\r\n"_s.arg(typed));
    field.selectAll();
    changed.clear();
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.key(), canary);
    QCOMPARE(changed.size(), 1);
    QVERIFY(cleaned.last().first().toString().contains(u"Quotation marks"_s));
    QTest::keyClick(&field, Qt::Key_X);
    QCOMPARE(field.key(), canary + "x");
    QCOMPARE(cleaned.last().first().toString(), QString());
    // Another one of the same length is a change as well.
    QApplication::clipboard()->setText(QString(canary.size() + 1, u'y'));
    field.selectAll();
    changed.clear();
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.key(), QByteArray(canary.size() + 1, 'y'));
    QCOMPARE(changed.size(), 1);
}

void KeyFieldTest::typedWordBeforeTheKeyGoesOnceTheKeyBegins()
{
    KeyField field;
    field.show();
    QTest::keyClicks(&field, u"Bearer"_s);
    QCOMPARE(field.text().size(), 6);
    QVERIFY(field.key().isEmpty());
    QTest::keyClicks(&field, u" "_s + typed);
    QCOMPARE(field.key(), canary);
}

void KeyFieldTest::everyWayOfEditingKeepsKeyAndBulletsTogether_data()
{
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<QByteArray>("key");
    using Keys = QList<QKeyCombination>;
    const QKeyCombination home(Qt::Key_Home);
    const QKeyCombination right(Qt::Key_Right);
    const QKeyCombination x(Qt::Key_X);
    const QKeyCombination selectRight(Qt::ShiftModifier, Qt::Key_Right);
    QTest::newRow("at the end") << Keys{x} << QByteArray("abcdefx");
    QTest::newRow("at the beginning") << Keys{home, x} << QByteArray("xabcdef");
    QTest::newRow("in the middle") << Keys{home, right, right, x, x} << QByteArray("abxxcdef");
    QTest::newRow("a space in the middle") << Keys{home, right, Qt::Key_Space, x} << QByteArray("axbcdef");
    QTest::newRow("backspace") << Keys{Qt::Key_Left, Qt::Key_Backspace} << QByteArray("abcdf");
    QTest::newRow("delete") << Keys{home, right, Qt::Key_Delete, Qt::Key_Delete} << QByteArray("adef");
    QTest::newRow("over a selection") << Keys{home, right, selectRight, selectRight, x} << QByteArray("axdef");
    QTest::newRow("deleting a selection")
        << Keys{home, selectRight, selectRight, Qt::Key_Backspace} << QByteArray("cdef");
    QTest::newRow("over everything") << Keys{Qt::CTRL | Qt::Key_A, x} << QByteArray("x");
    QTest::newRow("everything away") << Keys{Qt::CTRL | Qt::Key_A, Qt::Key_Delete} << QByteArray();
    QTest::newRow("a word away") << Keys{Qt::CTRL | Qt::Key_Backspace} << QByteArray();
    QTest::newRow("undo is no way") << Keys{x, Qt::CTRL | Qt::Key_Z} << QByteArray("abcdefx");
    QTest::newRow("cut is no way") << Keys{Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_X} << QByteArray("abcdef");
}

void KeyFieldTest::everyWayOfEditingKeepsKeyAndBulletsTogether()
{
    QFETCH(QList<QKeyCombination>, keys);
    KeyField field;
    field.show();
    QTest::keyClicks(&field, u"abcdef"_s);
    for (const QKeyCombination &key : keys)
        QTest::keyClick(&field, key.key(), key.keyboardModifiers());
    QTEST(field.key(), "key");
    QCOMPARE(field.text().size(), field.key().size());
}

void KeyFieldTest::keyIsNeverInTheLineEdit_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"typed", "pasted", "dropped", "input method"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

// Nor in anything that it tells: its own signals are what assistive technology hears of.
void KeyFieldTest::keyIsNeverInTheLineEdit()
{
    QFETCH(QString, way);
    KeyField field;
    field.show();
    QStringList told;
    connect(&field, &QLineEdit::textChanged, &field, [&told](const QString &text) { told.append(text); });
    connect(&field, &QLineEdit::textEdited, &field, [&told](const QString &text) { told.append(text); });
    if (way == u"typed"_s) {
        QTest::keyClicks(&field, typed);
    } else if (way == u"pasted"_s) {
        QApplication::clipboard()->setText(typed);
        QTest::keySequence(&field, QKeySequence::Paste);
    } else if (way == u"dropped"_s) {
        QMimeData data;
        data.setText(typed);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &drop);
    } else {
        QInputMethodEvent commit;
        commit.setCommitString(typed);
        QCoreApplication::sendEvent(&field, &commit);
    }
    QCOMPARE(field.key(), canary);
    field.setRevealed(true);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(!told.isEmpty());
    for (const QString &text : told)
        QCOMPARE(text.count(QChar(0x2022)), text.size());
    QCOMPARE(sightingsIn(field, "CANARY"), QStringList());
}

void KeyFieldTest::textThatIsFilledInFromOutsideIsTaken()
{
    KeyField field;
    field.setText(u"Bearer %1"_s.arg(typed));
    QCOMPARE(field.key(), canary);
    QCOMPARE(sightingsIn(field, "CANARY"), QStringList());
    field.insert(u"x"_s);
    field.clear();
    QCOMPARE(field.key(), QByteArray());
}

void KeyFieldTest::revealingShowsAPictureOnly()
{
    KeyField field;
    field.resize(400, 28);
    field.show();
    field.setRevealed(true);
    QVERIFY(!field.isRevealed()); // there is nothing to show
    QTest::keyClicks(&field, typed);
    field.clearFocus();
    const QImage hidden = field.grab().toImage();
    field.setRevealed(true);
    QVERIFY(field.isRevealed());
    QVERIFY(field.grab().toImage() != hidden);
    QCOMPARE(sightingsIn(field, "CANARY"), QStringList());
    field.setRevealed(false);
    QCOMPARE(field.grab().toImage(), hidden);
}

void KeyFieldTest::editHidesTheKeyAgain()
{
    KeyField field;
    field.show();
    for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_X}) {
        QTest::keyClicks(&field, typed);
        field.setRevealed(true);
        QSignalSpy revealed(&field, &KeyField::revealedChanged);
        QTest::keyClick(&field, key);
        QVERIFY(!field.isRevealed());
        QCOMPARE(revealed.size(), 1);
    }
}

void KeyFieldTest::nothingCanBeCopied()
{
    KeyField field;
    field.show();
    QTest::keyClicks(&field, typed);
    field.setRevealed(true);
    QApplication::clipboard()->setText(u"before"_s);
    field.selectAll();
    QTest::keySequence(&field, QKeySequence::Copy);
    QTest::keySequence(&field, QKeySequence::Cut);
    field.copy();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(field.key(), canary);
}

void KeyFieldTest::wipedTextIsOverwrittenInMemory()
{
    SecretText secret;
    secret.replace(0, 0, QString(typed + u"behind the end"_s));
    secret.replace(typed.size(), 14, {});
    QCOMPARE(secret.text(), typed);
    const QChar *memory = secret.text().constData();
    secret.wipe();
    QCOMPARE(secret.text().constData(), memory);
    for (qsizetype i = 0; i < typed.size() + 14; ++i)
        QCOMPARE(memory[i], QChar());
    QCOMPARE(secret.size(), 0);
}

void KeyFieldTest::secretTextNeverMoves()
{
    SecretText secret;
    secret.replace(0, 0, u"a"_s);
    const QChar *memory = secret.text().constData();
    secret.replace(1, 0, QString(100'000, u'b'));
    QCOMPARE(secret.size(), SecretText::longest);
    secret.replace(0, secret.size(), typed);
    QCOMPARE(secret.text(), typed);
    QCOMPARE(secret.text().constData(), memory);
}

PENTIMENTO_TEST(KeyFieldTest)
#include "tst_keyfield.moc"
