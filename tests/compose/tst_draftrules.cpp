// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/draftrules.h"
#include "ui/compose/opendraft.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

Draft draftFor(const ModelId &model, const QJsonObject &values, const QList<InputImage> &images = {})
{
    Draft draft;
    draft.request.model = model;
    draft.request.service = sandbox;
    draft.request.values = ParameterValues::fromJson(values);
    draft.request.images = images;
    return draft;
}

} // namespace

// What is true of every draft.
class DraftRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settledDraftCanBeSent();
    void countOfAnEarlierRequestBecomesVariants();
    void secretsAreNamed();
    void unknownModelLosesNothing();
    void moveCarriesWhatFits();
    void whatTheFormDoesNotEditStays();
};

void DraftRulesTest::settledDraftCanBeSent()
{
    const Catalog catalog = widerCatalog();
    const Service &service = *catalog.service(sandbox);
    const Draft draft = draftFor(twoPictures, {{u"prompt"_s, u"a dog"_s}},
                                 {{u"input_image_2"_s, ImageId(u"b"_s), u"b"_s, {}, {}},
                                  {u"gone"_s, ImageId(u"c"_s), u"c"_s, {}, {}},
                                  {u"input_image_1"_s, ImageId(u"a"_s), u"a"_s, {}, {}}});
    const EditRequest request = settled(draft, *catalog.model(twoPictures), service).request;
    QCOMPARE(request.serviceBase, service.base.toString());
    QCOMPARE(request.images.size(), 2);
    QCOMPARE(request.images.first().name, u"a"_s);
    QCOMPARE(request.values.toJson(),
             (QJsonObject{{u"prompt"_s, u"a dog"_s}, {u"input_image_1"_s, u"a"_s}, {u"input_image_2"_s, u"b"_s}}));
    QVERIFY(validate(catalog.model(twoPictures)->schema, {}, request.values).isEmpty());
}

void DraftRulesTest::countOfAnEarlierRequestBecomesVariants()
{
    const Catalog catalog = widerCatalog();
    Draft draft = draftFor(maskAndCount, {{u"num_outputs"_s, 3}});
    draft.variants = 2;
    draft = settled(draft, *catalog.model(maskAndCount), *catalog.service(sandbox));
    QCOMPARE(draft.variants, 6);
    QVERIFY(!draft.request.values.isSet(u"num_outputs"_s));
    QVERIFY(editedElsewhere(catalog.model(maskAndCount)->schema).contains(u"num_outputs"_s));
}

void DraftRulesTest::secretsAreNamed()
{
    const Catalog catalog = widerCatalog();
    ModelSpec model = *catalog.model(onePicture);
    ParameterSpec secret;
    secret.name = u"token"_s;
    secret.kind = ParameterKind::Secret;
    model.schema = ParameterSchema(model.schema.parameters() + QList{secret}, OutputKind::File);
    const Service &service = *catalog.service(sandbox);
    QCOMPARE(settled(draftFor(onePicture, {{u"token"_s, u"x"_s}}), model, service).request.secrets,
             QStringList{u"token"_s});
    QVERIFY(settled(draftFor(onePicture, {}), model, service).request.secrets.isEmpty());
}

void DraftRulesTest::unknownModelLosesNothing()
{
    const Catalog catalog = widerCatalog();
    const Draft draft = draftFor(ModelId(u"gone/away"_s), {{u"prompt"_s, u"a dog"_s}, {u"odd"_s, 1}},
                                 {{u"photo"_s, ImageId(u"a"_s), u"a"_s, {}, {}}});
    OpenDraft open;
    open.open(draft, catalog);
    QVERIFY(!open.isKnown());
    QCOMPARE(open.draft(), draft);
    QCOMPARE(open.reason(KeyState::NotNeeded, 0, {}).cure, RunReason::Cure::Model);
    // With a model again, what it understands is there.
    open.moveTo(onePicture, sandbox, catalog);
    QCOMPARE(open.prompt(), u"a dog"_s);
    QCOMPARE(open.request().images.size(), 1);
    QVERIFY(!open.request().values.isSet(u"odd"_s));
}

void DraftRulesTest::moveCarriesWhatFits()
{
    const Catalog catalog = widerCatalog();
    OpenDraft open;
    open.open(draftFor(twoPictures, {{u"prompt"_s, u"a dog"_s}, {u"aspect_ratio"_s, u"16:9"_s}, {u"seed"_s, 7}},
                       {{u"input_image_1"_s, ImageId(u"a"_s), u"a"_s, {}, {}},
                        {u"input_image_2"_s, ImageId(u"b"_s), u"b"_s, {}, {}}}),
              catalog);
    open.moveTo(onePicture, sandbox, catalog);
    QCOMPARE(
        open.request().values.toJson(),
        (QJsonObject{
            {u"prompt"_s, u"a dog"_s}, {u"aspect_ratio"_s, u"16:9"_s}, {u"seed"_s, 7}, {u"input_image"_s, u"a"_s}}));
    // The second picture waits for a model that has room.
    open.moveTo(manyPictures, sandbox, catalog);
    QCOMPARE(open.request().values.toJson().value(u"image_input"_s), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
    QVERIFY(!open.request().values.isSet(u"input_image"_s));
}

void DraftRulesTest::whatTheFormDoesNotEditStays()
{
    const Catalog catalog = widerCatalog();
    const ParameterSchema &schema = catalog.model(onePicture)->schema;
    const auto mine = ParameterValues::fromJson({{u"prompt"_s, u"a dog"_s}, {u"seed"_s, 7}});
    const auto form = ParameterValues::fromJson({{u"output_format"_s, u"jpg"_s}, {u"prompt"_s, u"not the form's"_s}});
    QCOMPARE(withFormValues(mine, form, schema).toJson(),
             (QJsonObject{{u"prompt"_s, u"a dog"_s}, {u"output_format"_s, u"jpg"_s}}));
}

PENTIMENTO_TEST(DraftRulesTest)
#include "tst_draftrules.moc"
