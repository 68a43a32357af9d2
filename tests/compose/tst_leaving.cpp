// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/leaving.h"
#include "ui/compose/leavingpanel.h"
#include "ui/compose/opendraft.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

LeavingPanel &opened(ComposeDesk &desk)
{
    QTest::mouseClick(desk.find(u"showLeaving"_s), Qt::LeftButton);
    return *desk.find<LeavingPanel>(u"leaving"_s);
}

} // namespace

class LeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandboxKeepsEverythingHere();
    void serviceIsNamedWithAllThatItGets();
    void panelFollowsTheDraft();
    void serverOnThisComputerIsNoLeaving();
    void secretsAreNotShown();
    void unknownModelSendsNothing();
};

void LeavingTest::sandboxKeepsEverythingHere()
{
    ComposeDesk desk;
    desk.panel().addPicture(desk.picture(u"cup.png"_s), {});
    LeavingPanel &panel = opened(desk);
    QVERIFY(panel.isVisible());
    QVERIFY(!panel.isModal());
    QVERIFY2(panel.text().startsWith(u"Nothing leaves this computer."_s), qPrintable(panel.text()));
    QVERIFY(!panel.text().contains(u"key"_s));
}

void LeavingTest::serviceIsNamedWithAllThatItGets()
{
    ComposeDesk desk(onePictureMax, ServiceId(u"kkiai"_s));
    desk.panel().addPicture(desk.picture(u"cup.png"_s, {3000, 2000}), {});
    desk.panel().setPrompt(u"make it blue hour"_s);
    LeavingPanel &panel = opened(desk);
    QVERIFY2(panel.text().startsWith(u"To www.kkiai.com (kkiai), for black-forest-labs/flux-kontext-max."_s),
             qPrintable(panel.text()));
    QVERIFY(panel.text().contains(u"The key goes only to www.kkiai.com."_s));
    QVERIFY(panel.text().contains(u"Pictures travel inside the request"_s));
    QVERIFY(panel.text().contains(u"prompt: make it blue hour"_s));
    QTRY_VERIFY(panel.findChild<QLabel *>(u"leaving.picture"_s) != nullptr);
    const QPixmap shown = panel.findChild<QLabel *>(u"leaving.picture"_s)->pixmap();
    QVERIFY(shown.width() > shown.height() && !shown.isNull());
    // What is told of it is of the bytes that go, not of the file that was dropped.
    QVERIFY2(panel.text().contains(u"Sent as 24"_s), qPrintable(panel.text()));
    QVERIFY(!panel.text().contains(u"3000"_s));
}

void LeavingTest::panelFollowsTheDraft()
{
    ComposeDesk desk(onePictureMax, ServiceId(u"kkiai"_s));
    desk.panel().addPicture(desk.picture(u"cup.png"_s), {});
    LeavingPanel &panel = opened(desk);
    desk.panel().setPrompt(u"rain"_s);
    QVERIFY(panel.text().contains(u"prompt: rain"_s));
    desk.panel().setOffer(onePictureMax, sandbox);
    QVERIFY2(panel.text().startsWith(u"Nothing leaves this computer."_s), qPrintable(panel.text()));
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

void LeavingTest::serverOnThisComputerIsNoLeaving()
{
    Leaving leaving;
    leaving.service = u"sd.cpp"_s;
    leaving.host = u"127.0.0.1:1234"_s;
    QCOMPARE(sentencesOf(leaving).constFirst(), u"Nothing leaves this computer."_s);
    leaving.stays = false;
    QVERIFY(!sentencesOf(leaving).join(u' ').contains(u"Nothing leaves"_s));
    leaving.images.append(InputImage());
    leaving.uploads = true;
    QVERIFY(sentencesOf(leaving).join(u' ').contains(u"uploaded"_s));
}

void LeavingTest::secretsAreNotShown()
{
    ParameterSpec secret;
    secret.name = u"token"_s;
    secret.kind = ParameterKind::Secret;
    ModelSpec model;
    model.id = ModelId(u"a/b"_s);
    model.schema = ParameterSchema({secret}, OutputKind::File);
    Service service;
    service.id = ServiceId(u"s"_s);
    service.title = u"S"_s;
    service.base = QUrl(u"https://api.example.org/v1"_s);
    service.offersAny = true;
    Draft draft;
    draft.request.model = model.id;
    draft.request.service = service.id;
    draft.request.values.set(u"token"_s, u"hf_secret"_s);
    OpenDraft open;
    open.open(draft, Catalog({model}, {service}));
    const Leaving leaving = leavingOf(open);
    QCOMPARE(leaving.parameters.size(), 1);
    QCOMPARE(leaving.parameters.constFirst().name, u"token"_s);
    QVERIFY(!leaving.parameters.constFirst().value.contains(u"hf"_s));
    QVERIFY(!leaving.stays);
}

void LeavingTest::unknownModelSendsNothing()
{
    const OpenDraft draft;
    QCOMPARE(leavingOf(draft), Leaving());
    QCOMPARE(sentencesOf(Leaving()).size(), 1);
}

PENTIMENTO_TEST(LeavingTest)
#include "tst_leaving.moc"
