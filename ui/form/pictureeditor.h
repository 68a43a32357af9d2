// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"
#include "ui/form/parametereditor.h"

#include <QHash>

class QVBoxLayout;

namespace pentimento {

class FileWell;

// A file or several that have no place of their own in the window: small wells, one for each, and an empty one where
// there is room for more. The value is the ids of what was taken in; it takes nothing in itself, it asks.
class PictureEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    PictureEditor(const ParameterSpec &spec, QWidget *parent);

    void setNames(const QHash<QString, QString> &nameById);

Q_SIGNALS:
    void pictureRequested();
    void picturesOffered(const QList<pentimento::PictureSource> &sources);

protected:
    void showValue() override;

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    FileWell *makeWell();
    void remove(int index);

    QVBoxLayout *m_layout;
    QList<FileWell *> m_wells;
    QHash<QString, QString> m_names;
};

} // namespace pentimento
