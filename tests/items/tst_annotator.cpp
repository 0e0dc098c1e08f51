// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

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
    u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-06-20 | journalist: Ann Field | source: ESPN"_s,
    u"Saka | Arsenal > | | interest | 2025-05-01"_s,
};

const RumourId isak{1};
const RumourId wirtz{2};
const RumourId saka{3};

} // namespace

class TestAnnotator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>(lines);
        restart();
    }
    void cleanup()
    {
        m_annotator.reset();
        m_desk.reset();
    }

    void gradesSeveralRumoursAtOnce()
    {
        m_annotator->annotate(u"Grade B"_s, {isak, saka}, AnnotationField::Reliability, u"B"_s);
        m_annotator->annotate(u"Grade 2"_s, {isak}, AnnotationField::Credibility, u"2"_s);
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u"B2"_s, u""_s, u"B"_s}));
        QCOMPARE(m_annotator->undoName(), u"Grade 2"_s);
        m_annotator->undo();
        m_annotator->undo();
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u""_s, u""_s, u""_s}));
        QCOMPARE(m_annotator->undoName(), QString());
        QCOMPARE(m_annotator->redoName(), u"Grade B"_s);
        m_annotator->redo();
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u"B"_s, u""_s, u"B"_s}));
    }

    void everyMarkHasItsCell_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        const auto row = [](AnnotationField field, const QString &value, int column, const QString &cell) {
            QTest::newRow(qPrintable(annotationFieldName(field))) << static_cast<int>(field) << value << column << cell;
        };
        row(AnnotationField::Reliability, u"F"_s, Table::GradeColumn, u"F"_s);
        row(AnnotationField::Credibility, u"6"_s, Table::GradeColumn, u"6"_s);
        row(AnnotationField::Outcome, u"moved-there"_s, Table::OutcomeColumn, u"Moved there"_s);
        row(AnnotationField::Note, u"Ask\nhim"_s, Table::Note, u"Ask him"_s);
        row(AnnotationField::Tags, u"urgent, left foot"_s, Table::Tags, u"urgent, left foot"_s);
        row(AnnotationField::Star, u"1"_s, Table::Star, u"\u2605"_s);
        row(AnnotationField::Player, u"Alexander Isak"_s, Table::Player, u"Alexander Isak"_s);
        row(AnnotationField::From, u""_s, Table::From, u""_s);
        row(AnnotationField::To, u"Arsenal"_s, Table::To, u"Arsenal"_s);
        row(AnnotationField::Move, u"loan"_s, Table::MoveColumn, u"loan"_s);
        row(AnnotationField::Stage, u"done"_s, Table::StageColumn, u"done"_s);
        row(AnnotationField::Fee, u"EUR 5000000-5000000 agreed"_s, Table::FeePrinted, u"\u20ac5m"_s);
        row(AnnotationField::Window, u"winter-2027"_s, Table::Window, u"Winter 2027"_s);
        row(AnnotationField::Sources, u"Marca\nAS"_s, Table::Outlet, u"Marca"_s);
        row(AnnotationField::Journalists, u"Ann Field"_s, Table::Journalists, u"Ann Field"_s);
        row(AnnotationField::ContractUntil, u"2030"_s, Table::Contract, u"2030"_s);
        row(AnnotationField::Age, u"25"_s, Table::Age, u"25"_s);
    }
    void everyMarkHasItsCell()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        QFETCH(int, column);
        QFETCH(QString, cell);
        const QString before = cells(column).constFirst();
        QVERIFY(before != cell);
        const auto annotated = static_cast<AnnotationField>(field);
        m_annotator->annotate(u"Step"_s, {isak}, annotated, value);
        QCOMPARE(cells(column).constFirst(), cell);
        const bool isCorrection = correctedField(annotated).has_value();
        QCOMPARE(m_desk->model.index(0, column).data(Table::CorrectedRole).toBool(), isCorrection);
        QVERIFY_RESULT(m_desk->model.reload());
        QCOMPARE(cells(column).constFirst(), cell);
        m_annotator->undo();
        QCOMPARE(cells(column).constFirst(), before);
        QCOMPARE(m_desk->model.annotationOf(isak), Annotation());
    }

    void correctedRumourKeepsItsKey()
    {
        m_annotator->annotate(u"Player"_s, {isak}, AnnotationField::Player, u"Alexander Isak"_s);
        m_annotator->annotate(u"To"_s, {isak}, AnnotationField::To, u"Arsenal"_s);
        m_annotator->annotate(u"Note"_s, {isak}, AnnotationField::Note, u"still his"_s);
        QCOMPARE(m_desk->model.keyOf(isak)->player, u"Isak"_s);
        QCOMPARE(m_desk->model.keyOf(isak)->suitor, u"Liverpool"_s);
        QCOMPARE(m_desk->model.rumourAsRead(isak)->rumour.to, u"Liverpool"_s);
        QCOMPARE(m_desk->model.rumour(isak)->rumour.to, u"Arsenal"_s);
        restart();
        QCOMPARE(cells(Table::Player).constFirst(), u"Alexander Isak"_s);
        m_annotator->undo();
        m_annotator->undo();
        QCOMPARE(cells(Table::To).constFirst(), u"Liverpool"_s);
        QCOMPARE(cells(Table::Player).constFirst(), u"Alexander Isak"_s);
        m_annotator->annotate(u"Restore"_s, {isak}, AnnotationField::Player, std::nullopt);
        QCOMPARE(cells(Table::Player).constFirst(), u"Isak"_s);
        QVERIFY(!m_desk->model.index(0, Table::Player).data(Table::CorrectedRole).toBool());
    }

    void keysOfManyComeInTheirOrder()
    {
        m_annotator->annotate(u"To"_s, {isak}, AnnotationField::To, u"Arsenal"_s);
        const std::vector<RumourKey> keys = m_desk->model.keysOf({saka, RumourId{99}, isak});
        QCOMPARE(keys.size(), size_t(2));
        QCOMPARE(keys[0].player, u"Saka"_s);
        QCOMPARE(keys[1].suitor, u"Liverpool"_s); // as it was read
        QVERIFY(m_desk->model.keysOf({}).empty());
    }

    void sagaHoldsWhatTheFilterHides()
    {
        m_desk->store({u"Isak | Newcastle > Arsenal | £90m | talks | 2025-07-01"_s});
        QVERIFY_RESULT(m_desk->model.reload());
        QVERIFY(m_desk->filter(u"to:arsenal"_s));
        m_annotator->annotate(u"Fee"_s, {isak}, AnnotationField::Fee, u"GBP 5-5 bid"_s);
        QStringList fees;
        for (const StoredRumour &stored : m_desk->model.rumoursAbout(u"Isak"_s))
            fees << feeText(*stored.rumour.fee);
        QCOMPARE(fees, (QStringList{u"£5"_s, u"£90m"_s}));
        QVERIFY(m_desk->model.rumoursAbout(u"Nobody"_s).empty());
    }

    void rejectedRumourGoesAndComesBack()
    {
        const QSignalSpy changed(&m_desk->model, &Table::contentChanged);
        m_annotator->annotate(u"Reject"_s, {wirtz}, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(m_desk->players(), u"Isak Saka"_s);
        QCOMPARE(m_desk->model.totalCount(), 2);
        QCOMPARE(m_desk->model.rumoursAbout(u"Wirtz"_s).size(), size_t(0));
        QCOMPARE(changed.size(), 1);
        QVERIFY_RESULT(m_desk->model.reload());
        QCOMPARE(m_desk->players(), u"Isak Saka"_s);
        m_annotator->undo();
        QCOMPARE(m_desk->players(), u"Isak Wirtz Saka"_s);
    }

    void restoredRumourIsShownWhateverTheFilter()
    {
        m_annotator->annotate(u"Reject"_s, {wirtz}, AnnotationField::Rejected, u"1"_s);
        QVERIFY(m_desk->filter(u"player:saka"_s));
        const QSignalSpy came(m_annotator.get(), &Annotator::rumoursCame);
        m_annotator->undo();
        QCOMPARE(m_desk->players(), u"Wirtz Saka"_s);
        QCOMPARE(came.size(), 1);
        QCOMPARE(came[0][0].value<std::vector<RumourId>>(), std::vector{wirtz});
    }

    void rejectingAsksTheFilterForNoOther()
    {
        QVERIFY(m_desk->filter(u"-is:graded"_s));
        m_annotator->annotate(u"Grade B"_s, {isak}, AnnotationField::Reliability, u"B"_s);
        m_annotator->annotate(u"Reject"_s, {wirtz}, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(m_desk->players(), u"Isak Saka"_s);
    }

    void rejectedRumoursAreFoundByTheFilter_data()
    {
        QTest::addColumn<QString>("players");
        const auto row = [](const char *expression, const char *players) {
            QTest::newRow(expression) << QString::fromUtf8(players);
        };
        row("is:rejected", "Wirtz");
        row("is:rejected player:saka", "");
        row("is:rejected OR player:saka", "Wirtz Saka");
        row("to:liverpool", "Isak");
        row("-is:rejected", "Isak Saka");
        row("@bin", "Wirtz");
    }
    void rejectedRumoursAreFoundByTheFilter()
    {
        m_desk->model.setSavedFilters({{u"bin"_s, u"is:rejected"_s}});
        m_annotator->annotate(u"Reject"_s, {wirtz}, AnnotationField::Rejected, u"1"_s);
        QVERIFY(m_desk->filter(QString::fromUtf8(QTest::currentDataTag())));
        QTEST(m_desk->players(), "players");
        QCOMPARE(m_desk->model.totalCount(), 2);
        QVERIFY_RESULT(m_desk->model.reload());
        QTEST(m_desk->players(), "players");
    }

    void neighbourStandsWhereTheHiddenOneWould()
    {
        m_annotator->annotate(u"Reject"_s, {wirtz}, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(m_desk->model.neighbourOf(wirtz), saka);
        m_annotator->annotate(u"Reject"_s, {saka}, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(m_desk->model.neighbourOf(wirtz), isak);
        QCOMPARE(m_desk->model.neighbourOf(saka), isak);
        m_annotator->annotate(u"Reject"_s, {isak}, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(m_desk->model.neighbourOf(isak), RumourId{});
    }

    void rowsStayWhereTheyAre()
    {
        m_desk->model.sort(Table::Player, Qt::AscendingOrder);
        QCOMPARE(m_desk->players(), u"Isak Saka Wirtz"_s);
        m_annotator->annotate(u"Player"_s, {isak}, AnnotationField::Player, u"Zlatan"_s);
        QCOMPARE(m_desk->players(), u"Zlatan Saka Wirtz"_s);
        m_desk->model.sort(Table::Player, Qt::AscendingOrder);
        QCOMPARE(m_desk->players(), u"Saka Wirtz Zlatan"_s);
    }

    void changedRowsAreAnnounced()
    {
        const QSignalSpy data(&m_desk->model, &Table::dataChanged);
        const QSignalSpy annotated(&m_desk->model, &Table::annotationsChanged);
        m_annotator->annotate(u"Star"_s, {wirtz, saka}, AnnotationField::Star, u"1"_s);
        QCOMPARE(data.size(), 1);
        QCOMPARE(data[0][0].toModelIndex().row(), 1);
        QCOMPARE(data[0][1].toModelIndex().row(), 2);
        QCOMPARE(annotated[0][0].value<std::vector<RumourId>>(), (std::vector{wirtz, saka}));
    }

    void unreadIsUntilRead()
    {
        QVERIFY(m_desk->model.index(0, 0).data(Table::UnreadRole).toBool());
        m_annotator->annotate(u"Read"_s, {isak}, AnnotationField::Read, u"1"_s);
        QVERIFY(!m_desk->model.index(0, 0).data(Table::UnreadRole).toBool());
        QVERIFY(m_desk->model.index(1, 0).data(Table::UnreadRole).toBool());
    }

    void typingIsOneStep()
    {
        for (const QString &text : {u"A"_s, u"As"_s, u"Ask"_s})
            m_annotator->type(u"Note"_s, isak, AnnotationField::Note, text);
        m_annotator->endTyping();
        m_annotator->type(u"Note"_s, isak, AnnotationField::Note, u"Ask him"_s);
        m_annotator->type(u"Note"_s, wirtz, AnnotationField::Note, u"He too"_s);
        QCOMPARE(cells(Table::Note), (QStringList{u"Ask him"_s, u"He too"_s, u""_s}));
        m_annotator->undo();
        m_annotator->undo();
        QCOMPARE(cells(Table::Note), (QStringList{u"Ask"_s, u""_s, u""_s}));
        m_annotator->undo();
        QCOMPARE(cells(Table::Note), (QStringList{u""_s, u""_s, u""_s}));
        QCOMPARE(m_annotator->undoName(), QString());
    }

    void undoOutlivesARestart()
    {
        m_annotator->annotate(u"Star"_s, {isak}, AnnotationField::Star, u"1"_s);
        m_annotator->annotate(u"Note"_s, {isak}, AnnotationField::Note, u"x"_s);
        m_annotator->undo();
        restart();
        QCOMPARE(m_annotator->undoName(), u"Star"_s);
        QCOMPARE(m_annotator->redoName(), u"Note"_s);
        m_annotator->redo();
        QCOMPARE(cells(Table::Note).constFirst(), u"x"_s);
    }

    void gradeOfASourceIsProposed()
    {
        const int reliability = static_cast<int>(AnnotationField::Reliability);
        m_annotator->assign(u"Grades"_s,
            {{{SubjectKind::Outlet, {}, u"BBC Sport"_s}, reliability, u"A"_s}, {{SubjectKind::Outlet, {}, u"ESPN"_s}, reliability, u"D"_s},
                {{SubjectKind::Journalist, {}, u"Ann Field"_s}, reliability, u"C"_s}});
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u"(A)"_s, u"(C)"_s, u""_s}));
        QVERIFY(m_desk->model.index(0, Table::GradeColumn).data(Table::ProposedRole).toBool());
        m_annotator->annotate(u"Grade"_s, {isak}, AnnotationField::Credibility, u"3"_s);
        m_annotator->annotate(u"Grade"_s, {wirtz}, AnnotationField::Reliability, u"B"_s);
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u"(A)3"_s, u"B"_s, u""_s}));
        QVERIFY(!m_desk->model.index(1, Table::GradeColumn).data(Table::ProposedRole).toBool());
        restart();
        QCOMPARE(cells(Table::GradeColumn), (QStringList{u"(A)3"_s, u"B"_s, u""_s}));
        m_annotator->assign(u"Grade"_s, {{{SubjectKind::Outlet, {}, u"BBC Sport"_s}, reliability, std::nullopt}});
        QCOMPARE(cells(Table::GradeColumn).constFirst(), u"3"_s);
    }

    void savedFiltersAreAnnounced()
    {
        const QSignalSpy changed(m_annotator.get(), &Annotator::savedFiltersChanged);
        m_annotator->assign(u"Save"_s, {{{SubjectKind::SavedFilter, {}, u"late"_s}, static_cast<int>(SubjectField::Expression), u"stage>=talks"_s}});
        QCOMPARE(m_annotator->savedFilters(), (std::vector<SavedFilter>{{u"late"_s, u"stage>=talks"_s}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_desk->model.savedFilters(), m_annotator->savedFilters());
        restart();
        QCOMPARE(m_annotator->savedFilters().size(), size_t(1));
        QCOMPARE(m_desk->model.savedFilters(), m_annotator->savedFilters());
    }

    void whatTheStoreDoesNotTakeIsNotShown()
    {
        QVERIFY(QSqlQuery(m_desk->database.connection()).exec(u"DROP TABLE changes"_s));
        const QSignalSpy failed(m_annotator.get(), &Annotator::failed);
        m_annotator->annotate(u"Star"_s, {isak}, AnnotationField::Star, u"1"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(cells(Table::Star).constFirst(), u""_s);
        QCOMPARE(m_annotator->undoName(), QString());
    }

    void sortsByWhatAnalystsSay()
    {
        m_annotator->annotate(u"Grade"_s, {saka}, AnnotationField::Reliability, u"A"_s);
        m_annotator->annotate(u"Grade"_s, {isak}, AnnotationField::Credibility, u"1"_s);
        m_desk->model.sort(Table::GradeColumn, Qt::AscendingOrder);
        QCOMPARE(m_desk->players(), u"Saka Isak Wirtz"_s);
        m_annotator->annotate(u"Outcome"_s, {wirtz}, AnnotationField::Outcome, u"moved-there"_s);
        m_desk->model.sort(Table::OutcomeColumn, Qt::DescendingOrder);
        QCOMPARE(m_desk->players(), u"Wirtz Saka Isak"_s);
        m_annotator->annotate(u"Star"_s, {isak}, AnnotationField::Star, u"1"_s);
        m_desk->model.sort(Table::Star, Qt::AscendingOrder);
        QCOMPARE(m_desk->players(), u"Isak Wirtz Saka"_s);
    }

private:
    /// As the program does at its start.
    void restart()
    {
        m_annotator.reset();
        m_annotator = std::make_unique<Annotator>(m_desk->annotations, m_desk->model, u"analyst"_s, [] { return qint64(1); });
        QVERIFY_RESULT(m_desk->model.reload());
        QVERIFY_RESULT(m_annotator->load());
    }

    [[nodiscard]] QStringList cells(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_desk->model.rowCount(); ++row)
            texts.append(m_desk->model.index(row, column).data().toString());
        return texts;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Annotator> m_annotator;
};

RUMOURDESK_TEST(TestAnnotator)
#include "tst_annotator.moc"
