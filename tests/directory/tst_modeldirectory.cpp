// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modeldirectory.h"
#include "app/http/networktransport.h"
#include "app/secrets/authorizedtransport.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "sk-CANARY0123456789";
const ModelAddress painter{ModelId(u"acme/painter"_s), {}};
const QString digits = u"0123456789abcdef"_s.repeated(4);
const QString others = u"fedcba9876543210"_s.repeated(4);

// As a hosted service describes a model of the community.
QJsonObject answerWith(const QJsonObject &patch = {})
{
    const QJsonObject properties{{u"prompt"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"x-order"_s, 0}}},
                                 {u"strength"_s, QJsonObject{{u"type"_s, u"number"_s}, {u"default"_s, 0.5}}}};
    const QJsonObject input{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    const QJsonObject output{{u"type"_s, u"string"_s}, {u"format"_s, u"uri"_s}};
    const QJsonObject schemas{{u"Input"_s, input}, {u"Output"_s, output}};
    const QJsonObject document{{u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
    const QJsonObject version{{u"id"_s, digits}, {u"openapi_schema"_s, document}};
    return patched({{u"owner"_s, u"acme"_s},
                    {u"name"_s, u"painter"_s},
                    {u"description"_s, u"Paints."_s},
                    {u"latest_version"_s, version}},
                   patch);
}

QJsonObject changedStrength(const QJsonValue &patch)
{
    const QJsonObject properties{{u"properties"_s, QJsonObject{{u"strength"_s, patch}}}};
    const QJsonObject schemas{{u"schemas"_s, QJsonObject{{u"Input"_s, properties}}}};
    return {{u"latest_version"_s, QJsonObject{{u"openapi_schema"_s, QJsonObject{{u"components"_s, schemas}}}}}};
}

// A directory before a real server, which wants a key, and a folder of the person's.
struct Desk
{
    Desk()
        : service(serviceAt(server))
        , authorised(network, keys, {{service.id, server.origin()}, "Authorization", "Bearer ", service.origins})
        , directory(catalog, folder.path() + u"/models"_s,
                    [this](const Service &) -> Transport & { return authorised; })
    {
        keys.write({service.id, server.origin()}, canary, &directory, [](const Result<Done> &) {});
    }

    static Service serviceAt(const LoopbackServer &server)
    {
        Service service;
        service.id = ServiceId(u"gateway"_s);
        service.family = u"replicate"_s;
        service.base = server.url(u"/v1"_s);
        service.origins = {server.origin()};
        service.capabilities.schema = true;
        return service;
    }

    // The order's one answer.
    bool fetch(const ModelAddress &address = painter)
    {
        directory.fetch(address, service);
        return QTest::qWaitFor([&] { return stored.size() + failed.size() > 0; }, 60'000) && !stored.isEmpty();
    }
    StoredModel takeStored() { return stored.takeFirst().constFirst().value<StoredModel>(); }
    Error takeFailed() { return failed.takeFirst().constFirst().value<Error>(); }
    [[nodiscard]] const ModelSpec *model() const { return catalog.value().model(painter.model); }

    LoopbackServer server;
    Service service;
    NetworkTransport network;
    SessionKeyStore keys;
    AuthorizedTransport authorised;
    UserFolder folder;
    CurrentCatalog catalog{readCatalog(folder.path()), folder.path()};
    ModelDirectory directory;
    QSignalSpy stored{&directory, &ModelDirectory::stored};
    QSignalSpy removed{&directory, &ModelDirectory::removed};
    QSignalSpy failed{&directory, &ModelDirectory::failed};
};

} // namespace

Q_DECLARE_METATYPE(ErrorKind)

// Models that a person adds, over real HTTP.
class ModelDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundModelIsInTheCatalogue();
    void versionThatIsAskedForIsKept();
    void refreshTellsWhatChanged();
    void refreshKeepsWhatOnlyOurFileSays();
    void answerCannotSpeakOfAnotherModel();
    void failuresAreTold_data();
    void failuresAreTold();
    void keyNeverGoesElsewhere();
    void missingKeyIsTold();
    void fileIsTaken_data();
    void fileIsTaken();
    void removedModelIsGone();
    void cancelledOrderHasNoAnswer();
};

void ModelDirectoryTest::foundModelIsInTheCatalogue()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith()));
    QVERIFY(desk.fetch());
    QCOMPARE(desk.takeStored(), (StoredModel{painter.model, true, {}}));
    QCOMPARE(desk.server.requests().first().target, QByteArray("/v1/models/acme/painter"));
    QVERIFY(desk.server.raw().contains(canary));
    QVERIFY(desk.model());
    QCOMPARE(desk.model()->purpose, u"Paints."_s);
    QCOMPARE(desk.model()->schema.parameters().size(), 2);
    QCOMPARE(desk.model()->version, digits);
    QCOMPARE(desk.catalog.complaints(), QStringList());
    QCOMPARE(desk.catalog.modelFiles().value(painter.model), desk.folder.path() + u"/models/acme__painter.json"_s);
    QFile file(desk.catalog.modelFiles().value(painter.model));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary));
}

