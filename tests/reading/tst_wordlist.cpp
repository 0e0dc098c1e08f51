// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/linestart.h"
#include "models/reading/wordlist.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsItsWordsInAnyCase_data();
    void holdsItsWordsInAnyCase();
    void beginningsAreToldInAnyCase_data();
    void beginningsAreToldInAnyCase();
};

void TestWordList::holdsItsWordsInAnyCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("first") << u"by"_s << true;
    QTest::newRow("capitals") << u"SPORTS"_s << true;
    QTest::newRow("long") << u"Correspondent"_s << true;
    QTest::newRow("eight letters") << u"reporter"_s << true;
    QTest::newRow("same beginning") << u"correspondence"_s << false;
    QTest::newRow("eight letters and more") << u"reporters"_s << false;
    QTest::newRow("part of one") << u"sport"_s << false;
    QTest::newRow("sign for a letter of it") << u"\u017fports"_s << true; // as Unicode folds it
    QTest::newRow("other letters") << u"spörts"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestWordList::holdsItsWordsInAnyCase()
{
    QFETCH(QString, word);
    constexpr WordList list(u" by sports correspondent reporter ");
    QTEST(list.contains(word), "isIn");
}

void TestWordList::beginningsAreToldInAnyCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("lower case") << u"by Ann Bee"_s << true;
    QTest::newRow("capitals") << u"BY ANN BEE"_s << true;
    QTest::newRow("another word") << u"but"_s << false;
    QTest::newRow("the letters of two") << u"bx"_s << false;
    QTest::newRow("only its first two") << u"list"_s << false;
    QTest::newRow("a whole word") << u"Date: today"_s << true;
    QTest::newRow("a longer word") << u"dates"_s << false;
    QTest::newRow("signs") << u"- by"_s << false;
    QTest::newRow("one letter") << u"b"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("beyond ASCII in the first place") << u"ÿb"_s << true;
    QTest::newRow("beyond ASCII, where case is not this simple") << u"bÿ"_s << true;
}

void TestWordList::beginningsAreToldInAnyCase()
{
    QFETCH(QString, text);
    static constexpr Beginnings beginnings = {u"by", u"ex", u"link", u"date "};
    QTEST(beginnings.mayBegin(text), "mayBe");
}

RUMOURDESK_TEST(TestWordList)
#include "tst_wordlist.moc"
