// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pairs.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

constexpr int isak = 0;
constexpr int stranger = 1; // nothing but his name is known
constexpr int newcastle = 10;
constexpr int liverpool = 11;
constexpr int everton = 12;
constexpr int exitOnly = -1;

Claim claimOf(int person, int club, Stage stage, bool isWeak = false, bool isHypothetical = false)
{
    Claim claim;
    claim.person = person;
    claim.club = club;
    claim.stage = stage;
    claim.isWeak = isWeak;
    claim.isHypothetical = isHypothetical;
    return claim;
}

Mentions peopleWithTheirClubs()
{
    Mentions mentions;
    mentions.people.resize(2);
    mentions.people[isak].role = PersonRole::Player;
    mentions.people[isak].club = newcastle;
    return mentions;
}

/// "person>club stage" of each pair.
QStringList pairTexts(const std::vector<Claim> &claims)
{
    QStringList lines;
    for (const Pair &pair : pairsOf(claims, peopleWithTheirClubs()))
        lines += u"%1>%2 %3"_s.arg(pair.person).arg(pair.club).arg(stageName(pair.stage));
    return lines;
}

} // namespace

class TestPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void furthestStepStands_data();
    void furthestStepStands();
    void eachDestinationIsAPairOfItsOwn();
    void storyGoesOnNow();
    void weakEndEndsNothing();
    void doneStaysDone();
    void raceIsLostWhenHeJoinsAnother_data();
    void raceIsLostWhenHeJoinsAnother();
    void lostRaceIsReadFromTheMoveThatWonIt();
    void pastInterestIsOverOnceAnotherBids_data();
    void pastInterestIsOverOnceAnotherBids();
    void exitGivesWayToASuitor();
    void exitAloneStays();
    void weakExitIsNone();
    void hypotheticalStepMakesNoPair();
    void hypotheticalStepJoinsAReportedPair();
    void ownClubIsNoDestination();
    void strangerWithAPlayersNameMayBeOne();
    void strangerNeedsMoreThanAName();
    void strongestClaimIsTheOneOfTheStage();
    void noClaimsNoPairs();
};

void TestPairs::furthestStepStands_data()
{
    QTest::addColumn<QList<int>>("stages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::initializer_list<Stage> stages, Stage expected) {
        QList<int> values;
        for (const Stage stage : stages)
            values += static_cast<int>(stage);
        QTest::newRow(name) << values << stageName(expected);
    };
    row("one", {Stage::Interest}, Stage::Interest);
    row("rising", {Stage::Interest, Stage::Bid}, Stage::Bid);
    row("falling", {Stage::Agreed, Stage::Interest}, Stage::Agreed);
    row("off ends it", {Stage::Bid, Stage::Off}, Stage::Off);
    row("off stays the end", {Stage::Off, Stage::Interest}, Stage::Off);
    row("whole ladder", {Stage::Interest, Stage::Approach, Stage::Talks, Stage::Bid, Stage::Agreed, Stage::Medical, Stage::Done}, Stage::Done);
}

void TestPairs::furthestStepStands()
{
    QFETCH(QList<int>, stages);
    std::vector<Claim> claims;
    for (const int stage : stages)
        claims.push_back(claimOf(isak, liverpool, static_cast<Stage>(stage)));
    const std::vector<Pair> pairs = pairsOf(claims, peopleWithTheirClubs());
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs.front().claims.size(), claims.size());
    QTEST(stageName(pairs.front().stage), "expected");
}

void TestPairs::eachDestinationIsAPairOfItsOwn()
{
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Bid), claimOf(isak, everton, Stage::Interest), claimOf(isak, liverpool, Stage::Talks)}),
        (QStringList{u"0>11 bid"_s, u"0>12 interest"_s}));
}

void TestPairs::storyGoesOnNow()
{
    Claim again = claimOf(isak, liverpool, Stage::Talks);
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Off), again}), QStringList{u"0>11 off"_s});
    again.isNow = true;
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Off), again}), QStringList{u"0>11 talks"_s});
    again.isWeak = true;
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Off), again}), QStringList{u"0>11 off"_s});
}

void TestPairs::weakEndEndsNothing()
{
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Talks), claimOf(isak, liverpool, Stage::Off, true)}), QStringList{u"0>11 talks"_s});
}

void TestPairs::doneStaysDone()
{
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Done), claimOf(isak, liverpool, Stage::Off)}), QStringList{u"0>11 done"_s});
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Done, true), claimOf(isak, liverpool, Stage::Off)}), QStringList{u"0>11 off"_s});
}

void TestPairs::raceIsLostWhenHeJoinsAnother_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isWeak");
    QTest::addColumn<QString>("other"); // what becomes of Everton's interest
    QTest::newRow("done") << static_cast<int>(Stage::Done) << false << u"0>12 off"_s;
    QTest::newRow("medical") << static_cast<int>(Stage::Medical) << false << u"0>12 off"_s;
    QTest::newRow("agreed") << static_cast<int>(Stage::Agreed) << false << u"0>12 interest"_s;
    QTest::newRow("everyday word") << static_cast<int>(Stage::Done) << true << u"0>12 interest"_s;
}

