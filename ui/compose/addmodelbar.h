// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pentimento {

// The last line of the model list: a button that unfolds to a field for the name or the address of a model, what is
// under way, and what came of it.
class AddModelBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AddModelBar(QWidget *parent = nullptr);

    void unfold(const QString &text = {});
    void fold();
    [[nodiscard]] bool isUnfolded() const;

    // In place of one another; an empty sentence takes the line away.
    void showProgress(const QString &sentence);
    void showTrouble(const QString &sentence);
    void showOutcome(const QString &sentence);

Q_SIGNALS:
    void addRequested(const QString &text); // it names a model
    void fileRequested();
    void cancelRequested();
    void folded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void say(const QString &sentence, bool isTrouble);
    void setBusy(bool busy);

    QPushButton *m_open;
    QWidget *m_form;
    QLineEdit *m_field;
    QPushButton *m_add;
    QPushButton *m_file;
    QLabel *m_told;
    bool m_isBusy = false;
};

} // namespace pentimento
