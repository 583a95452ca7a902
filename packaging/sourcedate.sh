#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Tells the time that everything in a package bears: that of the last commit, or of the changelog where there is no git.
set -euo pipefail
cd "$(dirname "$0")/.."
git -c safe.directory="$PWD" log -1 --format=%ct 2>/dev/null ||
  date -d "$(sed -n 's/^ -- .*>  //p' packaging/debian/changelog | head -n 1)" +%s
