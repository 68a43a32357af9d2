// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/serviceeditor.h"

#include "app/base/webaddress.h"
#include "app/catalog/serviceformat.h"
#include "app/catalog/servicetemplates.h"
#include "ui/form/foldheader.h"
#include "ui/form/growingtext.h"
#include "ui/preferences/labelledfield.h"
#include "ui/preferences/serviceadvanced.h"
#include "ui/preferences/servicewords.h"
#include "ui/preferences/statusline.h"
#include "ui/shared/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

const QString anyModel = u"any"_s;
const QString onlyModels = u"only"_s;

void select(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(std::max(0, box->findData(word)));
}

} // namespace

ServiceEditor::ServiceEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_family(new QComboBox(this))
    , m_base(new QLineEdit(this))
    , m_authentication(new QComboBox(this))
    , m_offers(new QComboBox(this))
    , m_models(new GrowingText(2, 8, this))
    , m_keyPage(new QLineEdit(this))
    , m_fold(new FoldHeader(this))
    , m_advanced(new ServiceAdvanced(this))
    , m_area(nullptr)
    , m_status(new StatusLine(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    for (const QString &family : serviceFormat().families)
        m_family->addItem(familyTitle(family), family);
    for (const QString &word : serviceFormat().authentications)
        m_authentication->addItem(authenticationTitle(word), word);
    m_offers->addItem(tr("Any model, by its name"), anyModel);
    m_offers->addItem(tr("Only these models"), onlyModels);
    m_base->setPlaceholderText(u"https://api.example.org/v1"_s);
    m_keyPage->setPlaceholderText(u"https://"_s);
    m_models->setPlaceholderText(u"black-forest-labs/flux-kontext-pro"_s);
    build();
    for (QLineEdit *line : {m_title, m_base, m_keyPage}) {
        connect(line, &QLineEdit::textEdited, this, &ServiceEditor::follow);
        connect(line, &QLineEdit::editingFinished, this, [this, line] { leave(line->objectName()); });
    }
    for (QComboBox *box : {m_family, m_authentication, m_offers})
        connect(box, &QComboBox::activated, this, &ServiceEditor::follow);
    connect(m_models, &QPlainTextEdit::textChanged, this, &ServiceEditor::follow);
    connect(m_advanced, &ServiceAdvanced::edited, this, &ServiceEditor::follow);
    connect(m_advanced, &ServiceAdvanced::left, this, &ServiceEditor::leave);
    connect(m_fold, &FoldHeader::pressed, this, [this] { setAdvancedOpen(!m_isAdvancedOpen); });
}

void ServiceEditor::build()
{
    QFont large = m_heading->font();
    large.setPixelSize(16);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_area = fieldArea();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    layout->addLayout(buttonRow());
}

QScrollArea *ServiceEditor::fieldArea()
{
    auto *column = new QWidget(this);
    auto *fields = new QVBoxLayout(column);
    fields->setContentsMargins(2, 0, 12, 0); // the ring of the focus is drawn around a field
    fields->setSpacing(12);
    addField(fields, u"title"_s, tr("Name"), m_title);
    addField(fields, u"base"_s, tr("Address"), m_base);
    addField(fields, u"family"_s, tr("What it speaks"), m_family);
    addField(fields, u"auth"_s, tr("How the key is sent"), m_authentication);
    addField(fields, u"offers"_s, tr("What it offers"), m_offers);
    addField(fields, u"models"_s, tr("Models, one in each line"), m_models);
    addField(fields, u"key_page"_s, tr("Page where one gets a key"), m_keyPage);
    fields->addWidget(m_fold);
    fields->addWidget(m_advanced);
    fields->addStretch();
    m_fold->setFields(m_advanced->count());
    m_fields += m_advanced->fields();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(column);
    area->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    return area;
}

void ServiceEditor::addField(QVBoxLayout *layout, const QString &name, const QString &title, QWidget *input)
{
    m_fields.append(new LabelledField(name, title, input, this));
    layout->addWidget(m_fields.last());
}

QLayout *ServiceEditor::buttonRow()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelEditing"_s);
    m_save->setObjectName(u"saveService"_s);
    m_save->setProperty("look", u"main"_s);
    for (QPushButton *button : {cancel, m_save})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ServiceEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ServiceEditor::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_status, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void ServiceEditor::edit(const QJsonObject &object, const QSet<ServiceId> &taken)
{
    m_object = object;
    m_taken = taken;
    m_judged.clear();
    m_judgesAll = false;
    const ServiceFields fields = fieldsOf(object);
    m_heading->setText(object.contains("id"_L1) ? tr("Edit “%1”").arg(fields.title) : tr("A new service"));
    m_title->setText(fields.title);
    m_base->setText(fields.base);
    m_base->setCursorPosition(0);
    m_keyPage->setText(fields.keyPage);
    select(m_family, fields.family);
    select(m_authentication, fields.authentication);
    select(m_offers, fields.offersAny ? anyModel : onlyModels);
    m_models->setPlainText(fields.models.join(u'\n'));
    m_advanced->setFields(fields);
    setAdvancedOpen(false);
    m_status->clear();
    m_area->ensureVisible(0, 0);
    m_title->setFocus();
    follow();
}

QJsonObject ServiceEditor::object() const
{
    ServiceFields fields;
    fields.title = m_title->text();
    fields.family = m_family->currentData().toString();
    fields.base = m_base->text();
    fields.authentication = m_authentication->currentData().toString();
    fields.offersAny = m_offers->currentData().toString() == anyModel;
    fields.models = m_models->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    fields.keyPage = m_keyPage->text();
    m_advanced->readInto(fields);
    QJsonObject object = withFields(m_object, fields);
    if (!object.contains("id"_L1))
        object.insert(u"id"_s, freeServiceId(fields.title, m_taken).text());
    return object;
}

bool ServiceEditor::isChanged() const
{
    return fieldsOf(object()) != fieldsOf(m_object);
}

void ServiceEditor::follow()
{
    m_models->parentWidget()->setVisible(m_offers->currentData().toString() == onlyModels);
    m_advanced->setFamily(m_family->currentData().toString());
    m_status->clear();
    m_save->setEnabled(true);
    judge();
    tellAboutKey();
}

void ServiceEditor::leave(const QString &field)
{
    const bool wasTouched = isChanged(); // who only walks through an empty form is not told off
    if (wasTouched)
        m_judged.insert(field);
    judge();
}

void ServiceEditor::judge()
{
    QMap<QString, QString> advice;
    for (const Complaint &complaint : serviceComplaints(object())) {
        const QString field = fieldOfComplaint(complaint.pointer);
        if (!advice.contains(field))
            advice.insert(field, fieldAdvice(field, complaint.sentence));
    }
    int folded = 0;
    for (LabelledField *field : std::as_const(m_fields)) {
        const QString name = field->input()->objectName();
        const bool mayComplain = m_judgesAll || m_judged.contains(name);
        field->complain(mayComplain ? advice.value(name) : QString());
        if (m_advanced->isAncestorOf(field) && !field->advice().isEmpty())
            ++folded;
    }
    m_fold->setState(0, folded);
}

// What a key is for is the origin: it does not move along.
void ServiceEditor::tellAboutKey()
{
    const QString before = originOf(QUrl(m_object.value("base"_L1).toString()));
    const QString now = originOf(QUrl(m_base->text().trimmed()));
    const bool isMoved = m_object.contains("id"_L1) && before != now && !QUrl(now).host().isEmpty()
                         && m_authentication->currentData().toString() != "none"_L1;
    for (LabelledField *field : std::as_const(m_fields)) {
        if (field->input() == m_base)
            field->setHint(isMoved ? tr("The key for %1 stays with it and is not sent to %2: you will be asked for "
                                        "another one.")
                                         .arg(QUrl(before).host(), QUrl(now).host())
                                   : QString());
    }
}

void ServiceEditor::setAdvancedOpen(bool isOpen)
{
    m_isAdvancedOpen = isOpen;
    m_fold->setOpen(isOpen);
    m_advanced->setVisible(isOpen);
}

void ServiceEditor::save()
{
    m_judgesAll = true;
    judge();
    for (LabelledField *field : std::as_const(m_fields)) {
        if (!field->advice().isEmpty()) {
            show(field);
            return;
        }
    }
    // What has no field of its own comes from a file that was written by hand.
    const QList<Complaint> complaints = serviceComplaints(object());
    if (!complaints.isEmpty()) {
        m_status->tell(StatusLine::Tone::Bad, complaints.first().pointer + u' ' + complaints.first().sentence);
        return;
    }
    m_save->setEnabled(false);
    m_status->tell(StatusLine::Tone::Waiting, tr("Saving…"));
    Q_EMIT saveRequested(object());
}

void ServiceEditor::show(LabelledField *field)
{
    if (m_advanced->isAncestorOf(field))
        setAdvancedOpen(true);
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(field);
    field->input()->setFocus(Qt::OtherFocusReason);
}

void ServiceEditor::showFailure(const Error &error)
{
    m_save->setEnabled(true);
    const Explanation explanation = explain(error, {m_title->text(), {}});
    m_status->tell(StatusLine::Tone::Bad, explanation.what + u' ' + explanation.next);
}

} // namespace pentimento
