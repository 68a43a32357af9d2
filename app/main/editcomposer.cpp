// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/editcomposer.h"

#include "app/catalog/offeredmodel.h"
#include "app/jobs/requestbuilder.h"
#include "app/params/validation.h"
#include "ui/shared/errortext.h"
#include "ui/shared/problemtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

const QString oneImageModel = u"black-forest-labs/flux-kontext-pro"_s;
const QString twoImageModel = u"flux-kontext-apps/multi-image-kontext-pro"_s;
const QString sandboxService = u"sandbox"_s;

struct ComposeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ComposeText)
};

bool isFileParameter(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::File || spec.kind == ParameterKind::Files;
}

// Fills the parts of one order step by step; the first thing that is wrong is collected, the rest still looked at.
class Composer
{
public:
    Composer(const EditOrder &order, const Catalog &catalog, const ImageStore &images)
        : m_order(order)
        , m_catalog(catalog)
        , m_images(images)
    {
    }

    std::variant<ComposedEdit, ComposeTrouble> compose()
    {
        if (!chooseModelAndService())
            return m_trouble;
        setPrompt();
        for (const QString &setting : m_order.settings)
            apply(setting);
        placeImages();
        if (m_trouble.sentences.isEmpty())
            check();
        if (!m_trouble.sentences.isEmpty())
            return m_trouble;
        m_edit.run.requests = requestsOfRun(m_request, m_edit.run.model.schema, m_order.variants);
        return m_edit;
    }

private:
    void refuse(const QString &sentence) { m_trouble.sentences.append(sentence); }

    bool chooseModelAndService()
    {
        const QString serviceName = m_order.service.isEmpty() ? sandboxService : m_order.service;
        const auto service = serviceNamed(serviceName, m_catalog);
        const QString modelName = !m_order.model.isEmpty() || !service ? m_order.model : usualModel(*service);
        const auto model = modelNamed(modelName, m_catalog);
        if (!service)
            refuse(unreadable(service.error(), ComposeText::tr("There is no service “%1”.").arg(serviceName),
                              ComposeText::tr("The services here are: %1").arg(serviceIds())));
        if (!model && !modelName.isEmpty())
            refuse(unreadable(model.error(), ComposeText::tr("There is no model “%1”.").arg(modelName),
                              ComposeText::tr("The models here are: %1").arg(modelIds())));
        if (!model || !service)
            return false;
        const auto offer = service->offerFor(model->id);
        if (!offer) {
            refuse(ComposeText::tr("%1 does not offer %2. Choose another service or model.")
                       .arg(service->title, model->id.text()));
            return false;
        }
        if (!mayBePictures(model->returns)) {
            refuse(ComposeText::tr("%1 does not return pictures.").arg(model->id.text()));
            return false;
        }
        m_edit.run.model = offeredModel(*model, *offer);
        m_edit.run.service = *service;
        m_edit.run.offer = *offer;
        m_edit.modelFile = m_catalog.model(ModelId(modelName)) == nullptr ? modelName : QString();
        m_edit.serviceFile = m_catalog.service(ServiceId(serviceName)) == nullptr ? serviceName : QString();
        m_request.model = model->id;
        m_request.service = service->id;
        m_request.serviceBase = service->base.toString();
        return true;
    }

    // Where none is named: Kontext pro, for two pictures its sibling; what comes first at a service that has neither.
    QString usualModel(const Service &service) const
    {
        const bool isForTwo = m_order.images.size() > 1;
        const QString usual = isForTwo ? twoImageModel : oneImageModel;
        if (service.offerFor(ModelId(usual)))
            return usual;
        for (const Offer &offer : service.offers) {
            const ModelSpec *model = m_catalog.model(offer.model);
            if (model != nullptr && (model->schema.withRole(ParameterRole::Image).size() > 1) == isForTwo)
                return offer.model.text();
        }
        return usual;
    }

    static QString unreadable(const Error &error, const QString &missing, const QString &known)
    {
        if (error.kind == ErrorKind::NotFound)
            return missing + u' ' + known;
        return ComposeText::tr("“%1” cannot be used: %2").arg(error.subject, error.detail);
    }

    QString modelIds() const
    {
        QStringList ids;
        for (const ModelSpec &model : m_catalog.models())
            ids.append(model.id.text());
        return ids.join(u", "_s);
    }

    QString serviceIds() const
    {
        QStringList ids;
        for (const Service &service : m_catalog.services())
            ids.append(service.id.text());
        return ids.join(u", "_s);
    }

