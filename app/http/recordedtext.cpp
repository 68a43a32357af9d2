// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/recordedtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 6;
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestBeginning = 16'000;

// Valid base64, so that a reader of the record takes it for the picture that stood there.
constexpr QLatin1StringView instead{"REDACTED"};

// Items of a query that name things and open nothing: an id, and what ComfyUI calls its files.
bool isPlainItem(const QString &name, const QString &value)
{
    static const QStringList plain{u"id"_s, u"filename"_s, u"subfolder"_s, u"type"_s, u"limit"_s, u"page"_s};
    static const QRegularExpression word(QRegularExpression::anchoredPattern(u"[A-Za-z0-9._-]{0,80}"_s));
    return plain.contains(name) && word.match(value).hasMatch();
}

// Signed addresses carry what they open with in their query; the names of its items say whose they are.
QString withoutQuery(const QString &address)
{
    const QString plain = address.section(u'#', 0, 0);
    const qsizetype at = plain.indexOf(u'?');
    QString place = at < 0 ? plain : plain.first(at);
    static const QRegularExpression user(u"//[^/@]*@"_s);
    place.replace(user, u"//"_s);
    if (at < 0)
        return place;
    QStringList items = plain.sliced(at + 1).split(u'&', Qt::SkipEmptyParts);
    for (QString &item : items) {
        const QString name = item.section(u'=', 0, 0);
        if (!isPlainItem(name, item.section(u'=', 1)))
            item = name.left(40) + u'=' + instead;
    }
    return place + u'?' + items.join(u'&');
}

QString withoutQueries(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s\"'<>]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString clean;
    qsizetype from = 0;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        clean += QStringView(text).sliced(from, match.capturedStart() - from);
        clean += withoutQuery(match.captured());
        from = match.capturedEnd();
    }
    return clean + QStringView(text).sliced(from);
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QString percent = QString::fromLatin1(secret.toUtf8().toPercentEncoding());
        for (const QString &written : {secret, QString(secret).replace(u'/', "\\/"_L1), percent})
            text.replace(written, instead, Qt::CaseInsensitive);
    }
    // Of words that are words, too, only what looks like no other word: "key elements" stands in prompts.
    static const QRegularExpression shown(
        u"\\b(Bearer|x-key:|(?:Token|Key)(?=\\s+(?:[A-Za-z._~+/=-]*\\d|\\S{20})))\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(shown, u"\\1 "_s + instead);
    // As the services begin their keys.
    static const QRegularExpression key(u"\\b(r8|sk|hf|fal|bfl|pk|xai|key)[-_][A-Za-z0-9_-]{16,}"_s);
    text.replace(key, u"\\1_"_s + instead);
    return text;
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"secret|passw|credential|authori[sz]ation|signature|(^|[_-])token$|Token$|(^|[_-])key$|[Kk]ey$"_s);
    return secret.match(name).hasMatch();
}

QJsonValue hidden(const QJsonValue &value)
{
    const bool holdsText = value.isString() && !value.toString().isEmpty();
    return holdsText || value.isArray() || value.isObject() ? QJsonValue(instead) : value;
}

// In JSON that cannot be parsed an address may hide behind \/ and \u003f. The signs that end a text stay as they are.
QString unescaped(QString text)
{
    text.replace("\\/"_L1, "/"_L1);
    static const QRegularExpression unit(u"\\\\u00([0-7][0-9A-Fa-f])"_s);
    QString plain;
    qsizetype from = 0;
    auto matches = unit.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QChar c(ushort(match.captured(1).toUShort(nullptr, 16)));
        if (c == u'"' || c == u'\\' || c < u' ')
            continue;
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += c;
        from = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

} // namespace

QString recordedText(QString text, const QStringList &secrets)
{
    static const QRegularExpression whole(u"^\\s*data:([^,]{0,200}),"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = whole.match(text); match.hasMatch())
        return u"data:"_s + match.captured(1) + u',' + instead;
    static const QRegularExpression dataUri(u"data:([\\w.+/=;-]{0,200}),[^\\s\"'<>)]*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    text.replace(dataUri, u"data:\\1,"_s + instead);
    text = withoutSecrets(withoutQueries(text), secrets);
    // A picture without a word before it.
    static const QRegularExpression base64(u"[A-Za-z0-9+/=_%-]{160,}"_s);
    text.replace(base64, instead);
    if (text.size() > longestText)
        text = text.first(longestText) + u'…';
    return text;
}

QJsonValue recordedJson(const QJsonValue &value, const QStringList &secrets)
{
    if (value.isString())
        return recordedText(value.toString(), secrets);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &entry : given)
            list.append(recordedJson(entry, secrets));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QJsonValue entry = isSecretName(it.key()) ? hidden(it.value()) : recordedJson(it.value(), secrets);
        object.insert(recordedText(it.key(), secrets), entry);
    }
    return object;
}

QString recordedBeginning(const QByteArray &body, const QStringList &secrets)
{
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), longestBeginning)));
    return recordedText(unescaped(text), secrets);
}

} // namespace pentimento
