// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/recordedexchange.h"
#include "app/http/recordedtext.h"
#include "tests/http/requests.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"CANARYcanary/0123+89"_s;

QByteArray writtenDown(const HttpRequest &request, const Result<HttpResponse> &answer)
{
    return QJsonDocument(recordOf(request, answer)).toJson();
}

HttpResponse answerOf(const QByteArray &body, const HttpHeaders &headers = {{"Content-Type", "application/json"}})
{
    HttpResponse response;
    response.status = 200;
    response.headers = headers;
    response.body = body;
    return response;
}

} // namespace

class RecordedExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsWhatIsPlain_data();
    void textKeepsWhatIsPlain();
    void headersAreKeptByName();
    void whatAHeaderHeldIsNowhere_data();
    void whatAHeaderHeldIsNowhere();
    void secretsOfTheRequestAreNowhere();
    void valuesUnderSecretNamesAreHidden();
    void picturesAreTrimmed_data();
    void picturesAreTrimmed();
    void formsShowTheirParts();
    void signedAddressesLoseWhatOpensThem_data();
    void signedAddressesLoseWhatOpensThem();
    void noAnswerIsAnError();
    void theRestIsKeptExactly();
};

void RecordedExchangeTest::textKeepsWhatIsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("recorded");
    QTest::newRow("prompt") << u"Blue hour, please: 20 % darker?"_s << u"Blue hour, please: 20 % darker?"_s;
    QTest::newRow("hash") << QString(64, u'a') << QString(64, u'a');
    QTest::newRow("id in a query") << u"https://api.example.org/get_result?id=0f9c-11"_s
                                   << u"https://api.example.org/get_result?id=0f9c-11"_s;
    QTest::newRow("fragment") << u"https://example.org/a.png#key"_s << u"https://example.org/a.png"_s;
    QTest::newRow("user") << u"https://me:pass@example.org/a.png"_s << u"https://example.org/a.png"_s;
    QTest::newRow("two addresses") << u"see http://a.test/x?sig=1 and https://b.test/y?t=2."_s
                                   << u"see http://a.test/x?sig=REDACTED and https://b.test/y?t=REDACTED"_s;
    QTest::newRow("long value under a plain name")
        << u"https://a.test/x?id="_s + QString(90, u'i') << u"https://a.test/x?id=REDACTED"_s;
    QTest::newRow("data: URI") << u"data:image/png;base64,iVBORw0KGgo"_s << u"data:image/png;base64,REDACTED"_s;
    QTest::newRow("data: URI in words") << u"got <data:image/webp;base64,UklGRg==>"_s
                                        << u"got <data:image/webp;base64,REDACTED>"_s;
    QTest::newRow("data: URI with spaces") << u"data:text/plain,a b c"_s << u"data:text/plain,REDACTED"_s;
    QTest::newRow("base64 alone") << QString(400, u'A') << u"REDACTED"_s;
    QTest::newRow("bearer") << u"you sent Bearer abcdefgh12345678"_s << u"you sent Bearer REDACTED"_s;
    QTest::newRow("words") << u"Key elements, token gestures"_s << u"Key elements, token gestures"_s;
    QTest::newRow("key in words") << u"Key ab12cd34ef is bad"_s << u"Key REDACTED is bad"_s;
    QTest::newRow("key by its beginning") << u"your r8_abcdefghijklmnop0123 is old"_s << u"your r8_REDACTED is old"_s;
}

void RecordedExchangeTest::textKeepsWhatIsPlain()
{
    QFETCH(QString, text);
    QTEST(recordedText(text, {}), "recorded");
}

void RecordedExchangeTest::headersAreKeptByName()
{
    HttpRequest request = paidPost(QUrl(u"https://api.example.org/v1/predictions"_s));
    request.headers.emplaceBack("Prefer", "wait=60");
    request.headers.emplaceBack("X-Something-New", "session-of-somebody");
    const HttpResponse answer =
        answerOf("{}", {{"Content-Type", "application/json"}, {"Retry-After", "7"}, {"Set-Cookie", "s=1234567"}});
    const QJsonObject record = recordOf(request, answer);
    QCOMPARE(record.value("sent"_L1)["headers"_L1].toObject(),
             QJsonObject({{u"content-type"_s, u"application/json"_s}, {u"prefer"_s, u"wait=60"_s}}));
    QCOMPARE(record.value("headers"_L1).toObject(),
             QJsonObject({{u"content-type"_s, u"application/json"_s}, {u"retry-after"_s, u"7"_s}}));
}

