// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;
using Table = RumourTableModel;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport"_s,
    u"Bastoni | Inter > Barcelona | €90m–100m | talks | 2026-03-02 | basis: asking | window: summer-2026"_s,
    u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-06-20 | age: 22 | journalist: Ann Field"_s,
    u"Isak | Newcastle > Liverpool | £125m | done | 2025-09-01 | window: summer-2025"_s,
    u"Saka | Arsenal > | | interest |"_s,
};

} // namespace

class TestRumourTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isEmptyBeforeItReads();
    void showsTheNewestArticleFirst();
    void reloadShowsWhatWasStoredMeanwhile();
    void reloadKeepsFilterAndSort();
    void filterFindsWordsOfArticlesAndNames();
    void filterNamesItself();
    void daysCountBackFromTheDayGiven();
    void emptyFilterShowsEverything();
    void sortingThroughTheModelPutsEmptyCellsLast();
    void sortingByNoColumnChangesNothing();
    void aRowStaysSelectedThroughFilterSortAndReload();
    void aHiddenRowIsNoLongerSelected();
    void filteringDoesNotReset();
    void filterChangesAreAnnouncedOnce();
    void currencyChangesCellsHeaderAndOrder();
    void currencyFiltersAmountsAnew();
    void theSameCurrencyIsNoChange();
    void rowsOfAPlayerAreThoseShown();
    void rumoursHiddenStillHaveArticleAndPlayer();
    void shownRumoursComeInTheOrderShown();
    void numbersAreOnTheRight();
    void everyHeaderHasATitleAndAnExplanation();
    void columnsKnowTheirFields();
    void rolesGiveIdsTextAndSpeech();
    void valuesStartWithWhatIsTyped();
    void anyFilterIsCounted();
    void savedFiltersAreKnownByName();
    void anUnknownNameKeepsTheRows();
    void anUnreadableStoreIsAnErrorAndKeepsTheRows();
    void anUnsearchableStoreKeepsTheRowsAndSaysSo();
};

void TestRumourTableModel::isEmptyBeforeItReads()
{
    const Desk desk;
    QCOMPARE(desk.model.rowCount(), 0);
    QCOMPARE(desk.model.totalCount(), 0);
    QCOMPARE(desk.model.columnCount(), int(Table::ColumnCount));
    QCOMPARE(desk.model.rowOf(RumourId{1}), -1);
    QVERIFY(desk.model.rowsOfPlayer(u"Isak"_s).empty());
}

void TestRumourTableModel::showsTheNewestArticleFirst()
{
    const Desk desk(lines);
    QCOMPARE(desk.players(), u"Bastoni Isak Isak Wirtz Saka"_s);
    QCOMPARE(desk.model.data(desk.model.index(0, Table::Date)).toString(), u"2 Mar 2026"_s);
    QCOMPARE(desk.model.data(desk.model.index(0, Table::FeePrinted)).toString(), u"€90m–100m"_s);
    QCOMPARE(desk.model.data(desk.model.index(1, Table::FeeConverted)).toString(), u"~€150m"_s);
}

void TestRumourTableModel::reloadShowsWhatWasStoredMeanwhile()
{
    Desk desk(lines);
    const QSignalSpy changed(&desk.model, &Table::contentChanged);
    desk.store({u"Olise | Palace > Bayern | €60m | agreed | 2025-12-01"_s});
    QCOMPARE(desk.model.totalCount(), 5);
    QVERIFY_RESULT(desk.model.reload());
    QCOMPARE(desk.model.totalCount(), 6);
    QCOMPARE(desk.players(), u"Bastoni Olise Isak Isak Wirtz Saka"_s);
    QCOMPARE(changed.size(), 1);
}

void TestRumourTableModel::reloadKeepsFilterAndSort()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"to:liverpool"_s));
    desk.model.sort(Table::FeePrinted, Qt::AscendingOrder);
    QCOMPARE(desk.players(), u"Isak Isak Wirtz"_s);
    desk.store({u"Ekitike | Frankfurt > Liverpool | €79m | done | 2025-07-01"_s,
        u"Olise | Palace > Bayern | €60m | agreed | 2025-12-01"_s});
    QVERIFY_RESULT(desk.model.reload());
    QCOMPARE(desk.players(), u"Ekitike Isak Isak Wirtz"_s);
}

