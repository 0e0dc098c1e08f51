// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/phrasetrie.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestPhraseTrie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_vocabulary = {};
        m_trie = {};
    }

    void longestPhraseWins();
    void prefixOfAPhraseIsNoPhrase();
    void manyWordsMayFollowOne();
    void shorterPhraseIsFoundWhereTheLongerBreaksOff();
    void endIsNotCrossed();
    void phraseBeginsAtTheTokenAsked();
    void everyValueOfAPhraseIsKept();
    void phraseWithoutAWordIsPassedOver();
    void joiningSignsAndPossessivesAreSkipped_data();
    void joiningSignsAndPossessivesAreSkipped();
    void starAtAWordStandsForItsForms_data();
    void starAtAWordStandsForItsForms();
    void starAloneIsAGapOfOneToFiveWords_data();
    void starAloneIsAGapOfOneToFiveWords();
    void adverbMayStandInside_data();
    void adverbMayStandInside();
    void gapEndsAtARelativePronoun();
    void inflectionsFollowEnglishSpelling_data();
    void inflectionsFollowEnglishSpelling();
    void phraseIsCutAsTextIs_data();
    void phraseIsCutAsTextIs();

private:
    void add(QStringView phrase, std::uint32_t value = 1) { m_trie.add(phrase, value, m_vocabulary); }
    /// The longest phrase that begins with the text's first token.
    [[nodiscard]] QString matched(const QString &text, int end = -1) const
    {
        const std::vector<Token> tokens = tokenize(text, m_vocabulary);
        PhraseTrie trie = m_trie;
        trie.finish();
        const auto match = trie.longestAt(tokens, 0, end < 0 ? static_cast<int>(tokens.size()) : end);
        if (!match)
            return u"(none)"_s;
        const Span span = spanOf(tokens, match->range);
        return text.mid(span.start, span.length);
    }

    Vocabulary m_vocabulary;
    PhraseTrie m_trie;
};

void TestPhraseTrie::longestPhraseWins()
{
    add(u"Manchester", 1);
    add(u"Manchester United", 2);
    add(u"Manchester United Women", 3);
    QCOMPARE(matched(u"Manchester United Women won"_s), u"Manchester United Women"_s);
    QCOMPARE(matched(u"Manchester United won"_s), u"Manchester United"_s);
    QCOMPARE(matched(u"manchester is wet"_s), u"manchester"_s);
}

void TestPhraseTrie::prefixOfAPhraseIsNoPhrase()
{
    add(u"Crystal Palace");
    QCOMPARE(matched(u"Crystal clear"_s), u"(none)"_s);
}

void TestPhraseTrie::manyWordsMayFollowOne()
{
    const QStringList surnames = {u"Ayew"_s, u"Gomes"_s, u"Henry"_s, u"Iwobi"_s, u"Nwaneri"_s, u"Pedro"_s, u"Silva"_s, u"Zidane"_s};
    for (const QString &surname : surnames)
        add(QString(u"Thiago "_s + surname));
    for (const QString &surname : surnames)
        QCOMPARE(matched(u"Thiago "_s + surname + u" plays"_s), QString(u"Thiago "_s + surname));
    QCOMPARE(matched(u"Thiago Motta plays"_s), u"(none)"_s);
}

void TestPhraseTrie::shorterPhraseIsFoundWhereTheLongerBreaksOff()
{
    add(u"in talks", 1);
    add(u"in talks over a new contract", 2);
    QCOMPARE(matched(u"in talks over a move"_s), u"in talks"_s);
}

void TestPhraseTrie::endIsNotCrossed()
{
    add(u"Real", 1);
    add(u"Real Madrid", 2);
    QCOMPARE(matched(u"Real Madrid"_s, 1), u"Real"_s);
}

void TestPhraseTrie::phraseBeginsAtTheTokenAsked()
{
    add(u"Real Madrid");
    QCOMPARE(matched(u"at Real Madrid"_s), u"(none)"_s);
}

void TestPhraseTrie::everyValueOfAPhraseIsKept()
{
    add(u"turned down", 7);
    add(u"turned down", 9);
    const std::vector<Token> tokens = tokenize(u"turned down", m_vocabulary);
    m_trie.finish();
    const auto match = m_trie.longestAt(tokens, 0, 2);
    QVERIFY(match);
    QCOMPARE(std::vector<std::uint32_t>(match->values.begin(), match->values.end()), (std::vector<std::uint32_t>{7, 9}));
}

void TestPhraseTrie::phraseWithoutAWordIsPassedOver()
{
    add(u"");
    add(u" - ");
    QCOMPARE(matched(u"anything"_s), u"(none)"_s);
}

void TestPhraseTrie::joiningSignsAndPossessivesAreSkipped_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hyphen of the text") << u"Paris St Germain"_s << u"Paris St-Germain won"_s << u"Paris St-Germain"_s;
    QTest::newRow("full stop of the text") << u"Paris St Germain"_s << u"Paris St. Germain won"_s << u"Paris St. Germain"_s;
    QTest::newRow("hyphen of the phrase") << u"Paris Saint-Germain"_s << u"Paris Saint Germain won"_s << u"Paris Saint Germain"_s;
    QTest::newRow("ampersand") << u"Brighton & Hove Albion"_s << u"Brighton & Hove Albion won"_s << u"Brighton & Hove Albion"_s;
    QTest::newRow("possessive") << u"St James' Park"_s << u"St James's Park"_s << u"St James's Park"_s;
    QTest::newRow("sign behind is not taken") << u"Genoa"_s << u"Genoa-born"_s << u"Genoa"_s;
    QTest::newRow("comma breaks") << u"Real Madrid"_s << u"Real, Madrid"_s << u"(none)"_s;
}

