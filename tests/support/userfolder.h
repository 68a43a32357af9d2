// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace pentimento::test {

inline QString fixturePath(const QString &name)
{
    return QStringLiteral(PENTIMENTO_FIXTURES "/catalog/") + name;
}

inline QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject fixtureObject(const QString &name)
{
    return QJsonDocument::fromJson(fixture(name)).object();
}

// RFC 7396: null removes, objects are merged, all else replaces.
inline QJsonObject patched(QJsonObject object, const QJsonObject &patch)
{
    for (auto entry = patch.begin(); entry != patch.end(); ++entry) {
        if (entry.value().isNull())
            object.remove(entry.key());
        else if (entry.value().isObject() && object.value(entry.key()).isObject())
            object.insert(entry.key(), patched(object.value(entry.key()).toObject(), entry.value().toObject()));
        else
            object.insert(entry.key(), entry.value());
    }
    return object;
}

// A person's configuration folder that is gone after the test.
class UserFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QString write(const QString &name, const QJsonObject &object) const
    {
        return write(name, QJsonDocument(object).toJson());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace pentimento::test
