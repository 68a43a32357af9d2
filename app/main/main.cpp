// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shotscommand.h"
#include "app/desk/windowsession.h"
#include "app/http/systemproxies.h"
#include "app/main/commandline.h"
#include "app/main/describecommand.h"
#include "app/main/editsession.h"
#include "app/main/helptext.h"
#include "app/main/language.h"
#include "app/main/sandboxcommand.h"
#include "app/secrets/environmentkeystore.h"

#include <QApplication>
#include <QLoggingCategory>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace pentimento;

namespace {

// No memory of ours on the disk, where a key could be read from it; a full disk or a closed pipe is an error, not the
// end.
void harden()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void chooseDisplay()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int run(const WindowCommand &command, QApplication &application)
{
    WindowSession session(command, application);
    session.start();
    return QApplication::exec();
}

int run(const EditCommand &command, const QByteArray &key)
{
    EditSession session(command, command.order.service.isEmpty() ? QByteArray() : key);
    session.start();
    return QCoreApplication::exec();
}

int run(const TellCommand &command)
{
    Console().result(command.text);
    return int(ExitCode::Succeeded);
}

int run(const WrongUse &wrong)
{
    Console console;
    console.note(wrong.sentence);
    console.note(QString());
    console.note(helpText(wrong.helpFor));
    return int(ExitCode::WrongUse);
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    // Before anything else is started: no child and no report can then hold the key.
    const QByteArray key = EnvironmentKeyStore::takeFromEnvironment();
    chooseDisplay();
    QApplication::setApplicationName(QStringLiteral("pentimento"));
    QApplication::setApplicationVersion(QStringLiteral(PENTIMENTO_VERSION));
    // What a picture's file has wrong is said in our own words, or does not matter to a person.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio=false"));
    // On a computer without a session Qt warns of a folder that none of the commands use.
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    QApplication application(argc, argv);
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
    useSystemProxies();
    installLanguage();

    const Command command = readCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto *window = std::get_if<WindowCommand>(&command))
        return run(*window, application);
    if (const auto *shots = std::get_if<ShotsCommand>(&command))
        return runShots(*shots, application);
    if (const auto *edit = std::get_if<EditCommand>(&command))
        return run(*edit, key);
    if (const auto *describe = std::get_if<DescribeCommand>(&command))
        return runDescribe(*describe);
    if (const auto *sandbox = std::get_if<SandboxCommand>(&command))
        return runSandbox(*sandbox);
    if (const auto *tell = std::get_if<TellCommand>(&command))
        return run(*tell);
    return run(std::get<WrongUse>(command));
}
