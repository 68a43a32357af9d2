// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/catalog/shapecheck.h"

namespace pentimento {

// What is wrong with a catalogue file, in lines such as
//   /offers/0/price/amount: should be a decimal number in quotation marks, such as "0.08"
// The key stands in front as a JSON pointer; the file is named by whoever shows the line.

[[nodiscard]] QString jsonPointer(const QStringList &path);

// The sentences come from the schema: each description says what the value should be.
[[nodiscard]] QStringList complaintsOf(const QList<ShapeFault> &faults, const QJsonObject &schema);

// One Error for a file: its subject is the file, its detail the complaints, one line each.
[[nodiscard]] Error fileError(const QString &path, const QStringList &complaints,
                              ErrorKind kind = ErrorKind::InvalidRequest);

// What such an Error says, line by line.
struct Complaint
{
    QString pointer; // "/base"; empty for a line that is about the file
    QString sentence;

    friend bool operator==(const Complaint &, const Complaint &) = default;
};
[[nodiscard]] QList<Complaint> complaintsIn(const Error &error);

} // namespace pentimento
