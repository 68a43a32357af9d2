// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effectplan.h"

#include "app/sandbox/effects/colourwords.h"
#include "app/sandbox/effects/effectwords.h"
#include "app/sandbox/effects/quotedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrompt = 4000; // what is beyond is not read: the sandbox is open to any client
constexpr int longestWait = 3600;
constexpr int mostOutputs = 8;

// A step with what said so, still in the order of the prompt.
struct Said
{
    qsizetype at = 0;
    EffectStep step;
    QString line;
};

QString arrangementName(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::SideBySide:
        return u"side by side"_s;
    case Arrangement::Stacked:
        return u"one above the other"_s;
    case Arrangement::Inset:
        return u"the others as insets"_s;
    }
    return {};
}

QString description(const EffectStep &step)
{
    switch (step.effect) {
    case Effect::Recolour:
        return (step.fromColour.isEmpty() ? u"the strongest colour"_s : step.fromColour) + u" becomes "_s
               + step.toColour;
    case Effect::Text:
        return u"text, "_s + effects::placeName(step.place);
    case Effect::Combine:
        return u"combine, "_s + arrangementName(step.arrangement);
    default:
        return effectName(step.effect);
    }
}

Said said(const QString &prompt, const effects::Span &span, const EffectStep &step)
{
    const QString words = prompt.mid(span.start, span.length).simplified();
    return {span.start, step, u"“"_s + words + u"” → "_s + description(step)};
}

void readSwitches(EffectPlan &plan, const QString &prompt, QString &words)
{
    static const QRegularExpression expression(u"\\[\\s*(refuse|fail|slow|many)(?:\\s+(\\d{1,9}))?\\s*\\]"_s);
    for (auto match = expression.globalMatch(words); match.hasNext();) {
        const auto found = match.next();
        const QString word = found.captured(1);
        const bool numbered = !found.captured(2).isEmpty();
        const int number = found.captured(2).toInt();
        QString meaning;
        if (word == "refuse"_L1) {
            plan.refuse = true;
            meaning = u"refused as if by moderation"_s;
        } else if (word == "fail"_L1) {
            plan.fail = true;
            meaning = u"fails"_s;
        } else if (word == "slow"_L1 && numbered) {
            plan.slowSeconds = std::min(number, longestWait);
            meaning = u"takes %1 s"_s.arg(*plan.slowSeconds);
        } else if (word == "many"_L1 && numbered) {
            plan.outputs = std::clamp(number, 1, mostOutputs);
            meaning = u"outputs: %1"_s.arg(plan.outputs);
        } else {
            continue;
        }
        plan.understood.append(prompt.mid(found.capturedStart(), found.capturedLength()) + u" → "_s + meaning);
        effects::mask(words, {found.capturedStart(), found.capturedLength()});
    }
}

QList<Said> readWords(const QString &prompt, QString words)
{
    QList<Said> all;
    const QList<effects::QuotedText> texts = effects::quotedTexts(prompt, words);
    const QList<effects::Span> untouched = effects::untouchedClauses(words);
    for (const effects::Span &span : untouched)
        effects::mask(words, span);
    for (const effects::QuotedText &quoted : texts) {
        if (std::any_of(untouched.begin(), untouched.end(), [&](const auto &s) { return s.holds(quoted.span.start); }))
            continue;
        EffectStep step;
        step.effect = Effect::Text;
        step.text = quoted.text;
        step.place = quoted.place;
        all.append({quoted.span.start, step,
                    prompt.mid(quoted.span.start, quoted.span.length) + u" → "_s + description(step)});
    }
    for (const effects::EffectWords &found : effects::effectWords(words)) {
        EffectStep step;
        step.effect = found.effect;
        step.arrangement = found.arrangement;
        all.append(said(prompt, found.span, step));
    }
    for (const effects::ColourWords &found : effects::colourWords(words)) {
        EffectStep step;
        step.effect = Effect::Recolour;
        step.fromColour = found.from;
        step.toColour = found.to;
        all.append(said(prompt, found.span, step));
    }
    std::stable_sort(all.begin(), all.end(), [](const Said &a, const Said &b) {
        const bool first = a.step.effect == Effect::Combine;
        const bool second = b.step.effect == Effect::Combine;
        return first != second ? first : a.at < b.at;
    });
    return all;
}

