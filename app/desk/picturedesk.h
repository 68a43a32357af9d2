// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/desk/notices.h"
#include "app/images/picturesource.h"
#include "app/jobs/editrequest.h"
#include "ui/compose/welltarget.h"

#include <QObject>

namespace pentimento {

class ComposePanel;
class Engine;
class NoticeDesk;

// Where pictures that somebody brings are led to their wells: one after the other, in their order, until there is no
// more room; then what became of them is said once, if there is anything to say.
class PictureDesk final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    PictureDesk(Engine &engine, ComposePanel &compose, NoticeDesk &notices, QObject *parent);

    void offer(const QList<PictureSource> &sources, const WellTarget &target);
    void editThis(const VersionId &version); // the one input, and a fresh prompt

private:
    struct Order
    {
        QList<PictureSource> sources; // still to be looked at
        WellTarget target;
        bool isEditThis = false;
        int room = 1; // for so many more
        IntakeSummary summary = {};
    };

    void begin(Order order);
    void next();
    void take(const Result<InputImage> &image);
    void finish();
    void place(const InputImage &image);

    Engine &m_engine;
    ComposePanel &m_compose;
    NoticeDesk &m_notices;
    QList<Order> m_orders; // the first is worked on
    bool m_isBusy = false;
};

} // namespace pentimento
