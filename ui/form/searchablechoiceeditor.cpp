// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/searchablechoiceeditor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/choicepopup.h"
#include "ui/form/numbertext.h"
#include "ui/form/searchbox.h"

#include <QHBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

SearchableChoiceEditor::SearchableChoiceEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_box(new SearchBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_box->setObjectName(spec.name);
    setFocusProxy(m_box);
    connect(m_box, &SearchBox::openRequested, this, &SearchableChoiceEditor::open);
    showValue();
}

void SearchableChoiceEditor::showValue()
{
    const QJsonValue shown = standing();
    const QString text = valueText(shown);
    m_box->showChoice(!text.isEmpty() || shown.isString() ? text
                      : spec().required                   ? tr("Choose", "one of a list")
                                                          : tr("not set", "a choice"));
}

void SearchableChoiceEditor::open(const QString &typed)
{
    QList<QJsonValue> entries(constraint().choices.begin(), constraint().choices.end());
    if (spec().defaultValue.isUndefined() && !spec().required)
        entries.prepend(unsetValue());
    QStringList texts;
    int chosen = 0;
    const QJsonValue shown = standing();
    for (const QJsonValue &entry : std::as_const(entries)) {
        if (isSameValue(entry, shown))
            chosen = int(texts.size());
        texts.append(entry.isUndefined() ? tr("not set", "a choice") : valueText(entry));
    }
    auto *popup = new ChoicePopup(texts, chosen, m_box);
    popup->setObjectName(spec().name + u".popup"_s);
    connect(popup, &ChoicePopup::picked, this, [this, entries](int index) {
        take(entries.at(index));
        showValue();
    });
    if (!typed.isEmpty())
        popup->search(typed);
    popup->popUp();
}

} // namespace pentimento
