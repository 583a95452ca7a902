#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the handbook's pictures from the folder of a tour:
#   credence --language en --tour out && docs/handbook/pictures.sh en out
# Needs ImageMagick (convert).
set -eu

language=$1
tour=$2
here=$(dirname "$0")/$language/pictures
mkdir -p "$here"

# name in the handbook : name in the tour
for pair in home:home editor:length-mistakes skills:skills-and-codes planner:planner approvals:sccasp-evidence \
    month:month offerings:offering-live backup:settings-backup; do
    from=$(find "$tour" -name "[0-9]*-${pair#*:}.png" | sort | head -n 1)
    [ -n "$from" ] || { echo "The tour in $tour has no picture “${pair#*:}”." >&2; exit 1; }
    convert "$from" -resize 640x -strip -dither None -colors 96 -define png:compression-level=9 \
        "PNG8:$here/${pair%%:*}.png"
done
