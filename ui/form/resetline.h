// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace pentimento {

// Below the fields: sets all of them back to what the model takes by itself, and takes that back while nothing else was
// edited. Not there while nothing is set.
class ResetLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Nothing, ResetAll, Undo };

    explicit ResetLine(QWidget *parent);

    void setOffer(Offer offer);
    [[nodiscard]] Offer offer() const { return m_offer; }

Q_SIGNALS:
    void resetRequested();
    void undoRequested();

private:
    QToolButton *m_button;
    Offer m_offer = Offer::Nothing;
};

} // namespace pentimento
