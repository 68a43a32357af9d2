// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/listrow.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/choicebox.h"
#include "ui/form/numbertext.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// A number, or the text that is none yet: a list has no place for nothing.
QJsonValue numberEntry(const QString &text)
{
    ParameterSpec number;
    number.kind = ParameterKind::Number;
    const QJsonValue value = numberFromText(number, text);
    return value.isUndefined() ? QJsonValue(QString()) : value;
}

} // namespace

ListRow::ListRow(const ParameterSpec &list, const QJsonValue &entry, QWidget *parent)
    : QWidget(parent)
    , m_field(makeField(list, entry))
    , m_up(makeButton("arrow-up"_L1, tr("Move up")))
    , m_down(makeButton("arrow-down"_L1, tr("Move down")))
    , m_remove(makeButton("x"_L1, tr("Remove")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field, 1);
    layout->addSpacing(2);
    for (QToolButton *button : {m_up, m_down, m_remove})
        layout->addWidget(button);
    setFocusProxy(m_field);
    if (qobject_cast<QLineEdit *>(m_field) != nullptr) { // a box of choices opens with these keys
        m_field->installEventFilter(this);
        m_up->setToolTip(tr("Move up (Alt+Up)"));
        m_down->setToolTip(tr("Move down (Alt+Down)"));
    }
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListRow::removeRequested);
}

bool ListRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    QToolButton *button = key->key() == Qt::Key_Up ? m_up : key->key() == Qt::Key_Down ? m_down : nullptr;
    if (button == nullptr || !(key->modifiers() & Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    if (button->isEnabled())
        Q_EMIT moveRequested(button == m_up ? -1 : 1);
    return true;
}

void ListRow::setPlace(int index, int count)
{
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_field->setAccessibleName(tr("Entry %1 of %2").arg(index + 1).arg(count));
}

QWidget *ListRow::makeField(const ParameterSpec &list, const QJsonValue &entry)
{
    if (!list.choices.isEmpty()) {
        auto *box = new ChoiceBox(this);
        for (const QJsonValue &choice : list.choices)
            box->addItem(valueText(choice));
        const auto found = std::find_if(list.choices.begin(), list.choices.end(),
                                        [&](const QJsonValue &choice) { return isSameValue(choice, entry); });
        box->setPlaceholderText(valueText(entry));
        box->setCurrentIndex(found == list.choices.end() ? -1 : int(found - list.choices.begin()));
        connect(box, &QComboBox::activated, this,
                [this, choices = list.choices](int index) { Q_EMIT entryEdited(choices.at(index)); });
        return box;
    }
    auto *field = new QLineEdit(valueText(entry), this);
    field->setFixedHeight(28);
    const bool isNumber = list.kind == ParameterKind::NumberList;
    connect(field, &QLineEdit::textEdited, this, [this, isNumber](const QString &text) {
        Q_EMIT entryEdited(isNumber ? numberEntry(text) : QJsonValue(text));
    });
    return field;
}

QToolButton *ListRow::makeButton(QLatin1StringView iconName, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setProperty("look", u"quiet"_s);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName, Tint::Muted));
    button->setIconSize({16, 16});
    button->setFixedSize(24, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

} // namespace pentimento
