// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/common/listview.h"
#include "views/actions/actionset.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcesdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The list of sources beside the real window, by keyboard.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        open(sampleArticles());
    }

    void theSearchLineHasTheKeyboardAndTheListTheMostFrequentFirst()
    {
        QTRY_VERIFY(search()->hasFocus());
        QCOMPARE(cell(0, SourceListModel::Rumours), u"4"_s);
        QCOMPARE(selectedRows(*list()), std::vector<int>{0});
    }

    void aDayOfGradingWithoutTheMouse()
    {
        QTest::keyClicks(search(), u"gazz"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(search(), Qt::Key_Down);
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_B);
        QCOMPARE(cell(0, SourceListModel::GradeColumn), u"B – usually reliable"_s);
        QVERIFY(button(u"gradeB"_s)->isChecked());
        QCOMPARE(tableGrade(), u"(B)"_s);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(0, SourceListModel::GradeColumn), QString());
        QCOMPARE(tableGrade(), QString());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tableGrade(), u"(B)"_s);
        QTest::keyClick(list(), Qt::Key_0);
        QCOMPARE(tableGrade(), QString());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void severalSourcesAreGradedAtOnce()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_C);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QCOMPARE(cell(row, SourceListModel::GradeColumn), u"C – fairly reliable"_s);
        QCOMPARE(m_desk->annotator.undoName(), u"Grade C for %1 sources"_s.arg(list()->model()->rowCount()));
    }

    void theLettersGradeByMouse()
    {
        QTest::mouseClick(button(u"gradeE"_s), Qt::LeftButton);
        QCOMPARE(cell(0, SourceListModel::GradeColumn), u"E – unreliable"_s);
        QTest::mouseClick(button(u"gradeE"_s), Qt::LeftButton);
        QCOMPARE(cell(0, SourceListModel::GradeColumn), QString());
        QVERIFY(!button(u"gradeE"_s)->isChecked());
    }

    void differentGradesShowNoLetter()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A);
        QVERIFY(button(u"gradeA"_s)->isChecked());
        list()->selectAll();
        QVERIFY(!button(u"gradeA"_s)->isChecked());
    }

    void otherLettersAreNoGrades()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_G);
        QTest::keyClick(list(), Qt::Key_B, Qt::AltModifier);
        QCOMPARE(m_desk->annotator.undoName(), QString());
    }

    void nothingFoundIsSaidAndNotGraded()
    {
        const QImage before = list()->viewport()->grab().toImage();
        QTest::keyClicks(search(), u"zebra"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!button(u"gradeA"_s)->isEnabled());
        QVERIFY(list()->viewport()->grab().toImage() != before);
        QTest::keyClick(list(), Qt::Key_B);
        QCOMPARE(m_desk->annotator.undoName(), QString());
    }

    void anEmptyStoreHasNoSources()
    {
        open({});
        QCOMPARE(list()->model()->rowCount(), 0);
        const QImage image = list()->viewport()->grab().toImage();
        QVERIFY(image != QImage(image.size(), image.format())); // it says so
    }

private:
    void open(const std::vector<ExtractedArticle> &articles)
    {
        m_desk = std::make_unique<DeskFixture>(articles);
        QVERIFY(m_desk->show());
        m_desk->window->findChild<ActionSet *>()->action(ActionId::Sources)->trigger();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }

    [[nodiscard]] SourcesDialog *dialog() const { return m_desk->find<SourcesDialog>(); }
    [[nodiscard]] SourceList *list() const { return m_desk->find<SourceList>(); }
    [[nodiscard]] QLineEdit *search() const { return m_desk->find<QLineEdit>(u"sourceSearch"_s); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return dialog()->findChild<QToolButton *>(name); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }

    /// The grade of a rumour that Gazzetta dello Sport told.
    [[nodiscard]] QString tableGrade() const
    {
        const int row = m_desk->model.rowsOfPlayer(u"Marco Esempio"_s).front();
        return m_desk->model.index(row, RumourTableModel::GradeColumn).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestSources)
#include "tst_sources.moc"
