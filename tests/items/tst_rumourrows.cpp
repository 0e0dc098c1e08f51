// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeconversion.h"
#include "models/items/rowsorting.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourrows.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/sortkeys.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::rumoursFrom;
using Table = RumourTableModel;

namespace {

const QStringList lines = {
    u"Wirtz | Leverkusen > Liverpool | £100m | bid | 2025-06-02 | source: ESPN | age: 22 | contract: 2027 | window: summer-2025 | journalist: Ann Field | byline: Zoe Hill | added: 2025-06-03 | move: swap"_s,
    u"isak | Newcastle > | | interest | | added: 2025-06-01"_s,
    u"Ødegaard | > Arsenal | $105m | done | 2025-06-01 | source: BBC Sport | age: 26 | contract: 2028 | window: winter-2026 | journalist: Bob Gray | byline: Abe Long | added: 2025-06-02 | basis: agreed | move: loan"_s,
    u"Éder | Ajax > PSV | €110m | off | 2019-01-01 | age: 19 | added: 2025-06-04 | basis: asking"_s,
    u"Olise | Ajax > PSV | £100m | off | 2025-06-02T10:00 | added: 2025-06-05 | basis: clause | publisher: The Echo"_s,
};

} // namespace

class TestRumourRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void sortsEveryColumnBothWaysWithEmptyCellsLast_data();
    void sortsEveryColumnBothWaysWithEmptyCellsLast();
    void sortsByDateNewestFirstAtTheStart();
    void equalRowsKeepTheOrderTheyHad();
    void replacedRowsAreSortedAsTheOldOnes();
    void worthFollowsTheCurrency();
    void aHiddenRowStaysHiddenWhenSorted();
    void radixSortAgreesWithStableSort_data();
    void radixSortAgreesWithStableSort();
    void sortingByRankAgreesWithStableSort();
    void convertersAgree();
    void placesOfRowsAreFound_data();
    void placesOfRowsAreFound();

    void cellsSayWhatPeopleRead_data();
    void cellsSayWhatPeopleRead();
    void emptyCellsAreBlankAndSpokenAsNotGiven();
    void theFirstColumnSaysTheWholeRow_data();
    void theFirstColumnSaysTheWholeRow();
    void theRowSaysWhatAnAnalystHasMarked();
    void sortValuesAreRaw();

private:
    [[nodiscard]] QString order(const RumourRows &rows) const;

    const ExchangeRates m_rates = testing::testRates();
};

QString TestRumourRows::order(const RumourRows &rows) const
{
    QStringList ids;
    for (const quint32 row : rows.shown())
        ids << QString::number(rows.columns().ids[row]);
    return ids.join(u' ');
}

void TestRumourRows::sortsEveryColumnBothWaysWithEmptyCellsLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, int column, const QString &ascending, const QString &descending) {
        QTest::newRow(name) << column << ascending << descending;
    };
    row("date", Table::Date, u"4 3 1 5 2"_s, u"5 1 3 4 2"_s);
    row("player", Table::Player, u"4 2 3 5 1"_s, u"1 5 3 2 4"_s);
    row("from", Table::From, u"4 5 1 2 3"_s, u"2 1 4 5 3"_s);
    row("to", Table::To, u"3 1 4 5 2"_s, u"4 5 1 3 2"_s);
    row("stage", Table::StageColumn, u"4 5 2 1 3"_s, u"3 1 2 4 5"_s);
    row("fee printed", Table::FeePrinted, u"1 5 3 4 2"_s, u"4 3 1 5 2"_s);
    row("fee converted", Table::FeeConverted, u"3 4 1 5 2"_s, u"1 5 4 3 2"_s);
    row("window", Table::Window, u"1 3 2 4 5"_s, u"3 1 2 4 5"_s);
    row("outlet", Table::Outlet, u"3 1 5 2 4"_s, u"5 1 3 2 4"_s);
    row("move", Table::MoveColumn, u"2 4 5 3 1"_s, u"1 3 2 4 5"_s);
    row("basis", Table::Basis, u"1 4 5 3 2"_s, u"3 5 4 1 2"_s);
    row("journalists", Table::Journalists, u"1 3 2 4 5"_s, u"3 1 2 4 5"_s);
    row("age", Table::Age, u"4 1 3 2 5"_s, u"3 1 4 2 5"_s);
    row("contract", Table::Contract, u"1 3 2 4 5"_s, u"3 1 2 4 5"_s);
    row("byline", Table::Byline, u"3 1 2 4 5"_s, u"1 3 2 4 5"_s);
    row("added", Table::Added, u"2 3 1 4 5"_s, u"5 4 1 3 2"_s);
}

