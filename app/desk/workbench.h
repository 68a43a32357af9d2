// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/deskstate.h"
#include "app/images/picturesource.h"

#include <QObject>

namespace pentimento {

class Engine;
class MainWindow;
struct Draft;

// Keeps what lies on the desk in step with the library and the panels: which family of pictures, which one is looked
// at, what it is compared with. Decisions are deskstate's; what a person asks for is told on.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    Workbench(Engine &engine, MainWindow &window, QObject *parent);

    void restore(const VersionId &shown); // after a start; nothing is shown where it is gone
    void followDraft(const Draft &draft); // its first picture is the original that is worked on
    void followRun(const QList<JobId> &jobs, bool hasPicture);
    void follow(const JobRecord &job);

    void show(const VersionId &version);
    void compareWith(const VersionId &version);
    void showNeighbour(int step);

    // The request of the shown result, to be copied; empty where it has none.
    struct RequestTexts
    {
        QString json;
        QString curl;
    };
    [[nodiscard]] const RequestTexts &requestTexts() const { return m_texts; }

    [[nodiscard]] const DeskState &state() const { return m_state; }
    [[nodiscard]] const Version *shown() const { return versionIn(m_state.lineage, m_state.shown); }

Q_SIGNALS:
    void shownChanged(const pentimento::VersionId &version);
    void loaded(); // a family lies on the desk
    void loadFailed(const pentimento::Error &error);

private:
    void load(const VersionId &version, bool showIt);
    void loadWithoutOriginal();
    void take(const Result<Lineage> &lineage, const VersionId &show);
    void tellFamily();
    void tellShown();
    void tellDetails();

    Engine &m_engine;
    MainWindow &m_window;
    DeskState m_state;
    RequestTexts m_texts;
    VersionId m_loading; // the last one asked for: an earlier answer that comes late is passed over
};

} // namespace pentimento
