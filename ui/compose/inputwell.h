// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/wells.h"

#include <QAbstractButton>

class QProgressBar;

namespace pentimento {

class ThumbnailCache;
class WellRemoveButton;

// One place for a picture: shows it, or asks for it. Takes focus, keys and the mouse and says what is wished; what a
// wish does to the request is for others to know.
class InputWell final : public QAbstractButton
{
    Q_OBJECT

public:
    InputWell(ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    // `number`: 0 where there is only one well.
    void setWell(const Well &well, int number);
    [[nodiscard]] const Well &well() const { return m_well; }
    void setMovable(bool toLeft, bool toRight);
    void setBusy(bool busy);
    void setDropMark(bool marked); // what is dragged would go here

Q_SIGNALS:
    void browseRequested();
    void pasteRequested();
    void addressRequested();
    void removeRequested();
    void folderRequested();
    void moveRequested(int by);
    void dragged(const QPoint &globalPosition); // its picture is on the way
    void dropped(const QPoint &globalPosition);
    void dragCanceled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    [[nodiscard]] QString chipText() const;
    void cancelDrag();

    ThumbnailCache &m_thumbnails;
    WellRemoveButton *m_remove;
    QProgressBar *m_progress;
    Well m_well;
    int m_number = 0;
    QPoint m_pressedAt;
    bool m_isDragging = false;
    bool m_isMarked = false;
    bool m_showsFocus = false;
    bool m_goesLeft = false;
    bool m_goesRight = false;
};

} // namespace pentimento