void TestRumourRows::sortsEveryColumnBothWaysWithEmptyCellsLast()
{
    QFETCH(int, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    const RumourColumns columns = columnsOf(rumoursFrom(lines));
    std::vector<quint32> fileOrder(columns.count());
    std::iota(fileOrder.begin(), fileOrder.end(), 0);
    for (const auto &[sortOrder, expected] :
        {std::pair(Qt::AscendingOrder, ascending), std::pair(Qt::DescendingOrder, descending)}) {
        QStringList ids;
        for (const quint32 row : sortedRows(fileOrder, sortKeys(columns, column, Currency::EUR, m_rates), sortOrder))
            ids << QString::number(columns.ids[row]);
        QCOMPARE(ids.join(u' '), expected);
    }
}

void TestRumourRows::sortsByDateNewestFirstAtTheStart()
{
    RumourRows rows(m_rates, Currency::EUR);
    QCOMPARE(order(rows), QString());
    rows.replaceColumns(columnsOf(rumoursFrom(lines)));
    QCOMPARE(order(rows), u"5 1 3 4 2"_s);
}

void TestRumourRows::equalRowsKeepTheOrderTheyHad()
{
    RumourRows rows(m_rates, Currency::EUR);
    rows.replaceColumns(columnsOf(rumoursFrom(lines)));
    rows.sortBy(Table::Player, Qt::DescendingOrder);
    rows.sortBy(Table::To, Qt::AscendingOrder);
    QCOMPARE(order(rows), u"3 1 5 4 2"_s);
    rows.sortBy(Table::To, Qt::DescendingOrder);
    QCOMPARE(order(rows), u"5 4 1 3 2"_s);
    rows.sortBy(Table::Player, Qt::AscendingOrder);
    rows.sortBy(Table::To, Qt::DescendingOrder);
    QCOMPARE(order(rows), u"4 5 1 3 2"_s);
}

void TestRumourRows::replacedRowsAreSortedAsTheOldOnes()
{
    RumourRows rows(m_rates, Currency::EUR);
    rows.replaceColumns(columnsOf(rumoursFrom(lines)));
    rows.sortBy(Table::Player, Qt::DescendingOrder);
    rows.sortBy(Table::To, Qt::AscendingOrder);
    rows.replaceColumns(columnsOf(rumoursFrom(lines + QStringList{u"Pogba | > PSV | | bid | 2025-07-01"_s})));
    QCOMPARE(order(rows), u"3 1 6 5 4 2"_s);
}

void TestRumourRows::worthFollowsTheCurrency()
{
    const QStringList fees = {u"A | X > Y | £100m | bid | 2025-06-01"_s, u"B | X > Y | €110m | bid | 2026-01-01"_s,
        u"C | X > Y | £90m | bid | 2026-01-01"_s};
    RumourRows rows(m_rates, Currency::EUR);
    rows.replaceColumns(columnsOf(rumoursFrom(fees)));
    rows.sortBy(Table::FeeConverted, Qt::DescendingOrder);
    QCOMPARE(order(rows), u"1 3 2"_s); // 120, 112.5, 110
    rows.setCurrency(Currency::GBP);
    QCOMPARE(order(rows), u"1 3 2"_s); // 100, 90, 88
    rows.replaceColumns(columnsOf(rumoursFrom({fees[0], u"B | X > Y | €128m | bid | 2026-01-01"_s})));
    QCOMPARE(order(rows), u"2 1"_s); // 102.4, 100
}

void TestRumourRows::aHiddenRowStaysHiddenWhenSorted()
{
    RumourRows rows(m_rates, Currency::EUR);
    rows.replaceColumns(columnsOf(rumoursFrom(lines)));
    rows.show(RowSet::where(5, [](size_t row) { return row != 2; }));
    QCOMPARE(order(rows), u"5 1 4 2"_s);
    rows.sortBy(Table::Player, Qt::AscendingOrder);
    QCOMPARE(order(rows), u"4 2 5 1"_s);
}

void TestRumourRows::radixSortAgreesWithStableSort_data()
{
    QTest::addColumn<quint64>("largest");
    QTest::newRow("all equal") << quint64(0);
    QTest::newRow("two values") << quint64(1);
    QTest::newRow("one digit") << quint64(2000);
    QTest::newRow("several digits") << quint64(3'000'000'000);
    QTest::newRow("nearly all bits") << emptySortKey - 1;
}

void TestRumourRows::radixSortAgreesWithStableSort()
{
    QFETCH(quint64, largest);
    std::mt19937_64 random(7); // NOLINT: the same numbers in every run
    std::uniform_int_distribution<quint64> keyOf(0, largest);
    std::vector<quint64> keys(5000);
    for (quint64 &key : keys)
        key = random() % 10 == 0 ? emptySortKey : keyOf(random);
    std::vector<quint32> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), random);
    for (const Qt::SortOrder sortOrder : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<quint32> expected = rows;
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 left, quint32 right) {
            if (keys[left] == emptySortKey || keys[right] == emptySortKey)
                return keys[left] != emptySortKey && keys[right] == emptySortKey;
            return sortOrder == Qt::AscendingOrder ? keys[left] < keys[right] : keys[left] > keys[right];
        });
        QVERIFY(sortedRows(rows, keys, sortOrder) == expected);
    }
}

