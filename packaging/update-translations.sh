#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings translations/*.ts up to date with the texts in app and ui. English needs its plural forms only.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) \
    || { echo "lupdate is missing: install the package qt6-l10n-tools." >&2; exit 1; }
for ts in translations/pentimento_*.ts; do
    language=${ts#translations/pentimento_}
    language=${language%.ts}
    options=(-I . -no-obsolete -locations none -source-language en -target-language "$language")
    [ "$language" = en ] && options+=(-pluralonly)
    "$lupdate" "${options[@]}" app ui -ts "$ts"
done
