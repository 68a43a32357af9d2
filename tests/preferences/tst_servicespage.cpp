// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicereader.h"
#include "tests/support/testmain.h"
#include "ui/form/foldbutton.h"
#include "ui/preferences/examinationview.h"
#include "ui/preferences/labelledfield.h"
#include "ui/preferences/serviceeditor.h"
#include "ui/preferences/servicerow.h"
#include "ui/preferences/servicespage.h"
#include "ui/preferences/statusline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

const ServiceId kkiai(u"kkiai"_s);
const ServiceId mine(u"mine"_s);

QJsonObject gateway()
{
    return {{u"format"_s, 1},
            {u"id"_s, mine.text()},
            {u"title"_s, u"My gateway"_s},
            {u"family"_s, u"replicate"_s},
            {u"base"_s, u"https://api.example.org/v1"_s},
            {u"auth"_s, u"bearer"_s},
            {u"any"_s, true}};
}

Service serviceOf(const QJsonObject &object)
{
    return *serviceFrom(object);
}

Service bundled()
{
    QJsonObject object = gateway();
    object.insert(u"id"_s, kkiai.text());
    object.insert(u"title"_s, u"kkiai"_s);
    return serviceOf(object);
}

Service inside()
{
    Service service = bundled();
    service.id = ServiceId(u"sandbox"_s);
    service.inside = true;
    service.authentication = Authentication::None;
    return service;
}

struct Bench
{
    Bench()
    {
        page.list().setServices({{inside(), ServiceOrigin::Bundled},
                                 {bundled(), ServiceOrigin::Bundled},
                                 {serviceOf(gateway()), ServiceOrigin::Own}});
        page.resize(640, 520);
    }

    [[nodiscard]] bool open()
    {
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    [[nodiscard]] ServiceRow *row(const ServiceId &id) const { return page.findChild<ServiceRow *>(id.text()); }
    [[nodiscard]] QMenu *menu(const ServiceId &id) const
    {
        return row(id)->findChild<QToolButton *>(u"serviceMenu"_s)->menu();
    }
    [[nodiscard]] QStringList wishesOf(const ServiceId &id) const
    {
        QStringList names;
        for (const QAction *action : menu(id)->actions()) {
            if (!action->isSeparator())
                names.append(action->objectName());
        }
        return names;
    }
    template<typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString advice(const QString &name) const
    {
        return page.findChild<QWidget *>(name)->accessibleDescription();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text.isEmpty() ? u"x"_s : text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Backspace);
    }
    void press(const QString &button) const { page.findChild<QPushButton *>(button)->click(); }
    void choose(const QString &name, const QString &word) const
    {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(word));
        Q_EMIT box->activated(box->currentIndex());
    }

    ServicesPage page;
};

bool dropFile(QWidget *target, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    return true;
}

} // namespace

class ServicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServiceOffersWhatCanBeDoneWithIt();
    void wishesAreToldByKeyboard();
    void newServicesBeginFromTheirFamily();
    void serviceFilesAreTakenByDropping_data();
    void serviceFilesAreTakenByDropping();
    void listMadeAnewKeepsFocusAndKeys();
    void removalCanBeTakenBack();
    void editorShowsTheFile();
    void emptyFormIsNotToldOffBeforeAnythingIsTyped();
    void everyFieldSaysWhatIsWrong_data();
    void everyFieldSaysWhatIsWrong();
    void wrongFieldInTheFoldIsUnfoldedAndFocused();
    void newServiceGetsAnIdOfItsName();
    void movingToAnotherOriginIsSaid();
    void modelsAreAskedForOnlyWhereTheyAreNamed();
    void failureLeavesTheFormOpen();
    void cancelGoesBackToTheRow();
    void everyFieldHasAName();
    void longTextsDoNotWidenThePage();
    void findingsComeOneByOne();
    void stoppingIsTold();
    void answersOfAnotherServiceAreNotShown();
};

