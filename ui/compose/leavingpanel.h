// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/leaving.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace pentimento {

class LeavingPictures;

// “What leaves this computer”: the exact pictures, the words, the host, the key. A window beside the main one that
// follows the draft; nothing waits for it.
class LeavingPanel final : public QDialog
{
    Q_OBJECT

public:
    LeavingPanel(LeavingPictures &pictures, QWidget *parent);

    void show(const Leaving &leaving);  // and while it is open, again after each change
    [[nodiscard]] QString text() const; // all that it says, line by line

private:
    void fill();
    void addLine(const QString &text, const QString &name, QPalette::ColorRole role);
    void addHeading(const QString &text);
    void addPicture(const InputImage &image);

    LeavingPictures &m_pictures;
    Leaving m_leaving;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace pentimento
