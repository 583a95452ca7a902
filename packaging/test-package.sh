#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package from what the release preset has built, examines it, and tries it in a clean root made for
# the purpose: install, run, open an older office file, upgrade, remove.
#   packaging/test-package.sh [--offline] [--no-build] [--no-tour] [--keep]
# Exit status: 0 all did what they should; 1 something did not; 77 the package is sound, and no clean root could be made
# because no package mirror answers.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
. packaging/cleanroot.sh

offline=no
build=yes
tour=yes
keep=no
for argument in "$@"; do
  case $argument in
    --offline) offline=yes ;;
    --no-build) build=no ;;
    --no-tour) tour=no ;;
    --keep) keep=yes ;;
    *) echo "usage: packaging/test-package.sh [--offline] [--no-build] [--no-tour] [--keep]" >&2; exit 2 ;;
  esac
done
say() { echo "package: $*"; }
# Reads all that comes, so that whoever writes is not cut off.
has() { grep "$@" >/dev/null; }
# Runs a command that is only worth reading when it fails.
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "$*"; }; }
fail() { echo "package: FAILED: $*" >&2; exit 1; }

SOURCE_DATE_EPOCH=$(packaging/sourcedate.sh)
export SOURCE_DATE_EPOCH
if [ $offline = no ]; then install_missing "${credence_packages[@]}" "${credence_package_tools[@]}"; fi
[ $build = no ] || build_preset release credence credence-cli credence_installed
packaging/reproducible.sh --repack
deb=$(ls "$PWD"/build/release/packages/credence_*.deb)

work=$(mktemp -d)
root=$work/root
finish() {
  leave_root "$root"
  if [ $keep = yes ]; then say "kept: $work"; else as_root rm -rf "$work"; fi
}
trap finish EXIT

say "the package itself"
packaging/examine-package.sh "$deb"

# The same content under a lower number, which the true one then replaces.
dpkg-deb -R "$deb" "$work/older"
sed -i 's/^Version: .*/Version: 0.0.9-1/' "$work/older/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -b "$work/older" "$work/credence_older.deb" >/dev/null
rm -rf "$work/older"

[ $offline = no ] || { say "offline: not tried in a clean root"; exit 77; }
say "a clean root"
make_root "$root" || { say "no mirror answers: not tried in a clean root"; exit 77; }

# What the desktop asks, beside what the package itself brings.
quietly in_root apt-get install -y -qq --no-install-recommends shared-mime-info desktop-file-utils libglib2.0-bin
in_root useradd --create-home tester
in_root install -d -m 700 -o tester /home/tester/.run
everything() {
  as_root find "$root" -xdev -path "$root/proc" -prune -o -ipath '*credence*' -print | sed "s|^$root||" |
    { grep -vE '^/(home|tmp|var/lib/(dpkg|apt)|var/log|var/cache)/' || true; } | sort
}
[ -z "$(everything)" ] || fail "the root is not clean: $(everything)"
home=$root/home/tester
as_root cp "$work/credence_older.deb" "$deb" "$root/tmp/"
for office in tests/data/schema-*.credence; do as_root cp "$office" "$home/"; done
as_root cp tests/data/contract-example.mcproposal "$home/Field.mcproposal"
in_root chown -R tester: /home/tester

say "install"
quietly in_root apt-get install -y -qq --no-install-recommends /tmp/credence_older.deb
for recommended in $(dpkg-deb -f "$deb" Recommends | tr -d ,); do
  in_root apt-cache policy "$recommended" | has 'Candidate: [0-9]' || fail "$recommended cannot be had"
done

[ -n "$(everything)" ] || fail "nothing was installed"

say "run"
version=$(as_tester credence-cli --version)
[ "$version" = "credence-cli $(dpkg-deb -f "$deb" Version | sed 's/-[^-]*$//')" ] || fail "credence-cli says: $version"
as_tester credence --version | has '^Credence\|^credence' || fail "credence --version"
as_tester credence-cli init /home/tester/new.credence --example >/dev/null
as_tester credence-cli --office /home/tester/new.credence list | has MC- || fail "the new office lists nothing"
as_tester credence-cli --office /home/tester/new.credence verify >/dev/null || fail "the new office does not verify"
as_tester env LANGUAGE=fr credence-cli --help | has 'Utilisation' || fail "no French"

say "types of files"
type_of() { as_tester gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
as_tester cp /home/tester/new.credence /home/tester/nameless
as_tester cp /home/tester/Field.mcproposal /home/tester/nameless2
for file in new.credence nameless; do
  [ "$(type_of /home/tester/$file)" = application/vnd.credence.office ] || fail "$file is $(type_of /home/tester/$file)"
done
[ "$(type_of /home/tester/Field.mcproposal)" = application/vnd.credence.proposal+json ] ||
  fail "a proposal is $(type_of /home/tester/Field.mcproposal)"
for type in office proposal+json; do
  as_tester gio mime application/vnd.credence.$type | has ca.credence.Credence.desktop || fail "nobody opens $type"
done

if [ $tour = yes ]; then
  say "the tour"
  quietly as_tester credence --tour /home/tester/tour
fi

say "upgrade"
quietly in_root apt-get install -y -qq --no-install-recommends "/tmp/$(basename "$deb")"
in_root dpkg-query -W -f='${Version}\n' credence | has -x "$(dpkg-deb -f "$deb" Version)" || fail "not upgraded"
as_tester credence-cli --office /home/tester/new.credence verify >/dev/null || fail "the office after the upgrade"

say "an office file of an earlier release"
# SQLite keeps the schema's version at byte 60.
schema_of() { od -An -tu1 -j63 -N1 "$1" | tr -d ' '; }
for office in "$home"/schema-*.credence; do
  before=$(schema_of "$office")
  inside=${office#"$root"}
  open_window "$inside" "$office" "$before" || fail "$(basename "$office") was not migrated by the window"
  as_tester credence-cli --office "$inside" verify >/dev/null || fail "$(basename "$office") does not verify"
  as_tester credence-cli --office "$inside" list | has MC- || fail "$(basename "$office") lost its proposals"
  copy=$(as_root find "${office%.credence} backups" -name '*.credence' | head -n 1)
  if [ -z "$copy" ] || [ "$(schema_of "$copy")" != "$before" ]; then fail "no copy from before the migration"; fi
  say "schema $before -> $(schema_of "$office"), with a copy from before"
done

say "remove"
before=$(as_root sha256sum "$home"/*.credence)
quietly in_root apt-get purge -y -qq credence
left=$(everything)
[ -z "$left" ] || fail "left behind: $left"
[ "$before" = "$(as_root sha256sum "$home"/*.credence)" ] || fail "the user's files were touched"
say "done: $deb"