void TestRumourRows::sortingByRankAgreesWithStableSort()
{
    std::mt19937 random(7); // NOLINT: the same rows in every run
    std::vector<quint32> ranks(50);
    for (quint32 &rank : ranks)
        rank = random() % 4 == 0 ? emptyRank : static_cast<quint32>(random() % ranks.size());
    std::vector<quint32> ids(1000);
    for (quint32 &id : ids)
        id = static_cast<quint32>(random() % ranks.size());
    std::vector<quint32> rows(ids.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), random);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<quint32> expected = rows;
        std::ranges::stable_sort(expected, {}, [&](quint32 row) {
            const quint32 rank = ranks[ids[row]];
            return rank == emptyRank || order == Qt::AscendingOrder ? qint64(rank) : -qint64(rank);
        });
        QVERIFY(rowsByRank(rows, ids, ranks, order) == expected);
    }
    QVERIFY(rowsByRank({}, {}, {}, Qt::AscendingOrder).empty());
}

void TestRumourRows::convertersAgree()
{
    std::vector<ArticleRow> articles;
    for (const QDate day : {QDate(2019, 1, 1), QDate(2025, 1, 31), QDate(2025, 2, 1), QDate(2025, 2, 1), QDate(2026, 3, 1), QDate(2027, 1, 1)}) {
        articles.emplace_back();
        articles.back().day = static_cast<qint32>(day.toJulianDay());
    }
    articles.push_back({}); // without a date
    const ArticleRates rates(articles, Currency::EUR, m_rates);
    for (quint32 article = 0; article < articles.size(); ++article) {
        for (const Currency currency : {Currency::EUR, Currency::GBP, Currency::USD, Currency::KRW}) {
            for (const qint64 amount : {qint64(1), qint64(1'234'567), std::numeric_limits<qint64>::max()}) {
                const std::optional<Fee> converted = convertedFee(
                    {amount, amount, currency, FeeBasis::Asking}, Currency::EUR, articles[article].date(), m_rates);
                QCOMPARE(rates.converted(amount, currency, article), converted ? converted->minimum : std::nullopt);
            }
        }
    }
}

