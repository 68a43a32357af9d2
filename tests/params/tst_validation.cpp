// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/validation.h"
#include "tests/params/kontextlike.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsJudgedByItsParameter_data();
    void valueIsJudgedByItsParameter();
    void numberThatJsonCannotHoldIsRefused();
    void halfCharactersAndNulAreRefusedByName_data();
    void halfCharactersAndNulAreRefusedByName();
    void longPromptIsTakenAsItIs();
    void whatIsRequiredMustSaySomething_data();
    void whatIsRequiredMustSaySomething();
    void eachBadEntryOfAListIsNamed();
    void unknownNameIsReportedLast();
    void ruleLimitComesWithItsReason();
    void tighterLimitIsTheOneReported();
    void ruleIsHeldAgainstTheDefaultToo();
    void choiceTakenAwayWithoutReplacementIsAProblem();
    void choiceTakenAwayWithReplacementIsNone();
    void ignoredValueIsNotJudged();
    void problemsStandInTheOrderOfTheForm();
};

namespace {

ParameterSchema schemaOf(const ParameterSpec &spec)
{
    return ParameterSchema({spec}, OutputKind::File);
}

ParameterSpec bounded(const char *minimum, const char *maximum, bool exclusive = false)
{
    ParameterSpec spec = numberSpec(u"p"_s, ParameterKind::Integer, minimum, maximum);
    spec.minimumIsExclusive = exclusive;
    spec.maximumIsExclusive = exclusive;
    return spec;
}

ParameterSpec number(const char *minimum, const char *maximum)
{
    return numberSpec(u"p"_s, ParameterKind::Number, minimum, maximum);
}

ParameterSpec stepped(ParameterKind kind, double step)
{
    ParameterSpec spec = specOf(u"p"_s, kind);
    spec.multipleOf = step;
    return spec;
}

ParameterSpec lengthy(ParameterKind kind, int least, int most)
{
    ParameterSpec spec = specOf(u"p"_s, kind);
    spec.minLength = least;
    spec.maxLength = most;
    return spec;
}

ParameterSpec nullable(ParameterKind kind)
{
    ParameterSpec spec = specOf(u"p"_s, kind);
    spec.nullable = true;
    return spec;
}

QList<Rule> rulesOf(const char *text)
{
    const auto rules = readRules(json(text).toArray());
    return rules ? *rules : QList<Rule>();
}

constexpr int fine = -1;

} // namespace

