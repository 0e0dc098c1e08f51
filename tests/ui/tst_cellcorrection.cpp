// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/common/errorpresenter.h"
#include "views/filter/filterline.h"
#include "views/table/rumourtableview.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Table = RumourTableModel;

/// F2 on cells of the real window: those that can be corrected, and those that cannot.
class TestCellCorrection final : public QObject
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

    void uncorrectableCellSaysSoAndLettersDoNothing_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("title");
        QTest::newRow("date") << int(Table::Date) << u"Date"_s;
        QTest::newRow("grade") << int(Table::GradeColumn) << u"Grade"_s;
        QTest::newRow("star") << int(Table::Star) << u"Star"_s;
    }
    void uncorrectableCellSaysSoAndLettersDoNothing()
    {
        QFETCH(int, column);
        QFETCH(QString, title);
        const int rows = m_desk->model.rowCount();
        pressF2(0, column);
        QVERIFY(hint().startsWith(title + u" cannot be corrected"_s));
        QTest::keyClicks(m_table, u"12/03 Bad, sota"_s);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTest::keyClick(m_table, Qt::Key_Backspace);
        QCOMPARE(m_desk->annotator.undoName(), QString());
        QCOMPARE(m_desk->model.rowCount(), rows);
        QVERIFY(m_table->hasFocus());
        QVERIFY(!hint().isEmpty());
    }

    void lettersWorkAgainAfter_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("escape") << Qt::Key_Escape;
        QTest::newRow("another row") << Qt::Key_Down;
        QTest::newRow("another cell") << Qt::Key_Right;
    }
    void lettersWorkAgainAfter()
    {
        QFETCH(Qt::Key, key);
        pressF2(0, Table::Date);
        QTest::keyClick(m_table, Qt::Key_B);
        QTest::keyClick(m_table, key);
        QCOMPARE(hint(), QString());
        QTest::keyClick(m_table, Qt::Key_B);
        QCOMPARE(m_desk->annotator.undoName(), u"Grade B"_s);
    }

    void doubleClickSaysTheSame()
    {
        const QModelIndex index = m_desk->model.index(0, Table::Date);
        const QPoint place = m_table->visualRect(index).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(hint().startsWith(u"Date cannot be corrected"_s));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(hint(), QString());
    }

    void whatAnalystsWriteOpensItsOwnEditor()
    {
        pressF2(0, Table::Tags);
        QVERIFY(m_desk->find<QLineEdit>(u"tags"_s)->hasFocus());
        pressF2(0, Table::Note);
        QVERIFY(m_desk->find<QWidget>(u"note"_s)->hasFocus());
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_S);
        });
        pressF2(0, Table::OutcomeColumn);
        QCOMPARE(m_desk->model.index(0, Table::OutcomeColumn).data().toString(), u"Stayed"_s);
    }

    void wrongCorrectionStaysInTheEditor()
    {
        QLineEdit *editor = edit(0, Table::FeePrinted, u"banana"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(errors()->isVisible());
        QVERIFY2(errors()->text().contains(u"“banana”"_s), qPrintable(errors()->text()));
        QVERIFY(m_table->isEditing() && editor->hasFocus());
        QCOMPARE(editor->text(), u"banana"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"£5m"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!m_table->isEditing());
        QCOMPARE(m_desk->model.index(0, Table::FeePrinted).data().toString(), u"£5m"_s);
        QVERIFY(!errors()->isVisible());
    }

    void errorGoesWithTheEditing()
    {
        QLineEdit *editor = edit(0, Table::FeePrinted, u"banana"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(errors()->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!errors()->isVisible());
        QCOMPARE(m_desk->annotator.undoName(), QString());
    }

    void errorGoesWith_data()
    {
        QTest::addColumn<std::function<void()>>("what");
        const auto row = [](const char *name, const std::function<void()> &what) { QTest::newRow(name) << what; };
        row("a grade", [this] { QTest::keyClick(m_table, Qt::Key_B); });
        row("a filter", [this] { m_desk->find<FilterLine>()->setText(u"player:bastoni"_s); });
        row("a sort", [this] { m_table->sortByColumn(Table::Player, Qt::AscendingOrder); });
    }
    void errorGoesWith()
    {
        QFETCH(std::function<void()>, what);
        edit(0, Table::FeePrinted, u"banana"_s);
        m_table->setFocus();
        QTRY_VERIFY(!m_table->isEditing());
        QVERIFY(errors()->isVisible());
        what();
        QVERIFY(!errors()->isVisible());
    }

    void otherErrorsStay()
    {
        errors()->present(u"The articles were not imported"_s, {});
        QTest::keyClick(m_table, Qt::Key_B);
        QTest::keyClick(edit(0, Table::FeePrinted, u"x"_s), Qt::Key_Escape);
        QVERIFY(errors()->isVisible());
    }

    void errorMovesNoRow()
    {
        const QPoint before = m_table->viewport()->mapToGlobal(QPoint());
        QTest::keyClick(edit(0, Table::FeePrinted, u"banana"_s), Qt::Key_Return);
        QTRY_VERIFY(errors()->isVisible() && errors()->height() > 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_table->viewport()->mapToGlobal(QPoint()), before);
    }

    void otherWindowTakesNothingAway()
    {
        QLineEdit *editor = edit(0, Table::FeePrinted, u"banana"_s);
        QFocusEvent leave(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(editor, &leave);
        QVERIFY(m_table->isEditing());
        QCOMPARE(editor->text(), u"banana"_s);
    }

private:
    QLineEdit *edit(int row, int column, const QString &typed) const
    {
        pressF2(row, column);
        QLineEdit *editor = m_table->findChildren<QLineEdit *>(u"cellEditor"_s).constLast();
        QTest::keyClicks(editor, typed);
        return editor;
    }
    [[nodiscard]] ErrorPresenter *errors() const { return m_desk->find<ErrorPresenter>(); }
    void pressF2(int row, int column) const
    {
        m_table->setColumnHidden(column, false);
        m_table->setFocus();
        m_table->setCurrentIndex(m_desk->model.index(row, column));
        QTest::keyClick(m_table, Qt::Key_F2);
    }
    [[nodiscard]] QString hint() const { return m_desk->window->statusBar()->currentMessage(); }

    std::unique_ptr<DeskFixture> m_desk;
    RumourTableView *m_table = nullptr;
};

RUMOURDESK_TEST(TestCellCorrection)
#include "tst_cellcorrection.moc"
