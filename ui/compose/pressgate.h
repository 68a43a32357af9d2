// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace pentimento {

// One run for each press: a second one within half a second is the same press (a double click, a shaky hand).
class PressGate
{
public:
    static constexpr qint64 holdMilliseconds = 500;

    // `now` in milliseconds of a clock that does not go back.
    [[nodiscard]] bool admits(qint64 now)
    {
        if (m_last && now - *m_last < holdMilliseconds)
            return false;
        m_last = now;
        return true;
    }

private:
    std::optional<qint64> m_last;
};

} // namespace pentimento
