// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/inputnotices.h"

#include "app/base/whendone.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::NoticeText)
};

constexpr auto rest = 300ms;

Result<SendingFacts> factsOf(const ImageStore &store, const ImageId &id, const InputLimits &limits)
{
    const Result<QByteArray> bytes = store.inputBytes(id);
    if (!bytes)
        return bytes.error();
    const Result<PreparedInput> prepared = prepareInput(*bytes, limits);
    if (!prepared)
        return prepared.error();
    return factsOf(*prepared);
}

QString colourSentence(ColourOutcome colours)
{
    switch (colours) {
    case ColourOutcome::Plain:
        return {};
    case ColourOutcome::Converted:
        return NoticeText::tr("Its colours are converted to sRGB.");
    case ColourOutcome::Estimated:
        return NoticeText::tr("It does not say which inks it is for, so its colours are estimated.");
    case ColourOutcome::Ignored:
        return NoticeText::tr("Its colour profile cannot be used, so its colours may be off.");
    }
    Q_UNREACHABLE();
}

} // namespace

SendingFacts factsOf(const PreparedInput &input)
{
    return {.original = input.original,
            .mimeType = input.mimeType,
            .size = input.size,
            .bytes = input.bytes.size(),
            .colours = input.colours,
            .flattened = input.flattened};
}

QString noticeFor(const SendingFacts &facts)
{
    QStringList sentences;
    if (facts.size != facts.original.size || facts.mimeType != formatMimeType(facts.original.format)) {
        const QString format = QString::fromLatin1(facts.mimeType.sliced(facts.mimeType.indexOf('/') + 1)).toUpper();
        const QString bytes = QLocale().formattedDataSize(facts.bytes, 0, QLocale::DataSizeSIFormat);
        //: width, height, format, size of the file
        sentences.append(NoticeText::tr("Sent as %1 × %2 %3, %4.")
                             .arg(facts.size.width())
                             .arg(facts.size.height())
                             .arg(format, bytes));
    }
    if (facts.mimeType != formatMimeType(facts.original.format))
        sentences.append(NoticeText::tr("Converted from %1.", "a file format").arg(formatName(facts.original.format)));
    if (facts.flattened)
        sentences.append(NoticeText::tr("What is transparent becomes white."));
    if (const QString colours = colourSentence(facts.colours); !colours.isEmpty())
        sentences.append(colours);
    if (facts.original.animated)
        sentences.append(NoticeText::tr("Only the first frame is used."));
    if (facts.original.turned)
        sentences.append(NoticeText::tr("Turned upright."));
    return sentences.join(u' ');
}

InputNotices::InputNotices(ImageStore images, QObject *parent)
    : QObject(parent)
    , m_store(std::move(images))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &InputNotices::prepareMissing);
}

void InputNotices::look(const QList<Well> &wells, const InputLimits &limits)
{
    if (wells == m_wells && limits.pixels == m_limits.pixels && limits.bytes == m_limits.bytes)
        return;
    m_wells = wells;
    m_limits = limits;
    m_rest.start();
    Q_EMIT changed();
}

QString InputNotices::text() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_wells.size(); ++i) {
        const auto &image = m_wells.at(i).image;
        const QString notice = image ? m_notices.value(keyOf(image->id)) : QString();
        if (!notice.isEmpty())
            //: the number of an input picture, then what will be changed before it is sent
            lines.append(m_wells.size() > 1 ? tr("%1: %2").arg(i + 1).arg(notice) : notice);
    }
    return lines.join(u'\n');
}

QString InputNotices::keyOf(const ImageId &id) const
{
    return u"%1/%2/%3"_s.arg(id.text()).arg(m_limits.pixels).arg(m_limits.bytes);
}

void InputNotices::prepareMissing()
{
    for (const Well &well : std::as_const(m_wells)) {
        if (!well.image)
            continue;
        const QString key = keyOf(well.image->id);
        if (!m_notices.contains(key) && !m_underWay.contains(key))
            prepare(well.image->id);
    }
}

void InputNotices::prepare(const ImageId &id)
{
    const QString key = keyOf(id);
    m_underWay.insert(key);
    const auto work = [store = m_store, id, limits = m_limits] { return factsOf(store, id, limits); };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this, key](const Result<SendingFacts> &facts) {
        m_underWay.remove(key);
        m_notices.insert(key, facts ? noticeFor(*facts) : explain(facts.error(), {}).sentence());
        Q_EMIT changed();
    });
}

} // namespace pentimento
