// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/descriptionreader.h"
#include "models/extraction/descriptions.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsADescription_data();
    void readsADescription();
    void noDescription_data();
    void noDescription();
    void marksOfADescription();
    void appositionTeaches_data();
    void appositionTeaches();
    void descriptionStandsForSomebody_data();
    void descriptionStandsForSomebody();
    void managersCompanyMakesAManager();
    void companyTellsHisRole_data();
    void companyTellsHisRole();
    void punditWithAPositionPlays();
    void targetsClubIsNotHisOwn();
    void formerClubIsNotHisOwn();

private:
    ProjectGazetteer m_world;
};

void TestDescriptions::readsADescription_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("described"); // the words taken
    QTest::addColumn<QString>("facts"); // club, country, age, position
    const auto row = [](const QString &described, const QString &facts) {
        QTest::newRow(qPrintable(described)) << described + u" has left"_s << described << facts;
    };
    row(u"the 26-year-old"_s, u"- - 26 -"_s);
    row(u"the 26-year-old striker"_s, u"- - 26 striker"_s);
    row(u"the Inter star"_s, u"Inter Milan - 0 -"_s);
    row(u"Everton midfielder"_s, u"Everton - 0 midfielder"_s);
    row(u"Chelsea and Spain midfielder"_s, u"Chelsea ESP 0 midfielder"_s);
    row(u"the Spain international"_s, u"- ESP 0 -"_s);
    row(u"£60m-rated France forward"_s, u"- FRA 0 forward"_s);
    row(u"the Frenchman"_s, u"- FRA 0 -"_s);
    row(u"the highly-rated Belgian defender"_s, u"- BEL 0 defender"_s);
    row(u"Forest's young left-back"_s, u"Nottingham Forest - 0 back"_s);
    row(u"the Everton captain"_s, u"Everton - 0 -"_s);
    row(u"the lanky midfielder"_s, u"- - 0 midfielder"_s);
    row(u"the globe-trotting midfielder"_s, u"- - 0 midfielder"_s);
    row(u"the Everton vice-captain"_s, u"Everton - 0 -"_s);
}

void TestDescriptions::readsADescription()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const Description description = descriptionAt(read.scan, read.named, MentionStarts(read.scan, read.named), 0, read.all().last);
    QVERIFY(!description.range.isEmpty());
    QTEST(read.scan.text(description.range), "described");
    QTEST(u"%1 %2 %3 %4"_s.arg(description.club < 0 ? u"-"_s : m_world->clubName(description.club),
              description.country.isEmpty() ? u"-"_s : description.country, QString::number(description.age),
              description.position.isEmpty() ? u"-"_s : description.position),
        "facts");
}

void TestDescriptions::noDescription_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"the French press wrote"_s, u"the Italian club wrote"_s, u"the international break ended"_s,
             u"the summer was long"_s, u"Everton won"_s, u"the lanky tree fell"_s, u"lanky midfielders left"_s, u"back in 2017 he left"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDescriptions::noDescription()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QVERIFY(descriptionAt(read.scan, read.named, MentionStarts(read.scan, read.named), 0, read.all().last).range.isEmpty());
}

void TestDescriptions::marksOfADescription()
{
    const auto described = [this](const QString &text) {
        const ReadText read(*m_world, text);
        return descriptionAt(read.scan, read.named, MentionStarts(read.scan, read.named), 0, read.all().last);
    };
    QVERIFY(described(u"the Everton striker"_s).isDefinite);
    QVERIFY(described(u"a new striker"_s).isIndefinite);
    QVERIFY(described(u"the former Everton striker"_s).isFormer);
    QVERIFY(described(u"the Everton target"_s).isTarget);
    QVERIFY(described(u"the Everton manager"_s).hasRole);
    QVERIFY(!described(u"the Everton striker"_s).hasRole);
    QVERIFY(described(u"the Italian journalist"_s).isReporter);
}

