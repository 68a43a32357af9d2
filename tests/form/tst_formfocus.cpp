// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ModelSpec bundledMax()
{
    return modelAt(bundledModel(u"flux-kontext-max.json"_s));
}

ModelSpec bundledDev()
{
    return modelAt(bundledModel(u"flux-kontext-dev.json"_s));
}

} // namespace

// Where the focus goes: to what the service complains of, to a field by name, through the form by the tabulator.
class FormFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complaintMarksUntilEdited();
    void complaintUnfoldsAndTakesTheFocus();
    void complaintAboutOtherFieldsMovesNothing();
    void complaintIsTakenBack();
    void focusGoesToAnyFieldHere();
    void pressOnALabelGoesToItsField();
    void tabulatorGoesThroughTheFormInItsPlace();
    void keysOfAFieldComeBeforeThoseOfTheWindow();
    void keysOfTheWindowPassThroughTheFields();
};

void FormFocusTest::complaintMarksUntilEdited()
{
    FormHost host(bundledMax());
    host.form().setServiceComplaint({u"seed"_s, u"output_format"_s}, u"The service says: too large."_s);
    QCOMPARE(host.words(u"seed"_s), u"The service says: too large."_s);
    QCOMPARE(host.words(u"output_format"_s), u"The service says: too large."_s);
    QCOMPARE(QApplication::focusWidget(), host.control(u"seed"_s));
    host.form().setProblems({}); // our own validation knows nothing of it
    QVERIFY(!host.words(u"seed"_s).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    QCOMPARE(host.words(u"seed"_s), QString());
    QVERIFY(!host.words(u"output_format"_s).isEmpty());
    host.form().setProblems({});
    QCOMPARE(host.words(u"seed"_s), QString());
}

void FormFocusTest::complaintUnfoldsAndTakesTheFocus()
{
    FormHost host(bundledDev(), {u"prompt"_s, u"input_image"_s});
    QVERIFY(!host.form().isAdvancedOpen());
    QSignalSpy toggled(&host.form(), &ParameterForm::advancedToggled);
    host.form().setServiceComplaint({u"go_fast"_s}, u"No."_s);
    QVERIFY(host.form().isAdvancedOpen());
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(host.words(u"go_fast"_s), u"No."_s);
    QCOMPARE(QApplication::focusWidget(), host.control(u"go_fast"_s));
}

void FormFocusTest::complaintAboutOtherFieldsMovesNothing()
{
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    host.form().focusParameter(u"seed"_s);
    host.form().setServiceComplaint({u"prompt"_s, u"nothing"_s}, u"No."_s);
    QCOMPARE(QApplication::focusWidget(), host.control(u"seed"_s));
    host.form().setServiceComplaint({u"prompt"_s, u"output_format.0"_s}, u"No."_s);
    QCOMPARE(host.words(u"output_format"_s), u"No."_s);
    QCOMPARE(QApplication::focusWidget(), host.control(u"output_format"_s));
}

void FormFocusTest::complaintIsTakenBack()
{
    FormHost host(bundledMax());
    host.form().setServiceComplaint({u"seed"_s}, u"No."_s);
    host.form().clearServiceComplaint();
    QCOMPARE(host.words(u"seed"_s), QString());
}

void FormFocusTest::focusGoesToAnyFieldHere()
{
    FormHost host(bundledDev(), {u"prompt"_s, u"input_image"_s});
    QVERIFY(!host.form().focusParameter(u"prompt"_s));
    QVERIFY(!host.form().focusParameter(u"nothing"_s));
    const ModelSpec model = bundledDev();
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.name == u"prompt"_s || spec.name == u"input_image"_s)
            continue;
        QVERIFY(host.form().focusParameter(spec.name));
        QVERIFY2(host.row(spec.name)->isAncestorOf(QApplication::focusWidget()), qPrintable(spec.name));
    }
}

void FormFocusTest::pressOnALabelGoesToItsField()
{
    FormHost host(bundledMax());
    host.form().focusParameter(u"aspect_ratio"_s);
    QTest::mouseClick(host.control(u"seed.label"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), host.control(u"seed"_s));
}

// Fields are made anew with each model and when they are unfolded; their place among the other controls stays.
void FormFocusTest::tabulatorGoesThroughTheFormInItsPlace()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *form = new ParameterForm(&window);
    auto *after = new QLineEdit(&window);
    auto *layout = new QVBoxLayout(&window);
    for (QWidget *part : std::initializer_list<QWidget *>{before, form, after})
        layout->addWidget(part);
    form->setModel(bundledMax(), {u"prompt"_s, u"input_image"_s});
    form->setModel(bundledDev(), {u"prompt"_s, u"input_image"_s});
    window.show();
    QApplication::setActiveWindow(&window);
    form->setAdvancedOpen(true);
    QCoreApplication::processEvents();
    before->setFocus();
    QStringList visited;
    for (int i = 0; i < 100 && QApplication::focusWidget() != after; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString parameter = QApplication::focusWidget()->objectName().section(u'.', 0, 0);
        if (visited.isEmpty() || visited.last() != parameter)
            visited.append(parameter);
    }
    QCOMPARE(QApplication::focusWidget(), after);
    QStringList expected;
    const ModelSpec model = bundledDev();
    for (const ParameterSpec &spec : model.schema.parameters())
        expected.append(spec.name);
    expected.removeAll(u"prompt"_s);
    expected.removeAll(u"input_image"_s);
    visited.removeAll(u"advanced"_s);
    visited.removeAll(QString());
    std::sort(expected.begin(), expected.end());
    QStringList sorted = visited;
    std::sort(sorted.begin(), sorted.end());
    expected.removeAll(u"output_quality"_s); // it is off with png, or in the list when it is not
    sorted.removeAll(u"output_quality"_s);
    QCOMPARE(sorted, expected);
    QCOMPARE(visited.first(), u"aspect_ratio"_s);
}

// F1 and letters may be shortcuts of the window.
void FormFocusTest::keysOfAFieldComeBeforeThoseOfTheWindow()
{
    FormHost host(modelAt(fixtureModel(u"cjwbw__seamless_communication.json"_s)));
    host.form().setAdvancedOpen(true);
    int pressed = 0;
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_W)})
        connect(new QShortcut(keys, &host), &QShortcut::activated, this, [&pressed] { ++pressed; });
    host.form().focusParameter(u"input_text_language"_s);
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_W}) {
        QTest::keyClick(host.control(u"input_text_language"_s), key);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        host.settle();
    }
    QCOMPARE(pressed, 0);
}

void FormFocusTest::keysOfTheWindowPassThroughTheFields()
{
    FormHost host(bundledDev());
    host.form().setAdvancedOpen(true);
    const ParameterValues before = host.form().values();
    int pressed = 0;
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Up)})
        connect(new QShortcut(keys, &host), &QShortcut::activated, this, [&pressed] { ++pressed; });
    const ModelSpec model = bundledDev();
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (!host.row(spec.name)->editor()->isEnabled())
            continue;
        QVERIFY(host.form().focusParameter(spec.name));
        pressed = 0;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY2(pressed == 2, qPrintable(spec.name));
    }
    QCOMPARE(host.form().values(), before);
    QVERIFY(!QApplication::activePopupWidget());
}

PENTIMENTO_TEST(FormFocusTest)
#include "tst_formfocus.moc"
