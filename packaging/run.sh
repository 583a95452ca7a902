#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Credence on the example office. Without a display the real windows take
# the tour instead and leave their pictures in out/.
#   packaging/run.sh [--offline] [--tour]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

offline=no
tour=no
for argument in "$@"; do
  case $argument in
    --offline) offline=yes ;;
    --tour) tour=yes ;;
    *) echo "usage: packaging/run.sh [--offline] [--tour]" >&2; exit 2 ;;
  esac
done

[ $offline = yes ] || install_missing "${credence_packages[@]}"
build_preset release credence credence-cli

if [ $tour = no ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "run: there is no display here; the tour shows the windows in out/ instead"
  tour=yes
fi
if [ $tour = yes ]; then
  QT_QPA_PLATFORM=offscreen build/release/bin/credence --tour out
  echo "run: see out/tour.txt and the pictures beside it"
  exit 0
fi

office=build/example.credence
[ -f "$office" ] || build/release/bin/credence-cli init "$office" --example
exec build/release/bin/credence "$office"
