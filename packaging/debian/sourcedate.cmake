# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack: every time inside the package is that of the last commit, or of the changelog where there is no git.
if(CPACK_GENERATOR STREQUAL "DEB" AND "$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
  execute_process(COMMAND bash "${CPACK_CREDENCE_SOURCE_DIR}/packaging/sourcedate.sh"
    OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(ENV{SOURCE_DATE_EPOCH} "${epoch}")
endif()
