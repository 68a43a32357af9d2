// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QThreadPool>

namespace pentimento {

// Writes down what passes: each exchange that ends, as recordOf() has it, in a file of its own that only its owner may
// read. It stands outside of what adds the key, so no key passes it. Whether it can write or not, the exchange goes
// on.
class RecordingTransport final : public Transport
{
public:
    // The folder is made when something is to be written. `inner` must outlive this one, whose end waits until
    // everything is written.
    RecordingTransport(Transport &inner, QString folder);

    HttpCall *send(const HttpRequest &request, QObject *owner) override;

private:
    Transport &m_inner;
    QString m_folder;
    QThreadPool m_writing; // one thread: a body with pictures takes a tenth of a second to be parsed
};

} // namespace pentimento
