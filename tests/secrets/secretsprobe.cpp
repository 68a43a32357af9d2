// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/environmentkeystore.h"
#include "app/secrets/keychainkeystore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

// A process for one keychain or one environment, run by tst_secrets:
//     secretsprobe keychain LIMIT_MS read | write KEY | erase …    one line of JSON for each
//     secretsprobe environment                                    where PENTIMENTO_KEY can still be seen after it was
//     taken

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

class Keychain : public QObject
{
public:
    Keychain(std::chrono::milliseconds limit, QStringList orders)
        : m_store(limit)
        , m_orders(std::move(orders))
    {
    }

    void next()
    {
        if (m_orders.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const QString order = m_orders.takeFirst();
        const KeyName name{ServiceId(u"test"_s), u"https://api.example.com"_s};
        const auto told = [this](const Result<Done> &result) {
            tell(result ? QJsonObject{{u"done"_s, true}} : error(result.error()));
        };
        if (order == "write"_L1)
            m_store.write(name, m_orders.takeFirst().toUtf8(), this, told);
        else if (order == "erase"_L1)
            m_store.erase(name, this, told);
        else
            m_store.read(name, this, [this](const Result<QByteArray> &key) {
                tell(key ? QJsonObject{{u"key"_s, QString::fromUtf8(*key)}} : error(key.error()));
            });
        m_early = false;
    }

private:
    static QJsonObject error(const Error &error) { return {{u"error"_s, errorToJson(error)}}; }

    void tell(QJsonObject line)
    {
        line.insert(u"early"_s, m_early);
        m_early = true;
        say(line);
        next();
    }

    KeychainKeyStore m_store;
    QStringList m_orders;
    bool m_early = true; // an answer before control has returned to the event loop, or a second one
};

QJsonObject environmentAfterTaking()
{
    const QByteArray key = EnvironmentKeyStore::takeFromEnvironment();
    QFile memory(u"/proc/self/environ"_s);
    QProcess child;
    child.start(u"env"_s);
    child.waitForFinished();
    return {{u"taken"_s, QString::fromUtf8(key)},
            {u"variable"_s, qEnvironmentVariableIsSet("PENTIMENTO_KEY")},
            {u"memory"_s, memory.open(QIODevice::ReadOnly) && memory.readAll().contains(key)},
            {u"child"_s, child.readAllStandardOutput().contains(key)},
            {u"again"_s, QString::fromUtf8(EnvironmentKeyStore::takeFromEnvironment())}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "environment"_L1) {
        say(environmentAfterTaking());
        return 0;
    }
    Keychain keychain(std::chrono::milliseconds(arguments.value(2).toInt()), arguments.sliced(3));
    QMetaObject::invokeMethod(
        &keychain, [&keychain] { keychain.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
