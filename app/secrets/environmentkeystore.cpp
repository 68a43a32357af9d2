// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/environmentkeystore.h"

#include "app/secrets/later.h"

#include <cstdlib>
#include <cstring>

namespace pentimento {

namespace {

constexpr const char *variable = "PENTIMENTO_KEY";

Error notWritable(const KeyName &name)
{
    Error error = noKey(name);
    error.kind = ErrorKind::Unsupported;
    error.code = KeyProblem::denied;
    return error;
}

} // namespace

EnvironmentKeyStore::EnvironmentKeyStore(KeyName name)
    : EnvironmentKeyStore(std::move(name), takeFromEnvironment())
{
}

EnvironmentKeyStore::EnvironmentKeyStore(KeyName name, QByteArray key)
    : m_name(std::move(name))
    , m_key(std::move(key))
{
}

QByteArray EnvironmentKeyStore::takeFromEnvironment()
{
    const QByteArray key = cleanedKey(qEnvironmentVariable(variable));
    // Taking the variable out leaves its text in the block that the system shows as this process's environment.
    if (char *text = std::getenv(variable))
        std::fill_n(text, std::strlen(text), '\0');
    qunsetenv(variable);
    return key;
}

void EnvironmentKeyStore::read(const KeyName &name, QObject *context, ReadDone done)
{
    if (name == m_name && !m_key.isEmpty())
        answerLater(context, std::move(done), Result<QByteArray>(m_key));
    else
        answerLater(context, std::move(done), Result<QByteArray>(noKey(name)));
}

void EnvironmentKeyStore::write(const KeyName &name, const QByteArray &, QObject *context, WriteDone done)
{
    answerLater(context, std::move(done), Result<Done>(notWritable(name)));
}

void EnvironmentKeyStore::erase(const KeyName &name, QObject *context, WriteDone done)
{
    write(name, {}, context, std::move(done));
}

} // namespace pentimento
