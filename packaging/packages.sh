# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2016,SC2154
# Sourced by run.sh and test.sh: installs what a bare Debian 12 or Ubuntu 24.04 lacks.
# Ubuntu 24.04 names Qt's SVG module otherwise, so each line may give alternatives.

credence_packages=(
  "ca-certificates" "g++" "cmake" "ninja-build" "ccache"
  "qt6-base-dev" "qt6-svg-dev|libqt6svg6-dev" "qt6-tools-dev" "qt6-tools-dev-tools" "qt6-l10n-tools"
  "qt6-translations-l10n"
  "qt6-svg-plugins|libqt6svg6" "libqt6sql6-sqlite" "libgl-dev" "libexpected-dev" "libsqlite3-dev" "libcsv-dev"
  "libical-dev"
  "libhunspell-dev" "hunspell-en-ca" "hunspell-fr-classical|hunspell-fr"
)

# What the Debian package is made, examined and tried with.
credence_package_tools=(
  "dpkg-dev" "file" "lintian" "desktop-file-utils" "appstream" "man-db" "mmdebstrap" "shared-mime-info"
)

install_missing() {
  local missing=() entry name chosen
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  for entry in "$@"; do
    chosen=""
    for name in ${entry//|/ }; do
      if dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed'; then chosen=installed; break; fi
    done
    [ "$chosen" = installed ] || missing+=("$entry")
  done
  [ ${#missing[@]} -gt 0 ] || { echo "packages: all here"; return 0; }
  echo "packages: installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  local wanted=()
  for entry in "${missing[@]}"; do
    chosen=""
    for name in ${entry//|/ }; do
      if apt-cache show "$name" >/dev/null 2>&1; then chosen=$name; break; fi
    done
    [ -n "$chosen" ] || { echo "packages: none of '$entry' is known to apt" >&2; return 1; }
    wanted+=("$chosen")
  done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# build_preset <preset> [target…]: configures where needed and builds, telling what it does.
build_preset() {
  local preset=$1 log
  shift
  log=$(mktemp)
  echo "configure: build/$preset"
  cmake --preset "$preset" >"$log" 2>&1 || { cat "$log"; rm -f "$log"; return 1; }
  rm -f "$log"
  echo "build: build/$preset"
  cmake --build --preset "$preset" ${1:+--target "$@"}
}

# pack_preset <preset>: makes the Debian package from what is built, alone in build/<preset>/packages.
pack_preset() {
  local log
  log=$(mktemp)
  rm -rf "build/$1/packages"
  (cd "build/$1" && cpack -G DEB --config CPackConfig.cmake) >"$log" 2>&1 || { cat "$log"; rm -f "$log"; return 1; }
  rm -f "$log"
  echo "package: $(ls "build/$1"/packages/*.deb)"
}
