// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shotscommand.h"

#include "app/catalog/servicetemplates.h"
#include "app/desk/desk.h"
#include "app/desk/shotlibrary.h"
#include "app/desk/shotstage.h"
#include "app/desk/shottroubles.h"
#include "app/main/commandline.h"
#include "app/main/console.h"
#include "app/main/engine.h"
#include "app/main/exitcode.h"
#include "ui/commands/commandpalette.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/addmodelbar.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/modellist.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/servicespage.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ShotsText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ShotsText)
};

enum Sampled { Coffee, Cat, Astronaut };

bool shootFirstSteps(const QString &folder, QApplication &application)
{
    const QTemporaryDir data;
    ShotStage stage(folder, data.path(), application);
    if (!stage.isFine())
        return false;
    stage.shoot(u"01-first-run"_s);
    stage.shoot(u"02-model-list"_s, [&stage] { stage.window().modelButton().openList(); });
    stage.window().modelButton().setFavourites(
        {{ModelId(u"black-forest-labs/flux-kontext-pro"_s), ServiceId(u"sandbox"_s)},
         {ModelId(u"black-forest-labs/flux-kontext-max"_s), ServiceId(u"replicate"_s)}});
    stage.shoot(u"02b-favourites"_s, [&stage] { stage.window().modelButton().openList(); });
    stage.shoot(u"02c-add-model"_s, [&stage] {
        stage.window().modelButton().openList();
        AddModelBar &bar = stage.window().modelButton().list().addBar();
        bar.unfold(u"https://replicate.com/acme/painter"_s);
        Q_EMIT bar.addRequested(u"https://replicate.com/acme/painter"_s);
    });
    stage.window().modelButton().list().hide();
    stage.shoot(u"03-key-entry"_s, [&stage] { emit stage.window().compose().keyRequested(ServiceId(u"kkiai"_s)); });
    return stage.isFine();
}

ServiceReport madeUpReport()
{
    using What = ServiceFinding::What;
    using Verdict = ServiceFinding::Verdict;
    ServiceReport report;
    report.at = QDateTime::currentDateTimeUtc();
    report.wasReached = true;
    report.findings = {{What::Reached, Verdict::Yes, {}, {}},
                       {What::Encrypted, Verdict::Yes, {}, {}},
                       {What::Clock, Verdict::No, {}, {}, std::chrono::minutes(7)},
                       {What::Key, Verdict::Yes, u"ada"_s, {}},
                       {What::Account, Verdict::Yes, u"ada"_s, {}},
                       {What::List, Verdict::No, {}, {}},
                       {What::Model, Verdict::Unknown, {}, {}},
                       {What::Files, Verdict::Yes, {}, {}}};
    return report;
}

bool shootServices(const QString &folder, QApplication &application)
{
    const QTemporaryDir data;
    ShotStage stage(folder, data.path(), application);
    if (!stage.isFine())
        return false;
    const auto page = [&stage]() -> ServicesPage & {
        PreferencesDialog &preferences = stage.desk().openPreferences();
        preferences.showPage(PreferencesDialog::Page::Services);
        return preferences.services();
    };
    const Service kkiai = *stage.engine().catalog().service(ServiceId(u"kkiai"_s));
    stage.shoot(u"14-services"_s, [&page] { page(); });
    stage.shoot(u"15-service-editor"_s, [&page] {
        QJsonObject gateway = newServiceObject(u"replicate"_s);
        gateway.insert(u"title"_s, u"Our gateway in Hamburg"_s);
        gateway.insert(u"base"_s, u"http://gateway.example.org/v1"_s);
        page().edit(gateway, {});
        page().findChild<QPushButton *>(u"saveService"_s)->click(); // says what is wrong
    });
    stage.shoot(u"16-service-editor-advanced"_s, [&page] {
        page().edit(newServiceObject(u"images"_s), {});
        page().findChild<QToolButton *>(u"advanced"_s)->click();
    });
    stage.shoot(u"17-service-check"_s, [&page, &kkiai] {
        page().beginExamination(kkiai);
        page().endExamination(kkiai.id, madeUpReport());
        page().showExaminationKept(kkiai.id, QDate::currentDate());
    });
    return stage.isFine();
}

