// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/catalog/offeredmodel.h"
#include "app/jobs/requestbuilder.h"
#include "app/jobs/requestcost.h"
#include "app/providers/protocols.h"
#include "app/providers/providerprotocol.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace pentimento;
using namespace Qt::StringLiterals;

// A request in the words of a service that has other ones.
class OfferWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTranslated_data();
    void valuesAreTranslated();
    void listIsSpreadOverNames();
    void picturesMeetInAList();
    void pictureWithoutEffectIsNotSent();
    void fieldsOfARefusalAreNamedAsOurs_data();
    void fieldsOfARefusalAreNamedAsOurs();
    void versionIsAskedForWhereTheNameIsNotEnough_data();
    void versionIsAskedForWhereTheNameIsNotEnough();
    void countByDefaultBecomesTheVariants();
    void seedThatMeansAnyIsNotCountedUp();
    void costIsThatOfScaledPictures();
};

namespace {

const QString kontextMax = u"black-forest-labs/flux-kontext-max"_s;
const QString multiImage = u"flux-kontext-apps/multi-image-kontext-pro"_s;
const QString flux2Pro = u"black-forest-labs/flux-2-pro"_s;

const Catalog &bundled()
{
    static const Catalog catalog = readCatalog({}).catalog;
    return catalog;
}

// A service that translates as fal does.
Offer falOffer()
{
    Offer offer;
    offer.model = ModelId(kontextMax);
    offer.remoteName = u"fal-ai/flux-pro/kontext/max"_s;
    offer.renames = {{u"input_image"_s, u"image_url"_s}, {u"prompt_upsampling"_s, u"enhance_prompt"_s}};
    offer.values = {{u"output_format"_s, QJsonObject{{u"jpg"_s, u"jpeg"_s}}},
                    {u"aspect_ratio"_s, QJsonObject{{u"match_input_image"_s, QJsonValue()}}}};
    offer.asText = {u"safety_tolerance"_s};
    return offer;
}

JobContext contextOf(const QString &model, const Offer &offer)
{
    JobContext context;
    context.model = offeredModel(*bundled().model(ModelId(model)), offer);
    context.service = *bundled().service(ServiceId(u"replicate"_s));
    context.offer = offer;
    context.protocol = protocolFor(context.service.family);
    return context;
}

EditRequest requestWith(const QJsonObject &values, const QStringList &pictureParameters = {})
{
    EditRequest request;
    request.values = ParameterValues::fromJson(values);
    for (const QString &name : pictureParameters) {
        request.images.append({name, ImageId(QString(64, u'a')), u"a.png"_s, QSize(600, 400), {}});
        request.values.set(name, QString(64, u'a'));
    }
    return request;
}

QList<PreparedInput> preparedFor(const EditRequest &request)
{
    return QList<PreparedInput>(request.images.size(), PreparedInput{"bytes", "image/png", {}, {}});
}

} // namespace

void OfferWordsTest::valuesAreTranslated_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<bool>("hasPicture");
    QTest::addColumn<QJsonObject>("input");
    const QJsonObject usual{{u"prompt"_s, u"a"_s}, {u"output_format"_s, u"png"_s}, {u"safety_tolerance"_s, u"2"_s}};
    const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
        object.insert(key, value);
        return object;
    };
    const QJsonObject prompt{{u"prompt"_s, u"a"_s}};
    QTest::newRow("defaults are said") << prompt << true << usual;
    QTest::newRow("format") << with(prompt, u"output_format"_s, u"jpg"_s) << true
                            << with(usual, u"output_format"_s, u"jpeg"_s);
    QTest::newRow("number as text") << with(prompt, u"safety_tolerance"_s, 1) << true
                                    << with(usual, u"safety_tolerance"_s, u"1"_s);
    QTest::newRow("word that it has") << with(prompt, u"aspect_ratio"_s, u"16:9"_s) << true
                                      << with(usual, u"aspect_ratio"_s, u"16:9"_s);
    QTest::newRow("word that it has not") << with(prompt, u"aspect_ratio"_s, u"match_input_image"_s) << true << usual;
    QTest::newRow("rules come first") << prompt << false << with(usual, u"aspect_ratio"_s, u"1:1"_s);
    QTest::newRow("name") << with(prompt, u"prompt_upsampling"_s, true) << true
                          << with(usual, u"enhance_prompt"_s, true);
}