void ModelDirectoryTest::versionThatIsAskedForIsKept()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith({{u"is_official"_s, true}})));
    QJsonObject version =
        answerWith(changedStrength(QJsonObject{{u"default"_s, 0.1}})).value("latest_version"_L1).toObject();
    version.insert(u"id"_s, others);
    desk.server.reply(LoopbackReply::json(200, version));
    QVERIFY(desk.fetch({painter.model, others}));
    QCOMPARE(desk.server.requests().last().target, "/v1/models/acme/painter/versions/" + others.toLatin1());
    QCOMPARE(desk.model()->version, others);
    QCOMPARE(desk.model()->schema.find(u"strength")->defaultValue, QJsonValue(0.1));
}

void ModelDirectoryTest::refreshTellsWhatChanged()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith()));
    QVERIFY(desk.fetch());
    desk.takeStored();
    desk.server.reply(LoopbackReply::json(200, answerWith()));
    QVERIFY(desk.fetch());
    QCOMPARE(desk.takeStored(), (StoredModel{painter.model, false, {}}));
    desk.server.reply(LoopbackReply::json(200, answerWith(changedStrength(QJsonObject{{u"default"_s, 0.7}}))));
    QVERIFY(desk.fetch());
    const StoredModel changed = desk.takeStored();
    QVERIFY(!changed.isNew);
    QCOMPARE(changed.changes, (QList<ModelChange>{{ModelChange::Kind::Default, u"strength"_s, 0.5, 0.7}}));
    QCOMPARE(desk.model()->schema.find(u"strength")->defaultValue, QJsonValue(0.7));
}

void ModelDirectoryTest::refreshKeepsWhatOnlyOurFileSays()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith()));
    QVERIFY(desk.fetch());
    desk.takeStored();
    const QString path = desk.catalog.modelFiles().value(painter.model);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject mine = QJsonDocument::fromJson(file.readAll()).object();
    mine.insert(u"title"_s, u"My painter"_s);
    mine.insert(u"roles"_s, QJsonObject{{u"strength"_s, u"guidance"_s}});
    desk.folder.write(u"models/acme__painter.json"_s, mine);
    desk.server.reply(LoopbackReply::json(200, answerWith(changedStrength(QJsonObject{{u"default"_s, 0.7}}))));
    QVERIFY(desk.fetch());
    desk.takeStored();
    QCOMPARE(desk.model()->title, u"My painter"_s);
    QCOMPARE(desk.model()->schema.findRole(ParameterRole::Guidance)->defaultValue, QJsonValue(0.7));

    // A role of what is there no longer does not keep the model from being read.
    desk.server.reply(LoopbackReply::json(200, answerWith(changedStrength(QJsonValue()))));
    QVERIFY(desk.fetch());
    QCOMPARE(desk.takeStored().changes.size(), 1);
    QVERIFY(!desk.model()->schema.find(u"strength"));
}

void ModelDirectoryTest::answerCannotSpeakOfAnotherModel()
{
    Desk desk;
    const QJsonObject forged{{u"owner"_s, u"black-forest-labs"_s},
                             {u"name"_s, u"flux-kontext-pro"_s},
                             {u"format"_s, 1},
                             {u"id"_s, u"black-forest-labs/flux-kontext-pro"_s},
                             {u"schema"_s, QJsonObject{{u"properties"_s, QJsonObject()}}}};
    const ModelSpec bundled = *desk.catalog.value().model(ModelId(u"black-forest-labs/flux-kontext-pro"_s));
    desk.server.reply(LoopbackReply::json(200, answerWith(forged)));
    QVERIFY(desk.fetch());
    QCOMPARE(desk.takeStored().id, painter.model);
    QCOMPARE(*desk.catalog.value().model(bundled.id), bundled);
}

