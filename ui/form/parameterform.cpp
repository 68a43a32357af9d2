// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/parameterform.h"

#include "ui/form/foldheader.h"
#include "ui/form/formstate.h"
#include "ui/form/parameterrow.h"
#include "ui/form/pictureeditor.h"
#include "ui/form/ratioeditor.h"
#include "ui/form/resetline.h"
#include "ui/form/seededitor.h"
#include "ui/form/tabchain.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

namespace {

constexpr int betweenRows = 12;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenRows);
    return layout;
}

} // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_state(std::make_unique<FormState>())
    , m_layout(columnOf(this))
    , m_reset(new ResetLine(this))
{
    m_layout->addWidget(m_reset);
    connect(m_reset, &ResetLine::resetRequested, this, &ParameterForm::resetAll);
    connect(m_reset, &ResetLine::undoRequested, this, &ParameterForm::undoReset);
    m_layout->addStretch(1); // where there is more room than fields, they stay together
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    build();
}

// A popover that goes with its row moves the focus, when the form is no form any more.
ParameterForm::~ParameterForm()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ParameterForm::setModel(const ModelSpec &model, const QStringList &elsewhere)
{
    if (m_state->isModel(model, elsewhere))
        return;
    m_state->setModel(model, elsewhere);
    m_words = {};
    m_beforeReset.reset();
    build();
    showReset();
}

void ParameterForm::setValues(const ParameterValues &values)
{
    m_beforeReset.reset();
    m_state->setValues(values);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setValue(m_state->value(row.key()));
    showRuled();
    showFoldState();
    showReset();
}

ParameterValues ParameterForm::values() const
{
    return m_state->values();
}

void ParameterForm::setContext(const ParameterValues &others, QSize firstInput)
{
    const ParameterValues before = values();
    m_state->setOthers(others);
    m_firstInput = firstInput;
    for (ParameterRow *row : std::as_const(m_rows)) {
        if (auto *ratio = qobject_cast<RatioEditor *>(row->editor()))
            ratio->setInputSize(firstInput);
    }
    showRuled();
    if (const ParameterValues now = values(); now != before)
        Q_EMIT valuesChanged(now);
}

void ParameterForm::setSeedLocked(bool locked)
{
    m_seedIsLocked = locked;
    for (ParameterRow *row : std::as_const(m_rows)) {
        if (auto *seed = qobject_cast<SeedEditor *>(row->editor()))
            seed->setLocked(locked);
    }
}

void ParameterForm::setPictureNames(const QHash<QString, QString> &nameById)
{
    m_pictureNames = nameById;
    for (ParameterRow *row : std::as_const(m_rows)) {
        if (auto *pictures = qobject_cast<PictureEditor *>(row->editor()))
            pictures->setNames(nameById);
    }
}

void ParameterForm::setProblems(const QList<Problem> &problems)
{
    m_words.setProblems(problems, *m_state);
    showWords();
}

void ParameterForm::setServiceComplaint(const QStringList &fields, const QString &sentence)
{
    const QStringList here = m_words.setComplaint(fields, sentence, *m_state);
    showWords();
    if (!here.isEmpty())
        focusParameter(here.first());
}

void ParameterForm::clearServiceComplaint()
{
    m_words.removeComplaints();
    showWords();
}

bool ParameterForm::focusParameter(const QString &name)
{
    if (!m_state->find(name))
        return false;
    if (m_state->isFolded(name) && !m_isOpen)
        unfold();
    ParameterRow *row = m_rows.value(name);
    row->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            QApplication::sendPostedEvents(scroll->widget(), QEvent::LayoutRequest); // it may have just been built
            scroll->ensureWidgetVisible(row, 0, betweenRows);
            break;
        }
    }
    return true;
}

void ParameterForm::setAdvancedOpen(bool open)
{
    m_isOpen = open;
    if (!m_header)
        return;
    m_header->setOpen(open);
    if (open && !m_fold)
        buildFold();
    if (m_fold)
        m_fold->setVisible(open);
    showFoldState();
}