void RecordedExchangeTest::whatAHeaderHeldIsNowhere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer ");
    QTest::newRow("key") << QByteArray("Authorization") << QByteArray("Key ");
    QTest::newRow("x-key") << QByteArray("x-key") << QByteArray();
}

// The recorder stands where no key passes; should one do so all the same, it is not written down.
void RecordedExchangeTest::whatAHeaderHeldIsNowhere()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, prefix);
    HttpRequest request = paidPost(QUrl(u"https://api.example.org/v1/"_s + canary), canary.toUtf8());
    request.headers.emplaceBack(name, prefix + canary.toUtf8());
    const QByteArray percent = canary.toUtf8().toPercentEncoding();
    const QByteArray slashed = QByteArray(canary.toUtf8()).replace('/', "\\/");
    for (const QByteArray &echo : {canary.toUtf8(), percent, slashed}) {
        const QByteArray text = writtenDown(request, answerOf("{\"detail\": \"bad key " + echo + "\", \"cut\": "));
        for (const QByteArray &spelling : {canary.toUtf8(), percent, slashed})
            QVERIFY2(!text.contains(spelling), text.constData());
        QVERIFY(text.contains("bad key"));
    }
}

void RecordedExchangeTest::secretsOfTheRequestAreNowhere()
{
    HttpRequest request = paidPost(QUrl(u"https://api.example.org/v1/predictions"_s),
                                   R"({"input":{"lora":"my own word","prompt":"blue"}})");
    request.secrets = {u"my own word"_s};
    const QByteArray text = writtenDown(request, answerOf(R"({"input":{"lora":"my own word"},"logs":"my own word"})"));
    QVERIFY(!text.contains("my own word"));
    QVERIFY(text.contains("blue"));
}

void RecordedExchangeTest::valuesUnderSecretNamesAreHidden()
{
    const QByteArray body = R"({"input":{"openai_api_key":"plain","hf_token":["plain"],"password":{"a":"plain"},
                                "accessToken":"plain","max_tokens":7,"monkeys":"kept","key_points":"kept"}})";
    const QJsonValue input =
        recordOf(paidPost(QUrl(u"https://a.test/"_s), body), answerOf("{}")).value("sent"_L1)["body"_L1]["input"_L1];
    for (const auto *name : {"openai_api_key", "hf_token", "password", "accessToken"})
        QCOMPARE(input[QLatin1StringView(name)].toString(), u"REDACTED"_s);
    QCOMPARE(input["max_tokens"_L1].toInt(), 7);
    QCOMPARE(input["monkeys"_L1].toString(), u"kept"_s);
    QCOMPARE(input["key_points"_L1].toString(), u"kept"_s);
}

void RecordedExchangeTest::picturesAreTrimmed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Lane>("lane");
    const QByteArray json("application/json");
    const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n\0", 9) + "PICTURE";
    const QByteArray base64 = QByteArray("PICTURE").repeated(100).toBase64();
    QTest::newRow("picture") << picture << QByteArray("image/png") << Lane::Control;
    QTest::newRow("picture without a type") << picture << QByteArray() << Lane::Control;
    QTest::newRow("download that reads like a text") << QByteArray("PICTURE") << QByteArray() << Lane::Downloads;
    QTest::newRow("inside JSON") << "{\"output\":\"data:image/png;base64," + base64 + "\"}" << json << Lane::Control;
    QTest::newRow("inside cut JSON") << "{\"output\":\"data:image\\/png;base64," + base64 << json << Lane::Control;
    QTest::newRow("base64 alone") << "{\"data\":[{\"b64_json\":\"" + base64 + "\"}]}" << json << Lane::Control;
    QTest::newRow("base64 alone, cut") << "{\"data\":[{\"b64_json\":\"" + base64 << json << Lane::Control;
    QTest::newRow("base64 with escaped slashes")
        << "{\"b64_json\":\"" + QByteArray(base64).replace('R', "\\/") << json << Lane::Control;
}

void RecordedExchangeTest::picturesAreTrimmed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(Lane, lane);
    const QByteArray text =
        writtenDown(get(QUrl(u"https://a.test/"_s), lane), answerOf(body, {{"Content-Type", type}}));
    QVERIFY(!text.contains("PICTURE"));
    QVERIFY(!text.contains(QByteArray("PICTURE").repeated(5).toBase64().first(24)));
    QVERIFY2(text.size() < 600, text.constData());
}

