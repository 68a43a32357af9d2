// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/support/fakecomfy.h"
#include "tests/support/fakesdcpp.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QList<QByteArray> pictures(int count)
{
    return QList<QByteArray>(count, bytesOf(sample(u"chelsea.png"_s)));
}

// The bundled file at another port.
QString serviceAt(const QUrl &base, const QString &id, const Place &place, const QJsonObject &offerChanges = {})
{
    const QString path = QStringLiteral(PENTIMENTO_SOURCE_DIR "/resources/catalog/services/") + id + u".json"_s;
    QJsonObject service = QJsonDocument::fromJson(bytesOf(path)).object();
    service.insert(u"base"_s, base.toString());
    QJsonObject offer = service.value("offers"_L1).toArray().first().toObject();
    for (auto it = offerChanges.begin(); it != offerChanges.end(); ++it)
        offer.insert(it.key(), it.value());
    service.insert(u"offers"_s, QJsonArray{offer});
    return place.write(u"service.json"_s, QJsonDocument(service).toJson());
}

QStringList edit(const Place &place, const QString &service, const QStringList &more = {})
{
    return QStringList{u"edit"_s,
                       u"--image"_s,
                       sample(u"coffee.png"_s),
                       u"--prompt"_s,
                       u"blue hour"_s,
                       u"--model"_s,
                       u"black-forest-labs/flux-kontext-dev"_s,
                       u"--service"_s,
                       service,
                       u"--data-dir"_s,
                       place.path(u"data"_s),
                       u"--json"_s}
           + more;
}

QJsonObject jobOf(const Program &program)
{
    return program.end().value("jobs"_L1).toArray().first().toObject();
}

// The two families behind one face, so that a table can drive either.
struct Fake
{
    explicit Fake(const QString &family, int count)
        : sdcpp(pictures(count))
        , comfy(pictures(count))
        , isComfy(family == "comfyui"_L1)
    {
    }

    [[nodiscard]] QUrl base() const { return isComfy ? comfy.base() : sdcpp.base(); }
    [[nodiscard]] qsizetype creates() const { return isComfy ? comfy.prompts().size() : sdcpp.jobs().size(); }
    LoopbackServer &server() { return isComfy ? comfy.server() : sdcpp.server(); }

    FakeSdcpp sdcpp;
    FakeComfy comfy;
    bool isComfy;
};

} // namespace

// The servers on this computer, each against a fake of its kind over real HTTP, with the bundled service files.
class LocalServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsEndWithTheirPictures_data();
    void editsEndWithTheirPictures();
    void refusalsAndFailuresSayWhy_data();
    void refusalsAndFailuresSayWhy();
    void interruptingCancels_data();
    void interruptingCancels();
    void serverThatIsNotRunningIsSaidToBeSo_data() { services(); }
    void serverThatIsNotRunningIsSaidToBeSo();
    void sdcppGetsWhatTheFormShows();
    void comfyGetsTheWorkflowFilled();
    void withoutAWorkflowNothingIsSent();
    void workflowFileBesideTheServiceFileIsUsed();

private:
    static void services();
};

void LocalServicesTest::services()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("sdcpp") << u"sdcpp"_s;
    QTest::newRow("comfyui") << u"comfyui"_s;
}

void LocalServicesTest::editsEndWithTheirPictures_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("polls");
    for (const QString &service : {u"sdcpp"_s, u"comfyui"_s}) {
        QTest::addRow("%s, at once", qPrintable(service)) << service << 1 << 1;
        QTest::addRow("%s, several pictures", qPrintable(service)) << service << 3 << 2;
        QTest::addRow("%s, slow", qPrintable(service)) << service << 1 << 6;
    }
}

void LocalServicesTest::editsEndWithTheirPictures()
{
    QFETCH(QString, service);
    QFETCH(int, count);
    QFETCH(int, polls);
    Fake fake(service, count);
    fake.sdcpp.pollsUntilDone = polls;
    fake.comfy.looksUntilDone = polls;
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), service, place)));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(fake.creates(), 1);
    QCOMPARE(program.outputs().size(), count);
    for (const QString &path : program.outputs())
        QCOMPARE(bytesOf(path), pictures(1).constFirst());
    QCOMPARE(jobOf(program).value("cost"_L1)["amount"_L1].toString(), u"0"_s);
    for (const LoopbackRequest &request : fake.server().requests())
        QVERIFY(request.header("authorization").isEmpty());
}

void LocalServicesTest::refusalsAndFailuresSayWhy_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("isRefusal");
    QTest::addColumn<QString>("kind");
    for (const QString &service : {u"sdcpp"_s, u"comfyui"_s}) {
        QTest::addRow("%s refuses", qPrintable(service)) << service << true << u"invalid-request"_s;
        QTest::addRow("%s fails", qPrintable(service)) << service << false << u"model-failed"_s;
    }
}

void LocalServicesTest::refusalsAndFailuresSayWhy()
{
    QFETCH(QString, service);
    QFETCH(bool, isRefusal);
    Fake fake(service, 1);
    const QString words = u"no such file kontext.gguf"_s;
    (isRefusal ? fake.sdcpp.refusal : fake.sdcpp.failure) = words;
    (isRefusal ? fake.comfy.missingFile : fake.comfy.failure) = words;
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), service, place)));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(fake.creates(), isRefusal ? 0 : 1);
    const QJsonValue error = jobOf(program).value("error"_L1);
    QTEST(error["kind"_L1].toString(), "kind");
    QCOMPARE(error["charged"_L1].toString(), u"no"_s);
    QVERIFY2(program.errors().contains(words), qPrintable(program.errors()));
}

