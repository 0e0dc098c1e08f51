// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles that are no plain report: titles and headings that tell something, live blogs, sections of one player each.
#include "models/extraction/extractor.h"
#include "models/extraction/textitems.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestTextItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timesBeginEntries_data();
    void timesBeginEntries();
    void headlinesTellRumours_data();
    void headlinesTellRumours() { compareRumours(); }
    void itemsStandAlone_data();
    void itemsStandAlone() { compareRumours(); }

private:
    void compareRumours() const;

    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

void TestTextItems::compareRumours() const
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(rumourTexts(m_extractor.extract(articleOf(text, QDate(2026, 7, 15)))), expected);
}

void TestTextItems::timesBeginEntries_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("tokens"); // of the time; 0: none
    QTest::newRow("with a full stop") << u"10.20 Arsenal are watching."_s << 1;
    QTest::newRow("with a colon") << u"16:12"_s << 3;
    QTest::newRow("with am") << u"10.15am: Stoke have a fee."_s << 2;
    QTest::newRow("an hour") << u"9am - Good morning."_s << 2;
    QTest::newRow("four figures") << u"2245 DONE DEAL"_s << 1;
    QTest::newRow("in brackets") << u"[14:31] Mainoo wanted in Naples"_s << 5;
    QTest::newRow("a zone") << u"14:31 GMT: Mainoo wanted"_s << 4;
    QTest::newRow("a sum") << u"10.5 million is too much."_s << 0;
    QTest::newRow("no hour") << u"25.10 Arsenal are watching."_s << 0;
    QTest::newRow("a number") << u"20 players may go."_s << 0;
    QTest::newRow("inside a sentence") << u"Kick-off is at 10.20."_s << 0;
    QTest::newRow("a bracket alone") << u"("_s << 0;
}

void TestTextItems::timesBeginEntries()
{
    QFETCH(QString, line);
    QFETCH(int, tokens);
    const TextStructure structure = structureOf(line, *m_world);
    const Scan scan{line, structure, *m_world};
    int end = 0;
    QCOMPARE(beginsWithTime(scan, {0, static_cast<int>(structure.tokens.size())}, end), tokens > 0);
    if (tokens > 0)
        QCOMPARE(end, tokens);
}

void TestTextItems::headlinesTellRumours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a surname, and the section goes on about him")
        << u"Chelsea agree £40m deal for Wharton\nThe fee was settled last night. Crystal Palace had been holding out for £50m."_s
        << QStringList{u"Wharton | Crystal Palace > Chelsea | transfer agreed | £40m agreed | summer-2026 | -"_s};
    QTest::newRow("a question tells nothing")
        << u"Will Chelsea sign Adam Wharton?\nNobody at the club would say anything last night."_s << QStringList{};
    QTest::newRow("a question does not make what it asks")
        << u"Could Arsenal sign Rafael Leao? They have made a bid of £60m."_s
        << QStringList{u"Rafael Leao | - > Arsenal | transfer bid | £60m bid | - | -"_s};
    QTest::newRow("a move that is off") << u"Andy Robertson to Tottenham off"_s
                                        << QStringList{u"Andy Robertson | - > Tottenham Hotspur | transfer off | - | - | -"_s};
    QTest::newRow("an age between the ends") << u"Antony, 26, to Lyon on loan: only the signatures are missing."_s
                                             << QStringList{u"Antony | - > Lyon | loan agreed | - | summer-2026 | -"_s};
    QTest::newRow("two in one line") << u"Chelsea close in on Adam Wharton, Napoli want Kobbie Mainoo"_s
                                     << QStringList{u"Adam Wharton | - > Chelsea | transfer talks | - | - | -"_s,
                                            u"Kobbie Mainoo | - > Napoli | transfer interest | - | - | -"_s};
    QTest::newRow("one alone joins") << u"Everton get James Garner, Adam Wharton joins Liverpool"_s
                                     << QStringList{u"Adam Wharton | - > Liverpool | transfer done | - | summer-2026 | -"_s};
    QTest::newRow("a suitor's deal makes nobody its player")
        << u"Spurs' Gibbs-White deal in peril\nMorgan Gibbs-White could join Tottenham, it is said."_s
        << QStringList{u"Morgan Gibbs-White | - > Tottenham Hotspur | transfer interest | - | - | -"_s};
    QTest::newRow("capitals of a title are no names") << u"Late Drama For Noble At The Bridge\nIt was a fine game."_s << QStringList{};
    QTest::newRow("who prints the title is not credited") << u"Transfer News LIVE: Chelsea close in on Adam Wharton"_s
                                                          << QStringList{u"Adam Wharton | - > Chelsea | transfer talks | - | - | -"_s};
    QTest::newRow("the report is firmer than its title")
        << u"Aston Villa sign Ferran Torres\nAston Villa have completed the signing of Ferran Torres. Newcastle were keen on him as well."_s
        << QStringList{u"Ferran Torres | - > Aston Villa | transfer done | - | summer-2026 | -"_s,
               u"Ferran Torres | - > Newcastle United | transfer off | - | - | -"_s};
}

void TestTextItems::itemsStandAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString blog = u"11.30am: Arsenal have had a bid of £60m turned down for the Crystal Palace midfielder Adam Wharton.\n"
                         "10.20am: The midfielder of whom everybody talks will not be sold, says Chelsea.\n"
                         "9.15am: Fulham are in talks with Everton about winger Iliman Ndiaye.\n"
                         "It was a busy night. Everton want £50m for the winger."_s;
    QTest::newRow("live blog") << blog
                               << QStringList{u"Adam Wharton | Crystal Palace > Arsenal | transfer bid | £60m bid | - | -"_s,
                                      u"Iliman Ndiaye | Everton > Fulham | transfer talks | £50m asking | - | -"_s};
    QTest::newRow("heading of an earlier entry")
        << u"11.30 Adam Wharton latest\nArsenal are keen on him.\n10.20: It was all quiet.\n9.15: He is in talks with Chelsea."_s
        << QStringList{u"Adam Wharton | - > Arsenal | transfer interest | - | - | -"_s};
    QTest::newRow("sections")
        << u"The men to watch\nAdam Wharton\nChelsea are keen. He is worth £60m.\nIliman Ndiaye\nFulham have asked about the winger.\n"
           "Kobbie Mainoo\nNapoli want to take him on loan.\nAnybody else?\nHe could join Arsenal."_s
        << QStringList{u"Adam Wharton | - > Chelsea | transfer interest | £60m valuation | - | -"_s,
               u"Iliman Ndiaye | - > Fulham | transfer approach | - | - | -"_s,
               u"Kobbie Mainoo | - > Napoli | loan interest | - | - | -"_s};
}

RUMOURDESK_TEST(TestTextItems)
#include "tst_textitems.moc"
