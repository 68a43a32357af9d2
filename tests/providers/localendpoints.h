// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/conversation.h"

namespace pentimento::test {

// Where the servers on this computer are, as the bundled service files say.
inline Endpoint localEndpoint(const QString &family)
{
    Endpoint endpoint;
    endpoint.canCancel = true;
    if (family == QLatin1StringView("sdcpp")) {
        endpoint.base = QUrl(QStringLiteral("http://127.0.0.1:1234"));
        endpoint.create = QStringLiteral("sdcpp/v1/img_gen");
        endpoint.poll = QStringLiteral("sdcpp/v1/jobs/{id}");
        endpoint.cancel = QStringLiteral("sdcpp/v1/jobs/{id}/cancel");
        return endpoint;
    }
    endpoint.base = QUrl(QStringLiteral("http://127.0.0.1:8188"));
    endpoint.create = QStringLiteral("prompt");
    endpoint.poll = QStringLiteral("history/{id}");
    endpoint.result = QStringLiteral("view");
    endpoint.cancel = QStringLiteral("interrupt");
    endpoint.list = QStringLiteral("queue");
    endpoint.files = QStringLiteral("upload/image");
    endpoint.canTakeFiles = true;
    return endpoint;
}

// A picture, a prompt, a seed and a number with a value of its own.
inline QJsonObject smallWorkflow()
{
    const auto node = [](const QString &type, const QJsonObject &inputs) {
        return QJsonObject{{QStringLiteral("class_type"), type}, {QStringLiteral("inputs"), inputs}};
    };
    return {{QStringLiteral("1"),
             node(QStringLiteral("LoadImage"), {{QStringLiteral("image"), QStringLiteral("{{image:1}}")}})},
            {QStringLiteral("2"),
             node(QStringLiteral("CLIPTextEncode"), {{QStringLiteral("text"), QStringLiteral("{{prompt=}}")}})},
            {QStringLiteral("3"),
             node(QStringLiteral("KSampler"), {{QStringLiteral("seed"), QStringLiteral("{{seed}}")},
                                               {QStringLiteral("steps"), QStringLiteral("{{steps=20}}")}})}};
}

} // namespace pentimento::test
