// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/editorfactory.h"
#include "ui/form/fieldgrouping.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// Real models, and some that nobody would write, as forms.
class FormModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasTheControlThatFitsIt_data();
    void everyFieldHasTheControlThatFitsIt();
    void everyFormFitsItsColumn_data();
    void everyFormFitsItsColumn();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void openingSetsNothing_data();
    void openingSetsNothing();
    void whatNobodyKnowsIsEditedAsJson();
    void rarelyUsedFieldsAreMadeWhenTheyAreUnfolded();
    void hundredsOfFieldsAndThousandsOfChoicesOpen();
    void textIsAsHighAsItsLines();
    void fieldsStayTogetherInATallColumn();
    void modelsFollowEachOther();
    void sameModelAgainKeepsWhatIsSet();
};

namespace {

void addModelRows()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : modelPaths())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

QLatin1StringView editorClass(const ParameterSpec &spec)
{
    switch (spec.control) {
    case ParameterControl::Prompt:
    case ParameterControl::Text:
        return spec.kind == ParameterKind::Secret ? "SecretEditor"_L1 : "TextEditor"_L1;
    case ParameterControl::Slider:
        return spec.role == ParameterRole::Safety ? "SafetyEditor"_L1 : "SliderEditor"_L1;
    case ParameterControl::Number:
        return "NumberEditor"_L1;
    case ParameterControl::Ratio:
        return "RatioEditor"_L1;
    case ParameterControl::Choice:
        return spec.choices.size() > 12 ? "SearchableChoiceEditor"_L1 : "ChoiceEditor"_L1;
    case ParameterControl::Switch:
        return "SwitchEditor"_L1;
    case ParameterControl::Seed:
        return "SeedEditor"_L1;
    case ParameterControl::Image:
    case ParameterControl::Images:
        return "PictureEditor"_L1;
    case ParameterControl::List:
        return "ListEditor"_L1;
    case ParameterControl::Json:
        return "JsonEditor"_L1;
    }
    return {};
}

// A control that reaches beyond what it lies in; empty: none.
QString cutControl(const QWidget &form)
{
    const auto controls = form.findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const QWidget *around = control->parentWidget();
        const bool isSeen = control->isVisible() && control->window() == form.window();
        if (isSeen && control->focusPolicy() != Qt::NoFocus && !around->rect().contains(control->geometry()))
            return u"%1: %2 in %3"_s.arg(control->objectName()).arg(control->width()).arg(around->width());
    }
    return {};
}

QString className(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
}

} // namespace

void FormModelsTest::everyFieldHasTheControlThatFitsIt_data()
{
    addModelRows();
}

void FormModelsTest::everyFieldHasTheControlThatFitsIt()
{
    QFETCH(const QString, path);
    const ModelSpec model = modelAt(path);
    QVERIFY(!model.schema.parameters().isEmpty());
    const FormHost host(model);
    host.form().setAdvancedOpen(true);
    for (const ParameterSpec &spec : model.schema.parameters()) {
        const ParameterRow *row = host.row(spec.name);
        QVERIFY2(row, qPrintable(spec.name));
        QVERIFY2(className(row->editor()) == editorClass(spec), qPrintable(spec.name + className(row->editor())));
        QVERIFY2(row->editor()->focusProxy(), qPrintable(spec.name));
    }
}

void FormModelsTest::everyFormFitsItsColumn_data()
{
    addModelRows();
}

void FormModelsTest::everyFormFitsItsColumn()
{
    QFETCH(const QString, path);
    FormHost host(modelAt(path));
    host.form().setAdvancedOpen(true);
    host.settle();
    QVERIFY2(host.form().minimumSizeHint().width() <= 288,
             qPrintable(QString::number(host.form().minimumSizeHint().width())));
    for (const int width : {288, 420, 600}) {
        host.resize(width, 700);
        host.settle();
        QCOMPARE(host.form().width(), width);
        QCOMPARE(host.form().height(), std::max(700, host.form().heightForWidth(width)));
        const auto rows = host.form().findChildren<ParameterRow *>();
        for (const ParameterRow *row : rows)
            QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(row->objectName()));
        QCOMPARE(cutControl(host.form()), QString());
    }
}

void FormModelsTest::everyControlHasAName_data()
{
    addModelRows();
}

void FormModelsTest::everyControlHasAName()
{
    QFETCH(const QString, path);
    const FormHost host(modelAt(path));
    host.form().setAdvancedOpen(true);
    int named = 0;
    const auto controls = host.form().findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (control->focusPolicy() == Qt::NoFocus || control->window() != host.window())
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(control);
        QVERIFY(interface);
        const QString place = className(control) + u' ' + control->objectName();
        QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(place));
        ++named;
    }
    QVERIFY(named > 0);
}

void FormModelsTest::openingSetsNothing_data()
{
    addModelRows();
}

void FormModelsTest::openingSetsNothing()
{
    QFETCH(const QString, path);
    FormHost host(modelAt(path));
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    host.form().setAdvancedOpen(true);
    host.settle();
    QCOMPARE(host.form().values(), ParameterValues());
    QCOMPARE(changed.size(), 0);
}

void FormModelsTest::whatNobodyKnowsIsEditedAsJson()
{
    const FormHost host(modelWith({{u"mystery"_s, QJsonObject{{u"type"_s, u"quaternion"_s}}},
                                   {u"nothing"_s, QJsonObject{}},
                                   {u"options"_s, QJsonObject{{u"type"_s, u"object"_s}}}}));
    for (const QString &name : {u"mystery"_s, u"nothing"_s, u"options"_s}) {
        QVERIFY2(host.row(name), qPrintable(name));
        QCOMPARE(className(host.row(name)->editor()), u"JsonEditor"_s);
    }
}

