// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace pentimento {

// A second window asked for: the pictures go to the window that is open, which comes to the front. One of the signals
// comes, once.
class GuestFiles final : public QObject
{
    Q_OBJECT

public:
    GuestFiles(QStringList files, QString dataFolder, QObject *parent);

    void start();

Q_SIGNALS:
    void opened();
    void declined(); // the library's owner has no window, or does not answer

private:
    void take();
    void end(bool wasOpened);

    QStringList m_files;
    QString m_dataFolder;
    QLocalSocket m_socket;
    QByteArray m_buffer;
    QTimer m_limit;
    bool m_hasEnded = false;
};

} // namespace pentimento
