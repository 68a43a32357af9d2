// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/inputpreparation.h"
#include "app/jobs/editrequest.h"

#include <QList>
#include <QString>

namespace pentimento {

class OpenDraft;

// What a run of a draft would send, and to whom, apart from its pictures.
struct Leaving
{
    struct Line
    {
        QString name; // in the service's words
        QString value;

        friend bool operator==(const Line &, const Line &) = default;
    };

    bool stays = true; // in this program, or to a server on this computer
    QString service;   // as people call it
    QString host;
    QString model;        // in the service's words
    QStringList keyHosts; // that may see the key; empty: none is needed
    bool uploads = false; // pictures go first and by themselves, not inside the request
    QList<Line> parameters;
    QList<InputImage> images;
    InputLimits limits;

    friend bool operator==(const Leaving &, const Leaving &) = default;
};

// A draft whose model or service is unknown sends nothing.
[[nodiscard]] Leaving leavingOf(const OpenDraft &draft);

// Whole sentences: where to, how, and who sees the key.
[[nodiscard]] QStringList sentencesOf(const Leaving &leaving);

} // namespace pentimento