void ServicesPageTest::eachServiceOffersWhatCanBeDoneWithIt()
{
    Bench bench;
    QVERIFY(bench.open());
    const QStringList common{u"edit"_s, u"examine"_s, u"duplicate"_s, u"export"_s};
    QCOMPARE(bench.wishesOf(kkiai), common);
    QCOMPARE(bench.wishesOf(mine), common + QStringList{u"remove"_s});
    QVERIFY(!bench.row(ServiceId(u"sandbox"_s))->findChild<QToolButton *>(u"serviceMenu"_s)->isVisible());
    bench.page.list().setServices({{bundled(), ServiceOrigin::Replaced}});
    QCOMPARE(bench.wishesOf(kkiai), common + QStringList{u"reset"_s});
}

void ServicesPageTest::wishesAreToldByKeyboard()
{
    Bench bench;
    QVERIFY(bench.open());
    QSignalSpy wished(&bench.page.list(), &ServiceList::wished);
    bench.page.list().focusRow(mine);
    auto *button = bench.row(mine)->findChild<QToolButton *>(u"serviceMenu"_s);
    QTRY_COMPARE(QApplication::focusWidget(), button);
    QCOMPARE(button->accessibleName(), u"My gateway: more"_s);
    QMenu *menu = button->menu();
    connect(menu, &QMenu::aboutToShow, menu, [menu] {
        QMetaObject::invokeMethod(
            menu,
            [menu] {
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            },
            Qt::QueuedConnection);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().value<ServiceId>(), mine);
    QCOMPARE(wished.first().last().value<ServiceWish>(), ServiceWish::Edit);
}

void ServicesPageTest::newServicesBeginFromTheirFamily()
{
    Bench bench;
    QSignalSpy added(&bench.page.list(), &ServiceList::addRequested);
    QSignalSpy opened(&bench.page.list(), &ServiceList::openRequested);
    auto *menu = bench.page.findChild<QMenu *>(u"addServiceMenu"_s);
    menu->findChild<QAction *>(u"replicate"_s)->trigger();
    QCOMPARE(added.first().first().toString(), u"replicate"_s);
    menu->findChild<QAction *>(u"openFile"_s)->trigger();
    QCOMPARE(opened.size(), 1);
}

void ServicesPageTest::serviceFilesAreTakenByDropping_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a service file") << QList<QUrl>{QUrl(u"file:///home/ada/my%20gateway.JSON"_s)}
                                    << u"/home/ada/my gateway.JSON"_s;
    QTest::newRow("a picture") << QList<QUrl>{QUrl(u"file:///home/ada/cat.png"_s)} << QString();
    QTest::newRow("two") << QList<QUrl>{QUrl(u"file:///a.json"_s), QUrl(u"file:///b.json"_s)} << QString();
    QTest::newRow("an address") << QList<QUrl>{QUrl(u"https://example.org/a.json"_s)} << QString();
}

void ServicesPageTest::serviceFilesAreTakenByDropping()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, taken);
    Bench bench;
    QVERIFY(bench.open());
    QSignalSpy dropped(&bench.page.list(), &ServiceList::fileDropped);
    QCOMPARE(dropFile(&bench.page.list(), urls), !taken.isEmpty());
    QCOMPARE(dropped.isEmpty() ? QString() : dropped.first().first().toString(), taken);
}

void ServicesPageTest::listMadeAnewKeepsFocusAndKeys()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.list().setKeyState(mine, KeyState::Present);
    bench.page.list().focusRow(mine);
    Service renamed = serviceOf(gateway());
    renamed.title = u"Renamed"_s;
    bench.page.list().setServices({{bundled(), ServiceOrigin::Bundled}, {renamed, ServiceOrigin::Own}});
    QCOMPARE(bench.row(mine)->accessibleName(), u"Renamed"_s);
    QVERIFY(bench.row(mine)->findChild<QPushButton *>(u"removeKey"_s)->isVisibleTo(bench.row(mine)));
    QVERIFY(bench.row(mine)->isAncestorOf(QApplication::focusWidget()));
    bench.page.list().focusRow(ServiceId(u"new"_s)); // its row comes with the next list
    Service added = renamed;
    added.id = ServiceId(u"new"_s);
    bench.page.list().setServices({{renamed, ServiceOrigin::Own}, {added, ServiceOrigin::Own}});
    QVERIFY(bench.row(added.id)->isAncestorOf(QApplication::focusWidget()));
}

