// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace pentimento {

// Plain text that wraps wherever it must, so that no long word of somebody else's widens the panel. Never rich text.
// Drawn in its foreground role; a part of it can be raised to the text's colour.
class WrappingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(const QString &text, QWidget *parent = nullptr);

    void setEmphasis(const QString &part); // its first occurrence
    void setPixelSize(int size);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emphasis;
};

} // namespace pentimento
