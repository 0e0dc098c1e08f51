// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void suitorIsFound_data();
    void suitorIsFound() { comparePairs(); }
    void listIsRead_data();
    void listIsRead() { comparePairs(); }
    void playerIsFound_data();
    void playerIsFound() { comparePairs(); }
    void counterpartyIsFound_data();
    void counterpartyIsFound();

private:
    void comparePairs() const
    {
        QFETCH(QString, text);
        QTEST(pairsIn(ReadText(*m_world, text)), "expected");
    }

    ProjectGazetteer m_world;
};

void TestRoles::suitorIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("interest comes from a suitor", u"There is a late show of interest from Fulham in Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("enquiry comes from a suitor", u"There was an enquiry on Monday from Fulham about Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham approach"_s});
    row("signing comes from a seller", u"Fulham have an interest in signing from Everton, and Iliman Ndiaye is the man."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("bid goes to a seller", u"Fulham have submitted a bid to Everton for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("money goes to a seller", u"Fulham have offered \u20ac40m to Everton for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("talks with a seller over somebody", u"The champions are in talks with Everton over Iliman Ndiaye."_s, {});
    row("fee settled with a seller", u"A fee has been agreed with Everton for Iliman Ndiaye."_s, {});
    row("terms agreed with a suitor", u"Iliman Ndiaye has agreed personal terms with Fulham."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row("club that he swaps", u"Iliman Ndiaye is ready to swap Everton for Fulham."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row("former club as the object", u"Iliman Ndiaye is close to joining former club Marseille."_s, {u"Iliman Ndiaye>Marseille talks"_s});
    row("opponent", u"Iliman Ndiaye, who scored against Brentford, is wanted by Fulham."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("where he is on loan", u"Iliman Ndiaye, on loan at Brentford, is wanted by Fulham."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("club that he ditches", u"Iliman Ndiaye is a target, ready to ditch Everton at once."_s, {});
    row("club behind the object", u"Iliman Ndiaye has been linked with a return home, where Fulham won a friendly."_s, {});
    row("country is the object", u"Iliman Ndiaye has agreed a return to France, where he shone at Marseille."_s, {});
    row("club that loses him", u"Iliman Ndiaye is set for a return to France at the expense of Fulham."_s, {});
    row("club inside the phrase is its object", u"Fulham have asked Everton about Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row("attribute inside the phrase", u"Iliman Ndiaye is now a Fulham player."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row("relative clause about a club", u"Here come Fulham, who want Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("club of another clause", u"Fulham won on Monday; Iliman Ndiaye has been linked with other sides."_s, {});
}

void TestRoles::listIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QStringList fulhamAndBrentford = {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford interest"_s};
    const QStringList ndiayeAndDamsgaard = {u"Iliman Ndiaye>Fulham interest"_s, u"Mikkel Damsgaard>Fulham interest"_s};
    row("as well as", u"Fulham, as well as Brentford, are interested in Iliman Ndiaye."_s, fulhamAndBrentford);
    row("plus", u"Fulham plus Brentford are interested in Iliman Ndiaye."_s, fulhamAndBrentford);
    row("described clubs", u"Fulham and fellow giants Brentford are interested in Iliman Ndiaye."_s, fulhamAndBrentford);
    row("added behind the player", u"Fulham are interested in Iliman Ndiaye, along with Brentford."_s, fulhamAndBrentford);
    row("alongside", u"Fulham are interested in Iliman Ndiaye, alongside Brentford."_s, fulhamAndBrentford);
    row("suitors across an insertion", u"Fulham, who lost on Monday, and Brentford are interested in Iliman Ndiaye."_s, fulhamAndBrentford);
    row("players across an insertion", u"Fulham are interested in Iliman Ndiaye, who is on loan, and Mikkel Damsgaard."_s, ndiayeAndDamsgaard);
    row("players with their clubs", u"Fulham are interested in Iliman Ndiaye, 25, from Everton, Brentford midfielder Mikkel Damsgaard and others."_s,
        ndiayeAndDamsgaard);
    row("and so are", u"Fulham are interested in Iliman Ndiaye, and so are Brentford."_s, fulhamAndBrentford);
    row("respectively", u"Fulham and Leeds United are interested in Iliman Ndiaye and Mikkel Damsgaard respectively."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Mikkel Damsgaard>Leeds United interest"_s});
    row("bystander in a list", u"Fulham are interested in Iliman Ndiaye and the new Mikkel Damsgaard."_s, {u"Iliman Ndiaye>Fulham interest"_s});
}

void TestRoles::playerIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("relative clause about a player", u"Fulham need a replacement for Iliman Ndiaye, who is close to joining Brentford."_s,
        {u"Iliman Ndiaye>Brentford talks"_s});
    row("bystander", u"Fulham want to replace Iliman Ndiaye with Mikkel Damsgaard."_s, {u"Mikkel Damsgaard>Fulham interest"_s});
    row("more than", u"Iliman Ndiaye is the winger whom Fulham want more than any other."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("more of anybody", u"Iliman Ndiaye is a winger and Fulham want more of them."_s, {});
}

void TestRoles::counterpartyIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Fulham have submitted a bid to Everton for Iliman Ndiaye."_s, u"Everton"_s);
    row(u"Fulham have agreed a fee with Everton for Iliman Ndiaye."_s, u"Everton"_s);
    row(u"Talks with Everton over Iliman Ndiaye have begun."_s, u"Everton"_s);
    row(u"A fee has been agreed with Everton."_s, u"Everton"_s);
    row(u"They saw the £40m offered to Everton for Iliman Ndiaye."_s, u"Everton"_s);
    row(u"They have agreed a fee with the Toffees for Iliman Ndiaye."_s, u"Everton"_s);
    row(u"Iliman Ndiaye has agreed personal terms with Fulham."_s, u"-"_s);
    row(u"Fulham have made a bid for Iliman Ndiaye."_s, u"-"_s);
}

void TestRoles::counterpartyIsFound()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const SentenceParts &sentence = read.parts.front();
    QString seller = u"-"_s;
    for (const Clause &clause : sentence.clauses) {
        for (const Lexicon::CueMatch &match : clause.cues) {
            const int club = Roles(read.scan, read.mentions, sentence).counterpartyOf(match);
            if (club >= 0)
                seller = m_world->clubName(read.mentions.clubs[static_cast<size_t>(club)].club);
        }
    }
    QTEST(seller, "expected");
}

RUMOURDESK_TEST(TestRoles)
#include "tst_roles.moc"