void TestPairs::raceIsLostWhenHeJoinsAnother()
{
    QFETCH(int, stage);
    QFETCH(bool, isWeak);
    QFETCH(QString, other);
    QCOMPARE(pairTexts({claimOf(isak, everton, Stage::Interest), claimOf(isak, liverpool, static_cast<Stage>(stage), isWeak)}).front(), other);
}

void TestPairs::lostRaceIsReadFromTheMoveThatWonIt()
{
    Claim done = claimOf(isak, liverpool, Stage::Done);
    done.cue = {7, 9};
    const std::vector<Pair> pairs = pairsOf({claimOf(isak, everton, Stage::Interest), done}, peopleWithTheirClubs());
    QCOMPARE(pairs.size(), size_t(2));
    QCOMPARE(pairs[0].stageCue, done.cue);
    QCOMPARE(pairs[1].stageCue, done.cue);
}

void TestPairs::pastInterestIsOverOnceAnotherBids_data()
{
    QTest::addColumn<int>("won");
    QTest::addColumn<bool>("isWonPast");
    QTest::addColumn<int>("lost");
    QTest::addColumn<bool>("isLostPast");
    QTest::addColumn<QString>("other"); // what becomes of what Everton did
    const auto row = [](const char *name, Stage won, bool isWonPast, Stage lost, bool isLostPast, const QString &other) {
        QTest::newRow(name) << static_cast<int>(won) << isWonPast << static_cast<int>(lost) << isLostPast << other;
    };
    row("interest of old", Stage::Bid, false, Stage::Interest, true, u"0>12 off"_s);
    row("a bid of old", Stage::Agreed, false, Stage::Bid, true, u"0>12 off"_s);
    row("interest of today", Stage::Bid, false, Stage::Interest, false, u"0>12 interest"_s);
    row("nobody bids", Stage::Talks, false, Stage::Interest, true, u"0>12 interest"_s);
    row("further than the bid", Stage::Bid, false, Stage::Agreed, true, u"0>12 agreed"_s);
    row("both of old", Stage::Bid, true, Stage::Interest, true, u"0>12 interest"_s);
    row("agreed yesterday", Stage::Agreed, true, Stage::Bid, true, u"0>12 off"_s);
    row("both agreed yesterday", Stage::Agreed, true, Stage::Agreed, true, u"0>12 agreed"_s);
}

void TestPairs::pastInterestIsOverOnceAnotherBids()
{
    QFETCH(int, won);
    QFETCH(bool, isWonPast);
    QFETCH(int, lost);
    QFETCH(bool, isLostPast);
    QFETCH(QString, other);
    Claim winner = claimOf(isak, liverpool, static_cast<Stage>(won));
    winner.isPast = isWonPast;
    Claim loser = claimOf(isak, everton, static_cast<Stage>(lost));
    loser.isPast = isLostPast;
    QCOMPARE(pairTexts({loser, winner}).front(), other);
}

void TestPairs::exitGivesWayToASuitor()
{
    QCOMPARE(pairTexts({claimOf(isak, exitOnly, Stage::Interest), claimOf(isak, liverpool, Stage::Interest)}), QStringList{u"0>11 interest"_s});
}

void TestPairs::exitAloneStays()
{
    QCOMPARE(pairTexts({claimOf(isak, exitOnly, Stage::Interest)}), QStringList{u"0>-1 interest"_s});
}

void TestPairs::weakExitIsNone()
{
    QCOMPARE(pairTexts({claimOf(isak, exitOnly, Stage::Interest, true)}), QStringList{});
}

void TestPairs::hypotheticalStepMakesNoPair()
{
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Interest, false, true)}), QStringList{});
}

void TestPairs::hypotheticalStepJoinsAReportedPair()
{
    QCOMPARE(pairTexts({claimOf(isak, liverpool, Stage::Interest, false, true), claimOf(isak, liverpool, Stage::Talks)}), QStringList{u"0>11 talks"_s});
}

void TestPairs::ownClubIsNoDestination()
{
    QCOMPARE(pairTexts({claimOf(isak, newcastle, Stage::Talks)}), QStringList{});
}

void TestPairs::strangerWithAPlayersNameMayBeOne()
{
    Mentions mentions = peopleWithTheirClubs();
    const std::vector<Claim> claims = {claimOf(stranger, liverpool, Stage::Interest)};
    mentions.people[stranger].name = u"Plindt"_s;
    QVERIFY(pairsOf(claims, mentions).empty());
    mentions.people[stranger].bearsPlayersName = true;
    QCOMPARE(pairsOf(claims, mentions).size(), size_t(1));
    QVERIFY(pairsOf({claimOf(stranger, liverpool, Stage::Interest, true)}, mentions).empty());
}

void TestPairs::strangerNeedsMoreThanAName()
{
    QCOMPARE(pairTexts({claimOf(stranger, liverpool, Stage::Interest)}), QStringList{});
}

void TestPairs::strongestClaimIsTheOneOfTheStage()
{
    const std::vector<Pair> pairs = pairsOf(
        {claimOf(isak, liverpool, Stage::Interest), claimOf(isak, liverpool, Stage::Bid), claimOf(isak, liverpool, Stage::Talks)}, peopleWithTheirClubs());
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs.front().strongest, size_t(1));
}

void TestPairs::noClaimsNoPairs()
{
    QCOMPARE(pairTexts({}), QStringList{});
}

RUMOURDESK_TEST(TestPairs)
#include "tst_pairs.moc"
