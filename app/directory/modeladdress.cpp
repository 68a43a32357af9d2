// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modeladdress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 10'000; // of what is looked at: a page that was pasted whole is no address
constexpr qsizetype longestId = 200;

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isName(const QString &text)
{
    return fits(text, u"[A-Za-z0-9_][A-Za-z0-9._-]*"_s);
}

bool isVersion(const QString &text)
{
    return fits(text, u"[0-9a-f]{64}"_s);
}

// First steps of the site's own pages.
bool isPage(const QString &step)
{
    static const QStringList pages{u"about"_s,     u"account"_s,     u"blog"_s,       u"changelog"_s, u"collections"_s,
                                   u"docs"_s,      u"explore"_s,     u"guides"_s,     u"home"_s,      u"invites"_s,
                                   u"p"_s,         u"playground"_s,  u"pricing"_s,    u"privacy"_s,   u"search"_s,
                                   u"showcase"_s,  u"signin"_s,      u"status"_s,     u"support"_s,   u"terms"_s,
                                   u"trainings"_s, u"deployments"_s, u"predictions"_s};
    return pages.contains(step.toLower());
}

std::optional<ModelAddress> addressOf(const QString &owner, const QString &name, const QString &version)
{
    if (!isName(owner) || !isName(name) || owner.size() + 1 + name.size() > longestId)
        return std::nullopt;
    if (!version.isEmpty() && !isVersion(version))
        return std::nullopt;
    return ModelAddress{ModelId(owner + u'/' + name), version};
}

// The page is /owner/name, the API /v1/models/owner/name; both may go on with /versions/<version>.
std::optional<ModelAddress> inUrl(const QUrl &url)
{
    QStringList steps = url.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype models = steps.indexOf(u"models"_s);
    if (models >= 0 && steps.size() > models + 2)
        steps.remove(0, models + 1);
    else if (!url.host().endsWith("replicate.com"_L1) || url.host().startsWith("api."_L1))
        return std::nullopt;
    if (steps.size() < 2 || isPage(steps.first()))
        return std::nullopt;
    const QString version = steps.value(2) == "versions"_L1 ? steps.value(3) : QString();
    return addressOf(steps.at(0), steps.at(1).section(u':', 0, 0),
                     version.isEmpty() ? steps.at(1).section(u':', 1) : version);
}

std::optional<ModelAddress> inWord(const QString &word)
{
    const QStringList steps = word.split(u'/');
    if (steps.size() != 2)
        return std::nullopt;
    return addressOf(steps.at(0), steps.at(1).section(u':', 0, 0), steps.at(1).section(u':', 1));
}

// Text splits at white space and at what stands around addresses in prose, in shells and in code.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression around(uR"([\s"'`<>()\[\]{},;|\\]+)"_s);
    QStringList words = text.first(std::min(text.size(), longestText)).split(around, Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (word.endsWith(u'.') || word.endsWith(u'!') || word.endsWith(u'?') || word.endsWith(u':')
               || word.endsWith(u'/'))
            word.chop(1);
    }
    return words;
}

} // namespace

std::optional<ModelAddress> modelAddressIn(const QString &text)
{
    const QStringList words = wordsOf(text);
    for (QString word : words) {
        if (word.startsWith("replicate.com/"_L1) || word.startsWith("www.replicate.com/"_L1))
            word.prepend("https://"_L1);
        if (!word.startsWith("https://"_L1) && !word.startsWith("http://"_L1))
            continue;
        if (const auto found = inUrl(QUrl(word)))
            return found;
    }
    for (const QString &word : words) {
        if (const auto found = inWord(word))
            return found;
    }
    return std::nullopt;
}

} // namespace pentimento
