// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/validation.h"
#include "tests/params/kontextlike.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesSurviveJson();
    void unsetNullAndEmptyAreThreeThings();
    void textIsReadAsItsKindWantsIt_data();
    void textIsReadAsItsKindWantsIt();
    void textThatDoesNotFitIsAProblem_data();
    void textThatDoesNotFitIsAProblem();
    void integersBeyond53BitsAreReadExactly();
    void problemNamesParameterTextAndChoices();
};

namespace {

ParameterSpec mixedChoice()
{
    return choiceSpec(u"p"_s, R"(["auto", "Half-Up, Half-Down", 1, 0.25, "7", true])", R"("auto")");
}

ParameterSpec nullable(ParameterKind kind)
{
    ParameterSpec spec = specOf(u"p"_s, kind);
    spec.nullable = true;
    return spec;
}

ParameterSpec objectList()
{
    ParameterSpec spec = specOf(u"p"_s, ParameterKind::Object);
    spec.isList = true;
    return spec;
}

ParameterSpec choiceList()
{
    ParameterSpec spec = specOf(u"p"_s, ParameterKind::TextList);
    spec.choices = json(R"(["red", "blue"])").toArray();
    return spec;
}

} // namespace

void ValuesTest::valuesSurviveJson()
{
    ParameterValues values = valuesOf(R"({"prompt": "a", "seed": 9007199254740993, "none": null, "list": [1, "2"]})");
    QCOMPARE(ParameterValues::fromJson(values.toJson()), values);
    QCOMPARE(values.value(u"seed"_s)->toInteger(), Q_INT64_C(9007199254740993));
    values.unset(u"list"_s);
    QCOMPARE(values.names(), (QStringList{u"none"_s, u"prompt"_s, u"seed"_s}));
    QVERIFY(compactJson(values.toJson()).contains("9007199254740993"));
}

void ValuesTest::unsetNullAndEmptyAreThreeThings()
{
    ParameterValues values = valuesOf(R"({"null": null, "empty": ""})");
    QVERIFY(!values.isSet(u"unset"_s));
    QVERIFY(!values.value(u"unset"_s).has_value());
    QVERIFY(values.isSet(u"null"_s));
    QVERIFY(values.value(u"null"_s)->isNull());
    QCOMPARE(values.value(u"empty"_s), QJsonValue(QString(u""_s)));
    values.set(u"null"_s, u""_s);
    QVERIFY(values.value(u"null"_s)->isString());
}

