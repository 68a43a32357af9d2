// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace pentimento {

// A person's ComfyUI workflow, as ComfyUI exports it for its API, with places in its texts:
//
//     "{{prompt}}"        a parameter by the service's name of it; a text that is nothing but a place becomes the
//                         parameter's value with its type: a number, true or false
//     "{{steps=20}}"      with what stands there where the parameter is not set
//     "{{image:1}}"       the first picture, as a LoadImage node names it
struct FilledWorkflow
{
    QJsonObject graph;
    QStringList missing; // places for which there is nothing, as they are written
};

[[nodiscard]] FilledWorkflow filledWorkflow(const QJsonObject &workflow, const QJsonObject &input,
                                            const QStringList &images);

// How many pictures it takes: the highest number in its places.
[[nodiscard]] int picturesIn(const QJsonObject &workflow);

} // namespace pentimento
