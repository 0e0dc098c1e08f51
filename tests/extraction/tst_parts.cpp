// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/parts.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sectionIsAboutTheHeadingsPlayer_data();
    void sectionIsAboutTheHeadingsPlayer();
    void listItemBeginsWithASign_data();
    void listItemBeginsWithASign();
    void topicClubHasALargePartOfTheMentions_data();
    void topicClubHasALargePartOfTheMentions();

private:
    ProjectGazetteer m_world;
};

void TestParts::sectionIsAboutTheHeadingsPlayer_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one player") << u"What next for Iliman Ndiaye at Everton"_s << u"Iliman Ndiaye"_s;
    QTest::newRow("two players") << u"What next for Iliman Ndiaye and Bukayo Saka"_s << u"-"_s;
    QTest::newRow("manager beside him") << u"What Mikel Arteta sees in Iliman Ndiaye"_s << u"Iliman Ndiaye"_s;
    QTest::newRow("manager") << u"What next for Mikel Arteta at Arsenal"_s << u"-"_s;
    QTest::newRow("nobody") << u"What next for Everton"_s << u"-"_s;
}

void TestParts::sectionIsAboutTheHeadingsPlayer()
{
    QFETCH(QString, heading);
    const ReadText read(*m_world, heading + u"\n\nThey are thinking about it.\n\nThey have not decided yet."_s);
    QCOMPARE(read.structure.paragraphs.front().kind, ParagraphKind::Heading);
    QCOMPARE(sectionPlayerOf(read.scan, read.mentions, 0), -1);
    const auto playerOf = [&](int paragraph) {
        const int player = sectionPlayerOf(read.scan, read.mentions, paragraph);
        return player < 0 ? u"-"_s : read.mentions.people[static_cast<size_t>(player)].name;
    };
    QTEST(playerOf(1), "expected");
    QTEST(playerOf(2), "expected");
}

void TestParts::listItemBeginsWithASign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("hyphen") << u"- Everton want a striker."_s << true;
    QTest::newRow("bullet") << u"\u2022 Everton want a striker."_s << true;
    QTest::newRow("asterisk") << u"* Everton want a striker."_s << true;
    QTest::newRow("dash") << u"\u2013 Everton want a striker."_s << true;
    QTest::newRow("prose") << u"Everton want a striker - now."_s << false;
}

void TestParts::listItemBeginsWithASign()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(isListItem(read.scan, read.all()), "expected");
    QVERIFY(!isListItem(read.scan, {}));
}

void TestParts::topicClubHasALargePartOfTheMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three of four") << u"Everton won. Everton lost. Everton drew. Fulham slept."_s << u"Everton"_s;
    QTest::newRow("two are too few") << u"Everton won. Everton lost."_s << u"-"_s;
    QTest::newRow("three of eleven")
        << u"Everton won. Everton lost. Everton drew. Fulham, Brentford, Arsenal, Chelsea, Liverpool, Burnley, Barcelona and Marseille slept."_s << u"-"_s;
}

void TestParts::topicClubHasALargePartOfTheMentions()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const int club = topicClubOf(read.scan, read.mentions);
    QTEST(club < 0 ? u"-"_s : m_world->clubName(club), "expected");
}

RUMOURDESK_TEST(TestParts)
#include "tst_parts.moc"
