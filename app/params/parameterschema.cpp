// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/parameterschema.h"

#include <tuple>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// "input_image_10" comes after "input_image_2": the number at the end counts as a number, not as letters.
std::tuple<QStringView, qlonglong> nameKey(QStringView name)
{
    qsizetype digits = 0;
    while (digits < name.size() && digits < 18 && name[name.size() - 1 - digits] >= u'0'
           && name[name.size() - 1 - digits] <= u'9')
        ++digits;
    return {name.chopped(digits), digits == 0 ? -1 : name.last(digits).toLongLong()};
}

int rankOf(ParameterRole role)
{
    switch (role) {
    case ParameterRole::Prompt:
        return 0;
    case ParameterRole::Image:
        return 1;
    default:
        return 2;
    }
}

bool comesBefore(const ParameterSpec &a, const ParameterSpec &b)
{
    if (a.order.has_value() != b.order.has_value())
        return a.order.has_value();
    if (a.order && *a.order != *b.order)
        return *a.order < *b.order;
    if (a.required != b.required)
        return a.required;
    return std::tuple(rankOf(a.role), nameKey(a.name), a.name) < std::tuple(rankOf(b.role), nameKey(b.name), b.name);
}

} // namespace

QString outputWord(OutputKind kind)
{
    switch (kind) {
    case OutputKind::File:
        return u"file"_s;
    case OutputKind::Files:
        return u"files"_s;
    case OutputKind::Text:
        return u"text"_s;
    case OutputKind::TextStream:
        return u"text stream"_s;
    case OutputKind::Other:
        break;
    }
    return u"other"_s;
}

ParameterSchema::ParameterSchema(QList<ParameterSpec> parameters, OutputKind output)
    : m_parameters(std::move(parameters))
    , m_output(output)
{
    std::stable_sort(m_parameters.begin(), m_parameters.end(), comesBefore);
}

const ParameterSpec *ParameterSchema::find(QStringView name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [name](const ParameterSpec &spec) { return spec.name == name; });
    return found == m_parameters.end() ? nullptr : &*found;
}

const ParameterSpec *ParameterSchema::findRole(ParameterRole role) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [role](const ParameterSpec &spec) { return spec.role == role; });
    return found == m_parameters.end() ? nullptr : &*found;
}

QList<ParameterSpec> ParameterSchema::withRole(ParameterRole role) const
{
    QList<ParameterSpec> found;
    std::copy_if(m_parameters.begin(), m_parameters.end(), std::back_inserter(found),
                 [role](const ParameterSpec &spec) { return spec.role == role; });
    return found;
}

} // namespace pentimento
