// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rumourdesk::testing {

/// The test classes of one executable. A test file ends with RUMOURDESK_TEST(TestMoney).
struct RegisteredTest {
    QByteArray name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<RegisteredTest> &registeredTests();
bool registerTest(RegisteredTest test);

} // namespace rumourdesk::testing

#define RUMOURDESK_TEST(Class)                                                                                \
    static const bool registered##Class                                                                       \
        = rumourdesk::testing::registerTest({#Class, [] { return std::make_unique<Class>(); }});
