// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/leaving.h"

#include "app/base/webaddress.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/requestbuilder.h"
#include "ui/compose/opendraft.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct LeavingText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::LeavingText)
};

constexpr qsizetype longest = 400; // of a value: a long prompt is in its field

QString hostOf(const QString &address)
{
    const QUrl url(address);
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString shown(const QString &value)
{
    const QString line = value.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

// A secret goes along, and is shown nowhere.
bool isSecret(const QString &name, const ModelSpec &model, const Offer &offer)
{
    const ParameterSpec *spec = model.schema.find(offer.renames.key(name, name));
    return spec != nullptr && spec->kind == ParameterKind::Secret;
}

QList<Leaving::Line> parametersOf(const EditRequest &request, const JobContext &context)
{
    QList<Leaving::Line> lines;
    const QJsonObject input = plainInputOf(request, context);
    for (auto it = input.begin(); it != input.end(); ++it) {
        const bool secret = isSecret(it.key(), context.model, context.offer);
        lines.append({it.key(), secret ? u"•••"_s : shown(textOf(*it))});
    }
    return lines;
}

} // namespace

Leaving leavingOf(const OpenDraft &draft)
{
    const Service &service = draft.service();
    const auto offer = draft.isKnown() ? service.offerFor(draft.request().model) : std::nullopt;
    if (!offer)
        return {};
    JobContext context;
    context.model = draft.model();
    context.service = service;
    context.offer = *offer;
    Leaving leaving;
    leaving.stays = service.inside || isLoopback(service.base);
    leaving.service = service.title;
    leaving.host = hostOf(service.base.toString());
    leaving.model = offer->remoteName;
    if (service.authentication != Authentication::None) {
        for (const QString &origin : service.origins)
            leaving.keyHosts.append(hostOf(origin));
    }
    leaving.uploads = service.capabilities.files;
    leaving.parameters = parametersOf(draft.request(), context);
    leaving.images = draft.request().images;
    leaving.limits = inputLimitsOf(service);
    return leaving;
}

QStringList sentencesOf(const Leaving &leaving)
{
    if (leaving.service.isEmpty())
        return {LeavingText::tr("No model is chosen, so nothing would be sent.")};
    if (leaving.stays)
        return {
            LeavingText::tr("Nothing leaves this computer."),
            LeavingText::tr("%1 works here, with the picture and the words below.", "a service").arg(leaving.service)};
    //: a host, a service, a model's name at that service
    QStringList sentences{LeavingText::tr("To %1 (%2), for %3.").arg(leaving.host, leaving.service, leaving.model)};
    if (!leaving.images.isEmpty())
        sentences.append(
            leaving.uploads ? LeavingText::tr("Pictures are uploaded to its files first, over an encrypted connection.")
                            : LeavingText::tr("Pictures travel inside the request, over an encrypted connection."));
    if (!leaving.keyHosts.isEmpty())
        sentences.append(
            LeavingText::tr("The key goes only to %1.", "one or more hosts").arg(leaving.keyHosts.join(u", "_s)));
    if (!leaving.images.isEmpty())
        sentences.append(LeavingText::tr("Place, time, camera and names inside the files stay here."));
    return sentences;
}

} // namespace pentimento
