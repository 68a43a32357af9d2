// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/pictureintake.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/images/imagereader.h"
#include "app/jobs/outputfetcher.h"
#include "app/main/engine.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::IntakeText)
};

Error gone(const VersionId &version)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.subject = version.text();
    error.code = ImageProblem::missing;
    return error;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QString nameOr(const QString &name, const QString &otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

} // namespace

PictureIntake::PictureIntake(Engine &engine, PictureSource source, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_source(std::move(source))
{
}

void PictureIntake::start()
{
    const ImageStore images = m_engine.images();
    if (const auto *local = std::get_if<LocalPicture>(&m_source)) {
        keep([images, path = local->path] { return images.addInput(path); }, {});
    } else if (const auto *pixels = std::get_if<PixelPicture>(&m_source)) {
        const QString name = nameOr(pixels->name, IntakeText::tr("Pasted picture"));
        keep([images, image = pixels->image, name] { return images.addInputBytes(asPng(image), name); }, {});
    } else if (const auto *encoded = std::get_if<EncodedPicture>(&m_source)) {
        const QString name = nameOr(encoded->name, IntakeText::tr("Pasted picture"));
        keep([images, bytes = encoded->bytes, name] { return images.addInputBytes(bytes, name); }, {});
    } else if (const auto *web = std::get_if<WebPicture>(&m_source)) {
        fetch(web->url);
    } else if (const auto *library = std::get_if<LibraryPicture>(&m_source)) {
        open(library->version);
    }
}

// An address that somebody drops is asked without any key, under the same rules as the address of a result.
void PictureIntake::fetch(const QUrl &address)
{
    QUrl url = address;
    if (url.scheme() == "http"_L1) // nothing is read over a line that others can change; most hosts have both
        url.setScheme(u"https"_s);
    auto *fetcher = new OutputFetcher(m_engine.network(), QUrl(), JobPolicy(), this);
    connect(fetcher, &OutputFetcher::finished, this, [this, fetcher, url](const Result<QByteArray> &bytes) {
        fetcher->deleteLater();
        if (!bytes) {
            Error error = bytes.error();
            error.subject = url.host();
            Q_EMIT ended(error);
            return;
        }
        const QString name = nameOr(url.fileName(), url.host());
        keep([images = m_engine.images(), bytes = *bytes, name] { return images.addInputBytes(bytes, name); }, {});
    });
    fetcher->fetch(url);
}

// A result becomes an input: its bytes are kept among the inputs as well, for results may be moved and deleted.
void PictureIntake::open(const VersionId &id)
{
    whenDone(m_engine.versions().version(id), this, [this, id](const Result<std::optional<Version>> &found) {
        if (!found || !*found) {
            Q_EMIT ended(found ? gone(id) : found.error());
            return;
        }
        const Version &version = **found;
        const ImageStore images = m_engine.images();
        keep(
            [images, version] {
                const QString kept = images.inputPath(version.image);
                return images.addInput(kept.isEmpty() ? version.path : kept);
            },
            id);
    });
}

void PictureIntake::keep(const std::function<Result<StoredInput>()> &work, const VersionId &known)
{
    whenDone(QtConcurrent::run(&workPool(), work), this,
             [this, known](const Result<StoredInput> &input) { stored(input, known); });
}

void PictureIntake::stored(const Result<StoredInput> &input, const VersionId &known)
{
    if (!input) {
        Q_EMIT ended(input.error());
        return;
    }
    InputImage image{{}, input->id, input->name, input->size, known};
    if (!known.isEmpty()) {
        Q_EMIT ended(image);
        return;
    }
    whenDone(m_engine.versions().versionOf(input->id, input->name, input->path), this,
             [this, image](const Result<VersionId> &version) mutable {
                 if (!version) {
                     Q_EMIT ended(version.error());
                     return;
                 }
                 image.version = *version;
                 Q_EMIT ended(image);
             });
}

} // namespace pentimento
