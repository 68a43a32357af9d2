// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

namespace pentimento {

// How the key dialog stands.
struct KeyDialogState
{
    enum class Waiting { ForNothing, ForSaving, ForRemoving };

    KeyState key = KeyState::NotAsked;
    bool hasEntry = false; // what is in the field can be a key
    bool isChecking = false;
    Waiting waiting = Waiting::ForNothing;
    bool keychainFails = false; // it has said no, or lets wait for too long
};

// What it offers then. What is not shown is not enabled either.
struct KeyDialogOffers
{
    bool canEdit = true;
    bool canCheck = false;
    bool showsRemove = false;
    bool canRemove = false;
    bool showsSession = false;
    bool canUseSession = false;
    bool showsSave = true;
    bool canSave = false;
    bool canCancel = true; // else it can only be closed: what a keychain has begun is not called back

    friend bool operator==(const KeyDialogOffers &, const KeyDialogOffers &) = default;
};

[[nodiscard]] KeyDialogOffers offersFor(const KeyDialogState &state);

} // namespace pentimento