void ValidationTest::valueIsJudgedByItsParameter_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("kind"); // of the problem, or `fine`
    const auto row = [](const char *name, const ParameterSpec &spec, const char *value, int kind) {
        QTest::newRow(name) << spec << QByteArray(value) << kind;
    };
    const ParameterSpec integer = specOf(u"p"_s, ParameterKind::Integer);
    row("integer", integer, "7", fine);
    row("integer given as 7.0", integer, "7.0", fine);
    row("integer given as 7.5", integer, "7.5", int(ProblemKind::WrongType));
    row("number as text for an integer", integer, R"("7")", int(ProblemKind::WrongType));
    row("boolean for an integer", integer, "true", int(ProblemKind::WrongType));
    row("list for an integer", integer, "[7]", int(ProblemKind::WrongType));
    row("largest integer", integer, "9223372036854775807", fine);
    row("smallest integer", integer, "-9223372036854775808", fine);
    row("one more than the largest", integer, "9223372036854775808", int(ProblemKind::NotExact));
    row("huge", integer, "1e300", int(ProblemKind::NotExact));

    row("at the minimum", bounded("1", "5"), "1", fine);
    row("at the maximum", bounded("1", "5"), "5", fine);
    row("below", bounded("1", "5"), "0", int(ProblemKind::BelowMinimum));
    row("above", bounded("1", "5"), "6", int(ProblemKind::AboveMaximum));
    row("at the exclusive minimum", bounded("1", "5", true), "1", int(ProblemKind::BelowMinimum));
    row("at the exclusive maximum", bounded("1", "5", true), "5", int(ProblemKind::AboveMaximum));
    row("within exclusive limits", bounded("1", "5", true), "2", fine);
    row("at a limit beyond 2^53", bounded("0", "9007199254740993"), "9007199254740993", fine);
    row("one above a limit beyond 2^53", bounded("0", "9007199254740992"), "9007199254740993",
        int(ProblemKind::AboveMaximum));
    row("one below a limit beyond 2^53", bounded("9007199254740993", "9007199254740999"), "9007199254740992",
        int(ProblemKind::BelowMinimum));
    row("limit with a fraction, below it", bounded("0", "4.5"), "4", fine);
    row("limit with a fraction, above it", bounded("0", "4.5"), "5", int(ProblemKind::AboveMaximum));
    row("negative, against a fraction", bounded("-4.5", "0"), "-5", int(ProblemKind::BelowMinimum));
    row("limit beyond 64 bits", bounded("0", "18446744073709551615"), "9223372036854775807", fine);

    row("number", number("0", "10"), "2.5", fine);
    row("whole number for a number", number("0", "10"), "3", fine);
    row("number above", number("0", "10"), "10.000001", int(ProblemKind::AboveMaximum));
    row("number as text", number("0", "10"), R"("2.5")", int(ProblemKind::WrongType));
    row("large whole number above by one", number("0", "9007199254740992"), "9007199254740993",
        int(ProblemKind::AboveMaximum));

    row("multiple", stepped(ParameterKind::Integer, 32), "1024", fine);
    row("no multiple", stepped(ParameterKind::Integer, 32), "1000", int(ProblemKind::NotAMultiple));
    row("no multiple beyond 2^53", stepped(ParameterKind::Integer, 2), "9007199254740993",
        int(ProblemKind::NotAMultiple));
    row("decimal multiple", stepped(ParameterKind::Number, 0.1), "0.3", fine);
    row("no decimal multiple", stepped(ParameterKind::Number, 0.1), "0.35", int(ProblemKind::NotAMultiple));

    const ParameterSpec mixed = choiceSpec(u"p"_s, R"(["1", 2, "auto", 0.25])", "2");
    row("choice by text", mixed, R"("auto")", fine);
    row("choice by number", mixed, "2", fine);
    row("choice by number with a point", mixed, "2.0", fine);
    row("text where the choice is a number", mixed, R"("2")", int(ProblemKind::NotAChoice));
    row("number where the choice is a text", mixed, "1", int(ProblemKind::NotAChoice));
    row("choice in another case", mixed, R"("AUTO")", int(ProblemKind::NotAChoice));
    row("list for a choice", mixed, R"(["auto"])", int(ProblemKind::NotAChoice));

    row("text", specOf(u"p"_s, ParameterKind::Text), R"("yes")", fine);
    row("number for a text", specOf(u"p"_s, ParameterKind::Text), "7", int(ProblemKind::WrongType));
    row("empty text is a text", specOf(u"p"_s, ParameterKind::Text), R"("")", fine);
    row("emoji count once", lengthy(ParameterKind::Text, 1, 2), R"("😀😀")", fine);
    row("too long", lengthy(ParameterKind::Text, 1, 2), R"("😀😀a")", int(ProblemKind::TooLong));
    row("too short", lengthy(ParameterKind::Text, 1, 2), R"("")", int(ProblemKind::TooShort));
    row("secret", specOf(u"p"_s, ParameterKind::Secret), R"("s")", fine);
    row("boolean", specOf(u"p"_s, ParameterKind::Boolean), "false", fine);
    row("word for a boolean", specOf(u"p"_s, ParameterKind::Boolean), R"("true")", int(ProblemKind::WrongType));
    row("number for a boolean", specOf(u"p"_s, ParameterKind::Boolean), "1", int(ProblemKind::WrongType));

    row("file", specOf(u"p"_s, ParameterKind::File), R"("4be1")", fine);
    row("file without a name", specOf(u"p"_s, ParameterKind::File), R"("")", int(ProblemKind::TooShort));
    row("file's length is not the address's", lengthy(ParameterKind::File, 20, 30), R"("4be1")", fine);
    row("files", lengthy(ParameterKind::Files, 0, 2), R"(["a", "b"])", fine);
    row("too many files", lengthy(ParameterKind::Files, 0, 2), R"(["a", "b", "c"])", int(ProblemKind::TooLong));
    row("one file where a list is wanted", specOf(u"p"_s, ParameterKind::Files), R"("a")", int(ProblemKind::WrongType));
    row("number among texts", specOf(u"p"_s, ParameterKind::TextList), R"(["a", 1])", int(ProblemKind::WrongType));
    row("text among numbers", specOf(u"p"_s, ParameterKind::NumberList), R"([1, "2"])", int(ProblemKind::WrongType));
    row("empty list", specOf(u"p"_s, ParameterKind::TextList), "[]", fine);
    row("too few entries", lengthy(ParameterKind::TextList, 2, 3), R"(["a"])", int(ProblemKind::TooShort));

    row("object", specOf(u"p"_s, ParameterKind::Object), R"({"a": [1]})", fine);
    row("list for an object", specOf(u"p"_s, ParameterKind::Object), "[]", int(ProblemKind::WrongType));
    ParameterSpec objects = lengthy(ParameterKind::Object, 0, 2);
    objects.isList = true;
    row("list of objects", objects, R"([{"a": 1}, [2]])", fine);
    row("object where a list of them is wanted", objects, R"({"a": 1})", int(ProblemKind::WrongType));
    row("too many objects", objects, "[{}, {}, {}]", int(ProblemKind::TooLong));
    row("anything where the schema is not understood", specOf(u"p"_s, ParameterKind::Unknown), R"([{"a": 1}])", fine);

    row("null where null is allowed", nullable(ParameterKind::Integer), "null", fine);
    row("null where it is not", integer, "null", int(ProblemKind::NotNullable));
    row("null text where it is not allowed", specOf(u"p"_s, ParameterKind::Text), "null",
        int(ProblemKind::NotNullable));
    row("null among the choices", choiceSpec(u"p"_s, R"(["a", null])", R"("a")"), "null", fine);
}

