// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requesttext.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/formdata.h"
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

// A form as an object: what has one name is a list.
QJsonObject formAsJson(const QList<FormPart> &parts)
{
    QJsonObject object;
    for (const FormPart &part : parts) {
        const QString name = QString::fromUtf8(part.name);
        const QJsonValue value = QString::fromUtf8(part.value);
        const QJsonValue before = object.value(name);
        if (before.isUndefined()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray list = before.isArray() ? before.toArray() : QJsonArray{before};
        list.append(value);
        object.insert(name, list);
    }
    return object;
}

struct Paid
{
    HttpRequest request;
    QList<FormPart> form;    // where it is one
    bool bareBase64 = false; // pictures are written without the beginning of a data: URI
};

// The paid request, as the protocol writes it for pictures that travel inside; nothing where nobody can write it.
std::optional<Paid> paidRequest(const EditRequest &request, const JobContext &context)
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
        const QString base64 = QString::fromLatin1(stands.last().bytes.toBase64());
        const QString uri = u"data:%1;base64,%2"_s.arg(QString::fromLatin1(stands.last().mimeType), base64);
        // As a family writes it: with the beginning, without it, or as it is.
        for (const QString &written : {uri, base64, QString::fromLatin1(stands.last().bytes)})
            placeholders.insert(written, placeholder(request.images.at(i)));
    }
    Conversation conversation = buildConversation(shown, context, stands);
    conversation.inlineFiles = true;
    HttpRequest paid = context.protocol->begin(conversation).request;
    const QList<FormPart> parts = formPartsOf(headerValue(paid.headers, "content-type"), paid.body);
    const bool isBare = !paid.body.contains("data:application/x-pentimento-stand");
    const QJsonValue body = parts.isEmpty() ? parseJson(paid.body).value_or(QJsonValue()) : formAsJson(parts);
    paid.body =
        QJsonDocument(withPlaceholders(body, placeholders).toObject()).toJson(QJsonDocument::Indented).trimmed();
    return Paid{paid, parts, isBare};
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

QString pictureComment(const InputImage &image, bool bareBase64)
{
    const QString name = plainName(image.name);
    const QString start = bareBase64 ? QString() : u"data:%1;base64,"_s.arg(mimeTypeOf(name));
    return u"# \"%1\": \"%2$(base64 -w0 %3)\"\n"_s.arg(placeholder(image), start, shellQuoted(name));
}

// What curl says in place of a form: texts as they are, pictures as files, and its own content type.
QStringList formWords(const QList<FormPart> &form, const QList<InputImage> &images)
{
    QStringList words;
    qsizetype picture = 0;
    for (const FormPart &part : form) {
        const QString name = QString::fromUtf8(part.name) + u'=';
        if (part.fileName.isEmpty() || picture >= images.size()) {
            words.append(u"--form-string "_s + shellQuoted(name + QString::fromUtf8(part.value)));
            continue;
        }
        QString file = plainName(images.at(picture++).name);
        file.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s); // curl's own quotes
        words.append(u"--form "_s + shellQuoted(name + u"@\""_s + file + u'"'));
    }
    return words;
}

} // namespace

QByteArray requestJson(const EditRequest &request, const JobContext &context)
{
    const auto paid = paidRequest(request, context);
    return paid ? paid->request.body : QByteArray();
}

QString curlText(const EditRequest &request, const JobContext &context)
{
    const auto paid = paidRequest(request, context);
    if (!paid)
        return {};
    const HttpRequest &sent = paid->request;
    const bool isForm = !paid->form.isEmpty();
    QString text;
    for (const InputImage &image : request.images)
        text += isForm ? QString() : pictureComment(image, paid->bareBase64);
    QStringList words{u"curl --request %1 %2"_s.arg(QString::fromLatin1(sent.method),
                                                    shellQuoted(sent.url.toString(QUrl::FullyEncoded)))};
    if (const QString key = keyHeader(context.service); !key.isEmpty())
        words.append(u"--header "_s + key);
    for (const auto &[name, value] : sent.headers) {
        if (!isForm || name != "Content-Type")
            words.append(u"--header "_s
                         + shellQuoted(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value)));
    }
    if (isForm)
        words += formWords(paid->form, request.images);
    else
        words.append(u"--data-raw "_s + shellQuoted(QString::fromUtf8(sent.body)));
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
