// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/schemanotes.h"

#include "app/params/schematext.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNotes = 200;
constexpr qsizetype longestWord = 120;

} // namespace

void SchemaNotes::add(const QString &where, const QString &what)
{
    if (m_list.size() > mostNotes)
        return;
    if (m_list.size() == mostNotes) {
        m_list.append(u"further notes are left out"_s);
        return;
    }
    const QString note = plainText(where, longestWord) + u": "_s + what;
    if (!m_list.contains(note))
        m_list.append(note);
}

QString quoted(const QString &word)
{
    return u'«' + plainText(word, longestWord) + u'»';
}

} // namespace pentimento
