// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/composepanel.h"

#include "app/jobs/requestbuilder.h"
#include "ui/compose/draftrules.h"
#include "ui/compose/formarea.h"
#include "ui/compose/inputfolder.h"
#include "ui/compose/inputnotices.h"
#include "ui/compose/inputtray.h"
#include "ui/compose/leavingpanel.h"
#include "ui/compose/leavingpictures.h"
#include "ui/compose/promptsection.h"
#include "ui/compose/runfooter.h"
#include "ui/compose/runline.h"
#include "ui/compose/sectionheader.h"
#include "ui/form/parameterform.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace pentimento {

namespace {

constexpr int columnWidth = 320;

} // namespace

ComposePanel::ComposePanel(const CurrentCatalog &catalog, ImageStore images, ThumbnailCache &thumbnails,
                           QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_images(std::move(images))
    , m_tray(new InputTray(thumbnails, this))
    , m_trayLine(new SeparatorLine(this))
    , m_prompt(new PromptSection(this))
    , m_formLine(new SeparatorLine(this))
    , m_area(new FormArea(this))
    , m_form(m_area->form())
    , m_footer(new RunFooter(this))
    , m_notices(new InputNotices(m_images, this))
{
    m_clock.start();
    buildColumn();
    listenToPictures();
    listenToWords();
    listenToForm();
    connect(m_footer, &RunFooter::runPressed, this, &ComposePanel::run);
    connect(m_footer, &RunFooter::leavingRequested, this, &ComposePanel::showLeaving);
    connect(m_footer, &RunFooter::cureRequested, this, &ComposePanel::cure);
    connect(m_footer, &RunFooter::variantsChanged, this, [this](int count) {
        if (m_isShowing)
            return;
        m_draft.setVariants(count);
        changed();
    });
    connect(&m_catalog, &CurrentCatalog::changed, this, &ComposePanel::followCatalog);
    showModel();
    showDraft();
}

void ComposePanel::buildColumn()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *part : QList<QWidget *>{m_tray, m_trayLine, m_prompt, m_formLine})
        column->addWidget(part);
    column->addWidget(m_area, 1);
    column->addWidget(m_footer);
}

void ComposePanel::listenToPictures()
{
    connect(m_tray, &InputTray::browseRequested, this, &ComposePanel::browseRequested);
    connect(m_tray, &InputTray::pasteRequested, this, &ComposePanel::pasteRequested);
    connect(m_tray, &InputTray::picturesOffered, this, &ComposePanel::picturesOffered);
    connect(m_tray, &InputTray::folderRequested, this, [this](int well) {
        if (const auto image = m_draft.wells().value(well).image)
            openFolderOf(image->id, m_images, this);
    });
    connect(m_tray, &InputTray::removeRequested, this,
            [this](int well) { changeImages(withoutWell(m_draft.schema(), draft().request.images, well)); });
    connect(m_tray, &InputTray::moveRequested, this,
            [this](int from, int to) { changeImages(movedWell(m_draft.schema(), draft().request.images, from, to)); });
    connect(m_notices, &InputNotices::changed, this, [this] { m_tray->setNotice(m_notices->text()); });
}

void ComposePanel::listenToWords()
{
    connect(m_prompt, &PromptSection::textChanged, this, [this](const QString &text) {
        if (m_isShowing)
            return;
        m_draft.setPrompt(text);
        forgiveWords();
        changed();
    });
    connect(m_prompt, &PromptSection::runRequested, this, &ComposePanel::run);
    connect(m_prompt, &PromptSection::picturesPasted, this,
            [this](const QList<PictureSource> &sources) { Q_EMIT picturesOffered(sources, {}); });
}

void ComposePanel::listenToForm()
{
    connect(m_form, &ParameterForm::valuesChanged, this, [this](const ParameterValues &values) {
        if (m_isShowing)
            return;
        m_draft.setFormValues(values);
        changed();
    });
    connect(m_form, &ParameterForm::advancedToggled, this, &ComposePanel::advancedToggled);
    connect(m_form, &ParameterForm::seedLockChanged, this, [this](bool locked) {
        if (m_isShowing)
            return;
        m_draft.setSeedLocked(locked);
        changed();
    });
    connect(m_form, &ParameterForm::pictureRequested, this, [this](const QString &parameter) {
        Q_EMIT browseRequested({parameter, -1, {}});
    });
    connect(m_form, &ParameterForm::picturesOffered, this,
            [this](const QString &parameter, const QList<PictureSource> &sources) {
                Q_EMIT picturesOffered(sources, {parameter, -1, {}});
            });
}

