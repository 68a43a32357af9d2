// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/recordingtransport.h"
#include "tests/http/requests.h"
#include "tests/support/exchange.h"
#include "tests/support/faketransport.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
}

QJsonObject read(const QFileInfo &info)
{
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class RecordingTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachExchangeHasAFileThatOnlyItsOwnerReads();
    void filesAreInTheOrderOfSending();
    void whatIsThereIsLeftAlone();
    void aFolderThatCannotBeMadeHarmsNothing();
    void aFileThatCannotBeWrittenHarmsNothing();
    void whatIsGivenUpLeavesNoFile();

private:
    QTemporaryDir m_place;
};

void RecordingTransportTest::eachExchangeHasAFileThatOnlyItsOwnerReads()
{
    FakeTransport network;
    network.answer(201, R"({"id":"abc"})");
    const QString folder = m_place.filePath(u"new/one"_s);
    std::optional<RecordingTransport> transport(std::in_place, network, folder);
    const auto answer = exchange(*transport, paidPost(QUrl(u"https://a.test:8443/v1/predictions"_s)));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->body, QByteArray(R"({"id":"abc"})"));
    transport.reset();
    const QFileInfoList files = filesIn(folder);
    QCOMPARE(files.size(), 1);
    QVERIFY2(files.first().fileName().endsWith(u"Z-POST-a.test-000.json"_s), qPrintable(files.first().fileName()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(files.first().permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    const QJsonObject record = read(files.first());
    QCOMPARE(record.value("http_status"_L1).toInt(), 201);
    QCOMPARE(record.value("body"_L1)["id"_L1].toString(), u"abc"_s);
    QVERIFY(record.value("about"_L1).toString().startsWith(u"recorded on 20"_s));
}

void RecordingTransportTest::filesAreInTheOrderOfSending()
{
    FakeTransport network;
    const QString folder = m_place.filePath(u"order"_s);
    std::optional<RecordingTransport> transport(std::in_place, network, folder);
    for (int i = 0; i < 5; ++i) {
        network.answer(200 + i);
        QVERIFY(exchange(*transport, get(QUrl(u"https://a.test/"_s))));
    }
    transport.reset();
    QList<int> statuses;
    for (const QFileInfo &info : filesIn(folder))
        statuses.append(read(info).value("http_status"_L1).toInt());
    QCOMPARE(statuses, QList<int>({200, 201, 202, 203, 204}));
}

void RecordingTransportTest::whatIsThereIsLeftAlone()
{
    FakeTransport network;
    network.answerAlways([](const HttpRequest &) { return HttpResponse{}; });
    const QString folder = m_place.filePath(u"there"_s);
    std::optional<RecordingTransport> transport(std::in_place, network, folder);
    QVERIFY(exchange(*transport, get(QUrl(u"https://a.test/"_s))));
    transport.emplace(network, folder); // as the program does when it is started anew
    const QFileInfo first = filesIn(folder).constFirst();
    const QJsonObject before = read(first);
    for (int i = 0; i < 20; ++i)
        QVERIFY(exchange(*transport, get(QUrl(u"https://a.test/"_s))));
    transport.reset();
    QCOMPARE(filesIn(folder).size(), 21);
    QCOMPARE(read(first), before);
}

void RecordingTransportTest::aFolderThatCannotBeMadeHarmsNothing()
{
    QFile file(m_place.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FakeTransport network;
    network.answer(200, "{}");
    std::optional<RecordingTransport> transport(std::in_place, network, file.fileName() + u"/folder"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not recorded.*a-file/folder"_s));
    const auto answer = exchange(*transport, get(QUrl(u"https://a.test/"_s)));
    QVERIFY(answer && *answer);
    transport.reset();
}

void RecordingTransportTest::aFileThatCannotBeWrittenHarmsNothing()
{
    // Nobody can write there, whoever runs the test.
    FakeTransport network;
    network.answer(200, "{}");
    std::optional<RecordingTransport> transport(std::in_place, network, u"/proc"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not recorded"_s));
    const auto answer = exchange(*transport, get(QUrl(u"https://a.test/"_s)));
    QVERIFY(answer && *answer);
    transport.reset();
}

void RecordingTransportTest::whatIsGivenUpLeavesNoFile()
{
    FakeTransport network;
    const QString folder = m_place.filePath(u"given-up"_s);
    std::optional<RecordingTransport> transport(std::in_place, network, folder);
    {
        QObject owner;
        transport->send(get(QUrl(u"https://a.test/"_s)), &owner);
        QCOMPARE(network.open(), 1);
    }
    QCOMPARE(network.open(), 0);
    transport.reset();
    QVERIFY(filesIn(folder).isEmpty());
}

PENTIMENTO_TEST(RecordingTransportTest)
#include "tst_recordingtransport.moc"
