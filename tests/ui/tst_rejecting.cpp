// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/filter/filterline.h"
#include "views/reader/articletext.h"
#include "views/statuscounts.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Table = RumourTableModel;

/// Rumours that are taken out of the real window's table, and come into it.
class TestRejecting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_table = m_desk->find<RumourTableView>();
        m_table->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void nextRowTakesThePlaceAndTheListStays()
    {
        m_desk->window->resize(1280, 500);
        QTRY_VERIFY(scroll()->maximum() > 6);
        const int row = 12;
        selectRow(row);
        scroll()->setValue(6);
        const std::vector<RumourId> below = {m_desk->model.rumourAt(row + 1), m_desk->model.rumourAt(row + 2)};
        for (const RumourId next : below) {
            press(Qt::Key_Delete);
            QCOMPARE(m_desk->selection.rumour(), next);
            QCOMPARE(m_table->currentIndex().row(), row);
            QCOMPARE(scroll()->value(), 6);
        }
        m_desk->settle();
        QCOMPARE(m_desk->selection.rumour(), below[1]);
    }

    void lastRowGivesWayToTheOneAbove()
    {
        const int last = m_desk->model.rowCount() - 1;
        selectRow(last);
        const RumourId above = m_desk->model.rumourAt(last - 1);
        press(Qt::Key_Delete);
        QCOMPARE(m_desk->selection.rumour(), above);
    }

    void manyGiveWayToTheOneBelowThem()
    {
        selectRow(3);
        const RumourId below = m_desk->model.rumourAt(6);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Delete);
        QCOMPARE(m_desk->selection.rumour(), below);
        QCOMPARE(m_table->currentIndex().row(), 3);
    }

    void undoLeadsBackToTheRestoredRows()
    {
        selectRow(3);
        press(Qt::Key_Down, Qt::ShiftModifier);
        const std::vector<RumourId> rejected = m_desk->selection.rumours();
        QCOMPARE(rejected.size(), size_t(2));
        press(Qt::Key_Delete);
        selectRow(10);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->selection.rumours(), rejected);
        QCOMPARE(m_table->currentIndex().row(), 3);
    }

    void whoJudgesWhatTheFilterHidesStaysThere()
    {
        const RumourId hidden = m_desk->model.rumourAt(0);
        m_desk->find<FilterLine>()->setText(u"player:bastoni"_s);
        m_desk->settle();
        m_desk->selection.select(hidden); // as the reader's other articles do
        press(Qt::Key_B);
        QCOMPARE(m_desk->selection.rumour(), hidden);
    }

    void rejectedRumourIsFoundAndRestored()
    {
        const int total = m_desk->model.totalCount();
        selectRow(3);
        const RumourId rejected = m_desk->selection.rumour();
        press(Qt::Key_Delete);
        press(Qt::Key_B); // nobody wants to undo this
        QCOMPARE(rejectAction()->text().section(u'\t', 0, 0), u"Re&ject: no such rumour"_s);
        filter(u"is:rejected"_s);
        QCOMPARE(m_desk->model.rowCount(), 1);
        QCOMPARE(m_desk->selection.rumour(), rejected);
        QVERIFY(m_desk->model.index(0, Table::Player).data(Table::RejectedRole).toBool());
        QCOMPARE(m_desk->find<StatusCounts>()->text(), u"1 shown, rejected ones included"_s);
        QCOMPARE(rejectAction()->text(), u"Restore the re&jected rumour\tDel"_s);
        press(Qt::Key_Delete);
        QCOMPARE(m_desk->model.totalCount(), total);
        QCOMPARE(m_desk->model.rowCount(), 1); // until the next filter, as after a grade
        QVERIFY(!m_desk->model.index(0, Table::Player).data(Table::RejectedRole).toBool());
        QCOMPARE(m_desk->annotator.undoName(), u"Restore rumour"_s);
        QCOMPARE(rejectAction()->text(), u"Re&ject: no such rumour\tDel"_s);
        filter({});
        QVERIFY(m_desk->model.isShown(rejected));
        QCOMPARE(m_desk->model.rowCount(), total);
    }

    void windowOfRejectedRumoursCanBeFiltered()
    {
        m_table->selectAll();
        press(Qt::Key_Delete);
        QCOMPARE(m_desk->model.rowCount(), 0);
        QVERIFY(m_desk->find<FilterLine>()->isEnabled());
        filter(u"is:rejected"_s);
        QCOMPARE(m_desk->model.rowCount(), int(sampleArticles().size()));
    }

    void addedRumourIsShownInSpiteOfTheFilter()
    {
        filter(u"player:bastoni"_s);
        const int shown = m_desk->model.rowCount();
        auto *text = m_desk->find<ArticleText>();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(text->bodyStart());
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        const QString player = cursor.selectedText();
        m_desk->window->actions().action(ActionId::AddRumour)->trigger();
        QCOMPARE(m_desk->model.rowCount(), shown + 1);
        m_desk->settle();
        QCOMPARE(m_desk->model.playerOf(m_desk->selection.rumour()), player);
        const QModelIndex current = m_table->currentIndex();
        QCOMPARE(current.data(Table::RumourIdRole).toLongLong(), m_desk->selection.rumour().value);
        QCOMPARE(current.siblingAtColumn(Table::Player).data().toString(), player);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->model.rowCount(), shown);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(m_desk->model.playerOf(m_desk->selection.rumour()), player);
    }

private:
    void filter(const QString &expression) const
    {
        m_desk->find<FilterLine>()->setText(expression);
        m_desk->settle();
    }
    [[nodiscard]] QAction *rejectAction() const { return m_desk->window->actions().action(ActionId::Reject); }
    void selectRow(int row) const { m_desk->selection.select(m_desk->model.rumourAt(row)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_table, key, modifiers); }
    [[nodiscard]] QScrollBar *scroll() const { return m_table->verticalScrollBar(); }

    std::unique_ptr<DeskFixture> m_desk;
    RumourTableView *m_table = nullptr;
};

RUMOURDESK_TEST(TestRejecting)
#include "tst_rejecting.moc"
