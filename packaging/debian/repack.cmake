# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack after the package is made. CPack lists the files as the file system happens to; dpkg-deb sorts them, and
# clamps their times to SOURCE_DATE_EPOCH, so that two builds give the same bytes. One thread, for xz's output depends
# on their number.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
  set(tree "${package}.tree")
  file(REMOVE_RECURSE "${tree}")
  execute_process(COMMAND dpkg-deb --raw-extract "${package}" "${tree}" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND sort -k 2 -o "${tree}/DEBIAN/md5sums" "${tree}/DEBIAN/md5sums"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env DPKG_DEB_THREADS_MAX=1 LC_ALL=C
    dpkg-deb --root-owner-group -Zxz --build "${tree}" "${package}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(REMOVE_RECURSE "${tree}")
endforeach()