void TestDescriptions::appositionTeaches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // club and age of Alexander Isak
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("before the name", u"They like the Newcastle striker Alexander Isak."_s, u"Newcastle United 0"_s);
    row("before the name, comma", u"They like the Newcastle striker, Alexander Isak."_s, u"Newcastle United 0"_s);
    row("behind the name", u"They like Alexander Isak, the Newcastle striker."_s, u"Newcastle United 0"_s);
    row("of a club", u"They like Alexander Isak of Newcastle."_s, u"Newcastle United 0"_s);
    row("of a club, comma", u"They like Alexander Isak, of Newcastle."_s, u"Newcastle United 0"_s);
    row("of a club, age", u"They like Alexander Isak, 26, of Newcastle."_s, u"Newcastle United 26"_s);
    row("formerly of a club", u"They like Alexander Isak, formerly of Newcastle."_s, u"- 0"_s);
    row("of several", u"They like Newcastle trio Nick Pope, Anthony Gordon and Alexander Isak."_s, u"Newcastle United 0"_s);
    row("of several, plural", u"They like Newcastle forwards Anthony Gordon and Alexander Isak."_s, u"Newcastle United 0"_s);
    row("of another", u"They like Newcastle forward Anthony Gordon and Alexander Isak."_s, u"- 0"_s);
    row("of several and one more", u"They like Newcastle duo Nick Pope and Anthony Gordon but not Alexander Isak."_s, u"- 0"_s);
    row("club in brackets", u"They like Alexander Isak (Newcastle)."_s, u"Newcastle United 0"_s);
    row("possessive", u"They like Newcastle's Alexander Isak."_s, u"Newcastle United 0"_s);
    row("age behind the name", u"They like Alexander Isak, 26, a lot."_s, u"- 26"_s);
    row("age in full", u"They like Alexander Isak, 26 years old and tall."_s, u"- 26"_s);
    row("he's", u"They like Alexander Isak. He's 26."_s, u"- 26"_s);
    row("a squad number", u"They like Alexander Isak. Arsenal's 26 runs."_s, u"- 0"_s);
    row("age before the name", u"They like 26-year-old Alexander Isak."_s, u"- 26"_s);
    row("club and age", u"They like the 26-year-old Newcastle striker Alexander Isak."_s, u"Newcastle United 26"_s);
    row("club and country", u"They like Newcastle and Sweden striker Alexander Isak."_s, u"Newcastle United 0"_s);
    row("nothing", u"They like Alexander Isak."_s, u"- 0"_s);
}

void TestDescriptions::appositionTeaches()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const auto isak = std::find_if(read.described.people.begin(), read.described.people.end(),
        [](const Person &person) { return person.name == u"Alexander Isak"_s; });
    QVERIFY(isak != read.described.people.end());
    const QString club = isak->club < 0 ? u"-"_s : m_world->clubName(isak->club);
    const QString known = club + u' ' + QString::number(isak->age.value_or(0));
    QTEST(known, "expected");
}

void TestDescriptions::descriptionStandsForSomebody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // descriptions that stand for somebody
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("age", u"They like Alexander Isak. The 26-year-old waits."_s, {u"The 26-year-old = Alexander Isak"_s});
    row("nationality", u"They like Alexander Isak. The Swede waits."_s, {u"The Swede = Alexander Isak"_s});
    row("either of two nationalities", u"They like Serhou Guirassy. The Guinea forward waits. The Frenchman hopes."_s,
        {u"The Guinea forward = Serhou Guirassy"_s, u"The Frenchman = Serhou Guirassy"_s});
    row("other nationality", u"They like Alexander Isak. The Frenchman waits."_s, {});
    row("club", u"They like Inter's Alessandro Bastoni. The Inter star waits."_s, {u"The Inter star = Alessandro Bastoni"_s});
    row("position", u"They like Alexander Isak. The striker waits."_s, {u"The striker = Alexander Isak"_s});
    row("by age, of two", u"They like Alexander Isak, 26, and Bukayo Saka, 24. The 26-year-old waits."_s, {u"The 26-year-old = Alexander Isak"_s});
    row("indefinite", u"They like Alexander Isak. A striker is wanted."_s, {});
    row("manager", u"They like Alexander Isak. The Everton manager waits."_s, {});
    row("by the section's heading", u"They like Bukayo Saka. Saka runs. Saka waits. Saka hopes.\n\nWhat next for Alexander Isak\n\nThe striker waits, they say."_s, {u"The striker = Alexander Isak"_s});
    row("heading, but somebody nearer", u"What next for Alexander Isak\n\nThey met Bukayo Saka. The winger waits."_s, {u"The winger = Bukayo Saka"_s});
    row("not of a bystander", u"They like Alexander Isak. He is the new Cole Palmer. The striker waits."_s, {u"The striker = Alexander Isak"_s});
    row("people of a country", u"They like Alexander Isak. The French wait."_s, {});
}

