// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requestbuilder.h"

#include "app/catalog/outputsize.h"
#include "app/params/rules.h"

#include <limits>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isFile(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::File || spec.kind == ParameterKind::Files;
}

QString remoteParameter(const QString &name, const Offer &offer)
{
    return offer.renames.value(name, name);
}

// A choice in the service's word for it: "jpg" is "jpeg" at many.
QJsonValue remoteValue(const QString &name, const QJsonValue &value, const Offer &offer)
{
    const QJsonValue word = offer.values.value(name).value(value.toString());
    return value.isString() && !word.isUndefined() ? word : value;
}

std::optional<QJsonValue> valueToSend(const ParameterSpec &spec, const ParameterValues &values, const Service &service)
{
    const auto value = values.value(spec.name);
    const bool isDefaultSent = service.options.sendsDefaults && !spec.defaultValue.isUndefined();
    return !value && isDefaultSent ? std::optional(spec.defaultValue) : value;
}

bool isSize(const ParameterSpec &spec, const Offer &offer)
{
    return spec.role == ParameterRole::Ratio && !offer.sizeNames.isEmpty();
}

// The pixels that a ratio comes to.
QSize sizeToSend(const EditRequest &request, const ModelSpec &model, const ParameterValues &values)
{
    SizeWish wish;
    wish.sizes = model.sizes;
    if (const ParameterSpec *ratio = model.schema.findRole(ParameterRole::Ratio))
        wish.ratio = values.value(ratio->name).value_or(ratio->defaultValue).toString();
    if (!request.images.isEmpty())
        wish.image = request.images.first().size;
    return outputSize(wish);
}

} // namespace

Endpoint endpointOf(const Service &service)
{
    Endpoint endpoint;
    endpoint.base = service.base;
    endpoint.origins = service.origins;
    endpoint.create = service.paths.create;
    endpoint.createByVersion = service.paths.createByVersion;
    endpoint.edit = service.paths.edit;
    endpoint.poll = service.paths.poll;
    endpoint.result = service.paths.result;
    endpoint.cancel = service.paths.cancel;
    endpoint.list = service.paths.list;
    endpoint.files = service.paths.files;
    endpoint.canWait = service.capabilities.wait;
    endpoint.canList = service.capabilities.list;
    endpoint.canCancel = service.capabilities.cancel;
    endpoint.canTakeFiles = service.capabilities.files;
    endpoint.flatParameters = service.options.flatParameters;
    endpoint.bareBase64 = service.options.bareBase64;
    return endpoint;
}

InputLimits inputLimitsOf(const Service &service)
{
    InputLimits limits;
    limits.pixels = service.limits.inputPixels;
    // Where files can be uploaded, only the pixels need a limit; 20 MB is what the strictest of these models takes.
    limits.bytes = service.capabilities.files ? 20'000'000 : service.limits.inlineBytes;
    limits.opaque = service.options.opaquePictures;
    return limits;
}

std::optional<QJsonValue> shiftedSeed(const QJsonValue &seed, int offset)
{
    if (!seed.isDouble())
        return std::nullopt;
    const QVariant exact = seed.toVariant();
    if (exact.typeId() != QMetaType::LongLong)
        return offset == 0 ? std::optional(seed) : std::nullopt;
    qint64 sum = 0;
    if (__builtin_add_overflow(exact.toLongLong(), qint64(offset), &sum))
        return std::nullopt;
    return QJsonValue(sum);
}

QJsonObject plainInputOf(const EditRequest &request, const JobContext &context)
{
    const ParameterValues values = effectiveValues(context.model.schema, context.model.rules, request.values);
    QJsonObject input;
    for (const ParameterSpec &spec : context.model.schema.parameters()) {
        const auto value = valueToSend(spec, values, context.service);
        if (!value || isFile(spec) || isSize(spec, context.offer) || context.offer.omit.contains(spec.name))
            continue;
        input.insert(remoteParameter(spec.name, context.offer), remoteValue(spec.name, *value, context.offer));
    }
    if (!context.offer.sizeNames.isEmpty()) {
        const QSize size = sizeToSend(request, context.model, values);
        input.insert(context.offer.sizeNames.first(), size.width());
        input.insert(context.offer.sizeNames.last(), size.height());
    }
    for (auto it = context.offer.constants.begin(); it != context.offer.constants.end(); ++it)
        input.insert(it.key(), it.value());
    return input;
}

QStringList fileParametersOf(const EditRequest &request, const JobContext &context)
{
    QStringList names;
    for (const InputImage &image : request.images)
        names.append(remoteParameter(image.parameter, context.offer));
    names.removeDuplicates();
    return names;
}

QList<EditRequest> variantsOf(const EditRequest &request, const ParameterSchema &schema, int count)
{
    const ParameterSpec *seed = schema.findRole(ParameterRole::Seed);
    const auto first = seed != nullptr ? request.values.value(seed->name) : std::nullopt;
    QList<EditRequest> variants(std::max(count, 1), request);
    for (int i = 1; first && i < variants.size(); ++i) {
        if (const auto shifted = shiftedSeed(*first, i))
            variants[i].values.set(seed->name, *shifted);
    }
    return variants;
}

QList<EditRequest> requestsOfRun(const EditRequest &request, const ParameterSchema &schema, int variants)
{
    const ParameterSpec *count = schema.findRole(ParameterRole::Count);
    if (count == nullptr || variants <= 1 || request.values.isSet(count->name))
        return variantsOf(request, schema, variants);
    const int most = std::max(1, count->maximum.toInt(1));
    QList<EditRequest> requests;
    for (int left = variants; left > 0; left -= most) {
        requests.append(request);
        requests.last().values.set(count->name, std::min(left, most));
    }
    return requests;
}

Conversation buildConversation(const EditRequest &request, const JobContext &context,
                               const QList<PreparedInput> &prepared)
{
    Q_ASSERT(prepared.size() == request.images.size());
    Conversation conversation;
    conversation.endpoint = endpointOf(context.service);
    conversation.model = context.offer.remoteName;
    conversation.input = plainInputOf(request, context);
    conversation.workflow = context.offer.workflow;
    for (qsizetype i = 0; i < prepared.size(); ++i) {
        const InputImage &image = request.images.at(i);
        const ParameterSpec *spec = context.model.schema.find(image.parameter);
        InputFile file;
        file.parameter = remoteParameter(image.parameter, context.offer);
        file.inList = spec != nullptr && spec->kind == ParameterKind::Files;
        file.bytes = prepared.at(i).bytes;
        file.mimeType = prepared.at(i).mimeType;
        const QByteArrayView head = QByteArrayView(file.bytes).first(std::min<qsizetype>(file.bytes.size(), 512));
        file.fileName = u"input-%1.%2"_s.arg(i + 1).arg(formatSuffix(sniffFormat(head)));
        conversation.files.append(file);
    }
    return conversation;
}

} // namespace pentimento