    void setPrompt()
    {
        const ParameterSpec *prompt = m_edit.run.model.schema.findRole(ParameterRole::Prompt);
        if (!m_order.prompt)
            return;
        if (prompt == nullptr)
            refuse(ComposeText::tr("%1 takes no prompt.").arg(m_edit.run.model.id.text()));
        else
            m_request.values.set(prompt->name, *m_order.prompt);
    }

    void apply(const QString &setting)
    {
        const qsizetype sign = setting.indexOf(u'=');
        const QString name = sign < 0 ? setting : setting.first(sign);
        const ParameterSpec *spec = m_edit.run.model.schema.find(name);
        if (spec == nullptr) {
            Problem problem;
            problem.kind = ProblemKind::UnknownName;
            problem.parameter = name;
            refuse(sentenceFor(problem) + u' ' + ComposeText::tr("It has: %1").arg(parameterNames()));
            return;
        }
        if (sign < 0) {
            m_request.values.unset(name);
            return;
        }
        const QString text = setting.sliced(sign + 1);
        if (isFileParameter(*spec)) {
            m_named.append({name, text});
            return;
        }
        const auto value = valueFromText(*spec, text);
        if (const auto *problem = std::get_if<Problem>(&value))
            refuse(sentenceFor(*problem));
        else
            m_request.values.set(name, std::get<QJsonValue>(value));
        if (spec->kind == ParameterKind::Secret)
            m_request.secrets.append(name);
    }

    QString parameterNames() const
    {
        QStringList names;
        for (const ParameterSpec &spec : m_edit.run.model.schema.parameters())
            names.append(spec.name);
        return names.join(u", "_s);
    }

    // --image fills the image parameters in the order of the form; a list takes all that are left for it.
    void placeImages()
    {
        QStringList left = m_order.images;
        for (const ParameterSpec &spec : m_edit.run.model.schema.parameters()) {
            if (!isFileParameter(spec))
                continue;
            QStringList files;
            for (const auto &[name, file] : std::as_const(m_named)) {
                if (name == spec.name)
                    files.append(file);
            }
            const bool takesImages = spec.role == ParameterRole::Image && files.isEmpty();
            while (takesImages && !left.isEmpty() && (files.isEmpty() || spec.kind == ParameterKind::Files))
                files.append(left.takeFirst());
            keep(spec, files);
        }
        if (!left.isEmpty())
            refuse(ComposeText::tr("%1 takes no more pictures: “%2” is left over.")
                       .arg(m_edit.run.model.id.text(), left.first()));
    }

    void keep(const ParameterSpec &spec, const QStringList &files)
    {
        QJsonArray ids;
        for (const QString &file : files) {
            const auto stored = m_images.addInput(file);
            if (!stored) {
                refuse(explain(stored.error(), {}).inFull());
                if (stored.error().kind == ErrorKind::Storage)
                    m_trouble.exitCode = ExitCode::NotSaved;
                continue;
            }
            ids.append(stored->id.text());
            m_request.images.append({spec.name, stored->id, stored->name, stored->size, {}});
        }
        if (ids.isEmpty())
            return;
        if (spec.kind == ParameterKind::Files)
            m_request.values.set(spec.name, ids);
        else
            m_request.values.set(spec.name, ids.first());
    }

    void check()
    {
        const auto problems = validate(m_edit.run.model.schema, m_edit.run.model.rules, m_request.values);
        for (const Problem &problem : problems)
            refuse(sentenceFor(problem));
    }

    const EditOrder &m_order;
    const Catalog &m_catalog;
    const ImageStore &m_images;
    QList<std::pair<QString, QString>> m_named; // --set of a file parameter
    EditRequest m_request;
    ComposedEdit m_edit;
    ComposeTrouble m_trouble;
};

Error notFound(const QString &name)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.subject = name;
    error.charged = Charged::No;
    return error;
}

} // namespace

Result<ModelSpec> modelNamed(const QString &name, const Catalog &catalog)
{
    if (const ModelSpec *model = catalog.model(ModelId(name)))
        return *model;
    if (QFileInfo(name).isFile())
        return readAnyModelFile(name);
    return notFound(name);
}

Result<Service> serviceNamed(const QString &name, const Catalog &catalog)
{
    if (const Service *service = catalog.service(ServiceId(name)))
        return *service;
    if (QFileInfo(name).isFile())
        return readServiceFile(name);
    return notFound(name);
}

std::variant<ComposedEdit, ComposeTrouble> composeEdit(const EditOrder &order, const Catalog &catalog,
                                                       const ImageStore &images)
{
    return Composer(order, catalog, images).compose();
}

} // namespace pentimento
