#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual pages tell what the programs' own help tells: every command, every option, every exit status.
#   manual.sh CREDENCE-CLI CREDENCE FOLDER-OF-PAGES
set -euo pipefail
cli=$1 window=$2 pages=$3
export LANGUAGE=en
command -v man >/dev/null || { echo "man is not here"; exit 77; }
failed=0
fail() { echo "FAIL: $*" >&2; failed=1; }

page() { MANWIDTH=1000 man -E UTF-8 -l "$pages/$1.1.gz" | col -bx; }
# the lines of one section of a page, from its name to the next name at the same depth
section() { awk -v name="$1" -v depth="$2" '
  match($0, /^ */) && RLENGTH <= depth && NF { inside = ($0 == sprintf("%*s%s", depth, "", name)) ; next }
  inside' ; }

text=$(page credence-cli)
main=$("$cli" --help)
tell_options() { awk '/^  -/ { sub(/^  /, ""); sub(/  .*/, ""); print }' <<<"$1"; }
while read -r option; do
  section OPTIONS 0 <<<"$text" | grep -F -- "$option" >/dev/null || fail "credence-cli(1) lacks $option"
done < <(tell_options "$main")

commands=$(awk '/^  [a-z]/ { print $1 }' <<<"$main")
[ "$(wc -l <<<"$commands")" -ge 35 ] || fail "--help lists too few commands"
for command in $commands; do
  part=$(section "$command" 3 <<<"$text")
  [ -n "$part" ] || { fail "credence-cli(1) lacks $command"; continue; }
  help=$("$cli" "$command" --help)
  synopsis=$(sed -n '1s/^Usage: credence-cli \[OPTIONS\] //p' <<<"$help")
  while read -r form; do
    grep -F -- "$form" <<<"$part" >/dev/null || fail "$command: credence-cli(1) lacks the form $form"
  done < <(sed 's/ · /\n/g' <<<"$synopsis")
  while read -r option; do
    case $option in --office* | --policy* | --today* | --json | --help) continue ;; esac
    grep -F -- "$option" <<<"$part" >/dev/null || fail "$command: credence-cli(1) lacks $option"
  done < <(tell_options "$help")
done

statuses=$(section 'EXIT STATUS' 0 <<<"$text")
for status in $(sed -n 's/^Exit status: //p' <<<"$main" | grep -oE '(^|; )[0-9]' | tr -d '; '); do
  grep -E "^ +$status " <<<"$statuses" >/dev/null || fail "credence-cli(1) lacks exit status $status"
done

text=$(page credence)
for option in $("$window" --help | grep -oE '(^| )--?[a-z][a-z-]*' | grep -v -- --help-all); do
  section OPTIONS 0 <<<"$text" | grep -F -- "$option" >/dev/null || fail "credence(1) lacks $option"
done

for name in credence credence-cli; do
  said=$(man --warnings -E UTF-8 -l "$pages/$name.1.gz" 2>&1 >/dev/null) || true
  [ -z "$said" ] || fail "$name(1): $said"
done
exit $failed
