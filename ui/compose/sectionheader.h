// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace pentimento {

class WrappingLabel;

// The muted title of a part of the column, with room for small icon buttons at its right. As high with them as without.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setBuddy(QWidget *buddy);
    QToolButton *addButton(QLatin1StringView iconName, const QString &name, const QString &objectName);

private:
    QLabel *m_title;
    QHBoxLayout *m_row;
};

// A thin line over the whole width, in the colour of lines.
class SeparatorLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SeparatorLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A small sentence under a control; not there where there is nothing to say.
enum class NoteTone { Muted, Bad };
[[nodiscard]] WrappingLabel *makeNote(NoteTone tone, const QString &objectName, QWidget *parent);
void say(WrappingLabel &note, const QString &sentence);

} // namespace pentimento
