// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/jobs/draft.h"
#include "app/jobs/lastvalues.h"
#include "app/params/validation.h"
#include "ui/compose/runreason.h"
#include "ui/compose/wells.h"

#include <QSet>

namespace pentimento {

// The draft that stands in the column, with the model and the service it is for. Every change leaves it as it can be
// sent and saved (draftrules.h). A value: knows no widget, and tells nobody.
class OpenDraft
{
public:
    void open(const Draft &draft, const Catalog &catalog);
    void moveTo(const ModelId &model, const ServiceId &service, const Catalog &catalog); // what was set comes along

    void setLastValues(const LastValues &last) { m_last = last; }
    [[nodiscard]] const LastValues &lastValues() const { return m_last; }
    [[nodiscard]] bool isAsIn(const Catalog &catalog) const; // its model and its service are the ones there

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const EditRequest &request() const { return m_draft.request; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } // the catalogue has its model and its service
    [[nodiscard]] const ModelSpec &model() const { return m_model; }
    [[nodiscard]] const Service &service() const { return m_service; }
    [[nodiscard]] const ParameterSchema &schema() const { return m_model.schema; }
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QList<Well> wells() const;

    void setPrompt(const QString &text);
    void setImages(const QList<InputImage> &images);
    void replaceWells(const QList<InputImage> &images);  // these in order, instead of all that there are
    void setFormValues(const ParameterValues &values);   // as a person edited them
    void adoptFormValues(const ParameterValues &values); // as rules limit them
    [[nodiscard]] bool agreesWith(const ParameterValues &formValues) const;
    void setVariants(int count);
    void setSeedLocked(bool locked);
    bool forgetSeed(); // a seed is for one run, unless it is locked; false: there was none to forget

    // Problems are shown of what was edited, and of everything once a run was tried: an empty form does not shout.
    void setTried(bool tried) { m_wasTried = tried; }
    [[nodiscard]] QList<Problem> shownProblems() const;
    [[nodiscard]] QString promptProblem() const; // in words; that it is missing is said by the reason

    [[nodiscard]] RunReason reason(KeyState key, int picturesUnderWay, const QString &blocked) const;
    [[nodiscard]] QString line(std::optional<std::chrono::milliseconds> usualTime) const;

private:
    void find(const Draft &draft, const Catalog &catalog);
    void settle();
    void remember();  // how this model is left
    void bringBack(); // what only another model had no place for

    Draft m_draft;
    ModelSpec m_model;
    Service m_service;
    bool m_isKnown = false;
    QList<InputImage> m_waiting; // pictures for which this model has no room: another may have it
    QString m_waitingPrompt;     // likewise
    LastValues m_last;
    QSet<QString> m_touched;
    bool m_wasTried = false;
};

} // namespace pentimento
