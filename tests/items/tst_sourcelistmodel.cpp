// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"
#include "models/items/sourcelistmodel.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

class TestSourceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>(QStringList{
            u"Isak | Newcastle > Liverpool | £125m | done | 2025-09-01 | source: BBC Sport; Marca | journalist: Ana Muster"_s,
            u"Wirtz | Leverkusen > Liverpool | | done | 2025-06-20 | source: Marca"_s,
            u"Saka | Arsenal > Chelsea | | bid | 2025-08-01 | journalist: Ana Muster"_s,
            u"Rice | Arsenal > Chelsea | | bid | 2025-08-02 | publisher: L'Équipe"_s,
            u"Gyökeres | Sporting > Arsenal | | bid | 2025-08-03 | source: Marca"_s,
        });
        m_annotator = std::make_unique<Annotator>(m_desk->annotations, m_desk->model, u"analyst"_s, [] { return 1000; });
        QVERIFY_RESULT(m_annotator->load());
        m_sources = std::make_unique<SourceListModel>(m_desk->model, *m_annotator);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_sources.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_sources->setWatched(true);
    }
    void cleanup()
    {
        m_tester.reset();
        m_sources.reset();
        m_annotator.reset();
        m_desk.reset();
    }

    void theMostFrequentSourceComesFirst()
    {
        QCOMPARE(lines(),
            (QStringList{u"Marca|Outlet|3|"_s, u"Ana Muster|Journalist|2|"_s, u"BBC Sport|Outlet|1|"_s,
                u"L'Équipe|Outlet|1|"_s}));
        QCOMPARE(m_sources->totalCount(), 4);
    }

    void aGradeIsOneStepAndProposesAtOnce()
    {
        m_sources->grade({0, 3}, Reliability::B);
        QCOMPARE(lines().at(0), u"Marca|Outlet|3|B – usually reliable"_s);
        QCOMPARE(lines().at(3), u"L'Équipe|Outlet|1|B – usually reliable"_s);
        QCOMPARE(m_annotator->undoName(), u"Grade B for 2 sources"_s);
        QCOMPARE(gradeOf(u"Wirtz"_s), u"(B)"_s);
        QCOMPARE(gradeOf(u"Rice"_s), u"(B)"_s);
        m_annotator->undo();
        QCOMPARE(m_sources->gradeAt(0), std::nullopt);
        QCOMPARE(gradeOf(u"Rice"_s), QString());
        m_annotator->redo();
        QCOMPARE(m_sources->gradeAt(3), Reliability::B);
    }

    void aJournalistComesBeforeAnOutlet()
    {
        m_sources->grade({2}, Reliability::D);
        QCOMPARE(m_annotator->undoName(), u"Grade D for “BBC Sport”"_s);
        QCOMPARE(gradeOf(u"Isak"_s), u"(D)"_s);
        m_sources->grade({1}, Reliability::A);
        QCOMPARE(gradeOf(u"Isak"_s), u"(A)"_s);
        m_sources->grade({1}, std::nullopt);
        QCOMPARE(m_annotator->undoName(), u"Clear grade of “Ana Muster”"_s);
        QCOMPARE(gradeOf(u"Isak"_s), u"(D)"_s);
    }

    void gradingMovesNoRow()
    {
        const QSignalSpy resets(m_sources.get(), &QAbstractItemModel::modelReset);
        m_sources->grade({1}, Reliability::A);
        QVERIFY(resets.isEmpty());
        QVERIFY(lines().at(1).startsWith(u"Ana Muster"_s));
    }

    void searchFindsWordsByTheirBeginnings_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::addRow("first word") << u"ana"_s << u"Ana Muster"_s;
        QTest::addRow("later word") << u"SPO"_s << u"BBC Sport"_s;
        QTest::addRow("accents") << u"equipe"_s << u"L'Équipe"_s;
        QTest::addRow("middle") << u"uster"_s << QString();
        QTest::addRow("no words") << u" "_s << u"Marca, Ana Muster, BBC Sport, L'Équipe"_s;
    }
    void searchFindsWordsByTheirBeginnings()
    {
        QFETCH(QString, words);
        m_sources->search(words);
        QTEST(names(), "found");
        QCOMPARE(m_sources->totalCount(), 4);
    }

    void whatIsFoundIsWhatIsGraded()
    {
        m_sources->search(u"bbc"_s);
        m_sources->grade({0}, Reliability::C);
        m_sources->search({});
        QCOMPARE(m_sources->gradeAt(2), Reliability::C);
        QCOMPARE(m_sources->gradeAt(0), std::nullopt);
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, int column, Qt::SortOrder order, const QString &names) {
            QTest::addRow("%s", name) << column << order << names;
        };
        row("name", SourceListModel::Name, Qt::AscendingOrder, u"Ana Muster, BBC Sport, L'Équipe, Marca"_s);
        row("name back", SourceListModel::Name, Qt::DescendingOrder, u"Marca, L'Équipe, BBC Sport, Ana Muster"_s);
        row("kind", SourceListModel::Kind, Qt::DescendingOrder, u"Ana Muster, BBC Sport, L'Équipe, Marca"_s);
        row("rumours", SourceListModel::Rumours, Qt::AscendingOrder, u"BBC Sport, L'Équipe, Ana Muster, Marca"_s);
        row("grade", SourceListModel::GradeColumn, Qt::AscendingOrder, u"BBC Sport, Marca, Ana Muster, L'Équipe"_s);
        row("grade back", SourceListModel::GradeColumn, Qt::DescendingOrder,
            u"Marca, BBC Sport, Ana Muster, L'Équipe"_s);
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        m_sources->grade({0}, Reliability::E);
        m_sources->grade({2}, Reliability::A);
        m_sources->sort(column, order);
        QTEST(names(), "names");
    }

    void newRumoursAreCountedWhileTheListIsWatched()
    {
        m_desk->store({u"Olise | Bayern > Chelsea | | bid | 2025-08-03 | source: Kicker"_s});
        QVERIFY_RESULT(m_desk->model.reload());
        QCOMPARE(m_sources->rowCount(), 5);
        m_sources->setWatched(false);
        m_desk->store({u"Musiala | Bayern > Chelsea | | bid | 2025-08-03 | source: Bild"_s});
        QVERIFY_RESULT(m_desk->model.reload());
        QCOMPARE(m_sources->rowCount(), 5);
        m_sources->setWatched(true);
        QCOMPARE(m_sources->rowCount(), 6);
    }

    void aGradedSourceStaysWithoutRumours()
    {
        m_sources->grade({2}, Reliability::B); // BBC Sport, of Isak's rumour alone
        const RumourId isak = m_desk->model.rumourAt(m_desk->model.rowsOfPlayer(u"Isak"_s).front());
        m_annotator->annotate(u"Reject"_s, {isak}, AnnotationField::Rejected, u"1"_s);
        QVERIFY(lines().contains(u"BBC Sport|Outlet|0|B – usually reliable"_s));
    }

    void aRowIsReadAloudAsAWhole()
    {
        m_sources->grade({1}, Reliability::A);
        QCOMPARE(m_sources->index(1, 0).data(Qt::AccessibleTextRole).toString(),
            u"Ana Muster, journalist, 2 rumours, grade A – completely reliable"_s);
        QCOMPARE(m_sources->index(2, 0).data(Qt::AccessibleTextRole).toString(),
            u"BBC Sport, outlet, 1 rumour, no grade"_s);
    }

    void gradingNothingIsNoStep()
    {
        m_sources->grade({}, Reliability::A);
        QCOMPARE(m_annotator->undoName(), QString());
    }

private:
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_sources->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < SourceListModel::ColumnCount; ++column)
                cells << m_sources->index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const QString &line : lines())
            names << line.section(u'|', 0, 0);
        return names.join(u", "_s);
    }

    [[nodiscard]] QString gradeOf(const QString &player) const
    {
        const int row = m_desk->model.rowsOfPlayer(player).front();
        return m_desk->model.index(row, RumourTableModel::GradeColumn).data().toString();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Annotator> m_annotator;
    std::unique_ptr<SourceListModel> m_sources;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RUMOURDESK_TEST(TestSourceListModel)
#include "tst_sourcelistmodel.moc"
