# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: packaging/package.sh makes it.
set(debian ${CMAKE_CURRENT_LIST_DIR})
credence_zipped(changelog.Debian ${credence_docs} COMMAND cat ${debian}/changelog DEPENDS ${debian}/changelog)

file(GLOB licences CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/LICENSES/*.txt)
add_custom_command(OUTPUT ${made}/copyright
  COMMAND ${debian}/make-copyright.sh ${debian}/copyright.in ${PROJECT_SOURCE_DIR}/LICENSES ${made}/copyright
  DEPENDS ${debian}/make-copyright.sh ${debian}/copyright.in ${licences} COMMENT "Writing copyright" VERBATIM)
install(FILES ${made}/copyright DESTINATION ${credence_docs})
list(APPEND zipped ${made}/copyright)

# Libraries are found by what the programs link; plugins are loaded by name, so we ask whose they are here.
find_program(DPKG_QUERY_PROGRAM dpkg-query)
get_target_property(qt_core Qt6::Core LOCATION)
get_filename_component(qt_plugins ${qt_core} DIRECTORY)
set(qt_plugins ${qt_plugins}/qt6/plugins)
set(plugin_packages "")
foreach(plugin IN ITEMS sqldrivers/libqsqlite.so iconengines/libqsvgicon.so imageformats/libqsvg.so platforms/libqxcb.so)
  execute_process(COMMAND ${DPKG_QUERY_PROGRAM} -S ${qt_plugins}/${plugin} OUTPUT_VARIABLE owner ERROR_QUIET)
  if(owner MATCHES "^([a-z0-9.+-]+)[:a-z0-9]*: ")
    list(APPEND plugin_packages ${CMAKE_MATCH_1})
  else()
    message(WARNING "No package owns ${qt_plugins}/${plugin}: the Debian package will not ask for it")
  endif()
endforeach()
list(REMOVE_DUPLICATES plugin_packages)
list(JOIN plugin_packages ", " plugin_packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CREDENCE_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION "education")
set(CPACK_DEBIAN_PACKAGE_PRIORITY "optional")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${plugin_packages}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "hunspell-en-ca, hunspell-fr, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE gzip) # repack.cmake packs it tighter
set(CPACK_PROJECT_CONFIG_FILE "${debian}/sourcedate.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${debian}/repack.cmake")
set(CPACK_CREDENCE_SOURCE_DIR "${PROJECT_SOURCE_DIR}")
