// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/credits.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsCredited_data();
    void whoIsCredited();
    void gossipItemCreditsItsBrackets();
    void creditPointsAtItsName();

private:
    /// For each pair its credits, journalists marked with "*".
    [[nodiscard]] static QStringList creditsOf(const ReadText &read)
    {
        QStringList lines;
        for (const Pair &pair : read.pairs) {
            QStringList names;
            for (const Credit &credit : creditsFor(read.scan, read.mentions, read.claims, pair, pair.person == topicOf(read.scan, read.mentions)))
                names += credit.name + (credit.isJournalist ? u"*"_s : u""_s);
            names.removeDuplicates();
            lines += names.join(u", "_s);
        }
        return lines;
    }

    ProjectGazetteer m_world;
};

void TestCredits::whoIsCredited_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    const QString want = u"Fulham are interested in Everton winger Iliman Ndiaye"_s;
    row("nobody", want + u"."_s, u""_s);
    row("according to", want + u", according to Sky Sports."_s, u"Sky Sports"_s);
    row("active", u"Sky Sports reports that Fulham are interested in Everton winger Iliman Ndiaye."_s, u"Sky Sports"_s);
    row("via", want + u", according to Bild, via Mirror."_s, u"Bild, Daily Mirror"_s);
    row("weak name", want + u", according to the Times."_s, u"The Times"_s);
    row("journalist", want + u", according to Fabrizio Romano."_s, u"Fabrizio Romano*"_s);
    row("journalist of an outlet", want + u", according to David Ornstein of The Athletic."_s, u"The Athletic, David Ornstein*"_s);
    row("next sentence of the paragraph", want + u". That is according to Sky Sports."_s, u"Sky Sports"_s);
    row("manager is no reporter", want + u", Arne Slot said."_s, u""_s);
}

void TestCredits::whoIsCredited()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QCOMPARE(read.pairs.size(), size_t(1));
    QTEST(creditsOf(read).front(), "expected");
}

void TestCredits::gossipItemCreditsItsBrackets()
{
    const ReadText read(*m_world,
        u"Fulham are interested in Everton winger Iliman Ndiaye, who could leave this month. (Bild, via Mirror)\n\n"
        u"Brentford midfielder Mikkel Damsgaard is wanted by Crystal Palace this month. (Marca - in Spanish)\n\n"
        u"Leeds United have made a bid for the Burnley defender Maxime Esteve this month. (Example Gazette)"_s);
    QCOMPARE(creditsOf(read), (QStringList{u"Bild, Daily Mirror"_s, u"Marca"_s, u"Example Gazette"_s}));
}

void TestCredits::creditPointsAtItsName()
{
    const ReadText read(*m_world, u"Fulham are interested in Everton winger Iliman Ndiaye, according to the Daily Telegraph."_s);
    QCOMPARE(read.pairs.size(), size_t(1));
    const std::vector<Credit> credits = creditsFor(read.scan, read.mentions, read.claims, read.pairs.front(), false);
    QCOMPARE(credits.size(), size_t(1));
    QCOMPARE(credits.front().name, u"The Telegraph"_s);
    QVERIFY(read.scan.text(credits.front().range).endsWith(u"Daily Telegraph"_s));
}

RUMOURDESK_TEST(TestCredits)
#include "tst_credits.moc"