void ServicesPageTest::removalCanBeTakenBack()
{
    Bench bench;
    QVERIFY(bench.open());
    QSignalSpy undone(&bench.page.list(), &ServiceList::undoRequested);
    auto *undo = bench.page.findChild<QPushButton *>(u"undo"_s);
    QVERIFY(!undo->isVisible());
    bench.page.list().offerUndo(u"“My gateway” was removed."_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(undone.size(), 1);
    QVERIFY(!undo->isVisible());
}

void ServicesPageTest::editorShowsTheFile()
{
    Bench bench;
    QVERIFY(bench.open());
    QJsonObject object = gateway();
    object.insert(u"paths"_s, QJsonObject{{u"poll"_s, u"jobs/{id}"_s}});
    object.insert(u"capabilities"_s, QJsonObject{{u"cancel"_s, true}});
    object.insert(u"limits"_s, QJsonObject{{u"running"_s, 5}});
    bench.page.edit(object, {mine});
    QCOMPARE(bench.field<QLineEdit>(u"title"_s)->text(), u"My gateway"_s);
    QCOMPARE(bench.field<QLineEdit>(u"base"_s)->text(), u"https://api.example.org/v1"_s);
    QCOMPARE(bench.field<QLineEdit>(u"paths/poll"_s)->text(), u"jobs/{id}"_s);
    QCOMPARE(bench.field<QLineEdit>(u"paths/cancel"_s)->placeholderText(), u"predictions/{id}/cancel"_s);
    QCOMPARE(bench.field<QLineEdit>(u"limits/running"_s)->text(), u"5"_s);
    QVERIFY(bench.field<QCheckBox>(u"capabilities/cancel"_s)->isChecked());
    QVERIFY(!bench.field<QLineEdit>(u"paths/poll"_s)->isVisible()); // folded
    auto *editor = bench.page.findChild<ServiceEditor *>();
    QVERIFY(!editor->isChanged());
    QCOMPARE(serviceOf(editor->object()), serviceOf(object));
}

void ServicesPageTest::emptyFormIsNotToldOffBeforeAnythingIsTyped()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit({{u"format"_s, 1}, {u"family"_s, u"replicate"_s}, {u"any"_s, true}}, {});
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(bench.advice(u"title"_s), QString());
    QCOMPARE(bench.advice(u"base"_s), QString());
    QSignalSpy saved(&bench.page, &ServicesPage::saveRequested);
    bench.press(u"saveService"_s);
    QVERIFY(saved.isEmpty());
    QVERIFY(!bench.advice(u"title"_s).isEmpty());
    QVERIFY(!bench.advice(u"base"_s).isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.field<QLineEdit>(u"title"_s));
}

void ServicesPageTest::everyFieldSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("title") << u"title"_s << QString() << u"X"_s;
    QTest::newRow("base in the open") << u"base"_s << u"http://api.example.org"_s << u"https://api.example.org"_s;
    QTest::newRow("base with a password")
        << u"base"_s << u"https://me:pw@api.example.org"_s << u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("base with a query") << u"base"_s << u"https://api.example.org?key=1"_s << u"http://localhost:1/v1"_s;
    QTest::newRow("page") << u"key_page"_s << u"http://example.org"_s << u"https://example.org/keys"_s;
    QTest::newRow("poll") << u"paths/poll"_s << u"predictions"_s << u"jobs/{id}"_s;
    QTest::newRow("model") << u"paths/model"_s << u"models"_s << QString();
    QTest::newRow("files") << u"paths/files"_s << u"/files/"_s << u"uploads"_s;
    QTest::newRow("upwards") << u"paths/list"_s << u"../list"_s << u"list"_s;
    QTest::newRow("running") << u"limits/running"_s << u"0"_s << u"4"_s;
    QTest::newRow("life") << u"limits/output_life_seconds"_s << u"an hour"_s << u"600"_s;
}

