// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackserver.h"

namespace pentimento::test {

// The server of stable-diffusion.cpp as far as the program speaks with it, over real HTTP: one job after another,
// base64 both ways, only what has not begun can be canceled. The test decides through its members.
class FakeSdcpp final : public QObject
{
    Q_OBJECT

public:
    explicit FakeSdcpp(QList<QByteArray> pictures);

    [[nodiscard]] QUrl base() const { return m_server.url({}); }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] const QList<QJsonObject> &jobs() const { return m_jobs; } // as they were asked for
    [[nodiscard]] int cancels() const { return m_cancels; }

    QString refusal; // a create is answered 400 with these words
    QString failure; // the job ends so
    int pollsUntilDone = 2;
    bool hasBegun = true; // else jobs wait, and can be canceled

private:
    [[nodiscard]] LoopbackReply answer(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply create(const LoopbackRequest &request);
    [[nodiscard]] QJsonObject job(const QString &id, const QString &status) const;
    [[nodiscard]] QJsonObject ended(const QString &id) const;

    LoopbackServer m_server;
    QList<QByteArray> m_pictures;
    QList<QJsonObject> m_jobs;
    QSet<QString> m_canceled;
    int m_cancels = 0;
    int m_polls = 0;
};

} // namespace pentimento::test
