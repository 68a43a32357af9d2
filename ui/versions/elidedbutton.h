// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace pentimento {

// A button that is a word in a line of text. What does not fit is cut in the middle; the whole stands in the tool tip.
class ElidedButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent);

    void setWholeText(const QString &text);

    [[nodiscard]] int inset() const; // of the text within the button, at each side

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOf(const QString &text) const;
    void cut();

    QString m_whole;
};

} // namespace pentimento