void ValidationTest::valueIsJudgedByItsParameter()
{
    QFETCH(ParameterSpec, spec);
    QFETCH(QByteArray, value);
    QFETCH(int, kind);
    ParameterValues values;
    values.set(u"p"_s, json(value.constData()));
    const QList<Problem> problems = validate(schemaOf(spec), {}, values);
    QCOMPARE(problems.size(), kind == fine ? 0 : 1);
    if (kind == fine)
        return;
    QCOMPARE(int(problems.first().kind), kind);
    QCOMPARE(problems.first().parameter, u"p"_s);
    QVERIFY(problems.first().reason.isEmpty());
}

void ValidationTest::numberThatJsonCannotHoldIsRefused()
{
    for (const double number : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        for (const ParameterKind kind : {ParameterKind::Integer, ParameterKind::Number}) {
            ParameterValues values;
            values.set(u"p"_s, QJsonValue(number));
            const QList<Problem> problems = validate(schemaOf(specOf(u"p"_s, kind)), {}, values);
            QCOMPARE(problems.size(), 1);
            QVERIFY(problems.first().kind == ProblemKind::WrongType
                    || problems.first().kind == ProblemKind::NotNullable);
        }
    }
}

void ValidationTest::halfCharactersAndNulAreRefusedByName_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QJsonValue>("value");
    const QString half = u"a"_s + QChar(0xd83d) + u'b';
    const QString swapped = QString(QChar(0xde00)) + QChar(0xd83d);
    const QString nul = u"a"_s + QChar(u'\0');
    QTest::newRow("lone surrogate") << specOf(u"p"_s, ParameterKind::Text) << QJsonValue(half);
    QTest::newRow("surrogates the wrong way round") << specOf(u"p"_s, ParameterKind::Text) << QJsonValue(swapped);
    QTest::newRow("NUL") << specOf(u"p"_s, ParameterKind::Text) << QJsonValue(nul);
    QTest::newRow("in a secret") << specOf(u"p"_s, ParameterKind::Secret) << QJsonValue(nul);
    QTest::newRow("in a list") << specOf(u"p"_s, ParameterKind::TextList) << QJsonValue(QJsonArray{u"fine"_s, half});
    QTest::newRow("deep in an object") << specOf(u"p"_s, ParameterKind::Object)
                                       << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, nul}}}}});
    QTest::newRow("in a key") << specOf(u"p"_s, ParameterKind::Object) << QJsonValue(QJsonObject{{half, 1}});
    QTest::newRow("in what is not understood") << specOf(u"p"_s, ParameterKind::Unknown) << QJsonValue(half);
}

void ValidationTest::halfCharactersAndNulAreRefusedByName()
{
    QFETCH(ParameterSpec, spec);
    QFETCH(QJsonValue, value);
    ParameterValues values;
    values.set(u"p"_s, value);
    const QList<Problem> problems = validate(schemaOf(spec), {}, values);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ProblemKind::NotText);
    QCOMPARE(problems.first().parameter, u"p"_s);
}

