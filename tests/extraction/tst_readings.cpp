// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/bystanders.h"
#include "models/extraction/readings.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatAStepComesTo_data();
    void whatAStepComesTo();
    void stepNamedByItsWord_data();
    void stepNamedByItsWord();
    void whoRefused_data();
    void whoRefused();
    void somebodyStandsBeside_data();
    void somebodyStandsBeside();
    void sellerAsksMoney_data();
    void sellerAsksMoney();
    void pronouns_data();
    void pronouns();

private:
    /// What a phrase of one word comes to in a text of one sentence and clause.
    [[nodiscard]] QString readingAt(const QString &text, QStringView word, Cue cue) const
    {
        const ReadText read(*m_world, text);
        Lexicon::CueMatch match;
        match.range = {read.at(word), read.at(word) + 1};
        match.cue = cue;
        Clause clause;
        clause.tokens = read.all();
        clause.isConditional = read.scan.hasAnyWord(clause.tokens, openConditions);
        const Reading reading = readingOf(read.scan, read.mentions, read.parts.front(), clause, match);
        return stageName(reading.stage) + (reading.isVoid ? u" void"_s : u""_s) + (reading.isHypothetical ? u" hypothetical"_s : u""_s);
    }

    ProjectGazetteer m_world;
};

void TestReadings::whatAStepComesTo_data()
{
    QTest::addColumn<QString>("before"); // the words of the clause before the cue
    QTest::addColumn<int>("stage"); // of the cue
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &before, Stage stage, const QString &expected) {
        QTest::addRow("%s (%s)", qPrintable(before), qPrintable(stageName(stage))) << before << static_cast<int>(stage) << expected;
    };
    row(u"Fulham made a"_s, Stage::Bid, u"bid"_s);
    row(u"Fulham have not made a"_s, Stage::Bid, u"bid void"_s);
    row(u"Fulham would make a"_s, Stage::Bid, u"interest hypothetical"_s);
    row(u"Fulham could open"_s, Stage::Talks, u"interest"_s);
    row(u"Fulham are ready to make a"_s, Stage::Bid, u"approach"_s);
    row(u"Fulham are not"_s, Stage::Interest, u"off"_s);
    row(u"Fulham have not"_s, Stage::Off, u"interest"_s);
    row(u"Fulham have"_s, Stage::Off, u"off"_s);
    row(u"Fulham have already"_s, Stage::Done, u"done void"_s);
    row(u"Fulham have"_s, Stage::Done, u"done"_s);
    // what denies, and what does not
    row(u"Fulham are no doubt"_s, Stage::Interest, u"interest"_s);
    row(u"Fulham are not only"_s, Stage::Interest, u"interest"_s);
    row(u"It is no secret that Fulham made a"_s, Stage::Bid, u"bid"_s);
    row(u"Fulham have not yet made a"_s, Stage::Bid, u"bid void"_s);
    row(u"Fulham have not at any time made a"_s, Stage::Bid, u"bid"_s);
    row(u"Iliman Ndiaye is not"_s, Stage::Interest, u"interest void"_s);
    row(u"He is not"_s, Stage::Interest, u"interest void"_s);
    // what leaves open
    row(u"If in the long days of a quiet week Fulham made a"_s, Stage::Bid, u"interest hypothetical"_s);
    row(u"If Fulham open"_s, Stage::Approach, u"interest hypothetical"_s);
    row(u"Fulham could open"_s, Stage::Approach, u"interest"_s);
    row(u"Fulham are expected to confirm the"_s, Stage::Done, u"done"_s);
    row(u"Fulham are expected to"_s, Stage::Done, u"agreed"_s);
    row(u"Fulham will"_s, Stage::Done, u"agreed"_s);
    row(u"Fulham have earlier in the week"_s, Stage::Done, u"done void"_s);
    // what is no end
    row(u"Fulham could be"_s, Stage::Off, u"off void"_s);
    row(u"Fulham have so far"_s, Stage::Off, u"off void"_s);
    // a medical to come
    row(u"He joins Fulham subject to a"_s, Stage::Medical, u"agreed"_s);
    row(u"He joins Fulham pending a"_s, Stage::Medical, u"agreed"_s);
    row(u"He is at Fulham for a"_s, Stage::Medical, u"medical"_s);
}

void TestReadings::whatAStepComesTo()
{
    QFETCH(QString, before);
    QFETCH(int, stage);
    Cue cue;
    cue.stage = static_cast<Stage>(stage);
    QTEST(readingAt(before + u" xyzzy."_s, u"xyzzy", cue), "expected");
}

