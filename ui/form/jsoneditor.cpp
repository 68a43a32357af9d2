// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/jsoneditor.h"

#include "ui/form/growingtext.h"
#include "ui/form/numbertext.h"
#include "ui/form/wrappinglabel.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Any JSON value: QJsonDocument itself reads only objects and lists.
JsonReading read(const QString &text)
{
    QJsonParseError problem;
    const QByteArray wrapped = '[' + text.toUtf8() + "\n]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &problem);
    if (problem.error == QJsonParseError::NoError && document.array().size() == 1)
        return {document.array().first(), {}};
    // The offset counts the bracket in front as well, so of the text's own bytes one less came before.
    const QByteArray before = wrapped.mid(1, std::max(0, problem.offset - 1));
    const qsizetype character = std::clamp<qsizetype>(QString::fromUtf8(before).size() + 1, 1, text.size());
    return {text, JsonEditor::tr("This cannot be read as JSON from character %1 on.").arg(character)};
}

QString noteFor(const ParameterSpec &spec)
{
    if (spec.kind == ParameterKind::Unknown)
        return JsonEditor::tr("The model's description does not say what this is. Text or JSON is sent as it stands.");
    return spec.isList ? JsonEditor::tr("A list in JSON") : JsonEditor::tr("An object in JSON");
}

} // namespace

JsonReading jsonFromText(const ParameterSpec &spec, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {unsetValue(), {}};
    JsonReading reading = read(text);
    if (spec.kind == ParameterKind::Unknown) {
        reading.complaint.clear();
    } else if (reading.complaint.isEmpty() && !reading.value.isNull()) {
        if (spec.isList && !reading.value.isArray())
            reading.complaint = JsonEditor::tr("This must be a list: […]");
        else if (!spec.isList && !reading.value.isObject())
            reading.complaint = JsonEditor::tr("This must be an object: {…}");
    }
    return reading;
}

QString jsonText(const ParameterSpec &spec, const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isNull())
        return u"null"_s;
    // A text that would be read as something else needs its quotes.
    if (value.isString() && spec.kind == ParameterKind::Unknown && read(value.toString()).complaint.isEmpty()) {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
    }
    return valueText(value);
}

namespace {

QString placeholderFor(const ParameterSpec &spec)
{
    if (!spec.defaultValue.isUndefined())
        return jsonText(spec, spec.defaultValue);
    if (spec.kind == ParameterKind::Unknown)
        return JsonEditor::tr("not set", "a field for JSON");
    return spec.isList ? u"[]"_s : u"{}"_s;
}

} // namespace

JsonEditor::JsonEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_text(new GrowingText(2, 10, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    auto *note = new WrappingLabel(noteFor(spec), this);
    note->setPixelSize(12);
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(note);
    m_text->setObjectName(spec.name);
    m_text->setAccessibleDescription(note->text());
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_text->setFont(fixed);
    m_text->setPlaceholderText(placeholderFor(spec));
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEditor::takeText);
    showValue();
}

QString JsonEditor::complaint() const
{
    return m_complaint;
}

void JsonEditor::takeText()
{
    const JsonReading reading = jsonFromText(spec(), m_text->toPlainText());
    m_complaint = reading.complaint;
    take(reading.value);
}

void JsonEditor::showValue()
{
    const QString text = standing().isUndefined() ? QString() : jsonText(spec(), standing());
    m_complaint = text.isEmpty() || value().isUndefined() ? QString() : jsonFromText(spec(), text).complaint;
    const QSignalBlocker calm(m_text);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace pentimento
