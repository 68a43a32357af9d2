// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/notices.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

Error noPicture(const QString &path)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.code = u"not-a-picture"_s;
    error.subject = path;
    return error;
}

QStringList named(const QString &pattern, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(pattern.arg(i + 1));
    return names;
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInIsNoNotice();
    void leftOutSaysWhatIsIn_data();
    void leftOutSaysWhatIsIn();
    void manyRefusalsStayReadable();
    void aRefusalStaysUntilClosed();
};

void NoticesTest::allInIsNoNotice()
{
    QVERIFY(!intakeNotice({.taken = {u"a.png"_s}, .refused = {}, .leftOut = 0, .model = u"Kontext"_s}));
}

void NoticesTest::leftOutSaysWhatIsIn_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no room at all") << QStringList() << u"Kontext takes no picture."_s;
    QTest::newRow("one") << QStringList{u"a.png"_s}
                         << u"Kontext takes no more pictures here: “a.png” is in, 5 other(s) were left out."_s;
    QTest::newRow("two") << QStringList{
        u"a.png"_s,
        u"b.png"_s} << u"Kontext takes no more pictures here: “a.png”, “b.png” are in, 5 other(s) were left out."_s;
    QTest::newRow("ten") << named(u"%1.png"_s, 10)
                         << u"Kontext takes no more pictures here: the first 10 are in, up to “10.png”; 5 other(s) "
                            "were left out."_s;
}

void NoticesTest::leftOutSaysWhatIsIn()
{
    QFETCH(const QStringList, taken);
    const auto notice = intakeNotice({.taken = taken, .refused = {}, .leftOut = 5, .model = u"Kontext"_s});
    QVERIFY(notice);
    QTEST(notice->text, "sentence");
    QVERIFY(!notice->staysUntilClosed);
}

void NoticesTest::manyRefusalsStayReadable()
{
    QList<Error> errors;
    for (const QString &name : named(u"/home/ada/note-%1.txt"_s, 40))
        errors.append(noPicture(name));
    const auto notice = intakeNotice({.taken = {}, .refused = errors, .leftOut = 0, .model = u"Kontext"_s});
    QVERIFY(notice);
    QVERIFY2(notice->text.contains(u"“note-3.txt”"_s), qPrintable(notice->text));
    QVERIFY(!notice->text.contains(u"note-4.txt"_s));
    QVERIFY2(notice->text.endsWith(u"37 more could not be used either."_s), qPrintable(notice->text));
}

void NoticesTest::aRefusalStaysUntilClosed()
{
    const auto notice =
        intakeNotice({.taken = {}, .refused = {noPicture(u"notes.txt"_s)}, .leftOut = 0, .model = u"Kontext"_s});
    QVERIFY(notice && notice->staysUntilClosed);
    QCOMPARE(notice->tone, Notice::Tone::Bad);
}

PENTIMENTO_TEST(NoticesTest)
#include "tst_notices.moc"
