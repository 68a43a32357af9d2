// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

class ShotStage;

// What a person meets when something goes wrong at a service: a key that is refused, no credit, a model that is not
// known, moderation, a picture that is too large, a value that is refused, too many requests. The records are made up:
// no service is asked. False: not all could be drawn.
bool shootTroubles(ShotStage &stage);

} // namespace pentimento
