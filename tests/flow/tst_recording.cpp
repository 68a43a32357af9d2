// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "r8_CANARY/key+CANARYkey0123456789";
const QByteArray opening = "sig=OPENSESAME0123456789";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

// Takes uploads, echoes the key, and hands its picture out at a signed address.
LoopbackReply answer(const LoopbackServer &server, const LoopbackRequest &request)
{
    const QString key = QString::fromUtf8(request.header("authorization"));
    if (request.target.startsWith("/out"))
        return LoopbackReply::answer(200, bytesOf(sample(u"chelsea.png"_s)), {{"Content-Type", "image/png"}});
    if (request.target == "/v1/files") {
        const QString url = server.url(u"/v1/files/abc?"_s + QString::fromLatin1(opening)).toString();
        return LoopbackReply::json(201, {{u"id"_s, u"abc"_s}, {u"urls"_s, QJsonObject{{u"get"_s, url}}}});
    }
    const bool isDone = request.method == "GET";
    const QString output = server.url(u"/out.png?"_s + QString::fromLatin1(opening)).toString();
    QJsonObject prediction{{u"id"_s, u"pred1234567890"_s},
                           {u"status"_s, isDone ? u"succeeded"_s : u"starting"_s},
                           {u"logs"_s, QString(u"you are "_s + key + u"\nUsing seed: 7\n"_s)}};
    if (isDone)
        prediction.insert(u"output"_s, output);
    return LoopbackReply::json(isDone ? 200 : 201, prediction, {{"X-Session", canary}});
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeEditIsRecordedWithoutWhatOpensAnything();
    void withoutTheVariableNothingIsRecorded();

private:
    [[nodiscard]] bool edit(const Place &place, const QString &folder);
};

bool RecordingTest::edit(const Place &place, const QString &folder)
{
    LoopbackServer server;
    server.replyAlways([&server](const LoopbackRequest &request) { return answer(server, request); });
    const QJsonObject files{{u"capabilities"_s, QJsonObject{{u"files"_s, true}}}};
    Program program;
    program.setKey(canary);
    if (!folder.isEmpty())
        program.setVariable(u"PENTIMENTO_RECORD"_s, folder);
    program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"blue hour"_s, u"--model"_s,
                   u"black-forest-labs/flux-kontext-pro"_s, u"--service"_s,
                   place.serviceFile(server.url(u"/v1"_s), files), u"--data-dir"_s, place.path(u"data"_s),
                   u"--json"_s});
    const bool ended = program.waitForEnd();
    if (program.exitCode() != 0)
        qWarning("%s", qPrintable(program.errors()));
    return ended && program.exitCode() == 0;
}

void RecordingTest::aWholeEditIsRecordedWithoutWhatOpensAnything()
{
    const Place place;
    const QString folder = place.path(u"recorded"_s);
    QVERIFY(edit(place, folder));
    const QStringList names = QDir(folder).entryList(QDir::Files);
    QStringList asked;
    QByteArray all;
    for (const QString &name : names) {
        const QByteArray bytes = bytesOf(folder + u'/' + name);
        const QJsonObject record = QJsonDocument::fromJson(bytes).object();
        const QUrl url(record.value("sent"_L1)["url"_L1].toString());
        asked.append(record.value("sent"_L1)["method"_L1].toString() + u' ' + url.path());
        all += bytes;
    }
    QCOMPARE(asked,
             QStringList({u"POST /v1/files"_s, u"POST /v1/models/black-forest-labs/flux-kontext-pro/predictions"_s,
                          u"GET /v1/predictions/pred1234567890"_s, u"GET /out.png"_s}));
    for (const QByteArray &secret :
         {canary, canary.toPercentEncoding(), QByteArray(canary).replace('/', "\\/"), canary.first(12), opening}) {
        QVERIFY2(!all.contains(secret), secret.constData());
    }
    QVERIFY(all.contains("blue hour"));
    QVERIFY(all.contains("Using seed: 7"));
    QVERIFY(!all.contains(bytesOf(sample(u"chelsea.png"_s)).sliced(100, 30)));
    QVERIFY(!all.contains("IHDR"));
    QVERIFY2(all.size() < 20'000, QByteArray::number(all.size()).constData());
}

void RecordingTest::withoutTheVariableNothingIsRecorded()
{
    const Place place;
    QVERIFY(edit(place, {}));
    QVERIFY(!place.everyFile().contains("recorded on"));
}

PENTIMENTO_TEST(RecordingTest)
#include "tst_recording.moc"
