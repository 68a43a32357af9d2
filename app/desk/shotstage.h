// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/windowsession.h"
#include "app/jobs/jobrecord.h"

#include <QSize>

#include <functional>
#include <memory>

class QApplication;

namespace pentimento {

// A window with a library of its own, to be led from scene to scene and drawn into files. Everything goes the way that
// a person's edits go: pictures are taken in, the sandbox edits them, the queue tells.
class ShotStage final
{
public:
    // Files go into `folder`, the library under `dataDir`. Throws nothing; what goes wrong is told by isFine().
    ShotStage(QString folder, const QString &dataDir, QApplication &application);
    ~ShotStage();

    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] MainWindow &window() { return *m_session->window(); }
    [[nodiscard]] Engine &engine() { return *m_session->engine(); }
    [[nodiscard]] Desk &desk() { return *m_session->desk(); }

    void takeSample(int sample); // as the one input
    void choose(const QString &model, const QString &service);
    void edit(const QString &prompt, int variants = 1);   // waits until all has come to its end
    void startEdit(const QString &prompt);                // waits until the service works on it
    void oweResult(const QString &prompt);                // edits, and cannot save what comes
    void show(int result);                                // of the current original, in the order of the strip
    bool waitFor(const std::function<bool()> &condition); // false: it did not come

    // Draws into NAME-dark.png and NAME-light.png. `arrange` is called before each.
    void shoot(const QString &name, const std::function<void()> &arrange = {});

private:
    void settle();
    void centreDialogs();
    void putAway();
    void run(const QString &prompt, int variants);

    QString m_folder;
    std::unique_ptr<WindowSession> m_session;
    QList<JobId> m_jobs; // of the last run
    bool m_isReady = false;
    bool m_isFine = true;
};

} // namespace pentimento