void ValidationTest::longPromptIsTakenAsItIs()
{
    ParameterValues values;
    values.set(u"prompt"_s, QString(u"שלום 😀 "_s).repeated(12'500));
    QVERIFY(validate(kontextLike(), {}, values).isEmpty());
}

void ValidationTest::whatIsRequiredMustSaySomething_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<bool>("missing");
    const auto required = [](ParameterKind kind, ParameterRole role = ParameterRole::None) {
        ParameterSpec spec = specOf(u"p"_s, kind);
        spec.required = true;
        spec.role = role;
        return spec;
    };
    const ParameterSpec prompt = required(ParameterKind::Text, ParameterRole::Prompt);
    QTest::newRow("prompt not set") << prompt << QByteArray("{}") << true;
    QTest::newRow("prompt empty") << prompt << QByteArray(R"({"p": ""})") << true;
    QTest::newRow("prompt of spaces") << prompt << QByteArray(R"({"p": " \n\t"})") << true;
    QTest::newRow("prompt") << prompt << QByteArray(R"({"p": "a"})") << false;
    ParameterSpec optionalPrompt = prompt;
    optionalPrompt.required = false;
    QTest::newRow("optional prompt empty") << optionalPrompt << QByteArray(R"({"p": ""})") << false;
    QTest::newRow("optional prompt not set") << optionalPrompt << QByteArray("{}") << false;
    const ParameterSpec text = required(ParameterKind::Text);
    QTest::newRow("another text not set") << text << QByteArray("{}") << true;
    QTest::newRow("another text empty") << text << QByteArray(R"({"p": ""})") << false;
    ParameterSpec nullText = text;
    nullText.nullable = true;
    QTest::newRow("null is a value") << nullText << QByteArray(R"({"p": null})") << false;
    QTest::newRow("unset is not null") << nullText << QByteArray("{}") << true;
    QTest::newRow("image not set") << required(ParameterKind::File) << QByteArray("{}") << true;
    QTest::newRow("image empty") << required(ParameterKind::File) << QByteArray(R"({"p": ""})") << true;
    QTest::newRow("no images") << required(ParameterKind::Files) << QByteArray(R"({"p": []})") << true;
    QTest::newRow("images") << required(ParameterKind::Files) << QByteArray(R"({"p": ["4be1"]})") << false;
    QTest::newRow("empty list of texts is a value")
        << required(ParameterKind::TextList) << QByteArray(R"({"p": []})") << false;
}

void ValidationTest::whatIsRequiredMustSaySomething()
{
    QFETCH(ParameterSpec, spec);
    QFETCH(QByteArray, values);
    QFETCH(bool, missing);
    const QList<Problem> problems = validate(schemaOf(spec), {}, valuesOf(values.constData()));
    QCOMPARE(problems.size(), missing ? 1 : 0);
    if (missing)
        QCOMPARE(problems.first().kind, ProblemKind::Missing);
}

void ValidationTest::eachBadEntryOfAListIsNamed()
{
    ParameterSpec spec = numberSpec(u"p"_s, ParameterKind::NumberList, "0", "10");
    const QList<Problem> numbers = validate(schemaOf(spec), {}, valuesOf(R"({"p": [-1, 5, 11]})"));
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers.at(0).kind, ProblemKind::BelowMinimum);
    QCOMPARE(numbers.at(0).value, QJsonValue(-1));
    QCOMPARE(numbers.at(0).limit, QJsonValue(0));
    QCOMPARE(numbers.at(1).kind, ProblemKind::AboveMaximum);
    QCOMPARE(numbers.at(1).value, QJsonValue(11));

    spec = specOf(u"p"_s, ParameterKind::TextList);
    spec.choices = json(R"(["a", "b"])").toArray();
    const QList<Problem> texts = validate(schemaOf(spec), {}, valuesOf(R"({"p": ["a", "c", "b", "d"]})"));
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0).kind, ProblemKind::NotAChoice);
    QCOMPARE(texts.at(0).value, QJsonValue(u"c"_s));
    QCOMPARE(texts.at(0).limit, QJsonValue(spec.choices));
    QCOMPARE(texts.at(1).value, QJsonValue(u"d"_s));
}

void ValidationTest::unknownNameIsReportedLast()
{
    const QList<Problem> problems =
        validate(kontextLike(), {}, valuesOf(R"({"aspect": "1:1", "seed": "x", "prompt": "a"})"));
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).parameter, u"seed"_s);
    QCOMPARE(problems.at(1).kind, ProblemKind::UnknownName);
    QCOMPARE(problems.at(1).parameter, u"aspect"_s);
    QCOMPARE(problems.at(1).value, QJsonValue(u"1:1"_s));
}

