// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pentimento {

class ChoiceBar;

// How the program looks, and where results go. What is chosen holds at once.
class GeneralPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(QWidget *parent = nullptr);

    void setSettings(const AppSettings &settings);
    void setResultFolder(const QString &folder);

Q_SIGNALS:
    void settingsChanged(const pentimento::AppSettings &settings);
    void folderRequested(const QString &folder);

private:
    [[nodiscard]] QWidget *folderRow();
    void tell();

    AppSettings m_settings;
    ChoiceBar *m_theme;
    QComboBox *m_canvas;
    QComboBox *m_compare;
    QLineEdit *m_folder;
    QPushButton *m_openFolder;
};

} // namespace pentimento
