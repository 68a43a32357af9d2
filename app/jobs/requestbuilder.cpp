// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requestbuilder.h"

#include "app/base/jsonaccess.h"
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

// Whether what is not set is sent as the form shows it: where the service has defaults of its own, or other words than
// ours for them.
bool isDefaultSent(const ParameterSpec &spec, const JobContext &context)
{
    const Offer &offer = context.offer;
    const bool isTranslated = offer.values.contains(spec.name) || offer.asText.contains(spec.name);
    return (isTranslated || context.service.options.sendsDefaults) && !spec.defaultValue.isUndefined();
}

// Null: the service has no word for it, and it is left out.
QJsonValue remoteValue(const QString &name, const QJsonValue &value, const Offer &offer)
{
    const QJsonObject words = offer.values.value(name);
    const QString text = textOf(value).value_or(QString());
    if (words.contains(text))
        return words.value(text);
    return offer.asText.contains(name) && value.isDouble() ? QJsonValue(text) : value;
}

bool isSent(const InputImage &image, const EditRequest &request, const JobContext &context)
{
    if (context.offer.omit.contains(image.parameter))
        return false;
    const ParameterSpec *spec = context.model.schema.find(image.parameter);
    return spec == nullptr || !constraintFor(*spec, context.model.schema, context.model.rules, request.values).ignored;
}

// The name under which each picture travels; empty: it does not.
QStringList remoteFileNames(const EditRequest &request, const JobContext &context)
{
    QStringList names;
    QMap<QString, int> places;
    for (const InputImage &image : request.images) {
        const auto spread = context.offer.spread.constFind(image.parameter);
        if (!isSent(image, request, context))
            names.append(QString());
        else if (spread != context.offer.spread.constEnd())
            names.append(spread->value(places[image.parameter]++));
        else
            names.append(remoteParameter(image.parameter, context.offer));
    }
    return names;
}

// A model that is listed by name is asked for by name; any other by its version, if it has one.
QString versionFor(const JobContext &context)
{
    const QList<Offer> &offers = context.service.offers;
    const bool isListed =
        std::any_of(offers.begin(), offers.end(), [&](const Offer &offer) { return offer.model == context.model.id; });
    return context.offer.version.isEmpty() && !isListed ? context.model.version : context.offer.version;
}

// Empty: no parameter of the model is called so there.
QString ourName(const QString &remote, const JobContext &context)
{
    const QMap<QString, QStringList> &spread = context.offer.spread;
    for (auto entry = spread.begin(); entry != spread.end(); ++entry) {
        if (entry->contains(remote))
            return entry.key();
    }
    const QString renamed = context.offer.renames.key(remote, remote);
    return context.model.schema.find(renamed) != nullptr ? renamed : QString();
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
        if (isFile(spec) || isSize(spec, context.offer) || context.offer.omit.contains(spec.name))
            continue;
        std::optional<QJsonValue> value = values.value(spec.name);
        const bool isIgnored =
            !value && constraintFor(spec, context.model.schema, context.model.rules, request.values).ignored;
        if (!value && !isIgnored && isDefaultSent(spec, context))
            value = spec.defaultValue;
        if (!value)
            continue;
        const QJsonValue sent = remoteValue(spec.name, *value, context.offer);
        if (!sent.isNull() || value->isNull())
            input.insert(remoteParameter(spec.name, context.offer), sent);
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
    QStringList names = remoteFileNames(request, context);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList ourFields(const QStringList &fields, const JobContext &context)
{
    QStringList ours;
    for (const QString &field : fields) {
        QString found = ourName(field, context);
        const QStringList steps = field.split(u'.');
        for (qsizetype i = 0; i < steps.size() && found.isEmpty(); ++i)
            found = ourName(steps.at(i), context);
        ours.append(found.isEmpty() ? field : found);
    }
    ours.removeDuplicates();
    return ours;
}

QList<EditRequest> variantsOf(const EditRequest &request, const ParameterSchema &schema, int count)
{
    const ParameterSpec *seed = schema.findRole(ParameterRole::Seed);
    const auto first = seed != nullptr ? request.values.value(seed->name) : std::nullopt;
    QList<EditRequest> variants(std::max(count, 1), request);
    // Where the default is -1, it means a new seed each time.
    const bool isAny = first && first == seed->defaultValue && first->toInteger() < 0;
    for (int i = 1; first && !isAny && i < variants.size(); ++i) {
        if (const auto shifted = shiftedSeed(*first, i))
            variants[i].values.set(seed->name, *shifted);
    }
    return variants;
}

QList<EditRequest> requestsOfRun(const EditRequest &request, const ParameterSchema &schema, int variants)
{
    const ParameterSpec *count = schema.findRole(ParameterRole::Count);
    const bool isAsUsual = count != nullptr && variants <= 1 && count->defaultValue.toInt(1) == 1;
    if (count == nullptr || isAsUsual || request.values.isSet(count->name))
        return variantsOf(request, schema, variants);
    const int most = std::max(1, count->maximum.toInt(1));
    QList<EditRequest> requests;
    for (int left = std::max(1, variants); left > 0; left -= most) {
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
    conversation.version = versionFor(context);
    conversation.input = plainInputOf(request, context);
    conversation.workflow = context.offer.workflow;
    const QStringList names = remoteFileNames(request, context);
    for (qsizetype i = 0; i < prepared.size(); ++i) {
        if (names.at(i).isEmpty())
            continue;
        const InputImage &image = request.images.at(i);
        const ParameterSpec *spec = context.model.schema.find(image.parameter);
        InputFile file;
        file.parameter = names.at(i);
        const bool isSpread = context.offer.spread.contains(image.parameter);
        const bool isOfList = spec != nullptr && spec->kind == ParameterKind::Files && !isSpread;
        file.inList = isOfList || context.offer.lists.contains(image.parameter);
        file.bytes = prepared.at(i).bytes;
        file.mimeType = prepared.at(i).mimeType;
        const QByteArrayView head = QByteArrayView(file.bytes).first(std::min<qsizetype>(file.bytes.size(), 512));
        file.fileName = u"input-%1.%2"_s.arg(i + 1).arg(formatSuffix(sniffFormat(head)));
        conversation.files.append(file);
    }
    return conversation;
}

} // namespace pentimento