void TestRumourTableModel::filterFindsWordsOfArticlesAndNames()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"liverpool"_s));
    QCOMPARE(desk.players(), u"Isak Isak Wirtz"_s);
    QVERIFY(desk.filter(u"\"report 3\""_s));
    QCOMPARE(desk.players(), u"Wirtz"_s);
    QVERIFY(desk.filter(u"text:repo -isak"_s));
    QCOMPARE(desk.players(), u"Bastoni Wirtz Saka"_s);
    QVERIFY(desk.filter(u"headline OR nonsense"_s));
    QCOMPARE(desk.model.rowCount(), 5);
}

void TestRumourTableModel::filterNamesItself()
{
    Desk desk(lines);
    QVERIFY(desk.model.filter().isEmpty());
    QVERIFY(desk.filter(u" to:liverpool   AND isak"_s));
    QCOMPARE(desk.model.filter().toString(), u"to:liverpool isak"_s);
}

void TestRumourTableModel::daysCountBackFromTheDayGiven()
{
    Desk desk(lines);
    const RumourFilter lastDays = parseFilter(u"date:-30d"_s).filter;
    desk.model.setFilter(lastDays, QDate(2026, 3, 10));
    QCOMPARE(desk.players(), u"Bastoni"_s);
    desk.model.setFilter(lastDays, QDate(2025, 9, 15));
    QCOMPARE(desk.players(), u"Bastoni Isak"_s);
    QVERIFY_RESULT(desk.model.reload());
    QCOMPARE(desk.players(), u"Bastoni Isak"_s);
}

void TestRumourTableModel::emptyFilterShowsEverything()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"saka"_s));
    QCOMPARE(desk.model.rowCount(), 1);
    desk.model.setFilter({});
    QCOMPARE(desk.model.rowCount(), 5);
}

void TestRumourTableModel::sortingThroughTheModelPutsEmptyCellsLast()
{
    Desk desk(lines);
    desk.model.sort(Table::FeeConverted, Qt::AscendingOrder);
    QCOMPARE(desk.players(), u"Bastoni Wirtz Isak Isak Saka"_s);
    desk.model.sort(Table::FeeConverted, Qt::DescendingOrder);
    QCOMPARE(desk.players(), u"Isak Isak Wirtz Bastoni Saka"_s);
}

void TestRumourTableModel::sortingByNoColumnChangesNothing()
{
    Desk desk(lines);
    desk.model.sort(Table::Player, Qt::AscendingOrder);
    desk.model.sort(-1);
    desk.model.sort(Table::ColumnCount);
    QCOMPARE(desk.players(), u"Bastoni Isak Isak Saka Wirtz"_s);
}

