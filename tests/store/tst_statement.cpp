// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestStatement final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void bindsNullStringAsEmptyText()
    {
        Statement select(*m_database, u"SELECT typeof(?), typeof(?)"_s);
        select.bind(QString()).bind(std::optional<QString>(QString()));
        QVERIFY(select.next());
        QCOMPARE(select.text(0), u"text"_s);
        QCOMPARE(select.text(1), u"text"_s);
    }

    void bindsMissingOptionalsAsNull()
    {
        Statement select(*m_database, u"SELECT ?, ?, typeof(?)"_s);
        select.bind(std::optional<qint64>()).bind(std::optional<QString>()).bind(std::optional<qint64>());
        QVERIFY(select.next());
        QCOMPARE(select.optionalInteger(0), std::nullopt);
        QCOMPARE(select.optionalInteger(1), std::nullopt);
        QCOMPARE(select.text(2), u"null"_s);
    }

    void keepsLargeIntegersExactly()
    {
        constexpr qint64 large = std::numeric_limits<qint64>::max();
        Statement select(*m_database, u"SELECT ?"_s);
        select.bind(large);
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), large);
        QCOMPARE(select.optionalInteger(0), std::optional(large));
    }

    void walksTheRowsAndMayRunAgain()
    {
        Statement select(*m_database, u"SELECT value + ? FROM json_each('[0, 1]')"_s);
        for (const qint64 first : {10, 20}) {
            std::vector<qint64> rows;
            select.bind(first);
            while (select.next())
                rows.push_back(select.integer(0));
            QVERIFY_RESULT(select.outcome());
            QCOMPARE(rows, (std::vector<qint64>{first, first + 1}));
        }
    }

    void failureSticksAndSaysWhy()
    {
        Statement wrong(*m_database, u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!wrong.next());
        QVERIFY(!wrong.next());
        QVERIFY(!wrong.run());
        QVERIFY(!wrong.outcome());
        QCOMPARE(wrong.outcome().error().kind, Error::Kind::Store);
        QVERIFY(wrong.outcome().error().message.contains(m_database->path()));
        QVERIFY(wrong.outcome().error().detail.contains("nowhere"_L1));
    }

    void refusesWhatTheSchemaForbids_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("empty name") << u"INSERT INTO players (name) VALUES ('')"_s;
        QTest::newRow("text for a number") << u"INSERT INTO players (id, name) VALUES ('x', 'y')"_s;
        QTest::newRow("unknown article") << u"INSERT INTO rumours (article_id, ordinal, player_id, move, stage) "
                                            "VALUES (7, 0, 7, 0, 0)"_s;
        QTest::newRow("short hash") << u"INSERT INTO articles (content_hash, added_at, extractor_version) "
                                       "VALUES (x'00', 0, 0)"_s;
        QTest::newRow("time without a day") << u"INSERT INTO articles (content_hash, published_minute, added_at, "
                                               "extractor_version) VALUES (zeroblob(32), 5, 0, 0)"_s;
        QTest::newRow("two statements") << u"DELETE FROM players; DELETE FROM clubs"_s;
    }
    void refusesWhatTheSchemaForbids()
    {
        QFETCH(QString, sql);
        QVERIFY(!execute(*m_database, sql));
    }
};

RUMOURDESK_TEST(TestStatement)
#include "tst_statement.moc"