void ValidationTest::ruleLimitComesWithItsReason()
{
    const QList<Rule> rules = rulesOf(
        R"([{"when": {"set": "input_image"}, "parameter": "safety_tolerance", "maximum": 2, "reason": "safety-with-image"}])");
    const QList<Problem> problems =
        validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "input_image": "4be1", "safety_tolerance": 3})"));
    const QList<Problem> expected{{ProblemKind::AboveMaximum, u"safety_tolerance"_s, 3, 2, u"safety-with-image"_s}};
    QCOMPARE(problems, expected);
    QVERIFY(validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "safety_tolerance": 3})")).isEmpty());
    QVERIFY(validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "input_image": null, "safety_tolerance": 6})"))
                .isEmpty());
}

void ValidationTest::tighterLimitIsTheOneReported()
{
    const QList<Rule> rules = rulesOf(
        R"([{"when": {"unset": "seed"}, "parameter": "safety_tolerance", "maximum": 6, "minimum": -5, "reason": "looser"}])");
    const QList<Problem> problems =
        validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "safety_tolerance": 9})"));
    const QList<Problem> expected{{ProblemKind::AboveMaximum, u"safety_tolerance"_s, 9, 6, QString()}};
    QCOMPARE(problems, expected);
}

void ValidationTest::ruleIsHeldAgainstTheDefaultToo()
{
    const QList<Rule> rules =
        rulesOf(R"([{"when": {"unset": "seed"}, "parameter": "output_quality", "maximum": 50, "reason": "low"}])");
    const QList<Problem> problems = validate(kontextLike(), rules, valuesOf(R"({"prompt": "a"})"));
    const QList<Problem> expected{{ProblemKind::AboveMaximum, u"output_quality"_s, 80, 50, u"low"_s}};
    QCOMPARE(problems, expected);

    // What the schema's own limits say about its own default is not held against the person.
    ParameterSpec odd = bounded("0", "4");
    odd.defaultValue = 9;
    QVERIFY(validate(schemaOf(odd), {}, {}).isEmpty());
}

void ValidationTest::choiceTakenAwayWithoutReplacementIsAProblem()
{
    const QList<Rule> rules = rulesOf(
        R"([{"when": {"unset": "input_image"}, "parameter": "aspect_ratio", "without": ["match_input_image"], "reason": "no"}])");
    for (const char *values : {R"({"prompt": "a"})", R"({"prompt": "a", "aspect_ratio": "match_input_image"})"}) {
        const QList<Problem> problems = validate(kontextLike(), rules, valuesOf(values));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, ProblemKind::ChoiceNotAvailable);
        QCOMPARE(problems.first().value, QJsonValue(u"match_input_image"_s));
        QCOMPARE(problems.first().limit, json(R"(["1:1", "16:9"])"));
        QCOMPARE(problems.first().reason, u"no"_s);
    }
    QVERIFY(validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "aspect_ratio": "16:9"})")).isEmpty());
}

void ValidationTest::choiceTakenAwayWithReplacementIsNone()
{
    const QList<Rule> rules = rulesOf(R"([{"when": {"unset": "input_image"}, "parameter": "aspect_ratio",
        "without": ["match_input_image"], "instead": "1:1", "reason": "match-needs-image"}])");
    QVERIFY(validate(kontextLike(), rules, valuesOf(R"({"prompt": "a"})")).isEmpty());
    QVERIFY(
        validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "aspect_ratio": "match_input_image"})")).isEmpty());
}

void ValidationTest::ignoredValueIsNotJudged()
{
    const QList<Rule> rules = rulesOf(
        R"([{"when": {"equals": {"output_format": "png"}}, "parameter": "output_quality", "ignored": true, "reason": "png"}])");
    QVERIFY(
        validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "output_format": "png", "output_quality": 500})"))
            .isEmpty());
    QCOMPARE(validate(kontextLike(), rules, valuesOf(R"({"prompt": "a", "output_quality": 500})")).size(), 1);
}

void ValidationTest::problemsStandInTheOrderOfTheForm()
{
    QStringList names;
    for (const Problem &problem :
         validate(kontextLike(), {},
                  valuesOf(R"({"zzz": 1, "seed": 0.5, "aaa": 1, "output_quality": 101, "aspect_ratio": "x"})")))
        names.append(problem.parameter);
    const QStringList expected{u"prompt"_s, u"aspect_ratio"_s, u"output_quality"_s, u"seed"_s, u"aaa"_s, u"zzz"_s};
    QCOMPARE(names, expected);
}

PENTIMENTO_TEST(ValidationTest)
#include "tst_validation.moc"