void TestRumourTableModel::aRowStaysSelectedThroughFilterSortAndReload()
{
    Desk desk(lines);
    QItemSelectionModel selection(&desk.model);
    const int wirtz = desk.model.rowsOfPlayer(u"Wirtz"_s).front();
    selection.setCurrentIndex(desk.model.index(wirtz, Table::To),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto selected = [&] {
        const QModelIndexList rows = selection.selectedRows();
        return rows.size() == 1 && rows.front().row() == selection.currentIndex().row()
                && selection.currentIndex().column() == Table::To
            ? desk.model.playerAt(rows.front().row())
            : u"nobody"_s;
    };
    QCOMPARE(selected(), u"Wirtz"_s);
    QVERIFY(desk.filter(u"to:liverpool"_s));
    QCOMPARE(selected(), u"Wirtz"_s);
    desk.model.sort(Table::Player, Qt::DescendingOrder);
    QCOMPARE(selected(), u"Wirtz"_s);
    QCOMPARE(selection.currentIndex().row(), 0);
    desk.store({u"Zubimendi | Sociedad > Liverpool | €60m | bid | 2026-01-01"_s});
    QVERIFY_RESULT(desk.model.reload());
    QCOMPARE(selected(), u"Wirtz"_s);
    QCOMPARE(selection.currentIndex().row(), 1);
    desk.model.setFilter({});
    QCOMPARE(selected(), u"Wirtz"_s);
    desk.model.setChartCurrency(Currency::USD);
    QCOMPARE(selected(), u"Wirtz"_s);
}

void TestRumourTableModel::aHiddenRowIsNoLongerSelected()
{
    Desk desk(lines);
    QItemSelectionModel selection(&desk.model);
    selection.setCurrentIndex(
        desk.model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(desk.filter(u"-bastoni"_s));
    QVERIFY(!selection.currentIndex().isValid());
    QVERIFY(selection.selectedRows().isEmpty());
}

void TestRumourTableModel::filteringDoesNotReset()
{
    Desk desk(lines);
    const QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
    const QSignalSpy layouts(&desk.model, &QAbstractItemModel::layoutChanged);
    QVERIFY(desk.filter(u"isak"_s));
    desk.model.sort(Table::Player);
    QVERIFY_RESULT(desk.model.reload());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(layouts.size(), 3);
}

void TestRumourTableModel::filterChangesAreAnnouncedOnce()
{
    Desk desk(lines);
    const QSignalSpy changed(&desk.model, &Table::contentChanged);
    QVERIFY(desk.filter(u"isak"_s));
    QCOMPARE(changed.size(), 1);
    desk.model.sort(Table::Player);
    QCOMPARE(changed.size(), 1);
}

void TestRumourTableModel::currencyChangesCellsHeaderAndOrder()
{
    Desk desk({u"A | X > Y | £100m | bid | 2025-06-01"_s, u"B | X > Y | $140m | bid | 2025-06-01"_s});
    const auto cell = [&desk](int row) {
        return desk.model.data(desk.model.index(row, Table::FeeConverted)).toString();
    };
    const auto header
        = [&desk] { return desk.model.headerData(Table::FeeConverted, Qt::Horizontal).toString(); };
    desk.model.sort(Table::FeeConverted, Qt::DescendingOrder);
    QCOMPARE(header(), u"Fee (EUR)"_s);
    QCOMPARE(QStringList({cell(0), cell(1)}), QStringList({u"~€120m"_s, u"~€112m"_s}));

    const QSignalSpy headers(&desk.model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy cells(&desk.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy changed(&desk.model, &Table::contentChanged);
    desk.model.setChartCurrency(Currency::USD);
    QCOMPARE(desk.model.chartCurrency(), Currency::USD);
    QCOMPARE(header(), u"Fee (USD)"_s);
    QCOMPARE(QStringList({cell(0), cell(1)}), QStringList({u"~$150m"_s, u"$140m"_s}));
    QCOMPARE(headers.size(), 1);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.front().at(0).toModelIndex(), desk.model.index(0, Table::FeeConverted));
    QCOMPARE(cells.front().at(1).toModelIndex(), desk.model.index(1, Table::FeeConverted));
    QCOMPARE(changed.size(), 1);
}

void TestRumourTableModel::currencyFiltersAmountsAnew()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"fee>=130m"_s));
    QCOMPARE(desk.players(), u"Isak Isak"_s); // €150m and €132m
    desk.model.setChartCurrency(Currency::GBP);
    QCOMPARE(desk.players(), QString());
    desk.model.setChartCurrency(Currency::USD);
    QCOMPARE(desk.players(), u"Isak Isak Wirtz"_s); // $187.5m, $165m, $158.75m
}

void TestRumourTableModel::theSameCurrencyIsNoChange()
{
    Desk desk(lines);
    const QSignalSpy changed(&desk.model, &Table::contentChanged);
    desk.model.setChartCurrency(desk.model.chartCurrency());
    QCOMPARE(changed.size(), 0);
}

