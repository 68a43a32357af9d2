// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/canvaschips.h"

#include "app/images/imagereader.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QTextOption>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 8;
constexpr int chipRise = 3; // above and below the text
constexpr int chipGap = 8;
constexpr int noticeWidth = 480;
constexpr double chipRadius = 4;
const QColor chipFill(0, 0, 0, 179); // in both looks: it lies on pictures, not on the window

struct CanvasText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::CanvasText)

public:
    static QString name(const Stage &stage, Side side);
    static QString withSize(const QString &name, const QSize &size);
    static QString fitted(const QString &name);
};

QString CanvasText::name(const Stage &stage, Side side)
{
    const QString &label = stage.of(side).picture.label;
    if (stage.before.picture.isEmpty())
        return label;
    if (label.isEmpty())
        return side == Side::Before ? tr("Before") : tr("After");
    //: Names a picture on the canvas: %1 is "coffee.png" or "variant 1".
    return side == Side::Before ? tr("Before · %1").arg(label) : tr("After · %1").arg(label);
}

QString CanvasText::withSize(const QString &name, const QSize &size)
{
    //: A name and a size: "coffee.png · 600 × 400".
    return tr("%1 · %2").arg(name, pixelSizeText(size));
}

QString CanvasText::fitted(const QString &name)
{
    //: The before has another shape than the after and was fitted onto it. %1 names it.
    return tr("%1 · fitted").arg(name);
}

// The longest first.
QStringList wordings(const Stage &stage, Side side)
{
    const QString name = CanvasText::name(stage, side);
    const QString sized = CanvasText::withSize(name, stage.of(side).loaded.levels.size());
    const Fitting fitting = stage.alignment.fitting;
    if (side == Side::Before && stage.isPair() && (fitting == Fitting::Stretched || fitting == Fitting::Contained))
        return {CanvasText::fitted(sized), CanvasText::fitted(name), name};
    return {sized, name};
}

bool isAtTop(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
}

bool isAtLeft(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner;
}

QRect placed(const QSize &size, const QRect &pane, Qt::Corner corner)
{
    using namespace CanvasMeasure;
    QRect rect({}, size);
    rect.moveLeft(isAtLeft(corner) ? pane.left() + margin : pane.right() + 1 - margin - size.width());
    // At the bottom it stands above the bar.
    rect.moveTop(isAtTop(corner) ? pane.top() + margin
                                 : pane.bottom() + 1 - barMargin - barHeight - margin - size.height());
    return rect;
}

} // namespace

QRectF fitArea(const QSizeF &pane, double scale)
{
    using namespace CanvasMeasure;
    const auto inset = [scale](int wanted, double length) { return std::min(wanted * scale, length / 8); };
    const double side = inset(sideInset, pane.width());
    const double top = inset(topInset, pane.height());
    return {side, top, pane.width() - 2 * side, pane.height() - top - inset(bottomInset, pane.height())};
}

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(12);
    return font;
}

QList<LabelChip> layOutLabels(const QList<SideLabel> &labels, const QList<QRect> &panes, const Stage &stage,
                              const QFontMetrics &metrics)
{
    QList<LabelChip> chips;
    for (const SideLabel &label : labels) {
        if (!stage.of(label.side).isShown())
            continue;
        const QRect pane = panes.value(label.pane);
        const auto isBeside = [&label](const SideLabel &other) {
            return other.pane == label.pane && isAtTop(other.corner) == isAtTop(label.corner);
        };
        const int inRow = std::max(1, int(std::count_if(labels.cbegin(), labels.cend(), isBeside)));
        const int room = (pane.width() - 2 * CanvasMeasure::margin - (inRow - 1) * chipGap) / inRow - 2 * chipPadding;
        const QStringList texts = wordings(stage, label.side);
        const auto fits = [&metrics, room](const QString &text) { return metrics.horizontalAdvance(text) <= room; };
        const auto found = std::find_if(texts.cbegin(), texts.cend(), fits);
        const QString text = found == texts.cend() ? metrics.elidedText(texts.last(), Qt::ElideMiddle, room) : *found;
        if (text.isEmpty() || !fits(text))
            continue; // not even an ellipsis
        const QSize size(metrics.horizontalAdvance(text) + 2 * chipPadding, metrics.height() + 2 * chipRise);
        chips.append({label.side, placed(size, pane, label.corner), text, texts.first()});
    }
    return chips;
}

QString unreadableSentence(const Error &error)
{
    if (error.code == ImageProblem::missing)
        return CanvasText::tr("The file is missing: %1").arg(error.subject);
    return explain(error, {}).sentence();
}

QString amplifiedSentence(int gain)
{
    return CanvasText::tr("Difference, amplified %n times", nullptr, gain);
}

QString loadingSentence()
{
    return CanvasText::tr("Loading…");
}

void drawLabel(QPainter &painter, const LabelChip &chip)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipFill);
    painter.drawRoundedRect(chip.rect, chipRadius, chipRadius);
    painter.setPen(Qt::white);
    painter.drawText(chip.rect, Qt::AlignCenter, chip.text);
}

void drawNotices(QPainter &painter, const QStringList &sentences, const QRect &within, Qt::Alignment alignment)
{
    QTextOption option(Qt::AlignHCenter | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int width = std::min(noticeWidth, within.width()) - 2 * chipPadding;
    QList<QSize> sizes;
    int height = -chipGap;
    for (const QString &sentence : sentences) {
        const QSizeF text = painter.boundingRect(QRectF(0, 0, width, within.height()), sentence, option).size();
        sizes.append(QSize(int(text.width()) + 1 + 2 * chipPadding, int(text.height()) + 1 + 2 * chipRise));
        height += sizes.last().height() + chipGap;
    }
    int top = alignment & Qt::AlignBottom ? within.bottom() + 1 - height : within.center().y() - height / 2;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        QRect rect({within.center().x() - sizes[i].width() / 2, top}, sizes[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chipFill);
        painter.drawRoundedRect(rect, chipRadius, chipRadius);
        painter.setPen(Qt::white);
        painter.drawText(QRectF(rect), sentences[i], option);
        top += rect.height() + chipGap;
    }
}

} // namespace pentimento
