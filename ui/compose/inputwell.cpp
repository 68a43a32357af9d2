// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/inputwell.h"

#include "ui/compose/chippainting.h"
#include "ui/compose/wellpainting.h"
#include "ui/compose/wellremovebutton.h"
#include "ui/shared/icons.h"
#include "ui/shared/thumbnailcache.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int removeInset = 6;
constexpr int progressHeight = 3;

QString sizeText(const QSize &size)
{
    //: width and height of a picture
    return InputWell::tr("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace

InputWell::InputWell(ThumbnailCache &thumbnails, QWidget *parent)
    : QAbstractButton(parent)
    , m_thumbnails(thumbnails)
    , m_remove(new WellRemoveButton(this))
    , m_progress(new QProgressBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the picture"));
    m_progress->setObjectName(u"reading"_s);
    m_progress->hide();
    connect(m_remove, &QAbstractButton::clicked, this, &InputWell::removeRequested);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_well.image)
            Q_EMIT browseRequested();
    });
    connect(&m_thumbnails, &ThumbnailCache::thumbnailLoaded, this, [this](const ImageId &id) {
        if (m_well.image && m_well.image->id == id)
            update();
    });
}

void InputWell::setWell(const Well &well, int number)
{
    m_well = well;
    m_number = number;
    setObjectName(u"%1.%2"_s.arg(well.parameter).arg(well.position));
    setCursor(m_well.image ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_remove->setVisible(m_well.image.has_value());
    describe();
    update();
}

void InputWell::setMovable(bool toLeft, bool toRight)
{
    m_goesLeft = toLeft;
    m_goesRight = toRight;
}

void InputWell::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    update();
}

void InputWell::setDropMark(bool marked)
{
    if (m_isMarked == marked)
        return;
    m_isMarked = marked;
    update();
}

// The title is the schema's: foreign, plain text.
void InputWell::describe()
{
    const QString place = m_number > 0 ? tr("Input image %1").arg(m_number) : tr("Input image");
    const QString title = m_well.title.toHtmlEscaped();
    if (!m_well.image) {
        setAccessibleName(tr("%1, empty").arg(place));
        setAccessibleDescription(tr("Enter browses, Ctrl+V pastes, or drop a picture here."));
        setToolTip(m_number > 0 ? title : QString());
        return;
    }
    const InputImage &image = *m_well.image;
    setAccessibleName(tr("%1: %2, %3").arg(place, image.name, sizeText(image.size)));
    setAccessibleDescription(tr("Delete removes it, Ctrl+V replaces it."));
    setToolTip(u"<p>%1</p>"_s.arg(tr("%1 · %2").arg(image.name.toHtmlEscaped(), sizeText(image.size))));
    m_remove->setAccessibleName(tr("Remove %1").arg(image.name));
    m_remove->setToolTip(tr("Remove"));
}

QString InputWell::chipText() const
{
    const InputImage &image = *m_well.image;
    if (image.name.isEmpty())
        return sizeText(image.size);
    //: name and size of a picture
    const QString whole = tr("%1 · %2").arg(image.name, sizeText(image.size));
    return chipWidth(font(), whole) <= width() - 2 * removeInset ? whole : image.name;
}

void InputWell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    WellLook look;
    look.where = rect();
    look.tokens = tokensOf(palette());
    look.isHot = m_isMarked || (!m_well.image && underMouse());
    look.hasFocus = hasFocus() && m_showsFocus;
    look.badge = m_number > 0 ? QString::number(m_number) : QString();
    if (m_well.image) {
        const InputImage &image = *m_well.image;
        look.isFilled = true;
        look.picture = m_thumbnails.thumbnail(image.id, {}, edgeToFill(image.size, size(), devicePixelRatio()));
        look.iconName = m_thumbnails.isUnreadable(image.id) ? u"image-off"_s : QString();
        look.chip = chipText();
    } else {
        look.iconName = u"image-plus"_s;
        const QString invitation = m_number > 0 ? tr("Add") : tr("Drop, paste or browse");
        const bool hasTitle = m_number > 0 && m_well.position == 0 && !m_well.title.isEmpty();
        look.words = m_progress->isVisible() ? tr("Reading…") : hasTitle ? m_well.title : invitation;
    }
    if (m_isDragging)
        painter.setOpacity(0.4);
    paintWell(painter, look);
}

// A ring for who came by key or was led here, none for who clicked, and none at the start of the program, when the
// first control of the window gets the focus unasked.
void InputWell::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_showsFocus = reason != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void InputWell::resizeEvent(QResizeEvent *)
{
    m_remove->move(width() - m_remove->width() - removeInset, removeInset);
    m_progress->setGeometry(removeInset, height() - progressHeight - removeInset, width() - 2 * removeInset,
                            progressHeight);
}

bool InputWell::takesKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return true;
    }
    if (modifiers == Qt::AltModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        Q_EMIT moveRequested(event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Escape && m_isDragging) {
        cancelDrag();
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        if (m_well.image)
            Q_EMIT removeRequested();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space) {
        if (!event.isAutoRepeat())
            Q_EMIT browseRequested();
        return true;
    }
    return false;
}

void InputWell::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        event->ignore();
}

void InputWell::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void InputWell::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    const bool canGo = m_well.image && (m_goesLeft || m_goesRight);
    if (event->buttons().testFlag(Qt::LeftButton) && canGo && (m_isDragging || (isDown() && isFar))) {
        if (!m_isDragging) {
            m_isDragging = true;
            setDown(false);
            setCursor(Qt::ClosedHandCursor);
            update();
        }
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void InputWell::cancelDrag()
{
    m_isDragging = false;
    setCursor(Qt::ArrowCursor);
    update();
    Q_EMIT dragCanceled();
}

void InputWell::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        cancelDrag();
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void InputWell::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"wellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(pentimento::icon("clipboard"_L1), tr("Paste"), this, &InputWell::pasteRequested);
    menu->addAction(pentimento::icon("folder-open"_L1), tr("Browse…"), this, &InputWell::browseRequested);
    menu->addAction(pentimento::icon("link"_L1), tr("Address…"), this, &InputWell::addressRequested);
    if (m_well.image) {
        menu->addAction(pentimento::icon("x"_L1), tr("Remove"), this, &InputWell::removeRequested);
        if (m_goesLeft || m_goesRight) {
            menu->addSeparator();
            menu->addAction(tr("Move left"), this, [this] { Q_EMIT moveRequested(-1); })->setEnabled(m_goesLeft);
            menu->addAction(tr("Move right"), this, [this] { Q_EMIT moveRequested(1); })->setEnabled(m_goesRight);
        }
        menu->addSeparator();
        menu->addAction(pentimento::icon("folder"_L1), tr("Open its folder"), this, &InputWell::folderRequested);
    }
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void InputWell::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void InputWell::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pentimento
