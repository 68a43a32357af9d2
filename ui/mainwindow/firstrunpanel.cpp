// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/firstrunpanel.h"

#include "app/images/imageformat.h"
#include "ui/mainwindow/samplecard.h"
#include "ui/mainwindow/sandboxnote.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int markEdge = 40;
constexpr qreal markStroke = iconStroke * 24 / markEdge; // as thin as the small icons
constexpr int titleSize = 20;
constexpr int cardGap = 6; // with what the cards leave for their rings: 12

// The picture of an upload, as a button for whoever would rather choose a file than drop one.
class OpenMark final : public QAbstractButton
{
public:
    explicit OpenMark(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override { return {markEdge + 16, markEdge + 16}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOption option;
        option.initFrom(this);
        QPainter painter(this);
        const Tokens tokens = tokensOf(palette());
        if (showsFocus(option))
            drawFocusRing(painter, rect(), tokens.accent, Measure::cardRadius);
        QRectF where(0, 0, markEdge, markEdge);
        where.moveCenter(QRectF(rect()).center());
        const QColor muted = readableOn(tokens.canvas, tokens.mutedText);
        paintIcon(painter, "image-up"_L1, where, underMouse() ? tokens.text : muted, markStroke);
    }
};

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString formatsInWords()
{
    QStringList names;
    for (const ImageFormat format : readableFormats())
        names.append(formatName(format));
    return names.join(u", "_s);
}

FirstRunPanel::FirstRunPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what lies in it takes the focus
    setAutoFillBackground(true); // beside the scroll bar as well
    setBackgroundRole(QPalette::Dark);
    viewport()->setBackgroundRole(QPalette::Dark);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Dark);
    m_title = centred(tr("Drop an image to start"), page);
    QFont large = m_title->font();
    large.setPixelSize(titleSize);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    const QString paste = keyText(QKeySequence(Qt::CTRL | Qt::Key_V));
    //: %1 is a shortcut, %2 a list of file formats
    m_hint = centred(tr("or paste one with %1. %2.").arg(paste, formatsInWords()), page);
    m_note = new SandboxNote(page);
    connect(m_note, &SandboxNote::keyRequested, this, &FirstRunPanel::keyRequested);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(makeMark(page), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_hint);
    column->addSpacing(24);
    column->addWidget(makeCards(page), 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(m_note, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setWidget(page);
    arrange();
    tint();
}

QList<Sample> FirstRunPanel::samples()
{
    return {{u":/samples/coffee.png"_s, u"coffee.png"_s, u"make it blue hour"_s},
            {u":/samples/chelsea.png"_s, u"chelsea.png"_s, u"pencil drawing"_s},
            {u":/samples/astronaut.png"_s, u"astronaut.png"_s, u"vintage postcard"_s}};
}

QAbstractButton *FirstRunPanel::makeMark(QWidget *parent)
{
    auto *mark = new OpenMark(parent);
    mark->setObjectName(u"openPicture"_s);
    mark->setAccessibleName(tr("Open a picture"));
    mark->setToolTip(tr("Open a picture"));
    connect(mark, &QAbstractButton::clicked, this, &FirstRunPanel::openRequested);
    return mark;
}

QWidget *FirstRunPanel::makeCards(QWidget *parent)
{
    auto *cards = new QWidget(parent);
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(cardGap);
    m_grid->setVerticalSpacing(2 * cardGap);
    int number = 0;
    for (const Sample &sample : samples()) {
        auto *card = new SampleCard(sample, number++, cards);
        connect(card, &QAbstractButton::clicked, this, [this, sample] { Q_EMIT sampleChosen(sample); });
        m_cards.append(card);
    }
    return cards;
}

// As many columns as fit; a card alone in its row stands in the middle.
void FirstRunPanel::arrange()
{
    const int room = viewport()->width() - 2 * margin;
    const int cardWidth = m_cards.first()->sizeHint().width();
    const int columns = std::clamp((room + cardGap) / (cardWidth + cardGap), 1, int(m_cards.size()));
    for (int at = 0; at < m_cards.size(); ++at) {
        SampleCard *card = m_cards.at(at);
        const bool isAlone = at % columns == 0 && at == m_cards.size() - 1;
        m_grid->removeWidget(card);
        m_grid->addWidget(card, at / columns, at % columns, 1, isAlone ? columns : 1, Qt::AlignHCenter);
    }
    m_note->setMaximumWidth(std::max(0, room));
    m_note->fit(room);
}

void FirstRunPanel::setSandboxNote(bool visible)
{
    m_note->setVisible(visible);
}

void FirstRunPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_grid)
        tint();
}

void FirstRunPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// The hint is muted, but it lies directly on the canvas, where muted is too weak in one of the looks.
void FirstRunPanel::tint()
{
    const Tokens tokens = tokensOf(palette());
    QPalette hint;
    hint.setColor(QPalette::Light, readableOn(tokens.canvas, tokens.mutedText));
    m_hint->setForegroundRole(QPalette::Light);
    m_hint->setPalette(hint);
}

} // namespace pentimento
