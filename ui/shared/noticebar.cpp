// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/noticebar.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int side = 12;
constexpr int textWidthBeside = 220; // less, and the buttons go below
constexpr int detailLines = 6;
constexpr auto perCharacter = std::chrono::milliseconds(60); // of reading

class ToneIcon final : public QWidget
{
public:
    ToneIcon(Notice::Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        setFixedSize(Measure::iconEdge, Measure::controlHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens tokens = tokensOf(palette());
        const QRectF where(0, (height() - Measure::iconEdge) / 2.0, Measure::iconEdge, Measure::iconEdge);
        switch (m_tone) {
        case Notice::Tone::Plain:
            return paintIcon(painter, "info"_L1, where, tokens.mutedText);
        case Notice::Tone::Good:
            return paintIcon(painter, "circle-check"_L1, where, tokens.good);
        case Notice::Tone::Bad:
            return paintIcon(painter, "triangle-alert"_L1, where, tokens.bad);
        }
    }

private:
    Notice::Tone m_tone;
};

// A screen reader reads out by itself what it knows for a notification.
QAccessibleInterface *accessibleBar(const QString &, QObject *object)
{
    auto *bar = qobject_cast<NoticeBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::Notification) : nullptr;
}

void makeAccessible()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessibleBar), true);
}

} // namespace

NoticeBar::NoticeBar(const Notice &notice, std::chrono::milliseconds lingering, QWidget *parent)
    : QWidget(parent)
    , m_notice(notice)
{
    makeAccessible();
    setObjectName(u"notice-"_s + notice.key);
    setAccessibleName(notice.text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setBackgroundRole(QPalette::AlternateBase); // what it paints: its words take their colour from it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, gap, gap, gap);
    column->setSpacing(gap);
    addRow();
    addDetails();
    place();
    if (notice.staysUntilClosed)
        return;
    connect(&m_leaving, &QTimer::timeout, this, &NoticeBar::leaveUnlessUsed);
    m_leaving.start(lingering + perCharacter * notice.text.size());
}

void NoticeBar::addRow()
{
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(1, 1);
    m_text = new QLabel(m_notice.text, this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    const int above = std::max(0, (Measure::controlHeight - m_text->fontMetrics().height()) / 2);
    m_text->setContentsMargins(0, above, 0, above); // its first line beside the icon and the buttons
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    addButtons(*row);
    m_close = new QToolButton(this);
    m_close->setProperty("look", u"quiet"_s);
    m_close->setIcon(icon("x"_L1, Tint::Muted));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::closeRequested);
    m_grid->addWidget(new ToneIcon(m_notice.tone, this), 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_buttons, 0, 2, Qt::AlignTop);
    m_grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_grid);
}

void NoticeBar::addButtons(QBoxLayout &row)
{
    for (const NoticeAction &action : m_notice.actions) {
        auto *button = new QPushButton(action.label, m_buttons);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); });
        row.addWidget(button);
    }
    if (!m_notice.details.isEmpty()) {
        m_fold = new QToolButton(m_buttons);
        m_fold->setObjectName(u"details"_s);
        m_fold->setProperty("look", u"quiet"_s);
        m_fold->setText(tr("Details"));
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_fold, &QToolButton::clicked, this, [this] { fold(m_details->isHidden()); });
        row.addWidget(m_fold);
    }
    row.addStretch();
    m_buttons->setHidden(row.count() == 1);
}

void NoticeBar::addDetails()
{
    if (!m_fold)
        return;
    m_details = new QWidget(this);
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *text = new QPlainTextEdit(m_notice.details, m_details);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Details"));
    text->setObjectName(u"detailText"_s);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * detailLines + 2 * gap);
    auto *copy = new QPushButton(icon("copy"_L1), tr("Copy"), m_details);
    copy->setObjectName(u"copyDetails"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_notice.text + u"\n\n"_s + m_notice.details); });
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    layout()->addWidget(m_details);
    fold(false);
}

void NoticeBar::fold(bool open)
{
    m_details->setVisible(open);
    m_fold->setIcon(icon(open ? "chevron-down"_L1 : "chevron-right"_L1, Tint::Muted));
    m_fold->setAccessibleDescription(open ? tr("Fold the details away") : tr("Show the details"));
}

void NoticeBar::place()
{
    const int beside =
        width() - 2 * side - Measure::iconEdge - m_close->sizeHint().width() - m_buttons->sizeHint().width() - 4 * gap;
    const int wanted = std::min(m_text->fontMetrics().horizontalAdvance(m_notice.text), textWidthBeside);
    const bool isBelow = beside < wanted;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    m_grid->removeWidget(m_buttons);
    if (isBelow)
        m_grid->addWidget(m_buttons, 1, 1, 1, 3);
    else
        m_grid->addWidget(m_buttons, 0, 2, Qt::AlignTop);
}

void NoticeBar::leaveUnlessUsed()
{
    const bool isUsed = underMouse() || isAncestorOf(window()->focusWidget()) || (m_details && m_details->isVisible());
    if (!isUsed)
        Q_EMIT closeRequested();
}

void NoticeBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    drawSurface(painter, rect(), {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pentimento
