// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalogfile.h"

#include "app/catalog/complaints.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownFormat = 1;
constexpr qint64 largestFile = 4'000'000;
constexpr qsizetype longestText = 2'000;
// What the program brings along was held against the schema by its tests. At every start that would take more time than
// all the rest until the window is painted (103 of 368 million instructions for 40 models).
constexpr QLatin1StringView bundledFolder{":/catalog/"};

struct Shape
{
    explicit Shape(const QString &name)
    {
        QFile file(u":/schemas/%1-1.schema.json"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            schema = QJsonDocument::fromJson(file.readAll()).object();
        check.emplace(schema);
    }

    QJsonObject schema;
    std::optional<ShapeCheck> check;
};

const Shape &shapeOf(CatalogFileKind kind)
{
    static const Shape service(u"service"_s);
    static const Shape model(u"model"_s);
    return kind == CatalogFileKind::Service ? service : model;
}

// The standard library's regular expressions, which valijson uses, recurse once for each character: a text of 100 000
// letters would end the program. Nothing in these files needs such a text, but for a model's schema, which has its own
// reader.
std::optional<QStringList> placeOfLongText(const QJsonValue &value, const QStringList &path)
{
    if (value.isString() && value.toString().size() > longestText)
        return path;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto place = placeOfLongText(array.at(i), path + QStringList{QString::number(i)}))
                return place;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().size() > longestText)
            return path;
        if (path.isEmpty() && entry.key() == "schema"_L1)
            continue;
        if (auto place = placeOfLongText(entry.value(), path + QStringList{entry.key()}))
            return place;
    }
    return std::nullopt;
}

QString syntaxComplaint(const QByteArray &bytes, const QJsonParseError &problem)
{
    const auto before = QByteArrayView(bytes).first(qBound(0, problem.offset, int(bytes.size())));
    const qsizetype line = 1 + std::count(before.begin(), before.end(), '\n');
    return u"line %1: is no JSON (%2)"_s.arg(QString::number(line), problem.errorString());
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    // A pipe or a device would be waited for without end.
    if (!QFileInfo(path).isFile())
        return fileError(path, {u"there is no such file"_s}, ErrorKind::Storage);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, {file.errorString()}, ErrorKind::Storage);
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fileError(path, {u"is larger than 4 MB"_s}, ErrorKind::TooLarge);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fileError(path, {syntaxComplaint(bytes, problem)});
    if (!document.isObject())
        return fileError(path, {u"/: should be a JSON object"_s});
    return document.object();
}

Result<QJsonObject> checkedCatalogObject(const QString &path, const QJsonObject &object, CatalogFileKind kind)
{
    if (path.startsWith(bundledFolder))
        return object;
    if (const double format = object.value("format"_L1).toDouble(); format > knownFormat) {
        const QString complaint =
            u"/format: the file is made for a newer version of Pentimento (format %1; this version reads "
            "format %2)"_s.arg(QString::number(format), QString::number(knownFormat));
        return fileError(path, {complaint}, ErrorKind::Unsupported);
    }
    if (const auto place = placeOfLongText(object, {}))
        return fileError(
            path, {u"%1: is longer than %2 characters"_s.arg(jsonPointer(*place), QString::number(longestText))});
    const Shape &shape = shapeOf(kind);
    const QList<ShapeFault> faults = shape.check->faults(object);
    if (!faults.isEmpty())
        return fileError(path, complaintsOf(faults, shape.schema));
    return object;
}

} // namespace pentimento
