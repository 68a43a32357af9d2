// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicetemplates.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 48; // leaves room for a number

QJsonObject withoutSecrets(const QJsonObject &constants)
{
    static const QRegularExpression secret(u"key|token|secret|passw|auth|credential"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QJsonObject kept;
    for (auto entry = constants.begin(); entry != constants.end(); ++entry) {
        if (!secret.match(entry.key()).hasMatch())
            kept.insert(entry.key(), entry.value());
    }
    return kept;
}

} // namespace

QJsonObject newServiceObject(const QString &family)
{
    QJsonObject object{{u"format"_s, 1}, {u"family"_s, family}, {u"auth"_s, u"bearer"_s}, {u"any"_s, true}};
    const auto say = [&object](const QString &title, const QString &base, const QString &authentication) {
        object.insert(u"title"_s, title);
        object.insert(u"base"_s, base);
        object.insert(u"auth"_s, authentication);
    };
    if (family == "bfl"_L1)
        say(u"Black Forest Labs"_s, u"https://api.bfl.ai/v1"_s, u"x-key"_s);
    else if (family == "fal"_L1)
        say(u"fal"_s, u"https://queue.fal.run"_s, u"fal-key"_s);
    else if (family == "sdcpp"_L1)
        say(u"stable-diffusion.cpp"_s, u"http://127.0.0.1:1234"_s, u"none"_s);
    else if (family == "comfy"_L1)
        say(u"ComfyUI"_s, u"http://127.0.0.1:8188"_s, u"none"_s);
    return object;
}

QJsonObject duplicateOf(QJsonObject object, const QString &title, const QSet<ServiceId> &taken)
{
    object.insert(u"id"_s, freeServiceId(title, taken).text());
    object.insert(u"title"_s, title);
    object.remove(u"checked"_s);
    object.remove(u"comment"_s);
    return object;
}

ServiceId freeServiceId(const QString &title, const QSet<ServiceId> &taken)
{
    // An accent is a sign of its own in the decomposed form, and falls away with all else that is no letter.
    QString word = title.normalized(QString::NormalizationForm_KD).toLower();
    static const QRegularExpression marks(u"\\p{M}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    word = word.remove(marks).replace(others, u"-"_s).left(longestId);
    while (word.startsWith(u'-'))
        word.remove(0, 1);
    while (word.endsWith(u'-'))
        word.chop(1);
    if (word.isEmpty())
        word = u"service"_s;
    ServiceId id(word);
    for (int number = 2; taken.contains(id); ++number)
        id = ServiceId(u"%1-%2"_s.arg(word).arg(number));
    return id;
}

QJsonObject importedService(QJsonObject object, const QSet<ServiceId> &taken)
{
    object.remove(u"inside"_s);
    if (taken.contains(ServiceId(object.value("id"_L1).toString())))
        object.insert(u"id"_s, freeServiceId(object.value("title"_L1).toString(), taken).text());
    return object;
}

QJsonObject withCapabilities(QJsonObject object, const ServiceCapabilities &capabilities, const QDate &day)
{
    QJsonObject said;
    const auto say = [&said](const QString &key, bool isSo) {
        if (isSo)
            said.insert(key, true);
    };
    say(u"wait"_s, capabilities.wait);
    say(u"list"_s, capabilities.list);
    say(u"cancel"_s, capabilities.cancel);
    say(u"files"_s, capabilities.files);
    say(u"schema"_s, capabilities.schema);
    say(u"account"_s, capabilities.account);
    object.insert(u"capabilities"_s, said);
    object.insert(u"checked"_s, day.toString(Qt::ISODate));
    return object;
}

QJsonObject shareableService(QJsonObject object)
{
    if (!object.value("offers"_L1).isArray())
        return object;
    QJsonArray offers;
    const QJsonArray before = object.value("offers"_L1).toArray();
    for (const QJsonValue &value : before) {
        QJsonObject offer = value.toObject();
        if (offer.contains("constants"_L1))
            offer.insert(u"constants"_s, withoutSecrets(offer.value("constants"_L1).toObject()));
        offers.append(offer);
    }
    object.insert(u"offers"_s, offers);
    return object;
}

} // namespace pentimento
