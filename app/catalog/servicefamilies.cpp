// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicefamilies.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

ServicePaths noPaths()
{
    ServicePaths paths;
    for (QString *path : {&paths.create, &paths.createByVersion, &paths.edit, &paths.poll, &paths.result, &paths.cancel,
                          &paths.list, &paths.files, &paths.account, &paths.model})
        path->clear();
    return paths;
}

} // namespace

ServicePaths usualPaths(const QString &family)
{
    if (family == "replicate"_L1)
        return {};
    ServicePaths paths = noPaths();
    if (family == "task"_L1) {
        paths.create = u"generation"_s;
        paths.poll = u"generation/task/{id}"_s;
    } else if (family == "bfl"_L1 || family == "fal"_L1) {
        paths.create = u"{model}"_s; // the answer says where to ask
    } else if (family == "images"_L1) {
        paths.create = u"images/generations"_s;
        paths.edit = u"images/edits"_s;
    } else if (family == "sdcpp"_L1) {
        paths.create = u"sdcpp/v1/img_gen"_s;
        paths.poll = u"sdcpp/v1/jobs/{id}"_s;
        paths.cancel = u"sdcpp/v1/jobs/{id}/cancel"_s;
        paths.account = u"sdcpp/v1/capabilities"_s;
    } else if (family == "comfy"_L1) {
        paths.create = u"prompt"_s;
        paths.poll = u"history/{id}"_s;
        paths.result = u"view"_s;
        paths.cancel = u"interrupt"_s;
        paths.list = u"queue"_s;
        paths.files = u"upload/image"_s;
        paths.account = u"system_stats"_s;
    }
    return paths;
}

ServiceOptions usualOptions(const QString &family)
{
    ServiceOptions options;
    options.sendsDefaults = family == "sdcpp"_L1 || family == "comfy"_L1;
    options.opaquePictures = family == "sdcpp"_L1;
    return options;
}

} // namespace pentimento
