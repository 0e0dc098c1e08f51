// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/advances.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestAdvances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void advanceGoesFromSuitorToOwner_data();
    void advanceGoesFromSuitorToOwner();
    void moneyIsOfferedToOwner_data();
    void moneyIsOfferedToOwner();

private:
    ProjectGazetteer m_world;
};

void TestAdvances::advanceGoesFromSuitorToOwner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner"); // of Iliman Ndiaye
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QString &owner, const QStringList &expected) {
        QTest::newRow(name) << text << owner << expected;
    };
    row("approach", u"Everton have had an approach for Iliman Ndiaye from Fulham."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row("offer", u"Everton have had an offer for Iliman Ndiaye from Fulham turned down."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("interest", u"Everton are aware of interest in Iliman Ndiaye from Fulham."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("enquiry", u"Everton have received an enquiry from Fulham about Iliman Ndiaye."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row("with an article", u"Everton have had an approach for Iliman Ndiaye from the Cottagers."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row("who makes it is the subject", u"Fulham have made an approach for Iliman Ndiaye from Everton."_s, u"Everton"_s,
        {u"Iliman Ndiaye>Fulham approach"_s});
    row("a plan to sign", u"Fulham have had an interest in signing Iliman Ndiaye from Everton."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row("nobody makes it", u"Fulham have had an approach for Iliman Ndiaye rejected by Everton."_s, u"Everton"_s, {u"Iliman Ndiaye>Fulham bid"_s});
}

void TestAdvances::advanceGoesFromSuitorToOwner()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const Person *person = read.personNamed(u"Iliman Ndiaye"_s);
    QVERIFY(person && person->club >= 0);
    QTEST(m_world->clubName(person->club), "owner");
    QTEST(pairsIn(read), "expected");
}

void TestAdvances::moneyIsOfferedToOwner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sum offered") << u"Fulham saw the £40m offered to Everton for Iliman Ndiaye rejected."_s << QStringList{u"Iliman Ndiaye>Fulham bid"_s};
    QTest::newRow("sum was offered") << u"Fulham want Iliman Ndiaye. £40 million was offered to Everton."_s << QStringList{u"Iliman Ndiaye>Fulham bid"_s};
    QTest::newRow("the player is offered") << u"Fulham want Adama Traore. Mikkel Damsgaard was offered to Everton."_s
                                           << QStringList{u"Adama Traore>Fulham interest"_s, u"Mikkel Damsgaard>Everton approach"_s};
}

void TestAdvances::moneyIsOfferedToOwner()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

RUMOURDESK_TEST(TestAdvances)
#include "tst_advances.moc"
