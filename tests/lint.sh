#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tests/lint.sh [format] [licences] [scripts] [clazy]: looks at the sources without running them; without arguments all four. A
# warning is a failure. clazy needs a build of preset ci and makes one where there is none.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../packaging/common.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../packaging/common.sh"

our_sources() {
    local folders=()
    for folder in app ui tests; do
        [ ! -d "$root/$folder" ] || folders+=("$root/$folder")
    done
    find "${folders[@]}" -path "$root/tests/fixtures" -prune -o -type f \( "$@" \) -print0
}

lint_format() {
    our_sources -name '*.cpp' -o -name '*.h' | xargs -0 -n 32 clang-format --dry-run -Werror >"$logs/format.log" 2>&1 && return
    grep -oE '^/[^:]+:[0-9]+' "$logs/format.log" | uniq >&2
    stop "the format differs in the lines above (all of it in $logs/format.log); mend it with: clang-format -i <file>"
}

# On a copy without what git ignores: reuse would judge the build as well where there is no git to ask.
lint_licences() {
    local copy code=0
    copy=$(mktemp -d "${TMPDIR:-/tmp}/pentimento-reuse.XXXXXX")
    tar -C "$root" --exclude=./build --exclude=./.git --exclude=./.cache -cf - . | tar -C "$copy" -xf -
    reuse --root "$copy" lint >"$logs/reuse.log" 2>&1 || code=$?
    rm -rf "$copy"
    [ "$code" -eq 0 ] || { sed "s|$copy|$root|" "$logs/reuse.log" >&2; stop "a file lacks its licence or a licence its text (see above)"; }
    tail -n 1 "$logs/reuse.log"
}

lint_scripts() {
    (cd "$root" && shellcheck --external-sources packaging/*.sh tests/*.sh .ci/run) || stop "shellcheck has something to say (see above)"
}

# clang cannot read the precompiled header that g++ made, so it gets the compile database with one of its own: halves the time.
prepare_clazy() {
    local folder=$1 database=$root/build/ci/compile_commands.json flags
    mkdir -p "$folder"
    cp "$root/build/ci/CMakeFiles/pentimento_pch.dir/cmake_pch.hxx" "$folder/pch.hxx"
    sed "s|-include [^ ]*/cmake_pch\.hxx|-include $folder/pch.hxx|; s| -Wno-maybe-uninitialized||" "$database" >"$folder/compile_commands.json"
    mapfile -t flags < <(grep -m1 'cmake_pch\.hxx\.gch' "$database" \
        | grep -oE -- ' -(DQT_[A-Z_0-9=x]+|I[^ ]+|isystem [^ ]+|std=[^ ]+|f[A-Za-z]+|O[0-9]|g[0-9])' | sed 's/^ //; s/ /\n/')
    clang++-14 "${flags[@]}" -Wno-pragma-system-header-outside-header -x c++-header "$folder/pch.hxx" -o "$folder/pch.hxx.pch"
}

# Two checks give advice for Qt 5 (leftRef() is gone, erase() takes a const_iterator). Tests enter themselves in a list by a
# static object, and wait in the function whose variables their slots capture, both on purpose.
lint_clazy() {
    local folder=$root/build/clazy
    build ci
    prepare_clazy "$folder"
    # shellcheck disable=SC2016 # the inner shell expands them
    our_sources -name '*.cpp' | sort -z | xargs -0 -P 2 -n 1 bash -c '
        grep -qF "\"$3\"" "$2/compile_commands.json" || exit 0 # the benchmarks are in a build of their own
        checks=level1,no-qstring-ref,no-strict-iterators
        case $3 in "$1"/tests/*) checks+=,no-non-pod-global-static,no-lambda-in-connect ;; esac
        clazy-standalone -p "$2" --checks="$checks" --header-filter="^$1/(app|ui|tests)/" --ignore-dirs=_autogen "$3" 2>&1' \
        - "$root" "$folder" | tee "$logs/clazy.log" >&2 || stop "clazy or clang has something to say (also in $logs/clazy.log)"
}

wanted=("$@")
[ $# -gt 0 ] || wanted=(format licences scripts clazy)
need_packages build run test lint
prepare_logs
for what in "${wanted[@]}"; do
    case $what in
    format | licences | scripts | clazy) ;;
    *) stop "there is no lint named $what; there are: format, licences, scripts, clazy" ;;
    esac
    say "looking at: $what"
    "lint_$what"
done
