// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/desk.h"
#include "app/directory/modeldirectory.h"

namespace pentimento {

class ModelList;

// The list of models at work: what a person adds, refreshes and removes, and which ones have a star.
class ModelDesk final : public QObject
{
    Q_OBJECT

public:
    ModelDesk(const DeskParts &parts, QObject *parent);

    void add(const QString &text); // what names a model
    void refresh(const ModelId &model);

private:
    void listen();
    void browse();
    void fetch(const ModelAddress &address);
    void tellStored(const StoredModel &stored);
    void tellRemoved(const ModelId &model);
    void tellFailure(const Error &error);
    void choose(const ModelId &model);
    void tellFavourites();
    void say(const QString &sentence, bool isTrouble);

    [[nodiscard]] const Service *describer() const;                 // null: there is none
    [[nodiscard]] ServiceId serviceFor(const ModelId &model) const; // that offers it; empty: none does
    [[nodiscard]] QString titleOf(const ModelId &model) const;

    DeskParts m_parts;
    ModelDirectory m_directory;
    ModelList &m_list;
    ModelId m_asked;        // what is under way
    QString m_removedTitle; // while the catalogue still had it
    ServiceId m_askedAt;
    bool m_choosesAdded = false;
};

} // namespace pentimento
