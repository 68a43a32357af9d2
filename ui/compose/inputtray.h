// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"
#include "ui/compose/wells.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace pentimento {

class SectionHeader;
class ThumbnailCache;
class WellGrid;
class WrappingLabel;

// The input pictures: the wells, a field for an address, what will be changed before sending, what is wrong. Wishes
// carry the well they are about.
class InputTray final : public QWidget
{
    Q_OBJECT

public:
    explicit InputTray(ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void setWells(const QList<Well> &wells);
    void setUnderWay(int pictures);
    void setNotice(const QString &lines);
    void setProblem(const QString &sentence);
    void focusWell(int index);
    void focusParameter(const QString &parameter); // its first free well, else its first

Q_SIGNALS:
    void browseRequested(const pentimento::WellTarget &target);
    void pasteRequested(const pentimento::WellTarget &target);
    void picturesOffered(const QList<pentimento::PictureSource> &sources, const pentimento::WellTarget &target);
    void removeRequested(int well);
    void moveRequested(int from, int to);
    void folderRequested(int well);

private:
    [[nodiscard]] WellTarget targetOf(int well) const;
    [[nodiscard]] WellTarget usualTarget() const;
    void listenToWells();
    void orderTabs();
    void askForAddress(int well);
    void takeAddress();

    SectionHeader *m_header;
    WellGrid *m_grid;
    QLineEdit *m_address;
    WrappingLabel *m_notice;
    WrappingLabel *m_problem;
    QList<QToolButton *> m_buttons;
    WellTarget m_addressTarget;
};

} // namespace pentimento
