#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# on-a-screen.sh COMMAND…: runs a command on an X server of its own, with a window manager, so that windows get the focus as they do
# on a desktop. Nobody sees it.

set -euo pipefail

if [ "${1:-}" = --with-manager ]; then
    shift
    folder=$(mktemp -d)
    mkfifo "$folder/managed"
    openbox --startup "sh -c 'echo yes >\"$folder/managed\"'" &
    manager=$!
    read -r _ <"$folder/managed" # a window that comes before the manager never gets the focus
    rm -r "$folder"
    code=0
    "$@" || code=$?
    kill "$manager"
    exit "$code"
fi
export QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY
# libxkbcommon copies the beginning of a text that the X server sent without an end mark, which is allowed.
[ -z "${ASAN_OPTIONS:-}" ] || export ASAN_OPTIONS=$ASAN_OPTIONS:strict_string_checks=0
exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 -noreset" "$0" --with-manager "$@"
