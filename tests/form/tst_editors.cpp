// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/editorfactory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *name;
    QJsonObject property;
    QJsonValue value;
    const char *shown; // what the control then says; null: nothing to be read there
};

const QJsonValue unset(QJsonValue::Undefined);

QJsonObject fieldOf(const QString &type, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(u"type"_s, type);
    return object;
}

QString textIn(const QWidget *control)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(control))
        return field->text();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(control))
        return lines->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(control))
        return box->currentIndex() < 0 ? box->placeholderText() : box->currentText();
    if (const auto *slider = qobject_cast<const QSlider *>(control))
        return QString::number(slider->value());
    if (const auto *mark = qobject_cast<const QCheckBox *>(control))
        return mark->isChecked() ? u"on"_s : u"off"_s;
    return {};
}

const QList<Row> &rows()
{
    const QJsonObject zeroToTen{{u"minimum"_s, 0}, {u"maximum"_s, 10}};
    const QJsonObject some{{u"enum"_s, QJsonArray{u"jpg"_s, u"png"_s}}};
    const QJsonObject sizes{{u"enum"_s, QJsonArray{512, 1024}}};
    const qint64 big = 9007199254740993;
    static const QList<Row> table{
        {"text", fieldOf(u"string"_s), u"a “b” & c"_s, "a “b” & c"},
        {"text, empty", fieldOf(u"string"_s), u""_s, ""},
        {"text, unset", fieldOf(u"string"_s), unset, ""},
        {"text, null", fieldOf(u"string"_s, {{u"nullable"_s, true}}), QJsonValue::Null, ""},
        {"text, default stands", fieldOf(u"string"_s, {{u"default"_s, u"fog"_s}}), unset, "fog"},
        {"text, default taken away", fieldOf(u"string"_s, {{u"default"_s, u"fog"_s}}), u""_s, ""},
        {"integer", fieldOf(u"integer"_s), 7, "7"},
        {"integer beyond a double", fieldOf(u"integer"_s), big, "9007199254740993"},
        {"largest integer", fieldOf(u"integer"_s), std::numeric_limits<qint64>::max(), "9223372036854775807"},
        {"smallest integer", fieldOf(u"integer"_s), std::numeric_limits<qint64>::min(), "-9223372036854775808"},
        {"integer, unset", fieldOf(u"integer"_s), unset, ""},
        {"integer, default stands apart", fieldOf(u"integer"_s, {{u"default"_s, 3}}), unset, ""},
        {"number", fieldOf(u"number"_s), 2.5, "2.5"},
        {"number with an exponent", fieldOf(u"number"_s), 1e-7, "1e-07"},
        {"large number", fieldOf(u"number"_s), 1e300, "1e+300"},
        {"number that is a text", fieldOf(u"number"_s), u"abc"_s, "abc"},
        {"slider", fieldOf(u"number"_s, zeroToTen), 2.53, "2.53"},
        {"slider, least", fieldOf(u"number"_s, zeroToTen), 0, "0"},
        {"slider, most", fieldOf(u"number"_s, zeroToTen), 10, "10"},
        {"slider, out of range", fieldOf(u"number"_s, zeroToTen), 99, "99"},
        {"slider, null", fieldOf(u"number"_s, {{u"minimum"_s, 0}, {u"maximum"_s, 1}, {u"nullable"_s, true}}),
         QJsonValue::Null, ""},
        {"switch on", fieldOf(u"boolean"_s), true, "on"},
        {"switch off", fieldOf(u"boolean"_s), false, "off"},
        {"switch, unset", fieldOf(u"boolean"_s), unset, "off"},
        {"switch, default stands", fieldOf(u"boolean"_s, {{u"default"_s, true}}), unset, "on"},
        {"choice", fieldOf(u"string"_s, some), u"png"_s, "png"},
        {"choice that is none", fieldOf(u"string"_s, some), u"tiff"_s, "tiff"},
        {"choice, unset", fieldOf(u"string"_s, some), unset, "not set"},
        {"choice of numbers", fieldOf(u"integer"_s, sizes), 1024, "1024"},
        {"object", fieldOf(u"object"_s), QJsonObject{{u"a"_s, QJsonArray{1, 2}}}, nullptr},
        {"object that is a text", fieldOf(u"object"_s), u"{"_s, "{"},
        {"anything", {}, u"5"_s, "\"5\""},
        {"anything, a number", {}, 5, "5"},
    };
    return table;
}

} // namespace

