// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/wells.h"

#include <QCoreApplication>

#include <algorithm>

namespace pentimento {

namespace {

struct WellText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::WellText)
};

constexpr int mostWellsAtOnce = 4; // of single parameters; more are shown as they are needed
constexpr int unlimited = 99;

bool isWell(const ParameterSpec &spec)
{
    return takesFiles(spec) && spec.role == ParameterRole::Image;
}

int capacityOf(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::File ? 1 : spec.maxLength.value_or(unlimited);
}

QList<InputImage> imagesOf(const QString &parameter, const QList<InputImage> &images)
{
    QList<InputImage> own;
    std::copy_if(images.begin(), images.end(), std::back_inserter(own),
                 [&](const InputImage &image) { return image.parameter == parameter; });
    return own;
}

// Every place of the wells in order, also those that the column does not show yet.
QList<Well> placesOf(const ParameterSchema &schema, const QList<InputImage> &images)
{
    QList<Well> places;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (!isWell(spec))
            continue;
        const QList<InputImage> own = imagesOf(spec.name, images);
        const int count = std::clamp(int(own.size()) + 1, 1, std::max({capacityOf(spec), int(own.size()), 1}));
        for (int i = 0; i < count; ++i) {
            const int least = spec.kind == ParameterKind::Files ? std::max(spec.minLength, 1) : 1;
            Well well{spec.name, spec.title, i, spec.required && i < least, std::nullopt};
            if (i < own.size())
                well.image = own.at(i);
            places.append(well);
        }
    }
    return places;
}

bool isNeeded(const Well &well)
{
    return well.image || well.required;
}

// The pictures that places hold, each under the name of its place, and those of other parameters as they were.
QList<InputImage> fromPlaces(const ParameterSchema &schema, const QList<Well> &places, const QList<InputImage> &images)
{
    const QStringList edited = wellParameters(schema);
    QList<InputImage> all;
    for (const Well &place : places) {
        if (!place.image)
            continue;
        all.append(*place.image);
        all.last().parameter = place.parameter;
    }
    std::copy_if(images.begin(), images.end(), std::back_inserter(all),
                 [&](const InputImage &image) { return !edited.contains(image.parameter); });
    return inWireOrder(schema, all);
}

// The named place; where only the parameter is named its first free place, else the first free one of another
// parameter. With all full, the last one of those that were meant.
qsizetype placeFor(const QList<Well> &places, const WellTarget &target)
{
    qsizetype last = -1;
    qsizetype otherFree = -1;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Well &place = places.at(i);
        if (!target.parameter.isEmpty() && place.parameter != target.parameter) {
            if (otherFree < 0 && !place.image)
                otherFree = i;
            continue;
        }
        last = i;
        if (target.position >= 0 ? place.position == target.position : !place.image)
            return i;
    }
    return target.position < 0 && otherFree >= 0 ? otherFree : last;
}

QString wordsFor(const Well &well, qsizetype index, qsizetype count)
{
    if (count == 1 || (index == 0 && !well.image))
        return WellText::tr("Edit this");
    //: what a drop does; %1 is the number that the well shows
    return well.image ? WellText::tr("Replace picture %1").arg(index + 1)
                      : WellText::tr("Add as reference %1").arg(index + 1);
}

} // namespace

bool takesFiles(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::File || spec.kind == ParameterKind::Files;
}

QStringList wellParameters(const ParameterSchema &schema)
{
    QStringList names;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (isWell(spec))
            names.append(spec.name);
    }
    return names;
}

QList<InputImage> inWireOrder(const ParameterSchema &schema, const QList<InputImage> &images)
{
    QList<InputImage> ordered;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (takesFiles(spec))
            ordered += imagesOf(spec.name, images);
    }
    return ordered;
}

QList<Well> wellsOf(const ParameterSchema &schema, const QList<InputImage> &images)
{
    QList<Well> wells = placesOf(schema, images);
    if (wells.size() <= mostWellsAtOnce)
        return wells;
    const auto lastNeeded = std::find_if(wells.rbegin(), wells.rend(), isNeeded);
    const auto shown = wells.rend() - lastNeeded;
    const bool hasFreeBefore =
        std::any_of(wells.begin(), wells.begin() + shown, [](const Well &well) { return !well.image; });
    return wells.first(std::min<qsizetype>(wells.size(), hasFreeBefore ? shown : shown + 1));
}

QList<WellTarget> targetsOf(const ParameterSchema &schema, const QList<InputImage> &images)
{
    const QList<Well> wells = wellsOf(schema, images);
    QList<WellTarget> targets;
    for (qsizetype i = 0; i < wells.size(); ++i)
        targets.append({wells.at(i).parameter, wells.at(i).position, wordsFor(wells.at(i), i, wells.size())});
    for (const ParameterSpec &spec : schema.parameters()) {
        if (takesFiles(spec) && spec.role == ParameterRole::Mask)
            targets.append({spec.name, 0, WellText::tr("Use as the mask")});
    }
    return targets;
}

