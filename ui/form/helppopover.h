// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldhelp.h"
#include "ui/form/popover.h"

namespace pentimento {

// What a field is: its effect, its range, and the schema's own words as plain text.
class HelpPopover final : public Popover
{
    Q_OBJECT

public:
    HelpPopover(const FieldHelp &help, QWidget *anchor);
};

} // namespace pentimento
