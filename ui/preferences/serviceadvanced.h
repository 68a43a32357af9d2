// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/servicefields.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QVBoxLayout;

namespace pentimento {

class GrowingText;
class LabelledField;

// The part of a service's fields that most services never need: every path, flag, form and limit that the format has.
class ServiceAdvanced final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceAdvanced(QWidget *parent);

    void setFields(const ServiceFields &fields);
    void setFamily(const QString &family); // what stands in the empty fields
    void readInto(ServiceFields &fields) const;

    [[nodiscard]] const QList<LabelledField *> &fields() const { return m_fields; }
    [[nodiscard]] int count() const; // of all fields, flags included

Q_SIGNALS:
    void edited();
    void left(const QString &field); // somebody has finished with a field

private:
    void addHeading(const QString &text);
    void addPaths();
    void addCapabilities();
    void addOptions();
    void addLimits();
    void addOrigins();
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &title);

    QVBoxLayout *m_layout;
    QList<LabelledField *> m_fields;
    QHash<QString, QLineEdit *> m_paths;
    QHash<QString, QCheckBox *> m_capabilities;
    QHash<QString, QComboBox *> m_options;
    QHash<QString, QLineEdit *> m_limits;
    GrowingText *m_origins;
};

} // namespace pentimento
