// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace pentimento::test;
using namespace Qt::StringLiterals;

// The main job from the outside: a picture and a sentence in, a changed picture of the right size on the disk.
class SandboxEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelEditsInside_data() { models(); }
    void everyModelEditsInside();
    void everyModelEditsOverHttp_data() { models(); }
    void everyModelEditsOverHttp();
    void theFolderSaysWhatWasDone();
    void aResultIsTheParentOfTheNextEdit();
    void variantsAreJobsOfTheirOwn();
    void switchesOfThePromptEndAsTheySay_data();
    void switchesOfThePromptEndAsTheySay();
    void resultsAreCopiedWhereAsked();
    void interruptingCancels();

private:
    static void models();
    static void checkPicture(const QStringList &outputs, const QSize &size);
};

void SandboxEditsTest::models()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("pictures");
    QTest::addColumn<QSize>("size");
    // 600 × 400 and 451 × 300 are 3:2; Kontext's size next to it is 1248 × 832.
    QTest::newRow("max") << u"black-forest-labs/flux-kontext-max"_s << QStringList{u"coffee.png"_s} << QSize(1248, 832);
    QTest::newRow("pro") << u"black-forest-labs/flux-kontext-pro"_s << QStringList{u"astronaut.png"_s}
                         << QSize(1024, 1024);
    QTest::newRow("dev") << u"black-forest-labs/flux-kontext-dev"_s << QStringList{u"chelsea.png"_s}
                         << QSize(1248, 832);
    QTest::newRow("multi") << u"flux-kontext-apps/multi-image-kontext-pro"_s
                           << QStringList{u"coffee.png"_s, u"chelsea.png"_s} << QSize(1248, 832);
}

void SandboxEditsTest::checkPicture(const QStringList &outputs, const QSize &size)
{
    QCOMPARE(outputs.size(), 1);
    const QImage result(outputs.first());
    QCOMPARE(result.size(), size);
    // It is neither blank nor the input.
    const QImage small = result.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QSet<QRgb> colours;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            colours.insert(small.pixel(x, y));
    }
    QVERIFY(colours.size() > 100);
}

void SandboxEditsTest::everyModelEditsInside()
{
    QFETCH(QString, model);
    QFETCH(QStringList, pictures);
    QFETCH(QSize, size);
    const Place place;
    QStringList arguments{u"edit"_s,       u"--model"_s, model,      u"--prompt"_s, u"make it blue hour"_s,
                          u"--data-dir"_s, place.path(), u"--json"_s};
    for (const QString &picture : pictures)
        arguments << u"--image"_s << sample(picture);
    Program program;
    program.start(arguments);
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    checkPicture(program.outputs(), size);
    QCOMPARE(program.end().value("state"_L1).toString(), u"succeeded"_s);
    const QJsonObject job = program.end().value("jobs"_L1).toArray().first().toObject();
    QCOMPARE(job.value("cost"_L1)["source"_L1].toString(), u"free"_s);
    QVERIFY(!job.value("seed"_L1).toString().isEmpty());
    QVERIFY(job.value("error"_L1).isNull());
}

void SandboxEditsTest::everyModelEditsOverHttp()
{
    QFETCH(QString, model);
    QFETCH(QStringList, pictures);
    QFETCH(QSize, size);
    const Place place;
    Program server;
    server.setVariable(u"PENTIMENTO_SANDBOX_TOKEN"_s, u"r8_test_token"_s);
    server.start({u"sandbox"_s, u"--data-dir"_s, place.path(u"server"_s)});
    QVERIFY2(server.waitForOutput("\n"), qPrintable(server.errors()));
    const QUrl base(QString::fromUtf8(server.output()).trimmed());
    const QJsonObject all{{u"wait"_s, true}, {u"list"_s, true}, {u"cancel"_s, true}, {u"files"_s, true}};
    for (const QJsonObject &capabilities : {QJsonObject(), all}) {
        const QString service = place.serviceFile(base, {{u"capabilities"_s, capabilities}});
        QStringList arguments{u"edit"_s,     u"--model"_s, model,           u"--service"_s, service,
                              u"--prompt"_s, u"warmer"_s,  u"--data-dir"_s, place.path(),   u"--json"_s};
        for (const QString &picture : pictures)
            arguments << u"--image"_s << sample(picture);
        Program program;
        program.setKey("r8_test_token");
        program.start(arguments);
        QVERIFY(program.waitForEnd());
        QVERIFY2(program.exitCode() == 0, qPrintable(program.errors() + QString::fromUtf8(program.output())));
        checkPicture(program.outputs(), size);
    }
}

