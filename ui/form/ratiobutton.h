// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QRadioButton>

#include <optional>

namespace pentimento {

// One shape to choose, drawn as that shape with its name below. To a screen reader it is a radio button.
class RatioButton final : public QRadioButton
{
    Q_OBJECT

public:
    RatioButton(const QJsonValue &choice, QWidget *parent);

    [[nodiscard]] const QJsonValue &choice() const { return m_choice; }
    void setInputShape(const std::optional<double> &ratio); // of the picture that is edited

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moved(int columns, int rows); // an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    bool event(QEvent *event) override;

private:
    void drawBox(QPainter &painter) const;
    [[nodiscard]] QRectF shape() const; // about the origin

    QJsonValue m_choice;
    std::optional<double> m_ratio;
};

} // namespace pentimento
