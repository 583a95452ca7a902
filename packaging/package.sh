#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package from the release preset and says where it is.
#   packaging/package.sh [--offline] [--no-build]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

offline=no
build=yes
for argument in "$@"; do
  case $argument in
    --offline) offline=yes ;;
    --no-build) build=no ;;
    *) echo "usage: packaging/package.sh [--offline] [--no-build]" >&2; exit 2 ;;
  esac
done

SOURCE_DATE_EPOCH=$(packaging/sourcedate.sh)
export SOURCE_DATE_EPOCH
[ $offline = yes ] || install_missing "${credence_packages[@]}" "${credence_package_tools[@]}"
[ $build = no ] || build_preset release credence credence-cli credence_installed
pack_preset release