int roomFor(const ParameterSchema &schema, const QList<InputImage> &images, const WellTarget &target)
{
    const ParameterSpec *named = schema.find(target.parameter);
    const bool isAnyWell = named == nullptr || isWell(*named);
    int room = 0;
    int free = 0;
    for (const ParameterSpec &spec : schema.parameters()) {
        const bool isMeant = isAnyWell ? isWell(spec) : spec.name == target.parameter;
        if (!isMeant || !takesFiles(spec))
            continue;
        room += capacityOf(spec);
        free += std::max(0, capacityOf(spec) - int(imagesOf(spec.name, images).size()));
    }
    // A named place takes one, and what comes after it goes to any well where there is room.
    const bool replaces = target.position >= 0 && target.position < imagesOf(target.parameter, images).size();
    return room == 0 ? 0 : std::max(1, replaces ? free + 1 : free);
}

QList<InputImage> placed(const ParameterSchema &schema, const QList<InputImage> &images, InputImage image,
                         const WellTarget &target)
{
    const ParameterSpec *spec = schema.find(target.parameter);
    if (spec != nullptr && takesFiles(*spec) && !isWell(*spec)) {
        QList<InputImage> others = images;
        if (imagesOf(spec->name, images).size() >= capacityOf(*spec))
            others.removeIf([&](const InputImage &other) { return other.parameter == spec->name; });
        image.parameter = spec->name;
        return inWireOrder(schema, others + QList{image});
    }
    QList<Well> places = placesOf(schema, images);
    const bool isKnown = spec != nullptr && isWell(*spec);
    const qsizetype place = placeFor(places, isKnown ? target : WellTarget{});
    if (place < 0)
        return images;
    places[place].image = std::move(image);
    return fromPlaces(schema, places, images);
}

QList<InputImage> withoutWell(const ParameterSchema &schema, const QList<InputImage> &images, int well)
{
    QList<Well> places = placesOf(schema, images);
    if (well < 0 || well >= places.size())
        return images;
    places[well].image.reset();
    return fromPlaces(schema, places, images);
}

QList<InputImage> movedWell(const ParameterSchema &schema, const QList<InputImage> &images, int from, int to)
{
    QList<Well> places = placesOf(schema, images);
    if (from < 0 || to < 0 || from >= places.size() || to >= places.size() || !places.at(from).image)
        return images;
    QList<std::optional<InputImage>> contents;
    for (const Well &place : std::as_const(places))
        contents.append(place.image);
    contents.move(from, to);
    for (qsizetype i = 0; i < places.size(); ++i)
        places[i].image = contents.at(i);
    return fromPlaces(schema, places, images);
}

CarriedPictures withWaiting(const ParameterSchema &schema, const QList<InputImage> &images,
                            const QList<InputImage> &waiting)
{
    CarriedPictures carried{images, {}};
    for (const InputImage &image : waiting) {
        const QList<Well> places = placesOf(schema, carried.images);
        if (std::any_of(places.begin(), places.end(), [](const Well &well) { return !well.image; }))
            carried.images = placed(schema, carried.images, image, {});
        else
            carried.left.append(image);
    }
    return carried;
}

CarriedPictures carriedPictures(const QList<InputImage> &images, const ParameterSchema &from, const ParameterSchema &to)
{
    const QStringList wells = wellParameters(from);
    QList<InputImage> ofWells;
    QList<InputImage> others;
    for (const InputImage &image : images) {
        if (wells.contains(image.parameter)) {
            ofWells.append(image);
            continue;
        }
        const ParameterSpec *old = from.find(image.parameter);
        const ParameterSpec *heir = to.find(image.parameter);
        if (heir == nullptr && old != nullptr && old->role == ParameterRole::Mask)
            heir = to.findRole(ParameterRole::Mask);
        if (heir != nullptr && takesFiles(*heir) && !isWell(*heir))
            others = placed(to, others, image, {heir->name, -1, {}});
    }
    return withWaiting(to, others, ofWells);
}

QList<InputImage> asNamedIn(const ParameterValues &values, const ParameterSchema &schema,
                            const QList<InputImage> &images)
{
    QList<InputImage> kept;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (!takesFiles(spec))
            continue;
        const QList<InputImage> own = imagesOf(spec.name, images);
        if (isWell(spec)) {
            kept += own;
            continue;
        }
        const QJsonValue value = values.value(spec.name).value_or(QJsonValue());
        const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &id : ids) {
            const auto named = std::find_if(own.begin(), own.end(),
                                            [&](const InputImage &image) { return image.id.text() == id.toString(); });
            if (named != own.end())
                kept.append(*named);
        }
    }
    return kept;
}

ParameterValues withPictures(ParameterValues values, const ParameterSchema &schema, const QList<InputImage> &images)
{
    for (const ParameterSpec &spec : schema.parameters()) {
        if (!takesFiles(spec))
            continue;
        QJsonArray ids;
        for (const InputImage &image : imagesOf(spec.name, images))
            ids.append(image.id.text());
        if (ids.isEmpty())
            values.unset(spec.name);
        else
            values.set(spec.name, spec.kind == ParameterKind::Files ? QJsonValue(ids) : ids.first());
    }
    return values;
}

} // namespace pentimento
