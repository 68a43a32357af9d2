// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyoffers.h"

namespace pentimento {

KeyDialogOffers offersFor(const KeyDialogState &state)
{
    const bool waits = state.waiting != KeyDialogState::Waiting::ForNothing;
    const bool saves = state.waiting == KeyDialogState::Waiting::ForSaving;
    KeyDialogOffers offers;
    offers.canEdit = !waits;
    offers.canCheck = state.hasEntry && !state.isChecking && !waits;
    offers.showsRemove = state.key == KeyState::Present;
    offers.canRemove = offers.showsRemove && !waits;
    offers.showsSave = state.key != KeyState::NoStore;
    offers.canSave = offers.showsSave && state.hasEntry && !waits;
    offers.showsSession = !offers.showsSave || state.key == KeyState::Locked || state.keychainFails;
    offers.canUseSession = offers.showsSession && state.hasEntry && (!waits || (saves && state.keychainFails));
    offers.canCancel = !waits;
    return offers;
}

} // namespace pentimento
