#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tests/bench/run.sh [window|engine]: builds the benchmarks and prints Markdown tables; without a word both parts. The window: P1 and
# P4 on an empty library and one of 1 000 pictures beside an empty Qt window, and the largest gap in the event loop. The engine: P18
# (what writing a job down costs) and P8 to P11 (from "the service has finished" to "the bytes are held") with the official client
# beside it in the same run, A B A B, against the offline sandbox over HTTP; and how long the form of each model takes to open (0.3 s
# at most). PENTIMENTO_BENCH_RUNS sets how often (5).

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../../packaging/common.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../packaging/common.sh"

need_packages build run test bench
build bench
bin=$root/build/bench/bin
runs=${PENTIMENTO_BENCH_RUNS:-5}
work=$root/build/bench/work
rm -rf "$work"
mkdir -p "$work/npm"
tar -xzf "$root/tests/fixtures/npm/replicate-1.4.0.tgz" -C "$work/npm"
cd "$work"
unset PENTIMENTO_KEY PENTIMENTO_SANDBOX_TOKEN

measure_window() {
    say "P1 and P4: start and memory"
    export XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_CACHE_HOME=$work/home
    QT_QPA_PLATFORM=offscreen "$bin/makelibrary" "$work/thousand" 1000 "$root"/resources/samples/*.png >&2
    "$root/tests/window/on-a-screen.sh" node "$root/tests/bench/window.mjs" "$runs" "floor=$bin/floor_window" \
        "empty library=$bin/pentimento --data-dir $work/empty" "1 000 pictures=$bin/pentimento --data-dir $work/thousand"
    say "the largest gap in the event loop"
    printf '\n| what | figure |\n|---|---|\n'
    "$root/tests/window/on-a-screen.sh" "$bin/bench_window"
}

measure_engine() {
    export QT_QPA_PLATFORM=offscreen
    say "P18: writing a job down"
    "$bin/bench_library" --benchmark_format=console --benchmark_report_aggregates_only=true 2>/dev/null | tee "$work/p18.txt" >&2

    say "P8 to P11: the sandbox over HTTP"
    mkfifo "$work/address"
    "$bin/pentimento" sandbox --data-dir "$work/server" >"$work/address" 2>"$work/sandbox.log" &
    server=$!
    trap 'kill "$server" 2>/dev/null || true' EXIT
    read -r base <"$work/address"
    picture=$root/resources/samples/chelsea.png

    measure() { # scenario count mode prompt
        printf '%s\tpentimento\t%s\n' "$1" "$("$bin/bench_engine" "$base" "$2" "$3" "$4" "$picture")"
        printf '%s\tpeer\t%s\n' "$1" "$(node "$root/tests/bench/peer_replicate.mjs" "$work/npm/package" "$base" "$2" "$3" "$4" "$picture")"
    }

    for run in $(seq "$runs"); do
        say "run $run of $runs"
        measure "waiting, 3 s, 1 at once" 1 wait "mirror [slow 3]"
        measure "polling, 3 s, 1 at once" 1 poll "mirror [slow 3]"
        measure "polling, 9 s, 20 at once" 20 poll "mirror [slow 9]"
    done >"$work/figures.tsv"
    echo
    echo "Qt $(qmake6 -query QT_VERSION 2>/dev/null || echo '?'), node $(node --version), $(nproc) cores, medians of $runs runs (least–most)"
    echo
    node "$root/tests/bench/table.mjs" <"$work/figures.tsv"
    echo
    sed -n '/_median/p;/_min/p;/_max/p' "$work/p18.txt"
    echo
    find "$root/resources/catalog/models" "$root/tests/fixtures/schemas" -name '*.json' ! -name expected.json -print0 |
        sort -z | xargs -0 "$bin/bench_forms"
}

part=${1:-all}
[ "$part" = engine ] || measure_window
[ "$part" = window ] || measure_engine
