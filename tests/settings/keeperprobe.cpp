// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/jsonkeeper.h"

#include <QCoreApplication>

using namespace pentimento;
using namespace Qt::StringLiterals;

// A process that somebody types in, run and killed by tst_jsonkeeper:
//     keeperprobe once FILE      one change, never flushed
//     keeperprobe always FILE    changes without end; each content says how long it is
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    JsonKeeper keeper(arguments.value(2), {}, std::chrono::milliseconds(1));
    int length = 0;
    const auto type = [&keeper, &length] {
        ++length;
        keeper.keep({{u"length"_s, length}, {u"text"_s, QString(length, u'x')}});
    };
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &keeper, type);
    typing.setSingleShot(arguments.value(1) == "once"_L1);
    typing.start(0);
    return QCoreApplication::exec();
}
