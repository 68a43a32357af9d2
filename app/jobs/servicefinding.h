// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/catalog/service.h"

#include <QDateTime>

#include <chrono>

namespace pentimento {

// One thing that a free look at a service has shown.
struct ServiceFinding
{
    enum class What {
        Reached,   // somebody answers there
        Encrypted, // over TLS, with a certificate that holds
        Clock,     // its clock and this computer's agree
        Key,       // it takes the key
        Account,   // the calls that it has
        List,
        Model,
        Files,
        State, // of a server on one's own computer
    };
    enum class Verdict { Yes, No, Unknown };

    What what = What::Reached;
    Verdict verdict = Verdict::Unknown;
    QString detail;               // in the service's own words; foreign, plain text
    Error error;                  // why it is No or Unknown, where an error says it
    std::chrono::seconds skew{0}; // of Clock: by how much the service is ahead

    friend bool operator==(const ServiceFinding &, const ServiceFinding &) = default;
};

// All that was found, in the order of What.
struct ServiceReport
{
    QDateTime at;
    QList<ServiceFinding> findings;
    ServiceCapabilities capabilities; // the service's, corrected by what was found
    bool wasReached = false;          // else the rest says nothing

    friend bool operator==(const ServiceReport &, const ServiceReport &) = default;
};

} // namespace pentimento
