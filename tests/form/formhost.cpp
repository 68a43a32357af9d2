// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"

#include "app/params/schemareader.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

QStringList jsonFiles(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

void useOurLooks()
{
    static bool isDone = false;
    if (isDone)
        return;
    isDone = true;
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
}

QString visibleText(const QWidget *row, const QString &name)
{
    const auto *label = row ? row->findChild<QLabel *>(name) : nullptr;
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

QString fixtureModel(const QString &file)
{
    return QStringLiteral(PENTIMENTO_FIXTURES "/schemas/") + file;
}

QString bundledModel(const QString &file)
{
    return QStringLiteral(PENTIMENTO_SOURCE_DIR "/resources/catalog/models/") + file;
}

QStringList modelPaths()
{
    QStringList paths = jsonFiles(fixtureModel({})) + jsonFiles(bundledModel({}));
    paths.removeIf([](const QString &path) { return path.endsWith("/expected.json"_L1); });
    return paths;
}

ModelSpec modelAt(const QString &path)
{
    const auto model = readAnyModelFile(path);
    return model ? *model : ModelSpec{};
}

ModelSpec modelWith(const QJsonObject &properties, const QJsonArray &required)
{
    ModelSpec model;
    model.id = ModelId(u"test/model"_s);
    const auto reading =
        readSchema({{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}});
    if (reading)
        model.schema = reading->schema;
    return model;
}

QStringList promptAndPictures(const ModelSpec &model)
{
    QStringList names;
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.role == ParameterRole::Prompt || spec.role == ParameterRole::Image)
            names.append(spec.name);
    }
    return names;
}

FormHost::FormHost(const ModelSpec &model, const QStringList &elsewhere, int columnWidth)
{
    useOurLooks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    m_form = new ParameterForm;
    m_scroll->setWidget(m_form);
    m_form->setModel(model, elsewhere);
    resize(columnWidth, 700);
    show();
    QApplication::setActiveWindow(this);
    settle();
}

ParameterRow *FormHost::row(const QString &parameter) const
{
    return m_form->findChild<ParameterRow *>(parameter + u".row"_s);
}

QString FormHost::words(const QString &parameter) const
{
    return visibleText(row(parameter), parameter + u".problem"_s);
}

QString FormHost::reason(const QString &parameter) const
{
    return visibleText(row(parameter), parameter + u".reason"_s);
}

void FormHost::settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (!QApplication::activePopupWidget())
        QApplication::setActiveWindow(this); // offscreen nobody else gives it back
}

QJsonValue FormHost::set(const QString &name) const
{
    return m_form->values().value(name).value_or(QJsonValue(QJsonValue::Undefined));
}

} // namespace pentimento::test
