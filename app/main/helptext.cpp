// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/helptext.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::HelpText)
};

QString overview()
{
    return HelpText::tr("Pentimento edits pictures by describing the change.\n"
                        "\n"
                        "  pentimento [FILE…]   opens the window, with the pictures that are named\n"
                        "  pentimento edit --image cup.jpg --prompt \"make it blue hour\"\n"
                        "\n"
                        "Commands\n"
                        "  edit       send a picture and a sentence, save the changed picture\n"
                        "  describe   show what a model can be asked\n"
                        "  sandbox    serve the offline sandbox to other programs, in Replicate's format\n"
                        "  shots      draw the window's scenes into PNG files, from a library made for it\n"
                        "\n"
                        "  pentimento COMMAND --help   explains a command\n"
                        "  pentimento --version        tells the version\n"
                        "\n"
                        "Without a service the offline sandbox is used: simple effects, no AI, no key, no cost.");
}

QString editHelp()
{
    return HelpText::tr(
        "pentimento edit --image FILE --prompt TEXT [options]\n"
        "\n"
        "Sends the picture and the sentence to a model and saves what comes back. Prints where it lies.\n"
        "\n"
        "  --image FILE        an input picture; several fill the model's image fields in order\n"
        "  --prompt TEXT       what should change\n"
        "  --model MODEL       an id such as black-forest-labs/flux-kontext-max, or a model file\n"
        "  --service SERVICE   sandbox (default), kkiai, elkapi, replicate, or a service file\n"
        "  --set NAME=VALUE    any other parameter; NAME= is an empty text, NAME alone leaves it out\n"
        "  --variants N        so many pictures; each is a request of its own and is paid for\n"
        "  --out DIR           copy the results there as well\n"
        "  --data-dir DIR      keep library, settings and results under DIR\n"
        "  --json              one JSON object a line, for programs\n"
        "\n"
        "The key comes from the system's keychain, or from the variable PENTIMENTO_KEY for the service\n"
        "named by --service. It is sent to that service and written nowhere.\n"
        "\n"
        "Ends with 0 saved, 2 wrong use, 3 refused by a safety filter, 4 service or network or key,\n"
        "5 it is not known whether the service accepted it, 6 could not save, 130 interrupted.");
}

QString describeHelp()
{
    return HelpText::tr("pentimento describe MODEL [--json]\n"
                        "\n"
                        "Shows what a model can be asked: its parameters with kind, range, choices and default.\n"
                        "\n"
                        "  MODEL            an id, a model file, a Replicate model answer, or an OpenAPI document\n"
                        "  --data-dir DIR   look for models of your own under DIR\n"
                        "  --json           as one JSON object");
}

QString sandboxHelp()
{
    return HelpText::tr("pentimento sandbox [--port N] [--rate N]\n"
                        "\n"
                        "Serves the offline sandbox on this computer in Replicate's format, for tests and for other\n"
                        "programs. Simple effects on the real picture, chosen from the words; no AI.\n"
                        "\n"
                        "  --port N   the port; without it any free one, which is printed\n"
                        "  --rate N   answer 429 beyond N creates a minute\n"
                        "\n"
                        "If PENTIMENTO_SANDBOX_TOKEN is set, requests must carry it. [refuse], [fail], [slow 20] and\n"
                        "[many 3] in a prompt ask for a refusal, a failure, 20 seconds, three pictures.");
}

QString shotsHelp()
{
    return HelpText::tr(
        "pentimento shots DIR\n"
        "\n"
        "Draws the window's scenes as PNG files into DIR, in the dark and the light look, from a library\n"
        "that is made for it in a temporary folder. Your own library is not touched.");
}

} // namespace

QString helpText(const QString &command)
{
    if (command == "edit"_L1)
        return editHelp();
    if (command == "describe"_L1)
        return describeHelp();
    if (command == "sandbox"_L1)
        return sandboxHelp();
    if (command == "shots"_L1)
        return shotsHelp();
    return overview();
}

QString versionText()
{
    return HelpText::tr(
               "Pentimento %1 (Qt %2). Sources: GPL-3.0-or-later; with its Qt HTTP Server module: GPL-3.0-only.")
        .arg(u"" PENTIMENTO_VERSION ""_s, QLatin1StringView(qVersion()));
}

} // namespace pentimento
