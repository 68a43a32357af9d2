// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/addmodelbar.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/modellist.h"
#include "ui/compose/offerdelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

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
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return button.findChild<Widget *>(name);
    }
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            lines.append(view()->model()->index(row, 0).data().toString());
        return lines;
    }
    [[nodiscard]] OfferId chosenOffer() const
    {
        return {chosen.last().first().value<ModelId>(), chosen.last().last().value<ServiceId>()};
    }

    CurrentCatalog catalog{readCatalog({})};
    ModelButton button{catalog};
    QSignalSpy chosen{&button, &ModelButton::offerChosen};
    QSignalSpy key{&button, &ModelButton::keyRequested};
    QSignalSpy star{&button.list(), &ModelList::favouriteChanged};
    QSignalSpy add{&button.list(), &ModelList::addRequested};
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
    void starIsSetByAClick();
    void starIsSetByTheKeyboard();
    void favouritesComeFirst();
    void unknownNameIsOfferedToAdd();
    void addressIsPastedIntoTheBar();
    void whatIsNoAddressIsSaidInPlace();
    void progressIsSeenAndEnded();
    void addedModelHasItsButtons();
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
    QCOMPARE(open.chosenOffer(), (OfferId{ModelId(u"black-forest-labs/flux-kontext-dev"_s), kkiai}));
    QVERIFY(!open.list()->isVisible());
}

void ModelButtonTest::mouseChooses()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"multi kkiai"_s);
    const QModelIndex line = open.view()->model()->index(1, 0);
    QTest::mouseClick(open.view()->viewport(), Qt::LeftButton, {}, open.view()->visualRect(line).center());
    QCOMPARE(open.chosen.size(), 1);
    QCOMPARE(open.chosenOffer(), (OfferId{twoPictures, kkiai}));
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
    QCOMPARE(open.lines().mid(0, 2), (QStringList{u"Recent"_s, u"Multi-image Kontext [pro]"_s}));
}

void ModelButtonTest::starIsSetByAClick()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"multi kkiai"_s);
    const QModelIndex line = open.view()->model()->index(1, 0);
    QTest::mouseClick(open.view()->viewport(), Qt::LeftButton, {},
                      OfferDelegate::star(open.view()->visualRect(line)).center());
    QCOMPARE(open.star.size(), 1);
    QCOMPARE(open.star.first(), (QVariantList{QVariant::fromValue(twoPictures), QVariant::fromValue(kkiai), true}));
    QVERIFY(open.chosen.isEmpty());
    QVERIFY(open.list()->isVisible());
}

