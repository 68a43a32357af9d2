// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/resultdesk.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/images/imageexport.h"
#include "app/images/imagereader.h"
#include "app/main/engine.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/picturehandoff.h"
#include "ui/shared/thumbnailcache.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int dragEdge = 128;

// The picture's own format first: it is saved unaltered.
QStringList filtersFor(const QString &path)
{
    QStringList suffixes = exportSuffixes();
    const QString own = QFileInfo(path).suffix().toLower();
    suffixes.removeAll(own);
    suffixes.prepend(own);
    QStringList filters;
    for (const QString &suffix : std::as_const(suffixes))
        filters.append(suffix.toUpper() + u" (*."_s + suffix + u')');
    return filters;
}

} // namespace

ResultDesk::ResultDesk(Engine &engine, MainWindow &window, ThumbnailCache &thumbnails, NoticeDesk &notices,
                       QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
    , m_thumbnails(thumbnails)
    , m_notices(notices)
{
}

// An original may have been moved or deleted since; its kept copy is still there.
Version ResultDesk::withFile(Version version) const
{
    if (!QFileInfo(version.path).isFile()) {
        const QString kept = m_engine.images().inputPath(version.image);
        if (!kept.isEmpty())
            version.path = kept;
    }
    return version;
}

void ResultDesk::saveAs(const Version &version)
{
    const QString path = withFile(version).path;
    auto *dialog = new QFileDialog(&m_window);
    dialog->setObjectName(u"saveAs"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setWindowTitle(tr("Save the picture as"));
    dialog->setNameFilters(filtersFor(path));
    dialog->setDefaultSuffix(QFileInfo(path).suffix());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &chosen) { save(path, chosen); });
    dialog->show();
}

void ResultDesk::save(const QString &from, const QString &to)
{
    ExportOptions options;
    options.replace = true; // the dialog has asked
    whenDone(QtConcurrent::run(&workPool(), [from, to, options] { return exportPicture(from, to, options); }), this,
             [this, to](const Result<Done> &saved) {
                 if (!saved) {
                     m_notices.show(errorNotice(u"saved"_s, saved.error()));
                     return;
                 }
                 m_notices.show(savedNotice(to), [to](const QString &) { openFolderOf(to); });
             });
}

void ResultDesk::copy(const Version &version)
{
    const Version picture = withFile(version);
    const auto read = [path = picture.path]() -> QImage {
        const Result<QByteArray> bytes = readPictureFile(path);
        const Result<ReadImage> image = bytes ? decodeImage(*bytes) : Result<ReadImage>(bytes.error());
        return image ? image->image : QImage();
    };
    whenDone(QtConcurrent::run(&workPool(), read), this, [this, picture](const QImage &pixels) {
        copyPicture(picture, pixels);
        Notice notice;
        notice.key = u"copied"_s;
        notice.tone = Notice::Tone::Good;
        notice.text = tr("The picture is on the clipboard.");
        m_notices.show(notice);
    });
}

void ResultDesk::drag(const Version &version)
{
    const Version picture = withFile(version);
    dragPicture(picture, m_thumbnails.thumbnail(picture.image, picture.path, dragEdge), &m_window);
}

void ResultDesk::openFolder(const Version &version)
{
    openFolderOf(withFile(version).path);
}

} // namespace pentimento
