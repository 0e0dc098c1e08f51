// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/tokens.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

/// "word:Forest +possessive:'s": "+" stands for no space before the token.
QString dumped(const QString &text)
{
    static constexpr std::array kinds = {"word"_L1, "number"_L1, "possessive"_L1, "sign"_L1};
    QStringList parts;
    for (const Token &token : tokenize(text, Vocabulary()))
        parts += (token.isGlued ? u"+"_s : u""_s) + kinds.at(static_cast<size_t>(token.kind)) + u':' + text.mid(token.span.start, token.span.length);
    return parts.join(u' ');
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cutsText_data();
    void cutsText();
    void tellsTheCaseOfLetters_data();
    void tellsTheCaseOfLetters();
    void spansCountCodeUnits();
    void tokensCoverEveryVisibleCharacterInOrder();
    void wordsAndNumbersAreLookedUp();
    void apostrophesAreOneSign();
    void spanOfARangeReachesFromFirstToLast();
    void emptyRangeHasAnEmptySpan();
    void joiningSigns_data();
    void joiningSigns();
};

void TestTokens::cutsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("empty", u""_s, u""_s);
    row("spaces only", u" \t\n "_s, u""_s);
    row("words", u"Liverpool want Isak"_s, u"word:Liverpool word:want word:Isak"_s);
    row("possessive", u"Forest's Murillo"_s, u"word:Forest +possessive:'s word:Murillo"_s);
    row("curly possessive", u"Forest\u2019s Murillo"_s, u"word:Forest +possessive:\u2019s word:Murillo"_s);
    row("possessive of capitals", u"FOREST'S"_s, u"word:FOREST +possessive:'S"_s);
    row("plural possessive", u"Wolves' captain"_s, u"word:Wolves +sign:' word:captain"_s);
    row("apostrophe inside a word", u"won't O'Riley N'Golo"_s, u"word:won't word:O'Riley word:N'Golo"_s);
    row("s that begins a longer word", u"d'silva"_s, u"word:d'silva"_s);
    row("hyphen", u"Gibbs-White"_s, u"word:Gibbs +sign:- +word:White"_s);
    row("age", u"26-year-old"_s, u"number:26 +sign:- +word:year +sign:- +word:old"_s);
    row("full stop", u"goal.He"_s, u"word:goal +sign:. +word:He"_s);
    row("sum with unit", u"£69.5m"_s, u"sign:£ +number:69.5 +word:m"_s);
    row("thousands", u"45,000,000"_s, u"number:45,000,000"_s);
    row("number before a comma", u"26, 27."_s, u"number:26 +sign:, number:27 +sign:."_s);
    row("digit inside a word", u"U21 B1"_s, u"word:U21 word:B1"_s);
    row("brackets", u"(Bild)"_s, u"sign:( +word:Bild +sign:)"_s);
    row("spaced dash", u"Bayern – who"_s, u"word:Bayern sign:– word:who"_s);
    row("no-break space", u"£5\u00a0million"_s, u"sign:£ +number:5 word:million"_s);
    row("accent of its own", u"Kante\u0301 left"_s, u"word:Kante\u0301 word:left"_s);
    row("decomposed and composed alike", u"Özil"_s, u"word:Özil"_s);
    row("quotes", u"'Reds'"_s, u"sign:' +word:Reds +sign:'"_s);
}

void TestTokens::cutsText()
{
    QFETCH(QString, text);
    QTEST(dumped(text), "expected");
}

void TestTokens::tellsTheCaseOfLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &text, LetterCase expected) {
        QTest::newRow(name) << text << static_cast<int>(expected);
    };
    row("lower", u"bid"_s, LetterCase::Lower);
    row("capital", u"Bid"_s, LetterCase::Capital);
    row("upper", u"BBC"_s, LetterCase::Upper);
    row("one capital letter", u"A"_s, LetterCase::Capital);
    row("inner capital", u"McTominay"_s, LetterCase::Capital);
    row("accented capital", u"Ødegaard"_s, LetterCase::Capital);
    row("no case", u"大阪"_s, LetterCase::None);
    row("number", u"26"_s, LetterCase::None);
}

