// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/inside.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class InputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesGoInAndOut();
    void uploadsServeAsInputs();
    void inputsThatCannotBeHadFailThePrediction_data();
    void inputsThatCannotBeHadFailThePrediction();
    void largeDataUrisAreShownByTheirAddress();
};

void InputsTest::filesGoInAndOut()
{
    Inside inside;
    const QByteArray png = pngOf({3, 3});
    const HttpHeaders form{{"Content-Type", "multipart/form-data; boundary=here"}};
    const auto response = inside.ask("POST", u"/files"_s, formOf(png, "a.png", "{\"k\":1}"), form);
    QCOMPARE(response.status, 201);
    const QJsonObject file = jsonOf(response.body);
    QCOMPARE(file["name"_L1].toString(), u"a.png"_s);
    QCOMPARE(file["size"_L1].toInt(), png.size());
    QCOMPARE(file["content_type"_L1].toString(), u"image/png"_s);
    QCOMPARE(file["metadata"_L1]["k"_L1].toInt(), 1);
    QCOMPARE(file["checksums"_L1]["sha256"_L1].toString().toLatin1(),
             QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    QVERIFY(file["expires_at"_L1].toString() > file["created_at"_L1].toString());
    const QString address = file["urls"_L1]["get"_L1].toString();
    QCOMPARE(jsonOf(inside.ask("GET", address).body), file);
    QCOMPARE(inside.ask("GET", address + u"/download"_s).body, png);
    QCOMPARE(inside.get(u"/files"_s)["results"_L1].toArray(), QJsonArray{file});
    const auto gone = inside.ask("DELETE", address);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(inside.ask("GET", address).status, 404);
    QCOMPARE(inside.ask("DELETE", address).status, 404);
    QVERIFY(inside.get(u"/files"_s)["results"_L1].toArray().isEmpty());
    QCOMPARE(inside.service.counts().uploads, 1);
    QCOMPARE(inside.service.counts().downloads, 1);
}

void InputsTest::uploadsServeAsInputs()
{
    Inside inside;
    const HttpHeaders form{{"Content-Type", "multipart/form-data; boundary=here"}};
    const auto upload = [&](QSize size) {
        return jsonOf(inside.ask("POST", u"/files"_s, formOf(pngOf(size), "a.png"), form).body)["urls"_L1]["get"_L1]
            .toString();
    };
    const QString wide = upload({400, 200});
    const QJsonObject made = inside.create(
        multiImage, {{u"prompt"_s, u"join"_s}, {u"input_image_1"_s, wide}, {u"input_image_2"_s, upload({10, 10})}});
    QCOMPARE(status(made), u"succeeded"_s);
    QCOMPARE(made["input"_L1]["input_image_1"_L1].toString(), wide);
    const QImage image = inside.output(made["output"_L1].toString());
    QCOMPARE(image.pixel(0, 0), qRgb(2, 0, 0));
    QCOMPARE(image.size(), QSize(1456, 720)); // as the first picture
    // An output may go in again.
    const QJsonObject next = inside.create(kontextMax, {{u"prompt"_s, u"x"_s}, {u"input_image"_s, made["output"_L1]}});
    QCOMPARE(status(next), u"succeeded"_s);
}

void InputsTest::inputsThatCannotBeHadFailThePrediction_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    QTest::newRow("elsewhere") << u"https://example.org/a.png?key=secret"_s
                               << u"offline and does not fetch https://example.org"_s;
    QTest::newRow("local file") << u"file:///etc/passwd"_s << u"does not fetch"_s;
    QTest::newRow("no such file") << u"https://sandbox.pentimento.invalid/v1/files/abc"_s << u"no such file"_s;
    QTest::newRow("broken data") << u"data:image/png;base64,!!!!"_s << u"broken"_s;
    QTest::newRow("no picture") << u"data:image/png;base64,aGVsbG8="_s << u"cannot identify image file"_s;
}

void InputsTest::inputsThatCannotBeHadFailThePrediction()
{
    QFETCH(QString, address);
    QFETCH(QString, says);
    Inside inside;
    const QJsonObject made = inside.create(kontextMax, {{u"prompt"_s, u"x"_s}, {u"input_image"_s, address}});
    QCOMPARE(status(made), u"failed"_s);
    const QString error = made["error"_L1].toString();
    QVERIFY2(error.startsWith("Prediction failed: input_image: "_L1) && error.contains(says), qPrintable(error));
    QVERIFY(!error.contains(u"secret"));
}

void InputsTest::largeDataUrisAreShownByTheirAddress()
{
    Inside inside;
    QImage noise(400, 400, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRgb(qHash(x * 1000 + y)) | 0xff000000);
    }
    QByteArray png;
    QBuffer buffer(&png);
    noise.save(&buffer, "PNG");
    QVERIFY(png.size() > 256 * 1024);
    const QJsonObject large = inside.create(kontextMax, {{u"prompt"_s, u"x"_s}, {u"input_image"_s, dataUriOf(png)}});
    const QString address = large["input"_L1]["input_image"_L1].toString();
    QVERIFY(address.endsWith("/input.png"_L1));
    QCOMPARE(inside.ask("GET", address).body, png);
    const QString small = dataUriOf(pngOf({4, 4}));
    QCOMPARE(inside.create(kontextMax, {{u"prompt"_s, u"x"_s}, {u"input_image"_s, small}})["input"_L1]["input_image"_L1]
                 .toString(),
             small);
}

PENTIMENTO_TEST(InputsTest)
#include "tst_inputs.moc"