void OfferWordsTest::valuesAreTranslated()
{
    QFETCH(QJsonObject, values);
    QFETCH(bool, hasPicture);
    const EditRequest request = requestWith(values, hasPicture ? QStringList{u"input_image"_s} : QStringList());
    QTEST(plainInputOf(request, contextOf(kontextMax, falOffer())), "input");
}

void OfferWordsTest::listIsSpreadOverNames()
{
    Offer offer;
    offer.model = ModelId(flux2Pro);
    offer.spread = {{u"input_images"_s, {u"input_image"_s, u"input_image_2"_s}}};
    const JobContext context = contextOf(flux2Pro, offer);
    EditRequest request = requestWith({{u"prompt"_s, u"a"_s}}, {u"input_images"_s, u"input_images"_s});
    request.values.set(u"input_images"_s, QJsonArray{u"a"_s, u"b"_s});
    const Conversation conversation = buildConversation(request, context, preparedFor(request));
    QCOMPARE(conversation.files.size(), 2);
    QCOMPARE(conversation.files.at(0).parameter, u"input_image"_s);
    QCOMPARE(conversation.files.at(1).parameter, u"input_image_2"_s);
    QVERIFY(!conversation.files.at(0).inList && !conversation.files.at(1).inList);
    QCOMPARE(fileParametersOf(request, context), (QStringList{u"input_image"_s, u"input_image_2"_s}));
}

void OfferWordsTest::picturesMeetInAList()
{
    Offer offer;
    offer.model = ModelId(multiImage);
    offer.renames = {{u"input_image_1"_s, u"image_urls"_s}, {u"input_image_2"_s, u"image_urls"_s}};
    offer.lists = {u"input_image_1"_s, u"input_image_2"_s};
    const EditRequest request = requestWith({{u"prompt"_s, u"a"_s}}, {u"input_image_1"_s, u"input_image_2"_s});
    const Conversation conversation = buildConversation(request, contextOf(multiImage, offer), preparedFor(request));
    const HttpRequest paid = contextOf(multiImage, offer).protocol->begin(conversation).request;
    const QJsonValue input = QJsonDocument::fromJson(paid.body)["input"_L1];
    QCOMPARE(input["image_urls"_L1].toArray().size(), 2);
}

void OfferWordsTest::pictureWithoutEffectIsNotSent()
{
    const QString fill = u"black-forest-labs/flux-fill-pro"_s;
    Offer offer;
    offer.model = ModelId(fill);
    const auto names = [&](const QJsonObject &values, const Offer &at) {
        const EditRequest request = requestWith(values, {u"image"_s, u"mask"_s});
        QStringList sent;
        for (const InputFile &file : buildConversation(request, contextOf(fill, at), preparedFor(request)).files)
            sent.append(file.parameter);
        return sent;
    };
    QCOMPARE(names({{u"prompt"_s, u"a"_s}}, offer), (QStringList{u"image"_s, u"mask"_s}));
    QCOMPARE(names({{u"outpaint"_s, u"Make square"_s}}, offer), QStringList{u"image"_s});
    offer.omit = {u"mask"_s};
    QCOMPARE(names({{u"prompt"_s, u"a"_s}}, offer), QStringList{u"image"_s});
}

void OfferWordsTest::fieldsOfARefusalAreNamedAsOurs_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::newRow("renamed") << u"enhance_prompt"_s << u"prompt_upsampling"_s;
    QTest::newRow("entry of a list") << u"image_url.0"_s << u"input_image"_s;
    QTest::newRow("spread") << u"picture_2"_s << u"input_images"_s;
    QTest::newRow("as ours") << u"seed"_s << u"seed"_s;
    QTest::newRow("nothing of ours") << u"webhook.url"_s << u"webhook.url"_s;
}