void TestTokens::tellsTheCaseOfLetters()
{
    QFETCH(QString, text);
    const std::vector<Token> tokens = tokenize(text, Vocabulary());
    QCOMPARE(tokens.size(), size_t(1));
    QTEST(static_cast<int>(tokens.front().letterCase), "expected");
}

void TestTokens::spansCountCodeUnits()
{
    const QString text = u"\U0001F534 Reds \U0001F534 want Isak"_s;
    for (const Token &token : tokenize(text, Vocabulary())) {
        if (token.kind == TokenKind::Word)
            QVERIFY2(u"Reds want Isak"_s.contains(text.mid(token.span.start, token.span.length)), qPrintable(dumped(text)));
    }
    const std::vector<Token> tokens = tokenize(text, Vocabulary());
    QCOMPARE(text.mid(tokens.back().span.start), u"Isak"_s);
}

void TestTokens::tokensCoverEveryVisibleCharacterInOrder()
{
    const QString text = u"\"He's a £60m-rated (€68m) 'No. 9'\" — said\tB.\u00a0O'Neill…\n\U0001F600"_s;
    int last = 0;
    for (const Token &token : tokenize(text, Vocabulary())) {
        QVERIFY(!token.span.isEmpty());
        QVERIFY(token.span.start >= last);
        QVERIFY2(text.mid(last, token.span.start - last).trimmed().isEmpty(), "a visible character is in no token");
        QCOMPARE(token.isGlued, token.span.start == last && last > 0);
        last = token.span.end();
    }
    QCOMPARE(last, static_cast<int>(text.size()));
}

void TestTokens::wordsAndNumbersAreLookedUp()
{
    Vocabulary vocabulary;
    const WordId schalke = vocabulary.add(u"schalke");
    const WordId number = vocabulary.add(u"04");
    const std::vector<Token> tokens = tokenize(u"SCHALKE 04 won.", vocabulary);
    QCOMPARE(tokens.size(), size_t(4));
    QCOMPARE(tokens[0].word, schalke);
    QCOMPARE(tokens[1].word, number);
    QCOMPARE(tokens[2].word, WordId(0));
    QCOMPARE(tokens[3].word, WordId(0));
}

void TestTokens::apostrophesAreOneSign()
{
    const std::vector<Token> straight = tokenize(u"Wolves' man", Vocabulary());
    const std::vector<Token> curly = tokenize(u"Wolves\u2019 man", Vocabulary());
    QCOMPARE(straight[1].sign, u'\'');
    QCOMPARE(curly[1].sign, u'\'');
}

void TestTokens::spanOfARangeReachesFromFirstToLast()
{
    const QString text = u"the Inter  star left"_s;
    const std::vector<Token> tokens = tokenize(text, Vocabulary());
    const Span span = spanOf(tokens, {1, 3});
    QCOMPARE(text.mid(span.start, span.length), u"Inter  star"_s);
}

void TestTokens::emptyRangeHasAnEmptySpan()
{
    const std::vector<Token> tokens = tokenize(u"two words", Vocabulary());
    QVERIFY(spanOf(tokens, {1, 1}).isEmpty());
    QVERIFY(spanOf(tokens, {2, 1}).isEmpty());
}

void TestTokens::joiningSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("hyphen") << u"-"_s << true;
    QTest::newRow("full stop") << u"."_s << true;
    QTest::newRow("ampersand") << u"&"_s << true;
    QTest::newRow("comma") << u","_s << false;
    QTest::newRow("dash") << u"–"_s << false;
    QTest::newRow("word") << u"and"_s << false;
}

void TestTokens::joiningSigns()
{
    QFETCH(QString, text);
    QTEST(isJoiningSign(tokenize(text, Vocabulary()).front()), "expected");
}

RUMOURDESK_TEST(TestTokens)
#include "tst_tokens.moc"
