// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/sandboxcommand.h"

#include "app/main/catalogreading.h"
#include "app/main/exitcode.h"
#include "app/main/interrupts.h"
#include "app/sandbox/sandboxhost.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct SandboxText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::SandboxText)
};

} // namespace

int runSandbox(const SandboxCommand &command)
{
    Console console;
    const CatalogReading reading = readCatalogFor(pathsFor(command.dataDir), console);
    SandboxOptions options;
    options.createsPerMinute = command.rate;
    options.token = qEnvironmentVariable("PENTIMENTO_SANDBOX_TOKEN");
    qunsetenv("PENTIMENTO_SANDBOX_TOKEN");
    const bool asksForToken = !options.token.isEmpty();
    const auto host = SandboxHost::open(reading.catalog.models(), options, command.port);
    if (!host) {
        console.note(SandboxText::tr("The sandbox cannot be served on port %1: %2").arg(command.port).arg(host.error().detail));
        return int(ExitCode::ServiceFailed);
    }
    // The address on stdout, for scripts; the rest for people.
    console.result((*host)->base().toString());
    console.note(SandboxText::tr("The offline sandbox listens on this computer only. Simple effects, no AI. Ctrl+C ends it."));
    if (asksForToken)
        console.note(SandboxText::tr("Requests must carry the token of PENTIMENTO_SANDBOX_TOKEN."));
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, qApp, &QCoreApplication::quit);
    QObject::connect(&interrupts, &Interrupts::terminated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace pentimento
