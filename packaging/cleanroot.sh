# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2016,SC2154
# Sourced by test-package.sh: a clean root of this machine's distribution, and commands inside it. Works in a container
# too: where mounting is refused it goes without /proc.

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# The distribution's own sources among those of this machine, as lines of a sources.list.
root_sources() {
  . /etc/os-release
  apt-get indextargets --format '$(ORIGIN)|deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    grep -i "^$ID|" | cut -d'|' -f2 | sort -u
}

make_root() {
  local root=$1 sources log
  sources=$(root_sources)
  [ -n "$sources" ] || return 1
  log=$(mktemp)
  if ! as_root mmdebstrap --variant=apt --mode=root "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$root" - \
    <<<"$sources" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  [ ! -e /etc/resolv.conf ] || as_root cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  apt-config dump | grep -E '^Acquire::https?::Proxy ' | as_root tee "$root/etc/apt/apt.conf.d/90proxy" >/dev/null || true
  as_root mount -t proc proc "$root/proc" 2>/dev/null || echo "package: no /proc in the clean root"
  in_root apt-get update -qq >/dev/null
}

leave_root() {
  if mountpoint -q "$1/proc"; then as_root umount "$1/proc"; fi
}

in_root() {
  as_root chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"
}

as_tester() {
  as_root chroot --userspec=tester "$root" env -i PATH=/usr/bin:/bin HOME=/home/tester LC_ALL=C.UTF-8 \
    XDG_RUNTIME_DIR=/home/tester/.run QT_QPA_PLATFORM=offscreen "$@"
}

# open_window FILE-INSIDE FILE-HERE SCHEMA: opens the file in the window, as a double click would, until its schema is
# another one.
open_window() {
  local tries=0 status=1
  as_tester sh -c 'credence "$1" & echo $! >/home/tester/pid; wait' sh "$1" >/dev/null 2>&1 &
  local shell=$!
  while [ $tries -lt 120 ]; do
    if [ "$(schema_of "$2")" != "$3" ] && [ ! -e "$2-journal" ]; then status=0; break; fi
    tries=$((tries + 1))
    sleep 0.5
  done
  as_tester sh -c 'kill "$(cat /home/tester/pid)"' || status=1
  wait $shell || true
  return $status
}
