// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/renderorder.h"

#include "app/base/jsonaccess.h"
#include "app/images/imagereader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageWriter>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOutputs = 16;
constexpr int mostSteps = 100;
constexpr qint64 mostInputPixels = 64'000'000;
constexpr double enoughPixels = 4'000'000; // the largest result has as many

// The value in force for a role: the one that was sent, else the schema's default.
QJsonValue valueOf(const ModelSpec &model, const QJsonObject &input, ParameterRole role)
{
    const ParameterSpec *spec = model.schema.findRole(role);
    if (spec == nullptr)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue sent = input.value(spec->name);
    return sent.isUndefined() || sent.isNull() ? spec->defaultValue : sent;
}

int numberFor(const ModelSpec &model, const QJsonObject &input, ParameterRole role, int otherwise)
{
    return int(std::clamp(numberOf(valueOf(model, input, role)).value_or(otherwise), 0.0, 1e6));
}

// Models like "restore-image" take no prompt: their name and their choices say what is wanted.
QString promptOf(const ModelSpec &model, const QJsonObject &input)
{
    if (model.schema.findRole(ParameterRole::Prompt) != nullptr)
        return valueOf(model, input, ParameterRole::Prompt).toString();
    QStringList words{model.id.text().section(u'/', 1).replace(u'-', u' ')};
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.kind == ParameterKind::Choice && spec.role == ParameterRole::None)
            words.append(input.value(spec.name).toString());
    }
    return words.join(u' ');
}

QByteArray formatOf(const QJsonValue &value)
{
    const QString word = value.toString().toLower();
    if (word == "jpg"_L1 || word == "jpeg"_L1)
        return "jpg";
    return word == "webp"_L1 ? "webp" : "png";
}

QByteArray mimeTypeOf(const QByteArray &format)
{
    return format == "jpg" ? QByteArray("image/jpeg") : "image/" + format;
}

qint64 seedFrom(const RenderOrder &order)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(order.identity);
    for (const InputContent &file : order.files)
        hash.addData(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256));
    // 31 bits: every service's seed field takes that much.
    return hash.result().left(4).toHex().toLongLong(nullptr, 16) & 0x7fffffff;
}

// Hundreds of predictions may wait for their turn, each with its pictures.
QImage withinReason(const QImage &image)
{
    const double factor = std::sqrt(enoughPixels / (double(image.width()) * image.height()));
    if (factor >= 1.0)
        return image;
    const QSize size(std::max(1, int(image.width() * factor)), std::max(1, int(image.height() * factor)));
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Error failure(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::ModelFailed;
    error.detail = u"Prediction failed: "_s + detail;
    return error;
}

Result<QByteArray> encode(const QImage &image, const RenderOrder &order)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, order.format);
    if (order.format != "png")
        writer.setQuality(order.quality);
    if (!writer.write(image))
        return failure(writer.errorString());
    return bytes;
}

} // namespace

RenderOrder readRenderOrder(const ModelSpec &model, const QJsonObject &input, QList<InputContent> files)
{
    RenderOrder order;
    order.files = std::move(files);
    order.plan = planEffects(promptOf(model, input), order.files.size());
    if (const QJsonValue seed = valueOf(model, input, ParameterRole::Seed); numberOf(seed))
        order.seed = seed.isString() ? seed.toString().toLongLong() : seed.toInteger();

    QJsonObject identity = input;
    for (const InputContent &file : std::as_const(order.files))
        identity.remove(file.parameter);
    order.identity = model.id.text().toUtf8() + '\n' + compactJson(identity);

    order.size.ratio = valueOf(model, input, ParameterRole::Ratio).toString();
    order.size.custom = {numberFor(model, input, ParameterRole::Width, 0),
                         numberFor(model, input, ParameterRole::Height, 0)};
    order.size.sizes = model.sizes;
    order.count = std::clamp(numberFor(model, input, ParameterRole::Count, 1), 1, mostOutputs);
    order.count = std::max(order.count, std::clamp(order.plan.outputs, 1, mostOutputs));
    const OutputKind output = model.schema.output();
    order.asList = output == OutputKind::Files || order.count > 1;
    order.asText = output == OutputKind::Text || output == OutputKind::TextStream;
    order.format = formatOf(valueOf(model, input, ParameterRole::Format));
    order.quality = std::clamp(numberFor(model, input, ParameterRole::Quality, 80), 0, 100);
    order.steps = std::clamp(numberFor(model, input, ParameterRole::Steps, 28), 1, mostSteps);
    return order;
}

Result<ReadInputs> readInputs(const RenderOrder &order)
{
    ReadInputs inputs;
    ImageLimits limits;
    limits.pixels = mostInputPixels;
    for (const InputContent &file : order.files) {
        if (!file.problem.isEmpty())
            return failure(file.parameter + u": "_s + file.problem);
        if (!file.isImage)
            continue;
        const auto read = decodeImage(file.content, limits);
        if (!read)
            return failure(u"%1: cannot identify image file (%2)"_s.arg(file.parameter, read.error().code));
        if (inputs.images.isEmpty())
            inputs.firstSize = read->image.size();
        inputs.images.append(withinReason(read->image));
    }
    inputs.seed = order.seed ? *order.seed : seedFrom(order);
    return inputs;
}

Result<QList<DeliveredFile>> render(const RenderOrder &order, const ReadInputs &inputs, const EffectsSource &effects)
{
    const auto module = effects();
    if (!module)
        return failure(module.error().detail);
    EffectRequest request;
    request.plan = order.plan;
    request.images = inputs.images;
    SizeWish wish = order.size;
    wish.image = inputs.firstSize;
    request.size = outputSize(wish);

    QList<DeliveredFile> files;
    for (int i = 0; i < order.count; ++i) {
        request.seed = quint64(inputs.seed) + quint64(i);
        const QImage image = (*module)->apply(request);
        if (image.isNull())
            return failure(u"the effects gave no picture"_s);
        auto bytes = encode(image, order);
        if (!bytes)
            return bytes.error();
        files.append(
            {std::move(*bytes), mimeTypeOf(order.format), u"out-%1.%2"_s.arg(i).arg(QLatin1StringView(order.format))});
    }
    return files;
}

} // namespace pentimento