// FNV-1a: ours, so that a prompt gives the same picture in every process and with every Qt. Switches and spaces do not
// count.
Effect chosenBy(QString words)
{
    static constexpr std::array choices{Effect::BlueHour,        Effect::GoldenHour,   Effect::Pencil,
                                        Effect::Watercolour,     Effect::Oil,          Effect::Poster,
                                        Effect::VintagePostcard, Effect::BlackAndWhite};
    quint64 hash = 0xcbf29ce484222325ULL;
    const QByteArray bytes = words.replace(effects::masking, u' ').simplified().toUtf8();
    for (const char byte : bytes) {
        hash ^= uchar(byte);
        hash *= 0x100000001b3ULL;
    }
    return choices[size_t((hash ^ (hash >> 32)) % choices.size())];
}

EffectPlan planFor(const QString &prompt, std::optional<qsizetype> pictures)
{
    const QString read = prompt.left(longestPrompt);
    QString words = effects::inSmallLetters(read);
    EffectPlan plan;
    readSwitches(plan, read, words);
    QList<Said> all = readWords(read, words);
    if (pictures && *pictures < 2)
        all.removeIf([](const Said &s) { return s.step.effect == Effect::Combine; });
    plan.nothingUnderstood = all.isEmpty();
    for (const Said &one : all) {
        plan.steps.append(one.step);
        plan.understood.append(one.line);
    }
    if (pictures && *pictures > 1 && (plan.steps.isEmpty() || plan.steps.first().effect != Effect::Combine)) {
        EffectStep combine;
        combine.effect = Effect::Combine;
        plan.steps.prepend(combine);
        plan.understood.append(u"%1 pictures → "_s.arg(*pictures) + description(combine));
    }
    if (plan.steps.isEmpty()) {
        EffectStep step;
        step.effect = chosenBy(words);
        plan.steps.append(step);
        plan.understood.append(u"no word understood; chosen by the prompt's hash → "_s + description(step));
    }
    return plan;
}

} // namespace

QString effectName(Effect effect)
{
    switch (effect) {
    case Effect::BlackAndWhite:
        return u"black and white"_s;
    case Effect::Sepia:
        return u"sepia"_s;
    case Effect::BlueHour:
        return u"blue hour"_s;
    case Effect::GoldenHour:
        return u"golden hour"_s;
    case Effect::Brighter:
        return u"brighter"_s;
    case Effect::Darker:
        return u"darker"_s;
    case Effect::Warmer:
        return u"warmer"_s;
    case Effect::Colder:
        return u"colder"_s;
    case Effect::Pencil:
        return u"pencil drawing"_s;
    case Effect::Watercolour:
        return u"watercolour"_s;
    case Effect::Oil:
        return u"oil painting"_s;
    case Effect::Poster:
        return u"poster"_s;
    case Effect::VintagePostcard:
        return u"vintage postcard"_s;
    case Effect::Blur:
        return u"blur"_s;
    case Effect::Sharpen:
        return u"sharpen"_s;
    case Effect::Vignette:
        return u"vignette"_s;
    case Effect::Mirror:
        return u"mirror"_s;
    case Effect::Recolour:
        return u"recolour"_s;
    case Effect::Text:
        return u"text"_s;
    case Effect::Combine:
        return u"combine"_s;
    }
    return {};
}

EffectPlan planEffects(const QString &prompt)
{
    return planFor(prompt, std::nullopt);
}

EffectPlan planEffects(const QString &prompt, qsizetype pictures)
{
    return planFor(prompt, pictures);
}

} // namespace pentimento
