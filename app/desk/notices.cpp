// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/notices.h"

#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QDir>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::NoticeText)
};

constexpr int mostNamed = 3;

QString paragraphs(const QStringList &sentences)
{
    return sentences.join(u' ');
}

// " (about $0.08)": nothing where it costs nothing.
QString inBrackets(const Amount &cost)
{
    return cost.source == AmountSource::Free ? QString() : u" ("_s + amountText(cost) + u')';
}

QStringList sentencesOf(const QList<Error> &errors)
{
    QStringList sentences;
    for (const Error &error : errors.first(std::min<qsizetype>(errors.size(), mostNamed))) {
        const Explanation explanation = explain(error, {});
        sentences.append(paragraphs({explanation.what, explanation.next}).trimmed());
    }
    if (errors.size() > mostNamed)
        sentences.append(NoticeText::tr("%n more could not be used either.", nullptr, int(errors.size() - mostNamed)));
    return sentences;
}

QString quoted(const QStringList &names)
{
    return u'“' + names.join(u"”, “"_s) + u'”';
}

QString leftOutSentence(const IntakeSummary &summary)
{
    const QStringList &taken = summary.taken;
    if (taken.isEmpty())
        return NoticeText::tr("%1 takes no picture.").arg(summary.model);
    if (taken.size() == 1)
        return NoticeText::tr("%1 takes no more pictures here: “%2” is in, %n other(s) were left out.", nullptr,
                              summary.leftOut)
            .arg(summary.model, taken.first());
    if (taken.size() <= mostNamed)
        return NoticeText::tr("%1 takes no more pictures here: %2 are in, %n other(s) were left out.", nullptr,
                              summary.leftOut)
            .arg(summary.model, quoted(taken));
    return NoticeText::tr("%1 takes no more pictures here: the first %2 are in, up to “%3”; %n other(s) were left out.",
                          nullptr, summary.leftOut)
        .arg(summary.model, QString::number(taken.size()), taken.last());
}

} // namespace

Notice errorNotice(const QString &key, const Error &error, const ErrorPlace &place)
{
    const Explanation explanation = explain(error, place);
    Notice notice;
    notice.key = key;
    notice.tone = Notice::Tone::Bad;
    notice.text = explanation.sentence();
    notice.details = explanation.details;
    notice.staysUntilClosed = true;
    return notice;
}

Notice failureNotice(const QString &key, const Error &error, const ErrorPlace &place, const Amount &cost)
{
    Notice notice = errorNotice(key, error, place);
    const bool isAboutKey = error.kind == ErrorKind::KeyMissing || error.kind == ErrorKind::Unauthorized;
    if (isAboutKey)
        notice.actions.append({NoticeAnswer::addKey, NoticeText::tr("Enter a key…")});
    const bool isAboutModel =
        error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden || error.code == "text-output"_L1;
    if (isAboutModel)
        notice.actions.append({NoticeAnswer::chooseModel, NoticeText::tr("Choose a model…")});
    if (error.kind == ErrorKind::Moderated || error.kind == ErrorKind::InvalidRequest
        || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Unreadable)
        notice.actions.append({NoticeAnswer::editPrompt, NoticeText::tr("Edit the request")});
    else
        notice.actions.append({NoticeAnswer::again, NoticeText::tr("Try again%1").arg(inBrackets(cost))});
    return notice;
}

Notice heldNotice(int edits, const Amount &cost)
{
    Notice notice;
    notice.key = u"held"_s;
    notice.text = NoticeText::tr("%n edit(s) were not sent when Pentimento ended.", nullptr, edits);
    notice.actions = {
        {NoticeAnswer::yes, NoticeText::tr("Send %n waiting edit(s)%1", nullptr, edits).arg(inBrackets(cost))},
        {NoticeAnswer::no, NoticeText::tr("Discard")}};
    notice.staysUntilClosed = true;
    return notice;
}

QString pausedKey(const ServiceId &service)
{
    return u"paused "_s + service.text();
}

Notice pausedNotice(const ServiceId &service, const QString &title, ErrorKind cause, int edits, const Amount &cost)
{
    const bool isAboutCredit = cause == ErrorKind::PaymentRequired;
    Notice notice;
    notice.key = pausedKey(service);
    notice.text = isAboutCredit
                      ? NoticeText::tr("%n edit(s) wait: %1 has not enough credit, so nothing more is sent there until "
                                       "you go on. Nothing was charged for them.",
                                       nullptr, edits)
                            .arg(title)
                      : NoticeText::tr("%n edit(s) wait: %1 cannot be used without a key that it accepts, so nothing "
                                       "more is sent there until you go on. Nothing was charged for them.",
                                       nullptr, edits)
                            .arg(title);
    notice.actions = {{NoticeAnswer::yes, NoticeText::tr("Go on%1").arg(inBrackets(cost))},
                      {NoticeAnswer::no, NoticeText::tr("Discard")}};
    if (!isAboutCredit)
        notice.actions.prepend({NoticeAnswer::addKey, NoticeText::tr("Enter a key…")});
    notice.staysUntilClosed = true;
    return notice;
}

Notice equalNotice(const Amount &cost)
{
    Notice notice;
    notice.key = u"equal"_s;
    notice.text = cost.source == AmountSource::Free
                      ? NoticeText::tr("This is the edit that you ran a moment ago.")
                      : NoticeText::tr("This is the edit that you ran a moment ago. Running it again costs %1.")
                            .arg(amountText(cost));
    notice.actions = {{NoticeAnswer::yes, NoticeText::tr("Run it again")}, {NoticeAnswer::no, NoticeText::tr("Don’t")}};
    notice.staysUntilClosed = true;
    return notice;
}

Notice savedNotice(const QString &path)
{
    Notice notice;
    notice.key = u"saved"_s;
    notice.tone = Notice::Tone::Good;
    notice.text = NoticeText::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path));
    notice.actions = {{NoticeAnswer::openFolder, NoticeText::tr("Open folder")}};
    return notice;
}

std::optional<Notice> intakeNotice(const IntakeSummary &summary)
{
    QStringList sentences = sentencesOf(summary.refused);
    if (summary.leftOut > 0)
        sentences.append(leftOutSentence(summary));
    if (sentences.isEmpty())
        return std::nullopt;
    Notice notice;
    notice.key = u"intake"_s;
    notice.tone = summary.refused.isEmpty() ? Notice::Tone::Plain : Notice::Tone::Bad;
    notice.text = paragraphs(sentences);
    notice.staysUntilClosed = !summary.refused.isEmpty(); // or until the next picture is brought
    QStringList details;
    for (const Error &error : summary.refused) {
        const QString foreign = explain(error, {}).details;
        if (!foreign.isEmpty())
            details.append(foreign);
    }
    notice.details = details.join(u'\n');
    return notice;
}

} // namespace pentimento
