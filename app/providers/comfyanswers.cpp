// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/comfyanswers.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/answers.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOutputs = 200;

QString joined(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    return before + u": "_s + after;
}

// "UNETLoader (12): Value not in list: unet_name: 'a.safetensors' not in ['b.safetensors']"
QStringList nodeWords(const QJsonObject &nodes)
{
    QStringList words;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const QJsonObject told = node.value().toObject();
        const QString name = u"%1 (%2)"_s.arg(told.value("class_type"_L1).toString(), node.key());
        const QJsonArray errors = told.value("errors"_L1).toArray();
        for (const QJsonValue &error : errors)
            words.append(joined(name, joined(error["message"_L1].toString(), error["details"_L1].toString())));
    }
    return words;
}

// The messages of a history's status are pairs: a name, and what belongs to it.
std::optional<QJsonValue> message(const QJsonObject &entry, QLatin1StringView name)
{
    const QJsonArray messages = valueAt(entry, u"status.messages").toArray();
    for (const QJsonValue &pair : messages) {
        if (pair.toArray().at(0).toString() == name)
            return pair.toArray().at(1);
    }
    return std::nullopt;
}

Error executionError(const QJsonValue &told)
{
    Error error;
    error.kind = ErrorKind::ModelFailed;
    error.code = told["exception_type"_L1].toString();
    error.detail = redacted(joined(told["node_type"_L1].toString(), told["exception_message"_L1].toString().trimmed()));
    error.charged = Charged::No;
    return error;
}

QUrl viewAddress(const QUrl &viewBase, const QJsonValue &picture)
{
    QStringList items;
    for (const auto *key : {"filename", "subfolder", "type"}) {
        const QByteArray value = picture[QLatin1StringView(key)].toString().toUtf8().toPercentEncoding();
        items.append(QLatin1StringView(key) + u'=' + QString::fromLatin1(value));
    }
    QUrl url = viewBase;
    url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return url;
}

// In the order of the nodes' numbers. Previews only where nothing was saved.
QStringList picturesOf(const QJsonObject &entry, const QUrl &viewBase)
{
    const QJsonObject nodes = entry.value("outputs"_L1).toObject();
    QStringList names = nodes.keys();
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    QStringList saved;
    QStringList previews;
    for (const QString &name : std::as_const(names)) {
        const QJsonArray pictures = nodes.value(name)["images"_L1].toArray();
        for (const QJsonValue &picture : pictures) {
            if (picture["filename"_L1].toString().isEmpty() || saved.size() >= mostOutputs)
                continue;
            QStringList &list = picture["type"_L1].toString() == "output"_L1 ? saved : previews;
            list.append(viewAddress(viewBase, picture).toString(QUrl::FullyEncoded));
        }
    }
    return saved.isEmpty() ? previews : saved;
}

// What we queued comes back in the history: number, id, workflow, extra data.
QString seedOf(const QJsonObject &entry)
{
    const QJsonValue extra = entry.value("prompt"_L1).toArray().at(3);
    return textOf(valueAt(extra, u"pentimento.seed")).value_or(QString());
}

} // namespace

Error comfyErrorOf(const HttpResponse &response)
{
    Error error = errorOf(response);
    error.charged = Charged::No;
    const QJsonObject body = parseJson(response.body).value_or(QJsonValue()).toObject();
    const QStringList words = nodeWords(body.value("node_errors"_L1).toObject());
    const QJsonValue told = body.value("error"_L1);
    const QString type = told["type"_L1].toString();
    if (!type.isEmpty())
        error.code = redacted(type, {}, 60);
    if (!words.isEmpty())
        error.detail = redacted(words.join(u'\n'));
    else if (told.isObject())
        error.detail = redacted(joined(told["message"_L1].toString(), told["details"_L1].toString()));
    return error;
}

Prediction comfyPredictionOf(const QString &id, const QJsonObject &entry, const QUrl &viewBase)
{
    Prediction prediction;
    prediction.id = id;
    prediction.outputs = picturesOf(entry, viewBase);
    prediction.report.statusWord = redacted(valueAt(entry, u"status.status_str").toString(), {}, 60);
    prediction.report.seed = seedOf(entry);
    // Older versions write no status: what stands in the history is done.
    prediction.state = PredictionState::Succeeded;
    if (message(entry, "execution_interrupted"_L1)) {
        prediction.state = PredictionState::Canceled;
    } else if (const auto told = message(entry, "execution_error"_L1)) {
        prediction.state = PredictionState::Failed;
        prediction.error = executionError(*told);
    } else if (prediction.report.statusWord == "error"_L1) {
        prediction.state = PredictionState::Failed;
        prediction.error = executionError({});
    }
    return prediction;
}

QueuePlace queuePlaceOf(const QString &id, const QJsonObject &queue)
{
    const auto holds = [&id](const QJsonValue &list) {
        const QJsonArray entries = list.toArray();
        return std::any_of(entries.begin(), entries.end(),
                           [&id](const QJsonValue &entry) { return entry.toArray().at(1).toString() == id; });
    };
    if (holds(queue.value("queue_running"_L1)))
        return QueuePlace::Running;
    return holds(queue.value("queue_pending"_L1)) ? QueuePlace::Pending : QueuePlace::None;
}

} // namespace pentimento
