// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/layerscan.h"

#include "tests/layers/codeof.h"
#include "tests/layers/layertables.h"

using namespace Qt::StringLiterals;

namespace pentimento::layers {

namespace {

bool isWithin(const QString &path, const QString &place)
{
    return path == place || path.startsWith(place + u'/');
}

bool isWithinAny(const QString &path, const QStringList &places)
{
    return std::any_of(places.begin(), places.end(), [&](const QString &place) { return isWithin(path, place); });
}

QString roomFolder(const QString &path)
{
    return path.section(u'/', 0, 1); // app/jobs
}

const Room *roomOf(const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : rooms()) {
        if (isWithin(path, room.folder) && (!best || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

bool mayInclude(const Room &room, const QString &path, const QString &included)
{
    return isWithin(included, roomFolder(path)) || isWithin(included, u"app/base"_s) || isWithinAny(included, room.may);
}

// What `included` breaks, or nothing. Only what moc writes is included without the full path.
QString includeBreach(const Room &room, const QString &path, const QString &included, bool quoted)
{
    const bool ours = isWithinAny(included, {u"app"_s, u"ui"_s, u"tests"_s});
    if (quoted && !ours)
        return included.endsWith(".moc"_L1) ? QString() : u"“%1” is not a path from the root"_s.arg(included);
    if (ours && !mayInclude(room, path, included))
        return u"%1 may not include %2"_s.arg(room.folder, included);
    return {};
}

QString doorBreach(const QString &path, const QString &line)
{
    for (const Door &door : doors()) {
        const auto match = door.name.match(line);
        if (!match.hasMatch() || isWithinAny(path, door.folders))
            continue;
        const QString owners = door.folders.isEmpty() ? u"nobody"_s : door.folders.join(u", "_s);
        return u"“%1” is %2, for %3 only"_s.arg(match.captured().trimmed(), door.what, owners);
    }
    return {};
}

} // namespace

QString described(const QList<Breach> &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches)
        lines.append(u"%1:%2: %3"_s.arg(breach.file, QString::number(breach.line), breach.what));
    return lines.join(u'\n');
}

QList<Breach> layerBreaches(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"_s);
    const Room *room = roomOf(path);
    if (!room)
        return {{path, 1, u"its folder has no row in the table of rooms"_s}};
    const bool free = isWithin(path, u"tests"_s);

    QList<Breach> breaches;
    int number = 0;
    const QStringList lines = codeOf(text).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        QString what;
        if (const auto match = include.match(line); match.hasMatch())
            what = includeBreach(*room, path, match.captured(2), match.captured(1) == u"\"");
        if (what.isEmpty() && !free)
            what = doorBreach(path, line);
        if (!what.isEmpty())
            breaches.append({path, number, what});
    }
    return breaches;
}

QList<Breach> licenceBreaches(const QString &path, const QString &text)
{
    const QString head = text.section(u'\n', 0, 4);
    QList<Breach> breaches;
    // In two parts, or tools that look for licences would read one here.
    const QStringList wanted{u"SPDX-File"_s + u"CopyrightText: "_s, u"SPDX-"_s + u"License-Identifier: "_s};
    for (const QString &line : wanted) {
        if (!head.contains(line))
            breaches.append({path, 1, u"no line “%1…”"_s.arg(line)});
    }
    return breaches;
}

bool isListed(const QString &path, const QString &folder, const QString &cmakeText)
{
    const QString name = QRegularExpression::escape(path.mid(folder.size() + 1));
    return cmakeText.contains(QRegularExpression(uR"((?<![\w./-])%1(?![\w./-]))"_s.arg(name)));
}

} // namespace pentimento::layers
