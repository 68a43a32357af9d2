// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace pentimento {

// A request body that can be read once. QNetworkAccessManager repeats a POST by itself when the connection closes before an
// answer (Qt 6.4.2, tried on fresh connections too); it can do that only if the body can be rewound. Works only together with
// DoNotBufferUploadDataAttribute: a buffered body is Qt's own copy, and that can be rewound.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(QByteArray bytes, QObject *parent);

    // Whether the network layer has taken any byte. If not, none can have left the machine. Of an empty body nobody can tell.
    [[nodiscard]] bool isTouched() const { return m_position > 0 || m_bytes.isEmpty(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

Q_SIGNALS:
    // So many bytes have been taken so far. QNetworkReply::uploadProgress says nothing of a body that it may not buffer.
    void taken(qint64 position);

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace pentimento
