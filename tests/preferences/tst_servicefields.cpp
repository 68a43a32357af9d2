// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/catalog/servicefiles.h"
#include "app/catalog/serviceformat.h"
#include "app/catalog/servicereader.h"
#include "tests/support/testmain.h"
#include "ui/preferences/findingtext.h"
#include "ui/preferences/servicefields.h"
#include "ui/preferences/servicewords.h"

#include <QJsonArray>

using namespace pentimento;
using namespace Qt::StringLiterals;
using What = ServiceFinding::What;
using Verdict = ServiceFinding::Verdict;

Q_DECLARE_METATYPE(Verdict)

namespace {

QJsonObject gateway()
{
    return {{u"format"_s, 1},
            {u"id"_s, u"gateway"_s},
            {u"title"_s, u"Gateway"_s},
            {u"family"_s, u"replicate"_s},
            {u"base"_s, u"https://api.example.org/v1"_s},
            {u"comment"_s, u"kept"_s},
            {u"offers"_s, QJsonArray{QJsonObject{{u"model"_s, u"a/b"_s}, {u"omit"_s, QJsonArray{u"seed"_s}}}}}};
}

} // namespace

class ServiceFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBundledServiceComesBackAsItWas();
    void whatNoFieldShowsStays();
    void anyModelKeepsWhatIsKnownOfSome();
    void limitsAreNumbersWhereTheyAreNumbers();
    void emptyFieldsAreNotWritten();
    void everyKeyOfTheFormatHasATitle();
    void complaintsFindTheirFields_data();
    void complaintsFindTheirFields();
    void everyMistakeIsSaidAtOnce();
    void findingsAreSentences_data();
    void findingsAreSentences();
};

// The value, not the bytes: "offers": "any" is written as "any": true.
void ServiceFieldsTest::everyBundledServiceComesBackAsItWas()
{
    const ServiceFiles files((QString()));
    const Catalog catalog = readCatalog({}).catalog;
    for (const Service &service : catalog.services()) {
        const QJsonObject object = *files.read(service.id);
        const ServiceFields fields = fieldsOf(object);
        const QJsonObject again = withFields(object, fields);
        QCOMPARE(fieldsOf(again), fields);
        QCOMPARE(*serviceFrom(again), service);
    }
}

void ServiceFieldsTest::whatNoFieldShowsStays()
{
    ServiceFields fields = fieldsOf(gateway());
    fields.title = u"Renamed"_s;
    fields.models.append(u"c/d"_s);
    const QJsonObject object = withFields(gateway(), fields);
    QCOMPARE(object.value("comment"_L1).toString(), u"kept"_s);
    QCOMPARE(object.value("offers"_L1)[0], gateway().value("offers"_L1)[0]);
    QCOMPARE(object.value("offers"_L1)[1]["model"_L1].toString(), u"c/d"_s);
    QVERIFY(serviceFrom(object));
}

void ServiceFieldsTest::anyModelKeepsWhatIsKnownOfSome()
{
    ServiceFields fields = fieldsOf(gateway());
    fields.offersAny = true;
    const QJsonObject any = withFields(gateway(), fields);
    QVERIFY(serviceFrom(any)->offersAny);
    QCOMPARE(any.value("offers"_L1), gateway().value("offers"_L1));
    fields = fieldsOf(any);
    fields.offersAny = false;
    fields.models = QStringList{u" c/d "_s, u"  "_s};
    const Service only = *serviceFrom(withFields(any, fields));
    QVERIFY(!only.offersAny);
    QCOMPARE(only.offers.size(), 1);
    QCOMPARE(only.offers.first().model, ModelId(u"c/d"_s));
}

void ServiceFieldsTest::limitsAreNumbersWhereTheyAreNumbers()
{
    ServiceFields fields = fieldsOf(gateway());
    fields.limits.insert(u"running"_s, u" 7 "_s);
    fields.limits.insert(u"input_pixels"_s, u"many"_s);
    const QJsonObject object = withFields(gateway(), fields);
    QCOMPARE(object.value("limits"_L1)["running"_L1], QJsonValue(7));
    const QList<Complaint> complaints = serviceComplaints(object);
    QCOMPARE(complaints.size(), 1);
    QCOMPARE(complaints.first().pointer, u"/limits/input_pixels"_s);
    fields.limits.insert(u"input_pixels"_s, {});
    QCOMPARE(fieldsOf(withFields(object, fields)).limits.value(u"input_pixels"_s), QString());
    QVERIFY(serviceFrom(withFields(object, fields)));
}

void ServiceFieldsTest::emptyFieldsAreNotWritten()
{
    const QJsonObject object = withFields(gateway(), fieldsOf(gateway()));
    const QStringList keys{u"paths"_s,   u"capabilities"_s, u"limits"_s,
                           u"options"_s, u"key_page"_s,     u"allowed_origins"_s};
    for (const QString &key : keys)
        QVERIFY2(!object.contains(key), qPrintable(key));
}

