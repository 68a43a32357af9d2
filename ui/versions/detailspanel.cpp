// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/detailspanel.h"

#include "ui/shared/calmwidgets.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"
#include "ui/versions/elidedbutton.h"
#include "ui/versions/foldedtext.h"
#include "ui/versions/wordstext.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int rowHeight = 24;
constexpr int rowInset = 3;
constexpr int inset = FoldedText::buttonInset; // what all but buttons are set in, so that the words stand in line
constexpr int buttonHeight = 28;
constexpr qsizetype longestPrompt = 4'000; // what is longer stands in the request

QString clipped(const QString &text)
{
    if (text.size() <= longestPrompt)
        return text;
    const qsizetype end = text.at(longestPrompt - 1).isHighSurrogate() ? longestPrompt - 1 : longestPrompt;
    return text.first(end) + u'…';
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"details"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"detailsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content());
    scroll->verticalScrollBar()->installEventFilter(this);
    scroll->viewport()->setBackgroundRole(QPalette::AlternateBase);
    scroll->widget()->setBackgroundRole(QPalette::AlternateBase);

    m_actions = new QWidget(this);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(margin, 8, margin, 12);
    actions->setSpacing(8);
    m_actions->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0); // the line
    column->setSpacing(0);
    column->addLayout(titleRow());
    column->addWidget(scroll, 1);
    column->addWidget(m_actions);
    showNothing();
}

QHBoxLayout *DetailsPanel::titleRow()
{
    auto *title = new QLabel(tr("Details"), this);
    title->setForegroundRole(QPalette::PlaceholderText);

    auto *menu = new QMenu(this);
    m_copyJson = menu->addAction(icon("file-json"_L1), tr("Copy as JSON"), this, &DetailsPanel::copyJsonRequested);
    m_copyCurl = menu->addAction(icon("terminal"_L1), tr("Copy as cURL"), this, &DetailsPanel::copyCurlRequested);
    m_copyJson->setObjectName(u"copyJson"_s);
    m_copyCurl->setObjectName(u"copyCurl"_s);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"copyRequest"_s);
    m_copy->setProperty("look", u"quiet"_s);
    m_copy->setIcon(icon("copy"_L1, Tint::Muted));
    m_copy->setAccessibleName(tr("Copy the request"));
    m_copy->setToolTip(tr("Copies the request, without keys and pictures"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(menu);
    m_copy->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 6, margin - 6, 2);
    row->addWidget(title, 1);
    row->addWidget(m_copy);
    return row;
}

QWidget *DetailsPanel::content()
{
    auto *content = new QWidget;
    m_content = content;
    m_nothing = new QLabel(tr("Choose a version to see how it was made."), content);
    m_nothing->setObjectName(u"detailsNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_rows = new QWidget(content);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_trouble = new WordsText(inset, content);
    m_trouble->setObjectName(u"detailsTrouble"_s);
    m_trouble->setAccessibleName(tr("What happened"));
    m_promptTitle = new QLabel(tr("Prompt"), content);
    m_promptTitle->setForegroundRole(QPalette::PlaceholderText);
    m_prompt = new WordsText(inset, content);
    m_prompt->setObjectName(u"detailsPrompt"_s);
    m_prompt->setAccessibleName(tr("Prompt"));
    m_request = new FoldedText(tr("Request"), u"detailsRequest"_s, content);
    m_log = new FoldedText(tr("Log"), u"detailsLog"_s, content);

    auto *column = new QVBoxLayout(content);
    column->setSpacing(8);
    setContentMargins(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_rows, m_promptTitle})
        part->setContentsMargins(inset, 0, part == m_rows ? 0 : inset, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_nothing, m_rows, m_trouble, m_promptTitle, m_prompt, m_request, m_log})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

void DetailsPanel::showNothing()
{
    tell({});
    setRequestTexts({}, {});
    m_nothing->show();
}

void DetailsPanel::showVersion(const Version &version, const std::optional<JobRecord> &job, const QSize &size)
{
    tell(detailsOf(version, job, size, m_names));
}

void DetailsPanel::showJob(const JobRecord &job)
{
    tell(detailsOf(job, m_names));
}

void DetailsPanel::setNames(std::function<QString(const ServiceId &)> service,
                            std::function<QString(const ModelId &)> model)
{
    m_names = {std::move(service), std::move(model)};
}

void DetailsPanel::setActions(QAction *saveAs, QAction *editThis)
{
    addAction(saveAs);
    addAction(editThis);
    m_actions->show();
}

void DetailsPanel::addAction(QAction *action)
{
    auto *button = new QToolButton(m_actions);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(buttonHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    m_actions->layout()->addWidget(button);
}

void DetailsPanel::setRequestTexts(const QString &json, const QString &curl)
{
    m_request->setText(json);
    m_copyJson->setEnabled(!json.isEmpty());
    m_copyCurl->setEnabled(!curl.isEmpty());
    m_copy->setEnabled(!json.isEmpty() || !curl.isEmpty());
}

void DetailsPanel::tell(const DetailTexts &texts)
{
    m_nothing->hide();
    showRows(texts.rows);
    m_rows->setVisible(!texts.rows.isEmpty());
    m_trouble->setWords(texts.trouble);
    m_promptTitle->setVisible(!texts.prompt.isEmpty());
    m_prompt->setWords(clipped(texts.prompt));
    m_log->setText(texts.log);
}

// The same rows again leave the widgets alone, and with them focus and tool tips.
void DetailsPanel::showRows(const QList<DetailRow> &rows)
{
    if (rows == m_shown)
        return;
    m_shown = rows;
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const DetailRow &detail : rows)
        m_rows->layout()->addWidget(rowFor(detail));
}

QWidget *DetailsPanel::rowFor(const DetailRow &detail)
{
    auto *row = new QWidget(m_rows);
    row->setMinimumHeight(rowHeight);
    auto *label = new QLabel(detail.label, row);
    label->setForegroundRole(QPalette::PlaceholderText);
    QWidget *value = nullptr;
    ElidedButton *link = nullptr;
    if (detail.folder.isEmpty()) {
        auto *text = new ElidedLabel(detail.value, row);
        text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        text->setCopyable(true);
        value = text;
    } else {
        link = new ElidedButton(row);
        link->setWholeText(detail.value);
        link->setToolTip(tr("Opens the folder of %1").arg(detail.folder));
        connect(link, &QToolButton::clicked, this, [this, path = detail.folder] { Q_EMIT folderRequested(path); });
        value = link;
    }
    value->setObjectName(u"detail:"_s + detail.label);
    //: for a screen reader: "Seed: 1 839 204 771"
    value->setAccessibleName(tr("%1: %2").arg(detail.label, detail.value));
    auto *line = new QHBoxLayout(row);
    // The words end on one line, whatever they stand in.
    line->setContentsMargins(rowInset, 0, inset + rowInset - (link == nullptr ? 0 : link->inset()), 0);
    line->setSpacing(12);
    line->addWidget(label);
    line->addWidget(value, 1, detail.folder.isEmpty() ? Qt::Alignment() : Qt::AlignTrailing);
    return row;
}

// The scroll bar lies in the margin: the values do not give way when it comes.
bool DetailsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const int bar = event->type() == QEvent::Show ? static_cast<QWidget *>(watched)->sizeHint().width() : 0;
        setContentMargins(bar);
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPanel::setContentMargins(int scrollBar)
{
    m_content->layout()->setContentsMargins(margin - inset, 0, std::max(0, margin - inset - scrollBar), 0);
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

} // namespace pentimento
