// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldwords.h"

#include "ui/form/formstate.h"
#include "ui/form/parameterlabels.h"
#include "ui/shared/problemtext.h"

namespace pentimento {

namespace {

constexpr int mostSentences = 3; // about one field

// "image_input.0" is about image_input.
QString parameterOf(const QString &field, const FormState &state)
{
    return state.find(field) ? field : field.section(u'.', 0, 0).section(u'[', 0, 0);
}

} // namespace

void FieldWords::setProblems(const QList<Problem> &problems, const FormState &state)
{
    QHash<QString, QStringList> sentences;
    for (Problem problem : problems) {
        const ParameterSpec *spec = state.find(problem.parameter);
        if (!spec)
            continue;
        QStringList &said = sentences[spec->name];
        problem.parameter = labelFor(*spec);
        if (const QString sentence = sentenceFor(problem); said.size() < mostSentences && !said.contains(sentence))
            said.append(sentence);
    }
    m_problems.clear();
    for (auto entry = sentences.cbegin(); entry != sentences.cend(); ++entry)
        m_problems.insert(entry.key(), entry.value().join(u'\n'));
}

QStringList FieldWords::setComplaint(const QStringList &fields, const QString &sentence, const FormState &state)
{
    m_complaints.clear();
    QStringList here;
    for (const QString &field : fields) {
        const QString name = parameterOf(field, state);
        if (!state.find(name) || here.contains(name))
            continue;
        here.append(name);
        m_complaints.insert(name, sentence);
    }
    return here;
}

} // namespace pentimento