void TestRumourRows::placesOfRowsAreFound_data()
{
    QTest::addColumn<int>("asked");
    QTest::addRow("one by one") << 1;
    QTest::addRow("by a table") << 20;
}

void TestRumourRows::placesOfRowsAreFound()
{
    QFETCH(int, asked);
    RumourRows rows(m_rates, Currency::EUR);
    rows.replaceColumns(columnsOf(rumoursFrom(lines)));
    RowSet passing(lines.size());
    passing.insert(0);
    passing.insert(4);
    rows.show(passing);
    const auto place = [&](size_t row) { return rows.placesOf(std::vector<size_t>(static_cast<size_t>(asked), row)).back(); };
    QCOMPARE(place(4), 0);
    QCOMPARE(place(0), 1);
    QCOMPARE(place(1), -1);
    QCOMPARE(place(999), -1);
    QVERIFY(rows.isShown(4));
    QVERIFY(!rows.isShown(1));
    QVERIFY(!rows.isShown(999));
}

void TestRumourRows::cellsSayWhatPeopleRead_data()
{
    QTest::addColumn<int>("rumour");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");
    const auto row = [](const char *name, int rumour, int column, const QString &text, const QString &toolTip) {
        QTest::newRow(name) << rumour << column << text << toolTip;
    };
    row("date", 1, Table::Date, u"2 Jun 2025"_s, u"Monday, 2 June 2025"_s);
    row("date and time", 5, Table::Date, u"2 Jun 2025"_s, u"Monday, 2 June 2025, 10:00"_s);
    row("no date", 2, Table::Date, {}, u"The article bears no date"_s);
    row("player", 3, Table::Player, u"Ødegaard"_s, u"Ødegaard"_s);
    row("no club left", 3, Table::From, {}, u"The article does not say which club he would leave"_s);
    row("exit", 2, Table::To, {}, u"He may leave; no suitor is named"_s);
    row("stage", 1, Table::StageColumn, u"bid"_s, u"bid"_s);
    row("fee", 4, Table::FeePrinted, u"€110m"_s, u"€110m (asking)"_s);
    row("no fee", 2, Table::FeePrinted, {}, u"The article gives no fee"_s);
    row("worth", 1, Table::FeeConverted, u"~€120m"_s,
        u"£100m at the reference rate of June 2025: 1 GBP = 1.2000 EUR"_s);
    row("worth as printed", 4, Table::FeeConverted, u"€110m"_s, u"€110m, as printed"_s);
    row("no worth", 2, Table::FeeConverted, {}, u"The article gives no fee"_s);
    row("window", 1, Table::Window, u"Summer 2025"_s, u"Summer 2025"_s);
    row("outlet", 1, Table::Outlet, u"ESPN"_s, u"Credited: ESPN\nBy: Ann Field"_s);
    row("publisher", 5, Table::Outlet, u"The Echo"_s, u"Published by: The Echo"_s);
    row("no outlet", 2, Table::Outlet, {}, u"The article names no source"_s);
    row("move", 3, Table::MoveColumn, u"loan"_s, u"loan"_s);
    row("basis", 5, Table::Basis, u"clause"_s, u"£100m (clause)"_s);
    row("journalists", 3, Table::Journalists, u"Bob Gray"_s, u"Bob Gray"_s);
    row("age", 1, Table::Age, u"22"_s, u"22 years"_s);
    row("contract", 1, Table::Contract, u"2027"_s, u"Under contract until 2027"_s);
    row("byline", 1, Table::Byline, u"Zoe Hill"_s, u"Zoe Hill"_s);
    row("added", 1, Table::Added, u"3 Jun 2025"_s, u"Tuesday, 3 June 2025, 00:00"_s);
    row("undated", 6, Table::FeeConverted, {}, u"£1m cannot be converted: the article bears no date"_s);
    row("without a rate", 7, Table::FeeConverted, {},
        u"£1m cannot be converted: no reference rate is known for GBP in May 2019"_s);
}

