#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the Debian package is the same to the byte whenever and wherever it is made from one tree.
#   packaging/reproducible.sh            copies the tree to two folders, builds each without ccache, compares
#   packaging/reproducible.sh --repack   packs what build/release holds twice and compares; seconds
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
SOURCE_DATE_EPOCH=$(packaging/sourcedate.sh)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

same() {
  sha256sum "$@"
  if ! cmp "$1" "$2"; then
    echo "reproducible: the two differ; diffoscope tells where" >&2
    exit 1
  fi
  echo "reproducible: the two are the same to the byte"
}

case ${1:-} in
  --repack)
    pack_preset release
    first=$(ls build/release/packages/*.deb)
    cp -p "$first" "$work/first.deb"
    pack_preset release
    same "$work/first.deb" "$first"
    ;;
  "")
    # Different folders, different lengths of their names, nothing of the compiler's cache.
    for copy in "$work/a" "$work/another place/b"; do
      mkdir -p "$copy"
      tar -c --exclude=./build --exclude=./out . | tar -x -C "$copy"
      (
        cd "$copy"
        cmake -S . -B build/release -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
          -DCCACHE_PROGRAM=CCACHE_PROGRAM-NOTFOUND >/dev/null
        cmake --build build/release --target credence credence-cli credence_installed
        pack_preset release
      )
    done
    same "$work/a/build/release/packages/"*.deb "$work/another place/b/build/release/packages/"*.deb
    ;;
  *) echo "usage: packaging/reproducible.sh [--repack]" >&2; exit 2 ;;
esac
