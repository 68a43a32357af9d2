// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace pentimento {

struct ModelSpec;

// What a model makes. Unknown may be pictures; of the others it is certain enough that they are none.
enum class MediaKind { Unknown, Image, Text, Audio, Video };

[[nodiscard]] QString mediaWord(MediaKind kind); // "image"; as in "returns" of a model file
[[nodiscard]] std::optional<MediaKind> mediaFromWord(QStringView word);

[[nodiscard]] bool mayBePictures(MediaKind kind);

// From the schema of its output, and, where that says only "a file", from what the model takes and how it is called.
[[nodiscard]] MediaKind mediaOf(const ModelSpec &model);

} // namespace pentimento
