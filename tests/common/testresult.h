// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QTest>

/// Fails the test with the error's own words if a Result is none.
#define QVERIFY_RESULT(result)                                                                                \
    do {                                                                                                      \
        const auto &checkedResult = (result);                                                                 \
        QVERIFY2(checkedResult.isOk(), checkedResult.isOk() ? "" : qPrintable(checkedResult.error().message)); \
    } while (false)
