// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/commandline.h"
#include "app/main/handover.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editIsReadWhole();
    void idsStayAndFilesBecomeAbsolute();
    void wrongUseIsASentence_data();
    void wrongUseIsASentence();
    void withoutACommandTheWindowOpensWithThePictures();
    void helpIsToldForEveryCommand_data();
    void helpIsToldForEveryCommand();
    void anOrderSurvivesTheHandover();
    void linesAreTakenWholeFromAStream();
    void theSocketsPathIsNeverTooLong();
};

void CommandLineTest::editIsReadWhole()
{
    const Command command =
        readCommandLine({u"edit"_s, u"--image"_s, u"/a.png"_s, u"--image=/b.png"_s, u"--prompt"_s, u"-dash first"_s,
                         u"--set"_s, u"seed=7"_s, u"--set"_s, u"note="_s, u"--set"_s, u"seed"_s, u"--variants"_s,
                         u"3"_s, u"--json"_s, u"--service"_s, u"kkiai"_s});
    const auto *edit = std::get_if<EditCommand>(&command);
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->order.images, (QStringList{u"/a.png"_s, u"/b.png"_s}));
    QCOMPARE(*edit->order.prompt, u"-dash first"_s);
    QCOMPARE(edit->order.settings, (QStringList{u"seed=7"_s, u"note="_s, u"seed"_s}));
    QCOMPARE(edit->order.variants, 3);
    QCOMPARE(edit->order.service, u"kkiai"_s);
    QVERIFY(edit->json);
}

void CommandLineTest::idsStayAndFilesBecomeAbsolute()
{
    QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(u"mine.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Command command = readCommandLine(
        {u"edit"_s, u"--image"_s, u"x.png"_s, u"--model"_s, u"mine.json"_s, u"--service"_s, u"replicate"_s});
    const EditCommand edit = std::get<EditCommand>(command);
    QCOMPARE(edit.order.model, QDir::current().absoluteFilePath(u"mine.json"_s));
    QCOMPARE(edit.order.service, u"replicate"_s);
    QCOMPARE(edit.order.images.first(), QDir::current().absoluteFilePath(u"x.png"_s));
}

void CommandLineTest::wrongUseIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown command") << QStringList{u"edti"_s} << u"edti"_s;
    QTest::newRow("unknown option") << QStringList{u"edit"_s, u"--magic"_s} << u"magic"_s;
    QTest::newRow("no variants") << QStringList{u"edit"_s, u"--variants"_s, u"0"_s} << u"--variants"_s;
    QTest::newRow("too many variants") << QStringList{u"edit"_s, u"--variants"_s, u"1000000"_s} << u"--variants"_s;
    QTest::newRow("stray argument") << QStringList{u"edit"_s, u"cup.png"_s} << u"cup.png"_s;
    QTest::newRow("port") << QStringList{u"sandbox"_s, u"--port"_s, u"70000"_s} << u"--port"_s;
    QTest::newRow("rate") << QStringList{u"sandbox"_s, u"--rate"_s, u"-1"_s} << u"--rate"_s;
    QTest::newRow("no model") << QStringList{u"describe"_s} << u"--model"_s;
}

void CommandLineTest::wrongUseIsASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const Command command = readCommandLine(arguments);
    const auto *wrong = std::get_if<WrongUse>(&command);
    QVERIFY(wrong != nullptr);
    QVERIFY2(wrong->sentence.contains(names), qPrintable(wrong->sentence));
}

void CommandLineTest::withoutACommandTheWindowOpensWithThePictures()
{
    QCOMPARE(std::get<WindowCommand>(readCommandLine({})), WindowCommand());

    QTemporaryDir folder;
    QFile picture(folder.filePath(u"cup.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    const QString relative = QDir::current().relativeFilePath(picture.fileName());
    const auto command = std::get<WindowCommand>(readCommandLine({u"--data-dir"_s, folder.path(), relative}));
    QCOMPARE(command.files, QStringList{QDir::cleanPath(picture.fileName())});
    QCOMPARE(command.dataDir, folder.path());

    const Command missing = readCommandLine({u"nowhere.png"_s});
    QVERIFY(std::get<WrongUse>(missing).sentence.contains(u"nowhere.png"_s));
}

void CommandLineTest::helpIsToldForEveryCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("--help") << QStringList{u"--help"_s} << u"Commands"_s;
    QTest::newRow("edit") << QStringList{u"edit"_s, u"--help"_s} << u"--prompt"_s;
    QTest::newRow("help edit") << QStringList{u"help"_s, u"edit"_s} << u"--prompt"_s;
    QTest::newRow("describe") << QStringList{u"describe"_s, u"--help"_s} << u"MODEL"_s;
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"-h"_s} << u"--port"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << u"GPL-3.0"_s;
}

void CommandLineTest::helpIsToldForEveryCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Command command = readCommandLine(arguments);
    const auto *tell = std::get_if<TellCommand>(&command);
    QVERIFY(tell != nullptr);
    QVERIFY2(tell->text.contains(says), qPrintable(tell->text));
    const QStringList lines = tell->text.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 110, qPrintable(line));
}

void CommandLineTest::anOrderSurvivesTheHandover()
{
    EditOrder order;
    order.model = u"a/b"_s;
    order.service = u"/srv/x.json"_s;
    order.images = {u"/a \"b\"\n.png"_s};
    order.prompt = u"zwei\nZeilen, 余额"_s;
    order.settings = {u"seed=9007199254740993"_s};
    order.variants = 4;
    QByteArray stream = handoverLine(orderToJson(order));
    const auto message = takeHandoverLine(stream);
    QVERIFY(message);
    QCOMPARE(orderFromJson(*message), order);
    EditOrder wordless;
    QCOMPARE(orderFromJson(orderToJson(wordless)), wordless);
}

void CommandLineTest::linesAreTakenWholeFromAStream()
{
    QByteArray stream = "{\"a\":1}\n{\"b\":";
    QCOMPARE(takeHandoverLine(stream)->value("a"_L1).toInt(), 1);
    QVERIFY(!takeHandoverLine(stream));
    stream += "2}\nrubbish\n";
    QCOMPARE(takeHandoverLine(stream)->value("b"_L1).toInt(), 2);
    QVERIFY(takeHandoverLine(stream)->isEmpty());
    QVERIFY(stream.isEmpty());
}

void CommandLineTest::theSocketsPathIsNeverTooLong()
{
    QCOMPARE(handoverAddress(u"/home/a/data"_s), u"/home/a/data/owner.socket"_s);
    const QString far = u"/home/"_s + QString(150, u'x');
    QVERIFY(handoverAddress(far).toUtf8().size() < 108);
    QVERIFY(handoverAddress(far) != handoverAddress(far + u'y'));
}

PENTIMENTO_TEST(CommandLineTest)
#include "tst_commandline.moc"
