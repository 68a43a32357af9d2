// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagestore.h"
#include "ui/compare/compareactions.h"
#include "ui/compare/comparescene.h"
#include "ui/compare/pictureloader.h"

#include <QTimer>
#include <QWidget>

namespace pentimento {

class CompareBar;
class CompareCanvas;
class DifferenceMaker;
class PictureLoader;

// The middle of the window: a picture, or two that are compared. Takes scenes, brings their pictures to the screen
// without ever blocking, and keeps the ones before until the new ones are there. Knows nothing of jobs or the library;
// what its actions do is connected by whoever made them.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(ImageStore images, QWidget *parent = nullptr);

    void setScene(const CompareScene &scene);
    [[nodiscard]] const CompareScene &scene() const { return m_scene; }

    void setMode(CompareMode mode); // Flip once more: the other picture
    [[nodiscard]] CompareMode mode() const;
    void setBackground(CanvasBackground background);
    void setActions(const CompareActions &actions);

    void fit();
    void showActualSize();
    void zoomIn();
    void zoomOut();
    void swap();
    void setBeforeHeld(bool held);

    [[nodiscard]] double zoom() const;       // device pixels for a pixel of the after
    [[nodiscard]] QSize pictureSize() const; // of the after as shown; empty while there is none

Q_SIGNALS:
    void modeChanged(pentimento::CompareMode mode);
    void zoomChanged(double zoom);
    void pictureShown(const pentimento::ImageId &after); // the scene is on the screen
    void dragOutRequested(const pentimento::ImageId &image);
    void contextMenuRequested(const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void present();
    void showSecond();
    void sharpen();
    void placeBar();
    void updateZoom();

    CompareScene m_scene; // asked for
    CompareScene m_shown; // the last one that was ready
    QThreadPool *m_pool;
    PictureLoader *m_loader;
    DifferenceMaker *m_difference;
    QList<PictureWish> m_wishes;
    CompareCanvas *m_canvas;
    CompareBar *m_bar;
    QTimer m_late;
    double m_toldZoom = 0;
};

} // namespace pentimento
