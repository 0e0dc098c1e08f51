# SPDX-FileCopyrightText: 2026 The RumourDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that layering.cmake lets every allowed include pass and fails on every forbidden one, each in a tree of its
# own under WORK_DIR.
#
#   cmake -DSCRIPT=<layering.cmake> -DWORK_DIR=<dir> -DQT_HEADERS=<dirs> -P selftest.cmake
cmake_minimum_required(VERSION 3.25)

# file | line of code
set(allowed
    "models/domain/a.cpp|#include \"models/domain/b.h\""
    "models/domain/a.cpp|#include <QString>"
    "models/domain/a.cpp|// #include \"views/b.h\""
    "models/reading/a.cpp|#include \"models/domain/b.h\""
    "models/extraction/a.cpp|#include \"models/domain/b.h\""
    "models/store/a.cpp|#include <QSqlQuery>"
    "models/store/a.cpp|#include <sqlite3.h>"
    "models/store/a.cpp|#include \"models/domain/b.h\""
    "models/exporting/a.cpp|#include \"models/domain/b.h\""
    "models/jobs/a.cpp|#include \"models/store/b.h\""
    "models/jobs/a.cpp|#include \"models/reading/b.h\""
    "models/jobs/a.cpp|#include \"models/extraction/b.h\""
    "models/jobs/a.cpp|#include <thread>"
    "models/jobs/a.cpp|std::jthread worker@"
    "models/items/a.cpp|#include \"models/extraction/gazetteer.h\""
    "models/items/a.cpp|#include \"models/reading/b.h\""
    "models/items/a.cpp|#include \"models/store/b.h\""
    "models/items/a.cpp|#include \"models/jobs/b.h\""
    "models/items/a.cpp|#include \"models/exporting/b.h\""
    "models/items/a.cpp|#include <QAbstractTableModel>"
    "models/items/a.cpp|#include \"a.moc\""
    "views/a.cpp|#include \"models/items/b.h\""
    "views/a.cpp|#include \"models/jobs/b.h\""
    "views/a.cpp|#include \"models/exporting/b.h\""
    "views/chart/a.cpp|#include \"views/table/b.h\""
    "views/a.cpp|#include <QMessageBox>"
    "views/a.cpp|#include <QWidget>"
    "views/a.cpp|// not std::thread: models/jobs starts threads"
    "views/a.cpp|auto id = std::thread_id_of(job)@"
    "app/a.cpp|#include \"views/b.h\""
    "app/a.cpp|#include \"models/store/b.h\""
    "app/a.cpp|#include <QSettings>"
    "app/a.cpp|#include <QApplication>")

