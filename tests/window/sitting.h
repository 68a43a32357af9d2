// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/windowsession.h"
#include "app/desk/workbench.h"
#include "ui/compose/composepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

class QImage;

namespace pentimento::test {

class Person;

constexpr int patience = 60'000; // ms; a hang guard

// The whole program but for main(): a session, its window on the screen, somebody before it.
class Sitting
{
public:
    Sitting();                        // on a fresh library
    explicit Sitting(QString folder); // on what lies there; it is the caller's
    ~Sitting();

    [[nodiscard]] bool isReady() const { return m_isReady && window().isActiveWindow(); }
    [[nodiscard]] WindowSession &session() { return m_session; }
    [[nodiscard]] MainWindow &window() const { return *const_cast<WindowSession &>(m_session).window(); }
    [[nodiscard]] Workbench &workbench();
    [[nodiscard]] const EditRequest &request() const { return window().compose().draft().request; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    [[nodiscard]] QWidget *find(const QString &name) const { return window().findChild<QWidget *>(name); }
    [[nodiscard]] QPoint middleOfCanvas() const; // in pixels of the screen, whatever stands there

    // Clicks into the prompt and types, as soon as the window manager has given the window the keys. False: it has not.
    [[nodiscard]] bool writePrompt(Person &person, const QString &text);

    // The text of every notice that can be read in the window now.
    [[nodiscard]] QStringList notices() const;
    // The kept bytes of an input, as the services get to see them, decoded upright.
    [[nodiscard]] QImage kept(int input) const;
    [[nodiscard]] QStringList results() const; // files on the disk

private:
    QTemporaryDir m_own;
    QString m_folder;
    WindowSession m_session;
    bool m_isReady = false;
};

// What a kill would leave on the disk at this moment: everything but the lock, which is the living process's own.
[[nodiscard]] bool copyAsAfterKill(const QString &from, const QString &to);

[[nodiscard]] QString samplePicture(const QString &name); // of resources/samples

} // namespace pentimento::test
