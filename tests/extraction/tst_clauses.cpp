// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/clauses.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestClauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cutsASentence_data();
    void cutsASentence();
    void clausesTileTheSentence();
    void tellsWhatAClauseIsAbout_data();
    void tellsWhatAClauseIsAbout();
    void historyNeedsADateOnlyForYears();
    void yearWithoutADateIsPastInThePastTense();
    void monthsPass_data();
    void monthsPass();
    void perfectTenseIsAStep();
    void marksAreLookedForWithinReach();

private:
    ProjectGazetteer m_world;
};

void TestClauses::cutsASentence_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected) { QTest::newRow(name) << expected; };
    row("one", {u"Everton are keen on a striker."_s});
    row("who", {u"Everton like the striker,"_s, u"who joined Spurs long ago."_s});
    row("but", {u"Everton made an offer"_s, u"but the club said no."_s});
    row("semicolon", {u"Everton made an offer"_s, u"; the club said no."_s});
    row("dash", {u"Everton made an offer"_s, u"\u2013 their second of the month."_s});
    row("until a year", {u"He is bound to the club until 2028 at least."_s});
    row("before the season", {u"He will go before the season ends."_s});
    row("new subject", {u"Everton are very keen,"_s, u"and Spurs want him too."_s});
    row("insertion", {u"Everton,"_s, u"who looked at him,"_s, u"are in talks again."_s});
    row("insertion ends at a step", {u"Everton,"_s, u"who looked at him,"_s, u"made an offer on Monday."_s});
    row("insertion between dashes", {u"Everton \u2013"_s, u"who looked at him"_s, u"\u2013 are in talks again."_s});
    row("list is no insertion", {u"Everton met him, were happy and left."_s});
    row("once", {u"Everton will bid"_s, u"once he is free."_s});
    row("hyphen between words", {u"Everton made an offer"_s, u"- their second of the month."_s});
    row("hyphen inside a word", {u"Everton made a follow-up offer for the left-back."_s});
    row("another subject with its verb", {u"Everton have made an offer"_s, u"and the club have accepted."_s});
    row("another subject without a step before", {u"Everton were happy and they will listen."_s});
    row("another step of the subject", {u"Everton have ended their interest"_s, u"and want another man."_s});
    row("subject with its participle", {u"Everton have lost him,"_s, u"with Ndiaye heading to Fulham."_s});
    row("no participle", {u"Everton have lost him, with Ndiaye at Fulham."_s});
    row("opener inside a phrase", {u"The man is sought after by Everton."_s});
    row("a place before the club", {u"He would rather live in London"_s, u"and Everton have met his agent."_s});
    row("some source with its verb", {u"Everton like Ndiaye,"_s, u"who left long ago,"_s, u"and a source has told us so."_s});
    row("insertion ends at and", {u"Everton want Ndiaye,"_s, u"who has a year left,"_s, u"and are also in talks."_s});
    row("a club with its verb", {u"He has a year left"_s, u"and Everton are in talks."_s});
    row("a club with its phrase", {u"He has a year left"_s, u"and Everton want him."_s});
    row("two clubs are one subject", {u"It is said that Fulham and Everton have made an offer."_s});
    row("nothing before", {u"The happy few and Everton are in talks."_s});
    row("no verb", {u"He is wanted by the Blues and Everton too."_s});
    row("yet", {u"Everton have watched him,"_s, u"yet Fulham are in no mood to sell."_s});
    row("not yet", {u"Everton have yet to make an offer."_s});
    row("until january", {u"He is bound to the club until January at least."_s});
}

void TestClauses::cutsASentence()
{
    QFETCH(QStringList, expected);
    const ReadText read(*m_world, expected.join(u' '));
    QStringList clauses;
    for (const Clause &clause : clausesOf(read.scan, read.all(), QDate(2026, 1, 15)))
        clauses += read.scan.text(clause.tokens);
    QCOMPARE(clauses, expected);
}

void TestClauses::clausesTileTheSentence()
{
    const ReadText read(*m_world, u"Everton, who like him, made an offer but the club \u2013 which needs money \u2013 said no; while Spurs wait because he may go."_s);
    int next = 0;
    const std::vector<Clause> clauses = clausesOf(read.scan, read.all(), QDate(2026, 1, 15));
    for (const Clause &clause : clauses) {
        QCOMPARE(clause.tokens.first, next);
        QVERIFY(!clause.tokens.isEmpty());
        next = clause.tokens.last;
    }
    QCOMPARE(next, read.all().last);
    QVERIFY(clauses.size() > 3);
}