void ValuesTest::textIsReadAsItsKindWantsIt_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const ParameterSpec &spec, const QString &text, const char *value) {
        QTest::newRow(name) << spec << text << QByteArray(value);
    };
    const auto of = [](ParameterKind kind) { return specOf(u"p"_s, kind); };
    row("text stays as typed", of(ParameterKind::Text), u" 7 "_s, R"(" 7 ")");
    row("empty text", of(ParameterKind::Text), QString(), R"("")");
    row("the word null is a text", nullable(ParameterKind::Text), u"null"_s, R"("null")");
    row("path", of(ParameterKind::File), u"/tmp/a, b.png"_s, R"("/tmp/a, b.png")");
    row("integer", of(ParameterKind::Integer), u"-7"_s, "-7");
    row("integer with a point", of(ParameterKind::Integer), u"7.0"_s, "7");
    row("integer with an exponent", of(ParameterKind::Integer), u"1e3"_s, "1000");
    row("integer with a plus", of(ParameterKind::Integer), u"+7"_s, "7");
    row("null integer", nullable(ParameterKind::Integer), u"null"_s, "null");
    row("number with an exponent", of(ParameterKind::Number), u"1e3"_s, "1000");
    row("number", of(ParameterKind::Number), u" 2.5 "_s, "2.5");
    row("number without a digit before the point", of(ParameterKind::Number), u".5"_s, "0.5");
    row("whole number beyond 2^53 for a number", of(ParameterKind::Number), u"9007199254740993"_s, "9007199254740993");
    for (const QString &yes : {u"true"_s, u"yes"_s, u"on"_s, u"1"_s, u"Yes"_s})
        row(qPrintable(u"boolean "_s + yes), of(ParameterKind::Boolean), yes, "true");
    for (const QString &no : {u"false"_s, u"no"_s, u"off"_s, u"0"_s, u"OFF"_s})
        row(qPrintable(u"boolean "_s + no), of(ParameterKind::Boolean), no, "false");
    row("choice by text", mixedChoice(), u"auto"_s, R"("auto")");
    row("choice with a comma", mixedChoice(), u"Half-Up, Half-Down"_s, R"("Half-Up, Half-Down")");
    row("choice by number keeps the number", mixedChoice(), u"1"_s, "1");
    row("choice by number, written otherwise", mixedChoice(), u"0.250"_s, "0.25");
    row("choice that is a text of digits keeps the text", mixedChoice(), u"7"_s, R"("7")");
    row("choice that is a boolean", mixedChoice(), u"true"_s, "true");
    row("texts by comma", of(ParameterKind::TextList), u"a, b ,c"_s, R"(["a", "b", "c"])");
    row("one text", of(ParameterKind::TextList), u"a"_s, R"(["a"])");
    row("no texts", of(ParameterKind::TextList), QString(), "[]");
    row("texts as JSON keep their commas", of(ParameterKind::TextList), uR"( ["a, b", "c"])"_s, R"(["a, b", "c"])");
    row("texts from choices", choiceList(), u"blue,red"_s, R"(["blue", "red"])");
    row("numbers by comma", of(ParameterKind::NumberList), u"1, 2.5,9007199254740993"_s, "[1, 2.5, 9007199254740993]");
    row("numbers as JSON", of(ParameterKind::NumberList), u"[1, 9007199254740993]"_s, "[1, 9007199254740993]");
    row("paths", of(ParameterKind::Files), u"a.png,b.png"_s, R"(["a.png", "b.png"])");
    row("path with a comma", of(ParameterKind::Files), uR"(["a, b.png"])"_s, R"(["a, b.png"])");
    row("object", of(ParameterKind::Object), uR"({"a": 9007199254740993})"_s, R"({"a": 9007199254740993})");
    row("list of objects", objectList(), uR"([{"a": 1}])"_s, R"([{"a": 1}])");
    row("what is not understood, as JSON", of(ParameterKind::Unknown), uR"([{"a": 1}])"_s, R"([{"a": 1}])");
    row("what is not understood, a number", of(ParameterKind::Unknown), u"7"_s, "7");
    row("what is not understood, a text", of(ParameterKind::Unknown), u"blue, red"_s, R"("blue, red")");
}

void ValuesTest::textIsReadAsItsKindWantsIt()
{
    QFETCH(ParameterSpec, spec);
    QFETCH(QString, text);
    QFETCH(QByteArray, value);
    const auto read = valueFromText(spec, text);
    QVERIFY(std::holds_alternative<QJsonValue>(read));
    const QJsonValue expected = json(value.constData());
    QCOMPARE(std::get<QJsonValue>(read).type(), expected.type());
    // As written, so that 9007199254740993 and …992 differ.
    QCOMPARE(QJsonDocument(QJsonArray{std::get<QJsonValue>(read)}).toJson(),
             QJsonDocument(QJsonArray{expected}).toJson());
}

