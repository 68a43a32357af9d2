// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace pentimento {

class ParameterForm;

// The middle of the column, the only part of it that scrolls: the form with the margins of the column around it.
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent = nullptr);

    [[nodiscard]] ParameterForm *form() const { return m_form; }

private:
    ParameterForm *m_form;
};

} // namespace pentimento
