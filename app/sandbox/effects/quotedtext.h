// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effects/promptmask.h"

#include <Qt>

namespace pentimento::effects {

// Something between quotation marks that is to be set into the picture.
struct QuotedText
{
    Span span; // with its marks
    QString text;
    Qt::Alignment place = Qt::AlignHCenter | Qt::AlignBottom;
};

// Understands straight and typographic quotation marks of several languages. In 'replace "A" with "B"' only B is
// written. Quoted words that are an effect or a colour change by themselves, and that nothing asks to write, are left
// to be read as such. What was understood is masked in `words`.
[[nodiscard]] QList<QuotedText> quotedTexts(const QString &prompt, QString &words);

[[nodiscard]] QString placeName(Qt::Alignment place); // "top left", "bottom centre"

} // namespace pentimento::effects
