// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "ui/form/parametereditor.h"

class QHBoxLayout;
class QToolButton;

namespace pentimento {

class HelpButton;
class WrappingLabel;

// One field of the form: its label, its help, its editor, and what is to be said of it. Knows no other field.
class ParameterRow final : public QWidget
{
    Q_OBJECT

public:
    ParameterRow(const ParameterSpec &spec, const ModelSpec &model, QWidget *parent);

    [[nodiscard]] ParameterEditor *editor() const { return m_editor; }
    void setValue(const QJsonValue &value);
    void setConstraint(const Constraint &constraint);
    // What our own validation says of it, and what the service says until it is edited; empty: nothing.
    void setWords(const QString &problem, const QString &complaint);
    void setActive(bool isActive); // the focus is within
    void showHelp();

Q_SIGNALS:
    void edited();
    void controlsChanged();

protected:
    bool event(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *topLine();
    [[nodiscard]] WrappingLabel *smallLine(const QString &name, QPalette::ColorRole role);
    void nameControls();
    void showReset();
    void showWords();

    QString m_label;
    ParameterEditor *m_editor;
    WrappingLabel *m_title;
    HelpButton *m_help;
    QToolButton *m_reset;
    WrappingLabel *m_reason;
    WrappingLabel *m_problem;
    Constraint m_constraint;
    QString m_found;
    QString m_complained;
    bool m_isActive = false;
};

} // namespace pentimento
