// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/modellist.h"
#include "ui/form/parameterform.h"

#include <QListView>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ModelId painter(u"acme/painter"_s);

// The column and the button over the files of a person, one of which describes a painter.
struct Studio
{
    Studio()
    {
        writePainter({});
        panel.setOffer(painter, sandbox);
        button.setOffer(painter, sandbox);
        panel.setPrompt(u"a heron"_s);
        drafts.clear();
    }

    void writePainter(const QJsonObject &patch)
    {
        folder.write(u"models/painter.json"_s, patched(fixtureObject(u"good-model.json"_s), patch));
        reload();
    }

    void removePainter()
    {
        QFile::remove(folder.path() + u"/models/painter.json"_s);
        reload();
    }

    void reload()
    {
        catalog.reload();
        QSignalSpy reloaded(&catalog, &CurrentCatalog::reloaded);
        QVERIFY(reloaded.wait());
    }

    [[nodiscard]] bool isListed()
    {
        const auto *view = button.list().findChild<QListView *>(u"modelView"_s);
        const QAbstractItemModel *rows = view->model();
        return !rows->match(rows->index(0, 0), Qt::DisplayRole, u"Painter"_s, 1, Qt::MatchStartsWith).isEmpty();
    }

    UserFolder folder;
    CurrentCatalog catalog{readCatalog(folder.path()), folder.path()};
    QTemporaryDir pictures;
    ImageStore store{pictures.filePath(u"in"_s), pictures.filePath(u"out"_s)};
    ThumbnailCache thumbnails{store};
    ComposePanel panel{catalog, store, thumbnails};
    ModelButton button{catalog};
    QSignalSpy drafts{&panel, &ComposePanel::draftChanged};
};

} // namespace

// The window stands while the catalogue changes.
class CatalogChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedModelKeepsWhatWasWritten();
    void removedModelIsNamedAndComesBack();
    void otherChangesLeaveTheColumnAlone();
    void buttonFollows();
};

void CatalogChangeTest::changedModelKeepsWhatWasWritten()
{
    Studio studio;
    QCOMPARE(studio.panel.draft().request.values.value(u"words"_s), QJsonValue(u"a heron"_s));
    const QJsonObject renamed{{u"words"_s, QJsonValue()},
                              {u"text"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, u"Text"_s}}}};
    studio.writePainter({{u"schema"_s, QJsonObject{{u"properties"_s, renamed}, {u"required"_s, QJsonArray{u"text"_s}}}},
                         {u"roles"_s, QJsonObject{{u"words"_s, QJsonValue()}, {u"text"_s, u"prompt"_s}}}});
    QCOMPARE(studio.catalog.complaints(), QStringList());
    QCOMPARE(studio.panel.draft().request.values.value(u"text"_s), QJsonValue(u"a heron"_s));
    QVERIFY(!studio.panel.draft().request.values.isSet(u"words"_s));
    QCOMPARE(studio.drafts.size(), 1);
}

void CatalogChangeTest::removedModelIsNamedAndComesBack()
{
    Studio studio;
    studio.removePainter();
    QCOMPARE(studio.panel.draft().request.model, painter);
    QCOMPARE(studio.button.accessibleName(), u"Model: acme/painter at Sandbox (offline)"_s);
    QVERIFY(!studio.isListed());
    studio.writePainter({});
    QCOMPARE(studio.panel.draft().request.values.value(u"words"_s), QJsonValue(u"a heron"_s));
    QCOMPARE(studio.button.accessibleName(), u"Model: Painter at Sandbox (offline)"_s);
    QVERIFY(studio.isListed());
}

void CatalogChangeTest::otherChangesLeaveTheColumnAlone()
{
    Studio studio;
    auto *form = studio.panel.findChild<ParameterForm *>(u"form"_s);
    const auto *field = form->findChild<QWidget *>(u"strength"_s);
    studio.folder.write(u"services/atelier.json"_s, fixture(u"good-service.json"_s));
    studio.reload();
    QVERIFY(studio.catalog.value().service(ServiceId(u"atelier"_s)));
    QCOMPARE(form->findChild<QWidget *>(u"strength"_s), field);
    QCOMPARE(studio.drafts.size(), 0);
}

void CatalogChangeTest::buttonFollows()
{
    Studio studio;
    studio.writePainter({{u"title"_s, u"Painter two"_s}});
    QCOMPARE(studio.button.accessibleName(), u"Model: Painter two at Sandbox (offline)"_s);
}

PENTIMENTO_TEST(CatalogChangeTest)
#include "tst_catalogchange.moc"
