// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modeladdress.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class ModelAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsFoundInWhatIsPasted_data();
    void modelIsFoundInWhatIsPasted();
};

void ModelAddressTest::modelIsFoundInWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    const QString digits = u"0123456789abcdef"_s.repeated(4);
    const QString page = u"https://replicate.com/acme/painter"_s;
    const auto row = [](const char *name, const QString &text, const QString &model, const QString &version = {}) {
        QTest::newRow(name) << text << model << version;
    };
    row("name", u"acme/painter"_s, u"acme/painter"_s);
    row("name with dots and digits", u" black-forest-labs/flux-1.1-pro\n"_s, u"black-forest-labs/flux-1.1-pro"_s);
    row("name with version", u"acme/painter:"_s + digits, u"acme/painter"_s, digits);
    row("name in quotes", u"model: \"acme/painter\","_s, u"acme/painter"_s);
    row("page", page, u"acme/painter"_s);
    row("page without scheme", u"replicate.com/acme/painter"_s, u"acme/painter"_s);
    row("page of a tab", page + u"/api?tab=node#inputs"_s, u"acme/painter"_s);
    row("page of a version", page + u"/versions/"_s + digits, u"acme/painter"_s, digits);
    row("page of a version's tab", page + u"/versions/"_s + digits + u"/api"_s, u"acme/painter"_s, digits);
    row("page with a colon", page + u':' + digits, u"acme/painter"_s, digits);
    row("in a sentence", u"Have you tried "_s + page + u"? It and/or others."_s, u"acme/painter"_s);
    row("in markdown", u"[the painter](%1)"_s.arg(page), u"acme/painter"_s);
    row("address of the API", u"https://api.replicate.com/v1/models/acme/painter/predictions"_s, u"acme/painter"_s);
    row("address of a version in the API", u"https://api.replicate.com/v1/models/acme/painter/versions/"_s + digits,
        u"acme/painter"_s, digits);
    row("address of a gateway", u"https://www.kkiai.com/replicate/v1/models/acme/painter"_s, u"acme/painter"_s);
    row("a command",
        u"curl -s -X POST \\\n  -H 'Prefer: wait' \\\n  https://api.replicate.com/v1/models/acme/painter/predictions"_s,
        u"acme/painter"_s);
    row("after a page of the site", u"https://replicate.com/docs/reference https://replicate.com/acme/painter"_s,
        u"acme/painter"_s);

    row("nothing", {}, {});
    row("a word", u"painter"_s, {});
    row("a page of the site", u"https://replicate.com/docs/reference"_s, {});
    row("a collection", u"https://replicate.com/collections/image-editing"_s, {});
    row("another site", u"https://example.org/acme/painter"_s, {});
    row("an owner", u"https://replicate.com/acme"_s, {});
    row("a version that is too short", u"acme/painter:0123"_s, {});
    row("out of the folder", u"../painter"_s, {});
    row("hidden name", u"acme/.painter"_s, {});
    row("a path", u"/home/acme/painter"_s, {});
    row("too long", u"a/"_s + QString(300, u'b'), {});
    row("characters of other scripts", u"аcme/painter"_s, {});
}

void ModelAddressTest::modelIsFoundInWhatIsPasted()
{
    QFETCH(QString, text);
    const auto address = modelAddressIn(text);
    QTEST(address ? address->model.text() : QString(), "model");
    QTEST(address ? address->version : QString(), "version");
}

PENTIMENTO_TEST(ModelAddressTest)
#include "tst_modeladdress.moc"
