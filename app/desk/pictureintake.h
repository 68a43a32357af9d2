// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/imagestore.h"
#include "app/images/picturesource.h"
#include "app/jobs/editrequest.h"

#include <QObject>

#include <functional>

namespace pentimento {

class Engine;

// One picture that somebody brought, on its way into the library: read, checked and kept off the main thread, then
// known as a version. Local files, pixels, bytes, web addresses and pictures of the library all end the same way.
class PictureIntake final : public QObject
{
    Q_OBJECT

public:
    // The engine must outlive this.
    PictureIntake(Engine &engine, PictureSource source, QObject *parent);

    void start();

Q_SIGNALS:
    // Once. The image's `parameter` is left empty; an error's subject is the file, address or name.
    void ended(const pentimento::Result<pentimento::InputImage> &image);

private:
    void fetch(const QUrl &address);
    void open(const VersionId &version);
    void keep(const std::function<Result<StoredInput>()> &work, const VersionId &known);
    void stored(const Result<StoredInput> &input, const VersionId &known);

    Engine &m_engine;
    PictureSource m_source;
};

} // namespace pentimento
