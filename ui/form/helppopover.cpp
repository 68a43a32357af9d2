// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/helppopover.h"

#include "ui/form/wrappinglabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverWidth = 300;
constexpr int margin = 12;
constexpr int tallest = 360; // more is scrolled

WrappingLabel *line(QWidget *parent, const QString &text, const QString &name, QPalette::ColorRole role, int size)
{
    auto *label = new WrappingLabel(text, parent);
    label->setObjectName(name);
    label->setForegroundRole(role);
    label->setPixelSize(size);
    parent->layout()->addWidget(label);
    return label;
}

QWidget *contents(const FieldHelp &help)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    WrappingLabel *title = line(page, help.title, u"help.title"_s, QPalette::WindowText, 13);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    if (!help.effect.isEmpty())
        line(page, help.effect, u"help.effect"_s, QPalette::WindowText, 12);
    line(page, help.facts.join(u'\n'), u"help.facts"_s, QPalette::WindowText, 12);
    if (const QString words = help.description.trimmed(); !words.isEmpty()) {
        line(page, HelpPopover::tr("In the words of the model's makers:"), u"help.source"_s, QPalette::PlaceholderText,
             12);
        line(page, words, u"help.description"_s, QPalette::WindowText, 12);
    }
    line(page, HelpPopover::tr("Sent as %1").arg(help.name), u"help.name"_s, QPalette::PlaceholderText, 11);
    return page;
}

} // namespace

HelpPopover::HelpPopover(const FieldHelp &help, QWidget *anchor)
    : Popover(anchor)
{
    setAccessibleName(help.title);
    setAccessibleDescription(help.spoken());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *page = contents(help);
    const int height = page->heightForWidth(popoverWidth - 2);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(help.title);
    layout->addWidget(scroll);
    setFixedSize(popoverWidth, std::min(height, tallest) + 2);
    scroll->setFocus();
}

} // namespace pentimento
