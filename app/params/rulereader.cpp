// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/rules.h"

#include <QStringList>

// Rules as they stand in a model file. Strict: a key with a slip of the pen in it would be a rule that silently does
// nothing.

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &where, const QString &what)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.subject = where;
    error.detail = what;
    return error;
}

std::optional<Error> unknownKey(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return wrong(where + u'/' + key, u"is not known in a rule"_s);
    }
    return std::nullopt;
}

Result<RuleCondition> readCondition(const QJsonValue &value, const QString &where)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return wrong(where, u"should hold one of \"set\", \"unset\", \"equals\" and \"not_equals\""_s);
    const QString key = object.begin().key();
    const QJsonValue content = object.begin().value();
    if (key == "equals"_L1 || key == "not_equals"_L1) {
        const QJsonObject pair = content.toObject();
        if (pair.size() != 1)
            return wrong(where + u'/' + key, u"should hold one parameter and its value"_s);
        const auto test = key == "equals"_L1 ? RuleCondition::Test::Equals : RuleCondition::Test::NotEquals;
        return RuleCondition{test, pair.begin().key(), pair.begin().value()};
    }
    if (key != "set"_L1 && key != "unset"_L1)
        return wrong(where + u'/' + key, u"is not known as a condition"_s);
    if (content.toString().isEmpty())
        return wrong(where + u'/' + key, u"should be the name of a parameter"_s);
    const auto test = key == "set"_L1 ? RuleCondition::Test::Set : RuleCondition::Test::Unset;
    return RuleCondition{test, content.toString(), {}};
}

// The value of a key that may be absent, if it has the type that it should have.
template<typename Value, typename Right, typename Read>
std::optional<Error> readInto(Value &target, const QJsonObject &object, const QString &key, const QString &where,
                              Right right, const QString &what, Read read)
{
    const auto found = object.constFind(key);
    if (found == object.constEnd())
        return std::nullopt;
    if (!right(*found))
        return wrong(where + u'/' + key, what);
    target = read(*found);
    return std::nullopt;
}

std::optional<Error> readConsequences(Rule &rule, const QJsonObject &object, const QString &where)
{
    const auto isNumber = [](const QJsonValue &value) { return value.isDouble(); };
    const auto number = [](const QJsonValue &value) { return value.toDouble(); };
    if (auto error = readInto(rule.maximum, object, u"maximum"_s, where, isNumber, u"should be a number"_s, number))
        return error;
    if (auto error = readInto(rule.minimum, object, u"minimum"_s, where, isNumber, u"should be a number"_s, number))
        return error;
    if (auto error = readInto(
            rule.without, object, u"without"_s, where,
            [](const QJsonValue &value) { return !value.toArray().isEmpty(); }, u"should be a list of choices"_s,
            [](const QJsonValue &value) { return value.toArray(); }))
        return error;
    if (auto error = readInto(
            rule.ignored, object, u"ignored"_s, where, [](const QJsonValue &value) { return value.isBool(); },
            u"should be true or false"_s, [](const QJsonValue &value) { return value.toBool(); }))
        return error;
    rule.instead = object.value(u"instead"_s);
    if (!rule.instead.isUndefined() && rule.without.isEmpty())
        return wrong(where + u"/instead"_s, u"has a meaning only beside \"without\""_s);
    if (!rule.maximum && !rule.minimum && rule.without.isEmpty() && !rule.ignored)
        return wrong(where, u"has no effect: it needs \"maximum\", \"minimum\", \"without\" or \"ignored\""_s);
    return std::nullopt;
}

Result<Rule> readRule(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return wrong(where, u"should be an object"_s);
    const QJsonObject object = value.toObject();
    static const QStringList known{u"when"_s,    u"parameter"_s, u"maximum"_s, u"minimum"_s,
                                   u"without"_s, u"instead"_s,   u"ignored"_s, u"reason"_s};
    if (auto error = unknownKey(object, known, where))
        return *error;
    Rule rule;
    Result<RuleCondition> condition = readCondition(object.value(u"when"_s), where + u"/when"_s);
    if (!condition)
        return condition.error();
    rule.when = *condition;
    rule.parameter = object.value(u"parameter"_s).toString();
    if (rule.parameter.isEmpty())
        return wrong(where + u"/parameter"_s, u"should be the name of a parameter"_s);
    rule.reason = object.value(u"reason"_s).toString();
    if (rule.reason.isEmpty())
        return wrong(where + u"/reason"_s, u"should be the word by which a person is told why"_s);
    if (auto error = readConsequences(rule, object, where))
        return *error;
    return rule;
}

} // namespace

Result<QList<Rule>> readRules(const QJsonArray &array)
{
    QList<Rule> rules;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Rule> rule = readRule(array.at(i), u'/' + QString::number(i));
        if (!rule)
            return rule.error();
        rules.append(*rule);
    }
    return rules;
}

} // namespace pentimento
