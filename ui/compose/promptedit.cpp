// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/promptedit.h"

#include "ui/compose/droppedimages.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

constexpr int leastLines = 4;
constexpr int mostLines = 6;
constexpr int padding = 8;
constexpr int leastHeight = 105; // four lines and room to breathe, as in the pictures

bool isRunKey(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isReturn && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

// A spreadsheet's cells come as text and as a picture: here they are text. A file has no text of its own, only a name.
QList<PictureSource> picturesToPaste(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    const bool hasFiles = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (mime.hasText() && !hasFiles && !mime.hasFormat(QString(versionMimeType)))
        return {};
    return picturesIn(mime);
}

} // namespace

PromptEdit::PromptEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Around the viewport, not within the text: the first and the last line in sight then stand clear of the edge.
    document()->setDocumentMargin(1);
    setViewportMargins(padding - 1, padding, padding - 1, padding);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PromptEdit::fitHeight);
    fitHeight();
}

void PromptEdit::setHistory(const QStringList &newestFirst)
{
    m_history.setEntries(newestFirst);
}

void PromptEdit::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    if (isRunKey(*event)) {
        // A key that is held down is one press.
        if (!event->isAutoRepeat())
            Q_EMIT runRequested();
        return;
    }
    const bool isWalk = (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (isWalk && event->key() == Qt::Key_Up)
        return walk(m_history.older(toPlainText()));
    if (isWalk && event->key() == Qt::Key_Down)
        return walk(m_history.newer(toPlainText()));
    QPlainTextEdit::keyPressEvent(event);
}

void PromptEdit::walk(const std::optional<QString> &text)
{
    if (text)
        replaceText(*text);
}

bool PromptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !picturesToPaste(*source).isEmpty();
}

void PromptEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QList<PictureSource> pictures = picturesToPaste(*source); !pictures.isEmpty())
        Q_EMIT picturesPasted(pictures);
    else if (source->hasText())
        insertPlainText(source->text());
}

void PromptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void PromptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// A plain-text layout counts its height in lines.
void PromptEdit::fitHeight()
{
    const int lines = std::clamp(int(std::ceil(document()->size().height())), leastLines, mostLines);
    const int edges =
        2 * frameWidth() + 2 * padding + int(2 * document()->documentMargin()) + 1; // Qt scrolls at the last pixel
    setFixedHeight(std::max(leastHeight, lines * fontMetrics().lineSpacing() + edges));
}

} // namespace pentimento
