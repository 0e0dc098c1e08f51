// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rereadstore.h"
#include "models/store/annotationstore.h"
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

const ArticleId article{1};

RumourKey key(const QString &player, const QString &suitor)
{
    return {article, player, suitor};
}

} // namespace

/// What becomes of rumours, and of what analysts said of them, when a better version reads an article again.
class TestRereadStore final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StoreTest::init();
        if (QTest::currentTestFailed())
            return;
        Rumour isak = rumourOf(u"Isak | Newcastle > Liverpool | interest"_s);
        isak.sources = {u"Old"_s};
        isak.evidence = {{Field::Player, {0, 4}}};
        QVERIFY_RESULT(ImportStore(*m_database, 1).add(
            {{articleNamed(u"A"_s), {isak, rumourOf(u"Wirtz | Leverkusen > Bayern | talks"_s), rumourOf(u"Saka | Arsenal >"_s)}},
                {articleNamed(u"B"_s), {rumourOf(u"Pedri | Barcelona > Chelsea | bid"_s)}}},
            100));
    }

    void onlyOlderArticlesAreOutdated()
    {
        QCOMPARE(RereadStore(*m_database).outdated(1)->size(), size_t(0));
        QCOMPARE(*RereadStore(*m_database).outdated(2), (std::vector<ArticleId>{{1}, {2}}));
        reread({});
        QCOMPARE(*RereadStore(*m_database).outdated(2), (std::vector<ArticleId>{{2}}));
    }

    void valuesBecomeThoseOfTheBetterVersion()
    {
        Rumour isak = rumourOf(u"Isak | Newcastle United > Liverpool | bid"_s);
        isak.fee = Fee{5, 6, Currency::GBP, FeeBasis::Bid};
        isak.sources = {u"New"_s, u"Other"_s};
        isak.journalists = {u"Writer"_s};
        isak.evidence = {{Field::To, {10, 9}}, {Field::Fee, {30, 3}}};
        isak.why = u"better"_s;
        reread({rumourOf(u"Palmer | Chelsea > Inter | talks"_s), isak});
        const auto rumours = RumourStore(*m_database).ofArticle(article);
        QVERIFY_RESULT(rumours);
        QCOMPARE(rumours->size(), size_t(2));
        QCOMPARE((*rumours)[0].rumour.player, u"Palmer"_s);
        QCOMPARE((*rumours)[1].rumour, isak);
        QCOMPARE((*rumours)[1].id, RumourId{1});
        QCOMPARE(faultsOf(*m_database), QStringList{});
    }

    void whatAnalystsSaidStays()
    {
        say(key(u"Isak"_s, u"Liverpool"_s), AnnotationField::Note, u"mine"_s);
        say(key(u"Wirtz"_s, u"Bayern"_s), AnnotationField::To, u"Liverpool"_s);
        say(key(u"Saka"_s, u""_s), AnnotationField::Rejected, u"1"_s);
        const auto before = AnnotationStore(*m_database).annotations();
        // Isak is no longer found, Wirtz is found as the analyst corrected him, Saka is found again.
        reread({rumourOf(u"Wirtz | Leverkusen > Liverpool | done"_s), rumourOf(u"Saka | Arsenal > | talks"_s)});
        QCOMPARE(*AnnotationStore(*m_database).annotations(), *before);
        QCOMPARE(rumours(), (QStringList{u"Isak > Liverpool interest"_s, u"Saka >  talks"_s, u"Wirtz > Bayern done"_s}));
    }

    void rumourAddedByHandStays()
    {
        QVERIFY_RESULT(AnnotationStore(*m_database).add(u"Add"_s, key(u"Rice"_s, {}), {0, 4}, {u"analyst"_s, 1}));
        reread({});
        QCOMPARE(rumours(), QStringList{u"Rice >  interest"_s});
        reread({rumourOf(u"Rice | Arsenal > | off"_s)});
        QCOMPARE(rumours(), QStringList{u"Rice >  off"_s});
        QVERIFY(!RumourStore(*m_database).ofArticle(article)->front().isAdded);
    }

    void rumourAddedAndTakenBackCanStillBeAddedAgain()
    {
        const AnnotationStore annotations(*m_database);
        const Result<AddedRumour> added = annotations.add(u"Add"_s, key(u"Rice"_s, {}), {0, 4}, {u"analyst"_s, 1});
        QVERIFY_RESULT(added);
        QVERIFY_RESULT(annotations.undo(added->step.head, {u"analyst"_s, 2}));
        reread({});
        QVERIFY_RESULT(annotations.redo(added->step.head, {u"analyst"_s, 3}));
        QCOMPARE(rumours(), QStringList{u"Rice >  interest"_s});
        QVERIFY(annotations.annotations()->front().second.isAdded);
    }

    void undoStillReachesWhatWasSaid()
    {
        const Result<DeskStep> step = AnnotationStore(*m_database).set(
            u"Note"_s, {assignmentOf(key(u"Isak"_s, u"Liverpool"_s), AnnotationField::Note, u"mine"_s)}, {u"analyst"_s, 1});
        QVERIFY_RESULT(step);
        reread({});
        QVERIFY_RESULT(AnnotationStore(*m_database).undo(step->head, {u"analyst"_s, 2}));
        QCOMPARE(AnnotationStore(*m_database).annotations()->size(), size_t(0));
        reread({});
        QCOMPARE(rumours(), QStringList{});
    }

    void otherArticlesAreLeftAlone()
    {
        reread({});
        QCOMPARE(RumourStore(*m_database).ofArticle({2})->size(), size_t(1));
    }

    void sameReadingChangesNothing()
    {
        const auto before = RumourStore(*m_database).ofArticle(article);
        QVERIFY_RESULT(before);
        std::vector<Rumour> same;
        for (const StoredRumour &stored : *before)
            same.push_back(stored.rumour);
        reread(same);
        QCOMPARE(*RumourStore(*m_database).ofArticle(article), *before);
    }

private:
    void reread(const std::vector<Rumour> &found) const
    {
        QVERIFY_RESULT(RereadStore(*m_database).replace({{article, found}}, 2));
    }

    void say(const RumourKey &rumour, AnnotationField field, const QString &value) const
    {
        QVERIFY_RESULT(AnnotationStore(*m_database).set(u"Step"_s, {assignmentOf(rumour, field, value)}, {u"analyst"_s, 1}));
    }

    /// "player > suitor stage" of the article, by player.
    [[nodiscard]] QStringList rumours() const
    {
        QStringList lines;
        const std::vector<StoredRumour> found = RumourStore(*m_database).ofArticle(article).value();
        for (const StoredRumour &stored : found)
            lines.append(u"%1 > %2 %3"_s.arg(stored.rumour.player, stored.rumour.to, stageName(stored.rumour.stage)));
        lines.sort();
        return lines;
    }
};

RUMOURDESK_TEST(TestRereadStore)
#include "tst_rereadstore.moc"