void TestRumourTableModel::rowsOfAPlayerAreThoseShown()
{
    Desk desk(lines);
    QCOMPARE(desk.model.rowsOfPlayer(u"Isak"_s), (std::vector<int>{1, 2}));
    QVERIFY(desk.filter(u"stage:done"_s));
    QCOMPARE(desk.model.rowsOfPlayer(u"Isak"_s), (std::vector<int>{0}));
    QCOMPARE(desk.model.rowsOfPlayer(u"Bastoni"_s), std::vector<int>());
    QCOMPARE(desk.model.rowsOfPlayer(u"Nobody"_s), std::vector<int>());
}

void TestRumourTableModel::rumoursHiddenStillHaveArticleAndPlayer()
{
    Desk desk(lines);
    const RumourId bastoni = desk.model.rumourAt(0);
    const ArticleId article = desk.model.articleAt(0);
    QCOMPARE(desk.model.rowOf(bastoni), 0);
    QVERIFY(desk.filter(u"isak"_s));
    QCOMPARE(desk.model.rowOf(bastoni), -1);
    QCOMPARE(desk.model.articleOf(bastoni), article);
    QCOMPARE(desk.model.playerOf(bastoni), u"Bastoni"_s);
    QCOMPARE(desk.model.articleOf(RumourId{999}), ArticleId{});
    QCOMPARE(desk.model.playerOf(RumourId{999}), QString());
}

void TestRumourTableModel::shownRumoursComeInTheOrderShown()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"has:fee"_s));
    desk.model.sort(Table::Player, Qt::DescendingOrder);
    const std::vector<StoredRumour> shown = desk.model.shownRumours();
    QCOMPARE(shown.size(), size_t(desk.model.rowCount()));
    for (int row = 0; row < desk.model.rowCount(); ++row) {
        QCOMPARE(shown[static_cast<size_t>(row)].id, desk.model.rumourAt(row));
        QCOMPARE(shown[static_cast<size_t>(row)].rumour.player, desk.model.playerAt(row));
    }
    QVERIFY(shown.front().rumour.fee.has_value());
}

void TestRumourTableModel::numbersAreOnTheRight()
{
    const Desk desk(lines);
    const QList<int> numbers = {Table::FeePrinted, Table::FeeConverted, Table::Age, Table::Contract};
    for (int column = 0; column < Table::ColumnCount; ++column) {
        const Qt::Alignment expected
            = (numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        const QVariant cell = desk.model.data(desk.model.index(0, column), Qt::TextAlignmentRole);
        const QVariant header = desk.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        QCOMPARE(cell.value<Qt::Alignment>(), expected);
        QCOMPARE(header.value<Qt::Alignment>(), expected);
    }
}

void TestRumourTableModel::everyHeaderHasATitleAndAnExplanation()
{
    const Desk desk;
    QStringList titles;
    for (int column = 0; column < Table::ColumnCount; ++column) {
        titles << desk.model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!desk.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    QCOMPARE(titles.mid(0, 9), QString(u"Date Player From To Stage Fee Fee_(EUR) Window Outlet"_s).split(u' ')
            .replaceInStrings(u"_"_s, u" "_s));
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!desk.model.headerData(Table::ColumnCount, Qt::Horizontal).toString().contains(u"Fee"));
}

void TestRumourTableModel::columnsKnowTheirFields()
{
    QCOMPARE(Table::fieldOf(Table::Date), std::nullopt);
    QCOMPARE(Table::fieldOf(Table::StageColumn), std::optional(Field::Stage));
    QCOMPARE(Table::fieldOf(Table::FeeConverted), std::optional(Field::Fee));
    QCOMPARE(Table::fieldOf(-1), std::nullopt);
    QCOMPARE(Table::fieldOf(Table::ColumnCount), std::nullopt);
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QCOMPARE(Table::fieldOf(Table::columnOf(field)), std::optional(field));
    }
    QCOMPARE(Table::columnOf(Field::Fee), int(Table::FeePrinted));
}

