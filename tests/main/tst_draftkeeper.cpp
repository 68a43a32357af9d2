// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/main/draftkeeper.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"sk-CANARY-0123456789"_s;

Draft typed()
{
    Draft draft;
    draft.request.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    draft.request.service = ServiceId(u"kkiai"_s);
    draft.request.serviceBase = u"https://www.kkiai.com/replicate/v1"_s;
    draft.request.values.set(u"prompt"_s, u"Blaue Stunde, 蓝色时刻 🌆"_s);
    draft.request.images.append({u"input_image"_s, ImageId(u"ab12"_s), u"coffee.png"_s, {600, 400}, {}});
    draft.variants = 3;
    draft.seedIsLocked = true;
    return draft;
}

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartHasNoDraft();
    void draftComesBack();
    void secretsAreNotWritten();
    void damagedDraftIsSetAside();
};

void DraftKeeperTest::firstStartHasNoDraft()
{
    const QTemporaryDir folder;
    const DraftKeeper keeper(folder.path());
    QVERIFY(!keeper.lastDraft());
    QVERIFY(!keeper.complaint());
}

void DraftKeeperTest::draftComesBack()
{
    const QTemporaryDir folder;
    {
        DraftKeeper(folder.path()).keep(typed());
    }
    const DraftKeeper again(folder.path());
    QVERIFY(again.lastDraft().has_value());
    QCOMPARE(*again.lastDraft(), typed());
}

void DraftKeeperTest::secretsAreNotWritten()
{
    const QTemporaryDir folder;
    Draft draft = typed();
    draft.request.values.set(u"token"_s, secret);
    draft.request.secrets = QStringList{u"token"_s};
    {
        DraftKeeper(folder.path()).keep(draft);
    }
    QFile file(folder.filePath(u"draft.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("CANARY"));
    const DraftKeeper again(folder.path());
    QCOMPARE(again.lastDraft()->request.values.value(u"prompt"_s), typed().request.values.value(u"prompt"_s));
}

void DraftKeeperTest::damagedDraftIsSetAside()
{
    const QTemporaryDir folder;
    QVERIFY(writeFileAtomically(folder.filePath(u"draft.json"_s), "{\"draft\": {\"vari", Overwrite::No));
    DraftKeeper keeper(folder.path());
    QVERIFY(!keeper.lastDraft());
    QCOMPARE(keeper.complaint()->code, JsonFileProblem::setAside);
    QVERIFY(QFile::exists(folder.filePath(u"draft.json.broken-1"_s)));
    keeper.keep(typed());
    QCOMPARE(*keeper.lastDraft(), typed());
}

PENTIMENTO_TEST(DraftKeeperTest)
#include "tst_draftkeeper.moc"