void ModelDirectoryTest::failuresAreTold_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const LoopbackReply &reply, ErrorKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    const QByteArray whole = QJsonDocument(answerWith()).toJson();
    row("unknown", LoopbackReply::json(404, {{u"detail"_s, u"Not found."_s}}), ErrorKind::NotFound);
    row("wrong key", LoopbackReply::json(401, {{u"detail"_s, u"Invalid token"_s}}), ErrorKind::Unauthorized);
    row("no answer", LoopbackReply::cutBeforeAnswer(), ErrorKind::Network);
    row("cut", LoopbackReply::cutBody(200, whole.first(200), whole.size()), ErrorKind::UnexpectedAnswer);
    row("no JSON", LoopbackReply::answer(200, "<html>Log in</html>"), ErrorKind::UnexpectedAnswer);
    row("a list", LoopbackReply::answer(200, "[]"), ErrorKind::UnexpectedAnswer);
    row("broken service", LoopbackReply::answer(502, "bad gateway"), ErrorKind::Server);
    row("never published", LoopbackReply::json(200, answerWith({{u"latest_version"_s, QJsonValue()}})),
        ErrorKind::InvalidRequest);
    row("huge", LoopbackReply::answer(200, QByteArray(5'000'000, ' ')), ErrorKind::TooLarge);
    row("deep", LoopbackReply::answer(200, QByteArray(100'000, '[')), ErrorKind::UnexpectedAnswer);
}

void ModelDirectoryTest::failuresAreTold()
{
    QFETCH(LoopbackReply, reply);
    Desk desk;
    desk.server.replyAlways(reply);
    QVERIFY(!desk.fetch());
    const Error error = desk.takeFailed();
    QTEST(error.kind, "kind");
    QCOMPARE(error.charged, Charged::No);
    QVERIFY(!desk.model());
    QVERIFY(QDir(desk.folder.path() + u"/models"_s).isEmpty());
}

void ModelDirectoryTest::keyNeverGoesElsewhere()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        Desk desk;
        LoopbackServer foreign;
        foreign.replyAlways(LoopbackReply::json(200, answerWith()));
        desk.server.reply(LoopbackReply::redirect(status, foreign.url(u"/v1/models/acme/painter"_s)));
        QVERIFY(!desk.fetch());
        QCOMPARE(desk.takeFailed().kind, ErrorKind::WrongHost);
        QVERIFY(desk.server.raw().contains(canary));
        QVERIFY(!foreign.raw().contains(canary));
    }
}

void ModelDirectoryTest::missingKeyIsTold()
{
    Desk desk;
    desk.keys.erase({desk.service.id, desk.server.origin()}, &desk.directory, [](const Result<Done> &) {});
    QVERIFY(!desk.fetch());
    QCOMPARE(desk.takeFailed().kind, ErrorKind::KeyMissing);
    QVERIFY(desk.server.requests().isEmpty());
}

void ModelDirectoryTest::fileIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("model");
    const QJsonObject answer = answerWith();
    const QJsonObject version = answer.value("latest_version"_L1).toObject();
    QTest::newRow("model file") << fixture(u"good-model.json"_s) << u"acme/painter"_s;
    QTest::newRow("answer") << QJsonDocument(answer).toJson() << u"acme/painter"_s;
    QTest::newRow("OpenAPI document") << QJsonDocument(version.value("openapi_schema"_L1).toObject()).toJson()
                                      << u"someone/sketch"_s;
    QTest::newRow("no model") << QByteArray("{\"a\": 1}") << QString();
    QTest::newRow("no JSON") << QByteArray("GIF89a") << QString();
}

void ModelDirectoryTest::fileIsTaken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, model);
    Desk desk;
    const UserFolder elsewhere;
    desk.directory.take(elsewhere.write(u"someone__sketch.json"_s, content));
    QTRY_COMPARE(desk.stored.size() + desk.failed.size(), 1);
    QCOMPARE(desk.stored.isEmpty(), model.isEmpty());
    if (!model.isEmpty())
        QVERIFY(desk.catalog.value().model(ModelId(model)));
    else
        QCOMPARE(desk.takeFailed().kind, ErrorKind::InvalidRequest);
    QVERIFY(desk.server.requests().isEmpty());
}

void ModelDirectoryTest::removedModelIsGone()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith()));
    QVERIFY(desk.fetch());
    desk.directory.remove(painter.model);
    QVERIFY(desk.removed.wait());
    QVERIFY(!desk.model());
    QVERIFY(desk.catalog.modelFiles().isEmpty());
}

void ModelDirectoryTest::cancelledOrderHasNoAnswer()
{
    Desk desk;
    desk.server.reply(LoopbackReply::json(200, answerWith()).held());
    desk.directory.fetch(painter, desk.service);
    QTRY_COMPARE(desk.server.requests().size(), 1);
    desk.directory.cancel();
    desk.server.release();
    desk.server.reply(LoopbackReply::json(404, {}));
    QVERIFY(!desk.fetch({ModelId(u"acme/other"_s), {}}));
    QCOMPARE(desk.failed.size(), 1);
    QVERIFY(desk.stored.isEmpty());
    QVERIFY(!desk.model());
}

PENTIMENTO_TEST(ModelDirectoryTest)
#include "tst_modeldirectory.moc"
