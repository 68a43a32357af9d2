// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/localerrorwords.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct LocalErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::LocalErrorWords)
};

} // namespace

std::optional<Explanation> localExplanation(const Error &error, const ErrorPlace &place)
{
    const QString &code = error.code;
    if (error.kind == ErrorKind::Network && code == "not-running"_L1)
        return Explanation{LocalErrorWords::tr("%1 does not answer on this computer.").arg(place.service),
                           {},
                           LocalErrorWords::tr("Start it, then try again."),
                           error.detail};
    if (error.kind == ErrorKind::NotFound && code == "not-queued"_L1)
        return Explanation{
            LocalErrorWords::tr("%1 no longer knows this edit; it may have been started anew.").arg(place.service),
            {},
            LocalErrorWords::tr("Run it again."),
            {}};
    if (error.kind != ErrorKind::Unsupported)
        return std::nullopt;
    if (code == "no-workflow"_L1)
        return Explanation{
            LocalErrorWords::tr("%1 has no workflow for this model.").arg(place.service),
            {},
            LocalErrorWords::tr(
                "Save one in ComfyUI with Export (API), put the places {{prompt}} and {{image:1}} into it, and "
                "name it in the service's file."),
            {}};
    if (code == "workflow-places"_L1)
        //: %1 are places such as {{steps}}
        return Explanation{
            LocalErrorWords::tr("The workflow has places for which there is no value: %1.").arg(error.detail),
            {},
            LocalErrorWords::tr("Give them one in the workflow, such as {{steps=20}}, or take them out."),
            {}};
    if (code == "workflow-pictures"_L1)
        return Explanation{
            LocalErrorWords::tr("The workflow takes %n picture(s), fewer than there are.", nullptr,
                                error.detail.toInt()),
            {},
            LocalErrorWords::tr("Take pictures away, or add places such as {{image:2}} to the workflow."),
            {}};
    return std::nullopt;
}

} // namespace pentimento
