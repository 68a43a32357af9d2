#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# packaging/run.sh [arguments]: installs what is missing, builds what changed, starts Pentimento with the arguments as they are
# and ends with its exit code (1 if it came to no start). Without arguments, where no window can open: the sample edit.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"

program=$root/build/release/bin/pentimento

# The one place that knows why there would be no window; says so and answers yes, or answers no.
no_window() {
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        say "there is no display for a window, so here is a sample edit by the sandbox inside the program; it costs nothing"
    else
        return 1
    fi
}

sample_edit() {
    local before=$root/resources/samples/coffee.png folder=$root/build/sample code=0
    rm -rf "$folder"
    "$program" edit --image "$before" --prompt "make it blue hour" --out "$folder" >&2 || code=$?
    if [ "$code" -ne 0 ]; then
        say "the sample edit failed with exit code $code; the lines above say why"
        exit "$code"
    fi
    printf 'before: %s\n' "$before"
    find "$folder" -maxdepth 1 -type f -printf 'after:  %p\n' | LC_ALL=C sort
}

need_packages build run
build release
if [ $# -eq 0 ] && no_window; then
    sample_edit
    exit
fi
exec "$program" "$@"
