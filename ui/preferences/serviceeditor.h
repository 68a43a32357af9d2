// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"
#include "ui/preferences/servicefields.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pentimento {

class FoldHeader;
class GrowingText;
class LabelledField;
class ServiceAdvanced;
class StatusLine;

// One service file as a form. It judges as the catalogue does and says what is wrong below the field that is: once
// somebody has left the field, or wants to save. A key has no place in it.
class ServiceEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceEditor(QWidget *parent);

    // A new one has no id yet: it is made of the title, and is none of those that are taken.
    void edit(const QJsonObject &object, const QSet<ServiceId> &taken);

    [[nodiscard]] QJsonObject object() const; // as the fields say
    [[nodiscard]] bool isChanged() const;
    void showFailure(const Error &error); // it was not saved

Q_SIGNALS:
    void saveRequested(const QJsonObject &object); // it is right
    void cancelled();

private:
    void build();
    void addField(QVBoxLayout *layout, const QString &name, const QString &title, QWidget *input);
    [[nodiscard]] QScrollArea *fieldArea();
    [[nodiscard]] QLayout *buttonRow();
    void follow();
    void judge();
    void leave(const QString &field);
    void tellAboutKey();
    void setAdvancedOpen(bool isOpen);
    void save();
    void show(LabelledField *field);

    QJsonObject m_object;
    QSet<ServiceId> m_taken;
    QSet<QString> m_judged; // fields that may be complained about
    bool m_judgesAll = false;
    bool m_isAdvancedOpen = false;
    QList<LabelledField *> m_fields; // all, in their order
    QLabel *m_heading;
    QLineEdit *m_title;
    QComboBox *m_family;
    QLineEdit *m_base;
    QComboBox *m_authentication;
    QComboBox *m_offers;
    GrowingText *m_models;
    QLineEdit *m_keyPage;
    FoldHeader *m_fold;
    ServiceAdvanced *m_advanced;
    QScrollArea *m_area;
    StatusLine *m_status;
    QPushButton *m_save;
};

} // namespace pentimento
