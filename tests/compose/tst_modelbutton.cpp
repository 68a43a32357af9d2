// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/offerdelegate.h"

#include <QLineEdit>
#include <QListView>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ServiceId kkiai(u"kkiai"_s);

// The button with its list opened.
struct OpenList
{
    OpenList()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        button.setOffer(onePicture, sandbox);
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
    }

    [[nodiscard]] QWidget *list() { return button.findChild<QWidget *>(u"modelList"_s); }
    [[nodiscard]] QLineEdit *search() { return button.findChild<QLineEdit *>(u"modelSearch"_s); }
    [[nodiscard]] QListView *view() { return button.findChild<QListView *>(u"modelView"_s); }
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            lines.append(view()->model()->index(row, 0).data().toString());
        return lines;
    }
    [[nodiscard]] OfferName chosenOffer() const
    {
        return {chosen.last().first().value<ModelId>(), chosen.last().last().value<ServiceId>()};
    }

    CurrentCatalog catalog{readCatalog({})};
    ModelButton button{catalog};
    QSignalSpy chosen{&button, &ModelButton::offerChosen};
    QSignalSpy key{&button, &ModelButton::keyRequested};
};

} // namespace

// The model and the service in the top bar.
class ModelButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonNamesModelAndService();
    void listOpensAtWhatIsChosen();
    void typingFilters();
    void keysChoose();
    void mouseChooses();
    void headingCannotBeChosen();
    void escapeLeavesWithoutAChoice();
    void badgeLeadsToTheKey();
    void nothingFoundIsSaid();
    void recentOffersComeFirst();
};

void ModelButtonTest::buttonNamesModelAndService()
{
    const CurrentCatalog catalog(readCatalog({}));
    ModelButton button(catalog);
    QCOMPARE(button.accessibleName(), u"Choose a model"_s);
    const int before = button.sizeHint().width();
    button.setOffer(onePictureMax, kkiai);
    QCOMPARE(button.accessibleName(), u"Model: FLUX.1 Kontext [max] at kkiai"_s);
    QVERIFY(button.sizeHint().width() > before);
    button.setOffer(ModelId(u"gone/away"_s), ServiceId(u"nowhere"_s));
    QCOMPARE(button.accessibleName(), u"Model: gone/away at nowhere"_s);
}

void ModelButtonTest::listOpensAtWhatIsChosen()
{
    OpenList open;
    QVERIFY(open.list()->isVisible());
    QVERIFY(!open.list()->isModal());
    QVERIFY(open.search()->hasFocus());
    QCOMPARE(open.view()->currentIndex().data().toString(), u"FLUX.1 Kontext [pro]"_s);
}

void ModelButtonTest::typingFilters()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"max elk"_s);
    QCOMPARE(open.lines(), (QStringList{u"ElkAPI"_s, u"FLUX.1 Kontext [max]"_s}));
    open.search()->clear();
    QVERIFY(open.lines().size() > 10);
}

void ModelButtonTest::keysChoose()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"kkiai"_s);
    QTest::keyClick(open.search(), Qt::Key_Down);
    QTest::keyClick(open.search(), Qt::Key_Down);
    QTest::keyClick(open.search(), Qt::Key_Up);
    QTest::keyClick(open.search(), Qt::Key_Return);
    QCOMPARE(open.chosen.size(), 1);
    QCOMPARE(open.chosenOffer(), (OfferName{ModelId(u"black-forest-labs/flux-kontext-dev"_s), kkiai}));
    QVERIFY(!open.list()->isVisible());
}

void ModelButtonTest::mouseChooses()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"multi kkiai"_s);
    const QModelIndex line = open.view()->model()->index(1, 0);
    QTest::mouseClick(open.view()->viewport(), Qt::LeftButton, {}, open.view()->visualRect(line).center());
    QCOMPARE(open.chosen.size(), 1);
    QCOMPARE(open.chosenOffer(), (OfferName{twoPictures, kkiai}));
}

void ModelButtonTest::headingCannotBeChosen()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"multi kkiai"_s);
    const QModelIndex heading = open.view()->model()->index(0, 0);
    QTest::mouseClick(open.view()->viewport(), Qt::LeftButton, {}, open.view()->visualRect(heading).center());
    QVERIFY(open.chosen.isEmpty());
    QVERIFY(open.list()->isVisible());
}

void ModelButtonTest::escapeLeavesWithoutAChoice()
{
    OpenList open;
    QTest::keyClick(open.search(), Qt::Key_Escape);
    QVERIFY(!open.list()->isVisible());
    QVERIFY(open.chosen.isEmpty());
    open.button.openList();
    QVERIFY(open.list()->isVisible());
}

void ModelButtonTest::badgeLeadsToTheKey()
{
    OpenList open;
    open.button.setKeyStates({{kkiai, KeyState::Absent}, {ServiceId(u"replicate"_s), KeyState::Present}});
    QTest::keyClicks(open.search(), u"max"_s);
    auto *view = open.view();
    const auto badgeOf = [&](const QModelIndex &line) {
        const auto offer = line.data(OfferListModel::EntryRole).value<OfferEntry>().offer;
        return OfferDelegate::keyBadge(view->visualRect(line), view->font(), offer,
                                       line.data(OfferListModel::KeyRole).value<KeyState>());
    };
    QModelIndex needy;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex line = view->model()->index(row, 0);
        if (!badgeOf(line).isEmpty())
            needy = line;
    }
    QCOMPARE(needy.data(OfferListModel::EntryRole).value<OfferEntry>().offer.service, kkiai);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, badgeOf(needy).center());
    QCOMPARE(open.key.size(), 1);
    QCOMPARE(open.key.first().first().value<ServiceId>(), kkiai);
    QVERIFY(open.chosen.isEmpty());
}

void ModelButtonTest::nothingFoundIsSaid()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"zzz"_s);
    QVERIFY(!open.view()->isVisible());
    QTest::keyClick(open.search(), Qt::Key_Return);
    QVERIFY(open.chosen.isEmpty());
}

void ModelButtonTest::recentOffersComeFirst()
{
    OpenList open;
    open.button.setRecent({{twoPictures, kkiai}});
    QCOMPARE(open.lines().first(2), (QStringList{u"Recent"_s, u"Multi-image Kontext [pro]"_s}));
}

PENTIMENTO_TEST(ModelButtonTest)
#include "tst_modelbutton.moc"
