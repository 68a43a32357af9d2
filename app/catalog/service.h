// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/offer.h"

#include <QSet>
#include <QUrl>

#include <optional>

namespace pentimento {

enum class Authentication { None, Bearer, XKey, FalKey };

// Where things are, below `base`: Replicate's; usualPaths() has those of the other families. {model}, {app} (the first
// two steps of the model's name) and {id} are filled in; every path is free to differ from service to service.
struct ServicePaths
{
    QString create = QStringLiteral("models/{model}/predictions");
    QString createByVersion = QStringLiteral("predictions");
    QString poll = QStringLiteral("predictions/{id}");
    QString cancel = QStringLiteral("predictions/{id}/cancel");
    QString list = QStringLiteral("predictions");
    QString files = QStringLiteral("files");
    QString account = QStringLiteral("account");
    QString model = QStringLiteral("models/{model}");
    QString edit;   // create, for requests with pictures, where that is another address
    QString result; // where the outputs are, if the poll does not bring them

    friend bool operator==(const ServicePaths &, const ServicePaths &) = default;
};

// What a service can do besides create and poll.
struct ServiceCapabilities
{
    bool wait = false; // Prefer: wait
    bool list = false; // GET predictions
    bool cancel = false;
    bool files = false;  // POST files
    bool schema = false; // GET models/{model}
    bool account = false;

    friend bool operator==(const ServiceCapabilities &, const ServiceCapabilities &) = default;
};

// In which form a request says what it says, where services of a family differ.
struct ServiceOptions
{
    bool flatParameters = false; // parameters stand beside the model's name, not in an object of their own
    bool bareBase64 = false;     // pictures as plain base64, not as data: URIs
    bool sendsDefaults = false;  // what is not set is sent as the form shows it: the service has defaults of its own
    bool opaquePictures = false; // transparent places are sent as white

    friend bool operator==(const ServiceOptions &, const ServiceOptions &) = default;
};

struct ServiceLimits
{
    int running = 3;                // jobs at once
    qint64 inlineBytes = 1'000'000; // of one picture as a data: URI, before base64
    qint64 inputPixels = 4'000'000; // larger pictures are scaled before they are sent
    int createsPerMinute = 600;
    int outputLifeSeconds = 3600; // after which the service drops a result

    friend bool operator==(const ServiceLimits &, const ServiceLimits &) = default;
};

// Who offers models over HTTP: a catalogue file, read once.
struct Service
{
    ServiceId id;
    QString title;
    QString family;      // "replicate", "task", … (see knownFamilies())
    QUrl base;           // ends in its version: https://www.kkiai.com/replicate/v1
    bool inside = false; // the sandbox in this program: nothing leaves the computer
    bool local = false;  // another program on this computer
    Authentication authentication = Authentication::Bearer;
    QStringList origins; // that may see the key, as isOfOrigins() takes them; the base's own if the file
                         // names none
    ServicePaths paths;
    ServiceCapabilities capabilities;
    ServiceOptions options;
    ServiceLimits limits;
    bool offersAny = false; // remote name = model id, but for those in `offers`
    QList<Offer> offers;
    QUrl keyPage;  // where a person gets a key
    QDate checked; // the day on which the service itself was last asked for its capabilities; invalid: never

    // Nothing that is asked of it leaves the computer or costs money.
    [[nodiscard]] bool isOnThisComputer() const { return inside || local; }

    // The offer for a model; for `offersAny` one is made. Nothing if the service does not have it.
    [[nodiscard]] std::optional<Offer> offerFor(const ModelId &model) const;

    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace pentimento
