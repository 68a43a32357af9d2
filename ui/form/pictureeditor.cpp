// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pictureeditor.h"

#include "app/params/picturewords.h"
#include "ui/form/filewell.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idShown = 12;

} // namespace

PictureEditor::PictureEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showValue();
}

void PictureEditor::setNames(const QHash<QString, QString> &nameById)
{
    m_names = nameById;
    showValue();
}

void PictureEditor::showValue()
{
    const QStringList files = ids();
    const qsizetype most = spec().kind == ParameterKind::File ? 1 : spec().maxLength.value_or(INT_MAX);
    const qsizetype wanted = files.size() + (files.size() < most ? 1 : 0);
    const bool isOther = m_wells.size() != wanted;
    while (m_wells.size() > wanted) {
        FileWell *well = m_wells.takeLast();
        well->hide();
        well->deleteLater();
    }
    while (m_wells.size() < wanted)
        m_wells.append(makeWell());
    for (qsizetype i = 0; i < m_wells.size(); ++i)
        m_wells.at(i)->setFile(i < files.size() ? nameOf(files.at(i)) : QString());
    setFocusProxy(m_wells.isEmpty() ? nullptr : m_wells.last());
    if (isOther) {
        updateGeometry();
        Q_EMIT controlsChanged();
    }
}

QStringList PictureEditor::ids() const
{
    QStringList ids;
    if (value().isString() && !value().toString().isEmpty())
        ids.append(value().toString());
    const QJsonArray list = value().toArray();
    for (const QJsonValue &entry : list)
        ids.append(entry.toString());
    return ids;
}

QString PictureEditor::nameOf(const QString &id) const
{
    const QString name = m_names.value(id).simplified();
    return !name.isEmpty() ? name : id.isEmpty() ? tr("A file without a name") : id.left(idShown);
}

FileWell *PictureEditor::makeWell()
{
    const bool isPicture = namesPicture(spec().name, spec().description);
    auto *well = new FileWell(isPicture ? tr("Drop a picture here") : tr("Drop a file here"), this);
    well->setObjectName(u"%1.%2"_s.arg(spec().name).arg(m_wells.size()));
    m_layout->addWidget(well);
    connect(well, &FileWell::browseRequested, this, &PictureEditor::pictureRequested);
    connect(well, &FileWell::offered, this, &PictureEditor::picturesOffered);
    connect(well, &FileWell::removeRequested, this, [this, well] { remove(int(m_wells.indexOf(well))); });
    return well;
}

void PictureEditor::remove(int index)
{
    QStringList rest = ids();
    if (index < 0 || index >= rest.size())
        return;
    rest.removeAt(index);
    const bool isList = spec().kind == ParameterKind::Files;
    take(isList && !rest.isEmpty() ? QJsonValue(QJsonArray::fromStringList(rest)) : unsetValue());
    showValue();
    setFocus();
}

} // namespace pentimento