void ComposePanel::setDraft(const Draft &draft)
{
    const EditRequest before = m_draft.request();
    m_draft.open(draft, m_catalog.value());
    m_isBegun = false;
    showOpened(before);
}

void ComposePanel::setOffer(const ModelId &model, const ServiceId &service)
{
    const EditRequest before = m_draft.request();
    if (before.model == model && before.service == service)
        return;
    m_draft.moveTo(model, service, m_catalog.value());
    showOpened(before);
    Q_EMIT draftChanged(draft());
}

// The model on the desk may be another one under the same name, or gone; what was set is kept where there is a place.
void ComposePanel::followCatalog()
{
    const EditRequest before = m_draft.request();
    if (m_draft.isAsIn(m_catalog.value()))
        return;
    m_draft.moveTo(before.model, before.service, m_catalog.value());
    showModel();
    showOpened(before);
    if (m_draft.request() != before)
        Q_EMIT draftChanged(draft());
}

void ComposePanel::showOpened(const EditRequest &before)
{
    const bool isOtherModel = m_draft.request().model != before.model;
    const bool isOtherService = m_draft.request().service != before.service;
    if (isOtherService)
        m_key = KeyState::NotAsked;
    if (isOtherModel || isOtherService)
        m_usual.reset();
    if (isOtherModel)
        showModel();
    clearComplaints();
    showDraft();
    if (isOtherModel || isOtherService)
        Q_EMIT offerChanged(m_draft.request().model, m_draft.request().service);
}

void ComposePanel::changed()
{
    showDraft();
    Q_EMIT draftChanged(draft());
}

void ComposePanel::changeImages(const QList<InputImage> &images)
{
    m_draft.setImages(images);
    m_tray->setProblem({});
    changed();
}

void ComposePanel::addPicture(const InputImage &image, const WellTarget &target)
{
    changeImages(placed(m_draft.schema(), draft().request.images, image, target));
}

void ComposePanel::replaceInputs(const QList<InputImage> &images, bool emptyPrompt)
{
    m_draft.replaceWells(images);
    if (emptyPrompt)
        m_draft.setPrompt({});
    clearComplaints();
    changed();
    if (emptyPrompt)
        focusPrompt();
}

void ComposePanel::setPrompt(const QString &text)
{
    m_prompt->setText(text);
}

QList<WellTarget> ComposePanel::targets() const
{
    return targetsOf(m_draft.schema(), draft().request.images);
}

int ComposePanel::roomFor(const WellTarget &target) const
{
    return pentimento::roomFor(m_draft.schema(), draft().request.images, target);
}

void ComposePanel::showModel()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ParameterSchema &schema = m_draft.schema();
    const bool isUnknown = !m_draft.isKnown();
    const bool hasWells = isUnknown || !wellParameters(schema).isEmpty();
    m_tray->setVisible(hasWells);
    m_trayLine->setVisible(hasWells);
    m_prompt->setVisible(isUnknown || !promptName(schema).isEmpty());
    m_prompt->setEditsPictures(hasWells);
    m_form->setModel(m_draft.model(), editedElsewhere(schema));
}

void ComposePanel::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (m_draft.isKnown())
        m_prompt->setText(m_draft.prompt());
    const QList<Well> wells = m_draft.wells();
    m_tray->setWells(wells);
    m_notices->look(wells, inputLimitsOf(m_draft.service()));
    showForm();
    m_footer->setVariants(draft().variants);
    showBegun();
    judge();
    if (m_leaving != nullptr && m_leaving->isVisible())
        m_leaving->show(leavingOf(m_draft));
}

// The form limits values by rules that look at what is set elsewhere, so it has the last word on its own.
void ComposePanel::showForm()
{
    const EditRequest &request = m_draft.request();
    QHash<QString, QString> names;
    for (const InputImage &image : request.images)
        names.insert(image.id.text(), image.name);
    m_form->setPictureNames(names);
    if (!m_draft.agreesWith(m_form->values()))
        m_form->setValues(request.values);
    m_form->setSeedLocked(draft().seedIsLocked);
    m_form->setContext(valuesNamed(request.values, editedElsewhere(m_draft.schema())),
                       request.images.isEmpty() ? QSize() : request.images.first().size);
    if (m_draft.isKnown())
        m_draft.adoptFormValues(m_form->values());
}