void OfferWordsTest::fieldsOfARefusalAreNamedAsOurs()
{
    QFETCH(QString, theirs);
    Offer offer = falOffer();
    offer.spread = {{u"input_images"_s, {u"picture"_s, u"picture_2"_s}}};
    QTEST(ourFields({theirs}, contextOf(u"black-forest-labs/flux-kontext-max"_s, offer)).constFirst(), "ours");
}

void OfferWordsTest::versionIsAskedForWhereTheNameIsNotEnough_data()
{
    QTest::addColumn<QString>("ofModel");
    QTest::addColumn<QString>("ofOffer");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QString>("version");
    const QString a = u"a"_s.repeated(64);
    const QString b = u"b"_s.repeated(64);
    QTest::newRow("by name") << QString() << QString() << false << QString();
    QTest::newRow("community") << a << QString() << false << a;
    QTest::newRow("listed by name") << a << QString() << true << QString();
    QTest::newRow("the offer knows better") << a << b << false << b;
    QTest::newRow("listed with a version") << a << b << true << b;
}

void OfferWordsTest::versionIsAskedForWhereTheNameIsNotEnough()
{
    QFETCH(QString, ofModel);
    QFETCH(QString, ofOffer);
    QFETCH(bool, isListed);
    QFETCH(QString, version);
    Offer offer;
    offer.model = ModelId(flux2Pro);
    offer.remoteName = flux2Pro;
    offer.version = ofOffer;
    JobContext context = contextOf(flux2Pro, offer);
    context.model.version = ofModel;
    context.service.offers = isListed ? QList{offer} : QList<Offer>();
    const EditRequest request = requestWith({{u"prompt"_s, u"a"_s}});
    const HttpRequest paid = context.protocol->begin(buildConversation(request, context, {})).request;
    const QJsonObject body = QJsonDocument::fromJson(paid.body).object();
    QCOMPARE(body.value("version"_L1).toString(), version);
    QCOMPARE(body.contains("version"_L1), !version.isEmpty());
    QCOMPARE(paid.url.path(), version.isEmpty() ? u"/v1/models/%1/predictions"_s.arg(flux2Pro) : u"/v1/predictions"_s);
}

void OfferWordsTest::countByDefaultBecomesTheVariants()
{
    const ParameterSchema &series = bundled().model(ModelId(u"flux-kontext-apps/portrait-series"_s))->schema;
    for (const int variants : {1, 4, 13}) {
        const QList<EditRequest> requests = requestsOfRun({}, series, variants);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().values.value(u"num_images"_s), QJsonValue(variants));
    }
    QCOMPARE(requestsOfRun({}, series, 14).size(), 2);
    const ParameterSchema &schnell = bundled().model(ModelId(u"black-forest-labs/flux-schnell"_s))->schema;
    QVERIFY(!requestsOfRun({}, schnell, 1).constFirst().values.isSet(u"num_outputs"_s));
}

void OfferWordsTest::seedThatMeansAnyIsNotCountedUp()
{
    const ParameterSchema &fast = bundled().model(ModelId(u"prunaai/flux-kontext-fast"_s))->schema;
    const auto last = [&](int seed) {
        return variantsOf(requestWith({{u"seed"_s, seed}}), fast, 3).constLast().values.value(u"seed"_s);
    };
    QCOMPARE(last(-1), QJsonValue(-1));
    QCOMPARE(last(7), QJsonValue(9));
}

void OfferWordsTest::costIsThatOfScaledPictures()
{
    const Service &replicate = *bundled().service(ServiceId(u"replicate"_s));
    const ModelSpec &model = *bundled().model(ModelId(flux2Pro));
    EditRequest request = requestWith({{u"prompt"_s, u"a"_s}}, {u"input_images"_s});
    request.images.first().size = QSize(6000, 4000); // 24 megapixels, of which four are sent
    const Offer offer = *replicate.offerFor(model.id);
    QCOMPARE(costOf(request, model, replicate, offer).amount, u"0.09"_s);
    QCOMPARE(costOfRun({request, request}, model, replicate, offer).amount, u"0.18"_s);
}

PENTIMENTO_TEST(OfferWordsTest)
#include "tst_offerwords.moc"
