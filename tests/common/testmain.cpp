// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"

#include <QTest>

#ifdef RUMOURDESK_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>

namespace rumourdesk::testing {

std::vector<RegisteredTest> &registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

bool registerTest(RegisteredTest test)
{
    registeredTests().push_back(std::move(test));
    return true;
}

} // namespace rumourdesk::testing

/// Runs the test class named by the first argument with the remaining arguments of QTest, or all of them.
int main(int argc, char **argv)
{
    TestApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rumourdesk-tests"));
    QStringList arguments = QCoreApplication::arguments();
    const QByteArray only = arguments.size() > 1 ? arguments.takeAt(1).toUtf8() : QByteArray();

    int failures = 0;
    int run = 0;
    for (const auto &test : rumourdesk::testing::registeredTests()) {
        if (!only.isEmpty() && only != test.name)
            continue;
        ++run;
        const std::unique_ptr<QObject> object = test.make();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class is named '%s'\n", only.constData());
        return 2;
    }
    return failures;
}
