// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/workflow.h"

#include "app/base/jsonaccess.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;
constexpr QLatin1StringView image{"image"};

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([A-Za-z0-9_.-]+)(?::(\\d{1,3}))?\\s*(?:=([^}]*))?\\}\\}"_s);
    return pattern;
}

// 20, 2.5, true, "a text"; anything else is a text as it stands.
QJsonValue valueOf(const QString &text)
{
    const auto list = parseJson("[" + text.toUtf8() + "]");
    return list && list->toArray().size() == 1 ? list->toArray().first() : QJsonValue(text);
}

class Filling
{
public:
    Filling(const QJsonObject &input, const QStringList &images)
        : m_input(input)
        , m_images(images)
    {
    }

    QJsonValue filled(const QJsonValue &value, int depth = 0)
    {
        if (depth > deepest)
            return value;
        if (value.isString())
            return filledText(value.toString());
        if (value.isArray()) {
            QJsonArray list;
            const QJsonArray given = value.toArray();
            for (const QJsonValue &entry : given)
                list.append(filled(entry, depth + 1));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = filled(entry.value(), depth + 1);
        return object;
    }

    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    QJsonValue filledText(const QString &text)
    {
        const auto only = placePattern().match(text);
        if (only.hasMatch() && only.capturedLength() == text.size())
            return valueFor(only);
        QString whole;
        qsizetype from = 0;
        auto places = placePattern().globalMatch(text);
        while (places.hasNext()) {
            const auto place = places.next();
            whole += QStringView(text).sliced(from, place.capturedStart() - from);
            whole += textOf(valueFor(place)).value_or(QString());
            from = place.capturedEnd();
        }
        return QString(whole + QStringView(text).sliced(from));
    }

    QJsonValue valueFor(const QRegularExpressionMatch &place)
    {
        const QString name = place.captured(1);
        if (name == image && place.hasCaptured(2)) {
            const int number = place.captured(2).toInt();
            if (number >= 1 && number <= m_images.size())
                return m_images.at(number - 1);
        } else if (const QJsonValue value = m_input.value(name); !value.isUndefined() && !place.hasCaptured(2)) {
            return value;
        }
        if (place.hasCaptured(3))
            return valueOf(place.captured(3));
        if (!m_missing.contains(place.captured()))
            m_missing.append(place.captured());
        return {};
    }

    const QJsonObject &m_input;
    const QStringList &m_images;
    QStringList m_missing;
};

int mostIn(const QJsonValue &value, int depth)
{
    int most = 0;
    if (depth > deepest)
        return most;
    if (value.isString()) {
        auto places = placePattern().globalMatch(value.toString());
        while (places.hasNext()) {
            const auto place = places.next();
            if (place.captured(1) == image)
                most = std::max(most, place.captured(2).toInt());
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            most = std::max(most, mostIn(entry, depth + 1));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &entry : object)
            most = std::max(most, mostIn(entry, depth + 1));
    }
    return most;
}

} // namespace

FilledWorkflow filledWorkflow(const QJsonObject &workflow, const QJsonObject &input, const QStringList &images)
{
    Filling filling(input, images);
    const QJsonObject graph = filling.filled(workflow).toObject();
    return {graph, filling.missing()};
}

int picturesIn(const QJsonObject &workflow)
{
    return mostIn(workflow, 0);
}

} // namespace pentimento