bool shootEdits(const QString &folder, const QString &data, QApplication &application)
{
    ShotStage stage(folder, data, application);
    if (!stage.isFine())
        return false;
    stage.takeSample(Coffee);
    stage.shoot(u"04-picture-taken"_s);
    stage.edit(u"Make it blue hour, keep the cup, the spoon and the saucer exactly as they are"_s, 2);
    stage.edit(u"sepia print"_s);
    stage.edit(u"black and white"_s);
    stage.edit(u"screen print poster [refuse]"_s);
    stage.edit(u"pencil drawing"_s);
    stage.startEdit(u"rain on the window [slow 30]"_s);
    stage.show(0);
    stage.shoot(u"05-main"_s);
    stage.window().compare().setMode(CompareMode::SideBySide);
    stage.shoot(u"06-side-by-side"_s);
    stage.window().compare().setMode(CompareMode::Slider);
    stage.shoot(u"07-commands"_s, [&stage] { stage.window().commands().open(); });
    stage.window().commands().hide();

    stage.takeSample(Cat);
    stage.startEdit(u"watercolour [slow 30]"_s);
    stage.shoot(u"08-running"_s);
    stage.edit(u"night, stars above [fail]"_s);
    stage.shoot(u"09-failed"_s);
    stage.edit(u"vintage postcard [refuse]"_s);
    stage.shoot(u"10-refused"_s);

    stage.choose(u"flux-kontext-apps/multi-image-kontext-pro"_s, u"sandbox"_s);
    stage.takeSample(Astronaut);
    stage.edit(u"put both on one picture"_s);
    stage.show(0);
    stage.shoot(u"11-multi-image"_s);
    return stage.isFine();
}

bool shootLeftovers(const QString &folder, const QString &data, QApplication &application)
{
    if (!makeLeftovers(data))
        return false;
    ShotStage stage(folder, data, application);
    if (!stage.isFine())
        return false;
    stage.oweResult(u"golden light"_s);
    stage.shoot(u"12-owed-and-held"_s);
    stage.takeSample(Coffee);
    stage.window().compose().setPrompt(longPrompt());
    stage.edit(longPrompt());
    stage.show(0);
    stage.shoot(u"13-long-texts"_s);
    stage.choose(u"black-forest-labs/flux-kontext-max"_s, u"kkiai"_s);
    stage.takeSample(Coffee);
    stage.window().compose().setPrompt(u"Make it blue hour, keep the cup as it is"_s);
    stage.shoot(u"14-what-leaves"_s, [&stage] { stage.window().compose().showLeaving(); });
    return stage.isFine();
}

bool shootServiceTroubles(const QString &folder, QApplication &application)
{
    const QTemporaryDir data;
    ShotStage stage(folder, data.path(), application);
    if (!stage.isFine())
        return false;
    stage.takeSample(Coffee);
    stage.edit(u"pencil drawing"_s);
    stage.show(0);
    return shootTroubles(stage);
}

} // namespace

int runShots(const ShotsCommand &command, QApplication &application)
{
    Console console;
    const QTemporaryDir data;
    const bool isDone = QDir().mkpath(command.folder) && shootFirstSteps(command.folder, application)
                        && shootServices(command.folder, application)
                        && shootEdits(command.folder, data.path(), application)
                        && shootServiceTroubles(command.folder, application)
                        && shootLeftovers(command.folder, data.path(), application);
    if (!isDone) {
        console.note(ShotsText::tr("Not all scenes could be drawn into “%1”.").arg(command.folder));
        return int(ExitCode::NotSaved);
    }
    console.result(command.folder);
    return int(ExitCode::Succeeded);
}

} // namespace pentimento
