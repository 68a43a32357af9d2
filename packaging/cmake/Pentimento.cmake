# SPDX-FileCopyrightText: 2026 The Pentimento authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours shares, and the two functions that make a room and its tests.

add_library(pentimento_options INTERFACE)
target_compile_definitions(pentimento_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PENTIMENTO_VERSION="${PROJECT_VERSION}")
target_compile_options(pentimento_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
# g++ 12 takes the inside of an empty std::optional for uninitialised.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(pentimento_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(PENTIMENTO_WERROR)
    target_compile_options(pentimento_options INTERFACE -Werror)
endif()
target_include_directories(pentimento_options INTERFACE ${PROJECT_SOURCE_DIR})

# One precompiled header for everybody: on two cores it halves a clean build.
file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp.in "// holds the precompiled header\n")
configure_file(${CMAKE_BINARY_DIR}/pch.cpp.in ${CMAKE_BINARY_DIR}/pch.cpp COPYONLY)
add_library(pentimento_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(pentimento_pch PRIVATE pentimento_options Qt6::Core)
target_precompile_headers(pentimento_pch PRIVATE
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QStringList> <QUrl>
    <QVariant> <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>)

# pentimento_room(jobs SOURCES a.cpp b.cpp PUBLIC Pentimento::http PRIVATE Qt6::Concurrent)
# A room is a folder, a static library, and a list of what it may link: its link line is its permission list.
function(pentimento_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    add_library(Pentimento::${name} ALIAS ${name})
    target_link_libraries(${name} PUBLIC pentimento_options ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    target_precompile_headers(${name} REUSE_FROM pentimento_pch)
endfunction()

# pentimento_test(jobs SOURCES tst_a.cpp tst_b.cpp LINK Pentimento::jobs [LABELS long] [WIDGETS] [ON script])
# ON names a script that runs the test where it wants to run; without it there is no screen.
# One executable per room; each tst_*.cpp holds one QObject, entered in the list by PENTIMENTO_TEST(Class). WIDGETS gives them a
# QApplication.
function(pentimento_test room)
    cmake_parse_arguments(TEST "WIDGETS" "TIMEOUT;ON" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(tst_${room} ${TEST_SOURCES})
    if(TEST_WIDGETS)
        set(main Pentimento::widgettestmain)
    else()
        set(main Pentimento::testmain)
    endif()
    target_link_libraries(tst_${room} PRIVATE ${main} ${TEST_LINK})
    target_compile_definitions(tst_${room} PRIVATE
        PENTIMENTO_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures" PENTIMENTO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_precompile_headers(tst_${room} REUSE_FROM pentimento_pch)
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    add_test(NAME ${room} COMMAND ${TEST_ON} $<TARGET_FILE:tst_${room}>)
    set_tests_properties(${room} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# pentimento_module(effects SOURCES … LINK …): loaded at first use, never linked into the start path.
function(pentimento_module name)
    cmake_parse_arguments(MODULE "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} MODULE ${MODULE_SOURCES})
    target_link_libraries(${name} PRIVATE pentimento_options ${MODULE_LINK})
    set_target_properties(${name} PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${PENTIMENTO_MODULE_DIR} PREFIX "pentimento-")
    set_property(GLOBAL APPEND PROPERTY PENTIMENTO_MODULES ${name}) # packaging installs them
    target_precompile_headers(${name} REUSE_FROM pentimento_pch)
endfunction()
