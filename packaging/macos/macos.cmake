# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later

# macOS: an application bundle with Qt inside (macdeployqt), in a disk image. Untried, see docs/install.md:
#   cmake --preset release && cmake --build --preset release && cd build/release && cpack -G DragNDrop
set(made ${CMAKE_CURRENT_BINARY_DIR})

add_executable(rendericon icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE credence_options Qt6::Gui Qt6::Svg)
# credence_icns(<svg> <name>): one icon of macOS, drawn from the SVG in the sizes that iconutil wants.
set(icns "")
function(credence_icns svg name)
  set(folder ${made}/${name}.iconset)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${made}/${name}.icns
    COMMAND rendericon ${icon_folder}/${svg} 16 ${folder}/icon_16x16.png 32 ${folder}/icon_16x16@2x.png
            32 ${folder}/icon_32x32.png 64 ${folder}/icon_32x32@2x.png 128 ${folder}/icon_128x128.png
            256 ${folder}/icon_128x128@2x.png 256 ${folder}/icon_256x256.png 512 ${folder}/icon_256x256@2x.png
            512 ${folder}/icon_512x512.png 1024 ${folder}/icon_512x512@2x.png
    COMMAND iconutil --convert icns --output ${made}/${name}.icns ${folder}
    DEPENDS ${icon_folder}/${svg} COMMENT "Drawing ${svg}" VERBATIM)
  set(icns ${icns} ${made}/${name}.icns PARENT_SCOPE)
endfunction()
credence_icns(credence.svg credence)
credence_icns(application-vnd.credence.office.svg office)
credence_icns(application-vnd.credence.proposal.svg proposal)
add_custom_target(credence_installed ALL DEPENDS ${icns})
add_dependencies(credence credence_installed)

set_target_properties(credence PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Credence
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
set_source_files_properties(${icns} TARGET_DIRECTORY credence
  PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(credence PRIVATE ${icns})

install(TARGETS credence BUNDLE DESTINATION .)
install(TARGETS credence-cli RUNTIME DESTINATION Credence.app/Contents/MacOS)
# Qt's own script runs macdeployqt on what was installed; it takes the other libraries along.
qt_generate_deploy_app_script(TARGET credence FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Credence")
