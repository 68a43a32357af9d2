#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tests/run.sh [--long] [what ctest takes]: installs what is missing, builds what changed, runs all tests; --long also those that
# take long. PENTIMENTO_PRESET names another preset than ci, for instance asan.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../packaging/common.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../packaging/common.sh"

preset=${PENTIMENTO_PRESET:-ci}
selection=(--label-exclude '^long$')
if [ "${1:-}" = --long ]; then
    selection=()
    shift
fi

# A home of their own: tests never see or touch the person's library, settings or keys.
make_home() {
    home=$(mktemp -d "${TMPDIR:-/tmp}/pentimento-tests.XXXXXX")
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/runtime"
    export HOME=$home XDG_RUNTIME_DIR=$home/runtime
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME PENTIMENTO_KEY DBUS_SESSION_BUS_ADDRESS
}

# Heard only by a build with the sanitizers in it. A list of known leaks of others stands in tests/sanitizers, if there is any.
set_sanitizers() {
    local known=$root/tests/sanitizers/leaks.supp
    export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1
    export UBSAN_OPTIONS=print_stacktrace=1
    [ ! -e "$known" ] || export LSAN_OPTIONS=suppressions=$known:print_suppressions=0
}

need_packages build run test
build "$preset"
make_home
set_sanitizers
say "testing preset $preset"
ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error --parallel 2 "${selection[@]}" "$@" </dev/null
