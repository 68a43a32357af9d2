// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/compareactions.h"
#include "ui/compare/compareframe.h"

#include <QWidget>

class QHBoxLayout;
class QSlider;
class QToolButton;

namespace pentimento {

// The bar that floats over the canvas: buttons for actions made elsewhere, and the knob of the mode that has one. Knows
// neither pictures nor the canvas.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    void setActions(const CompareActions &actions);
    void setMode(CompareMode mode);
    void setKnobs(const CompareKnobs &knobs);
    void setComparable(bool comparable); // two pictures are shown
    void setZoom(double zoom);

    // As wide as it needs to be, or with icons alone where that is more than there is.
    void fitInto(int width);

Q_SIGNALS:
    void blendChanged(double blend);
    void dividingChanged(Qt::Orientation dividing);
    void contentChanged(); // it may need another width

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        QToolButton *button;
        std::optional<CompareMode> mode;
        bool needsPair;
        QString keyHint;
    };

    QToolButton *makeButton(const QString &name);
    void addEntry(QAction *action, const QString &name, std::optional<CompareMode> mode, bool needsPair,
                  const QString &keyHint = {});
    void addLine();
    void addKnobs();
    [[nodiscard]] QString nameOf(const Entry &entry) const;
    [[nodiscard]] QString tipOf(const Entry &entry) const;
    [[nodiscard]] Qt::ToolButtonStyle styleOf(const Entry &entry) const;
    void sync(const Entry &entry);
    void syncAll();
    void setCompact(bool compact);
    void retranslate();

    QHBoxLayout *m_layout;
    QSlider *m_blend = nullptr;
    QToolButton *m_dividing = nullptr;
    QList<Entry> m_entries;
    CompareActions m_actions;
    CompareMode m_mode = CompareMode::Slider;
    double m_zoom = 1;
    bool m_isComparable = false;
    bool m_isCompact = false;
};

} // namespace pentimento
