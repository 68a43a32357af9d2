// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/version.h"

#include <QObject>

namespace pentimento {

class Engine;
class MainWindow;
class NoticeDesk;
class ThumbnailCache;

// What can be done with a picture that is there: save it elsewhere, copy it, drag it out, open its folder.
class ResultDesk final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    ResultDesk(Engine &engine, MainWindow &window, ThumbnailCache &thumbnails, NoticeDesk &notices, QObject *parent);

    void saveAs(const Version &version);
    void copy(const Version &version);
    void drag(const Version &version);
    void openFolder(const Version &version);

private:
    void save(const QString &from, const QString &to);
    [[nodiscard]] Version withFile(Version version) const;

    Engine &m_engine;
    MainWindow &m_window;
    ThumbnailCache &m_thumbnails;
    NoticeDesk &m_notices;
};

} // namespace pentimento