// One editor at a time: what goes in comes out, and what is typed is what is set.
class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueComesBackAsItWas_data();
    void valueComesBackAsItWas();
    void listsAndFilesComeBackAsTheyWere_data();
    void listsAndFilesComeBackAsTheyWere();
    void typedTextIsSet_data();
    void typedTextIsSet();
    void clearedFieldIsUnset_data();
    void clearedFieldIsUnset();
    void clearedTextTakesTheDefaultAway();
    void settingAValueEmitsNothing();
};

void EditorsTest::valueComesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < rows().size(); ++i)
        QTest::newRow(rows().at(i).name) << i;
}

void EditorsTest::valueComesBackAsItWas()
{
    QFETCH(const qsizetype, index);
    const Row &row = rows().at(index);
    const FormHost host(modelWith({{u"field"_s, row.property}}));
    ParameterEditor *editor = host.row(u"field"_s)->editor();
    editor->setValue(row.value);
    QCOMPARE(editor->value(), row.value);
    if (row.shown)
        QCOMPARE(textIn(host.control(u"field"_s)), QString::fromUtf8(row.shown));

    // Once more through the form, and by way of another value.
    ParameterValues values;
    if (!row.value.isUndefined())
        values.set(u"field"_s, row.value);
    host.form().setValues({});
    QCOMPARE(host.form().values(), ParameterValues());
    host.form().setValues(values);
    QCOMPARE(host.form().values(), values);
    QCOMPARE(editor->value(), row.value);
}

void EditorsTest::listsAndFilesComeBackAsTheyWere_data()
{
    QTest::addColumn<QJsonObject>("field");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject file = fieldOf(u"string"_s, {{u"format"_s, u"uri"_s}});
    const QJsonObject texts = fieldOf(u"array"_s, {{u"items"_s, fieldOf(u"string"_s)}});
    const QJsonObject numbers = fieldOf(u"array"_s, {{u"items"_s, fieldOf(u"number"_s)}});
    const QJsonObject files = fieldOf(u"array"_s, {{u"items"_s, file}});
    QTest::newRow("file") << file << QJsonValue(u"abcdef0123456789"_s);
    QTest::newRow("file, unset") << file << unset;
    QTest::newRow("files") << files << QJsonValue(QJsonArray{u"one"_s, u"two"_s});
    QTest::newRow("files, none") << files << QJsonValue(QJsonArray{});
    QTest::newRow("texts") << texts << QJsonValue(QJsonArray{u"a, b"_s, u""_s});
    QTest::newRow("texts, unset") << texts << unset;
    QTest::newRow("numbers") << numbers << QJsonValue(QJsonArray{1, 2.5, qint64(9007199254740993)});
    QTest::newRow("no list at all") << texts << QJsonValue(u"a"_s);
}

void EditorsTest::listsAndFilesComeBackAsTheyWere()
{
    QFETCH(const QJsonObject, field);
    QFETCH(const QJsonValue, value);
    const FormHost host(modelWith({{u"field"_s, field}}));
    ParameterEditor *editor = host.row(u"field"_s)->editor();
    editor->setValue(value);
    QCOMPARE(editor->value(), value);
    editor->setValue(unset);
    QCOMPARE(editor->value(), unset);
}