void TestReadings::stepNamedByItsWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("stage"); // of the word
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &word, Stage stage, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << word << static_cast<int>(stage) << expected;
    };
    row(u"Fulham are close to sealing a move."_s, u"sealing"_s, Stage::Agreed, u"talks"_s);
    row(u"Fulham are nearing sealing a move."_s, u"sealing"_s, Stage::Done, u"talks"_s);
    row(u"Fulham are in talks about striking a deal."_s, u"striking"_s, Stage::Agreed, u"talks"_s);
    row(u"Fulham are sealing a move."_s, u"sealing"_s, Stage::Agreed, u"agreed"_s);
    row(u"Fulham are interested in making a move."_s, u"making"_s, Stage::Approach, u"interest"_s);
    row(u"Fulham are pondering tabling an offer."_s, u"tabling"_s, Stage::Bid, u"interest"_s);
    row(u"Fulham are busy tabling an offer."_s, u"tabling"_s, Stage::Bid, u"bid"_s);
    row(u"He will do a medical on Monday and still hope."_s, u"medical"_s, Stage::Medical, u"medical"_s);
    row(u"He will go, the medical still to come."_s, u"medical"_s, Stage::Medical, u"agreed"_s);
    row(u"He collapsed on the pitch."_s, u"collapsed"_s, Stage::Off, u"off void"_s);
    row(u"The move collapsed on Monday."_s, u"collapsed"_s, Stage::Off, u"off"_s);
}

void TestReadings::stepNamedByItsWord()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, stage);
    Cue cue;
    cue.stage = static_cast<Stage>(stage);
    QTEST(readingAt(text, word, cue), "expected");
}

void TestReadings::whoRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Everton rejected them."_s, u"bid"_s);
    row(u"Iliman Ndiaye rejected them."_s, u"off"_s);
    row(u"He rejected them."_s, u"off"_s);
    row(u"He says that his club rejected them."_s, u"bid"_s);
    row(u"The offer for Iliman Ndiaye was rejected."_s, u"bid"_s);
    row(u"Everton have not rejected them."_s, u"bid void"_s);
    row(u"Everton have no doubt rejected them."_s, u"bid"_s);
}

void TestReadings::whoRefused()
{
    QFETCH(QString, text);
    Cue refusal;
    refusal.kind = CueKind::Refusal;
    QTEST(readingAt(text, u"rejected", refusal), "expected");
}

void TestReadings::somebodyStandsBeside_data()
{
    QTest::addColumn<QString>("text"); // about Iliman Ndiaye
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &text, bool expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"They want Iliman Ndiaye."_s, false);
    row(u"They want to replace Iliman Ndiaye."_s, true);
    row(u"They want a replacement for Iliman Ndiaye."_s, true);
    row(u"They want an heir to Iliman Ndiaye."_s, true);
    row(u"They want a new home for Iliman Ndiaye."_s, false);
    row(u"They want Iliman Ndiaye's replacement."_s, true);
    row(u"They want Iliman Ndiaye's signature."_s, false);
    row(u"They want the new Iliman Ndiaye."_s, true);
    row(u"They want the next Iliman Ndiaye."_s, true);
    row(u"They want him alongside Iliman Ndiaye."_s, true);
    row(u"They lose Iliman Ndiaye to the Africa Cup."_s, true);
    row(u"They lose Iliman Ndiaye to Fulham."_s, false);
    row(u"They have lost the likes of Iliman Ndiaye."_s, true);
    row(u"They have lost the likes of Mikkel Damsgaard and Iliman Ndiaye."_s, true);
    row(u"They are linked with the likes of Iliman Ndiaye."_s, false);
    row(u"They want a winger like Iliman Ndiaye."_s, true);
    row(u"They like Iliman Ndiaye."_s, false);
    row(u"They would like Iliman Ndiaye."_s, false);
    row(u"Fulham like Iliman Ndiaye."_s, false);
}

void TestReadings::somebodyStandsBeside()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const int name = read.at(u"Iliman");
    QVERIFY(name >= 0);
    QTEST(isNamedBeside(read.scan, {name, name + 2}, read.all()), "expected");
}

void TestReadings::sellerAsksMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &text, bool expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Everton want £50m for him."_s, true);
    row(u"Everton want at least \u20ac50m for him."_s, true);
    row(u"Everton wanted a fee of $50m for him."_s, true);
    row(u"Everton want him for a fee of $50m."_s, false);
    row(u"Everton want £50m-rated Iliman Ndiaye."_s, false);
    row(u"Everton want Iliman Ndiaye."_s, false);
    row(u"Everton like £50m for him."_s, false);
}

void TestReadings::sellerAsksMoney()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    Lexicon::CueMatch match;
    match.range = {1, 2};
    QTEST(asksMoney(read.scan, read.parts.front(), match), "expected");
    match.cue.kind = CueKind::Exit;
    QVERIFY(!asksMoney(read.scan, read.parts.front(), match));
}

void TestReadings::pronouns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("he") << u"He left."_s << u"subject any"_s;
    QTest::newRow("she") << u"Then she left."_s << u"subject any"_s;
    QTest::newRow("his") << u"His deal ended."_s << u"any"_s;
    QTest::newRow("they") << u"They left."_s << u"they"_s;
    QTest::newRow("none") << u"Fulham left."_s << u""_s;
}

void TestReadings::pronouns()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QStringList found;
    if (hasSubjectPronoun(read.scan, read.all()))
        found += u"subject"_s;
    if (hasPronoun(read.scan, read.all()))
        found += u"any"_s;
    if (hasThey(read.scan, read.all()))
        found += u"they"_s;
    QTEST(found.join(u' '), "expected");
}

RUMOURDESK_TEST(TestReadings)
#include "tst_readings.moc"
