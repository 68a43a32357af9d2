// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "ui/compose/composepanel.h"
#include "ui/shared/thumbnailcache.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace pentimento::test {

inline const ModelId onePicture{QStringLiteral("black-forest-labs/flux-kontext-pro")};
inline const ModelId onePictureMax{QStringLiteral("black-forest-labs/flux-kontext-max")};
inline const ModelId twoPictures{QStringLiteral("flux-kontext-apps/multi-image-kontext-pro")};
inline const ModelId manyPictures{QStringLiteral("google/nano-banana")};
inline const ModelId maskAndCount{QStringLiteral("stability-ai/sdxl")};
inline const ModelId noPicture{QStringLiteral("prunaai/z-image-turbo")};
inline const ServiceId sandbox{QStringLiteral("sandbox")};

// The bundled catalogue and a few models of other shapes.
[[nodiscard]] Catalog widerCatalog();

// The column in a window of its own, with a real store in a folder of its own.
class ComposeDesk
{
public:
    explicit ComposeDesk(const ModelId &model = onePicture, const ServiceId &service = sandbox);

    [[nodiscard]] InputImage picture(const QString &name, QSize size = {600, 400});
    [[nodiscard]] QStringList namesSeen() const; // of the pictures, well by well; "-": empty
    [[nodiscard]] QStringList namesOnTheWire() const;
    [[nodiscard]] QString lineUnderButton() const;

    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = m_panel.findChild<Widget *>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] ComposePanel &panel() { return m_panel; }
    [[nodiscard]] const Draft &draft() const { return m_panel.draft(); }
    [[nodiscard]] QJsonValue value(const QString &name) const;

private:
    struct Dress
    {
        Dress();
    };

    Dress m_dress;
    QTemporaryDir m_folder;
    CurrentCatalog m_catalog;
    ImageStore m_store;
    ThumbnailCache m_thumbnails;
    ComposePanel m_panel;
};

// What the column looks like to a screen reader.
[[nodiscard]] QString spokenName(QWidget *widget);

// A key that is held down: one press, repeats, one release.
void holdKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

// The left button from the middle of one widget to the middle of another.
void dragFromTo(QWidget *from, QWidget *to);

} // namespace pentimento::test