void FormModelsTest::rarelyUsedFieldsAreMadeWhenTheyAreUnfolded()
{
    const ModelSpec model = modelAt(fixtureModel(u"stability-ai__sdxl.json"_s));
    const FieldGroups groups = groupedFields(model.schema.parameters(), promptAndPictures(model));
    QVERIFY(groups.folded.size() > 1);
    FormHost host(model, promptAndPictures(model));
    QCOMPARE(host.form().findChildren<ParameterRow *>().size(), groups.front.size());
    QSignalSpy toggled(&host.form(), &ParameterForm::advancedToggled);
    QTest::mouseClick(host.control(u"advanced"_s), Qt::LeftButton);
    host.settle();
    QCOMPARE(toggled, (QList<QVariantList>{{true}}));
    QCOMPARE(host.form().findChildren<ParameterRow *>().size(), groups.front.size() + groups.folded.size());
    QTest::mouseClick(host.control(u"advanced"_s), Qt::LeftButton);
    QVERIFY(!host.form().isAdvancedOpen());
    QVERIFY(!host.row(groups.folded.first().name)->isVisible());
}

// The limit is a guard against hanging: it is met in a tenth of it.
void FormModelsTest::hundredsOfFieldsAndThousandsOfChoicesOpen()
{
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many.append(u"choice number %1"_s.arg(i));
    const QList<QJsonObject> shapes{{{u"type"_s, u"string"_s}},
                                    {{u"type"_s, u"number"_s}, {u"minimum"_s, 0}, {u"maximum"_s, 1}},
                                    {{u"type"_s, u"boolean"_s}},
                                    {{u"type"_s, u"string"_s}, {u"enum"_s, many}}};
    QJsonObject properties;
    QJsonArray required;
    for (int i = 0; i < 300; ++i) {
        const QString name = u"field_%1"_s.arg(i);
        properties.insert(name, i % 30 == 3 ? shapes.at(3) : shapes.at(i % 3));
        required.append(name); // none of them folds
    }
    const ModelSpec model = modelWith(properties, required);
    QElapsedTimer time;
    time.start();
    FormHost host(model);
    host.settle();
    QCOMPARE(host.form().findChildren<ParameterRow *>().size(), 300);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
}

void FormModelsTest::textIsAsHighAsItsLines()
{
    FormHost host(modelWith({{u"a_prompt"_s, QJsonObject{{u"type"_s, u"string"_s}}}}));
    const auto *field = host.control<QPlainTextEdit>(u"a_prompt"_s);
    const int least = field->height();
    const auto heightWith = [&](const QString &text) {
        host.form().setValues(ParameterValues::fromJson({{u"a_prompt"_s, text}}));
        host.settle();
        return field->height();
    };
    QCOMPARE(heightWith(u"one"_s), least);
    const int line = heightWith(u"1\n2\n3"_s) - least;
    QVERIFY(line > field->fontMetrics().xHeight());
    QCOMPARE(heightWith(u"1\n2\n3\n4"_s), least + 2 * line);
    QCOMPARE(heightWith(u"words that wrap "_s.repeated(10)), least + 2 * line);
    QVERIFY(!field->verticalScrollBar()->isVisible());
    QCOMPARE(heightWith(u"line\n"_s.repeated(50)), least + 6 * line);
    QVERIFY(field->verticalScrollBar()->isVisible());
    QCOMPARE(heightWith({}), least);
}

void FormModelsTest::fieldsStayTogetherInATallColumn()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-max.json"_s)), {u"prompt"_s, u"input_image"_s});
    host.resize(288, 1200);
    host.settle();
    QCOMPARE(host.form().height(), 1200);
    const ParameterRow *ratio = host.row(u"aspect_ratio"_s);
    const ParameterRow *next = host.row(u"prompt_upsampling"_s);
    QCOMPARE(ratio->geometry().top(), 0);
    QCOMPARE(next->geometry().top() - ratio->geometry().bottom() - 1, 12);
    QVERIFY(host.row(u"safety_tolerance"_s)->geometry().bottom() < 300);
}

void FormModelsTest::modelsFollowEachOther()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-max.json"_s)));
    host.form().setValues(ParameterValues::fromJson({{u"seed"_s, 7}}));
    host.form().setModel(modelAt(bundledModel(u"flux-kontext-dev.json"_s)), {});
    host.settle();
    QVERIFY(!host.row(u"safety_tolerance"_s));
    QVERIFY(host.row(u"guidance"_s));
    QCOMPARE(host.form().values(), ParameterValues());
}

void FormModelsTest::sameModelAgainKeepsWhatIsSet()
{
    const ModelSpec model = modelAt(bundledModel(u"flux-kontext-max.json"_s));
    FormHost host(model);
    const ParameterValues values = ParameterValues::fromJson({{u"seed"_s, 7}});
    host.form().setValues(values);
    const ParameterRow *row = host.row(u"seed"_s);
    host.form().setModel(model, {});
    host.settle();
    QCOMPARE(host.row(u"seed"_s), row);
    QCOMPARE(host.form().values(), values);
}

PENTIMENTO_TEST(FormModelsTest)
#include "tst_formmodels.moc"
