// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkquery.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


#include <sqlite3.h>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestBulkQuery final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void driverUsesTheLibraryThatIsLinked()
    {
        QCOMPARE(firstColumn(*m_database, u"SELECT sqlite_source_id()"_s),
            QStringList{QString::fromLatin1(sqlite3_sourceid())});
    }

    void readsNumbersNullsAndText()
    {
        BulkQuery query(*m_database, "SELECT 7, NULL, 'Ødegård 🦅', 0");
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 7);
        QCOMPARE(query.optionalInteger(0), std::optional<qint64>(7));
        QCOMPARE(query.integer(1), 0);
        QCOMPARE(query.optionalInteger(1), std::nullopt);
        QCOMPARE(query.text(2), u"Ødegård 🦅"_s);
        QCOMPARE(query.optionalInteger(3), std::optional<qint64>(0));
        QVERIFY(!query.next());
        QVERIFY_RESULT(query.outcome());
    }

    void bindsText()
    {
        BulkQuery query(*m_database, "SELECT ? || '!'");
        query.bind(1, u"Şahin's \"club\""_s);
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"Şahin's \"club\"!"_s);
    }

    void runsAgainWithOtherNumbers()
    {
        BulkQuery query(*m_database, "SELECT ?1 * 2, ?2");
        for (const qint64 number : {qint64(7), std::numeric_limits<qint64>::max() / 2}) {
            query.bind(1, number);
            query.bind(2, -number);
            QVERIFY(query.next());
            QCOMPARE(query.integer(0), 2 * number);
            QCOMPARE(query.integer(1), -number);
            QVERIFY(!query.next());
            query.reset();
        }
        QVERIFY_RESULT(query.outcome());
    }

    void failureSticksAndSaysWhy()
    {
        BulkQuery query(*m_database, "SELECT name FROM nowhere");
        query.bind(1, u"text"_s);
        QVERIFY(!query.next());
        QVERIFY(!query.outcome());
        QVERIFY2(query.outcome().error().detail.contains("nowhere"_L1), qPrintable(query.outcome().error().detail));
        QVERIFY(query.outcome().error().message.contains(m_database->path()));
    }
};

RUMOURDESK_TEST(TestBulkQuery)
#include "tst_bulkquery.moc"
