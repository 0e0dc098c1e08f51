// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/contractends.h"
#include "models/extraction/windowmentions.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void windowIsResolved_data();
    void windowIsResolved();
    void windowNeedsADate_data();
    void windowNeedsADate();
    void windowsRangeIsItsPhrase();
    void contractEndIsResolved_data();
    void contractEndIsResolved();
    void relativeContractNeedsADate();
    void wordsOutsideTheRangeDoNotCount();

private:
    ProjectGazetteer m_world;
};

void TestDetails::windowIsResolved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, QDate date, const QString &expected) {
        QTest::newRow(qPrintable(date.toString(Qt::ISODate) + u": "_s + text)) << text << date << expected;
    };
    row(u"He may go this summer."_s, {2026, 1, 15}, u"summer-2026"_s);
    row(u"He may go this summer."_s, {2026, 7, 15}, u"summer-2026"_s);
    row(u"He may go this summer."_s, {2026, 9, 1}, u"summer-2026"_s);
    row(u"He may go next summer."_s, {2026, 3, 1}, u"summer-2026"_s);
    row(u"He may go next summer."_s, {2026, 7, 15}, u"summer-2027"_s);
    row(u"He may go next summer."_s, {2026, 11, 1}, u"summer-2027"_s);
    row(u"He may go in the summer."_s, {2025, 12, 31}, u"summer-2026"_s);
    row(u"He may go in the summer transfer window."_s, {2026, 3, 1}, u"summer-2026"_s);
    row(u"He may go in the summer of 2027."_s, {2026, 3, 1}, u"summer-2027"_s);
    row(u"He may go in summer 2026."_s, {2026, 3, 1}, u"summer-2026"_s);
    row(u"He may go in January."_s, {2025, 11, 1}, u"winter-2026"_s);
    row(u"He may go in January."_s, {2026, 1, 15}, u"winter-2026"_s);
    row(u"He may go in January."_s, {2026, 6, 15}, u"winter-2027"_s);
    row(u"He may go in the January window."_s, {2026, 2, 2}, u"winter-2026"_s);
    row(u"He may go in the winter window."_s, {2025, 12, 1}, u"winter-2026"_s);
    row(u"He may go this month."_s, {2026, 1, 15}, u"winter-2026"_s);
    row(u"He may go next month."_s, {2025, 12, 15}, u"winter-2026"_s);
    row(u"He may go next month."_s, {2026, 2, 15}, u"-"_s);
    row(u"He may go this month."_s, {2026, 7, 15}, u"summer-2026"_s);
    row(u"He may go at the end of the season."_s, {2026, 3, 1}, u"summer-2026"_s);
    row(u"He may go at the end of the season."_s, {2025, 10, 1}, u"summer-2026"_s);
    row(u"He may go before the window shuts."_s, {2026, 1, 20}, u"winter-2026"_s);
    row(u"He may go before the window shuts."_s, {2026, 8, 20}, u"summer-2026"_s);
    row(u"He may go on deadline day."_s, {2026, 8, 31}, u"summer-2026"_s);
    row(u"They wanted him last summer."_s, {2026, 1, 15}, u"-"_s);
    row(u"They wanted him in the summer of 2021."_s, {2026, 1, 15}, u"-"_s);
    row(u"He has a contract until the summer of 2029."_s, {2026, 1, 15}, u"-"_s);
    row(u"They must pay an obligation to buy next summer."_s, {2026, 1, 15}, u"-"_s);
    row(u"They can keep him for £30m in the summer."_s, {2026, 1, 15}, u"-"_s);
    row(u"They have the option to buy him in the summer."_s, {2026, 1, 15}, u"-"_s);
    row(u"They keep tabs on him and hope for this summer."_s, {2026, 1, 15}, u"summer-2026"_s);
    row(u"He is their third signing of the summer."_s, {2026, 7, 15}, u"-"_s);
    row(u"He is a target of the summer."_s, {2026, 7, 15}, u"summer-2026"_s);
    row(u"He is somebody they looked at in January."_s, {2026, 6, 15}, u"-"_s);
    row(u"They looked at him and will try to sign him in January."_s, {2026, 6, 15}, u"winter-2027"_s);
    row(u"They spoke of the January departure of their captain."_s, {2026, 6, 15}, u"-"_s);
    row(u"They spoke of the January departure of their captain."_s, {2026, 10, 15}, u"winter-2027"_s);
    row(u"They met on January 19."_s, {2026, 1, 25}, u"-"_s);
    row(u"They met on 19 January."_s, {2026, 1, 25}, u"-"_s);
    row(u"They like him."_s, {2026, 1, 15}, u"-"_s);
}

