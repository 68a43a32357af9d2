// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "ui/form/parameterform.h"
#include "ui/form/parameterrow.h"

#include <QScrollArea>

namespace pentimento::test {

// All models that there are to open: the published descriptions of the fixtures, then the bundled ones.
[[nodiscard]] QStringList modelPaths();
[[nodiscard]] QString fixtureModel(const QString &file); // its path in tests/fixtures/schemas
[[nodiscard]] QString bundledModel(const QString &file);
[[nodiscard]] ModelSpec modelAt(const QString &path);
// A model with just these fields, as a description of somebody else's would give them.
[[nodiscard]] ModelSpec modelWith(const QJsonObject &properties, const QJsonArray &required = {});
[[nodiscard]] QStringList promptAndPictures(const ModelSpec &model);

// A window with a form in a column, as the main window has it.
class FormHost final : public QWidget
{
public:
    explicit FormHost(const ModelSpec &model, const QStringList &elsewhere = {}, int columnWidth = 288);

    [[nodiscard]] ParameterForm &form() const { return *m_form; }
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *control(const QString &name) const // null: there is none of that name and class
    {
        return m_form->findChild<Widget *>(name);
    }
    [[nodiscard]] ParameterRow *row(const QString &parameter) const;
    [[nodiscard]] QString words(const QString &parameter) const; // what is said of it in red
    [[nodiscard]] QString reason(const QString &parameter) const;
    void settle();                                           // lets the layout come to rest
    [[nodiscard]] QJsonValue set(const QString &name) const; // Undefined: unset

private:
    QScrollArea *m_scroll;
    ParameterForm *m_form;
};

} // namespace pentimento::test