// The first screen asks for a picture and words; what comes after them is shown from then on.
void ComposePanel::showBegun()
{
    m_isBegun = m_draft.isKnown() && (m_isBegun || !isUntouched(draft()));
    m_form->setVisible(m_isBegun);
    m_formLine->setVisible(m_isBegun);
    m_footer->setVariantsShown(m_isBegun);
}

void ComposePanel::judge()
{
    m_form->setProblems(m_draft.shownProblems());
    if (!m_complainedOf.contains(promptName(m_draft.schema())))
        m_prompt->setProblem(m_draft.promptProblem());
    if (const RunReason why = reason(); !why.isEmpty())
        m_footer->setReason(why);
    else if (m_isSubmitting)
        m_footer->setSubmitting(m_draft.line(m_usual));
    else
        m_footer->setReady(m_draft.line(m_usual));
}

void ComposePanel::setIntakeBusy(int underWay)
{
    m_underWay = underWay;
    m_tray->setUnderWay(underWay);
    judge();
}

void ComposePanel::setUsualTime(std::optional<std::chrono::milliseconds> usual)
{
    m_usual = usual;
    judge();
}

void ComposePanel::setKeyState(KeyState state)
{
    m_key = state;
    judge();
}

void ComposePanel::setRunBlocked(const QString &reason)
{
    m_blocked = reason;
    judge();
}

void ComposePanel::setPromptHistory(const QStringList &newestFirst)
{
    m_prompt->setHistory(newestFirst);
}

void ComposePanel::setServiceComplaint(const QStringList &fields, const QString &sentence)
{
    m_complainedOf = fields;
    m_form->setServiceComplaint(fields, sentence);
    const QStringList wells = wellParameters(m_draft.schema());
    const bool isOfPicture =
        std::any_of(fields.begin(), fields.end(), [&](const QString &field) { return wells.contains(field); });
    m_tray->setProblem(isOfPicture ? sentence : QString());
    m_prompt->setProblem(fields.contains(promptName(m_draft.schema())) ? sentence : QString());
}

void ComposePanel::forgiveWords()
{
    m_complainedOf.removeAll(promptName(m_draft.schema()));
    m_prompt->setProblem({});
}

// Of another draft, or asked anew. Until then each stays until its field is edited.
void ComposePanel::clearComplaints()
{
    m_form->clearServiceComplaint();
    m_tray->setProblem({});
    m_complainedOf.clear();
    m_prompt->setProblem({});
}

void ComposePanel::setSubmitting(bool submitting)
{
    m_isSubmitting = submitting;
    judge();
}

void ComposePanel::showFirst(const QString &parameter)
{
    if (parameter == promptName(m_draft.schema()))
        return focusPrompt();
    if (wellParameters(m_draft.schema()).contains(parameter))
        return m_tray->focusParameter(parameter);
    m_isBegun = true;
    showBegun();
    m_form->focusParameter(parameter);
}

void ComposePanel::focusPrompt()
{
    m_prompt->focusField();
}

void ComposePanel::showLeaving()
{
    if (m_leaving == nullptr)
        m_leaving = new LeavingPanel(*new LeavingPictures(m_images, this), this);
    m_leaving->show(leavingOf(m_draft));
    m_leaving->raise();
    m_leaving->activateWindow();
}

void ComposePanel::run()
{
    if (m_isSubmitting)
        return;
    if (const RunReason why = reason(); !why.isEmpty()) {
        m_draft.setTried(true);
        judge();
        if (why.cure == RunReason::Cure::Field)
            cure(why);
        return;
    }
    if (!m_press.admits(m_clock.elapsed()))
        return;
    clearComplaints();
    m_draft.setTried(false);
    Q_EMIT submitted(Draft(draft()));
    if (m_draft.forgetSeed())
        changed();
}

void ComposePanel::cure(const RunReason &reason)
{
    switch (reason.cure) {
    case RunReason::Cure::Field:
        return showFirst(reason.parameter);
    case RunReason::Cure::Key:
        Q_EMIT keyRequested(m_draft.request().service);
        return;
    case RunReason::Cure::Model:
        Q_EMIT modelRequested();
        return;
    case RunReason::Cure::None:
        return;
    }
}

bool ComposePanel::isAdvancedOpen() const
{
    return m_form->isAdvancedOpen();
}

void ComposePanel::setAdvancedOpen(bool open)
{
    m_form->setAdvancedOpen(open);
}

QSize ComposePanel::sizeHint() const
{
    return {columnWidth, QWidget::sizeHint().height()};
}

// Fields take their own paste; anywhere else in the column it is a picture that is meant.
void ComposePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace pentimento
