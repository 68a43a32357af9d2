// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

namespace pentimento {

class GrowingText;
class WrappingLabel;

// What has no editor of its own: an object, a list of objects, or something that the description does not explain. Its
// JSON as text, with a note.
class JsonEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    JsonEditor(const ParameterSpec &spec, QWidget *parent);

    [[nodiscard]] QString complaint() const override;

protected:
    void showValue() override;

private:
    void takeText();

    GrowingText *m_text;
    QString m_complaint;
};

// What a text means for such a parameter: Undefined where it is empty; where it cannot be read, the text itself and a
// sentence that says where it breaks. What is not explained at all may also be a plain text.
struct JsonReading
{
    QJsonValue value;
    QString complaint;
};
[[nodiscard]] JsonReading jsonFromText(const ParameterSpec &spec, const QString &text);

// The other way.
[[nodiscard]] QString jsonText(const ParameterSpec &spec, const QJsonValue &value);

} // namespace pentimento
