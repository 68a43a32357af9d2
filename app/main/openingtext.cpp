// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/openingtext.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace pentimento {

namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::OpeningText)
};

} // namespace

QString openingText(const LibraryOpening &opening, const QString &path)
{
    switch (opening.state) {
    case LibraryState::Ready:
        return {};
    case LibraryState::Replaced:
        return OpeningText::tr("The library was broken and has been set aside as “%1”; a new one was begun. Your pictures are "
                               "where they were.")
            .arg(opening.setAside);
    case LibraryState::ReadOnly:
        return OpeningText::tr("The library “%1” was made by a newer Pentimento and is not changed. Nothing was sent. Use that "
                               "version, or another folder with --data-dir.")
            .arg(path);
    case LibraryState::Locked:
        return OpeningText::tr("Another program holds the library “%1”. Nothing was sent. Close it and try again.").arg(path);
    case LibraryState::Unwritable:
        return OpeningText::tr("The library “%1” cannot be written. Nothing was sent. Allow writing there, or use another folder "
                               "with --data-dir.")
            .arg(path);
    case LibraryState::Failed:
        break;
    }
    return OpeningText::tr("The library “%1” cannot be opened. Nothing was sent.").arg(path) + u' '
        + (opening.error ? explain(*opening.error, {}).inFull() : QString());
}

} // namespace pentimento
