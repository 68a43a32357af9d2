// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/images/imagestore.h"
#include "app/images/picturesource.h"
#include "app/jobs/draft.h"
#include "app/secrets/keystore.h"
#include "ui/compose/opendraft.h"
#include "ui/compose/pressgate.h"

#include <QElapsedTimer>
#include <QWidget>

namespace pentimento {

class FormArea;
class InputNotices;
class InputTray;
class LeavingPanel;
class ParameterForm;
class PromptSection;
class RunFooter;
class SeparatorLine;
class ThumbnailCache;

// The left column: the input pictures, the words, the parameters, the run. Holds the draft and is the only one to
// change it; what it cannot do itself (read a picture, send a job, take a key) it wishes for by a signal.
class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    ComposePanel(const CurrentCatalog &catalog, ImageStore images, ThumbnailCache &thumbnails,
                 QWidget *parent = nullptr);

    void setLastValues(const LastValues &last) { m_draft.setLastValues(last); }
    [[nodiscard]] const LastValues &lastValues() const { return m_draft.lastValues(); }
    void setDraft(const Draft &draft);
    [[nodiscard]] const Draft &draft() const { return m_draft.draft(); }
    void setOffer(const ModelId &model, const ServiceId &service); // what was set comes along

    void addPicture(const InputImage &image, const WellTarget &target);
    void replaceInputs(const QList<InputImage> &images, bool emptyPrompt);
    void setPrompt(const QString &text);
    [[nodiscard]] QList<WellTarget> targets() const; // where a drop may go now
    [[nodiscard]] int roomFor(const WellTarget &target) const;

    void setIntakeBusy(int underWay);
    void setUsualTime(std::optional<std::chrono::milliseconds> usual);
    void setKeyState(KeyState state); // of the chosen service; forgotten when another is chosen
    void setRunBlocked(const QString &reason);
    void setPromptHistory(const QStringList &newestFirst);
    void setServiceComplaint(const QStringList &fields, const QString &sentence);
    void setSubmitting(bool submitting);

    void showFirst(const QString &parameter);
    void focusPrompt();
    void showLeaving(); // what leaves this computer: a window beside that follows the draft
    void run();         // as if the main button were pressed; what keeps it from running is shown

    [[nodiscard]] bool isAdvancedOpen() const;
    void setAdvancedOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void draftChanged(const pentimento::Draft &draft);
    void submitted(const pentimento::Draft &draft);
    void picturesOffered(const QList<pentimento::PictureSource> &sources, const pentimento::WellTarget &target);
    void browseRequested(const pentimento::WellTarget &target);
    void pasteRequested(const pentimento::WellTarget &target);
    void keyRequested(const pentimento::ServiceId &service);
    void modelRequested();
    void offerChanged(const pentimento::ModelId &model, const pentimento::ServiceId &service);
    void advancedToggled(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildColumn();
    void listenToPictures();
    void listenToWords();
    void listenToForm();

    void followCatalog();
    void showOpened(const EditRequest &before); // after another draft, or another offer
    void changed();                             // after each other change
    void changeImages(const QList<InputImage> &images);
    void showModel();
    void showDraft();
    void showForm();
    void showBegun();
    void judge();
    void forgiveWords();
    void clearComplaints();
    void cure(const RunReason &reason);

    [[nodiscard]] RunReason reason() const { return m_draft.reason(m_key, m_underWay, m_blocked); }

    const CurrentCatalog &m_catalog;
    ImageStore m_images;
    OpenDraft m_draft;

    InputTray *m_tray;
    SeparatorLine *m_trayLine;
    PromptSection *m_prompt;
    SeparatorLine *m_formLine;
    FormArea *m_area;
    ParameterForm *m_form;
    RunFooter *m_footer;
    InputNotices *m_notices;
    LeavingPanel *m_leaving = nullptr; // made when it is first wanted

    PressGate m_press;
    QElapsedTimer m_clock;
    bool m_isBegun = false;   // something was asked: what comes after the first screen is shown
    bool m_isShowing = false; // what widgets say now is our own doing
    bool m_isSubmitting = false;
    KeyState m_key = KeyState::NotAsked;
    QString m_blocked;
    QStringList m_complainedOf;
    int m_underWay = 0;
    std::optional<std::chrono::milliseconds> m_usual;
};

} // namespace pentimento
