// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/wordset.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestWordSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keyIsTheFirstEightLetters();
    void holdsItsWordsInAnyCase_data();
    void holdsItsWordsInAnyCase();
    void wordsOfTheTextAreAskedForByLiterals();

private:
    ProjectGazetteer m_world;
};

void TestWordSet::keyIsTheFirstEightLetters()
{
    QCOMPARE(wordKeyOf(u"ab"), WordKey('a' + 'b' * 256));
    QCOMPARE(wordKeyOf(u"reinforcements"), wordKeyOf(u"reinforced"));
    QVERIFY(wordKeyOf(u"the") != wordKeyOf(u"them"));
}

void TestWordSet::holdsItsWordsInAnyCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("short") << u"he"_s << true;
    QTest::newRow("capital") << u"He"_s << true;
    QTest::newRow("all capitals") << u"REINFORCEMENTS"_s << true;
    QTest::newRow("apostrophe") << u"they've"_s << true;
    QTest::newRow("eight letters") << u"newsroom"_s << true;
    QTest::newRow("a letter more") << u"hex"_s << false;
    QTest::newRow("a letter less") << u"h"_s << false;
    QTest::newRow("same first eight letters") << u"reinforced"_s << false;
    QTest::newRow("same length, another end") << u"reinforcementx"_s << false;
    QTest::newRow("more than eight letters") << u"newsrooms"_s << false;
    QTest::newRow("letters beyond ASCII") << u"hé"_s << false;
    QTest::newRow("a sign") << u"?"_s << false;
}

void TestWordSet::holdsItsWordsInAnyCase()
{
    QFETCH(QString, word);
    static constexpr WordSet words = {u"he", u"they've", u"newsroom", u"reinforcements"};
    const ReadText text(*m_world, word);
    QTEST(text.scan.isAnyWord(0, words), "isIn");
}

void TestWordSet::wordsOfTheTextAreAskedForByLiterals()
{
    const ReadText text(*m_world, u"The Reinforcements are here, 2026"_s);
    QVERIFY(text.scan.isWord(0, u"the"));
    QVERIFY(!text.scan.isWord(0, u"them"));
    QVERIFY(text.scan.isWord(1, u"reinforcements"));
    QVERIFY(!text.scan.isWord(1, u"reinforcementx"));
    QVERIFY(text.scan.isWord(5, u"2026"));
}

RUMOURDESK_TEST(TestWordSet)
#include "tst_wordset.moc"
