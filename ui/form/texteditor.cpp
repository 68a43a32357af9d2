// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/texteditor.h"

#include "ui/form/growingtext.h"
#include "ui/form/numbertext.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array longNames{"prompt"_L1,   "description"_L1, "lyrics"_L1,      "instruction"_L1,
                               "history"_L1,  "template"_L1,    "caption"_L1,     "context"_L1,
                               "question"_L1, "input_text"_L1,  "garment_des"_L1, "script"_L1};
constexpr qsizetype longDefault = 40;
constexpr qsizetype shortField = 80;

} // namespace

bool isLongText(const ParameterSpec &spec)
{
    if (spec.role == ParameterRole::Prompt || spec.role == ParameterRole::NegativePrompt)
        return true;
    if (spec.maxLength && *spec.maxLength <= shortField)
        return false;
    const QString text = spec.defaultValue.toString();
    if (text.contains(u'\n') || text.size() > longDefault)
        return true;
    return std::any_of(longNames.begin(), longNames.end(), [&](QLatin1StringView word) {
        return spec.name == "text"_L1 || spec.name.contains(word, Qt::CaseInsensitive);
    });
}

TextEditor::TextEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (isLongText(spec)) {
        m_lines = new GrowingText(2, 8, this);
        layout->addWidget(m_lines);
        setFocusProxy(m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { takeText(m_lines->toPlainText()); });
    } else {
        m_line = new QLineEdit(this);
        m_line->setFixedHeight(28);
        layout->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &TextEditor::takeText);
    }
    focusProxy()->setObjectName(spec.name);
    showValue();
}

void TextEditor::takeText(const QString &text)
{
    const bool isTakenAway = text.isEmpty() && !spec().defaultValue.toString().isEmpty();
    take(text.isEmpty() && !isTakenAway ? unsetValue() : QJsonValue(text));
    showValue();
}

void TextEditor::showValue()
{
    const QString text = valueText(standing());
    const QString inEmpty = value().isString() || spec().required ? QString() : tr("not set", "a text");
    if (m_line) {
        m_line->setPlaceholderText(inEmpty);
        if (m_line->text() != text)
            m_line->setText(text);
        return;
    }
    m_lines->setPlaceholderText(inEmpty);
    const QSignalBlocker calm(m_lines);
    if (m_lines->toPlainText() != text)
        m_lines->setPlainText(text);
}

} // namespace pentimento
