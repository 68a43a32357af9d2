// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/serviceadvanced.h"

#include "app/catalog/serviceformat.h"
#include "ui/form/growingtext.h"
#include "ui/preferences/labelledfield.h"
#include "ui/preferences/servicewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The order in which people think of them; what a newer format adds comes last.
QStringList inOrder(QStringList keys, const QStringList &first)
{
    QStringList ordered;
    for (const QString &key : first) {
        if (keys.removeOne(key))
            ordered.append(key);
    }
    return ordered + keys;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts) {
        if (const QString line = part.trimmed(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

ServiceAdvanced::ServiceAdvanced(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_origins(new GrowingText(1, 5, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    addCapabilities();
    addPaths();
    addOptions();
    addLimits();
    addOrigins();
}

void ServiceAdvanced::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_layout->addWidget(heading);
}

QLineEdit *ServiceAdvanced::addLine(const QString &name, const QString &title)
{
    auto *line = new QLineEdit(this);
    auto *field = new LabelledField(name, title, line, this);
    m_fields.append(field);
    m_layout->addWidget(field);
    connect(line, &QLineEdit::textEdited, this, &ServiceAdvanced::edited);
    connect(line, &QLineEdit::editingFinished, this, [this, name] { Q_EMIT left(name); });
    return line;
}

void ServiceAdvanced::addPaths()
{
    addHeading(tr("Paths below the address"));
    const QStringList order{
        u"create"_s, u"create_by_version"_s, u"edit"_s, u"poll"_s, u"result"_s, u"cancel"_s, u"list"_s,
        u"files"_s,  u"account"_s,           u"model"_s};
    for (const QString &key : inOrder(serviceFormat().paths, order))
        m_paths.insert(key, addLine(u"paths/"_s + key, pathTitle(key)));
}

void ServiceAdvanced::addCapabilities()
{
    addHeading(tr("What it can do besides starting runs"));
    const QStringList order{u"wait"_s, u"cancel"_s, u"list"_s, u"files"_s, u"schema"_s, u"account"_s};
    for (const QString &key : inOrder(serviceFormat().capabilities, order)) {
        auto *box = new QCheckBox(capabilityTitle(key), this);
        box->setObjectName(u"capabilities/"_s + key);
        connect(box, &QCheckBox::toggled, this, &ServiceAdvanced::edited);
        m_capabilities.insert(key, box);
        m_layout->addWidget(box);
    }
}

void ServiceAdvanced::addOptions()
{
    const QMap<QString, QStringList> &options = serviceFormat().options;
    if (!options.isEmpty())
        addHeading(tr("How requests are written"));
    for (auto option = options.begin(); option != options.end(); ++option) {
        auto *box = new QComboBox(this);
        box->addItem(tr("As usual"), QString());
        for (const QString &word : option.value())
            box->addItem(optionWordTitle(option.key(), word), word);
        connect(box, &QComboBox::activated, this, &ServiceAdvanced::edited);
        m_options.insert(option.key(), box);
        m_fields.append(new LabelledField(u"options/"_s + option.key(), optionTitle(option.key()), box, this));
        m_layout->addWidget(m_fields.last());
    }
}

void ServiceAdvanced::addLimits()
{
    addHeading(tr("Limits"));
    const QStringList order{u"running"_s, u"creates_per_minute"_s, u"inline_bytes"_s, u"input_pixels"_s,
                            u"output_life_seconds"_s};
    for (const QString &key : inOrder(serviceFormat().limits, order))
        m_limits.insert(key, addLine(u"limits/"_s + key, limitTitle(key)));
}

void ServiceAdvanced::addOrigins()
{
    addHeading(tr("The key"));
    auto *field =
        new LabelledField(u"allowed_origins"_s, tr("Who may see it, one origin in each line"), m_origins, this);
    field->setHint(tr("Empty: only the address above."));
    m_fields.append(field);
    m_layout->addWidget(field);
    connect(m_origins, &QPlainTextEdit::textChanged, this, &ServiceAdvanced::edited);
}

void ServiceAdvanced::setFields(const ServiceFields &fields)
{
    const QSignalBlocker quiet(this);
    for (auto path = m_paths.begin(); path != m_paths.end(); ++path)
        path.value()->setText(fields.paths.value(path.key()));
    for (auto box = m_capabilities.begin(); box != m_capabilities.end(); ++box)
        box.value()->setChecked(fields.capabilities.value(box.key()));
    for (auto option = m_options.begin(); option != m_options.end(); ++option)
        option.value()->setCurrentIndex(std::max(0, option.value()->findData(fields.options.value(option.key()))));
    for (auto limit = m_limits.begin(); limit != m_limits.end(); ++limit)
        limit.value()->setText(fields.limits.value(limit.key()));
    m_origins->setPlainText(fields.origins.join(u'\n'));
    setFamily(fields.family);
}

void ServiceAdvanced::setFamily(const QString &family)
{
    const Service usual = usualService(family);
    const QMap<QString, QString> paths = pathsByKey(usual.paths);
    for (auto path = m_paths.begin(); path != m_paths.end(); ++path)
        path.value()->setPlaceholderText(paths.value(path.key()));
    const QMap<QString, QString> limits = limitsByKey(usual.limits);
    for (auto limit = m_limits.begin(); limit != m_limits.end(); ++limit)
        limit.value()->setPlaceholderText(limits.value(limit.key()));
}

void ServiceAdvanced::readInto(ServiceFields &fields) const
{
    for (auto path = m_paths.begin(); path != m_paths.end(); ++path)
        fields.paths.insert(path.key(), path.value()->text());
    for (auto box = m_capabilities.begin(); box != m_capabilities.end(); ++box)
        fields.capabilities.insert(box.key(), box.value()->isChecked());
    for (auto option = m_options.begin(); option != m_options.end(); ++option)
        fields.options.insert(option.key(), option.value()->currentData().toString());
    for (auto limit = m_limits.begin(); limit != m_limits.end(); ++limit)
        fields.limits.insert(limit.key(), limit.value()->text());
    fields.origins = linesOf(m_origins->toPlainText());
}

int ServiceAdvanced::count() const
{
    return int(m_fields.size() + m_capabilities.size());
}

} // namespace pentimento