void RecordedExchangeTest::formsShowTheirParts()
{
    HttpRequest request = get(QUrl(u"https://a.test/upload"_s));
    request.method = "POST";
    request.headers = {{"Content-Type", "multipart/form-data; boundary=b-1"}};
    request.body = "--b-1\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nblue\r\n"
                   "--b-1\r\nContent-Disposition: form-data; name=\"api_key\"\r\n\r\nplain\r\n"
                   "--b-1\r\nContent-Disposition: form-data; name=\"image\"; filename=\"input-1.png\"\r\n"
                   "Content-Type: image/png\r\n\r\nPICTURE\r\n--b-1--\r\n";
    const QJsonArray expected{
        QJsonObject{{u"name"_s, u"prompt"_s}, {u"text"_s, u"blue"_s}},
        QJsonObject{{u"name"_s, u"api_key"_s}, {u"text"_s, u"REDACTED"_s}},
        QJsonObject{{u"name"_s, u"image"_s}, {u"file_name"_s, u"input-1.png"_s}, {u"bytes"_s, 7}}};
    QCOMPARE(recordOf(request, answerOf("{}")).value("sent"_L1)["form"_L1].toArray(), expected);
}

void RecordedExchangeTest::signedAddressesLoseWhatOpensThem_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray address = "https://delivery.example.org/o/a.jpeg?se=2026&sig=OPENSESAME&id=1";
    QTest::newRow("JSON") << "{\"result\":{\"sample\":\"" + address + "\"}}";
    QTest::newRow("escaped JSON") << "{\"a\":\"" + QByteArray(address).replace('/', "\\/").replace('&', "\\u0026")
                                         + "\"}";
    QTest::newRow("cut JSON") << "{\"result\":{\"sample\":\"" + address;
    QTest::newRow("cut JSON, escaped") << "{\"a\":\""
                                              + QByteArray(address).replace("//", "\\/\\/").replace('?', "\\u003f");
    QTest::newRow("page") << "<html><a href='" + address + "'>here</a></html>";
    QTest::newRow("log") << "{\"logs\":\"fetching " + address + "\\nUsing seed: 7\"}";
    QTest::newRow("capital letters") << "{\"a\":\"" + QByteArray(address).replace("https", "HTTPS") + "\"}";
}

void RecordedExchangeTest::signedAddressesLoseWhatOpensThem()
{
    QFETCH(QByteArray, body);
    HttpRequest request = get(QUrl(u"https://delivery.example.org/o/a.jpeg?sig=OPENSESAME"_s));
    const QByteArray text = writtenDown(request, answerOf(body, {{"Location", "https://a.test/b?sig=OPENSESAME"}}));
    QVERIFY2(!text.contains("OPENSESAME"), text.constData());
    QVERIFY(text.contains("delivery.example.org/o/a.jpeg"));
}

void RecordedExchangeTest::noAnswerIsAnError()
{
    Error error;
    error.kind = ErrorKind::Network;
    error.delivery = Delivery::NotSent;
    error.detail = u"refused by https://a.test/?sig=OPENSESAME"_s;
    const QJsonObject record = recordOf(get(QUrl(u"https://a.test/"_s)), error);
    QVERIFY(!record.contains("http_status"_L1));
    const Error back = errorFromJson(record.value("transport_error"_L1).toObject());
    QCOMPARE(back.kind, ErrorKind::Network);
    QCOMPARE(back.delivery, Delivery::NotSent);
    QVERIFY(!back.detail.contains(u"OPENSESAME"));
}

void RecordedExchangeTest::theRestIsKeptExactly()
{
    const QByteArray body = R"({"id":"abc","status":"processing","seed":9007199254740993,"output":null,
                                "list":[1.5,true,"Straße"]})";
    HttpResponse answer = answerOf(body);
    answer.status = 201;
    answer.whole = false;
    const QJsonObject record = recordOf(get(QUrl(u"https://a.test/v1/predictions/abc"_s)), answer);
    QCOMPARE(record.value("http_status"_L1).toInt(), 201);
    QCOMPARE(record.value("whole"_L1), QJsonValue(false));
    QCOMPARE(record.value("body"_L1).toObject(), QJsonDocument::fromJson(body).object());
    QCOMPARE(record.value("sent"_L1)["method"_L1].toString(), u"GET"_s);
    QCOMPARE(record.value("sent"_L1)["url"_L1].toString(), u"https://a.test/v1/predictions/abc"_s);
    QVERIFY(QJsonDocument(record).toJson().contains("9007199254740993"));
}

PENTIMENTO_TEST(RecordedExchangeTest)
#include "tst_recordedexchange.moc"
