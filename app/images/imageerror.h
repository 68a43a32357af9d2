// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagereader.h"

namespace pentimento {

// The errors of this room in one line each. What is too much is TooLarge, any other picture that cannot be used
// Unreadable.
[[nodiscard]] inline Error makeError(ErrorKind kind, const QString &code, const QString &subject = {},
                                     const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.subject = subject;
    error.detail = detail;
    return error;
}

[[nodiscard]] inline Error imageError(const QString &problem, const QString &subject = {}, const QString &detail = {})
{
    const bool tooLarge = problem == ImageProblem::fileTooLarge || problem == ImageProblem::tooManyPixels;
    return makeError(tooLarge ? ErrorKind::TooLarge : ErrorKind::Unreadable, problem, subject, detail);
}

} // namespace pentimento
