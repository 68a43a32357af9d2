// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/console.h"

#include <cstdio>
#include <unistd.h>

namespace pentimento {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

void Console::result(const QString &line) const
{
    write(stdout, line + u'\n');
}

void Console::note(const QString &line)
{
    endProgress();
    write(stderr, line + u'\n');
}

void Console::progress(const QString &line)
{
    if (!m_isTerminal)
        return;
    // Back to the start, and the rest of a longer line before wiped.
    write(stderr, u'\r' + line + QStringLiteral("\x1b[K"));
    m_hasProgress = true;
}

void Console::endProgress()
{
    if (m_hasProgress)
        write(stderr, QStringLiteral("\r\x1b[K"));
    m_hasProgress = false;
}

} // namespace pentimento