void LocalServicesTest::interruptingCancels_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("hasBegun");
    QTest::newRow("sdcpp, waiting") << u"sdcpp"_s << false;
    QTest::newRow("comfyui, waiting") << u"comfyui"_s << false;
    QTest::newRow("comfyui, running") << u"comfyui"_s << true;
}

void LocalServicesTest::interruptingCancels()
{
    QFETCH(QString, service);
    QFETCH(bool, hasBegun);
    Fake fake(service, 1);
    fake.sdcpp.hasBegun = hasBegun;
    fake.comfy.hasBegun = hasBegun;
    fake.comfy.looksUntilDone = 1'000'000;
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), service, place)));
    QVERIFY(program.waitForOutput("\"waiting\""));
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 130, qPrintable(program.errors()));
    QCOMPARE(jobOf(program).value("state"_L1).toString(), u"canceled"_s);
    QCOMPARE(fake.isComfy ? fake.comfy.deletions() : fake.sdcpp.cancels(), 1);
    // Whoever else waits in that queue is not stopped.
    QCOMPARE(fake.comfy.interrupts(), hasBegun ? 1 : 0);
}

void LocalServicesTest::serverThatIsNotRunningIsSaidToBeSo()
{
    QFETCH(QString, service);
    QUrl nobody;
    {
        Fake fake(service, 1);
        nobody = fake.base();
    }
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(nobody, service, place)));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"no"_s);
    QVERIFY2(program.errors().contains(u"does not answer on this computer. Nothing was charged. Start it"_s),
             qPrintable(program.errors()));
}

void LocalServicesTest::sdcppGetsWhatTheFormShows()
{
    Fake fake(u"sdcpp"_s, 1);
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), u"sdcpp"_s, place), {u"--set"_s, u"output_format=jpg"_s}));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QJsonObject sent = fake.sdcpp.jobs().first();
    const QByteArray picture =
        QByteArray::fromBase64(sent.take(u"ref_images"_s).toArray().first().toString().toLatin1());
    QVERIFY(picture.startsWith("\x89PNG") || picture.startsWith("\xff\xd8"));
    const QJsonObject guidance{{u"distilled_guidance"_s, 2.5}, {u"txt_cfg"_s, 1}};
    const QJsonObject sampling{{u"sample_steps"_s, 28}, {u"sample_method"_s, u"euler"_s}, {u"guidance"_s, guidance}};
    // 600 × 400 is 3:2; Kontext's size next to it is 1248 × 832.
    QCOMPARE(sent, QJsonObject({{u"prompt"_s, u"blue hour"_s},
                                {u"seed"_s, -1},
                                {u"width"_s, 1248},
                                {u"height"_s, 832},
                                {u"output_format"_s, u"jpeg"_s},
                                {u"output_compression"_s, 80},
                                {u"sample_params"_s, sampling}}));
}

void LocalServicesTest::comfyGetsTheWorkflowFilled()
{
    Fake fake(u"comfyui"_s, 1);
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), u"comfyui"_s, place), {u"--set"_s, u"seed=9007199254740993"_s}));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    const QJsonObject workflow = fake.comfy.prompts().first();
    QVERIFY(!QJsonDocument(workflow).toJson().contains("{{"));
    const QJsonValue sampler = workflow.value("12"_L1)["inputs"_L1];
    QCOMPARE(sampler["seed"_L1].toInteger(), 9007199254740993);
    QCOMPARE(sampler["steps"_L1].toInt(), 28);
    QCOMPARE(workflow.value("9"_L1)["inputs"_L1]["guidance"_L1].toDouble(), 2.5);
    QCOMPARE(workflow.value("7"_L1)["inputs"_L1]["text"_L1].toString(), u"blue hour"_s);
    QCOMPARE(workflow.value("11"_L1)["inputs"_L1]["width"_L1].toInt(), 1248);
    QCOMPARE(QStringList{workflow.value("4"_L1)["inputs"_L1]["image"_L1].toString()}, fake.comfy.uploads());
    QCOMPARE(jobOf(program).value("seed"_L1).toVariant().toString(), u"9007199254740993"_s);
}

void LocalServicesTest::withoutAWorkflowNothingIsSent()
{
    Fake fake(u"comfyui"_s, 1);
    const Place place;
    Program program;
    program.start(edit(place, serviceAt(fake.base(), u"comfyui"_s, place, {{u"workflow"_s, QJsonObject()}})));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QVERIFY2(program.errors().contains(u"ComfyUI has no workflow for this model."_s), qPrintable(program.errors()));
    QVERIFY(fake.server().requests().isEmpty());
}

void LocalServicesTest::workflowFileBesideTheServiceFileIsUsed()
{
    Fake fake(u"comfyui"_s, 1);
    const Place place;
    const QString file =
        place.write(u"mine.json"_s, R"({"1": {"class_type": "LoadImage", "inputs": {"image": "{{image:1}}"}},
                            "2": {"class_type": "Mine", "inputs": {"words": "{{prompt}}, please"}}})");
    Program program;
    program.start(
        edit(place, serviceAt(fake.base(), u"comfyui"_s, place, {{u"workflow"_s, QFileInfo(file).fileName()}})));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    const QJsonObject workflow = fake.comfy.prompts().first();
    QCOMPARE(workflow.value("2"_L1)["inputs"_L1]["words"_L1].toString(), u"blue hour, please"_s);
    // What is kept for a restart does not lean on a file beside it.
    QDirIterator known(place.path(u"data"_s), {u"service-*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(known.hasNext());
    QVERIFY(bytesOf(known.next()).contains("\"Mine\""));
}

PENTIMENTO_TEST(LocalServicesTest)
#include "tst_localservices.moc"
