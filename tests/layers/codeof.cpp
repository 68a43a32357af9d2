// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/codeof.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pentimento::layers {

namespace {

// One of the things that can hide a name, in the order in which they are tried at each place. A digit separator is
// matched only to step over it: it opens no character.
const QRegularExpression &hiding()
{
    static const QRegularExpression expression(
        uR"re((?<include>^[ \t]*\#[ \t]*include[ \t]*["<][^">\n]*[">]))re"
        uR"re(|(?<number>\b\d[\w.']*))re"
        uR"re(|(?<comment>//[^\n]*|/\*.*?\*/))re"
        uR"re(|(?<text>\b(?:u8|[uUL])?R"(?<mark>[^(\s]*)\(.*?\)\k<mark>"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

void blank(QString &text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

} // namespace

QString codeOf(const QString &text)
{
    QString code = text;
    auto matches = hiding().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(u"comment"_s) || match.hasCaptured(u"text"_s))
            blank(code, match.capturedStart(), match.capturedEnd());
    }
    return code;
}

} // namespace pentimento::layers
