#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the manual page of credence-cli: the template, with the commands and options that the program's own --help
# tells, so that the two cannot drift apart.
#   packaging/man/make-page.sh CREDENCE-CLI TEMPLATE VERSION DATE > credence-cli.1
set -euo pipefail
program=$1 template=$2 version=$3 date=$4
export LC_ALL=C.UTF-8 LANGUAGE=en

# Help text to roff: hyphens stay hyphens when copied, and no line begins with a control character.
help_of() {
  "$program" "$@" --help | sed -e 's/\\/\\e/g' -e 's/-/\\-/g'
}

# "  NAME   what it does" -> an entry
entries() {
  awk '{
    line = substr($0, 3)
    at = match(line, /  +/)
    name = at ? substr(line, 1, at - 1) : line
    text = at ? substr(line, at + RLENGTH) : ""
    print ".TP\n.B " name "\n\\&" text
  }'
}

commands=$("$program" --help | awk '/^  [a-z]/ { print $1 }')
while IFS= read -r line; do
  case $line in
    @OPTIONS@) help_of | grep -E '^  \\-' | entries ;;
    @COMMANDS@)
      for command in $commands; do
        help=$(help_of "$command")
        printf '.SS %s\n' "${command//-/\\-}"
        # "Usage: credence-cli [OPTIONS] NAME SYNOPSIS · SYNOPSIS"
        sed -n '1s/^Usage: credence\\-cli \[OPTIONS\] //p' <<<"$help" | awk -v name="${command//-/\\\\-}" '{
          count = split($0, form, / · /)
          for (i = 1; i <= count; i++) print (i > 1 ? ".br\n" : "") "\\fB" name "\\fR" substr(i > 1 ? name " " form[i] : form[i], length(name) + 1)
        }'
        printf '.PP\n'
        sed -n '2s/^\(.\)/\\\&\u\1/p' <<<"$help" | sed 's/$/./'
        # those that every command takes are told once
        grep -E '^  \\-' <<<"$help" | grep -vE '^  \\-\\-(office|policy|today|json|help) ?' | entries || true
      done ;;
    *) line=${line//@VERSION@/$version}; printf '%s\n' "${line//@DATE@/$date}" ;;
  esac
done <"$template"