void ModelButtonTest::starIsSetByTheKeyboard()
{
    OpenList open;
    QTest::keyClick(open.search(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open.star.last(), (QVariantList{QVariant::fromValue(onePicture), QVariant::fromValue(sandbox), true}));
    open.button.setFavourites({{onePicture, sandbox}});
    QCOMPARE(open.view()->currentIndex().data().toString(), u"FLUX.1 Kontext [pro]"_s);
    QVERIFY(open.view()->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"Favourite: "_s));
    QTest::keyClick(open.search(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open.star.last(), (QVariantList{QVariant::fromValue(onePicture), QVariant::fromValue(sandbox), false}));
}

void ModelButtonTest::favouritesComeFirst()
{
    OpenList open;
    open.button.setRecent({{twoPictures, kkiai}, {onePicture, sandbox}});
    open.button.setFavourites({{onePicture, sandbox}, {ModelId(u"gone/away"_s), kkiai}});
    QCOMPARE(open.lines().mid(0, 4),
             (QStringList{u"Favourites"_s, u"FLUX.1 Kontext [pro]"_s, u"Recent"_s, u"Multi-image Kontext [pro]"_s}));
    QTest::keyClicks(open.search(), u"kontext-pro sandbox"_s);
    QCOMPARE(open.lines().mid(0, 2), (QStringList{u"Favourites"_s, u"FLUX.1 Kontext [pro]"_s}));
    QCOMPARE(open.lines().count(u"FLUX.1 Kontext [pro]"_s), 1);
}

void ModelButtonTest::unknownNameIsOfferedToAdd()
{
    OpenList open;
    QTest::keyClicks(open.search(), u"acme/painter"_s);
    QVERIFY(open.button.findChild<QLabel *>(u"modelNothing"_s)->text().contains(u"acme/painter"_s));
    QTest::keyClick(open.search(), Qt::Key_Return);
    QCOMPARE(open.add.size(), 1);
    QCOMPARE(open.add.first().first().toString(), u"acme/painter"_s);
    QVERIFY(open.list()->isVisible());
}

void ModelButtonTest::addressIsPastedIntoTheBar()
{
    OpenList open;
    QTest::mouseClick(open.find<QPushButton>(u"addModel"_s), Qt::LeftButton);
    auto *field = open.find<QLineEdit>(u"addModelField"_s);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, u"see https://replicate.com/acme/painter."_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open.add.size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(open.list()->isVisible());
    QVERIFY(open.search()->hasFocus());
}

void ModelButtonTest::whatIsNoAddressIsSaidInPlace()
{
    OpenList open;
    QTest::mouseClick(open.find<QPushButton>(u"addModel"_s), Qt::LeftButton);
    QTest::keyClicks(open.find<QLineEdit>(u"addModelField"_s), u"painter"_s);
    QTest::mouseClick(open.find<QPushButton>(u"addModelNow"_s), Qt::LeftButton);
    QVERIFY(open.add.isEmpty());
    auto *told = open.find<QLabel>(u"addModelTold"_s);
    QVERIFY(told->isVisible() && told->text().contains(u"owner/name"_s));
    QTest::keyClicks(open.find<QLineEdit>(u"addModelField"_s), u"s"_s);
    QVERIFY(!told->isVisible());
}

void ModelButtonTest::progressIsSeenAndEnded()
{
    OpenList open;
    AddModelBar &bar = open.button.list().addBar();
    bar.unfold(u"acme/painter"_s);
    bar.showProgress(u"Asking Replicate…"_s);
    QCOMPARE(open.find<QLabel>(u"addModelTold"_s)->text(), u"Asking Replicate…"_s);
    auto *add = open.find<QPushButton>(u"addModelNow"_s);
    QCOMPARE(add->text(), u"Cancel"_s);
    QSignalSpy cancelled(&open.button.list(), &ModelList::cancelRequested);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(add->text(), u"Add"_s);
    bar.showOutcome(u"Painter was added."_s);
    QVERIFY(!open.find<QLineEdit>(u"addModelField"_s)->isVisible());
    QCOMPARE(open.find<QLabel>(u"addModelTold"_s)->text(), u"Painter was added."_s);
}

void ModelButtonTest::addedModelHasItsButtons()
{
    OpenList open;
    auto *refresh = open.find<QPushButton>(u"refreshModel"_s);
    QVERIFY(!refresh->isVisible());
    open.button.list().setOwnModels({onePicture});
    QVERIFY(refresh->isVisible());
    QCOMPARE(refresh->accessibleName(), u"Look for changes of FLUX.1 Kontext [pro]"_s);
    QSignalSpy refreshed(&open.button.list(), &ModelList::refreshRequested);
    QSignalSpy removed(&open.button.list(), &ModelList::removeRequested);
    QTest::mouseClick(refresh, Qt::LeftButton);
    QTest::mouseClick(open.find<QPushButton>(u"removeModel"_s), Qt::LeftButton);
    QCOMPARE(refreshed.first().first().value<ModelId>(), onePicture);
    QCOMPARE(removed.first().first().value<ModelId>(), onePicture);
    QTest::keyClicks(open.search(), u"multi kkiai"_s);
    QVERIFY(!refresh->isVisible());
}

PENTIMENTO_TEST(ModelButtonTest)
#include "tst_modelbutton.moc"
