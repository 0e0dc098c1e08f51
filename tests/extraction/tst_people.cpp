// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/people.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void mentionsOfOneManAreGathered_data();
    void mentionsOfOneManAreGathered();
    void fullestFormIsHisName();
    void twoOfOneSurnameStayTwo();
    void surnameAloneIsWhoeverWasNamedLast();
    void rolesComeFromTheTables_data();
    void rolesComeFromTheTables();
    void managerOfAnotherTimeIsNone();
    void roleIsThatOfHisYears_data();
    void roleIsThatOfHisYears();
    void shoutedLeadIsNoName();
    void mentionsAreCountedAndInOrder();

private:
    ProjectGazetteer m_world;
};

void TestPeople::mentionsOfOneManAreGathered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("surname", u"They like Alexander Isak. Now Isak waits."_s, {u"Alexander Isak = Alexander Isak"_s, u"Isak = Alexander Isak"_s});
    row("surname first", u"They like Isak. Alexander Isak waits."_s, {u"Isak = Alexander Isak"_s, u"Alexander Isak = Alexander Isak"_s});
    row("possessive", u"They like Alexander Isak. They know Isak's price."_s, {u"Alexander Isak = Alexander Isak"_s, u"Isak = Alexander Isak"_s});
    row("particles", u"They like Micky van de Ven. Now van de Ven waits."_s, {u"Micky van de Ven = Micky van de Ven"_s, u"van de Ven = Micky van de Ven"_s});
    row("capital particle", u"They like Virgil van Dijk. Van Dijk waits."_s, {u"Virgil van Dijk = Virgil van Dijk"_s, u"Van Dijk = Virgil van Dijk"_s});
    row("hyphened surname", u"They like Morgan Gibbs-White. Gibbs-White waits."_s, {u"Morgan Gibbs-White = Morgan Gibbs-White"_s, u"Gibbs-White = Morgan Gibbs-White"_s});
    row("accents left out", u"They like Viktor Gyökeres. Gyokeres waits."_s, {u"Viktor Gyökeres = Viktor Gyökeres"_s, u"Gyokeres = Viktor Gyökeres"_s});
    row("given name", u"They like Bukayo Saka. Now Bukayo waits."_s, {u"Bukayo Saka = Bukayo Saka"_s, u"Bukayo = Bukayo Saka"_s});
    row("capitals", u"They like Alexander Isak. They say ISAK waits."_s, {u"Alexander Isak = Alexander Isak"_s, u"ISAK = Alexander Isak"_s});
}

void TestPeople::mentionsOfOneManAreGathered()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(personMentionsIn(read.scan, read.named), "expected");
}

void TestPeople::fullestFormIsHisName()
{
    const ReadText read(*m_world, u"They like the forward Leao. Rafael Leao waits."_s);
    QCOMPARE(peopleOf(read.named, PersonRole::Player), QStringList{u"Rafael Leao"_s});
}

void TestPeople::twoOfOneSurnameStayTwo()
{
    const ReadText read(*m_world, u"They like Bernardo Silva and David Silva."_s);
    QCOMPARE(personMentionsIn(read.scan, read.named), (QStringList{u"Bernardo Silva = Bernardo Silva"_s, u"David Silva = David Silva"_s}));
}

void TestPeople::surnameAloneIsWhoeverWasNamedLast()
{
    const ReadText read(*m_world, u"They like Bernardo Silva. They met David Silva. Now Silva laughs."_s);
    QCOMPARE(personMentionsIn(read.scan, read.named).last(), u"Silva = David Silva"_s);
}

void TestPeople::rolesComeFromTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::newRow("player") << u"Alexander Isak"_s << static_cast<int>(PersonRole::Player);
    QTest::newRow("manager") << u"Arne Slot"_s << static_cast<int>(PersonRole::Manager);
    QTest::newRow("manager who played") << u"Mikel Arteta"_s << static_cast<int>(PersonRole::Manager);
    QTest::newRow("journalist") << u"Fabrizio Romano"_s << static_cast<int>(PersonRole::Journalist);
    QTest::newRow("director") << u"Michael Edwards"_s << static_cast<int>(PersonRole::Official);
}

void TestPeople::rolesComeFromTheTables()
{
    QFETCH(QString, name);
    const ReadText read(*m_world, u"Yesterday %1 was in town."_s.arg(name));
    const Person *person = read.personNamed(name);
    QVERIFY(person);
    QTEST(static_cast<int>(person->role), "role");
}

void TestPeople::managerOfAnotherTimeIsNone()
{
    const ReadText read(*m_world, u"Yesterday Mikel Arteta was in town."_s, QDate(2012, 1, 15));
    const Person *person = read.personNamed(u"Mikel Arteta"_s);
    QVERIFY(person);
    QVERIFY(person->role != PersonRole::Manager);
}

void TestPeople::roleIsThatOfHisYears_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("role");
    const auto row = [](const QString &name, int year, PersonRole role) {
        QTest::addRow("%s, %d", qPrintable(name), year) << name << year << static_cast<int>(role);
    };
    row(u"Daniel Sturridge"_s, 2016, PersonRole::Player);
    row(u"Daniel Sturridge"_s, 2024, PersonRole::Player);
    row(u"Daniel Sturridge"_s, 2025, PersonRole::Official);
    row(u"Jamie Carragher"_s, 2026, PersonRole::Official);
    row(u"Peter Crouch"_s, 2010, PersonRole::Player);
    row(u"Peter Crouch"_s, 2026, PersonRole::Official);
    row(u"Luka Modric"_s, 2026, PersonRole::Player);
    // A manager of that name had Stuttgart till 2018, while the player was with Salzburg; later the player had a club alone.
    row(u"Hannes Wolf"_s, 2017, PersonRole::Manager);
    row(u"Hannes Wolf"_s, 2023, PersonRole::Player);
}

void TestPeople::roleIsThatOfHisYears()
{
    QFETCH(QString, name);
    QFETCH(int, year);
    const ReadText read(*m_world, u"Yesterday %1 was in town."_s.arg(name), QDate(year, 1, 15));
    const Person *person = read.personNamed(name);
    QVERIFY(person);
    QTEST(static_cast<int>(person->role), "role");
}

void TestPeople::shoutedLeadIsNoName()
{
    const ReadText read(*m_world, u"EVERTON ARE ON THE MARCH AGAIN as Alexander Isak waits."_s);
    QCOMPARE(personMentionsIn(read.scan, read.named), QStringList{u"Alexander Isak = Alexander Isak"_s});
}

void TestPeople::mentionsAreCountedAndInOrder()
{
    const ReadText read(*m_world, u"Isak waits. They like Alexander Isak and Bukayo Saka. Saka and Isak wait."_s);
    QCOMPARE(read.personNamed(u"Alexander Isak"_s)->mentions, 3);
    QCOMPARE(read.personNamed(u"Bukayo Saka"_s)->mentions, 2);
    const auto isEarlier = [](const PersonMention &a, const PersonMention &b) { return a.range.first < b.range.first; };
    QVERIFY(std::is_sorted(read.named.persons.begin(), read.named.persons.end(), isEarlier));
}

RUMOURDESK_TEST(TestPeople)
#include "tst_people.moc"
