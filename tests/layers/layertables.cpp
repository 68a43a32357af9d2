// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/layertables.h"

using namespace Qt::StringLiterals;

namespace pentimento::layers {

namespace {

// What every room with pixels may see: values and what answers with values; never bytes on the wire.
QStringList ui(const QStringList &more)
{
    return QStringList{u"app/params"_s, u"app/catalog"_s, u"app/directory"_s, u"app/images"_s,
                       u"app/jobs"_s,   u"app/library"_s, u"app/settings"_s,  u"app/secrets/keystore.h"_s,
                       u"ui/shared"_s,  u"ui/commands"_s}
           + more;
}

} // namespace

const QList<Room> &rooms()
{
    static const QList<Room> table{
        {u"app/base"_s, {}},
        {u"app/params"_s, {}},
        {u"app/catalog"_s, {u"app/params"_s}},
        {u"app/http"_s, {}},
        {u"app/secrets"_s, {u"app/http"_s}},
        {u"app/providers"_s, {u"app/http"_s}},
        {u"app/directory"_s, {u"app/catalog"_s, u"app/params"_s, u"app/http"_s, u"app/providers"_s}},
        {u"app/images"_s, {}},
        {u"app/settings"_s, {}},
        {u"app/jobs"_s, {u"app/catalog"_s, u"app/params"_s, u"app/http"_s, u"app/providers"_s, u"app/images"_s}},
        {u"app/library"_s, {u"app/jobs"_s, u"app/images"_s, u"app/params"_s}},
        {u"app/sandbox"_s, {u"app/http"_s, u"app/images"_s, u"app/params"_s, u"app/catalog"_s}},
        {u"app/main"_s, {u"app"_s, u"ui"_s}},
        {u"app/desk"_s, {u"app"_s, u"ui"_s}},
        {u"ui"_s, ui({})},
        {u"ui/shared"_s, {u"app/params"_s, u"app/catalog"_s, u"app/images"_s, u"app/jobs"_s}},
        {u"ui/compose"_s, ui({u"ui/form"_s})},
        {u"ui/preferences"_s, ui({u"ui/form"_s})},
        {u"ui/versions"_s, ui({u"ui/strip"_s})},
        {u"ui/mainwindow"_s, ui({u"ui"_s})},
        {u"tests"_s, {u"app"_s, u"ui"_s, u"tests/support"_s}},
    };
    return table;
}

// Each kind of input and output has one door; words for people have theirs; and two calls have none, because they would
// undo what TLS and the key store promise. A member called translate() is geometry.
const QList<Door> &doors()
{
    static const QList<Door> table{
        {u"the network"_s, QRegularExpression(uR"(\b(QNetwork|QSsl|QtNetwork)\w*)"_s), {u"app/http"_s}},
        {u"a socket"_s, QRegularExpression(uR"(\bQTcp\w+)"_s), {u"app/http"_s, u"app/sandbox/server"_s}},
        {u"Qt HTTP Server"_s, QRegularExpression(uR"(\b(Qt|Q|QAbstract)HttpServer\w*)"_s), {u"app/sandbox/server"_s}},
        {u"a local socket"_s, QRegularExpression(uR"(\bQLocal(Server|Socket)\b)"_s), {u"app/main"_s}},
        {u"the lock file"_s, QRegularExpression(uR"(\bQLockFile\b)"_s), {u"app/main"_s, u"app/library"_s}},
        {u"SQL"_s, QRegularExpression(uR"(\b(QSql|QtSql)\w*)"_s), {u"app/library"_s}},
        {u"the key store"_s, QRegularExpression(uR"(\b(QKeychain|qt6keychain)\b)"_s), {u"app/secrets"_s}},
        {u"D-Bus"_s, QRegularExpression(uR"(\bQDBus\w*)"_s), {u"app/secrets"_s, u"ui/shared"_s}},
        {u"words for people"_s,
         QRegularExpression(uR"((?<![.>])\b(tr|translate|qtTrId|QT_TR(ANSLATE)?_NOOP\w*)\s*\()"_s),
         {u"ui"_s, u"app/main"_s, u"app/desk"_s}},
        {u"widgets"_s, QRegularExpression(uR"(\b(QWidget|QtWidgets)\b)"_s), {u"ui"_s}},
        {u"OpenCV"_s, QRegularExpression(uR"(\bopencv2\b|\bcv::)"_s), {u"app/sandbox/effects"_s}},
        {u"LittleCMS"_s, QRegularExpression(uR"(\b(lcms2\.h|cms[A-Z]\w+))"_s), {u"app/images/colour"_s, u"tests"_s}},
        {u"foreign picture decoders"_s,
         QRegularExpression(uR"((libheif/|jxl/|\bjpeglib\.h|\btiffio\.h))"_s),
         {u"app/images/decoders"_s}},
        {u"JSON Schema validation"_s, QRegularExpression(uR"(\bvalijson\b)"_s), {u"app/catalog"_s}},
        {u"deafness to TLS errors"_s, QRegularExpression(uR"(\bignoreSslErrors\b)"_s), {}},
        {u"an insecure key store"_s, QRegularExpression(uR"(\bsetInsecureFallback\b)"_s), {}},
    };
    return table;
}

} // namespace pentimento::layers
