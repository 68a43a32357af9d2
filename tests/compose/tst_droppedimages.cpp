// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/compose/droppedimages.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

struct MimeParts
{
    QList<QUrl> urls;
    QString text;
    QImage image;
    QMap<QString, QByteArray> data;
};

void fill(QMimeData &mime, const MimeParts &parts)
{
    if (!parts.urls.isEmpty())
        mime.setUrls(parts.urls);
    if (!parts.text.isEmpty())
        mime.setText(parts.text);
    if (!parts.image.isNull())
        mime.setImageData(parts.image);
    for (auto it = parts.data.cbegin(); it != parts.data.cend(); ++it)
        mime.setData(it.key(), it.value());
}

QString described(const PictureSource &source)
{
    if (const auto *local = std::get_if<LocalPicture>(&source))
        return u"file "_s + local->path;
    if (std::holds_alternative<PixelPicture>(source))
        return u"pixels"_s;
    if (const auto *encoded = std::get_if<EncodedPicture>(&source))
        return u"bytes "_s + QString::fromLatin1(encoded->bytes);
    if (const auto *web = std::get_if<WebPicture>(&source))
        return u"web "_s + web->url.toString();
    return u"card "_s + std::get<LibraryPicture>(source).version.text();
}

QImage somePixels()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(MimeParts)

// What a drop or the clipboard is taken for.
class DroppedImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mimeDataIsRead_data();
    void mimeDataIsRead();
};

void DroppedImagesTest::mimeDataIsRead_data()
{
    QTest::addColumn<MimeParts>("parts");
    QTest::addColumn<QStringList>("sources");
    const QUrl file = QUrl::fromLocalFile(u"/tmp/a b.png"_s);
    const QUrl text = QUrl::fromLocalFile(u"/tmp/words.txt"_s);
    const QUrl web(u"https://example.org/a.png"_s);
    const auto row = [](const char *name, const MimeParts &parts, const QStringList &sources) {
        QTest::newRow(name) << parts << sources;
    };
    row("nothing", {}, {});
    row("files in their order, whatever they hold", {{file, text}, {}, {}, {}},
        {u"file /tmp/a b.png"_s, u"file /tmp/words.txt"_s});
    row("address", {{web}, {}, {}, {}}, {u"web https://example.org/a.png"_s});
    row("other scheme", {{QUrl(u"ftp://example.org/a.png"_s)}, {}, {}, {}}, {});
    row("file beats pixels", {{file}, {}, somePixels(), {}}, {u"file /tmp/a b.png"_s});
    row("pixels beat the address of the link around them", {{web}, {}, somePixels(), {}}, {u"pixels"_s});
    row("bytes beat pixels", {{}, {}, somePixels(), {{u"image/png"_s, "png bytes"}}}, {u"bytes png bytes"_s});
    row("jpeg bytes", {{}, {}, {}, {{u"image/jpeg"_s, "jpeg bytes"}}}, {u"bytes jpeg bytes"_s});
    row("embedded", {{QUrl(u"data:image/png;base64,YWJj"_s)}, {}, {}, {}}, {u"bytes abc"_s});
    row("embedded text", {{QUrl(u"data:text/plain;base64,YWJj"_s)}, {}, {}, {}}, {});
    row("text that is an address", {{}, u" https://example.org/a.png\n"_s, {}, {}},
        {u"web https://example.org/a.png"_s});
    row("text with an address in it", {{}, u"see https://example.org/a.png"_s, {}, {}}, {});
    row("text", {{}, u"make it blue"_s, {}, {}}, {});
    row("card beats its file", {{file}, {}, {}, {{QString(versionMimeType), "0190-a"}}}, {u"card 0190-a"_s});
    row("several cards", {{}, {}, {}, {{QString(versionMimeType), "a\nb\n"}}}, {u"card a"_s, u"card b"_s});
}

void DroppedImagesTest::mimeDataIsRead()
{
    QFETCH(MimeParts, parts);
    QFETCH(QStringList, sources);
    QMimeData mime;
    fill(mime, parts);
    QStringList read;
    for (const PictureSource &source : picturesIn(mime))
        read.append(described(source));
    QCOMPARE(read, sources);
    QCOMPARE(offersPictures(mime), !sources.isEmpty());
}

PENTIMENTO_TEST(DroppedImagesTest)
#include "tst_droppedimages.moc"
