#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the Debian copyright file: who holds what, and the words of each licence that Debian does not carry itself.
#   make-copyright.sh TEMPLATE LICENCE-FOLDER OUTPUT
set -euo pipefail
{
  cat "$1"
  printf '\nLicense: GPL-3.0-or-later\n'
  printf ' On Debian systems the words of the GNU General Public License, version 3, are in\n'
  printf ' /usr/share/common-licenses/GPL-3.\n'
  for licence in $(sed -n 's/^License: //p' "$1" | LC_ALL=C sort -u); do
    [ "$licence" != GPL-3.0-or-later ] || continue
    printf '\nLicense: %s\n' "$licence"
    sed -e 's/[[:space:]]*$//' -e 's/^$/./' -e 's/^/ /' "$2/$licence.txt"
  done
} >"$3"
