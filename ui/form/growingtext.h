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

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int around() const; // frame and margins
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal textHeight(int width) const; // not measured further than to just beyond the bound
    void settle();

    int m_fewest;
    int m_most;
};

} // namespace pentimento
