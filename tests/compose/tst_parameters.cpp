// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/form/parameterform.h"

#include <QPushButton>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

// As if a person had edited the field: what the form then says.
void edit(const ComposeDesk &desk, const QString &name, const QJsonValue &value)
{
    auto *form = desk.find<ParameterForm>(u"form"_s);
    ParameterValues values = form->values();
    if (value.isUndefined())
        values.unset(name);
    else
        values.set(name, value);
    form->setValues(values);
    Q_EMIT form->valuesChanged(form->values());
}

} // namespace

// The form within the column.
class ParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formIsThereOnceSomethingWasAsked();
    void editedValueIsTheDrafts();
    void ruleLimitsWhatIsSent();
    void switchingTheModelCarriesValues();
    void whatHasNoPlaceComesBack();
    void anotherStartKnowsHowAModelWasLeft();
    void maskIsAPictureOfTheRequest();
    void formWishesArePassedOn();
    void reasonLeadsIntoTheForm();
    void countIsTheVariants();
};

void ParametersTest::formIsThereOnceSomethingWasAsked()
{
    ComposeDesk desk;
    auto *form = desk.find(u"form"_s);
    QVERIFY(!form->isVisible());
    desk.panel().setPrompt(u"a"_s);
    QVERIFY(form->isVisible());
    desk.panel().setPrompt({}); // nothing jumps
    QVERIFY(form->isVisible());
    desk.panel().setDraft(Draft(desk.draft()));
    QVERIFY(!form->isVisible());
}

void ParametersTest::editedValueIsTheDrafts()
{
    ComposeDesk desk;
    desk.panel().setPrompt(u"make it blue"_s);
    QSignalSpy changed(&desk.panel(), &ComposePanel::draftChanged);
    edit(desk, u"output_format"_s, u"jpg"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.value(u"output_format"_s), QJsonValue(u"jpg"_s));
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"make it blue"_s));
    edit(desk, u"output_format"_s, QJsonValue(QJsonValue::Undefined));
    QVERIFY(desk.value(u"output_format"_s).isUndefined());
}

void ParametersTest::ruleLimitsWhatIsSent()
{
    ComposeDesk desk;
    desk.panel().setPrompt(u"make it blue"_s);
    edit(desk, u"safety_tolerance"_s, 6);
    QCOMPARE(desk.value(u"safety_tolerance"_s), QJsonValue(6));
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    QCOMPARE(desk.value(u"safety_tolerance"_s), QJsonValue(2));
    QVERIFY(desk.find(u"run"_s)->isEnabled());
    QTest::mouseClick(desk.find(u"removePicture"_s), Qt::LeftButton);
    QCOMPARE(desk.value(u"safety_tolerance"_s), QJsonValue(6));
}

void ParametersTest::switchingTheModelCarriesValues()
{
    ComposeDesk desk(onePicture);
    desk.panel().setPrompt(u"make it blue"_s);
    edit(desk, u"aspect_ratio"_s, u"16:9"_s);
    edit(desk, u"seed"_s, 7);
    desk.panel().setOffer(twoPictures, ServiceId(u"kkiai"_s));
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"make it blue"_s));
    QCOMPARE(desk.value(u"aspect_ratio"_s), QJsonValue(u"16:9"_s));
    QCOMPARE(desk.value(u"seed"_s), QJsonValue(7));
    QCOMPARE(desk.find<ParameterForm>(u"form"_s)->values().value(u"seed"_s), QJsonValue(7));
}

void ParametersTest::whatHasNoPlaceComesBack()
{
    ComposeDesk desk(onePicture);
    desk.panel().setPrompt(u"make it blue"_s);
    edit(desk, u"prompt_upsampling"_s, true);
    edit(desk, u"output_format"_s, u"jpg"_s);
    desk.panel().setOffer(twoPictures, sandbox);
    QVERIFY(desk.value(u"prompt_upsampling"_s).isUndefined());
    edit(desk, u"output_format"_s, u"png"_s);
    desk.panel().setOffer(onePicture, sandbox);
    QCOMPARE(desk.value(u"prompt_upsampling"_s), QJsonValue(true));
    QCOMPARE(desk.value(u"output_format"_s), QJsonValue(u"png"_s)); // the newer word counts
    QCOMPARE(desk.find<ParameterForm>(u"form"_s)->values().value(u"prompt_upsampling"_s), QJsonValue(true));
}

