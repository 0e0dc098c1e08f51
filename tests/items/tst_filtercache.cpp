// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercache.h"
#include "models/items/filternames.h"
#include "models/items/rumourfilter.h"
#include "models/jobs/storereader.h"
#include "tests/common/testregistry.h"
#include "tests/items/deskfixture.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2026-03-01"_s,
    u"Wirtz | Leverkusen > Liverpool | €127m | done | 2026-02-01"_s,
    u"Saka | Arsenal > | | interest | 2026-01-01"_s,
};

} // namespace

/// The answers that are kept from one keystroke to the next, and searches beside the window.
class TestFilterCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void textsToSearchAreCollected_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addRow("player:isak fee>1m") << QStringList();
        QTest::addRow("isak") << QStringList{u"isak"_s};
        QTest::addRow("isak -(\"to leave\" OR isak) text:bid,talk") << QStringList{u"isak"_s, u"\"to leave\""_s, u"bid"_s, u"talk"_s};
        QTest::addRow("@late saka") << QStringList{u"medical"_s, u"done"_s, u"saka"_s};
        QTest::addRow("isak @unknown") << QStringList();
    }
    void textsToSearchAreCollected()
    {
        QFETCH(QStringList, texts);
        const ParsedFilter parsed = parseFilter(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!parsed.mistake);
        const std::vector<SavedFilter> saved{{u"late"_s, u"medical @over"_s}, {u"over"_s, u"done"_s}};
        QStringList found;
        for (const SearchedText &searched : searchedTexts(parsed.filter, saved))
            found << (searched.isPhrase ? u'"' + searched.text + u'"' : searched.text);
        QCOMPARE(found, texts);
    }

    void aPartIsAskedOnce()
    {
        const RumourColumns columns = columnsOf(testing::rumoursFrom(lines));
        const ExchangeRates rates = testing::testRates();
        int searches = 0;
        FilterCache cache;
        const auto passing = [&](const QString &expression, QDate today = QDate(2026, 3, 10)) {
            const FilterContext context{columns, rates, Currency::EUR, today, {}, {},
                [&](const QString &, bool) -> Result<ArticleSet> {
                    ++searches;
                    return ArticleSet();
                }};
            const Result<RowSet> rows = cache.rowsPassing(*parseFilter(expression).filter.root(), context);
            QString ids;
            for (size_t row = 0; row < columns.count(); ++row)
                ids += rows->contains(row) ? QString::number(columns.ids[row]) : QString();
            return ids;
        };
        QCOMPARE(passing(u"isak to:liv"_s), u"1"_s);
        QCOMPARE(passing(u"isak to:live"_s), u"1"_s);
        QCOMPARE(passing(u"stage:bid isak"_s), u"1"_s);
        QCOMPARE(searches, 1);
        QCOMPARE(passing(u"-isak"_s), u"23"_s);
        QCOMPARE(searches, 2);
        QCOMPARE(passing(u"date:-14d"_s), u"1"_s);
        QCOMPARE(passing(u"date:-14d"_s, QDate(2026, 2, 10)), u"12"_s);
        cache.clear();
        QCOMPARE(passing(u"isak"_s), u"1"_s);
        QCOMPARE(searches, 3);
    }

    void aWordThatGrowsFindsWhatItFindsAlone()
    {
        const RumourColumns columns = columnsOf(testing::rumoursFrom(lines));
        const ExchangeRates rates = testing::testRates();
        const FilterContext context{columns, rates, Currency::EUR, QDate(2026, 3, 10), {}, {},
            [&](const QString &text, bool) -> Result<ArticleSet> {
                return text.startsWith(u's') ? ArticleSet({columns.articleAt(0).id}) : ArticleSet();
            }};
        FilterCache cache;
        for (const QString &typed : {u"l"_s, u"li"_s, u"liv"_s, u"w"_s, u"wi"_s, u"l wi"_s, u"s"_s, u"sa"_s, u"sa l"_s, u"\"liv\""_s, u"liverpool"_s, u"a"_s, u"ar"_s}) {
            const FilterNode root = *parseFilter(typed).filter.root();
            const Result<RowSet> rows = cache.rowsPassing(root, context);
            QVERIFY(rows && *rows == *rowsPassing(root, context));
            cache.prepare(root, context);
        }
    }

    void namesAreLookedForWhileArticlesAreSearched_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addRow("wirtz") << u"12"_s; // by his name, and the article that is found
        QTest::addRow("wirtz to:liverpool -@done") << u"1"_s;
        QTest::addRow("wirtz OR saka") << u"123"_s;
    }
    void namesAreLookedForWhileArticlesAreSearched()
    {
        QFETCH(QString, found);
        const RumourColumns columns = columnsOf(testing::rumoursFrom(lines));
        const ExchangeRates rates = testing::testRates();
        const std::vector<SavedFilter> saved{{u"done"_s, u"stage:done"_s}};
        int searches = 0;
        const FilterContext context{columns, rates, Currency::EUR, QDate(2026, 3, 10), {}, {},
            [&](const QString &, bool) -> Result<ArticleSet> {
                ++searches;
                return ArticleSet({columns.articleAt(0).id});
            },
            saved};
        const ParsedFilter parsed = parseFilter(QString::fromUtf8(QTest::currentDataTag()), saved);
        QVERIFY(!parsed.mistake);
        FilterCache cache;
        cache.prepare(*parsed.filter.root(), context);
        QCOMPARE(searches, 0);
        const Result<RowSet> rows = cache.rowsPassing(*parsed.filter.root(), context);
        QString ids;
        for (size_t row = 0; row < columns.count(); ++row)
            ids += rows->contains(row) ? QString::number(columns.ids[row]) : QString();
        QCOMPARE(ids, found);
        QVERIFY(searches > 0);
    }

    void anotherCurrencyIsAskedAnew()
    {
        Desk desk(lines);
        QVERIFY(desk.filter(u"fee>120m"_s));
        QCOMPARE(desk.players(), u"Isak Wirtz"_s);
        desk.model.setChartCurrency(Currency::GBP);
        QCOMPARE(desk.players(), QString());
    }

    void aSavedFilterMayComeToMeanSomethingElse()
    {
        Desk desk(lines);
        desk.model.setSavedFilters({{u"mine"_s, u"player:isak"_s}});
        QVERIFY(desk.filter(u"@mine"_s));
        QCOMPARE(desk.players(), u"Isak"_s);
        desk.model.setSavedFilters({{u"mine"_s, u"player:saka"_s}});
        QVERIFY(desk.filter(u"@mine"_s));
        QCOMPARE(desk.players(), u"Saka"_s);
    }

    void searchesBesideTheWindowAreShownWhenTheyEnd()
    {
        Desk desk(lines);
        StoreReader reader(desk.database.path());
        StoreReader counts(desk.database.path());
        desk.model.searchWith(reader, counts);
        const QSignalSpy changed(&desk.model, &RumourTableModel::contentChanged);
        QVERIFY(desk.filter(u"\"report 2\""_s));
        QCOMPARE(desk.model.rowCount(), 3);
        QVERIFY(desk.model.filter().isEmpty());
        QTRY_COMPARE(desk.players(), u"Wirtz"_s);
        QCOMPARE(changed.count(), 1);
        // What was found once is shown at once.
        QVERIFY(desk.filter(QString()));
        QCOMPARE(desk.model.rowCount(), 3);
        QVERIFY(desk.filter(u"\"report 2\" to:liverpool"_s));
        QCOMPARE(desk.players(), u"Wirtz"_s);
    }

    void aLaterFilterMakesASearchStale()
    {
        Desk desk(lines);
        StoreReader reader(desk.database.path());
        StoreReader counts(desk.database.path());
        desk.model.searchWith(reader, counts);
        QVERIFY(desk.filter(u"\"report 1\""_s));
        QVERIFY(desk.filter(u"\"report 2\""_s));
        QVERIFY(desk.filter(u"player:saka"_s));
        QCOMPARE(desk.players(), u"Saka"_s);
        // What this one finds comes behind all that the others may have found.
        const QSignalSpy changed(&desk.model, &RumourTableModel::contentChanged);
        QVERIFY(desk.filter(u"\"report 1\""_s));
        QTRY_COMPARE(desk.players(), u"Isak"_s);
        QCOMPARE(changed.count(), 1);
    }

    void aStoreReadMeanwhileIsSearchedAgain()
    {
        Desk desk(lines);
        StoreReader reader(desk.database.path());
        StoreReader counts(desk.database.path());
        desk.model.searchWith(reader, counts);
        QVERIFY(desk.filter(u"report -player:saka"_s));
        desk.store({u"Olise | Bayern > | | talks | 2026-03-05"_s});
        if (!desk.model.reload())
            QFAIL("the store cannot be read");
        QTRY_COMPARE(desk.players(), u"Olise Isak Wirtz"_s);
        QVERIFY(!reader.isReading());
    }

    void lettersAreSearchedBeforeAnybodyAsks()
    {
        Desk desk(lines);
        StoreReader letters(desk.database.path());
        const auto hasToSearch = [&](const QString &word) { return desk.model.hasToSearch(parseFilter(word).filter); };
        desk.model.searchLettersWith(letters);
        QTRY_VERIFY(!hasToSearch(u"9"_s)); // the last of them
        QVERIFY(!hasToSearch(u"r"_s) && !hasToSearch(u"R"_s) && hasToSearch(u"re"_s));
        QVERIFY(desk.filter(u"r"_s));
        QCOMPARE(desk.players(), u"Isak Wirtz Saka"_s);
        QVERIFY(desk.filter(u"2"_s));
        QCOMPARE(desk.players(), u"Wirtz"_s);
        // and anew with every reading of the store
        desk.store({u"Olise | Bayern > | | talks | 2026-03-05"_s});
        if (!desk.model.reload())
            QFAIL("the store cannot be read");
        QVERIFY(hasToSearch(u"r"_s));
        QTRY_VERIFY(!hasToSearch(u"9"_s));
        QVERIFY(desk.filter(u"r"_s));
        QCOMPARE(desk.players(), u"Olise Isak Wirtz Saka"_s);
    }

    void aCountThatHasToSearchComesLater()
    {
        Desk desk(lines);
        StoreReader reader(desk.database.path());
        StoreReader counts(desk.database.path());
        desk.model.searchWith(reader, counts);
        std::optional<int> counted;
        const auto count = [&](const QString &expression) {
            counted.reset();
            const RumourFilter filter = parseFilter(expression).filter;
            const bool hasToSearch = desk.model.hasToSearch(filter);
            desk.model.count(filter, QDate(2026, 3, 10), [&](const Result<int> &passing) { counted = *passing; });
            return hasToSearch;
        };
        QVERIFY(!count(u"to:liverpool"_s));
        QCOMPARE(counted, std::optional(2));
        QVERIFY(count(u"\"report 2\""_s));
        QCOMPARE(counted, std::nullopt);
        // A filter that is set meanwhile leaves the count alone.
        QVERIFY(desk.filter(u"\"report 1\""_s));
        QTRY_COMPARE(counted, std::optional(1));
        QTRY_COMPARE(desk.players(), u"Isak"_s);
        QVERIFY(!count(u"\"report 2\" OR \"report 1\""_s));
        QCOMPARE(counted, std::optional(2));
    }

    void aStoreThatIsGoneIsAnErrorOfFilterAndCount()
    {
        Desk desk(lines);
        StoreReader reader(desk.folder.filePath(u"missing.sqlite"_s));
        StoreReader counts(desk.folder.filePath(u"missing.sqlite"_s));
        desk.model.searchWith(reader, counts);
        QSignalSpy failed(&desk.model, &RumourTableModel::searchFailed);
        QVERIFY(desk.filter(u"isak"_s));
        QVERIFY(failed.wait());
        QCOMPARE(desk.model.rowCount(), 3);
        bool hasFailed = false;
        desk.model.count(parseFilter(u"isak"_s).filter, QDate(2026, 3, 10),
            [&](const Result<int> &passing) { hasFailed = !passing; });
        QTRY_VERIFY(hasFailed);
    }
};

RUMOURDESK_TEST(TestFilterCache)
#include "tst_filtercache.moc"
