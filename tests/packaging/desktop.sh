#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop file, the AppStream metadata and the types of files, examined by the desktops' own tools.
#   desktop.sh SOURCE-FOLDER MADE-FOLDER
set -euo pipefail
source=$1 made=$2
id=ca.credence.Credence
for tool in desktop-file-validate appstreamcli update-mime-database; do
  command -v $tool >/dev/null || { echo "$tool is not here"; exit 77; }
done
fail() { echo "FAIL: $*" >&2; exit 1; }

said=$(desktop-file-validate "$source/$id.desktop" 2>&1) || fail "$said"
[ -z "$said" ] || fail "$said"
appstreamcli validate --no-net "$made/$id.metainfo.xml" || fail "the AppStream metadata"

# Both names are in every place that must agree.
types=$(sed -n 's/.*<mime-type type="\(.*\)">/\1/p' "$source/$id.mime.xml")
[ "$(wc -w <<<"$types")" -eq 2 ] || fail "not two types of files: $types"
for type in $types; do
  grep -F "$type;" "$source/$id.desktop" >/dev/null || fail "the desktop file does not open $type"
  grep -F "<mediatype>$type</mediatype>" "$made/$id.metainfo.xml" >/dev/null || fail "the metadata lacks $type"
done
grep -F "\"$id\"" "$source/../../app/credence/main.cpp" >/dev/null || fail "the window calls itself otherwise"

# The desktop's database takes them without a word.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/packages"
cp "$source/$id.mime.xml" "$folder/packages/$id.xml"
said=$(update-mime-database -n "$folder" 2>&1) || fail "$said"
grep -F 'application/vnd.credence.office:*.credence' "$folder/globs2" >/dev/null || fail "no type for *.credence"
grep -F 'application/vnd.credence.proposal+json:*.mcproposal' "$folder/globs2" >/dev/null || fail "no type for *.mcproposal"