set(forbidden
    "models/domain/a.h|#include \"models/reading/b.h\""
    "models/domain/a.h|#include \"models/extraction/b.h\""
    "models/domain/a.h|#include \"models/store/b.h\""
    "models/domain/a.h|#include \"models/items/b.h\""
    "models/domain/a.h|#include \"app/b.h\""
    "models/domain/deep/a.h|#include \"models/store/b.h\""
    "models/reading/a.cpp|#include \"models/extraction/b.h\""
    "models/reading/a.cpp|#include \"models/store/b.h\""
    "models/reading/a.cpp|#include \"models/jobs/b.h\""
    "models/extraction/a.cpp|#include \"models/reading/b.h\""
    "models/extraction/a.cpp|#include \"models/exporting/b.h\""
    "models/extraction/a.cpp|#include \"models/items/b.h\""
    "models/store/a.cpp|#include \"models/jobs/b.h\""
    "models/store/a.cpp|#include \"models/exporting/b.h\""
    "models/store/a.cpp|#include \"models/items/b.h\""
    "models/exporting/a.cpp|#include \"models/store/b.h\""
    "models/exporting/a.cpp|#include \"models/jobs/b.h\""
    "models/jobs/a.cpp|#include \"models/exporting/b.h\""
    "models/jobs/a.cpp|#include \"models/items/b.h\""
    "models/items/a.cpp|#include \"views/b.h\""
    "models/items/a.cpp|#include \"app/b.h\""
    "views/a.cpp|#include \"models/store/b.h\""
    "views/a.cpp|#include \"models/reading/b.h\""
    "views/a.cpp|#include \"models/extraction/b.h\""
    "views/a.cpp|#include \"app/b.h\""
    "views/a.cpp|#include <models/store/b.h>"
    "views/a.cpp|  #  include   \"models/store/b.h\" // why"
    "views/a.cpp|#include \"../models/store/b.h\""
    "models/items/a.cpp|#include \"tests/common/b.h\""
    "models/newfolder/a.cpp|#include <QString>"
    "models/items/a.cpp|#include <QMessageBox>"
    "models/items/a.cpp|#include <QApplication>"
    "models/items/a.cpp|#include <QtWidgets>"
    "models/items/a.cpp|#include <QtWidgets/QLabel>"
    "models/items/a.cpp|#include <qwidget.h>"
    "models/items/a.cpp|#include <QtCharts/QChartView>"
    "models/exporting/a.cpp|#include <QPrinter>"
    "models/jobs/a.cpp|#include <QSqlDatabase>"
    "models/items/a.cpp|#include <QtSql/QSqlQuery>"
    "models/items/a.cpp|#include <qsqlquery.h>"
    "views/a.cpp|#include <QSqlQuery>"
    "app/a.cpp|#include <QtSql>"
    "app/a.cpp|#include <sqlite3.h>"
    "views/a.cpp|#include <thread>"
    "models/store/a.cpp|#include <QThread>"
    "app/a.cpp|#include <QtCore/QThread>"
    "app/a.cpp|#include <qthread.h>"
    "models/extraction/a.cpp|#include <future>"
    "models/jobs/a.cpp|#include <QThreadPool>"
    "models/jobs/a.cpp|#include <QtConcurrent>"
    "models/jobs/a.cpp|#include <QtConcurrentRun>"
    "models/jobs/a.cpp|#include <QtConcurrent/QtConcurrentRun>"
    "views/a.cpp|    std::jthread worker@"
    "app/a.cpp|auto later = std::async(work)@"
    "views/a.cpp|#include <QSettings>"
    "models/items/a.cpp|#include <QtCore/QSettings>"
    "models/store/a.cpp|#include <qsettings.h>")

# Runs the check over a tree that holds one harmless file and the one of `case`; '@' stands for a semicolon.
function(check case status output)
    string(REGEX MATCH "^([^|]*)\\|(.*)$" unused "${case}")
    set(file "${CMAKE_MATCH_1}")
    string(REPLACE "@" "\;" code "${CMAKE_MATCH_2}")
    file(REMOVE_RECURSE "${WORK_DIR}")
    file(WRITE "${WORK_DIR}/models/domain/harmless.h" "#pragma once\n#include <QString>\n")
    file(WRITE "${WORK_DIR}/${file}" "#pragma once\n${code}\nint answer();\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} "-DSOURCE_DIR=${WORK_DIR}" "-DQT_HEADERS=${QT_HEADERS}" -P "${SCRIPT}"
        RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
    set(${status} "${result}" PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

set(failures 0)
foreach(case IN LISTS allowed)
    check("${case}" status output)
    if(NOT status EQUAL 0)
        message(NOTICE "refused, though allowed: ${case}\n${output}")
        math(EXPR failures "${failures} + 1")
    endif()
endforeach()
foreach(case IN LISTS forbidden)
    check("${case}" status output)
    string(REGEX REPLACE "\\|.*" "" file "${case}")
    string(FIND "${output}" "${file}: " named)
    string(FIND "${output}" "1 forbidden in 2 files" counted)
    if(status EQUAL 0 OR named EQUAL -1 OR counted EQUAL -1)
        message(NOTICE "let through, though forbidden: ${case}\n${output}")
        math(EXPR failures "${failures} + 1")
    endif()
endforeach()

# An empty tree is a wrong path, not a clean house.
file(REMOVE_RECURSE "${WORK_DIR}")
file(MAKE_DIRECTORY "${WORK_DIR}")
execute_process(COMMAND ${CMAKE_COMMAND} "-DSOURCE_DIR=${WORK_DIR}" "-DQT_HEADERS=${QT_HEADERS}" -P "${SCRIPT}"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(status EQUAL 0)
    message(NOTICE "an empty tree passed")
    math(EXPR failures "${failures} + 1")
endif()
file(REMOVE_RECURSE "${WORK_DIR}")

list(LENGTH allowed allowed_count)
list(LENGTH forbidden forbidden_count)
if(failures)
    message(FATAL_ERROR "${failures} cases went wrong")
endif()
message(STATUS "${allowed_count} allowed includes passed, ${forbidden_count} forbidden ones were caught")
