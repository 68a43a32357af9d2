// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choiceeditor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/choicebox.h"
#include "ui/form/numbertext.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pentimento {

ChoiceEditor::ChoiceEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_box(new ChoiceBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_box->setObjectName(spec.name);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        take(m_entries.value(index, unsetValue()));
        showValue();
    });
    showValue();
}

void ChoiceEditor::showValue()
{
    QList<QJsonValue> entries(constraint().choices.begin(), constraint().choices.end());
    if (spec().defaultValue.isUndefined() && !spec().required)
        entries.prepend(unsetValue());
    const QSignalBlocker calm(m_box);
    if (m_entries != entries) {
        m_entries = entries;
        m_box->clear();
        for (const QJsonValue &entry : std::as_const(entries))
            m_box->addItem(entry.isUndefined() ? tr("not set", "a choice") : valueText(entry));
    }
    const QJsonValue shown = standing().isNull() ? unsetValue() : standing();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const QJsonValue &entry) { return isSameValue(entry, shown); });
    m_box->setCurrentIndex(found == m_entries.end() ? -1 : int(found - m_entries.begin()));
    m_box->setPlaceholderText(shown.isUndefined() ? tr("Choose", "one of a list") : valueText(shown));
    m_box->setToolTip(valueText(shown).toHtmlEscaped());
}

} // namespace pentimento
