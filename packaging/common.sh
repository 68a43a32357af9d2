# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What packaging/run.sh, tests/run.sh, tests/lint.sh and .ci/run share; to be sourced. It speaks on standard error only: standard
# output belongs to the program. Quiet about what is there already; a failure is one sentence that says what to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
logs=$root/build/log

say() { printf '%s\n' "pentimento: $*" >&2; }

stop() {
    say "$*"
    exit 1
}

# packages_of build run …: the names of these purposes in the list file.
packages_of() {
    awk -v wanted=" $* " '!/^#/ && NF && index(wanted, " " $1 " ") { print $2 }' "$root/packaging/debian-packages.txt"
}

# missing_packages build run …: those of them that are not installed.
missing_packages() {
    local installed name
    # shellcheck disable=SC2016 # dpkg-query expands them
    installed=$(packages_of "$@" | xargs dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null \
        | awk '$2 == "installed" { print $1 }' || true)
    for name in $(packages_of "$@"); do
        case $'\n'$installed$'\n' in
        *$'\n'"$name"$'\n'*) ;;
        *) printf '%s\n' "$name" ;;
        esac
    done
}

# Other systems may well do; but then the person should know why something is missing.
warn_unless_debian_12() {
    local system
    system=$(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
    [ "$system" = "debian 12" ] || say "this is not Debian 12 but ${system:-something unknown}: package names and versions may differ"
}

# as_root command…: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -o DPkg::Lock::Timeout=300 -y "$@" \
        </dev/null >>"$logs/packages.log" 2>&1
}

# need_packages build run …: installs what is missing. Sets packages_changed, because CMake remembers what it did not find.
packages_changed=no
need_packages() {
    local names missing
    if ! command -v dpkg-query >/dev/null; then
        warn_unless_debian_12
        return
    fi
    names=$(missing_packages "$@")
    [ -n "$names" ] || return 0
    mapfile -t missing <<<"$names"

    warn_unless_debian_12
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
        || stop "packages are missing and there is no sudo; as root: apt-get install --no-install-recommends ${missing[*]}"
    prepare_logs
    : >"$logs/packages.log"
    say "installing ${#missing[@]} Debian packages (log: $logs/packages.log): ${missing[*]}"
    # An unreachable list of some other source is no reason to stop; whether it matters shows in the next line.
    apt_get update || true
    apt_get install --no-install-recommends "${missing[@]}" || stop "$(why_apt_failed "$@")"
    packages_changed=yes
}

# why_apt_failed build run …: the sentence for the person, from what apt wrote.
why_apt_failed() {
    local log=$logs/packages.log
    if grep -q '^sudo: ' "$log"; then
        printf '%s' "sudo refused; run as root: apt-get install --no-install-recommends $(missing_packages "$@" | xargs)"
    elif grep -qE 'resolving|Could not connect|Unable to connect|Network is unreachable|timed out|Failed to fetch' "$log"; then
        printf '%s' "the packages could not be downloaded; check the network (and the proxy) and run this again; details: $log"
    elif grep -qE 'Unable to locate package|has no installation candidate' "$log"; then
        printf '%s' "apt does not know a package; Debian 12 with its main section in the apt sources is needed; details: $log"
    elif grep -qE 'No space left|enough free space' "$log"; then
        printf '%s' "the disk is full; free about 1.5 GB and run this again; details: $log"
    else
        printf '%s' "apt could not install the packages; details: $log"
    fi
}

prepare_logs() {
    mkdir -p "$logs" 2>/dev/null || true
    [ -w "$logs" ] || stop "cannot write to $logs; if it belongs to another user, remove $root/build or make it yours"
}

# One moving line on a terminal, plain lines elsewhere.
show_progress() {
    local line
    if [ ! -t 2 ]; then
        cat >&2
        return
    fi
    while IFS= read -r line; do
        case $line in
        \[[0-9]*/*\]*) printf '\r\033[K%.78s' "$line" >&2 ;;
        *) printf '\r\033[K%s\n' "$line" >&2 ;;
        esac
    done
    printf '\r\033[K' >&2
}

# The stamp holds the place of the tree and the presets: after a move, or a change of them, everything is configured anew. All
# else Ninja sees itself.
configure() {
    local preset=$1 stamp=$root/build/$1/.configured wanted
    wanted=$root$'\n'$(cksum <"$root/CMakePresets.json")
    [ "$packages_changed" = yes ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
    say "configuring preset $preset"
    rm -f "$stamp"
    (cd "$root" && cmake --fresh --preset "$preset") >"$logs/$preset-configure.log" 2>&1 </dev/null \
        || stop "configuring failed: $(grep -m1 -A2 'CMake Error' "$logs/$preset-configure.log" | tr -s ' \n' ' '); details: $logs/$preset-configure.log"
    printf '%s\n' "$wanted" >"$stamp"
}

# build preset: what changed, without a word where nothing did. Two calls at a time take turns.
build() {
    local preset=$1 folder=$root/build/$1
    prepare_logs
    {
        flock 9
        configure "$preset"
        if ! (cd "$folder" && ninja -n 2>&1) | grep -q 'no work to do'; then
            say "building preset $preset"
            (cd "$folder" && exec ninja </dev/null 2>&1 9>&-) | tee "$logs/$preset-build.log" | show_progress \
                || stop "the build failed; the compiler's words are in $logs/$preset-build.log"
        fi
    } 9>"$logs/$preset.lock"
}
