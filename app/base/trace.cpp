// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/trace.h"

#include <QFile>

#include <chrono>
#include <memory>

namespace pentimento {

namespace {

QFile *traceFile()
{
    static const auto file = []() -> std::unique_ptr<QFile> {
        const QString path = qEnvironmentVariable("PENTIMENTO_TRACE");
        if (path.isEmpty())
            return nullptr;
        auto opened = std::make_unique<QFile>(path);
        return opened->open(QIODevice::WriteOnly | QIODevice::Append) ? std::move(opened) : nullptr;
    }();
    return file.get();
}

} // namespace

void trace(QLatin1StringView phase)
{
    QFile *file = traceFile();
    if (file == nullptr)
        return;
    const auto now =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
    file->write(QByteArray::number(qint64(now.count())) + ' ' + QByteArray(phase.data(), phase.size()) + '\n');
    file->flush();
}

} // namespace pentimento
