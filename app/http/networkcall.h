// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace pentimento {

class OneShotBody;

// One exchange over a QNetworkAccessManager: limits, times, and the truth about how it ended. Only NetworkTransport makes it.
class NetworkCall final : public HttpCall
{
    Q_OBJECT

public:
    NetworkCall(const HttpRequest &request, QNetworkAccessManager &manager, QObject *owner);
    ~NetworkCall() override;

private:
    void start(const HttpRequest &request, QNetworkAccessManager &manager);
    void letGo();
    void read();
    void sent(qint64 position);
    void moved(qint64 bytes);
    void checkRate();
    void conclude();
    void fail(ErrorKind kind, const QString &detail);
    [[nodiscard]] bool isWhole(const HttpHeaders &headers) const;

    QUrl m_url;
    qint64 m_answerLimit = 0;
    int m_minimumRate = 0;
    QNetworkReply *m_reply = nullptr;
    QPointer<OneShotBody> m_oneShot;
    QByteArray m_answer;
    QTimer m_silence;
    QTimer m_deadline;
    QTimer m_rate;
    qint64 m_sent = 0;
    qint64 m_movedSinceCheck = 0;
    bool m_ended = false;
};

} // namespace pentimento