void ParameterForm::build()
{
    if (m_body) {
        m_layout->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_order.clear();
    m_active = nullptr;
    m_fold = nullptr;
    m_header = nullptr;
    m_body = new QWidget(this);
    QVBoxLayout *column = columnOf(m_body);
    const FieldGroups &groups = m_state->groups();
    for (const ParameterSpec &spec : groups.front)
        addRow(spec, column);
    if (!groups.folded.isEmpty()) {
        m_header = new FoldHeader(m_body);
        m_header->setFields(int(groups.folded.size()));
        column->addWidget(m_header);
        connect(m_header, &FoldHeader::pressed, this, [this] {
            setAdvancedOpen(!m_isOpen);
            Q_EMIT advancedToggled(m_isOpen);
        });
    }
    m_layout->insertWidget(0, m_body);
    if (m_header)
        setAdvancedOpen(m_isOpen);
    orderTabs();
}

void ParameterForm::buildFold()
{
    m_fold = new QWidget(m_body);
    QVBoxLayout *column = columnOf(m_fold);
    for (const ParameterSpec &spec : m_state->groups().folded)
        addRow(spec, column);
    m_body->layout()->addWidget(m_fold);
    orderTabs();
}

ParameterRow *ParameterForm::addRow(const ParameterSpec &spec, QVBoxLayout *layout)
{
    auto *row = new ParameterRow(spec, m_state->model(), layout->parentWidget());
    layout->addWidget(row);
    m_rows.insert(spec.name, row);
    m_order.append(row);
    connectSpecials(row);
    row->setConstraint(m_state->constraint(spec.name));
    row->setValue(m_state->value(spec.name));
    row->setWords(m_words.problem(spec.name), m_words.complaint(spec.name));
    connect(row, &ParameterRow::edited, this, [this, name = spec.name] { takeEdit(name); });
    connect(row, &ParameterRow::controlsChanged, this, &ParameterForm::orderTabs);
    return row;
}

// Some editors have more to say than a value.
void ParameterForm::connectSpecials(ParameterRow *row)
{
    const QString name = row->editor()->spec().name;
    if (auto *seed = qobject_cast<SeedEditor *>(row->editor())) {
        seed->setLocked(m_seedIsLocked);
        connect(seed, &SeedEditor::lockToggled, this, [this](bool locked) {
            m_seedIsLocked = locked;
            Q_EMIT seedLockChanged(locked);
        });
    } else if (auto *ratio = qobject_cast<RatioEditor *>(row->editor())) {
        ratio->setInputSize(m_firstInput);
    } else if (auto *pictures = qobject_cast<PictureEditor *>(row->editor())) {
        pictures->setNames(m_pictureNames);
        connect(pictures, &PictureEditor::pictureRequested, this, [this, name] { Q_EMIT pictureRequested(name); });
        connect(pictures, &PictureEditor::picturesOffered, this,
                [this, name](const QList<PictureSource> &sources) { Q_EMIT picturesOffered(name, sources); });
    }
}

void ParameterForm::takeEdit(const QString &name)
{
    m_state->set(name, m_rows.value(name)->editor()->value());
    m_words.removeComplaint(name);
    m_beforeReset.reset();
    showRuled();
    showFoldState();
    showReset();
    Q_EMIT valuesChanged(values());
}

void ParameterForm::showRuled()
{
    for (const QString &name : m_state->ruled()) {
        if (ParameterRow *row = m_rows.value(name))
            row->setConstraint(m_state->constraint(name));
    }
}

void ParameterForm::showWords()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setWords(m_words.problem(row.key()), m_words.complaint(row.key()));
    showFoldState();
}

void ParameterForm::showFoldState()
{
    if (!m_header)
        return;
    int wrong = 0;
    for (const ParameterSpec &spec : m_state->groups().folded)
        wrong += m_words.isWrong(spec.name) ? 1 : 0;
    m_header->setState(m_isOpen ? 0 : m_state->setInFold(), m_isOpen ? 0 : wrong);
}

void ParameterForm::showReset()
{
    const bool isSet = !m_state->setValues().names().isEmpty();
    m_reset->setOffer(m_beforeReset ? ResetLine::Offer::Undo
                      : isSet       ? ResetLine::Offer::ResetAll
                                    : ResetLine::Offer::Nothing);
}

void ParameterForm::resetAll()
{
    const ParameterValues before = m_state->setValues();
    setValues({});
    m_words.removeComplaints();
    showWords();
    m_beforeReset = before;
    showReset();
    Q_EMIT valuesChanged(values());
}

void ParameterForm::undoReset()
{
    setValues(m_beforeReset.value_or(ParameterValues()));
    Q_EMIT valuesChanged(values());
}

void ParameterForm::unfold()
{
    setAdvancedOpen(true);
    Q_EMIT advancedToggled(true);
}

void ParameterForm::orderTabs()
{
    QList<QWidget *> parts(m_order.begin(), m_order.end());
    if (m_header)
        parts.insert(m_state->groups().front.size(), m_header);
    parts.append(m_reset);
    chainTabs(this, parts);
}

void ParameterForm::follow(QWidget *focus)
{
    ParameterRow *now = nullptr;
    for (QWidget *widget = focus; widget && widget != this && !now; widget = widget->parentWidget())
        now = qobject_cast<ParameterRow *>(widget);
    if (now && !isAncestorOf(now))
        now = nullptr;
    if (now == m_active)
        return;
    if (m_active)
        m_active->setActive(false);
    m_active = now;
    if (m_active)
        m_active->setActive(true);
}

} // namespace pentimento
