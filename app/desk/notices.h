// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/base/ids.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"

namespace pentimento {

// What the window has to say, as values. Words of actions are those that wiring.cpp answers.
namespace NoticeAnswer {
inline constexpr QLatin1StringView yes{"yes"};
inline constexpr QLatin1StringView no{"no"};
inline constexpr QLatin1StringView openFolder{"open-folder"};
inline constexpr QLatin1StringView editPrompt{"edit-prompt"};
inline constexpr QLatin1StringView again{"again"};
inline constexpr QLatin1StringView addKey{"add-key"};
inline constexpr QLatin1StringView chooseModel{"choose-model"};
} // namespace NoticeAnswer

[[nodiscard]] Notice errorNotice(const QString &key, const Error &error, const ErrorPlace &place = {});

// A job that failed: with what can be done about it.
[[nodiscard]] Notice failureNotice(const QString &key, const Error &error, const ErrorPlace &place, const Amount &cost);

// "Send 12 waiting edits (about $0.96) · Discard"
[[nodiscard]] Notice heldNotice(int edits, const Amount &cost);

// "kkiai is paused … Go on (about $0.24) · Discard": its queue stands still since it has no credit, or refused the key.
[[nodiscard]] QString pausedKey(const ServiceId &service);
[[nodiscard]] Notice pausedNotice(const ServiceId &service, const QString &title, ErrorKind cause, int edits,
                                  const Amount &cost);

// "This is the edit that you sent a moment ago."
[[nodiscard]] Notice equalNotice(const Amount &cost);

[[nodiscard]] Notice savedNotice(const QString &path);

// What came of pictures that were brought: how many are in, what was wrong with others, how many found no place.
struct IntakeSummary
{
    QStringList taken; // names
    QList<Error> refused;
    int leftOut = 0; // for want of a place
    QString model;

    friend bool operator==(const IntakeSummary &, const IntakeSummary &) = default;
};
[[nodiscard]] std::optional<Notice> intakeNotice(const IntakeSummary &summary); // nothing where all are in

} // namespace pentimento