void TestDetails::windowIsResolved()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const ReadText read(*m_world, text, date);
    const std::optional<WindowMention> window = windowIn(read.scan, read.all(), date);
    QTEST(window ? windowName(window->window) : u"-"_s, "expected");
}

void TestDetails::windowNeedsADate_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"He may go this summer."_s, u"He may go in January."_s, u"He may go on deadline day."_s, u"He may go next month."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDetails::windowNeedsADate()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text, std::nullopt);
    QVERIFY(!windowIn(read.scan, read.all(), QDate()));
}

void TestDetails::windowsRangeIsItsPhrase()
{
    const ReadText read(*m_world, u"He may well go this summer, they say."_s);
    const std::optional<WindowMention> window = windowIn(read.scan, read.all(), QDate(2026, 1, 15));
    QVERIFY(window);
    QCOMPARE(read.scan.text(window->range), u"this summer"_s);
}

void TestDetails::contractEndIsResolved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("year");
    const auto row = [](const QString &text, QDate date, int year) {
        QTest::newRow(qPrintable(date.toString(Qt::ISODate) + u": "_s + text)) << text << date << year;
    };
    const QDate january(2026, 1, 15);
    const QDate autumn(2025, 10, 15);
    row(u"He has a contract until 2028."_s, january, 2028);
    row(u"His deal expires in 2027."_s, january, 2027);
    row(u"He is under contract until the summer of 2029."_s, january, 2029);
    row(u"His contract runs until June 2027."_s, january, 2027);
    row(u"He is out of contract at the end of the season."_s, january, 2026);
    row(u"He is out of contract at the end of the season."_s, autumn, 2026);
    row(u"His contract expires this summer."_s, january, 2026);
    row(u"His contract is up in the summer."_s, autumn, 2026);
    row(u"His contract expires at the end of next season."_s, january, 2027);
    row(u"He is contracted until 2028."_s, january, 2028);
    row(u"He is tied to the club until 2028."_s, january, 2028);
    row(u"He has a contract until June 2028."_s, january, 2028);
    row(u"He has a contract until the summer of 2028."_s, january, 2028);
    row(u"He is in the final year of his contract."_s, january, 2026);
    row(u"He is in the last 12 months of his deal."_s, autumn, 2026);
    row(u"He has 18 months left on his contract."_s, january, 2027);
    row(u"He has 30 months remaining on his contract."_s, january, 2028);
    row(u"He may go in the summer, when his contract runs out."_s, january, 2026);
    row(u"He may go in the summer, when his contract runs out."_s, autumn, 2026);
    row(u"He signed a contract until 2030."_s, january, 0);
    row(u"He has signed a new contract until 2030."_s, january, 0);
    row(u"He has extended until 2029."_s, january, 2029);
    row(u"He is on a loan deal until 2027."_s, january, 0);
    row(u"He will have a medical before a contract until 2030."_s, january, 0);
    row(u"He signed a deal in 2021."_s, january, 0);
    row(u"He wants a new contract."_s, january, 0);
    row(u"They agreed in principle on a contract until 2031."_s, january, 0);
    row(u"He has agreed with them on a contract until 2031."_s, january, 0);
    row(u"He is into the last year of a deal that ends in December 2026."_s, january, 2026);
    row(u"He is a player who is under contract until 2028."_s, january, 2028);
    row(u"His contract has another two years left."_s, january, 2028);
    row(u"His deal there had two and a half years to run."_s, january, 2028);
    row(u"He has two and a half years left on his contract."_s, january, 2028);
    row(u"His deal has 30 months left."_s, january, 2028);
    row(u"His contract expires next month."_s, {2025, 12, 10}, 2026);
    row(u"His contract ran for two years."_s, january, 0);
    row(u"They agreed a deal this summer."_s, january, 0);
    row(u"He likes 2028."_s, january, 0);
    // without a word for the contract
    const QDate july(2026, 7, 15);
    row(u"He has a year left."_s, july, 2027);
    row(u"They like a player with ten months left."_s, july, 2027);
    row(u"He has three years left in office."_s, july, 0);
    row(u"He has a year left? Two?"_s, july, 0);
    row(u"He will be a free agent in the summer."_s, january, 2026);
    row(u"He becomes a free agent on July 1."_s, january, 2026);
    row(u"He is a free agent since June."_s, july, 0);
    row(u"He has been a free agent since Monday."_s, july, 0);
    // days and months
    row(u"His deal is up on Saturday."_s, july, 2026);
    row(u"They were tied up on Tuesday."_s, july, 0);
    row(u"His contract expires on June 30."_s, july, 2027);
    row(u"His contract ran out in June."_s, july, 2026);
    row(u"His contract runs out in ten months."_s, july, 2027);
    // spans
    row(u"She is in the last six months of her contract."_s, january, 2026);
    row(u"He has another three years on his contract."_s, july, 2029);
    row(u"He is under contract for two more years."_s, july, 2028);
    row(u"He has until 2028 on his contract."_s, july, 2028);
    row(u"He has one year on his deal."_s, july, 2027);
    row(u"He is a man of 26 with a year of his contract left."_s, july, 2027);
    row(u"He is in the last two years of his contract."_s, july, 2028);
    row(u"He spent two years of his contract there."_s, july, 0);
    row(u"He extended his contract there to June 2030 in March."_s, july, 2030);
    row(u"The club, whose contract with the 28-year-old is up on June 30, would sell."_s, january, 2026);
    row(u"He can walk away for nothing next summer."_s, july, 2027);
    row(u"They stand to lose him for nothing in 2027."_s, july, 2027);
    row(u"They lost him for nothing in 2025."_s, july, 0);
    row(u"They hope to get him on a free at the end of the season."_s, january, 2026);
    row(u"He will leave as a free agent in the summer."_s, january, 2026);
    row(u"He is free to leave in the summer."_s, january, 0);
    row(u"He has signed a contract there that will keep him at the club until 2030."_s, july, 0);
    row(u"They have signed him on a contract until 2029."_s, july, 0);
}

void TestDetails::contractEndIsResolved()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const ReadText read(*m_world, text, date);
    const std::optional<ContractMention> contract = contractEndIn(read.scan, read.all(), date);
    QTEST(contract ? contract->year : 0, "year");
}

void TestDetails::relativeContractNeedsADate()
{
    const ReadText relative(*m_world, u"He is out of contract at the end of the season."_s);
    QVERIFY(!contractEndIn(relative.scan, relative.all(), QDate()));
    const ReadText absolute(*m_world, u"He has a contract until 2028."_s);
    QVERIFY(contractEndIn(absolute.scan, absolute.all(), QDate()));
}

void TestDetails::wordsOutsideTheRangeDoNotCount()
{
    const ReadText read(*m_world, u"He may go. This summer his contract runs until 2028."_s);
    const TokenRange first = read.structure.sentences.front().tokens;
    QVERIFY(!windowIn(read.scan, first, QDate(2026, 1, 15)));
    QVERIFY(!contractEndIn(read.scan, first, QDate(2026, 1, 15)));
}

RUMOURDESK_TEST(TestDetails)
#include "tst_details.moc"
