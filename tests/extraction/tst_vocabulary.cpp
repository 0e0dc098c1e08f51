// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/vocabulary.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

WordId found(const Vocabulary &vocabulary, QStringView word)
{
    std::u16string scratch = u"left over";
    return vocabulary.find(word, scratch).id;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unknownWordIsZero();
    void wordsAreNumberedFromOneInTheirOrder();
    void wordAddedTwiceKeepsItsNumber();
    void caseAccentsAndApostrophesDoNotMatter_data();
    void caseAccentsAndApostrophesDoNotMatter();
    void synonymIsTheSameWord();
    void synonymMayComeBeforeItsWord();
    void knownWordIsNotMadeASynonym();
    void classesAreFoundOnceItIsFinished();
};

void TestVocabulary::unknownWordIsZero()
{
    Vocabulary vocabulary;
    QCOMPARE(found(vocabulary, u"club"), WordId(0));
    vocabulary.add(u"club");
    QCOMPARE(found(vocabulary, u"clubs"), WordId(0));
}

void TestVocabulary::wordsAreNumberedFromOneInTheirOrder()
{
    Vocabulary vocabulary;
    QCOMPARE(vocabulary.add(u"bid"), WordId(1));
    QCOMPARE(vocabulary.add(u"offer"), WordId(2));
    QCOMPARE(found(vocabulary, u"bid"), WordId(1));
    QCOMPARE(found(vocabulary, u"offer"), WordId(2));
}

void TestVocabulary::wordAddedTwiceKeepsItsNumber()
{
    Vocabulary vocabulary;
    const WordId first = vocabulary.add(u"bid");
    QCOMPARE(vocabulary.add(u"Bid"), first);
    QCOMPARE(vocabulary.add(u"offer"), first + 1);
}

void TestVocabulary::caseAccentsAndApostrophesDoNotMatter_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("asked");
    QTest::newRow("case") << u"Inter"_s << u"INTER"_s;
    QTest::newRow("accent of the table") << u"Atlético"_s << u"Atletico"_s;
    QTest::newRow("accent of the text") << u"Gyokeres"_s << u"Gyökeres"_s;
    QTest::newRow("apostrophe") << u"O'Riley"_s << u"ORiley"_s;
    QTest::newRow("curly apostrophe") << u"won't"_s << u"won\u2019t"_s;
}

void TestVocabulary::caseAccentsAndApostrophesDoNotMatter()
{
    QFETCH(QString, added);
    QFETCH(QString, asked);
    Vocabulary vocabulary;
    const WordId id = vocabulary.add(added);
    QVERIFY(id > 0);
    QCOMPARE(found(vocabulary, asked), id);
}

void TestVocabulary::synonymIsTheSameWord()
{
    Vocabulary vocabulary;
    const WordId saint = vocabulary.add(u"st");
    vocabulary.addSynonym(u"Saint", u"St");
    QCOMPARE(found(vocabulary, u"saint"), saint);
    QCOMPARE(vocabulary.add(u"Saint"), saint);
}

void TestVocabulary::synonymMayComeBeforeItsWord()
{
    Vocabulary vocabulary;
    vocabulary.addSynonym(u"utd", u"united");
    QVERIFY(found(vocabulary, u"united") > 0);
    QCOMPARE(found(vocabulary, u"Utd"), found(vocabulary, u"United"));
}

void TestVocabulary::knownWordIsNotMadeASynonym()
{
    Vocabulary vocabulary;
    const WordId town = vocabulary.add(u"town");
    const WordId city = vocabulary.add(u"city");
    vocabulary.addSynonym(u"town", u"city");
    QCOMPARE(found(vocabulary, u"town"), town);
    QCOMPARE(found(vocabulary, u"city"), city);
}

void TestVocabulary::classesAreFoundOnceItIsFinished()
{
    Vocabulary vocabulary;
    vocabulary.addSynonym(u"utd", u"united");
    vocabulary.addClasses(vocabulary.add(u"united"), 2);
    vocabulary.addClasses(vocabulary.add(u"goalkeeper"), 5);
    vocabulary.addClasses(vocabulary.add(u"united"), 8);
    vocabulary.finish();
    std::u16string scratch;
    QCOMPARE(vocabulary.findShort(wordKeyOf(u"united")).classes, 10U);
    QCOMPARE(vocabulary.find(u"Utd", scratch).classes, 10U);
    QCOMPARE(vocabulary.find(u"Goalkeeper", scratch).classes, 5U);
    QCOMPARE(vocabulary.find(u"striker", scratch).classes, 0U);
}

RUMOURDESK_TEST(TestVocabulary)
#include "tst_vocabulary.moc"
