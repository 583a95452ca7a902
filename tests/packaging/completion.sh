#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The bash completion of credence-cli, asked as bash asks it, in English and in French; that of fish by fish itself and
# zsh's as far as its grammar, where these shells are here.
#   completion.sh CREDENCE-CLI FOLDER-OF-COMPLETIONS
set -euo pipefail
program=$1 folder=$2
# shellcheck source=packaging/completion/credence-cli.bash
. "$folder/credence-cli.bash"
failed=0

# It belongs to a completion under way and complains outside.
# shellcheck disable=SC2317
compopt() { :; }

# completes WORD… : the last word is the one under the cursor
completes() {
  COMP_WORDS=("$program" "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _credence_cli
  printf '%s ' "${COMPREPLY[@]}"
}

# expects "WORDS" WORD…
expects() {
  local wanted=$1 got
  shift
  got=$(completes "$@")
  if [ "${got% }" != "$wanted" ]; then
    printf 'FAIL: %s -> "%s", not "%s"\n' "$*" "${got% }" "$wanted" >&2
    failed=1
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/Arts office.credence"

for language in en fr; do
  export LANGUAGE=$language
  commands=$("$program" --help | awk '/^  [a-z]/ { print $1 }' | tr '\n' ' ')
  [ "$(wc -w <<<"$commands")" -ge 35 ] || { echo "FAIL: --help lists only: $commands" >&2; failed=1; }
  expects "${commands% }" ""
  expects "search senate" se
  expects "search" --office office.credence sea
  expects "--office" --of
  expects "--stage" list --st
  expects "no while before" plan --osap ""
  expects "while" plan --osap w
  expects "while" plan --osap = w
  expects "return" decide MC-2026-001 --outcome r
  expects "yes no" stack --sequential ""
  expects "cip noc" codes ""
  expects "add set list" cohort ""
  expects "" codes noc ""
  expects "" submit --by "A"
  expects "$work/Arts office.credence" --office "$work/A"
  expects "$work/Arts office.credence" backup "$work/A"
  for command in $commands; do
    # each option that the command's help tells is offered
    options=$("$program" "$command" --help | awk '/^  -/ { print $1 }' | tr '\n' ' ')
    expects "${options% }" "$command" -
  done
done

if command -v fish >/dev/null; then
  got=$(PATH=$(dirname "$program"):$PATH HOME=$work LANGUAGE=en fish -c "source '$folder/credence-cli.fish'
    complete -C 'credence-cli se'; complete -C 'credence-cli --office x list --st'" | cut -f1 | tr '\n' ' ')
  if [ "$got" != "search senate --stage " ]; then echo "FAIL: fish offers $got" >&2; failed=1; fi
  # the verbs of a command, in both languages, and none after one is there
  for language in en fr; do
    got=$(cd "$work" && PATH=$(dirname "$program"):$PATH HOME=$work LANGUAGE=$language fish -c "source '$folder/credence-cli.fish'
      complete -C 'credence-cli --today 2026-01-01 cohort '; complete -C 'credence-cli codes c'; complete -C 'credence-cli cohort add l'" |
      { grep -v 'office.credence' || true; } | cut -f1 | tr '\n' ' ')
    if [ "$got" != "add list set cip " ]; then echo "FAIL: fish offers the verbs $got" >&2; failed=1; fi
  done
fi
if command -v zsh >/dev/null; then
  zsh -n "$folder/_credence-cli" || failed=1
  # zsh completes only at a prompt, so what it would offer is asked of stand-ins for its own functions
  for language in en fr; do
    got=$(PATH=$(dirname "$program"):$PATH LANGUAGE=$language zsh -f -c '
      compadd() { print -rn -- "${verbs[*]} "; }
      _describe() { print -rn -- "$1 "; }
      _files() { print -rn -- "files "; }
      complete_it() { words=("$@"); CURRENT=$#; eval "$(<$file)"; }
      file=$0
      complete_it credence-cli --today 2026-01-01 cohort ""
      complete_it credence-cli codes ""
      complete_it credence-cli cohort add ""
      complete_it credence-cli ""
      complete_it credence-cli list --' "$folder/_credence-cli")
    if [ "$got" != "add set list cip noc files command option " ]; then echo "FAIL: zsh offers $got" >&2; failed=1; fi
  done
fi
exit $failed