void ParametersTest::anotherStartKnowsHowAModelWasLeft()
{
    LastValues last;
    {
        ComposeDesk desk(onePicture);
        desk.panel().setPrompt(u"make it blue"_s);
        edit(desk, u"prompt_upsampling"_s, true);
        edit(desk, u"seed"_s, 7);
        desk.panel().setOffer(twoPictures, sandbox);
        last = LastValues::fromJson(desk.panel().lastValues().toJson());
        QCOMPARE(last, desk.panel().lastValues());
    }
    ComposeDesk desk(manyPictures);
    desk.panel().setLastValues(last);
    desk.panel().setOffer(onePicture, sandbox);
    QCOMPARE(desk.value(u"prompt_upsampling"_s), QJsonValue(true));
    QVERIFY(desk.value(u"seed"_s).isUndefined()); // is for one edit
    QVERIFY(desk.value(u"prompt"_s).isUndefined());
}

void ParametersTest::maskIsAPictureOfTheRequest()
{
    ComposeDesk desk(maskAndCount);
    const InputImage mask = desk.picture(u"mask.png"_s);
    desk.panel().addPicture(mask, {u"mask"_s, -1, {}});
    QCOMPARE(desk.value(u"mask"_s), QJsonValue(mask.id.text()));
    QCOMPARE(desk.draft().request.images.size(), 1);
    QCOMPARE(desk.namesSeen(), QStringList{u"-"_s});
    edit(desk, u"mask"_s, QJsonValue(QJsonValue::Undefined));
    QVERIFY(desk.draft().request.images.isEmpty());
}

void ParametersTest::formWishesArePassedOn()
{
    ComposeDesk desk(maskAndCount);
    auto *form = desk.find<ParameterForm>(u"form"_s);
    QSignalSpy browse(&desk.panel(), &ComposePanel::browseRequested);
    QSignalSpy offered(&desk.panel(), &ComposePanel::picturesOffered);
    Q_EMIT form->pictureRequested(u"mask"_s);
    Q_EMIT form->picturesOffered(u"mask"_s, {LocalPicture{u"/tmp/a.png"_s}});
    const WellTarget mask{u"mask"_s, -1, {}};
    QCOMPARE(browse.first().first().value<WellTarget>(), mask);
    QCOMPARE(offered.first().last().value<WellTarget>(), mask);
}

void ParametersTest::reasonLeadsIntoTheForm()
{
    ComposeDesk desk;
    Draft draft = desk.draft();
    draft.request.values.set(u"prompt"_s, u"make it blue"_s);
    draft.request.values.set(u"output_format"_s, u"bmp"_s);
    desk.panel().setDraft(draft);
    QVERIFY(!desk.find(u"run"_s)->isEnabled());
    QTest::mouseClick(desk.find(u"runLine"_s), Qt::LeftButton);
    QVERIFY(desk.find(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
}

void ParametersTest::countIsTheVariants()
{
    ComposeDesk desk(maskAndCount, ServiceId(u"replicate"_s));
    desk.panel().setPrompt(u"a lighthouse"_s);
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(desk.find(u"moreVariants"_s), Qt::LeftButton);
    QCOMPARE(desk.draft().variants, 5);
    QVERIFY(desk.value(u"num_outputs"_s).isUndefined());
    QVERIFY(!desk.find<ParameterForm>(u"form"_s)->focusParameter(u"num_outputs"_s));
}

PENTIMENTO_TEST(ParametersTest)
#include "tst_parameters.moc"