void ValuesTest::textThatDoesNotFitIsAProblem_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const ParameterSpec &spec, const QString &text, ProblemKind kind) {
        QTest::newRow(name) << spec << text << int(kind);
    };
    const auto of = [](ParameterKind kind) { return specOf(u"p"_s, kind); };
    row("word for an integer", of(ParameterKind::Integer), u"seven"_s, ProblemKind::WrongType);
    row("nothing for an integer", of(ParameterKind::Integer), QString(), ProblemKind::WrongType);
    row("fraction for an integer", of(ParameterKind::Integer), u"7.5"_s, ProblemKind::WrongType);
    row("integer beyond 64 bits", of(ParameterKind::Integer), u"9223372036854775808"_s, ProblemKind::NotExact);
    row("integer that an exponent blurs", of(ParameterKind::Integer), u"1e17"_s, ProblemKind::NotExact);
    row("hexadecimal", of(ParameterKind::Integer), u"0x10"_s, ProblemKind::WrongType);
    row("thousands", of(ParameterKind::Integer), u"1,000"_s, ProblemKind::WrongType);
    row("digits of another script", of(ParameterKind::Integer), u"７"_s, ProblemKind::WrongType);
    row("null where it is not allowed", of(ParameterKind::Integer), u"null"_s, ProblemKind::WrongType);
    row("nan", of(ParameterKind::Number), u"nan"_s, ProblemKind::WrongType);
    row("infinity", of(ParameterKind::Number), u"inf"_s, ProblemKind::WrongType);
    row("too large for a number", of(ParameterKind::Number), u"1e999"_s, ProblemKind::WrongType);
    row("comma in a number", of(ParameterKind::Number), u"2,5"_s, ProblemKind::WrongType);
    row("no boolean", of(ParameterKind::Boolean), u"maybe"_s, ProblemKind::WrongType);
    row("2 is no boolean", of(ParameterKind::Boolean), u"2"_s, ProblemKind::WrongType);
    row("no such choice", mixedChoice(), u"Auto"_s, ProblemKind::NotAChoice);
    row("no such number", mixedChoice(), u"2"_s, ProblemKind::NotAChoice);
    row("no such choice in a list", choiceList(), u"red,green"_s, ProblemKind::NotAChoice);
    row("no such choice in a JSON list", choiceList(), uR"(["green"])"_s, ProblemKind::NotAChoice);
    row("list cut short", of(ParameterKind::TextList), uR"(["a", )"_s, ProblemKind::WrongType);
    row("number among texts", of(ParameterKind::TextList), uR"(["a", 1])"_s, ProblemKind::WrongType);
    row("word among numbers", of(ParameterKind::NumberList), u"1,b"_s, ProblemKind::WrongType);
    row("text among numbers", of(ParameterKind::NumberList), uR"([1, "2"])"_s, ProblemKind::WrongType);
    row("list for an object", of(ParameterKind::Object), u"[1]"_s, ProblemKind::WrongType);
    row("object for a list of them", objectList(), u"{}"_s, ProblemKind::WrongType);
    row("no object", of(ParameterKind::Object), u"a=1"_s, ProblemKind::WrongType);
    row("NUL", of(ParameterKind::Text), u"a"_s + QChar(u'\0'), ProblemKind::NotText);
    row("NUL behind JSON's back", of(ParameterKind::Object), uR"({"a": "\u0000"})"_s, ProblemKind::NotText);
    row("lone surrogate", of(ParameterKind::Text), QString(QChar(0xdc00)), ProblemKind::NotText);
}

void ValuesTest::textThatDoesNotFitIsAProblem()
{
    QFETCH(ParameterSpec, spec);
    QFETCH(QString, text);
    const auto read = valueFromText(spec, text);
    QVERIFY(std::holds_alternative<Problem>(read));
    QTEST(int(std::get<Problem>(read).kind), "kind");
    QCOMPARE(std::get<Problem>(read).parameter, u"p"_s);
}

void ValuesTest::integersBeyond53BitsAreReadExactly()
{
    for (const qint64 number :
         {Q_INT64_C(9007199254740993), Q_INT64_C(9223372036854775807), -Q_INT64_C(9007199254740993)}) {
        for (const QString &text : QStringList{QString::number(number), QString::number(number) + u".0"_s}) {
            const auto read = valueFromText(specOf(u"seed"_s, ParameterKind::Integer), text);
            QVERIFY(std::holds_alternative<QJsonValue>(read));
            QCOMPARE(std::get<QJsonValue>(read).toInteger(), number);
        }
    }
}

void ValuesTest::problemNamesParameterTextAndChoices()
{
    const auto read = valueFromText(choiceSpec(u"style"_s, R"(["a", 2])", "2"), u"b"_s);
    const Problem expected{ProblemKind::NotAChoice, u"style"_s, u"b"_s, json(R"(["a", 2])"), QString()};
    QVERIFY(std::holds_alternative<Problem>(read));
    QCOMPARE(std::get<Problem>(read), expected);
}

PENTIMENTO_TEST(ValuesTest)
#include "tst_values.moc"
