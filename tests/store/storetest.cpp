// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storetest.h"

#include "tests/common/testresult.h"

#include <QRegularExpression>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

void StoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    Result<Database> database = Database::open(m_dir->filePath(u"store.sqlite"_s));
    QVERIFY_RESULT(database);
    m_database = std::make_unique<Database>(std::move(*database));
}

void StoreTest::cleanup()
{
    m_database.reset();
}

} // namespace rumourdesk::testing
