// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/environmentkeystore.h"

#include "app/secrets/later.h"

namespace pentimento {

namespace {

constexpr const char *variable = "PENTIMENTO_KEY";

Error failure(const KeyName &name, ErrorKind kind, QLatin1StringView code)
{
    Error error;
    error.kind = kind;
    error.subject = name.service.text();
    error.code = code;
    error.charged = Charged::No;
    return error;
}

} // namespace

EnvironmentKeyStore::EnvironmentKeyStore(ServiceId service)
    : EnvironmentKeyStore(std::move(service), takeFromEnvironment())
{
}

EnvironmentKeyStore::EnvironmentKeyStore(ServiceId service, QByteArray key)
    : m_service(std::move(service))
    , m_key(std::move(key))
{
}

QByteArray EnvironmentKeyStore::takeFromEnvironment()
{
    const QByteArray key = cleanedKey(qEnvironmentVariable(variable));
    qunsetenv(variable);
    return key;
}

void EnvironmentKeyStore::read(const KeyName &name, QObject *context, ReadDone done)
{
    if (name.service == m_service && !m_key.isEmpty())
        answerLater(context, std::move(done), Result<QByteArray>(m_key));
    else
        answerLater(context, std::move(done), Result<QByteArray>(failure(name, ErrorKind::KeyMissing, KeyProblem::none)));
}

void EnvironmentKeyStore::write(const KeyName &name, const QByteArray &, QObject *context, WriteDone done)
{
    answerLater(context, std::move(done), Result<Done>(failure(name, ErrorKind::Unsupported, KeyProblem::denied)));
}

void EnvironmentKeyStore::erase(const KeyName &name, QObject *context, WriteDone done)
{
    write(name, {}, context, std::move(done));
}

} // namespace pentimento
