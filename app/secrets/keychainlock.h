// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace pentimento {

// Whether the system's keychain is locked: what QtKeychain 0.13.2 does not tell where a person has dismissed the prompt
// that would unlock it, and says that there is no such key. Asked of the Secret Service itself, without starting it and
// without a prompt; where nobody answers it is not locked, as far as can be known. `done` is called once, never before
// control has returned to the event loop, never after `context` has died.
void askWhetherLocked(QObject *context, std::function<void(bool)> done);

} // namespace pentimento
