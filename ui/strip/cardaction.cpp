// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/cardaction.h"

#include <QCoreApplication>

namespace pentimento {

namespace {

struct CardActionWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::CardAction)

public:
    static QString text(CardAction action);
    static QString hint(CardAction action);
};

QString CardActionWords::text(CardAction action)
{
    switch (action) {
    case CardAction::Cancel:
        return tr("Cancel");
    case CardAction::Retry:
        return tr("Retry");
    case CardAction::EditPrompt:
        return tr("Edit prompt");
    case CardAction::FetchNow:
        return tr("Fetch now");
    case CardAction::CheckAgain:
        return tr("Check again");
    case CardAction::SendAgain:
        return tr("Send again");
    case CardAction::Send:
        return tr("Send");
    case CardAction::Discard:
        return tr("Discard");
    case CardAction::Drop:
        return tr("Drop");
    case CardAction::EditThis:
        return tr("Edit this");
    case CardAction::Explain:
        break;
    }
    return tr("What happened");
}

QString CardActionWords::hint(CardAction action)
{
    switch (action) {
    case CardAction::Cancel:
        return tr("Cancels the edit. What has begun may be charged.");
    case CardAction::Retry:
        return tr("Sends the same request once more, which costs as a new edit does.");
    case CardAction::EditPrompt:
        return tr("Puts the request back into the form, to be changed and sent.");
    case CardAction::FetchNow:
        return tr("Fetches the result. Nothing is charged for that.");
    case CardAction::CheckAgain:
        return tr("Asks the service what became of the edit. Nothing is charged for that.");
    case CardAction::SendAgain:
        return tr("Sends the edit again. If the first one was accepted, that costs twice.");
    case CardAction::Send:
        return tr("Sends the edit, which is charged as usual.");
    case CardAction::Discard:
        return tr("Takes the edit out of the strip. It was never sent.");
    case CardAction::Drop:
        return tr("Takes the edit out of the strip, whatever may still come of it.");
    case CardAction::EditThis:
        return tr("Makes this picture the input of the next edit.");
    case CardAction::Explain:
        break;
    }
    return tr("Shows all that is known about it.");
}

} // namespace

QString actionText(CardAction action)
{
    return CardActionWords::text(action);
}

QString actionHint(CardAction action)
{
    return CardActionWords::hint(action);
}

} // namespace pentimento
