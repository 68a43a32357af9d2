// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

class QLineEdit;

namespace pentimento {

class GrowingText;

// A text, in one line or in several. An emptied field is unset; where the default says something, it is an empty text:
// somebody has taken the default away.
class TextEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    TextEditor(const ParameterSpec &spec, QWidget *parent);

protected:
    void showValue() override;

private:
    void takeText(const QString &text);

    QLineEdit *m_line = nullptr;    // either this
    GrowingText *m_lines = nullptr; // or that
};

// Whether what goes in is likely to need more than one line.
[[nodiscard]] bool isLongText(const ParameterSpec &spec);

} // namespace pentimento
