// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// What a person can do about a card, besides looking at its picture.
enum class CardAction {
    Cancel,
    Retry,      // the same request once more: costs
    EditPrompt, // the request back into the form
    FetchNow,   // what is owed
    CheckAgain, // asks the service
    SendAgain,  // although it may have been accepted
    Send,       // what is held
    Discard,    // what was never sent
    Drop,       // whatever may still come of it
    EditThis,   // the picture becomes the input
    Explain     // all that is known of it
};

// "Edit prompt": on a card's link and in its menu.
[[nodiscard]] QString actionText(CardAction action);

// What it does and costs, as a sentence.
[[nodiscard]] QString actionHint(CardAction action);

} // namespace pentimento
