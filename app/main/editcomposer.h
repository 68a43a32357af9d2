// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/images/imagestore.h"
#include "app/main/editorder.h"
#include "app/main/exitcode.h"
#include "app/main/runsubmission.h"

#include <variant>

namespace pentimento {

// An order that can be sent: all names known, all pictures kept, all values right.
struct ComposedEdit
{
    RunOrder run;
    QString modelFile; // if a file was named
    QString serviceFile;
};

// Why an order cannot be sent: whole sentences, one for each thing that is wrong.
struct ComposeTrouble
{
    ExitCode exitCode = ExitCode::WrongUse;
    QStringList sentences;
};

// Looks up, reads and checks everything before anything is sent. Reads files and decodes pictures: call it in the pool.
[[nodiscard]] std::variant<ComposedEdit, ComposeTrouble> composeEdit(const EditOrder &order, const Catalog &catalog,
                                                                     const ImageStore &images);

// The model that an argument names: an id of the catalogue, or a file. Error: NotFound or InvalidRequest.
[[nodiscard]] Result<ModelSpec> modelNamed(const QString &name, const Catalog &catalog);
[[nodiscard]] Result<Service> serviceNamed(const QString &name, const Catalog &catalog);

} // namespace pentimento