void TestClauses::tellsWhatAClauseIsAbout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // history, wish, renewal
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Everton are interested in the striker."_s, u""_s);
    row(u"Everton signed him in 2017."_s, u"history"_s);
    row(u"He joined from Atalanta for £27m in 2017."_s, u"history"_s);
    row(u"Everton wanted him last summer."_s, u"history"_s);
    row(u"He moved there two years ago."_s, u"history"_s);
    row(u"Having signed a winger they want more."_s, u"history"_s);
    row(u"It would cost them £34m."_s, u""_s);
    row(u"It cost them £34m."_s, u"history"_s);
    row(u"He has entered the last year of his contract."_s, u""_s);
    row(u"They spoke with him two weeks ago."_s, u""_s);
    row(u"They spent £5m on a winger."_s, u"history"_s);
    row(u"They spent time with a winger."_s, u""_s);
    row(u"Having missed out on a winger they want more."_s, u"history"_s);
    row(u"They signed him from Atalanta."_s, u"history"_s);
    row(u"They have signed him from Atalanta."_s, u""_s);
    row(u"They have officially signed him from Atalanta."_s, u""_s);
    row(u"He played there in 2023-24."_s, u"history"_s);
    row(u"He has played there in 2025-26."_s, u""_s);
    row(u"In June Everton rejected an offer."_s, u"history"_s);
    row(u"In December Everton rejected an offer."_s, u""_s);
    row(u"In June Everton will sell him."_s, u""_s);
    row(u"They tried to buy him in the summer."_s, u"history"_s);
    row(u"They will buy him in the summer."_s, u""_s);
    row(u"He is under contract until 2028."_s, u""_s);
    row(u"He could move there in 2026."_s, u""_s);
    row(u"He is in talks over a new contract."_s, u"renewal"_s);
}

void TestClauses::tellsWhatAClauseIsAbout()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QStringList marks;
    for (const Clause &clause : clausesOf(read.scan, read.all(), QDate(2026, 1, 15))) {
        if (clause.isHistory)
            marks += u"history"_s;
        if (clause.isWish)
            marks += u"wish"_s;
        if (clause.isRenewal)
            marks += u"renewal"_s;
    }
    QTEST(marks.join(u' '), "expected");
}

void TestClauses::historyNeedsADateOnlyForYears()
{
    const ReadText read(*m_world, u"Everton came there in 2020."_s);
    QVERIFY(clausesOf(read.scan, read.all(), QDate(2021, 1, 1)).front().isHistory);
    QVERIFY(!clausesOf(read.scan, read.all(), QDate(2020, 1, 1)).front().isHistory);
    const ReadText summer(*m_world, u"Everton came there last summer."_s);
    QVERIFY(clausesOf(summer.scan, summer.all(), std::nullopt).front().isHistory);
}

void TestClauses::yearWithoutADateIsPastInThePastTense()
{
    const ReadText past(*m_world, u"Everton came there in 2020."_s);
    QVERIFY(clausesOf(past.scan, past.all(), std::nullopt).front().isHistory);
    const ReadText future(*m_world, u"Everton will come there in 2020."_s);
    QVERIFY(!clausesOf(future.scan, future.all(), std::nullopt).front().isHistory);
}

void TestClauses::monthsPass_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isHistory");
    const QString january = u"In January Everton rejected an offer."_s;
    QTest::newRow("january, in february") << january << QDate(2026, 2, 20) << false;
    QTest::newRow("january, in august") << january << QDate(2026, 8, 20) << true;
    QTest::newRow("january, in december") << january << QDate(2026, 12, 20) << false;
    const QString summer = u"Everton tried to buy him in the summer."_s;
    QTest::newRow("the summer, in july") << summer << QDate(2026, 7, 20) << false;
    QTest::newRow("the summer, in november") << summer << QDate(2026, 11, 20) << true;
    QTest::newRow("the summer, in march") << summer << QDate(2026, 3, 20) << true;
    QTest::newRow("the summer, in may") << summer << QDate(2026, 5, 20) << false;
}

void TestClauses::monthsPass()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const ReadText read(*m_world, text, date);
    QTEST(clausesOf(read.scan, read.all(), date).front().isHistory, "isHistory");
    QVERIFY(!clausesOf(read.scan, read.all(), std::nullopt).front().isHistory);
}

void TestClauses::perfectTenseIsAStep()
{
    const ReadText read(*m_world, u"Everton have recently signed him from Atalanta."_s);
    const std::vector<Clause> clauses = clausesOf(read.scan, read.all(), QDate(2026, 1, 15));
    QCOMPARE(clauses.size(), size_t(1));
    const auto isDone = [](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::Step && match.cue.stage == Stage::Done; };
    QVERIFY(std::any_of(clauses.front().cues.begin(), clauses.front().cues.end(), isDone));
}

void TestClauses::marksAreLookedForWithinReach()
{
    const ReadText read(*m_world, u"Everton have not so far made a new offer."_s);
    const Clause clause = clausesOf(read.scan, read.all(), std::nullopt).front();
    const int offer = read.at(u"offer");
    QVERIFY(isMarkedBefore(read.scan, clause, offer, NegationMark, 6));
    QVERIFY(!isMarkedBefore(read.scan, clause, offer, NegationMark, 5));
    QVERIFY(!isMarkedBefore(read.scan, clause, read.at(u"not"), NegationMark, 6));
}

RUMOURDESK_TEST(TestClauses)
#include "tst_clauses.moc"
