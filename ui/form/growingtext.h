// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace pentimento {

// Text of several lines that is as high as what is in it, between two bounds. The tabulator leaves it.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int fewestLines, int mostLines, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    int m_fewest;
    int m_most;
};

} // namespace pentimento
