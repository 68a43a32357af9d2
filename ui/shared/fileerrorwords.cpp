// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errorwords.h"

#include <QFileInfo>

namespace pentimento {

using namespace Qt::StringLiterals;

Explanation ErrorText::picture(const Error &error)
{
    const QString name = QFileInfo(error.subject).fileName();
    const QString &code = error.code;
    if (code == "missing"_L1)
        return {tr("There is no file “%1”.").arg(error.subject), {}, tr("Check the name and the folder."), {}};
    if (code == "folder"_L1)
        return {tr("“%1” is a folder.").arg(name), {}, tr("Choose a picture inside it."), {}};
    if (code == "not-a-file"_L1)
        return {tr("“%1” is not a regular file.").arg(name), {}, tr("Choose a picture file."), {}};
    if (code == "no-permission"_L1)
        return {tr("“%1” may not be read.").arg(name), {}, tr("Change the file's permissions or choose another."), {}};
    if (code == "empty"_L1)
        return {tr("“%1” is empty.").arg(name), {}, tr("Choose another picture."), {}};
    if (code == "file-too-large"_L1)
        return {tr("“%1” is larger than 100 MB.").arg(name), {}, tr("Save a smaller copy and use that."), {}};
    if (code == "too-many-pixels"_L1)
        return {tr("“%1” has more pixels than can be opened safely.").arg(name),
                {},
                tr("Save a smaller copy and use that."),
                {}};
    if (code == "format-not-read"_L1)
        return {tr("“%1” is a %2 file, which this version cannot read.").arg(name, error.detail),
                {},
                tr("Save it as JPEG, PNG or WebP and use that."),
                {}};
    if (code == "not-a-picture"_L1)
        return {tr("“%1” is not a picture.").arg(name), {}, tr("Choose a JPEG, PNG, WebP, GIF, TIFF or BMP file."), {}};
    if (code == "truncated"_L1)
        return {tr("“%1” is incomplete: the file ends before the picture does.").arg(name),
                {},
                tr("Copy or export it once more."),
                {}};
    return {
        tr("“%1” cannot be opened.").arg(name), {}, tr("Open it in another program and save it anew."), error.detail};
}

Explanation ErrorText::storage(const Error &error)
{
    const QString &place = error.subject;
    if (error.code == "set-aside"_L1)
        return {tr("“%1” was damaged and could not be used.").arg(place),
                {},
                tr("It was set aside as “%1”; Pentimento goes on without it.").arg(error.detail),
                {}};
    if (error.code == "unreadable"_L1)
        return {tr("“%1” cannot be read.").arg(place),
                {},
                tr("It is left as it is, and what changes now is not kept there. Look at its permissions."),
                error.detail};
    if (error.code == "no-space"_L1)
        return {tr("There is no room left for “%1”.").arg(place),
                {},
                tr("Free some space; nothing that was paid for is forgotten."),
                error.detail};
    if (error.code == "read-only"_L1 || error.code == "no-permission"_L1)
        return {tr("“%1” cannot be written.").arg(place),
                {},
                tr("Allow writing there, or choose another folder."),
                error.detail};
    if (error.code == "folder-missing"_L1)
        return {tr("The folder of “%1” is gone.").arg(place),
                {},
                tr("Put its disk back, or choose another folder."),
                error.detail};
    return {
        tr("Saving “%1” failed.").arg(place), {}, tr("Check the disk and the folder, then try again."), error.detail};
}

} // namespace pentimento
