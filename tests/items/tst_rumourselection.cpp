// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourselection.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;
using Table = RumourTableModel;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-03"_s,
    u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-08-02"_s,
    u"Saka | Arsenal > | | interest | 2025-08-01"_s,
};

constexpr auto wholeRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

class TestRumourSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsSelectedAtFirst();
    void aClickedCellSelectsRumourAndField();
    void anotherCellOfTheRowChangesTheFieldOnly();
    void selectingMovesTheTablesRow();
    void selectingTwiceIsOneChange();
    void withoutAFieldTheColumnStays();
    void aRumourHiddenByTheFilterCanBeSelected();
    void filteringAwaySelectsTheFirstShown();
    void filteringEverythingAwayDeselects();
    void filteringSortingAndReloadingKeepWhatIsShown();
    void selectingNoneClearsTheTable();
    void selectingManySelectsTheirRows();
    void manyMayBeAddedToThoseSelected();
    void hiddenOnesAreNotAmongMany();
    void togglingPutsARowInAndTakesItOut();

private:
    [[nodiscard]] QString selectedPlayers() const
    {
        QStringList players;
        for (const RumourId each : m_selection->rumours())
            players << m_desk->model.playerOf(each);
        return players.join(u' ');
    }

    [[nodiscard]] RumourId id(const QString &player) const
    {
        return m_desk->model.rumourAt(m_desk->model.rowsOfPlayer(player).front());
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RumourSelection> m_selection;
    QStringList m_changes; // "Isak fee"
};

void TestRumourSelection::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_desk = std::make_unique<Desk>(lines);
    m_selection = std::make_unique<RumourSelection>(m_desk->model);
    m_changes.clear();
    connect(m_selection.get(), &RumourSelection::changed, this, [this](RumourId rumour, std::optional<Field> field) {
        QCOMPARE(m_selection->rumour(), rumour);
        QCOMPARE(m_selection->field(), field);
        m_changes << m_desk->model.playerOf(rumour) + u' ' + (field ? fieldName(*field) : u"-"_s);
    });
}

void TestRumourSelection::cleanup()
{
    m_selection.reset();
    m_desk.reset();
}

void TestRumourSelection::nothingIsSelectedAtFirst()
{
    QCOMPARE(m_selection->rumour(), RumourId{});
    QCOMPARE(m_selection->field(), std::nullopt);
    QVERIFY(!m_selection->rows()->currentIndex().isValid());
}

void TestRumourSelection::aClickedCellSelectsRumourAndField()
{
    m_selection->rows()->setCurrentIndex(m_desk->model.index(1, Table::FeeConverted), wholeRow);
    QCOMPARE(m_changes, QStringList{u"Wirtz fee"_s});
    m_selection->rows()->setCurrentIndex(m_desk->model.index(0, Table::Date), wholeRow);
    QCOMPARE(m_changes.last(), u"Isak -"_s);
}

void TestRumourSelection::anotherCellOfTheRowChangesTheFieldOnly()
{
    m_selection->rows()->setCurrentIndex(m_desk->model.index(1, Table::To), wholeRow);
    m_selection->rows()->setCurrentIndex(m_desk->model.index(1, Table::FeePrinted), wholeRow);
    m_selection->rows()->setCurrentIndex(m_desk->model.index(1, Table::Basis), wholeRow);
    QCOMPARE(m_changes, (QStringList{u"Wirtz to"_s, u"Wirtz fee"_s}));
}

void TestRumourSelection::selectingMovesTheTablesRow()
{
    m_selection->select(id(u"Saka"_s), Field::Stage);
    QCOMPARE(m_changes, QStringList{u"Saka stage"_s});
    QCOMPARE(m_selection->rows()->currentIndex(), m_desk->model.index(2, Table::StageColumn));
    QCOMPARE(m_selection->rows()->selectedRows().size(), 1);
    QVERIFY(m_selection->rows()->isRowSelected(2));
}

void TestRumourSelection::selectingTwiceIsOneChange()
{
    m_selection->select(id(u"Saka"_s), Field::Stage);
    m_selection->select(id(u"Saka"_s), Field::Stage);
    QCOMPARE(m_changes.size(), 1);
}

void TestRumourSelection::withoutAFieldTheColumnStays()
{
    m_selection->rows()->setCurrentIndex(m_desk->model.index(1, Table::To), wholeRow);
    m_selection->select(id(u"Isak"_s));
    QCOMPARE(m_selection->rows()->currentIndex(), m_desk->model.index(0, Table::To));
    QCOMPARE(m_changes.last(), u"Isak -"_s);
}

