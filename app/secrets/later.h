// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <utility>

namespace pentimento {

// Calls `done(answer)` once control has returned to the event loop; never if `context` has died by then.
template<typename Answer, typename Callback>
void answerLater(QObject *context, Callback done, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace pentimento
