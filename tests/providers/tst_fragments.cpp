// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/answers.h"
#include "app/providers/replicateprotocol.h"
#include "tests/providers/answercase.h"
#include "tests/providers/outcome.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// A create's answer, cut at every byte: either its id is known, or the outcome is unknown. Never another id, never
// "refused".
class FragmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnswerIsEitherFoundOrUnknown_data();
    void cutAnswerIsEitherFoundOrUnknown();
    void flippedAnswerNeverLeavesTheBase_data();
    void flippedAnswerNeverLeavesTheBase();

private:
    static void addRows();
};

void FragmentsTest::addRows()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    for (const char *name : {"rp-create-starting", "rp-create-no-output-key", "rp-run-starting-duplicate-keys",
                             "rp-create-by-model-internal-name", "rp-wait-processing-text"}) {
        QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/responses/%1.json").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QByteArray body = file.readAll();
        QTest::newRow(name) << body << QJsonDocument::fromJson(body).object().value("id"_L1).toString();
    }
}

void FragmentsTest::cutAnswerIsEitherFoundOrUnknown_data()
{
    addRows();
}

void FragmentsTest::cutAnswerIsEitherFoundOrUnknown()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QVERIFY(!id.isEmpty());
    const qsizetype end = body.indexOf(QByteArray(id.toLatin1() + '"')) + id.size() + 1;
    Conversation conversation;
    conversation.endpoint = replicateEndpoint();
    for (qsizetype size = 0; size <= body.size(); ++size) {
        HttpResponse response;
        response.status = 201;
        response.whole = false;
        response.body = body.first(size);
        const Outcome outcome = outcomeOf(ReplicateProtocol().read(response, conversation, Asked::Create));
        QCOMPARE(outcome.outcome, size >= end ? u"accepted"_s : u"unknown"_s);
        if (size >= end)
            QCOMPARE(outcome.task, RemoteTask{id});
    }
}

void FragmentsTest::flippedAnswerNeverLeavesTheBase_data()
{
    addRows();
}

void FragmentsTest::flippedAnswerNeverLeavesTheBase()
{
    QFETCH(QByteArray, body);
    Conversation conversation;
    conversation.endpoint = replicateEndpoint();
    const QString base = conversation.endpoint.base.toString() + u"/predictions/";
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (const char c : {'"', '\\', '/', '.', '\0', '\xff', '{', '}'}) {
            HttpResponse response;
            response.status = 201;
            response.body = body;
            response.body[at] = c;
            const Outcome outcome = outcomeOf(ReplicateProtocol().read(response, conversation, Asked::Create));
            QVERIFY(outcome.outcome != u"refused"_s);
            if (!outcome.task)
                continue;
            conversation.task = outcome.task;
            QVERIFY(ReplicateProtocol().poll(conversation).url.toString(QUrl::FullyEncoded).startsWith(base));
            conversation.task.reset();
        }
    }
}

PENTIMENTO_TEST(FragmentsTest)
#include "tst_fragments.moc"
