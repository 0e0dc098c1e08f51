// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    u"Guehi | Palace > Liverpool | £35m | talks | 2025-12-01"_s,
};

} // namespace

/// Sorting beside the window, as it is done for many rows.
class TestRumourTableSorting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>(lines);
        m_model = &m_desk->model;
        m_model->sortBesideFrom(1);
    }

    void fewRowsAreSortedAtOnce()
    {
        m_model->sortBesideFrom(static_cast<size_t>(lines.size()) + 1);
        m_model->sort(RumourTableModel::Player);
        QCOMPARE(m_desk->players(), u"Guehi Isak Saka Wirtz"_s);
        QVERIFY(!m_model->isSorting());
    }

    void rowsStandAsTheyDidUntilTheyAreSorted()
    {
        const QSignalSpy moved(m_model, &RumourTableModel::layoutChanged);
        m_model->sort(RumourTableModel::Player);
        QVERIFY(m_model->isSorting());
        QCOMPARE(m_desk->players(), u"Isak Wirtz Saka Guehi"_s);
        QTRY_COMPARE(m_desk->players(), u"Guehi Isak Saka Wirtz"_s);
        QVERIFY(!m_model->isSorting());
        QCOMPARE(moved.count(), 1);
    }

    void selectedRowsAreFollowed()
    {
        const QPersistentModelIndex guehi = m_model->index(3, 0);
        m_model->sort(RumourTableModel::FeeConverted);
        QTRY_VERIFY(!m_model->isSorting());
        QCOMPARE(m_desk->players(), u"Guehi Wirtz Isak Saka"_s);
        QCOMPARE(guehi.row(), 0);
    }

    void aLaterSortingMakesAnEarlierOneStale()
    {
        const QSignalSpy moved(m_model, &RumourTableModel::layoutChanged);
        m_model->sort(RumourTableModel::Player, Qt::DescendingOrder);
        m_model->sort(RumourTableModel::To); // those that are equal in it stand as the first has put them
        QTRY_COMPARE(m_desk->players(), u"Wirtz Isak Guehi Saka"_s);
        QCoreApplication::processEvents();
        QCOMPARE(moved.count(), 1);
    }

    void aFilterDoesNotWait()
    {
        m_model->sort(RumourTableModel::Player);
        QVERIFY(m_desk->filter(u"to:liverpool"_s));
        QCOMPARE(m_desk->players(), u"Isak Wirtz Guehi"_s);
        QTRY_COMPARE(m_desk->players(), u"Guehi Isak Wirtz"_s);
    }

    void whatChangesMeanwhileIsSortedToo_data()
    {
        QTest::addColumn<std::function<void(RumourTableModel &)>>("change");
        QTest::addColumn<QString>("players");
        using Change = std::function<void(RumourTableModel &)>;
        QTest::addRow("a correction")
            << Change([](RumourTableModel &model) {
                   const RumourKey saka = *model.keyOf(model.rumourAt(2));
                   model.showChanges({{{SubjectKind::Rumour, saka, {}}, static_cast<int>(AnnotationField::Player), {}, u"Bukayo Saka"_s}});
               })
            << u"Bukayo Saka Guehi Isak Wirtz"_s;
        QTest::addRow("another currency")
            << Change([](RumourTableModel &model) { model.setChartCurrency(Currency::USD); })
            << u"Guehi Isak Saka Wirtz"_s;
        QTest::addRow("all read anew") << Change([](RumourTableModel &model) { QVERIFY(model.reload()); })
                                       << u"Guehi Isak Saka Wirtz"_s;
    }
    void whatChangesMeanwhileIsSortedToo()
    {
        QFETCH(std::function<void(RumourTableModel &)>, change);
        QFETCH(QString, players);
        m_model->sort(RumourTableModel::Player);
        change(*m_model);
        QTRY_COMPARE(m_desk->players(), players);
        QTRY_VERIFY(!m_model->isSorting());
        QCOMPARE(m_desk->players(), players);
    }

    void nothingIsTakenOverByAModelThatIsGone()
    {
        m_model->sort(RumourTableModel::Player);
        m_desk.reset(); // waits for the thread
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<Desk> m_desk;
    RumourTableModel *m_model = nullptr;
};

RUMOURDESK_TEST(TestRumourTableSorting)
#include "tst_rumourtablesorting.moc"