void EditorsTest::typedTextIsSet_data()
{
    QTest::addColumn<QJsonObject>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject whole = fieldOf(u"integer"_s);
    const QJsonObject number = fieldOf(u"number"_s);
    const QJsonObject slider = fieldOf(u"number"_s, {{u"minimum"_s, 0}, {u"maximum"_s, 10}});
    QTest::newRow("text") << fieldOf(u"string"_s) << u"blue hour"_s << QJsonValue(u"blue hour"_s);
    QTest::newRow("integer") << whole << u"42"_s << QJsonValue(42);
    QTest::newRow("64 bits") << whole << u"9007199254740993"_s << QJsonValue(qint64(9007199254740993));
    QTest::newRow("grouped") << whole << u"1 839 204 771"_s << QJsonValue(1839204771);
    QTest::newRow("exponent") << whole << u"1e3"_s << QJsonValue(1000);
    QTest::newRow("too large") << whole << u"99999999999999999999"_s << QJsonValue(1e20);
    QTest::newRow("no integer") << whole << u"2.5"_s << QJsonValue(u"2.5"_s);
    QTest::newRow("number") << number << u"2.5"_s << QJsonValue(2.5);
    QTest::newRow("comma") << number << u"2,5"_s << QJsonValue(2.5);
    QTest::newRow("comma that may be thousands") << number << u"1,000"_s << QJsonValue(u"1,000"_s);
    QTest::newRow("small") << number << u"1e-7"_s << QJsonValue(1e-7);
    QTest::newRow("half typed") << number << u"-"_s << QJsonValue(u"-"_s);
    QTest::newRow("slider's field") << slider << u"2.53"_s << QJsonValue(2.53);
    QTest::newRow("slider's field, too much") << slider << u"11"_s << QJsonValue(11);
    QTest::newRow("object") << fieldOf(u"object"_s) << u"{\"a\": 1}"_s << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("half an object") << fieldOf(u"object"_s) << u"{\"a\""_s << QJsonValue(u"{\"a\""_s);
    QTest::newRow("anything") << QJsonObject{} << u"[1]"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("any words") << QJsonObject{} << u"some words"_s << QJsonValue(u"some words"_s);
}

void EditorsTest::typedTextIsSet()
{
    QFETCH(const QJsonObject, field);
    QFETCH(const QString, typed);
    QFETCH(const QJsonValue, value);
    const FormHost host(modelWith({{u"field"_s, field}}));
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    QVERIFY(host.form().focusParameter(u"field"_s));
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QCOMPARE(host.set(u"field"_s), value);
    QCOMPARE(changed.size(), typed.size());
    QCOMPARE(changed.last().first().value<ParameterValues>(), host.form().values());
    QCOMPARE(textIn(host.control(u"field"_s)), typed);
}

void EditorsTest::clearedFieldIsUnset_data()
{
    QTest::addColumn<QJsonObject>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << fieldOf(u"string"_s) << QJsonValue(u"fog"_s);
    QTest::newRow("integer") << fieldOf(u"integer"_s) << QJsonValue(3);
    QTest::newRow("integer with a default") << fieldOf(u"integer"_s, {{u"default"_s, 5}}) << QJsonValue(3);
    QTest::newRow("slider") << fieldOf(u"integer"_s, {{u"minimum"_s, 0}, {u"maximum"_s, 9}}) << QJsonValue(3);
    QTest::newRow("object") << fieldOf(u"object"_s) << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void EditorsTest::clearedFieldIsUnset()
{
    QFETCH(const QJsonObject, field);
    QFETCH(const QJsonValue, value);
    const FormHost host(modelWith({{u"field"_s, field}}));
    ParameterValues values;
    values.set(u"field"_s, value);
    host.form().setValues(values);
    host.form().focusParameter(u"field"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(host.form().values(), ParameterValues());
}

void EditorsTest::clearedTextTakesTheDefaultAway()
{
    const FormHost host(modelWith({{u"field"_s, fieldOf(u"string"_s, {{u"default"_s, u"fog"_s}})}}));
    host.form().focusParameter(u"field"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(host.set(u"field"_s), QJsonValue(u""_s));
    auto *reset = host.control(u"field.reset"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(host.form().values(), ParameterValues());
    QCOMPARE(textIn(host.control(u"field"_s)), u"fog"_s);
    QVERIFY(!reset->isVisible());
}

void EditorsTest::settingAValueEmitsNothing()
{
    const FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    host.form().setAdvancedOpen(true);
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    QSignalSpy locked(&host.form(), &ParameterForm::seedLockChanged);
    host.form().setValues(ParameterValues::fromJson({{u"seed"_s, 7},
                                                     {u"guidance"_s, 4.5},
                                                     {u"aspect_ratio"_s, u"16:9"_s},
                                                     {u"output_format"_s, u"png"_s},
                                                     {u"go_fast"_s, true}}));
    host.form().setSeedLocked(true);
    QVERIFY(host.form().isSeedLocked());
    QCOMPARE(changed.size() + locked.size(), 0);
}

PENTIMENTO_TEST(EditorsTest)
#include "tst_editors.moc"
