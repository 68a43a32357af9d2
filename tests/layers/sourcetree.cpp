// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/sourcetree.h"

#include "tests/layers/layerscan.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pentimento::layers {

namespace {

bool isListedSomewhere(const SourceTree &tree, const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        const auto list = tree.constFind(folder + u"/CMakeLists.txt"_s);
        if (list != tree.cend() && isListed(path, folder, *list))
            return true;
    }
    return false;
}

QSet<QString> includedFiles(const SourceTree &tree)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s,
                                            QRegularExpression::MultilineOption);
    QSet<QString> included;
    for (const QString &text : tree) {
        auto matches = include.globalMatch(text);
        while (matches.hasNext())
            included.insert(matches.next().captured(1));
    }
    return included;
}

} // namespace

SourceTree readSourceTree(const QString &root)
{
    static const QStringList names{u"*.cpp"_s, u"*.h"_s,   u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s,
                                   u"*.js"_s,  u"*.mjs"_s, u"*.sql"_s,          u"*.py"_s,    u"run"_s};
    SourceTree tree;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"translations"_s, u".ci"_s}) {
        QDirIterator files(root + u'/' + folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size() + 1);
            if (path.startsWith("tests/fixtures/"_L1))
                continue;
            QFile file(root + u'/' + path);
            tree.insert(path, file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
        }
    }
    return tree;
}

bool isCode(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

QStringList orphans(const SourceTree &tree)
{
    const QSet<QString> included = includedFiles(tree);
    QStringList found;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        if (isCode(file.key()) && !isListedSomewhere(tree, file.key()) && !included.contains(file.key()))
            found.append(file.key());
    }
    return found;
}

} // namespace pentimento::layers
