// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandboxfixture.h"

#include "app/base/jsonaccess.h"
#include "app/params/schemareader.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QtTest>

namespace pentimento::test {

using namespace Qt::StringLiterals;

QList<ModelSpec> sandboxModels()
{
    QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/sandbox/models.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<ModelSpec> models;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        ModelSpec model;
        model.id = ModelId(entry["id"_L1].toString());
        model.title = entry["title"_L1].toString();
        model.purpose = entry["purpose"_L1].toString();
        model.schemaDocument = entry["document"_L1].toObject();
        const QJsonArray sizes = entry["sizes"_L1].toArray();
        for (const QJsonValue &size : sizes)
            model.sizes.append({size[0].toInt(), size[1].toInt()});
        if (const auto reading = readSchema(model.schemaDocument))
            model.schema = reading->schema;
        models.append(model);
    }
    return models;
}

QRgb colourOfSeed(quint64 seed)
{
    return qRgb(int(seed * 37 % 251), int(seed * 91 % 251), int(seed * 53 % 251));
}

QImage PlainEffects::apply(const EffectRequest &request) const
{
    QImage image(request.size, QImage::Format_RGB32);
    image.fill(colourOfSeed(request.seed));
    image.setPixel(0, 0, qRgb(int(request.images.size()), 0, 0));
    return image;
}

EffectsSource plainEffects()
{
    return []() -> Result<const EffectsModule *> {
        static const PlainEffects effects;
        return &effects;
    };
}

SandboxOptions quickOptions()
{
    SandboxOptions options;
    options.pace = std::chrono::milliseconds(0);
    return options;
}

SandboxOptions hastyOptions()
{
    SandboxOptions options = quickOptions();
    options.second = std::chrono::milliseconds(100);
    return options;
}

QByteArray pngOf(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QString dataUriOf(const QByteArray &png)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray createBody(const QJsonObject &input, const QString &version)
{
    QJsonObject body{{u"input"_s, input}};
    if (!version.isEmpty())
        body.insert(u"version"_s, version);
    return compactJson(body);
}

QByteArray formOf(const QByteArray &content, const QByteArray &fileName, const QByteArray &metadata)
{
    QByteArray form = "--here\r\nContent-Disposition: form-data; name=\"content\"; filename=\"" + fileName
                      + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n";
    if (!metadata.isEmpty()) {
        form += "--here\r\nContent-Disposition: form-data; name=\"metadata\"\r\n"
                "Content-Type: application/json\r\n\r\n"
                + metadata + "\r\n";
    }
    return form + "--here--\r\n";
}

HttpResponse ask(Transport &transport, const HttpRequest &request)
{
    QEventLoop loop;
    HttpResponse response;
    HttpCall *call = transport.send(request, &loop);
    QObject::connect(call, &HttpCall::finished, &loop, [out = &response, end = &loop](const Result<HttpResponse> &got) {
        *out = got ? got.value() : HttpResponse();
        end->quit();
    });
    QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
    loop.exec();
    return response;
}

} // namespace pentimento::test