void TestPhraseTrie::joiningSignsAndPossessivesAreSkipped()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    add(phrase);
    QTEST(matched(text), "expected");
}

void TestPhraseTrie::starAtAWordStandsForItsForms_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("stem") << u"keep* tabs on"_s << u"keep tabs on"_s << true;
    QTest::newRow("third person") << u"keep* tabs on"_s << u"keeps tabs on"_s << true;
    QTest::newRow("participle") << u"keep* tabs on"_s << u"keeping tabs on"_s << true;
    QTest::newRow("irregular past") << u"keep* tabs on"_s << u"kept tabs on"_s << true;
    QTest::newRow("another word") << u"keep* tabs on"_s << u"keen tabs on"_s << false;
    QTest::newRow("doubled consonant") << u"plan* a move"_s << u"planning a move"_s << true;
    QTest::newRow("silent e") << u"complete* a move"_s << u"completing a move"_s << true;
    QTest::newRow("without star only itself") << u"bid for"_s << u"bids for"_s << false;
}

void TestPhraseTrie::starAtAWordStandsForItsForms()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    add(phrase);
    QTEST(matched(text) == text, "isFound");
}

void TestPhraseTrie::starAloneIsAGapOfOneToFiveWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"offer for"_s << u"(none)"_s;
    QTest::newRow("one") << u"offer £40m for Isak"_s << u"offer £40m for"_s;
    QTest::newRow("two") << u"offer two players for him"_s << u"offer two players for"_s;
    QTest::newRow("four") << u"offer two of their players for him"_s << u"offer two of their players for"_s;
    QTest::newRow("five") << u"offer two of their young players for him"_s << u"offer two of their young players for"_s;
    QTest::newRow("six") << u"offer two of their very young players for him"_s << u"(none)"_s;
    QTest::newRow("not over a full stop") << u"offer cash. Money for him"_s << u"(none)"_s;
}

void TestPhraseTrie::starAloneIsAGapOfOneToFiveWords()
{
    add(u"offer * for");
    QFETCH(QString, text);
    QTEST(matched(text), "expected");
}

void TestPhraseTrie::adverbMayStandInside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"have signed him"_s, u"have signed"_s);
    row(u"have officially signed him"_s, u"have officially signed"_s);
    row(u"have finally signed him"_s, u"have finally signed"_s);
    row(u"have gladly signed him"_s, u"(none)"_s);
    row(u"have officially finally signed him"_s, u"(none)"_s);
    row(u"have, officially, signed him"_s, u"(none)"_s);
    row(u"officially have signed him"_s, u"(none)"_s);
    row(u"have officially"_s, u"(none)"_s);
}

void TestPhraseTrie::adverbMayStandInside()
{
    add(u"have signed");
    add(u"gladly");
    m_trie.allowInside({m_vocabulary.add(u"officially"_s), m_vocabulary.add(u"finally"_s)});
    QFETCH(QString, text);
    QTEST(matched(text), "expected");
}

void TestPhraseTrie::gapEndsAtARelativePronoun()
{
    add(u"sign * from");
    m_trie.endGapsAt({m_vocabulary.add(u"who"_s)});
    QCOMPARE(matched(u"sign the winger, 25, from"_s), u"sign the winger, 25, from"_s);
    QCOMPARE(matched(u"sign him, who joined from"_s), u"(none)"_s);
}

void TestPhraseTrie::inflectionsFollowEnglishSpelling_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("form");
    for (const auto &[stem, forms] : std::initializer_list<std::pair<const char *, const char *>>{{"want", "want wants wanted wanting"},
             {"agree", "agrees agreed agreeing"}, {"deny", "denies denied denying"}, {"bid", "bids bidding"}, {"plan", "planned planning"},
             {"reach", "reaches reached"}, {"sell", "sold selling"}, {"withdraw", "withdrew withdrawn"}, {"be", "is are was were been being"}}) {
        for (const QString &form : QString::fromLatin1(forms).split(u' '))
            QTest::addRow("%s", qPrintable(form)) << QString::fromLatin1(stem) << form;
    }
}

void TestPhraseTrie::inflectionsFollowEnglishSpelling()
{
    QFETCH(QString, stem);
    QFETCH(QString, form);
    const std::vector<QString> forms = inflections(stem);
    QVERIFY2(std::find(forms.begin(), forms.end(), form) != forms.end(), qPrintable(stem));
}

void TestPhraseTrie::phraseIsCutAsTextIs_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("words") << u"in talks"_s << QStringList{u"in"_s, u"talks"_s};
    QTest::newRow("hyphen") << u"left-back"_s << QStringList{u"left"_s, u"back"_s};
    QTest::newRow("possessive falls away") << u"People's Club"_s << QStringList{u"People"_s, u"Club"_s};
    QTest::newRow("inner apostrophe stays") << u"won't sell"_s << QStringList{u"won't"_s, u"sell"_s};
    QTest::newRow("stars stay") << u"keep* * tabs"_s << QStringList{u"keep*"_s, u"*"_s, u"tabs"_s};
    QTest::newRow("nothing") << u" & "_s << QStringList{};
}

void TestPhraseTrie::phraseIsCutAsTextIs()
{
    QFETCH(QString, phrase);
    const std::vector<QString> words = phraseWords(phrase);
    QTEST(QStringList(words.begin(), words.end()), "expected");
}

RUMOURDESK_TEST(TestPhraseTrie)
#include "tst_phrasetrie.moc"
