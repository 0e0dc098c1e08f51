// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/scan.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAgeInWords_data();
    void readsAgeInWords();
    void readsAgeAfterAName_data();
    void readsAgeAfterAName();
    void playersCompany_data();
    void playersCompany();
    void textOfARangeIsTheBodysOwn();
    void numberMustBeInBounds();
    void beyondTheTextStandsNoWord();

private:
    ProjectGazetteer m_world;
};

void TestScan::readsAgeInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("age");
    QTest::newRow("hyphens") << u"26-year-old striker"_s << 26;
    QTest::newRow("spaces") << u"26 year old striker"_s << 26;
    QTest::newRow("half and half") << u"26-year old striker"_s << 26;
    QTest::newRow("years") << u"26 years old now"_s << 26;
    QTest::newRow("contract") << u"4-year deal here"_s << 0;
    QTest::newRow("too young") << u"9-year-old boy"_s << 0;
    QTest::newRow("too old") << u"77-year-old stadium"_s << 0;
    QTest::newRow("cut off") << u"26-year-"_s << 0;
}

void TestScan::readsAgeInWords()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QFETCH(int, age);
    int end = -1;
    QCOMPARE(read.scan.ageWordsAt(0, read.all().last, end), age);
    QCOMPARE(end > 0, age > 0);
}

void TestScan::readsAgeAfterAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("age");
    QTest::newRow("commas") << u"Isak, 26, left"_s << 26;
    QTest::newRow("brackets") << u"Isak (26) left"_s << 26;
    QTest::newRow("at the end") << u"Isak, 26"_s << 26;
    QTest::newRow("full stop") << u"Isak, 26."_s << 26;
    QTest::newRow("shirt or count") << u"Isak, 26 goals"_s << 0;
    QTest::newRow("too old") << u"Isak, 60, left"_s << 0;
    QTest::newRow("no comma") << u"Isak 26, left"_s << 0;
}

void TestScan::readsAgeAfterAName()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(read.scan.ageAfter(1, read.all().last), "age");
}

void TestScan::playersCompany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("position before") << u"midfielder Xyzzy"_s << true;
    QTest::newRow("star before") << u"star Xyzzy"_s << true;
    QTest::newRow("age behind") << u"then Xyzzy, 26, left"_s << true;
    QTest::newRow("manager") << u"manager Xyzzy"_s << false;
    QTest::newRow("nothing") << u"then Xyzzy left"_s << false;
}

void TestScan::playersCompany()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const int name = read.at(u"Xyzzy");
    QTEST(read.scan.hasPlayerCompany({name, name + 1}, read.all()), "expected");
}

void TestScan::textOfARangeIsTheBodysOwn()
{
    const ReadText read(*m_world, u"the  Inter\u00a0star"_s);
    QCOMPARE(read.scan.text(TokenRange{0, 3}), read.body);
    QCOMPARE(read.scan.text(1), u"Inter"_s);
    QVERIFY(read.scan.isWord(1, u"inter"));
    QVERIFY(!read.scan.isWord(1, u"inte"));
}

void TestScan::numberMustBeInBounds()
{
    const ReadText read(*m_world, u"26 69.5 word"_s);
    QVERIFY(read.scan.isNumber(0, 26, 26));
    QVERIFY(!read.scan.isNumber(0, 27, 99));
    QVERIFY(!read.scan.isNumber(1, 0, 99));
    QVERIFY(!read.scan.isNumber(2, 0, 99));
}

void TestScan::beyondTheTextStandsNoWord()
{
    const ReadText text(*m_world, u"The Blues"_s);
    for (const int i : {-2, -1, 2, 1000}) {
        QVERIFY(text.scan.text(i).isEmpty());
        QVERIFY(!text.scan.isWord(i, u"the"));
        QVERIFY(!text.scan.isSign(i, u','));
        QVERIFY(!text.scan.isNumber(i, 0, 99));
        QVERIFY(!text.scan.isClass(i, FunctionWord));
    }
}

RUMOURDESK_TEST(TestScan)
#include "tst_scan.moc"
