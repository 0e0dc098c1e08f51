// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    void pronouns_data();
    void pronouns();

private:
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
}

void TestReadings::whatAStepComesTo()
{
    QFETCH(QString, before);
    QFETCH(int, stage);
    const ReadText read(*m_world, before + u" xyzzy."_s);
    QCOMPARE(read.parts.size(), size_t(1));
    const int cue = read.at(u"xyzzy");
    Lexicon::CueMatch match;
    match.range = {cue, cue + 1};
    match.cue.stage = static_cast<Stage>(stage);
    Clause clause;
    clause.tokens = read.all();
    const Reading reading = readingOf(read.scan, read.mentions, read.parts.front(), clause, match);
    const QString text = stageName(reading.stage) + (reading.isVoid ? u" void"_s : u""_s) + (reading.isHypothetical ? u" hypothetical"_s : u""_s);
    QTEST(text, "expected");
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