void ServicesPageTest::everyFieldSaysWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit(gateway(), {mine});
    bench.page.findChild<FoldButton *>()->click();
    QSignalSpy saved(&bench.page, &ServicesPage::saveRequested);
    bench.type(field, wrong);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // leaves it
    QVERIFY(bench.advice(field).endsWith(u'.'));
    bench.press(u"saveService"_s);
    QVERIFY(saved.isEmpty());
    bench.type(field, right);
    QVERIFY2(!bench.advice(field).startsWith(u"This should"_s) && !bench.advice(field).startsWith(u"Give"_s),
             qPrintable(bench.advice(field)));
    bench.press(u"saveService"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(serviceFrom(saved.first().first().toJsonObject()));
}

void ServicesPageTest::wrongFieldInTheFoldIsUnfoldedAndFocused()
{
    Bench bench;
    QVERIFY(bench.open());
    QJsonObject object = gateway();
    object.insert(u"paths"_s, QJsonObject{{u"cancel"_s, u"cancel"_s}}); // as written by hand
    bench.page.edit(object, {mine});
    auto *cancel = bench.field<QLineEdit>(u"paths/cancel"_s);
    QVERIFY(!cancel->isVisible());
    bench.press(u"saveService"_s);
    QVERIFY(cancel->isVisible());
    QCOMPARE(QApplication::focusWidget(), cancel);
}

void ServicesPageTest::newServiceGetsAnIdOfItsName()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit({{u"format"_s, 1}, {u"family"_s, u"replicate"_s}, {u"any"_s, true}},
                    {mine, ServiceId(u"atelier"_s)});
    bench.type(u"title"_s, u"Atelier"_s);
    bench.type(u"base"_s, u"https://api.example.org"_s);
    QSignalSpy saved(&bench.page, &ServicesPage::saveRequested);
    bench.press(u"saveService"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toJsonObject().value("id"_L1).toString(), u"atelier-2"_s);
    QVERIFY(!bench.page.findChild<QPushButton *>(u"saveService"_s)->isEnabled()); // once
}

void ServicesPageTest::movingToAnotherOriginIsSaid()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit(gateway(), {mine});
    bench.type(u"base"_s, u"https://api.example.org/v2"_s);
    QCOMPARE(bench.advice(u"base"_s), QString());
    bench.type(u"base"_s, u"https://api.example.net/v2"_s);
    QVERIFY(bench.advice(u"base"_s).contains(u"api.example.org"_s));
    QVERIFY(bench.advice(u"base"_s).contains(u"api.example.net"_s));
    bench.choose(u"auth"_s, u"none"_s);
    QCOMPARE(bench.advice(u"base"_s), QString());
}

void ServicesPageTest::modelsAreAskedForOnlyWhereTheyAreNamed()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit(gateway(), {mine});
    auto *models = bench.field<QPlainTextEdit>(u"models"_s);
    QVERIFY(!models->isVisible());
    bench.choose(u"offers"_s, u"only"_s);
    QVERIFY(models->isVisible());
    QSignalSpy saved(&bench.page, &ServicesPage::saveRequested);
    bench.press(u"saveService"_s);
    QVERIFY(saved.isEmpty());
    QVERIFY(!bench.advice(u"models"_s).isEmpty());
    models->setPlainText(u"a/b\nc/d\n"_s);
    bench.press(u"saveService"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(serviceOf(saved.first().first().toJsonObject()).offers.size(), 2);
}

void ServicesPageTest::failureLeavesTheFormOpen()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit(gateway(), {mine});
    bench.type(u"title"_s, u"Renamed"_s);
    bench.press(u"saveService"_s);
    Error error;
    error.kind = ErrorKind::Storage;
    error.code = u"no-space"_s;
    bench.page.showNotSaved(error);
    QVERIFY(bench.field<QLineEdit>(u"title"_s)->isVisible());
    QCOMPARE(bench.field<QLineEdit>(u"title"_s)->text(), u"Renamed"_s);
    QVERIFY(bench.page.findChild<QPushButton *>(u"saveService"_s)->isEnabled());
    const auto *status = bench.page.findChild<ServiceEditor *>()->findChild<StatusLine *>();
    QCOMPARE(status->tone(), StatusLine::Tone::Bad);
    QVERIFY(!status->text().isEmpty());
}

