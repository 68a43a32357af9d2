// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLabel>

namespace pentimento {

// One line of text that is cut where there is no room for all of it; then the whole stands in the tool tip. Plain text,
// whatever it says.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode); // in the middle for names of files
    void setCopyable(bool copyable);           // the whole text, by the context menu

    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

// The keys that do what stands beside it, in a small box: "Ctrl K".
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// A wheel over a slider, spin box or combo box that has no focus scrolls what they lie in. CalmStyle does this for
// Qt's own; a control of ours that turns with the wheel asks for it.
void keepWheelCalm(QWidget *control);

} // namespace pentimento