void TestRumourRows::cellsSayWhatPeopleRead()
{
    QFETCH(int, rumour);
    QFETCH(int, column);
    const QStringList all = lines
        + QStringList{u"A | X > Y | £1m | bid |"_s, u"A | X > Y | £1m | bid | 2019-05-01"_s};
    const RumourColumns columns = columnsOf(rumoursFrom(all));
    const RumourCells cells(columns, m_rates, Currency::EUR);
    const auto row = static_cast<size_t>(rumour - 1);
    QTEST(cells.text(row, column), "text");
    QTEST(cells.toolTip(row, column), "toolTip");
}

void TestRumourRows::emptyCellsAreBlankAndSpokenAsNotGiven()
{
    const RumourColumns columns = columnsOf(rumoursFrom({u"A | > | | interest |"_s}));
    const RumourCells cells(columns, m_rates, Currency::EUR);
    for (int column = 0; column < Table::ColumnCount; ++column) {
        const bool isAlwaysFull = column == Table::Player || column == Table::StageColumn
            || column == Table::MoveColumn || column == Table::Added;
        QCOMPARE(cells.text(0, column).isEmpty(), !isAlwaysFull);
        QCOMPARE(cells.sortValue(0, column).isValid(), isAlwaysFull);
        if (column != Table::Date) // which says the whole row
            QCOMPARE(cells.spokenText(0, column), isAlwaysFull ? cells.text(0, column) : u"not given"_s);
    }
}

void TestRumourRows::theFirstColumnSaysTheWholeRow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("spoken");
    QTest::addRow("everything")
        << u"Wirtz | Leverkusen > Liverpool | £100m | bid | 2025-06-02 | window: summer-2025 | source: Marca"_s
        << u"2 Jun 2025, Wirtz, Leverkusen to Liverpool, bid, £100m, Summer 2025, Marca, unread"_s;
    QTest::addRow("no date, no seller") << u"Saka | > Chelsea | | talks |"_s
                                        << u"no date, Saka, to Chelsea, talks, unread"_s;
    QTest::addRow("no suitor") << u"Saka | Arsenal > | | interest |"_s << u"no date, Saka, Arsenal, interest, unread"_s;
}

void TestRumourRows::theFirstColumnSaysTheWholeRow()
{
    QFETCH(QString, line);
    const RumourColumns columns = columnsOf(rumoursFrom({line}));
    QTEST(RumourCells(columns, m_rates, Currency::EUR).spokenText(0, Table::Date), "spoken");
}

void TestRumourRows::theRowSaysWhatAnAnalystHasMarked()
{
    RumourColumns columns = columnsOf(rumoursFrom({u"Saka | Arsenal > | | interest |"_s}));
    Annotation annotation;
    annotation.grade = {Reliability::B, Credibility::ProbablyTrue};
    annotation.isStarred = true;
    annotation.isRead = true;
    setAnnotation(columns, 0, annotation, false);
    QCOMPARE(RumourCells(columns, m_rates, Currency::EUR).spokenText(0, Table::Date),
        u"no date, Saka, Arsenal, interest, grade B2, starred"_s);
}

void TestRumourRows::sortValuesAreRaw()
{
    const RumourColumns columns = columnsOf(rumoursFrom(lines));
    const RumourCells cells(columns, m_rates, Currency::EUR);
    QCOMPARE(cells.sortValue(0, Table::Date), QVariant(QDate(2025, 6, 2)));
    QCOMPARE(cells.sortValue(0, Table::Player), QVariant(u"Wirtz"_s));
    QCOMPARE(cells.sortValue(0, Table::StageColumn), QVariant(static_cast<int>(Stage::Bid)));
    QCOMPARE(cells.sortValue(0, Table::FeePrinted), QVariant(qint64(100'000'000)));
    QCOMPARE(cells.sortValue(0, Table::FeeConverted), QVariant(qint64(120'000'000)));
    QCOMPARE(cells.sortValue(0, Table::Age), QVariant(22));
}

RUMOURDESK_TEST(TestRumourRows)
#include "tst_rumourrows.moc"
