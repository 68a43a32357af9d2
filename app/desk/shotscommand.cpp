// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shotscommand.h"

#include "app/desk/shotlibrary.h"
#include "app/desk/shotstage.h"
#include "app/main/commandline.h"
#include "app/main/console.h"
#include "app/main/exitcode.h"
#include "ui/commands/commandpalette.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/addmodelbar.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/modellist.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

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
    return stage.isFine();
}

} // namespace

int runShots(const ShotsCommand &command, QApplication &application)
{
    Console console;
    const QTemporaryDir data;
    const bool isDone = QDir().mkpath(command.folder) && shootFirstSteps(command.folder, application)
                        && shootEdits(command.folder, data.path(), application)
                        && shootLeftovers(command.folder, data.path(), application);
    if (!isDone) {
        console.note(ShotsText::tr("Not all scenes could be drawn into “%1”.").arg(command.folder));
        return int(ExitCode::NotSaved);
    }
    console.result(command.folder);
    return int(ExitCode::Succeeded);
}

} // namespace pentimento
