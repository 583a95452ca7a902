#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Examines a Debian package of Credence without installing it: lintian, and the tools that desktops use themselves.
#   packaging/examine-package.sh FILE.deb
set -euo pipefail
deb=$1
fail() { echo "package: FAILED: $*" >&2; exit 1; }
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
dpkg-deb -x "$deb" "$tree"

lintian --allow-root --fail-on error --tag-display-limit 0 "$deb" || fail "lintian"

share=$tree/usr/share
desktop-file-validate "$share"/applications/*.desktop || fail "the desktop file"
appstreamcli validate --no-net "$share"/metainfo/*.xml || fail "the AppStream metadata"
appstreamcli validate-tree --no-net "$tree" || fail "the AppStream metadata in its tree"
id=ca.credence.Credence
for size in 16 22 24 32 48 64 128 256 512; do
  for icon in apps/$id mimetypes/application-vnd.credence.office mimetypes/application-vnd.credence.proposal; do
    file=$share/icons/hicolor/${size}x$size/$icon.png
    # PNG says its width at byte 16
    [ "$(od -An -tu1 -j18 -N2 "$file" | awk '{ print $1 * 256 + $2 }')" = $size ] || fail "$file"
  done
done
for page in credence credence-cli; do
  gzip -t "$share/man/man1/$page.1.gz"
  said=$(LC_ALL=C.UTF-8 man --warnings -l "$share/man/man1/$page.1.gz" 2>&1 >/dev/null || true)
  [ -z "$said" ] || fail "$page(1): $said"
done
for program in credence credence-cli; do
  [ -z "$(nm "$tree/usr/bin/$program" 2>/dev/null)" ] || fail "$program is not stripped"
  if grep -aqF "$PWD" "$tree/usr/bin/$program"; then fail "$program knows the folder it was built in"; fi
done
version=$(dpkg-deb -f "$deb" Version)
zcat "$share/doc/credence/changelog.Debian.gz" | sed -n 1p | grep -F "($version)" >/dev/null || fail "the changelog is not of $version"
grep -q "<release version=\"${version%-*}\"" "$share"/metainfo/*.xml || fail "the AppStream metadata is not of $version"