void ServiceFieldsTest::everyKeyOfTheFormatHasATitle()
{
    const ServiceFormat &format = serviceFormat();
    QVERIFY(format.families.contains(u"replicate"_s));
    QVERIFY(format.paths.contains(u"poll"_s));
    for (const QString &family : format.families)
        QVERIFY2(familyTitle(family) != family, qPrintable(family));
    for (const QString &word : format.authentications)
        QVERIFY2(authenticationTitle(word) != word, qPrintable(word));
    for (const QString &key : format.paths) {
        QVERIFY2(pathTitle(key) != key, qPrintable(key));
        QVERIFY2(pathsByKey({}).contains(key), qPrintable(key));
    }
    for (const QString &key : format.capabilities)
        QVERIFY2(capabilityTitle(key) != key, qPrintable(key));
    for (const QString &key : format.limits) {
        QVERIFY2(limitTitle(key) != key, qPrintable(key));
        QVERIFY2(limitsByKey({}).contains(key), qPrintable(key));
    }
    for (auto option = format.options.begin(); option != format.options.end(); ++option) {
        QVERIFY2(optionTitle(option.key()) != option.key(), qPrintable(option.key()));
        for (const QString &word : option.value())
            QVERIFY2(optionWordTitle(option.key(), word) != word, qPrintable(word));
    }
    QCOMPARE(pathTitle(u"of_tomorrow"_s), u"of_tomorrow"_s);
}

void ServiceFieldsTest::complaintsFindTheirFields_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("field");
    QTest::newRow("base") << u"/base"_s << u"base"_s;
    QTest::newRow("path") << u"/paths/poll"_s << u"paths/poll"_s;
    QTest::newRow("limit") << u"/limits/running"_s << u"limits/running"_s;
    QTest::newRow("an offer") << u"/offers/3/model"_s << u"models"_s;
    QTest::newRow("no offer") << u"/offers"_s << u"models"_s;
    QTest::newRow("an origin") << u"/allowed_origins/1"_s << u"allowed_origins"_s;
}

void ServiceFieldsTest::complaintsFindTheirFields()
{
    QFETCH(QString, pointer);
    QFETCH(QString, field);
    QCOMPARE(fieldOfComplaint(pointer), field);
    QVERIFY(fieldAdvice(field, {}).endsWith(u'.'));
}

void ServiceFieldsTest::everyMistakeIsSaidAtOnce()
{
    QJsonObject object = gateway();
    object.insert(u"title"_s, QString());
    object.insert(u"base"_s, u"http://api.example.org"_s);
    object.insert(u"paths"_s, QJsonObject{{u"poll"_s, u"predictions"_s}, {u"list"_s, u"/slash"_s}});
    QStringList pointers;
    for (const Complaint &complaint : serviceComplaints(object))
        pointers.append(complaint.pointer);
    pointers.sort();
    QCOMPARE(pointers, (QStringList{u"/base"_s, u"/paths/list"_s, u"/paths/poll"_s, u"/title"_s}));
    QVERIFY(serviceComplaints(gateway()).isEmpty());
}

void ServiceFieldsTest::findingsAreSentences_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<Verdict>("verdict");
    const QList<std::pair<What, const char *>> names{
        {What::Reached, "reached"}, {What::Encrypted, "encrypted"}, {What::Clock, "clock"},
        {What::Key, "key"},         {What::Account, "account"},     {What::List, "list"},
        {What::Model, "model"},     {What::Files, "files"},         {What::State, "state"}};
    for (const auto &[what, name] : names) {
        QTest::addRow("%s, yes", name) << int(what) << Verdict::Yes;
        QTest::addRow("%s, no", name) << int(what) << Verdict::No;
        QTest::addRow("%s, unknown", name) << int(what) << Verdict::Unknown;
    }
}

void ServiceFieldsTest::findingsAreSentences()
{
    QFETCH(int, what);
    QFETCH(Verdict, verdict);
    ServiceFinding finding{What(what), verdict, {}, {}};
    finding.error.kind = ErrorKind::Server;
    finding.error.charged = Charged::No;
    const QString text = findingText(finding, u"kkiai"_s);
    QVERIFY2(text.size() > 10 && (text.at(0).isUpper() || text.startsWith(u"kkiai"_s)), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    const bool isGood = toneOf(finding) == StatusLine::Tone::Good;
    QCOMPARE(isGood, verdict == Verdict::Yes);
    const bool isCall = What(what) >= What::Account;
    QVERIFY(!isCall || toneOf(finding) != StatusLine::Tone::Bad); // what it has not is no fault
}

PENTIMENTO_TEST(ServiceFieldsTest)
#include "tst_servicefields.moc"