void ServicesPageTest::cancelGoesBackToTheRow()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.edit(gateway(), {mine});
    bench.type(u"title"_s, u"Renamed"_s);
    bench.press(u"cancelEditing"_s);
    QVERIFY(bench.page.list().isVisible());
    QVERIFY(bench.row(mine)->isAncestorOf(QApplication::focusWidget()));
}

void ServicesPageTest::everyFieldHasAName()
{
    Bench bench;
    const auto fields = bench.page.findChildren<LabelledField *>();
    QVERIFY(fields.size() > 15);
    QSet<QString> names;
    for (const LabelledField *field : fields) {
        QVERIFY2(!field->input()->accessibleName().isEmpty(), qPrintable(field->input()->objectName()));
        names.insert(field->input()->objectName());
    }
    QCOMPARE(names.size(), fields.size());
}

void ServicesPageTest::longTextsDoNotWidenThePage()
{
    Bench bench;
    QVERIFY(bench.open());
    const int width = bench.page.minimumSizeHint().width();
    QJsonObject object = gateway();
    object.insert(u"title"_s, QString(100, u'W'));
    object.insert(u"base"_s, QString(u"https://"_s + QString(60, u'w') + u".example.org/"_s + QString(300, u'w')));
    bench.page.list().setServices({{serviceOf(object), ServiceOrigin::Own}});
    bench.page.list().tell(QString(300, u'w'), true);
    bench.page.edit(object, {mine});
    Service service = serviceOf(object);
    bench.page.beginExamination(service);
    QVERIFY2(bench.page.minimumSizeHint().width() <= std::max(width, 640),
             qPrintable(QString::number(bench.page.minimumSizeHint().width())));
}

void ServicesPageTest::findingsComeOneByOne()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.page.beginExamination(bundled());
    auto *view = bench.page.findChild<ExaminationView *>();
    const qsizetype before = view->findChildren<StatusLine *>().size();
    ServiceReport report;
    report.findings.append({ServiceFinding::What::Reached, ServiceFinding::Verdict::Yes, {}, {}});
    bench.page.showFindings(kkiai, report);
    report.findings.append({ServiceFinding::What::Key, ServiceFinding::Verdict::Yes, u"ada"_s, {}});
    bench.page.showFindings(kkiai, report);
    QCOMPARE(view->findChildren<StatusLine *>().size(), before + 2);
    QVERIFY(view->findChildren<StatusLine *>().constLast()->text().contains(u"“ada”"_s));
    auto *again = bench.page.findChild<QPushButton *>(u"checkAgain"_s);
    QVERIFY(!again->isEnabled());
    report.wasReached = true;
    bench.page.endExamination(kkiai, report);
    QVERIFY(again->isEnabled());
    bench.page.showExaminationKept(kkiai, QDate(2026, 11, 28));
    QSignalSpy asked(&bench.page, &ServicesPage::examinationRequested);
    again->click();
    QCOMPARE(asked.first().first().value<ServiceId>(), kkiai);
}

void ServicesPageTest::stoppingIsTold()
{
    Bench bench;
    QVERIFY(bench.open());
    QSignalSpy stopped(&bench.page, &ServicesPage::examinationStopped);
    bench.page.beginExamination(bundled());
    auto *back = bench.page.findChild<QPushButton *>(u"backToServices"_s);
    QCOMPARE(QApplication::focusWidget(), back);
    QCOMPARE(back->text(), u"Stop"_s);
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(bench.page.list().isVisible());
}

void ServicesPageTest::answersOfAnotherServiceAreNotShown()
{
    Bench bench;
    bench.page.beginExamination(bundled());
    auto *view = bench.page.findChild<ExaminationView *>();
    const qsizetype before = view->findChildren<StatusLine *>().size();
    ServiceReport report;
    report.findings.append({ServiceFinding::What::Reached, ServiceFinding::Verdict::Yes, {}, {}});
    bench.page.showFindings(mine, report);
    QCOMPARE(view->findChildren<StatusLine *>().size(), before);
}

PENTIMENTO_TEST(ServicesPageTest)
#include "tst_servicespage.moc"
