// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/leavingpanel.h"

#include "ui/compose/inputnotices.h"
#include "ui/compose/leavingpictures.h"
#include "ui/form/wrappinglabel.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 420;
constexpr int panelHeight = 560;
constexpr int margin = 16;
constexpr int pictureEdge = 180;

QString factsLine(const LeavingPicture &picture)
{
    const QString format = QString::fromLatin1(picture.input.mimeType.sliced(picture.input.mimeType.indexOf('/') + 1));
    //: width, height, format, size of the file
    return LeavingPanel::tr("%1 × %2 %3, %4")
        .arg(picture.input.size.width())
        .arg(picture.input.size.height())
        .arg(format.toUpper(), QLocale().formattedDataSize(picture.bytes, 0, QLocale::DataSizeSIFormat));
}

} // namespace

LeavingPanel::LeavingPanel(LeavingPictures &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
{
    setObjectName(u"leaving"_s);
    setWindowTitle(tr("What leaves this computer"));
    setModal(false);
    resize(panelWidth, panelHeight);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    m_page = new QWidget;
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(8);
    scroll->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(&m_pictures, &LeavingPictures::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void LeavingPanel::show(const Leaving &leaving)
{
    m_pictures.look(leaving.images, leaving.limits);
    if (leaving != m_leaving || !isVisible()) {
        m_leaving = leaving;
        fill();
    }
    QDialog::show();
}

QString LeavingPanel::text() const
{
    QStringList lines;
    const auto labels = m_page->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void LeavingPanel::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList sentences = sentencesOf(m_leaving);
    addHeading(sentences.constFirst());
    for (qsizetype i = 1; i < sentences.size(); ++i)
        addLine(sentences.at(i), u"leaving.sentence"_s, QPalette::WindowText);
    if (!m_leaving.images.isEmpty())
        addHeading(tr("Pictures"));
    for (const InputImage &image : m_leaving.images)
        addPicture(image);
    if (!m_leaving.parameters.isEmpty())
        addHeading(tr("Parameters"));
    for (const Leaving::Line &line : m_leaving.parameters)
        //: a parameter's name and its value
        addLine(tr("%1: %2").arg(line.name, line.value), u"leaving.parameter"_s, QPalette::WindowText);
    m_column->addStretch(1);
    setAccessibleDescription(text());
}

void LeavingPanel::addLine(const QString &text, const QString &name, QPalette::ColorRole role)
{
    auto *label = new WrappingLabel(text, m_page);
    label->setObjectName(name);
    label->setForegroundRole(role);
    label->setPixelSize(12);
    m_column->addWidget(label);
}

void LeavingPanel::addHeading(const QString &text)
{
    auto *label = new WrappingLabel(text, m_page);
    label->setObjectName(u"leaving.heading"_s);
    label->setPixelSize(13);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    m_column->addWidget(label);
}

void LeavingPanel::addPicture(const InputImage &image)
{
    const auto picture = m_pictures.picture(image.id);
    if (!picture)
        return addLine(tr("“%1” is being prepared.").arg(image.name), u"leaving.waiting"_s, QPalette::PlaceholderText);
    if (!picture->problem.isEmpty())
        return addLine(picture->problem, u"leaving.problem"_s, QPalette::WindowText);
    auto *shown = new QLabel(m_page);
    shown->setObjectName(u"leaving.picture"_s);
    const qreal ratio = devicePixelRatioF();
    QImage small =
        picture->shown.scaled(QSize(pictureEdge, pictureEdge) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    shown->setPixmap(QPixmap::fromImage(small));
    //: for a screen reader: the name of a file
    shown->setAccessibleName(tr("“%1” as it is sent").arg(image.name));
    m_column->addWidget(shown);
    addLine(factsLine(*picture), u"leaving.facts"_s, QPalette::WindowText);
    SendingFacts facts = factsOf(picture->input);
    facts.bytes = picture->bytes;
    if (const QString notice = noticeFor(facts); !notice.isEmpty())
        addLine(notice, u"leaving.notice"_s, QPalette::PlaceholderText);
}

} // namespace pentimento