void SandboxEditsTest::theFolderSaysWhatWasDone()
{
    const Place place;
    Program program;
    program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"Vintage postcard, please!"_s,
                   u"--set"_s, u"seed=7"_s, u"--data-dir"_s, place.path(), u"--json"_s});
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    const QFileInfo result(program.outputs().value(0));
    QVERIFY2(result.fileName().contains(u"-vintage-postcard-1."), qPrintable(result.fileName()));
    const QString job = program.end().value("jobs"_L1)[0]["job"_L1].toString();
    QFile sidecar(result.absolutePath() + u"/.pentimento/"_s + job + u".json"_s);
    QVERIFY2(sidecar.open(QIODevice::ReadOnly), qPrintable(sidecar.fileName()));
    const QJsonObject content = QJsonDocument::fromJson(sidecar.readAll()).object();
    QCOMPARE(content.value("format"_L1).toInt(), 1);
    QCOMPARE(content.value("seed"_L1).toString(), u"7"_s);
    QCOMPARE(content.value("request"_L1)["values"_L1]["prompt"_L1].toString(), u"Vintage postcard, please!"_s);
    const QJsonObject file = content.value("files"_L1)[0].toObject();
    QCOMPARE(file.value("name"_L1).toString(), result.fileName());
    QCOMPARE(file.value("bytes"_L1).toInteger(), result.size());
    QVERIFY(!content.value("parents"_L1)[0].toString().isEmpty());
}

void SandboxEditsTest::aResultIsTheParentOfTheNextEdit()
{
    const Place place;
    QString picture = sample(u"coffee.png"_s);
    QStringList versions;
    QStringList parents;
    for (const QString &prompt : {u"sepia"_s, u"mirror"_s}) {
        Program program;
        program.start(
            {u"edit"_s, u"--image"_s, picture, u"--prompt"_s, prompt, u"--data-dir"_s, place.path(), u"--json"_s});
        QVERIFY(program.waitForEnd());
        QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
        picture = program.outputs().value(0);
        const QString job = program.end().value("jobs"_L1)[0]["job"_L1].toString();
        QFile sidecar(QFileInfo(picture).absolutePath() + u"/.pentimento/"_s + job + u".json"_s);
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        const QJsonObject content = QJsonDocument::fromJson(sidecar.readAll()).object();
        versions.append(content.value("files"_L1)[0]["version"_L1].toString());
        parents.append(content.value("parents"_L1)[0].toString());
    }
    QCOMPARE(parents.at(1), versions.at(0));
    QVERIFY(parents.at(0) != versions.at(0));
}

void SandboxEditsTest::variantsAreJobsOfTheirOwn()
{
    const Place place;
    Program program;
    program.start({u"edit"_s, u"--image"_s, sample(u"chelsea.png"_s), u"--prompt"_s, u"oil painting"_s, u"--variants"_s,
                   u"3"_s, u"--set"_s, u"seed=5"_s, u"--data-dir"_s, place.path(), u"--json"_s});
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QVERIFY2(!program.errors().contains(u"libpng"_s), qPrintable(program.errors()));
    QStringList seeds;
    const QJsonArray jobs = program.end().value("jobs"_L1).toArray();
    for (const QJsonValue &job : jobs)
        seeds.append(job["seed"_L1].toString());
    QCOMPARE(seeds, (QStringList{u"5"_s, u"6"_s, u"7"_s}));
    const QStringList outputs = program.outputs();
    QCOMPARE(QSet<QString>(outputs.begin(), outputs.end()).size(), 3);
}

void SandboxEditsTest::switchesOfThePromptEndAsTheySay_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refuse") << u"sepia [refuse]"_s << 3 << 0 << u"moderated"_s;
    QTest::newRow("fail") << u"sepia [fail]"_s << 4 << 0 << u"model-failed"_s;
    QTest::newRow("many") << u"sepia [many 3]"_s << 0 << 3 << QString();
    QTest::newRow("slow") << u"sepia [slow 2]"_s << 0 << 1 << QString();
}

void SandboxEditsTest::switchesOfThePromptEndAsTheySay()
{
    QFETCH(QString, prompt);
    QFETCH(QString, kind);
    const Place place;
    Program program;
    program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, prompt, u"--data-dir"_s,
                   place.path(), u"--json"_s});
    QVERIFY(program.waitForEnd());
    QTEST(program.exitCode(), "exitCode");
    QTEST(int(program.outputs().size()), "outputs");
    QCOMPARE(program.end().value("jobs"_L1)[0]["error"_L1]["kind"_L1].toString(), kind);
    if (!kind.isEmpty())
        QVERIFY(!program.errors().isEmpty());
}

void SandboxEditsTest::resultsAreCopiedWhereAsked()
{
    const Place place;
    Program program;
    program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"darker"_s, u"--data-dir"_s,
                   place.path(u"library"_s), u"--out"_s, place.path(u"out"_s)});
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    const QString printed = QString::fromUtf8(program.output()).trimmed();
    const QStringList copies = QDir(place.path(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(copies, QStringList{QFileInfo(printed).fileName()});
    QFile original(printed);
    QFile copy(place.path(u"out/"_s + copies.first()));
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
}

void SandboxEditsTest::interruptingCancels()
{
    const Place place;
    Program program;
    program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"sepia [slow 100]"_s,
                   u"--data-dir"_s, place.path(), u"--json"_s});
    QVERIFY(program.waitForOutput("\"submitting\""));
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(program.end().value("jobs"_L1)[0]["state"_L1].toString(), u"canceled"_s);
}

PENTIMENTO_TEST(SandboxEditsTest)
#include "tst_sandboxedits.moc"
