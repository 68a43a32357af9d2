// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/firstrunpanel.h"

#include "app/images/imageformat.h"
#include "ui/mainwindow/samplecard.h"
#include "ui/shared/icons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int markEdge = 40;

QString readableFormats()
{
    constexpr std::array formats{ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif,
                                 ImageFormat::Tiff, ImageFormat::Bmp, ImageFormat::Heic, ImageFormat::Avif,
                                 ImageFormat::Jxl};
    QStringList names;
    for (const ImageFormat format : formats) {
        if (isReadable(format))
            names.append(formatName(format));
    }
    return names.join(u", "_s);
}

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRunPanel::FirstRunPanel(QWidget *parent)
    : QWidget(parent)
    , m_note(makeNote())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Dark);
    auto *mark = new QLabel(this);
    mark->setObjectName(u"firstRunMark"_s);
    mark->setAlignment(Qt::AlignCenter);
    auto *title = centred(tr("Drop an image to start"), this);
    QFont large = title->font();
    large.setPixelSize(20);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(9);
    layout->addWidget(mark);
    layout->addSpacing(16);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(centred(tr("or paste one with Ctrl V. %1.").arg(readableFormats()), this));
    layout->addSpacing(24);
    layout->addWidget(makeCards(), 0, Qt::AlignHCenter);
    layout->addSpacing(24);
    layout->addWidget(m_note, 0, Qt::AlignHCenter);
    layout->addStretch(10);
    tint();
}

QList<Sample> FirstRunPanel::samples()
{
    return {{u":/samples/coffee.png"_s, u"coffee.png"_s, u"make it blue hour"_s},
            {u":/samples/chelsea.png"_s, u"chelsea.png"_s, u"pencil drawing"_s},
            {u":/samples/astronaut.png"_s, u"astronaut.png"_s, u"vintage postcard"_s}};
}

QWidget *FirstRunPanel::makeCards()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    int number = 0;
    for (const Sample &sample : samples()) {
        auto *card = new SampleCard(sample, number++, row);
        connect(card, &QAbstractButton::clicked, this, [this, sample] { Q_EMIT sampleChosen(sample); });
        layout->addWidget(card);
    }
    return row;
}

QWidget *FirstRunPanel::makeNote()
{
    auto *note = new QFrame(this);
    note->setObjectName(u"sandboxNote"_s);
    note->setFrameShape(QFrame::StyledPanel);
    auto *key = new QLabel(note);
    key->setObjectName(u"sandboxKey"_s);
    auto *words = new QLabel(tr("You are in the offline sandbox: simple effects, no AI, no cost."), note);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *link = new QPushButton(tr("Add an API key"), note);
    link->setObjectName(u"addKey"_s);
    link->setProperty("look", u"link"_s);
    connect(link, &QPushButton::clicked, this, &FirstRunPanel::keyRequested);

    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(12, 3, 4, 3);
    layout->setSpacing(8);
    layout->addWidget(key);
    layout->addWidget(words, 1);
    layout->addWidget(link);
    return note;
}

void FirstRunPanel::setSandboxNote(bool visible)
{
    m_note->setVisible(visible);
}

void FirstRunPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void FirstRunPanel::tint()
{
    const qreal ratio = devicePixelRatioF();
    if (auto *mark = findChild<QLabel *>(u"firstRunMark"_s))
        mark->setPixmap(icon("image-up"_L1, Tint::Muted).pixmap(QSize(markEdge, markEdge), ratio));
    if (auto *key = findChild<QLabel *>(u"sandboxKey"_s))
        key->setPixmap(icon("key-round"_L1, Tint::Accent).pixmap(QSize(16, 16), ratio));
}

} // namespace pentimento
