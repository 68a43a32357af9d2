// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// What a command prints. Results go to stdout, everything else to stderr; progress only where a person is watching.
class Console
{
public:
    Console();

    void result(const QString &line) const;
    void note(const QString &line);
    void progress(const QString &line); // replaces the line before
    void endProgress();

private:
    bool m_isTerminal = false;
    bool m_hasProgress = false;
};

} // namespace pentimento
