# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows: the programs with Qt beside them (windeployqt), and an installer by NSIS. Untried, see docs/install.md:
#   cmake --preset release && cmake --build --preset release && cd build/release && cpack -G NSIS
set(made ${CMAKE_CURRENT_BINARY_DIR})

add_executable(rendericon icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE credence_options Qt6::Gui Qt6::Svg)
set(ico ${made}/credence.ico)
set(office_ico ${made}/office.ico)
set(proposal_ico ${made}/proposal.ico)
add_custom_command(OUTPUT ${ico} ${office_ico} ${proposal_ico}
  COMMAND rendericon ${icon_folder}/credence.svg 256 ${ico}
  COMMAND rendericon ${icon_folder}/application-vnd.credence.office.svg 256 ${office_ico}
  COMMAND rendericon ${icon_folder}/application-vnd.credence.proposal.svg 256 ${proposal_ico}
  DEPENDS ${icon_folder}/credence.svg ${icon_folder}/application-vnd.credence.office.svg
          ${icon_folder}/application-vnd.credence.proposal.svg
  COMMENT "Drawing the icons" VERBATIM)
add_custom_target(credence_installed ALL DEPENDS ${ico} ${office_ico} ${proposal_ico})

# No console behind the window, and the icon and version that Explorer shows.
set_target_properties(credence PROPERTIES WIN32_EXECUTABLE ON)
enable_language(RC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/credence.rc.in ${made}/credence.rc @ONLY)
set_source_files_properties(${made}/credence.rc TARGET_DIRECTORY credence PROPERTIES OBJECT_DEPENDS ${ico})
target_sources(credence PRIVATE ${made}/credence.rc)
add_dependencies(credence credence_installed)

install(TARGETS credence credence-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${office_ico} ${proposal_ico} DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/LICENSES DESTINATION .)
# Qt's own script runs windeployqt on what was installed.
qt_generate_deploy_app_script(TARGET credence FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
# The libraries that are not Qt's: SQLite, libcsv, libical, Hunspell.
install(CODE "
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES \"$<TARGET_FILE:credence>\" \"$<TARGET_FILE:credence-cli>\"
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES api-ms- ext-ms- ^[Qq]t6 POST_EXCLUDE_REGEXES [Ss]ystem32)
  file(INSTALL DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\" FILES \${found})")

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Credence")
set(CPACK_PACKAGE_EXECUTABLES credence Credence)
set(CPACK_NSIS_DISPLAY_NAME "Credence")
set(CPACK_NSIS_PACKAGE_NAME "Credence")
set(CPACK_NSIS_MUI_ICON "${ico}")
set(CPACK_NSIS_MUI_UNIICON "${ico}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "${CMAKE_INSTALL_BINDIR}/credence.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# A double click opens: the two types of files and the program that is theirs.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX 'Software\\Classes\\.credence' '' 'Credence.Office'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Office' '' 'Credence office file'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Office\\DefaultIcon' '' '$INSTDIR\\bin\\office.ico'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Office\\shell\\open\\command' '' '\"$INSTDIR\\bin\\credence.exe\" \"%1\"'
  WriteRegStr SHCTX 'Software\\Classes\\.mcproposal' '' 'Credence.Proposal'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Proposal' '' 'Micro-credential proposal'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Proposal\\DefaultIcon' '' '$INSTDIR\\bin\\proposal.ico'
  WriteRegStr SHCTX 'Software\\Classes\\Credence.Proposal\\shell\\open\\command' '' '\"$INSTDIR\\bin\\credence.exe\" \"%1\"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX 'Software\\Classes\\.credence'
  DeleteRegKey SHCTX 'Software\\Classes\\Credence.Office'
  DeleteRegKey SHCTX 'Software\\Classes\\.mcproposal'
  DeleteRegKey SHCTX 'Software\\Classes\\Credence.Proposal'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'")