void TestDescriptions::descriptionStandsForSomebody()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QStringList lines;
    for (const PersonMention &mention : read.described.persons) {
        if (mention.isDescription)
            lines += read.scan.text(mention.range) + u" = "_s + read.described.people[static_cast<size_t>(mention.person)].name;
    }
    QTEST(lines, "expected");
}

void TestDescriptions::managersCompanyMakesAManager()
{
    const ReadText read(*m_world, u"Everton manager Xavro Plindt waits. Fulham striker Jonas Plondt runs."_s);
    QCOMPARE(peopleOf(read.described, PersonRole::Player), QStringList{u"Jonas Plondt"_s});
}

void TestDescriptions::companyTellsHisRole_data()
{
    QTest::addColumn<QString>("text"); // about Xavro Plindt
    QTest::addColumn<int>("role");
    const auto row = [](const char *name, const QString &text, PersonRole role) { QTest::newRow(name) << text << static_cast<int>(role); };
    row("his position", u"They met Everton striker Xavro Plindt."_s, PersonRole::Player);
    row("somebody's agent", u"They met David Plindt, who is the agent of Isak."_s, PersonRole::Official);
    row("an outlet's man", u"They met Marca's David Plindt on Monday."_s, PersonRole::Journalist);
    row("an outlet's man, at the end", u"They met Marca's David Plindt."_s, PersonRole::Journalist);
    row("an outlet's man of unknown names", u"They met Marca's Xavro Plindt."_s, PersonRole::Journalist);
    row("journalist of unknown names", u"They met the journalist Xavro Plindt."_s, PersonRole::Journalist);
    row("somebody", u"They met David Plindt."_s, PersonRole::Unknown);
    row("of an outlet", u"They met David Plindt of Marca."_s, PersonRole::Journalist);
}

void TestDescriptions::companyTellsHisRole()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const auto plindt = std::find_if(read.described.people.begin(), read.described.people.end(),
        [](const Person &person) { return person.name.endsWith(u"Plindt"_s); });
    QVERIFY(plindt != read.described.people.end());
    QTEST(static_cast<int>(plindt->role), "role");
}

void TestDescriptions::punditWithAPositionPlays()
{
    const QDate today(2026, 1, 15);
    const auto roleIn = [&](const QString &text) {
        const ReadText read(*m_world, text, today);
        const auto pundit = std::find_if(read.described.people.begin(), read.described.people.end(),
            [](const Person &person) { return person.name == u"Daniel Sturridge"_s; });
        return pundit == read.described.people.end() ? PersonRole::Unknown : pundit->role;
    };
    QCOMPARE(roleIn(u"They met Daniel Sturridge."_s), PersonRole::Official);
    QCOMPARE(roleIn(u"They met Chelsea striker Daniel Sturridge."_s), PersonRole::Player);
    QCOMPARE(roleIn(u"They met former Chelsea striker Daniel Sturridge."_s), PersonRole::Official);
}

void TestDescriptions::targetsClubIsNotHisOwn()
{
    const ReadText read(*m_world, u"They saw the Liverpool target Alexander Isak."_s, std::nullopt);
    QCOMPARE(read.personNamed(u"Alexander Isak"_s)->club, -1);
}

void TestDescriptions::formerClubIsNotHisOwn()
{
    const ReadText read(*m_world, u"They saw the former Liverpool striker Alexander Isak."_s, std::nullopt);
    QCOMPARE(read.personNamed(u"Alexander Isak"_s)->club, -1);
}

RUMOURDESK_TEST(TestDescriptions)
#include "tst_descriptions.moc"
