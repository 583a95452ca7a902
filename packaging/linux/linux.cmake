# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Free desktops: programs, icons, desktop file, types of files, manual pages, completions; and the Debian package.
install(TARGETS credence credence-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})
set(linux ${CMAKE_CURRENT_LIST_DIR})

# Icons are drawn from the SVG in the sizes that desktops ask for.
add_executable(rendericon icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE credence_options Qt6::Gui Qt6::Svg)
set(sizes 16 22 24 32 48 64 128 256 512)
set(pictures "")
# credence_icon(<svg> <kind: apps or mimetypes> <installed name>)
function(credence_icon svg kind name)
  set(drawn "")
  set(files "")
  foreach(size IN LISTS sizes)
    set(file ${made}/icons/hicolor/${size}x${size}/${kind}/${name}.png)
    file(MAKE_DIRECTORY ${made}/icons/hicolor/${size}x${size}/${kind})
    list(APPEND drawn ${size} ${file})
    list(APPEND files ${file})
  endforeach()
  add_custom_command(OUTPUT ${files} COMMAND rendericon ${icon_folder}/${svg} ${drawn}
    DEPENDS ${icon_folder}/${svg} COMMENT "Drawing ${svg}" VERBATIM)
  install(FILES ${icon_folder}/${svg} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/${kind}
          RENAME ${name}.svg)
  set(pictures ${pictures} ${files} PARENT_SCOPE)
endfunction()
credence_icon(credence.svg apps ${CREDENCE_APP_ID})
credence_icon(application-vnd.credence.office.svg mimetypes application-vnd.credence.office)
credence_icon(application-vnd.credence.proposal.svg mimetypes application-vnd.credence.proposal)
install(DIRECTORY ${made}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)

configure_file(${linux}/${CREDENCE_APP_ID}.metainfo.xml.in ${made}/${CREDENCE_APP_ID}.metainfo.xml @ONLY)
install(FILES ${linux}/${CREDENCE_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${CREDENCE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${CREDENCE_APP_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME ${CREDENCE_APP_ID}.xml)

# credence_zipped(<file> <name> <folder> COMMAND…): what COMMAND writes, zipped without a time or a name inside.
set(zipped "")
function(credence_zipped file folder)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "COMMAND;DEPENDS")
  list(JOIN ARG_COMMAND "' '" words)
  add_custom_command(OUTPUT ${made}/${file}.gz
    COMMAND bash -o pipefail -c "'${words}' | gzip -9n > '${made}/${file}.gz'"
    DEPENDS ${ARG_DEPENDS} COMMENT "Writing ${file}" VERBATIM)
  install(FILES ${made}/${file}.gz DESTINATION ${folder})
  set(zipped ${zipped} ${made}/${file}.gz PARENT_SCOPE)
endfunction()

set(man ${CMAKE_CURRENT_SOURCE_DIR}/man)
configure_file(${man}/credence.1.in ${made}/credence.1.text @ONLY)
credence_zipped(credence.1 ${CMAKE_INSTALL_MANDIR}/man1 COMMAND cat ${made}/credence.1.text
  DEPENDS ${made}/credence.1.text)
credence_zipped(credence-cli.1 ${CMAKE_INSTALL_MANDIR}/man1
  COMMAND ${man}/make-page.sh $<TARGET_FILE:credence-cli> ${man}/credence-cli.1.in ${PROJECT_VERSION}
          ${CREDENCE_RELEASE_DATE}
  DEPENDS credence-cli ${man}/make-page.sh ${man}/credence-cli.1.in)
credence_zipped(changelog ${credence_docs} COMMAND cat ${PROJECT_SOURCE_DIR}/CHANGELOG.md
  DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)

install(FILES ${PROJECT_SOURCE_DIR}/docs/install.md DESTINATION ${credence_docs})
install(FILES ${PROJECT_SOURCE_DIR}/resources/policy/carleton-2025-04-28.json
        DESTINATION ${credence_docs}/examples)

set(completion ${CMAKE_CURRENT_SOURCE_DIR}/completion)
install(FILES ${completion}/credence-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME credence-cli)
install(FILES ${completion}/_credence-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completion}/credence-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

find_program(DPKG_DEB_PROGRAM dpkg-deb)
if(DPKG_DEB_PROGRAM)
  include(debian/debian.cmake)
endif()
add_custom_target(credence_installed ALL DEPENDS ${pictures} ${zipped})
