// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/editrequest.h"
#include "app/params/parameterschema.h"
#include "ui/compose/welltarget.h"

#include <optional>

namespace pentimento {

// Which picture goes into which parameter. All of these are functions of the model's schema and of the pictures in wire
// order: parameters in the order of the form, within a list in the order of the list. Pictures of other parameters (a
// mask, which the form edits) are pictures of the request as well and keep their place.

// A place for a picture as the column shows it.
struct Well
{
    QString parameter;
    QString title; // of the parameter
    int position = 0;
    bool required = false;
    std::optional<InputImage> image;

    friend bool operator==(const Well &, const Well &) = default;
};

[[nodiscard]] bool takesFiles(const ParameterSpec &spec);
[[nodiscard]] QStringList
wellParameters(const ParameterSchema &schema); // what the wells edit, so that the form does not

// By parameter in the order of the form; those of parameters that the model does not have are gone.
[[nodiscard]] QList<InputImage> inWireOrder(const ParameterSchema &schema, const QList<InputImage> &images);

// One for each parameter that takes a picture; a list has one for each of its pictures and, while there is room, an
// empty one after them. Where a model has many parameters, those after the first free one are left out.
[[nodiscard]] QList<Well> wellsOf(const ParameterSchema &schema, const QList<InputImage> &images);

// What a drop could mean now, in the order of the wells, then the masks.
[[nodiscard]] QList<WellTarget> targetsOf(const ParameterSchema &schema, const QList<InputImage> &images);

// Of several pictures that are brought at once, the first goes to the named place, the others to what is free.
[[nodiscard]] inline WellTarget afterFirst(const WellTarget &target)
{
    return {target.parameter, -1, {}};
}

// How many of the pictures that are dropped there find a place: 1 where one is replaced.
[[nodiscard]] int roomFor(const ParameterSchema &schema, const QList<InputImage> &images, const WellTarget &target);

// The picture at its target: replaces what is there. Wherever it fits: the first free well, else the last one's picture
// is replaced. As it was where the model takes no picture.
[[nodiscard]] QList<InputImage> placed(const ParameterSchema &schema, const QList<InputImage> &images, InputImage image,
                                       const WellTarget &target);

[[nodiscard]] QList<InputImage> withoutWell(const ParameterSchema &schema, const QList<InputImage> &images, int well);

// The picture of one well to the place of another; those between move up by one.
[[nodiscard]] QList<InputImage> movedWell(const ParameterSchema &schema, const QList<InputImage> &images, int from,
                                          int to);

// Pictures of the request, and those for which this model's wells have no room.
struct CarriedPictures
{
    QList<InputImage> images;
    QList<InputImage> left;

    friend bool operator==(const CarriedPictures &, const CarriedPictures &) = default;
};

// Puts what waits into the free wells, in order.
[[nodiscard]] CarriedPictures withWaiting(const ParameterSchema &schema, const QList<InputImage> &images,
                                          const QList<InputImage> &waiting);

// Takes pictures to another model: those of the wells by their order, others by name or as its mask.
[[nodiscard]] CarriedPictures carriedPictures(const QList<InputImage> &images, const ParameterSchema &from,
                                              const ParameterSchema &to);

// What the form says about pictures it edits itself: those that it no longer names are gone, lists in its order.
[[nodiscard]] QList<InputImage> asNamedIn(const ParameterValues &values, const ParameterSchema &schema,
                                          const QList<InputImage> &images);

// The values with the ids of the pictures, as they are saved: a text, or a list of texts.
[[nodiscard]] ParameterValues withPictures(ParameterValues values, const ParameterSchema &schema,
                                           const QList<InputImage> &images);

} // namespace pentimento
