// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requesttext.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/providerprotocol.h"

#include <QFileInfo>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

// On one line, without what could end a comment or turn the text around.
QString plainName(const QString &name)
{
    return redacted(name, {}, longestName).simplified();
}

QString placeholder(const InputImage &image)
{
    const QString name = plainName(image.name);
    if (image.size.isEmpty())
        return u"<%1>"_s.arg(name);
    return u"<%1, %2 × %3>"_s.arg(name, QString::number(image.size.width()), QString::number(image.size.height()));
}

// What stands for the bytes of a picture while the protocol writes the request.
PreparedInput stand(qsizetype number)
{
    PreparedInput input;
    input.bytes = "picture " + QByteArray::number(number) + " of a request that is only shown";
    input.mimeType = "application/x-pentimento-stand";
    return input;
}

QJsonValue withPlaceholders(const QJsonValue &value, const QHash<QString, QString> &placeholders)
{
    if (value.isString())
        return placeholders.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &entry : given)
            list.append(withPlaceholders(entry, placeholders));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = withPlaceholders(entry.value(), placeholders);
        return object;
    }
    return value;
}

// The paid request, as the protocol writes it for pictures that travel inside; nothing where nobody can write it.
std::optional<HttpRequest> paidRequest(const EditRequest &request, const JobContext &context)
{
    if (context.protocol == nullptr)
        return std::nullopt;
    EditRequest shown = request;
    for (const ParameterSpec &spec : context.model.schema.parameters()) {
        const bool isSecret = spec.kind == ParameterKind::Secret && shown.values.isSet(spec.name);
        if (isSecret || request.secrets.contains(spec.name))
            shown.values.set(spec.name, u"<secret>"_s);
    }
    QList<PreparedInput> stands;
    QHash<QString, QString> placeholders;
    for (qsizetype i = 0; i < request.images.size(); ++i) {
        stands.append(stand(i));
        placeholders.insert(u"data:%1;base64,%2"_s.arg(QString::fromLatin1(stands.last().mimeType),
                                                       QString::fromLatin1(stands.last().bytes.toBase64())),
                            placeholder(request.images.at(i)));
    }
    Conversation conversation = buildConversation(shown, context, stands);
    conversation.inlineFiles = true;
    HttpRequest paid = context.protocol->begin(conversation).request;
    const QJsonValue body = parseJson(paid.body).value_or(QJsonValue());
    paid.body =
        QJsonDocument(withPlaceholders(body, placeholders).toObject()).toJson(QJsonDocument::Indented).trimmed();
    return paid;
}

// In double quotes, so that the shell puts the key in.
QString keyHeader(const Service &service)
{
    const QString variable = u"$"_s + keyVariable(service.id);
    switch (service.authentication) {
    case Authentication::None:
        break;
    case Authentication::Bearer:
        return u"\"Authorization: Bearer %1\""_s.arg(variable);
    case Authentication::XKey:
        return u"\"x-key: %1\""_s.arg(variable);
    case Authentication::FalKey:
        return u"\"Authorization: Key %1\""_s.arg(variable);
    }
    return {};
}

QString mimeTypeOf(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "jpg"_L1 || suffix == "jpeg"_L1)
        return u"image/jpeg"_s;
    return suffix == "webp"_L1 || suffix == "gif"_L1 ? u"image/"_s + suffix : u"image/png"_s;
}

QString pictureComment(const InputImage &image)
{
    const QString name = plainName(image.name);
    return u"# \"%1\": \"data:%2;base64,$(base64 -w0 %3)\"\n"_s.arg(placeholder(image), mimeTypeOf(name),
                                                                    shellQuoted(name));
}

} // namespace

QByteArray requestJson(const EditRequest &request, const JobContext &context)
{
    const auto paid = paidRequest(request, context);
    return paid ? paid->body : QByteArray();
}

QString curlText(const EditRequest &request, const JobContext &context)
{
    const auto paid = paidRequest(request, context);
    if (!paid)
        return {};
    QString text;
    for (const InputImage &image : request.images)
        text += pictureComment(image);
    QStringList words{u"curl --request %1 %2"_s.arg(QString::fromLatin1(paid->method),
                                                    shellQuoted(paid->url.toString(QUrl::FullyEncoded)))};
    if (const QString key = keyHeader(context.service); !key.isEmpty())
        words.append(u"--header "_s + key);
    for (const auto &[name, value] : paid->headers)
        words.append(u"--header "_s + shellQuoted(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value)));
    words.append(u"--data-raw "_s + shellQuoted(QString::fromUtf8(paid->body)));
    return text + words.join(" \\\n  "_L1) + u'\n';
}

QString keyVariable(const ServiceId &service)
{
    QString name;
    const QString upper = service.text().toUpper();
    for (const QChar c : upper) {
        const bool fits = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        name += fits ? c : u'_';
    }
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'_');
    return name + u"_KEY"_s;
}

QString shellQuoted(const QString &text)
{
    QString word = text;
    word.remove(QChar(u'\0')).replace(u'\'', u"'\\''"_s);
    return u'\'' + word + u'\'';
}

} // namespace pentimento