void TestRumourSelection::aRumourHiddenByTheFilterCanBeSelected()
{
    const RumourId saka = id(u"Saka"_s);
    m_selection->select(id(u"Isak"_s));
    QVERIFY(m_desk->filter(u"to:liverpool"_s));
    m_selection->select(saka, Field::Player);
    QCOMPARE(m_selection->rumour(), saka);
    QVERIFY(!m_selection->rows()->hasSelection());
    QCOMPARE(m_changes, (QStringList{u"Isak -"_s, u"Saka player"_s}));
}

void TestRumourSelection::filteringAwaySelectsTheFirstShown()
{
    const RumourId saka = id(u"Saka"_s);
    m_selection->select(saka, Field::Player);
    QVERIFY(m_desk->filter(u"to:liverpool"_s));
    QCOMPARE(m_selection->rumour(), saka); // whoever shows it has not been told yet
    QTRY_COMPARE(m_selection->rumour(), m_desk->model.rumourAt(0));
    QCOMPARE(m_selection->rows()->currentIndex().row(), 0);
    QCOMPARE(m_changes.size(), 2);
}

void TestRumourSelection::filteringEverythingAwayDeselects()
{
    m_selection->select(id(u"Saka"_s), Field::Player);
    QVERIFY(m_desk->filter(u"to:nowhere"_s));
    QTRY_COMPARE(m_selection->rumour(), RumourId{});
    QVERIFY(!m_selection->rows()->hasSelection());
    QCOMPARE(m_changes, (QStringList{u"Saka player"_s, u" -"_s}));
}

void TestRumourSelection::filteringSortingAndReloadingKeepWhatIsShown()
{
    m_selection->select(id(u"Wirtz"_s), Field::To);
    QVERIFY(m_desk->filter(u"to:liverpool"_s));
    m_desk->model.sort(Table::Player, Qt::DescendingOrder);
    QVERIFY_RESULT(m_desk->model.reload());
    QCOMPARE(m_selection->rumour(), id(u"Wirtz"_s));
    QCOMPARE(m_selection->rows()->currentIndex(), m_desk->model.index(0, Table::To));
    QCOMPARE(m_changes, QStringList{u"Wirtz to"_s});
}

void TestRumourSelection::selectingNoneClearsTheTable()
{
    m_selection->select(id(u"Wirtz"_s), Field::To);
    m_selection->select({});
    QVERIFY(!m_selection->rows()->hasSelection());
    QVERIFY(!m_selection->rows()->currentIndex().isValid());
    QCOMPARE(m_changes, (QStringList{u"Wirtz to"_s, u" -"_s}));
}

void TestRumourSelection::selectingManySelectsTheirRows()
{
    QSignalSpy rows(m_selection.get(), &RumourSelection::rowsChanged);
    m_selection->select(id(u"Wirtz"_s));
    m_selection->selectAll({id(u"Saka"_s), id(u"Isak"_s)}, false);
    QCOMPARE(selectedPlayers(), u"Isak Saka"_s);
    QCOMPARE(m_changes, (QStringList{u"Wirtz -"_s, u"Isak -"_s}));
    QCOMPARE(rows.size(), 2);
    m_selection->selectAll({}, false);
    QCOMPARE(m_selection->rumour(), RumourId{});
    QCOMPARE(selectedPlayers(), QString());
}

void TestRumourSelection::manyMayBeAddedToThoseSelected()
{
    m_selection->select(id(u"Wirtz"_s));
    m_selection->selectAll({id(u"Saka"_s)}, true);
    QCOMPARE(selectedPlayers(), u"Wirtz Saka"_s);
    QCOMPARE(m_selection->rumour(), id(u"Saka"_s));
    m_selection->selectAll({}, true);
    QCOMPARE(selectedPlayers(), u"Wirtz Saka"_s);
}

void TestRumourSelection::hiddenOnesAreNotAmongMany()
{
    const RumourId wirtz = id(u"Wirtz"_s);
    m_desk->model.setFilter(parseFilter(u"-wirtz"_s).filter);
    m_selection->selectAll({wirtz, id(u"Saka"_s)}, false);
    QCOMPARE(selectedPlayers(), u"Saka"_s);
}

void TestRumourSelection::togglingPutsARowInAndTakesItOut()
{
    m_selection->select(id(u"Isak"_s));
    m_selection->toggle(id(u"Saka"_s), Field::Fee);
    QCOMPARE(selectedPlayers(), u"Isak Saka"_s);
    QCOMPARE(m_changes.last(), u"Saka fee"_s);
    m_selection->toggle(id(u"Saka"_s));
    QCOMPARE(selectedPlayers(), u"Isak"_s);
}

RUMOURDESK_TEST(TestRumourSelection)
#include "tst_rumourselection.moc"
