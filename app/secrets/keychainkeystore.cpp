// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychainkeystore.h"

#include "app/base/logging.h"
#include "app/secrets/keychainlock.h"

#include <QTimer>

#include <optional>

#include <qt6keychain/keychain.h>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

const QString keychainService = u"Pentimento"_s;

QString account(const KeyName &name)
{
    return name.service.text() + u' ' + name.origin;
}

Error failure(const KeyName &name, QKeychain::Error code)
{
    Error error;
    error.subject = name.service.text();
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    switch (code) {
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::KeyMissing;
        error.code = KeyProblem::none;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.kind = ErrorKind::KeyStoreLocked;
        error.code = KeyProblem::denied;
        break;
    default:
        // QtKeychain 0.13.2 says OtherError where no session bus or no secret service runs.
        error.kind = ErrorKind::KeyMissing;
        error.code = KeyProblem::noStore;
        break;
    }
    return error;
}

Error silence(const KeyName &name)
{
    Error error = failure(name, QKeychain::AccessDenied);
    error.code = KeyProblem::silent;
    return error;
}

using Finish = std::function<void(QKeychain::Job *ended, const std::optional<Error> &error)>;

// Sees that `finish` hears exactly one outcome: the job's, or that the limit has passed. A job cannot be interrupted;
// when it is late it ends by itself, unheard.
class Waiting final : public QObject
{
public:
    Waiting(QKeychain::Job *job, KeyName name, QObject *context, std::chrono::milliseconds limit, Finish finish)
        : QObject(context)
        , m_name(std::move(name))
        , m_finish(std::move(finish))
    {
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) {
            const QKeychain::Error code = ended->error();
            tell(ended, code == QKeychain::NoError ? std::optional<Error>() : failure(m_name, code));
        });
        QTimer::singleShot(limit, this, [this] { tell(nullptr, silence(m_name)); });
    }

private:
    void tell(QKeychain::Job *ended, const std::optional<Error> &error)
    {
        if (std::exchange(m_isTold, true)) // both may fall into one turn of the event loop
            return;
        if (error && error->code == KeyProblem::none) {
            askWhetherLocked(this, [this](bool isLocked) {
                end(nullptr, failure(m_name, isLocked ? QKeychain::AccessDeniedByUser : QKeychain::EntryNotFound));
            });
            return;
        }
        end(ended, error);
    }

    void end(QKeychain::Job *ended, const std::optional<Error> &error)
    {
        deleteLater();
        if (error)
            qCInfo(logSecrets).noquote() << "the keychain has no answer for" << m_name.service.text() << error->code;
        m_finish(ended, error);
    }

    KeyName m_name;
    Finish m_finish;
    bool m_isTold = false;
};

void run(QKeychain::Job *job, const KeyName &name, QObject *context, std::chrono::milliseconds limit, Finish finish)
{
    job->setAutoDelete(true);
    new Waiting(job, name, context, limit, std::move(finish));
    job->start();
}

} // namespace

KeychainKeyStore::KeychainKeyStore(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

void KeychainKeyStore::read(const KeyName &name, QObject *context, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService);
    job->setKey(account(name));
    run(job, name, context, m_limit,
        [name, done = std::move(done)](QKeychain::Job *ended, const std::optional<Error> &error) {
            if (error) {
                done(*error);
                return;
            }
            const QByteArray key = static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData();
            if (key.isEmpty())
                done(failure(name, QKeychain::EntryNotFound));
            else
                done(key);
        });
}

void KeychainKeyStore::write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    job->setKey(account(name));
    job->setBinaryData(key);
    run(job, name, context, m_limit, [done = std::move(done)](QKeychain::Job *, const std::optional<Error> &error) {
        done(error ? Result<Done>(*error) : Result<Done>(Done{}));
    });
}

void KeychainKeyStore::erase(const KeyName &name, QObject *context, WriteDone done)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService);
    job->setKey(account(name));
    run(job, name, context, m_limit, [done = std::move(done)](QKeychain::Job *, const std::optional<Error> &error) {
        const bool gone = !error || error->code == KeyProblem::none;
        done(gone ? Result<Done>(Done{}) : Result<Done>(*error));
    });
}

} // namespace pentimento
