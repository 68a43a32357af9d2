// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/keycheck.h"

#include <QWidget>

class QLabel;

namespace pentimento {

// A sign and a few sentences beside it, in the colour of what they mean. The text is plain: it may be foreign.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Waiting, Kept, Good, Bad };

    explicit StatusLine(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &text);
    void clear() { tell(Tone::Quiet, {}); } // keeps its height: nothing below it jumps
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
    QLabel *m_label;
};

// How what a check of a key has shown is to be taken.
[[nodiscard]] StatusLine::Tone toneOf(const KeyCheck &check);

} // namespace pentimento
