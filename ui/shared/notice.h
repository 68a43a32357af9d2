// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pentimento {

struct NoticeAction
{
    QString id;
    QString label;

    friend bool operator==(const NoticeAction &, const NoticeAction &) = default;
};

// Something that a person should know and need not answer at once: what happened, what it cost, what to do next.
struct Notice
{
    enum class Tone { Plain, Good, Bad };

    QString key; // a later notice of the same key takes the place of this one
    Tone tone = Tone::Plain;
    QString text;
    QString details; // foreign words, folded away; always plain text
    QList<NoticeAction> actions;
    bool staysUntilClosed = false;

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace pentimento
