// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourlisting.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


#include <thread>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Readers = RumourListing::Readers;

namespace {

QString numbersOf(std::span<const qint64> credits)
{
    QStringList numbers;
    for (const qint64 number : credits)
        numbers += QString::number(number);
    return numbers.join(u' ');
}

QStringList linesOf(const RumourPart &part)
{
    QStringList lines;
    for (const ListedRumour &rumour : part.rumours) {
        lines += u"%1 of %2: %3, %4; %5"_s.arg(rumour.id.value).arg(rumour.article.value).arg(rumour.player)
            .arg(numbersOf(rumour.sources), numbersOf(rumour.journalists));
    }
    return lines;
}

/// Of all parts, each read by the next reader.
QStringList linesOf(const RumourListing &listing)
{
    QStringList lines;
    RumourPart part;
    for (size_t number = 0; number < listing.partCount(); ++number) {
        if (const Result<void> read = listing.read(number % listing.readerCount(), number, part); !read)
            return {read.error().detail};
        lines += linesOf(part);
    }
    return lines;
}

} // namespace

class TestRumourListing final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreHasNoParts()
    {
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        QCOMPARE(listing->partCount(), size_t(0));
        QCOMPARE(listing->readerCount(), size_t(1));
    }

    void thePartsAreTheWholeList_data()
    {
        QTest::addColumn<Readers>("readers");
        QTest::newRow("one reader") << Readers::One;
        QTest::newRow("two readers") << Readers::Two;
    }
    void thePartsAreTheWholeList()
    {
        QFETCH(Readers, readers);
        addManyRumours(*m_database, 22'000);
        const Result<RumourListing> listing = RumourListing::begin(*m_database, readers);
        QVERIFY_RESULT(listing);
        QCOMPARE(listing->readerCount(), readers == Readers::One ? size_t(1) : size_t(2));
        QVERIFY(listing->partCount() > 2);
        QCOMPARE(linesOf(*listing), everyLine());
    }

    void farIdsMakeNoMoreParts()
    {
        addManyRumours(*m_database, 10);
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        for (const QString &table : {u"rumour_sources"_s, u"rumour_journalists"_s})
            QVERIFY_RESULT(execute(*m_database, u"DELETE FROM %1 WHERE rumour_id > 8"_s.arg(table)));
        for (const auto &[id, moved] : {std::pair(9, far), std::pair(10, -far)})
            QVERIFY_RESULT(execute(*m_database, u"UPDATE rumours SET id = %1 WHERE id = %2"_s.arg(moved).arg(id)));
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::One);
        QVERIFY_RESULT(listing);
        QVERIFY(listing->partCount() < 5000);
        QCOMPARE(linesOf(*listing), everyLine());
    }

    void bothReadersSeeOneStoreWhileItChanges()
    {
        addManyRumours(*m_database, 22'000);
        const QStringList before = everyLine();
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        QCOMPARE(listing->readerCount(), size_t(2));
        const Result<Database> other = Database::open(m_database->path());
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(execute(*other, u"UPDATE rumours SET player_id = 1"_s));
        QVERIFY_RESULT(execute(*other, u"DELETE FROM rumours WHERE id > 9000"_s));
        QCOMPARE(linesOf(*listing), before);
    }

    void aReaderMayReadOnAnotherThread()
    {
        addManyRumours(*m_database, 22'000);
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        RumourPart second;
        Result<void> read;
        std::jthread([&] { read = listing->read(1, 1, second); }).join();
        QVERIFY_RESULT(read);
        RumourPart first;
        QVERIFY_RESULT(listing->read(0, 0, first));
        const QStringList lines = linesOf(first) + linesOf(second);
        QCOMPARE(lines, everyLine().first(lines.size()));
        QVERIFY(!second.rumours.empty());
    }

private:
    /// As SQL alone tells it.
    [[nodiscard]] QStringList everyLine() const
    {
        return firstColumn(*m_database, uR"sql(
            SELECT r.id || ' of ' || article_id || ': ' || player_id || ', '
                || (SELECT coalesce(group_concat(outlet_id, ' '), '')
                    FROM (SELECT outlet_id FROM rumour_sources WHERE rumour_id = r.id ORDER BY ordinal)) || '; '
                || (SELECT coalesce(group_concat(journalist_id, ' '), '')
                    FROM (SELECT journalist_id FROM rumour_journalists WHERE rumour_id = r.id ORDER BY ordinal))
            FROM rumours AS r ORDER BY r.id)sql"_s);
    }
};

RUMOURDESK_TEST(TestRumourListing)
#include "tst_rumourlisting.moc"
