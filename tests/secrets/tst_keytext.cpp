// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keystore.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class KeyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsCleanedOfWhatCameAlong_data();
    void keyIsCleanedOfWhatCameAlong();
};

void KeyTextTest::keyIsCleanedOfWhatCameAlong_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("key");
    const QByteArray key("r8_AbC-123.x/y+z=");
    const QString text = QString::fromLatin1(key);
    QTest::newRow("as it is") << text << key;
    QTest::newRow("line end") << QString(text + u"\r\n") << key;
    QTest::newRow("spaces around") << QString(u"  \t" + text + u"  ") << key;
    QTest::newRow("broken over two lines") << u"r8_AbC-123\n.x/y+z="_s << key;
    QTest::newRow("no-break space") << QString(u"\u00a0" + text) << key;
    QTest::newRow("zero width") << QString(u"\u200b" + text + u"\ufeff") << key;
    QTest::newRow("quotes") << QString(u'"' + text + u'"') << key;
    QTest::newRow("single quotes") << QString(u'\'' + text + u'\'') << key;
    QTest::newRow("typographic quotes") << QString(u"“" + text + u"”") << key;
    QTest::newRow("bearer") << QString(u"Bearer " + text) << key;
    QTest::newRow("bearer in lower case") << QString(u"bearer   " + text) << key;
    QTest::newRow("bearer and a tab") << QString(u"Bearer\t" + text) << key;
    QTest::newRow("header") << QString(u"Authorization: Bearer " + text) << key;
    QTest::newRow("header of old") << QString(u"authorization: Token " + text) << key;
    QTest::newRow("fal") << QString(u"Authorization: Key " + text) << key;
    QTest::newRow("BFL") << QString(u"x-key: " + text) << key;
    QTest::newRow("bearer in quotes") << QString(u"\"Bearer " + text + u'"') << key;
    QTest::newRow("header in quotes, as for curl") << QString(u"'Authorization: Bearer " + text + u'\'') << key;
    QTest::newRow("key in quotes after bearer") << QString(u"Bearer \"" + text + u'"') << key;
    QTest::newRow("a key that begins like a prefix") << u"Keynes-123456"_s << QByteArray("Keynes-123456");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("spaces only") << u" \n\t "_s << QByteArray();
    QTest::newRow("bearer only") << u"Bearer "_s << QByteArray();
    QTest::newRow("header only") << u"Authorization: Bearer"_s << QByteArray();
    QTest::newRow("quotes only") << u"\"\""_s << QByteArray();
    QTest::newRow("letters that no header takes") << u"ключ-123456"_s << QByteArray();
    QTest::newRow("a NUL") << QString(u"r8_abc"_s + QChar(0) + u"def"_s) << QByteArray();
    QTest::newRow("stars of a masked key") << u"r8_••••••••"_s << QByteArray();
}

void KeyTextTest::keyIsCleanedOfWhatCameAlong()
{
    QFETCH(QString, pasted);
    QTEST(cleanedKey(pasted), "key");
}

PENTIMENTO_TEST(KeyTextTest)
#include "tst_keytext.moc"
