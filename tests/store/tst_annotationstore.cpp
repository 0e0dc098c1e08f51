// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationstore.h"
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

const RumourKey isak{{1}, u"Isak"_s, u"Liverpool"_s};
const RumourKey exitOfIsak{{1}, u"Isak"_s, QString()};
const Stamp now{u"analyst"_s, 1000};

Assignment noteOf(const RumourKey &rumour, const QString &note)
{
    return assignmentOf(rumour, AnnotationField::Note, note);
}

Subject subjectNamed(SubjectKind kind, const QString &name)
{
    return {kind, {}, name};
}

} // namespace

class TestAnnotationStore final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StoreTest::init();
        if (QTest::currentTestFailed())
            return;
        const ExtractedArticle article{articleNamed(u"A"_s),
            {rumourOf(u"Isak | Newcastle > Liverpool"_s), rumourOf(u"Isak | Newcastle > Arsenal"_s), rumourOf(u"Isak"_s)}};
        QVERIFY_RESULT(ImportStore(*m_database, 1).add({article}, 100));
        m_before = values();
    }

    void valuesComeBack()
    {
        QVERIFY_RESULT(store().set(u"Several"_s,
            {assignmentOf(isak, AnnotationField::Reliability, u"B"_s), assignmentOf(isak, AnnotationField::Credibility, u"2"_s),
                assignmentOf(isak, AnnotationField::Outcome, u"stayed"_s), noteOf(isak, u"Ask \u2018Zo\u00eb\u2019; --"_s),
                assignmentOf(isak, AnnotationField::Tags, u"urgent, striker"_s), assignmentOf(isak, AnnotationField::Star, u"1"_s),
                assignmentOf(isak, AnnotationField::To, u"Arsenal"_s), assignmentOf(exitOfIsak, AnnotationField::Read, u"1"_s)},
            now));
        Annotation expected;
        expected.grade = *gradeFromText(u"B2");
        expected.outcome = Outcome::Stayed;
        expected.note = u"Ask \u2018Zo\u00eb\u2019; --"_s;
        expected.tags = {u"urgent"_s, u"striker"_s};
        expected.isStarred = true;
        expected.corrections = {{AnnotationField::To, u"Arsenal"_s}};
        Annotation read;
        read.isRead = true;
        const auto annotations = store().annotations();
        QVERIFY_RESULT(annotations);
        QCOMPARE(annotations->size(), size_t(2));
        QCOMPARE(annotations->front().first, exitOfIsak);
        QCOMPARE(annotations->front().second, read);
        QCOMPARE(annotations->back().first, isak);
        QCOMPARE(annotations->back().second, expected);
    }

    void theWholeLogIsVisitedInItsOrder()
    {
        QVERIFY_RESULT(store().set(u"Both"_s, {noteOf(isak, u"a"_s), noteOf(exitOfIsak, u"b"_s)}, now));
        QVERIFY_RESULT(store().set(u"Source"_s, {{subjectNamed(SubjectKind::Outlet, u"Post"_s), 0, u"B"_s}}, now));
        QVERIFY_RESULT(store().set(u"Again"_s, {noteOf(isak, u"c"_s)}, now));
        const StepHead again = store().steps().value().back();
        QVERIFY_RESULT(store().undo(again, now));
        QVERIFY_RESULT(store().undo(again, now)); // changes nothing, and is a step all the same
        QStringList lines;
        const auto collect = [&lines](const StepHead &step, const Change *change) {
            lines += u"%1 %2 %3"_s.arg(step.id).arg(step.name, change ? change->after.value_or(u"none"_s) : u"-"_s);
            return true;
        };
        QVERIFY_RESULT(store().visitLog(collect));
        QCOMPARE(lines,
            (QStringList{u"1 Both a"_s, u"1 Both b"_s, u"2 Source B"_s, u"3 Again c"_s, u"4 Again a"_s, u"5 Again -"_s}));
    }

    void aVisitorMayEndTheLog()
    {
        QVERIFY_RESULT(store().set(u"Both"_s, {noteOf(isak, u"a"_s), noteOf(exitOfIsak, u"b"_s)}, now));
        int visited = 0;
        QVERIFY_RESULT(store().visitLog([&visited](const StepHead &, const Change *) { return ++visited < 1; }));
        QCOMPARE(visited, 1);
    }

    void stepTellsWhatItChanged()
    {
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"first"_s)}, now));
        const Result<DeskStep> step = store().set(u"Note again"_s,
            {noteOf(isak, u"second"_s), assignmentOf(isak, AnnotationField::Star, std::nullopt), noteOf(exitOfIsak, u"new"_s)}, {u"other"_s, 2000});
        QVERIFY_RESULT(step);
        QCOMPARE(step->head, (StepHead{.id = 2, .at = 2000, .who = u"other"_s, .name = u"Note again"_s, .kind = StepKind::Done, .of = 0}));
        const int note = static_cast<int>(AnnotationField::Note);
        QCOMPARE(step->changes,
            (std::vector<Change>{{subjectOf(isak), note, u"first"_s, u"second"_s}, {subjectOf(exitOfIsak), note, std::nullopt, u"new"_s}}));
    }

    void stepThatChangesNothingIsNone()
    {
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"first"_s)}, now));
        const QStringList before = dumpOf(*m_database);
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"first"_s)}, now);
        QVERIFY_RESULT(step);
        QCOMPARE(*step, DeskStep());
        QCOMPARE(dumpOf(*m_database), before);
    }

    void undoSetsBackAndRedoSetsAgain()
    {
        const Result<DeskStep> first = store().set(u"Note"_s, {noteOf(isak, u"first"_s)}, now);
        const QStringList afterFirst = values();
        const Result<DeskStep> second
            = store().set(u"Both"_s, {noteOf(isak, u"second"_s), assignmentOf(isak, AnnotationField::To, QString())}, now);
        const QStringList afterSecond = values();
        QVERIFY(afterFirst != m_before && afterSecond != afterFirst);
        QVERIFY_RESULT(store().undo(second->head, now));
        QCOMPARE(values(), afterFirst);
        QVERIFY_RESULT(store().undo(first->head, now));
        QCOMPARE(values(), m_before);
        QVERIFY_RESULT(store().redo(first->head, now));
        QCOMPARE(values(), afterFirst);
        QVERIFY_RESULT(store().redo(second->head, now));
        QCOMPARE(values(), afterSecond);
    }

    void noteThatGrewIsUndoneAtOnce()
    {
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"A"_s)}, now);
        QVERIFY_RESULT(store().goOn(step->head, {noteOf(isak, u"As"_s)}, now));
        const Result<DeskStep> last = store().goOn(step->head, {noteOf(isak, u"Ask"_s)}, now);
        QVERIFY_RESULT(last);
        QCOMPARE(last->head.kind, StepKind::Continued);
        QCOMPARE(last->head.name, u"Note"_s);
        const QStringList grown = values();
        QVERIFY_RESULT(store().undo(step->head, now));
        QCOMPARE(values(), m_before);
        QVERIFY_RESULT(store().redo(step->head, now));
        QCOMPARE(values(), grown);
    }

    void undoOverAnotherChangeIsLoggedAsItHappened()
    {
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"mine"_s)}, now);
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"theirs"_s)}, now));
        const Result<DeskStep> undone = store().undo(step->head, now);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->changes.size(), size_t(1));
        QCOMPARE(undone->changes.front().before, std::optional(u"theirs"_s));
        QCOMPARE(undone->changes.front().after, std::nullopt);
    }

    void undoOfWhatIsGoneIsAStepAllTheSame()
    {
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"mine"_s)}, now);
        QVERIFY_RESULT(store().set(u"No note"_s, {assignmentOf(isak, AnnotationField::Note, std::nullopt)}, now));
        const Result<DeskStep> undone = store().undo(step->head, now);
        QVERIFY_RESULT(undone);
        QVERIFY(undone->head.id != 0);
        QVERIFY(undone->changes.empty());
    }

    void stepsAreThereAfterARestart()
    {
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"A"_s)}, now);
        QVERIFY_RESULT(store().goOn(step->head, {noteOf(isak, u"As"_s)}, now));
        QVERIFY_RESULT(store().set(u"Star"_s, {assignmentOf(isak, AnnotationField::Star, u"1"_s)}, now));
        QVERIFY_RESULT(store().undo({.id = 3, .at = 0, .who = {}, .name = u"Star"_s}, now));
        const QString path = m_database->path();
        m_database.reset();
        m_database = std::make_unique<Database>(std::move(*Database::open(path)));
        const auto steps = store().steps();
        QVERIFY_RESULT(steps);
        const UndoStacks stacks = undoStacksOf(*steps);
        QCOMPARE(stacks.undoable.size(), size_t(1));
        QCOMPARE(stacks.undoable.front().name, u"Note"_s);
        QCOMPARE(stacks.redoable.size(), size_t(1));
        QCOMPARE(stacks.redoable.front().name, u"Star"_s);
    }

    void whatCameAboutByItselfIsLoggedAndNotUndone()
    {
        const Result<DeskStep> step = store().note(u"Read"_s, {assignmentOf(isak, AnnotationField::Read, u"1"_s)}, now);
        QVERIFY_RESULT(step);
        QCOMPARE(step->head.kind, StepKind::Noted);
        QVERIFY(store().annotations()->front().second.isRead);
        QCOMPARE(store().historyOf(isak)->size(), size_t(1));
        QCOMPARE(undoStacksOf(*store().steps()), UndoStacks());
        QCOMPARE(*store().note(u"Read"_s, {assignmentOf(isak, AnnotationField::Read, u"1"_s)}, now), DeskStep());
    }

    void historyIsThatOfOneRumour()
    {
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"A"_s), noteOf(exitOfIsak, u"B"_s)}, now));
        QVERIFY_RESULT(store().set(u"Star"_s, {assignmentOf(isak, AnnotationField::Star, u"1"_s)}, {u"other"_s, 2000}));
        const auto history = store().historyOf(isak);
        QVERIFY_RESULT(history);
        QStringList lines;
        for (const LoggedChange &logged : *history) {
            lines.append(u"%1 %2 %3 %4>%5"_s.arg(logged.step.who, logged.step.name, annotationFieldName(static_cast<AnnotationField>(logged.change.field)),
                logged.change.before.value_or(u"-"_s), logged.change.after.value_or(u"-"_s)));
        }
        QCOMPARE(lines, (QStringList{u"analyst Note note ->A"_s, u"other Star star ->1"_s}));
        QCOMPARE(store().historyOf(exitOfIsak)->size(), size_t(1));
        QCOMPARE(store().historyOf({{7}, u"Nobody"_s, {}})->size(), size_t(0));
    }

    void gradesOfSourcesAreSteps()
    {
        const int field = static_cast<int>(AnnotationField::Reliability);
        const Result<DeskStep> step = store().set(u"Grades"_s,
            {{subjectNamed(SubjectKind::Journalist, u"Writer"_s), field, u"A"_s}, {subjectNamed(SubjectKind::Outlet, u"Bild"_s), field, u"C"_s}}, now);
        QVERIFY_RESULT(step);
        QCOMPARE(*store().sourceGrades(),
            (std::vector<SourceGrade>{{SubjectKind::Outlet, u"Bild"_s, Reliability::C}, {SubjectKind::Journalist, u"Writer"_s, Reliability::A}}));
        QVERIFY_RESULT(store().set(u"Grade"_s, {{subjectNamed(SubjectKind::Outlet, u"Bild"_s), field, u"D"_s}}, now));
        QCOMPARE(store().sourceGrades()->front().reliability, Reliability::D);
        QVERIFY_RESULT(store().undo(step->head, now));
        QCOMPARE(*store().sourceGrades(), std::vector<SourceGrade>{});
        QVERIFY(!store().set(u"Grade"_s, {{subjectNamed(SubjectKind::Outlet, u"Bild"_s), field, u"Z"_s}}, now));
    }

    void savedFiltersKeepTheirOrder()
    {
        saveFilter(u"late"_s, u"stage>=talks"_s);
        saveFilter(u"dear"_s, u"fee>50m"_s);
        saveFilter(u"late"_s, u"stage>=bid"_s);
        const std::vector<SavedFilter> both{{u"late"_s, u"stage>=bid"_s}, {u"dear"_s, u"fee>50m"_s}};
        QCOMPARE(*store().savedFilters(), both);
        const Subject late = subjectNamed(SubjectKind::SavedFilter, u"late"_s);
        QVERIFY_RESULT(store().set(u"Move"_s, {{late, static_cast<int>(SubjectField::Position), u"9"_s}}, now));
        const std::vector<SavedFilter> moved{both[1], both[0]};
        QCOMPARE(*store().savedFilters(), moved);
        // Its place is told before it goes, so that it comes back to it.
        const Subject dear = subjectNamed(SubjectKind::SavedFilter, u"dear"_s);
        const Result<DeskStep> removal = store().set(u"Remove"_s,
            {{dear, static_cast<int>(SubjectField::Position), std::nullopt}, {dear, static_cast<int>(SubjectField::Expression), std::nullopt}}, now);
        QVERIFY_RESULT(removal);
        QCOMPARE(*store().savedFilters(), std::vector<SavedFilter>{both[0]});
        QVERIFY_RESULT(store().undo(removal->head, now));
        QCOMPARE(*store().savedFilters(), moved);
    }

    void rumourAddedByHandHasItsEvidence()
    {
        const RumourKey saka{{1}, u"Saka"_s, QString()};
        const Result<AddedRumour> added = store().add(u"Add"_s, saka, {4, 4}, now);
        QVERIFY_RESULT(added);
        const Result<std::vector<StoredRumour>> rumours = RumourStore(*m_database).ofArticle({1});
        QVERIFY_RESULT(rumours);
        const StoredRumour &last = rumours->back();
        QCOMPARE(last.id, added->rumour);
        QVERIFY(last.isAdded && !rumours->front().isAdded);
        QCOMPARE(last.rumour.player, u"Saka"_s);
        QCOMPARE(last.rumour.evidence, (std::vector<Evidence>{{Field::Player, {4, 4}}}));
        QVERIFY(store().annotations()->back().second.isAdded);
        QVERIFY_RESULT(store().undo(added->step.head, now));
        QCOMPARE(values(), m_before);
        const Result<AddedRumour> again = store().add(u"Add"_s, isak, {4, 4}, now);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
    }

    void unknownRumourIsNotFoundAndNothingIsKept()
    {
        const QStringList before = dumpOf(*m_database);
        const Result<DeskStep> step = store().set(u"Note"_s, {noteOf(isak, u"kept?"_s), noteOf({{99}, u"Isak"_s, {}}, u"lost"_s)}, now);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, Error::Kind::NotFound);
        QCOMPARE(dumpOf(*m_database), before);
    }

    void failureInTheMiddleKeepsNothing()
    {
        QVERIFY_RESULT(execute(*m_database, u"CREATE TRIGGER full BEFORE INSERT ON changes WHEN new.ordinal = 1 BEGIN SELECT RAISE(ABORT, 'disk'); END"_s));
        const QStringList before = dumpOf(*m_database);
        const Result<DeskStep> step = store().set(u"Notes"_s, {noteOf(isak, u"one"_s), noteOf(exitOfIsak, u"two"_s)}, now);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, Error::Kind::Store);
        QCOMPARE(dumpOf(*m_database), before);
    }

    void logIsNotToBeChanged()
    {
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"A"_s)}, now));
        for (const QString &sql : {u"DELETE FROM steps"_s, u"DELETE FROM changes"_s, u"UPDATE steps SET who = ''"_s, u"UPDATE changes SET after = ''"_s}) {
            const Result<void> outcome = execute(*m_database, sql);
            QVERIFY2(!outcome, qPrintable(sql));
            QVERIFY(outcome.error().detail.contains("not to be changed"_L1));
        }
    }

    void articleWithAnnotationsStays()
    {
        QVERIFY_RESULT(store().set(u"Note"_s, {noteOf(isak, u"A"_s)}, now));
        QVERIFY(!execute(*m_database, u"DELETE FROM articles"_s));
    }

private:
    [[nodiscard]] AnnotationStore store() const { return AnnotationStore(*m_database); }

    /// All that is set now, without the log.
    [[nodiscard]] QStringList values() const
    {
        QStringList rows;
        for (const QString &row : dumpOf(*m_database)) {
            if (row.startsWith(u"annotations "_s) || row.startsWith(u"source_grades "_s) || row.startsWith(u"saved_filters "_s))
                rows.append(row);
        }
        return rows;
    }

    void saveFilter(const QString &name, const QString &expression) const
    {
        QVERIFY_RESULT(store().set(u"Save"_s,
            {{subjectNamed(SubjectKind::SavedFilter, name), static_cast<int>(SubjectField::Expression), expression}}, now));
    }

    QStringList m_before;
};

RUMOURDESK_TEST(TestAnnotationStore)
#include "tst_annotationstore.moc"
