// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/commandline.h"

#include "app/main/helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <limits>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::CommandText)
};

constexpr int mostVariants = 100;

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
}

// An id stays an id; what is a file here is named so that another process finds it too.
QString idOrFile(const QString &name)
{
    return QFileInfo(name).isFile() ? absolute(name) : name;
}

std::optional<WrongUse> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                              qsizetype allowed)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(QStringList{command} + arguments))
        return WrongUse{parser.errorText(), command};
    if (parser.positionalArguments().size() > allowed)
        return WrongUse{CommandText::tr("“%1” is one argument too many.").arg(parser.positionalArguments().at(allowed)),
                        command};
    return std::nullopt;
}

std::optional<int> wholeNumber(const QString &text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Command readEdit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"image"_s, {}, u"FILE"_s},
                       {{u"prompt"_s, u"p"_s}, {}, u"TEXT"_s},
                       {u"model"_s, {}, u"MODEL"_s},
                       {u"service"_s, {}, u"SERVICE"_s},
                       {u"set"_s, {}, u"NAME=VALUE"_s},
                       {u"variants"_s, {}, u"N"_s},
                       {u"out"_s, {}, u"DIR"_s},
                       {u"data-dir"_s, {}, u"DIR"_s},
                       {u"json"_s, {}}});
    if (const auto wrong = parse(parser, u"edit"_s, arguments, 0))
        return *wrong;
    EditCommand command;
    const QStringList images = parser.values(u"image"_s);
    for (const QString &image : images)
        command.order.images.append(absolute(image));
    if (parser.isSet(u"prompt"_s))
        command.order.prompt = parser.value(u"prompt"_s);
    command.order.model = idOrFile(parser.value(u"model"_s));
    command.order.service = idOrFile(parser.value(u"service"_s));
    command.order.settings = parser.values(u"set"_s);
    if (parser.isSet(u"variants"_s)) {
        const auto variants = wholeNumber(parser.value(u"variants"_s), 1, mostVariants);
        if (!variants)
            return WrongUse{CommandText::tr("--variants takes a number from 1 to %1.").arg(mostVariants), u"edit"_s};
        command.order.variants = *variants;
    }
    command.outFolder = absolute(parser.value(u"out"_s));
    command.dataDir = absolute(parser.value(u"data-dir"_s));
    command.json = parser.isSet(u"json"_s);
    return command;
}

Command readDescribe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"model"_s, {}, u"MODEL"_s}, {u"data-dir"_s, {}, u"DIR"_s}, {u"json"_s, {}}});
    if (const auto wrong = parse(parser, u"describe"_s, arguments, 1))
        return *wrong;
    DescribeCommand command;
    command.model =
        idOrFile(parser.isSet(u"model"_s) ? parser.value(u"model"_s) : parser.positionalArguments().value(0));
    command.dataDir = absolute(parser.value(u"data-dir"_s));
    command.json = parser.isSet(u"json"_s);
    if (command.model.isEmpty())
        return WrongUse{CommandText::tr("Which model? Name it with --model."), u"describe"_s};
    return command;
}

Command readSandbox(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"port"_s, {}, u"N"_s}, {u"rate"_s, {}, u"N"_s}, {u"data-dir"_s, {}, u"DIR"_s}});
    if (const auto wrong = parse(parser, u"sandbox"_s, arguments, 0))
        return *wrong;
    SandboxCommand command;
    const auto port = wholeNumber(parser.isSet(u"port"_s) ? parser.value(u"port"_s) : u"0"_s, 0, 65535);
    const auto rate = wholeNumber(parser.isSet(u"rate"_s) ? parser.value(u"rate"_s) : u"0"_s, 0, 1'000'000);
    if (!port)
        return WrongUse{CommandText::tr("--port takes a number from 0 to 65535; 0 means any free one."), u"sandbox"_s};
    if (!rate)
        return WrongUse{CommandText::tr("--rate takes a number of creates per minute; 0 means no limit."),
                        u"sandbox"_s};
    command.port = quint16(*port);
    command.rate = *rate;
    command.dataDir = absolute(parser.value(u"data-dir"_s));
    return command;
}

Command readShots(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (const auto wrong = parse(parser, u"shots"_s, arguments, 1))
        return *wrong;
    const QStringList folders = parser.positionalArguments();
    if (folders.isEmpty())
        return WrongUse{CommandText::tr("Into which folder? Name it behind “shots”."), u"shots"_s};
    return ShotsCommand{absolute(folders.first())};
}

// Without a command: the window, with the pictures that are named.
Command readWindow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"data-dir"_s, {}, u"DIR"_s});
    if (const auto wrong = parse(parser, u"pentimento"_s, arguments, std::numeric_limits<qsizetype>::max()))
        return *wrong;
    WindowCommand command;
    command.dataDir = absolute(parser.value(u"data-dir"_s));
    const QStringList names = parser.positionalArguments();
    for (const QString &name : names) {
        if (!QFileInfo::exists(name))
            return WrongUse{CommandText::tr("There is no command and no picture “%1”.").arg(name), {}};
        command.files.append(absolute(name));
    }
    return command;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

} // namespace

Command readCommandLine(const QStringList &arguments)
{
    using Read = Command (*)(const QStringList &);
    static const QMap<QString, Read> commands{
        {u"describe"_s, readDescribe}, {u"edit"_s, readEdit}, {u"sandbox"_s, readSandbox}, {u"shots"_s, readShots}};
    const QString first = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return TellCommand{helpText(rest.value(0))};
    if (first == "--version"_L1 || first == "-v"_L1)
        return TellCommand{versionText()};
    const Read read = commands.value(first);
    if (read == nullptr)
        return readWindow(arguments);
    return asksForHelp(rest) ? TellCommand{helpText(first)} : read(rest);
}

} // namespace pentimento
