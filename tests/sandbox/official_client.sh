#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# official_client.sh TARBALL FOLDER SANDBOX [--effects]: unpacks the official JavaScript client into FOLDER and lets it talk to
# the sandbox. No npm, no network beyond the loopback interface.
set -eu
tarball=$1
folder=$2
shift 2

rm -rf "$folder"
mkdir -p "$folder"
tar -xzf "$tarball" -C "$folder"
exec node "$(dirname "$0")/official_client.mjs" "$folder/package" "$@"
