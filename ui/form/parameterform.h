// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/images/picturesource.h"
#include "app/params/validation.h"
#include "ui/form/fieldwords.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace pentimento {

class FoldHeader;
class FormState;
class ParameterRow;
class ResetLine;

// The fields of a model, generated from its schema. It holds what is set of them and says what a person changes. Knows
// neither the prompt nor the pictures, which have places of their own, nor what becomes of the values.
//
// While a rule limits a number, values() holds it within that limit; it comes back when the rule no longer applies.
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);
    ~ParameterForm() override;

    void setModel(const ModelSpec &model,
                  const QStringList &elsewhere);   // with no values set, except for the same model
    void setValues(const ParameterValues &values); // emits nothing
    [[nodiscard]] ParameterValues values() const;  // of the fields shown here; unset stays unset
    // What is set elsewhere: rules look at it. The size is for "match input"; empty where it is not known. Emits
    // valuesChanged() where a rule comes into force or goes and values() are others than before.
    void setContext(const ParameterValues &others, QSize firstInput);
    void setSeedLocked(bool locked); // emits nothing
    [[nodiscard]] bool isSeedLocked() const { return m_seedIsLocked; }
    void setPictureNames(const QHash<QString, QString> &nameById);

    void setProblems(const QList<Problem> &problems);
    // Marks these fields until they are edited, and gives the first of them the focus.
    void setServiceComplaint(const QStringList &fields, const QString &sentence);
    void clearServiceComplaint();

    bool focusParameter(const QString &name); // unfolds it where needed; false: it is not here
    [[nodiscard]] bool isAdvancedOpen() const { return m_isOpen; }
    void setAdvancedOpen(bool open); // emits nothing

Q_SIGNALS:
    void valuesChanged(const pentimento::ParameterValues &values);
    void seedLockChanged(bool locked);
    void advancedToggled(bool open); // by a person, or because a field there was asked for
    void pictureRequested(const QString &parameter);
    void picturesOffered(const QString &parameter, const QList<pentimento::PictureSource> &sources);

private:
    void build();
    void buildFold();
    ParameterRow *addRow(const ParameterSpec &spec, QVBoxLayout *layout);
    void connectSpecials(ParameterRow *row);
    void takeEdit(const QString &name);
    void showRuled();
    void showWords();
    void showFoldState();
    void unfold();
    void showReset();
    void resetAll();
    void undoReset();
    void orderTabs();
    void follow(QWidget *focus);

    std::unique_ptr<FormState> m_state;
    QWidget *m_body = nullptr;
    QWidget *m_fold = nullptr; // null: nothing folds, or it was never open
    FoldHeader *m_header = nullptr;
    QVBoxLayout *m_layout;
    ResetLine *m_reset;
    std::optional<ParameterValues> m_beforeReset; // while it can be taken back
    QList<ParameterRow *> m_order;
    QHash<QString, ParameterRow *> m_rows; // those that are built
    ParameterRow *m_active = nullptr;
    FieldWords m_words;
    QHash<QString, QString> m_pictureNames;
    QSize m_firstInput;
    bool m_seedIsLocked = false;
    bool m_isOpen = false;
};

} // namespace pentimento
