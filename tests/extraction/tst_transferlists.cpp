// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/transferlists.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestTransferLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void linesAreEntries_data();
    void linesAreEntries();
    void entriesTellMoves_data();
    void entriesTellMoves();

private:
    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

void TestTransferLists::linesAreEntries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *name, const QString &text, const QStringList &entries) { QTest::newRow(name) << text << entries; };
    row("side before a colon", u"In: Joao Gomes (Wolves, £42m), Tammy Abraham (Besiktas)"_s,
        {u"In: Joao Gomes (Wolves, £42m),"_s, u"In: Tammy Abraham (Besiktas)"_s});
    row("side as a heading", u"OUT\nAxel Disasi, West Ham, loan\nRayan - Vasco da Gama"_s,
        {u"OUT: Axel Disasi, West Ham, loan"_s, u"OUT: Rayan - Vasco da Gama"_s});
    row("both sides in a line", u"Arsenal – In: Joao Gomes (Wolves). Out: Ben White (Newcastle)"_s,
        {u"In: Joao Gomes (Wolves)."_s, u"Out: Ben White (Newcastle)"_s});
    row("an introduction", u"These players will leave at the end of the season:\nTom Bradshaw, George Saville\nJoe Bryan"_s,
        {u"These players will leave at the end of the season:: Tom Bradshaw,"_s, u"These players will leave at the end of the season:: George Saville"_s,
            u"These players will leave at the end of the season:: Joe Bryan"_s});
    row("rows", u"Done deals\nLucas Paqueta - West Ham - Flamengo - £35.5m\nMateta: Crystal Palace to AC Milan"_s,
        {u"Done deals: Lucas Paqueta - West Ham - Flamengo - £35.5m"_s, u"Done deals: Mateta: Crystal Palace to AC Milan"_s});
    row("a list ends with prose", u"Released:\nTom Bradshaw\nNobody else is leaving.\nJake Cooper"_s, {u"Released: Tom Bradshaw"_s});
    row("team sheet", u"Arsenal: Raya; Timber, Saliba, Gabriel; Rice, Zubimendi; Saka, Odegaard"_s, {});
    row("fixtures", u"Arsenal - Chelsea - Fulham"_s, {});
    row("prose", u"Out: the manager who won them the league. Chelsea have sacked him."_s, {});
    row("a sentence with a name first", u"Released:\nBrownhill, the captain, had been offered terms."_s, {});
}

void TestTransferLists::linesAreEntries()
{
    QFETCH(QString, text);
    QFETCH(QStringList, entries);
    TextStructure structure = structureOf(text, *m_world);
    const Scan scan{text, structure, *m_world};
    markTransferLists(scan, structure);
    QStringList found;
    for (const Sentence &sentence : structure.sentences) {
        if (sentence.side != ListSide::None)
            found += scan.text(sentence.opening) + u": "_s + scan.text(sentence.tokens);
    }
    QCOMPARE(found, entries);
    int last = 0; // sentences still tile the text
    for (const Sentence &sentence : structure.sentences) {
        QCOMPARE(sentence.tokens.first, last);
        last = sentence.tokens.last;
    }
    QCOMPARE(last, static_cast<int>(structure.tokens.size()));
}

void TestTransferLists::entriesTellMoves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("in and out", u"Arsenal\nIn: Joao Gomes (Wolves, £42m)\nOut: Ethan Nwaneri (Marseille, loan)"_s,
        {u"Joao Gomes | Wolverhampton Wanderers > Arsenal | transfer done | £42m agreed | summer-2026 | -"_s,
            u"Ethan Nwaneri | Arsenal > Marseille | loan done | - | summer-2026 | -"_s});
    row("a row", u"Lucas Paqueta - West Ham - Flamengo - £35.5m"_s,
        {u"Lucas Paqueta | West Ham United > Flamengo | transfer done | £35.5m agreed | summer-2026 | -"_s});
    row("rows of rumours", u"Rumoured moves\nAdam Wharton: Crystal Palace to Chelsea"_s,
        {u"Adam Wharton | Crystal Palace > Chelsea | transfer interest | - | - | -"_s});
    row("rows in square brackets", u"Deals\nLucas Paqueta [West Ham - Flamengo] £35.5m\nAdam Wharton [Crystal Palace - Chelsea] Loan"_s,
        {u"Lucas Paqueta | West Ham United > Flamengo | transfer done | £35.5m agreed | summer-2026 | -"_s,
            u"Adam Wharton | Crystal Palace > Chelsea | loan done | - | summer-2026 | -"_s});
    row("a deal that failed", u"Deadline day\nIgor Jesus (Nottingham Forest to Flamengo), medical failed"_s,
        {u"Igor Jesus | Nottingham Forest > Flamengo | transfer off | - | summer-2026 | -"_s});
    row("released", u"Millwall publish list\nReleased: Tom Bradshaw, George Saville\nRetained: Jake Cooper"_s,
        {u"Tom Bradshaw | Millwall > - | transfer interest | - | - | -"_s, u"George Saville | Millwall > - | transfer interest | - | - | -"_s});
    row("back from a loan", u"Burnley\nOut: Jeremy Sarmiento (Brighton, loan return)"_s, {});
    row("injured", u"Chelsea\nOut: Levi Colwill (knee), Romeo Lavia (thigh)"_s, {});
    row("a name that no table has", u"Chelsea\nIn: Bxxqar Zzorin (Wolves)"_s,
        {u"Bxxqar Zzorin | Wolverhampton Wanderers > Chelsea | transfer done | - | summer-2026 | -"_s});
}

void TestTransferLists::entriesTellMoves()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(rumourTexts(m_extractor.extract(articleOf(text, QDate(2026, 7, 15)))), expected);
}

RUMOURDESK_TEST(TestTransferLists)
#include "tst_transferlists.moc"
