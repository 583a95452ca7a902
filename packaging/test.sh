#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs the whole test suite.
#   packaging/test.sh [--offline] [--preset dev|asan|release]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

preset=release
offline=no
while [ $# -gt 0 ]; do
  case $1 in
    --offline) offline=yes ;;
    --preset) preset=${2:?"--preset needs a name"}; shift ;;
    *) echo "usage: packaging/test.sh [--offline] [--preset dev|asan|release]" >&2; exit 2 ;;
  esac
  shift
done

[ $offline = yes ] || install_missing "${credence_packages[@]}"
build_preset "$preset"
echo "test: build/$preset"
ctest --preset "$preset"