void TestRumourTableModel::rolesGiveIdsTextAndSpeech()
{
    const Desk desk(lines);
    const QModelIndex saka = desk.model.index(4, Table::To);
    QCOMPARE(saka.data(Table::RumourIdRole).toLongLong(), desk.model.rumourAt(4).value);
    QCOMPARE(saka.data(Table::ArticleIdRole).toLongLong(), desk.model.articleAt(4).value);
    QCOMPARE(saka.data(Qt::DisplayRole).toString(), QString());
    QCOMPARE(saka.data(Qt::AccessibleTextRole).toString(), u"not given"_s);
    QVERIFY(!saka.data(Table::SortRole).isValid());
    QCOMPARE(saka.siblingAtColumn(Table::StageColumn).data(Table::SortRole).toInt(), int(Stage::Interest));
    QVERIFY(!saka.data(Qt::DecorationRole).isValid());
    const QModelIndex bastoni = desk.model.index(0, Table::Window);
    QCOMPARE(bastoni.data(Qt::DisplayRole).toString(), u"Summer 2026"_s);
    QCOMPARE(bastoni.data(Table::ShortRole).toString(), u"Sum 2026"_s);
    QCOMPARE(bastoni.siblingAtColumn(Table::Player).data(Table::ShortRole).toString(), QString());
    QVERIFY(!desk.model.data({}, Qt::DisplayRole).isValid());
}

void TestRumourTableModel::valuesStartWithWhatIsTyped()
{
    const Desk desk(lines);
    const std::vector<ValueCount> clubs = desk.model.valuesStarting(FilterField::To, u"l"_s, 10);
    QCOMPARE(desk.model.valuesStarting(FilterField::Club, u"l"_s, 10),
        (std::vector<ValueCount>{{u"Liverpool"_s, 3}, {u"Leverkusen"_s, 1}}));
    QCOMPARE(clubs, (std::vector<ValueCount>{{u"Liverpool"_s, 3}}));
}

void TestRumourTableModel::anyFilterIsCounted()
{
    Desk desk(lines);
    const auto count = [&desk](const QString &expression) {
        return desk.model.countPassing(parseFilter(expression).filter, QDate(2026, 3, 10)).value();
    };
    QVERIFY(desk.filter(u"saka"_s));
    QCOMPARE(count({}), 5);
    QCOMPARE(count(u"to:liverpool"_s), 3);
    QCOMPARE(desk.players(), u"Saka"_s);
}

void TestRumourTableModel::savedFiltersAreKnownByName()
{
    Desk desk(lines);
    const QSignalSpy changed(&desk.model, &Table::savedFiltersChanged);
    desk.model.setSavedFilters({{u"red"_s, u"to:liverpool"_s}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(desk.filter(u"@red isak"_s));
    QCOMPARE(desk.players(), u"Isak Isak"_s);
    QCOMPARE(desk.model.filter().toString(), u"@red isak"_s);
}

void TestRumourTableModel::anUnknownNameKeepsTheRows()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"saka"_s));
    const QSignalSpy failed(&desk.model, &Table::searchFailed);
    QVERIFY(desk.filter(u"@red"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.players(), u"Saka"_s);
}

void TestRumourTableModel::anUnreadableStoreIsAnErrorAndKeepsTheRows()
{
    Desk desk(lines);
    QVERIFY(QSqlQuery(desk.database.connection()).exec(u"ALTER TABLE rumours RENAME TO elsewhere"_s));
    const Result<void> reloaded = desk.model.reload();
    QVERIFY(!reloaded);
    QCOMPARE(reloaded.error().kind, Error::Kind::Store);
    QCOMPARE(desk.model.rowCount(), 5);
}

void TestRumourTableModel::anUnsearchableStoreKeepsTheRowsAndSaysSo()
{
    Desk desk(lines);
    QVERIFY(desk.filter(u"to:liverpool"_s));
    QVERIFY(QSqlQuery(desk.database.connection()).exec(u"DROP TABLE article_text"_s));
    const QSignalSpy failed(&desk.model, &Table::searchFailed);
    const QSignalSpy changed(&desk.model, &Table::contentChanged);
    QVERIFY(desk.filter(u"saka"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Store);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(desk.players(), u"Isak Isak Wirtz"_s);
    QCOMPARE(desk.model.filter().toString(), u"to:liverpool"_s);
}

RUMOURDESK_TEST(TestRumourTableModel)
#include "tst_rumourtablemodel.moc"
