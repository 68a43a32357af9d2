// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/parameterrow.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/editorfactory.h"
#include "ui/form/fieldhelp.h"
#include "ui/form/helpbutton.h"
#include "ui/form/helppopover.h"
#include "ui/form/parameterlabels.h"
#include "ui/form/wrappinglabel.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 288;

bool asksForHelp(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F1 && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

ParameterRow::ParameterRow(const ParameterSpec &spec, const ModelSpec &model, QWidget *parent)
    : QWidget(parent)
    , m_label(labelFor(spec))
    , m_editor(editorFor(spec, model, this))
    , m_title(new WrappingLabel(m_label, this))
    , m_help(new HelpButton(this))
    , m_reset(new QToolButton(this))
    , m_reason(smallLine(spec.name + u".reason"_s, QPalette::PlaceholderText))
    , m_problem(smallLine(spec.name + u".problem"_s, QPalette::BrightText))
{
    setObjectName(spec.name + u".row"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(topLine());
    if (m_editor->place() == ParameterEditor::Place::Below)
        layout->addWidget(m_editor);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    nameControls();
    connect(m_editor, &ParameterEditor::edited, this, [this] {
        m_complained.clear();
        showReset();
        showWords();
        Q_EMIT edited();
    });
    connect(m_editor, &ParameterEditor::controlsChanged, this, [this] {
        nameControls();
        Q_EMIT controlsChanged();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_editor->setFocus(); // before the button goes
        m_editor->reset();
    });
    connect(m_help, &QToolButton::clicked, this, &ParameterRow::showHelp);
    showReset();
}

QHBoxLayout *ParameterRow::topLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_title->setObjectName(m_editor->spec().name + u".label"_s);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setAlignment(Qt::AlignVCenter);
    m_help->setObjectName(m_editor->spec().name + u".help"_s);
    m_reset->setObjectName(m_editor->spec().name + u".reset"_s);
    m_reset->setProperty("look", u"quiet"_s);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(icon("rotate-ccw"_L1, Tint::Muted));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(20, 20);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // nothing jumps when it comes
    m_reset->setSizePolicy(keepsPlace);
    line->addWidget(m_title);
    line->addWidget(m_help);
    line->addStretch(1);
    line->addWidget(m_reset);
    QWidget *beside = m_editor->place() == ParameterEditor::Place::Beside ? m_editor : m_editor->headline();
    if (!beside)
        return line;
    line->addWidget(beside);
    // What stands beside the label gives way before the label breaks, if that helps.
    const int room = narrowestColumn - line->minimumSize().width() + m_title->minimumSizeHint().width();
    if (const int whole = m_title->sizeHint().width(); whole <= room)
        m_title->setMinimumWidth(whole);
    return line;
}

WrappingLabel *ParameterRow::smallLine(const QString &name, QPalette::ColorRole role)
{
    auto *label = new WrappingLabel({}, this);
    label->setObjectName(name);
    label->setForegroundRole(role);
    label->setPixelSize(12);
    label->hide();
    return label;
}

// Controls that have no name of their own are named after the field.
void ParameterRow::nameControls()
{
    const auto controls = findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (control->focusPolicy() != Qt::NoFocus && control->accessibleName().isEmpty())
            control->setAccessibleName(m_label);
    }
    m_help->setAccessibleName(tr("Help on %1").arg(m_label));
    m_reset->setAccessibleName(tr("Set %1 back to its default").arg(m_label));
    m_reset->setToolTip(tr("Back to the default"));
}

void ParameterRow::setValue(const QJsonValue &value)
{
    m_editor->setValue(value);
    showReset();
    showWords();
}

void ParameterRow::setConstraint(const Constraint &constraint)
{
    m_constraint = constraint;
    m_editor->setConstraint(constraint);
    m_editor->setEnabled(!constraint.ignored);
    if (QWidget *headline = m_editor->headline())
        headline->setEnabled(!constraint.ignored);
    showReset();
    showWords();
}

void ParameterRow::setWords(const QString &problem, const QString &complaint)
{
    m_found = problem;
    m_complained = complaint;
    showWords();
}

void ParameterRow::setActive(bool isActive)
{
    m_isActive = isActive;
    m_help->setRevealed(m_isActive || underMouse());
}

void ParameterRow::showHelp()
{
    auto *popover = new HelpPopover(helpFor(m_editor->spec(), m_constraint), m_help);
    popover->setObjectName(m_editor->spec().name + u".popover"_s);
    popover->popUp();
}

void ParameterRow::showReset()
{
    const QJsonValue value = m_editor->value();
    const bool isSet = !value.isUndefined() && !value.isNull();
    m_reset->setVisible(isSet && !isSameValue(value, m_editor->spec().defaultValue) && !m_constraint.ignored);
}

// The service's words first: they are the newest. What cannot even be read has its own sentence.
void ParameterRow::showWords()
{
    const QString unread = m_editor->complaint();
    const QString problem = !m_complained.isEmpty() ? m_complained : !unread.isEmpty() ? unread : m_found;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_title->setForegroundRole(problem.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    const QString reason = m_editor->saysReason() ? QString() : reasonsInWords(m_constraint);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (QWidget *control = m_editor->focusProxy())
        control->setAccessibleDescription(problem.isEmpty() ? reasonsInWords(m_constraint) : problem);
}

bool ParameterRow::event(QEvent *event)
{
    // Help on the field comes before what F1 may do in the window.
    if (event->type() == QEvent::ShortcutOverride && asksForHelp(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ParameterRow::enterEvent(QEnterEvent *event)
{
    Q_UNUSED(event)
    m_help->setRevealed(true);
}

void ParameterRow::leaveEvent(QEvent *event)
{
    Q_UNUSED(event)
    m_help->setRevealed(m_isActive);
}

void ParameterRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_title->geometry().contains(event->position().toPoint()))
        m_editor->setFocus(Qt::MouseFocusReason);
    else
        QWidget::mousePressEvent(event);
}

void ParameterRow::keyPressEvent(QKeyEvent *event)
{
    if (asksForHelp(*event))
        showHelp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pentimento
