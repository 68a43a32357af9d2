// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/filenames.h"
#include "app/images/imagestore.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace pentimento;
using namespace Qt::StringLiterals;

class PromptSlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptsBecomeNames_data();
    void promptsBecomeNames();
    void anyTextGivesASafeSlug();
    void fileNamesStayInTheirFolder_data();
    void fileNamesStayInTheirFolder();
    void shownNamesCannotPretend();
    void devicesAreKnown();
};

void PromptSlugTest::promptsBecomeNames_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const QString &prompt, const QString &slug) {
        QTest::newRow(name) << prompt << slug;
    };
    row("clause", u"Move the scene to blue hour, keep the lamps as they are"_s, u"move-the-scene-to-blue-hour"_s);
    row("ellipsis", u"Move the scene to blue hour, keep …"_s, u"move-the-scene-to-blue-hour"_s);
    row("short clause goes on", u"Now, make it blue"_s, u"now-make-it-blue"_s);
    row("number is no clause", u"Raise the contrast by 1.5 stops"_s, u"raise-the-contrast-by-1-5-stops"_s);
    row("cut at a word", u"turn this photograph into something that looks like oil"_s,
        u"turn-this-photograph-into-something-that"_s);
    row("exactly forty", u"abcdefghi abcdefghi abcdefghi abcdefghij k"_s,
        u"abcdefghi-abcdefghi-abcdefghi-abcdefghij"_s);
    row("word without end", QString(100, u'a'), QString(40, u'a'));
    row("apostrophe", u"Don’t change the dog's fur"_s, u"dont-change-the-dogs-fur"_s);
    row("chinese", u"把场景改成蓝调时刻，保持灯光不变"_s, u"把场景改成蓝调时刻"_s);
    row("long chinese", QString(60, u'山'), QString(26, u'山'));
    row("accents", u"Café À la nuit"_s, u"café-à-la-nuit"_s);
    row("hindi keeps its vowels", u"नीला समय"_s, u"नीला-समय"_s);
    row("german", u"Straße größer"_s, u"straße-größer"_s);
    row("turkish capital", u"İstanbul"_s, u"i̇stanbul"_s.normalized(QString::NormalizationForm_C));
    row("emoji", u"make it 😀 happy"_s, u"make-it-happy"_s);
    row("only emoji", u"😀🎨"_s, u"picture"_s);
    row("nothing", u""_s, u"picture"_s);
    row("dots", u"..."_s, u"picture"_s);
    row("traversal", u"../../etc/passwd"_s, u"etc-passwd"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("device", u"CON"_s, u"picture-con"_s);
    row("device with number", u"Com1."_s, u"picture-com1"_s);
    row("device as a word", u"con artist"_s, u"con-artist"_s);
    row("bidi", u"photo\u202Egnp"_s, u"photognp"_s);
    row("controls", u"a\u0000b\u0007c\nd"_s, u"a-b-c-d"_s);
    row("lone mark", u"\u0301abc"_s, u"abc"_s);
    row("slashes and quotes", u"a/b\\c\"d'e%2Ff"_s, u"a-b-c-de-2ff"_s);
}

void PromptSlugTest::promptsBecomeNames()
{
    QFETCH(QString, prompt);
    QTEST(promptSlug(prompt), "slug");
}

// Whatever a prompt holds: the promise of the header, and the same again when a slug is given for a prompt.
void PromptSlugTest::anyTextGivesASafeSlug()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 4000; ++i) {
        QString text;
        const int length = random.bounded(120);
        for (int k = 0; k < length; ++k)
            text += QChar(char16_t(i % 2 ? random.bounded(0x180) : random.bounded(0x10000)));
        const QString slug = promptSlug(text);
        QVERIFY(!slug.isEmpty() && slug.size() <= 48 && slug.toUtf8().size() <= 88);
        QVERIFY(!slug.startsWith(u'.') && !slug.startsWith(u'-') && !slug.endsWith(u'-') && !slug.contains(u"--"_s));
        QVERIFY(!slug.contains(u'/') && !slug.contains(QChar::Null) && !isDeviceName(slug));
        QVERIFY(slug.isValidUtf16());
        QCOMPARE(promptSlug(slug), slug);
        QCOMPARE(slug.normalized(QString::NormalizationForm_C), slug);
    }
}

void PromptSlugTest::fileNamesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &given, const QString &safe) {
        QTest::newRow(name) << given << safe;
    };
    row("job id", u"0195f0a0-1111-7abc-8def-001122334455"_s, u"0195f0a0-1111-7abc-8def-001122334455"_s);
    row("traversal", u"../../.ssh/authorized_keys"_s, u"sshauthorized_keys"_s);
    row("absolute", u"/etc/passwd"_s, u"etcpasswd"_s);
    row("hidden", u"...x"_s, u"x"_s);
    row("trailing", u"x. . "_s, u"x"_s);
    row("device", u"NUL"_s, u"_NUL"_s);
    row("device with a suffix", u"com7.tar.gz"_s, u"_com7.tar.gz"_s);
    row("bidi and newline", u"a\u202Eb\nc"_s, u"abc"_s);
    row("nothing left", u"///"_s, u"unnamed"_s);
    row("400 characters", QString(400, u'x'), QString(120, u'x'));
    row("400 chinese ones", QString(400, u'山'), QString(40, u'山'));
}

void PromptSlugTest::fileNamesStayInTheirFolder()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
    QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
}

void PromptSlugTest::shownNamesCannotPretend()
{
    QCOMPARE(shownFileName(u"holiday (1).JPG"_s), u"holiday (1).JPG"_s);
    QCOMPARE(shownFileName(u"photo\u202Egnp.exe"_s), u"photo\uFFFDgnp.exe"_s);
    QCOMPARE(shownFileName(u"a\nb\u2028c"_s), u"a\uFFFDb\uFFFDc"_s);
    QCOMPARE(shownFileName(QString(1000, u'x')).size(), 255);
}

void PromptSlugTest::devicesAreKnown()
{
    for (const QString &device : {u"con"_s, u"PRN"_s, u"aux"_s, u"nul"_s, u"com1"_s, u"LPT9"_s})
        QVERIFY(isDeviceName(device));
    for (const QString &word : {u"cone"_s, u"com"_s, u"com10"_s, u"lpta"_s, u""_s})
        QVERIFY(!isDeviceName(word));
}

PENTIMENTO_TEST(PromptSlugTest)
#include "tst_promptslug.moc"
