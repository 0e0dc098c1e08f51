// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/textstructure.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestTextStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void kindOfParagraph_data();
    void kindOfParagraph();
    void sentencesOfAParagraph_data();
    void sentencesOfAParagraph();
    void wrappedLinesAreOneParagraph();
    void blankLineParts();
    void shortLinesStayApart();
    void sentencesKnowTheirParagraph();
    void sentencesTileTheirParagraphs();
    void columnOfBracketedItemsIsGossip();
    void storyWithOneBracketIsNoGossip();
    void endlessTextIsCut();
    void paragraphsKnowTheirHeading();
    void namesInBracketsAreHeadings_data();
    void namesInBracketsAreHeadings();
    void readersQuestionsAreHeadings();
    void emptyTextHasNoParagraphs_data();
    void emptyTextHasNoParagraphs();

private:
    [[nodiscard]] QStringList paragraphsOf(const QString &text) const;
    [[nodiscard]] QStringList sentencesOf(const QString &text) const;

    ProjectGazetteer m_world;
};

QStringList TestTextStructure::paragraphsOf(const QString &text) const
{
    static constexpr std::array kinds = {"prose"_L1, "heading"_L1, "caption"_L1, "furniture"_L1};
    const TextStructure structure = structureOf(text, *m_world);
    QStringList lines;
    for (const Paragraph &paragraph : structure.paragraphs) {
        const Span span = spanOf(structure.tokens, paragraph.tokens);
        lines += kinds.at(static_cast<size_t>(paragraph.kind)) + u": "_s + text.mid(span.start, span.length);
    }
    return lines;
}

QStringList TestTextStructure::sentencesOf(const QString &text) const
{
    const TextStructure structure = structureOf(text, *m_world);
    QStringList lines;
    for (const Sentence &sentence : structure.sentences) {
        const Span span = spanOf(structure.tokens, sentence.tokens);
        lines += text.mid(span.start, span.length);
    }
    return lines;
}

void TestTextStructure::kindOfParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &text, const QString &kind) { QTest::newRow(name) << text << kind; };
    row("prose", u"Everton are keen on a new striker this month, and they have money to spend on one."_s, u"prose"_s);
    row("short sentence", u"He is keen."_s, u"prose"_s);
    row("quotation", u"\u201cHe wants to stay here.\u201d"_s, u"prose"_s);
    row("heading", u"Everton step up striker search"_s, u"heading"_s);
    row("question as heading", u"Will Everton sign a striker?"_s, u"heading"_s);
    row("list item", u"- Everton: still looking for a striker"_s, u"prose"_s);
    row("bullet", u"\u2022 Everton still want a striker"_s, u"prose"_s);
    row("photo by", u"The striker in action at Goodison. (Photo by A Photographer/Agency)"_s, u"caption"_s);
    row("agency", u"The striker in action last season. Getty Images"_s, u"caption"_s);
    row("image caption", u"Image caption, The striker has scored nine goals"_s, u"caption"_s);
    row("read more", u"Read more: Everton's ten best strikers of the decade, ranked by goals scored"_s, u"furniture"_s);
    row("sign up", u"Sign up to our newsletter for all the latest Everton news, straight to your inbox."_s, u"furniture"_s);
    row("comments", u"12 Comments"_s, u"furniture"_s);
}

void TestTextStructure::kindOfParagraph()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QCOMPARE(paragraphsOf(text), QStringList{kind + u": "_s + text});
}

void TestTextStructure::sentencesOfAParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected) { QTest::newRow(name) << expected.join(u' ') << expected; };
    row("dateline", {u"LONDON, Jan 31 -"_s, u"Chelsea want him."_s, u"He stays."_s});
    row("dateline of an agency", {u"RIYADH, Aug 15, 2023 (Reuters) --"_s, u"Neymar has signed."_s});
    row("no dateline", {u"ARSENAL - once top - want him in 2026."_s});
    row("two", {u"Everton are keen."_s, u"Spurs are not."_s});
    row("question and exclamation", {u"Will he go?"_s, u"Never!"_s, u"He stays."_s});
    row("initial", {u"J. Smith of Everton spoke."_s, u"He left."_s});
    row("St.", {u"St. Mirren want a striker."_s, u"He left."_s});
    row("Mr.", {u"Mr. Levy said no."_s, u"He left."_s});
    row("decimal", {u"They bid £69.5m for him."_s, u"He left."_s});
    row("quote closes with its sentence", {u"\u201cHe stays.\u201d"_s, u"Nobody believed it."_s});
    row("begins with a sum", {u"He left."_s, u"£40m was paid."_s});
    row("begins with a number", {u"He left."_s, u"26 clubs asked."_s});
    row("begins with a quote", {u"He left."_s, u"\u201cI am happy,\u201d he said."_s});
    row("stop inside", {u"The site caughtoffside.com says so."_s, u"He left."_s});
    row("bracket closes", {u"He left (at last.)"_s, u"Everton mourn."_s});
    row("pause before a sum", {u"They have offered... £20m for him."_s, u"He left."_s});
    row("pause sign before a sum", {u"They have offered\u2026 \u20ac20m for him."_s, u"He left."_s});
    row("numbered", {u"1. Everton want a striker."_s, u"He left."_s});
    row("number within", {u"There is only 1."_s, u"He left."_s});
    row("pause before a word", {u"They waited..."_s, u"He left."_s});
    QTest::newRow("no space between sentences") << u"He scored a goal.Everton won."_s << QStringList{u"He scored a goal."_s, u"Everton won."_s};
    QTest::newRow("no stop at the end") << u"He left. Everton mourn"_s << QStringList{u"He left."_s, u"Everton mourn"_s};
}

void TestTextStructure::sentencesOfAParagraph()
{
    QFETCH(QString, text);
    QTEST(sentencesOf(text), "expected");
}

void TestTextStructure::wrappedLinesAreOneParagraph()
{
    const QString text = u"Everton are looking for a striker who can play on\nboth wings and who is ready to come at once, said the\nclub's director."_s;
    QCOMPARE(paragraphsOf(text), QStringList{u"prose: "_s + text});
}

void TestTextStructure::blankLineParts()
{
    const QString text = u"Everton are looking for a striker who can play on both wings\n\nand somebody else came in."_s;
    QCOMPARE(paragraphsOf(text).size(), 2);
}

void TestTextStructure::shortLinesStayApart()
{
    QCOMPARE(paragraphsOf(u"Everton news\nHe is keen."_s), (QStringList{u"heading: Everton news"_s, u"prose: He is keen."_s}));
}

void TestTextStructure::sentencesKnowTheirParagraph()
{
    const TextStructure structure = structureOf(u"One. Two.\n\nThree.", *m_world);
    QCOMPARE(structure.sentences.size(), size_t(3));
    QCOMPARE(structure.sentences[0].paragraph, 0);
    QCOMPARE(structure.sentences[1].paragraph, 0);
    QCOMPARE(structure.sentences[2].paragraph, 1);
    QCOMPARE(structure.paragraphs[1].sentences, (TokenRange{2, 3}));
}

void TestTextStructure::sentencesTileTheirParagraphs()
{
    const TextStructure structure = structureOf(u"Heading here\n\nHe left. \"Why?\" asked Mr. Levy... Nobody knew!\n\n(Photo by A/Agency)", *m_world);
    for (const Paragraph &paragraph : structure.paragraphs) {
        int next = paragraph.tokens.first;
        for (int i = paragraph.sentences.first; i < paragraph.sentences.last; ++i) {
            QCOMPARE(structure.sentences[static_cast<size_t>(i)].tokens.first, next);
            next = structure.sentences[static_cast<size_t>(i)].tokens.last;
        }
        QCOMPARE(next, paragraph.tokens.last);
    }
}

void TestTextStructure::columnOfBracketedItemsIsGossip()
{
    const QString text = u"Everton want a new striker this month, and have asked about three of them. (Bild)\n\n"
                         u"Fulham have made an offer for a winger from the second league of Spain. (Marca)\n\n"
                         u"Leeds are close to a deal for a keeper who can play at once. (Sky Sports)."_s;
    const TextStructure structure = structureOf(text, *m_world);
    QVERIFY(structure.isGossip);
    for (const Paragraph &paragraph : structure.paragraphs)
        QVERIFY(paragraph.endsInBrackets);
}

void TestTextStructure::storyWithOneBracketIsNoGossip()
{
    const QString text = u"Everton want a new striker this month, and have asked about three of them.\n\n"
                         u"Fulham have made an offer for a winger from the second league of Spain. (Marca)\n\n"
                         u"Leeds are close to a deal for a keeper who can play at once."_s;
    const TextStructure structure = structureOf(text, *m_world);
    QVERIFY(!structure.isGossip);
    QVERIFY(structure.paragraphs[1].endsInBrackets);
}

void TestTextStructure::endlessTextIsCut()
{
    constexpr int longestSentence = 200;
    constexpr int longestParagraph = 2000;
    const TextStructure structure = structureOf(u"and so on "_s.repeated(5'000), *m_world);
    int next = 0;
    for (const Sentence &sentence : structure.sentences) {
        QCOMPARE(sentence.tokens.first, next);
        QVERIFY(sentence.tokens.size() <= longestSentence);
        next = sentence.tokens.last;
    }
    QCOMPARE(next, 15'000);
    for (const Paragraph &paragraph : structure.paragraphs) {
        QVERIFY(paragraph.tokens.size() < longestParagraph + longestSentence);
        QCOMPARE(paragraph.kind, ParagraphKind::Prose);
        QCOMPARE(structure.sentences[static_cast<size_t>(paragraph.sentences.first)].tokens.first, paragraph.tokens.first);
    }
}

void TestTextStructure::paragraphsKnowTheirHeading()
{
    const TextStructure structure
        = structureOf(u"A story begins.\n\nBukayo Saka\n\nHe is wanted.\n\nBy whom is not known.\n\nCole Palmer\n\nHe stays."_s, *m_world);
    QList<int> headings;
    for (const Paragraph &paragraph : structure.paragraphs)
        headings += paragraph.heading;
    QCOMPARE(headings, (QList<int>{-1, -1, 1, 1, 1, 4}));
}

void TestTextStructure::namesInBracketsAreHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("kind");
    const QString text = u"He is wanted."_s;
    QTest::newRow("club") << u"Bukayo Saka (Arsenal)"_s << text << u"heading"_s;
    QTest::newRow("numbered") << u"3. Bukayo Saka (Arsenal)"_s << text << u"heading"_s;
    QTest::newRow("age and club") << u"Bukayo Saka (24, Arsenal)"_s << text << u"heading"_s;
    QTest::newRow("in a row of them") << u"Bukayo Saka (Arsenal)"_s << u"Cole Palmer (Chelsea)"_s << u"prose"_s;
    QTest::newRow("an item of a column") << u"Arsenal want a striker (Sun)"_s << text << u"prose"_s;
    QTest::newRow("nothing below") << u"Bukayo Saka (Arsenal)"_s << QString() << u"prose"_s;
}

void TestTextStructure::namesInBracketsAreHeadings()
{
    QFETCH(QString, line);
    QFETCH(QString, next);
    QFETCH(QString, kind);
    QCOMPARE(paragraphsOf(line + u"\n\n"_s + next).first(), kind + u": "_s + line);
}

void TestTextStructure::readersQuestionsAreHeadings()
{
    const QStringList questions = {u"Is Cole Palmer for sale? (Tom, Leeds)"_s, u"Saka has a year left. Will he stay, do you think, or will he not? - Ann"_s,
        u"I read that somebody wants Cole Palmer, which surprised me a little. Is it true that he goes?"_s};
    QStringList expected;
    for (const QString &question : questions)
        expected += {u"heading: "_s + question, u"prose: No."_s};
    QCOMPARE(paragraphsOf(questions.join(u"\n\nNo.\n\n"_s) + u"\n\nNo."_s), expected);
    QCOMPARE(paragraphsOf(questions[0] + u"\n\nNo."_s).first(), u"prose: "_s + questions[0]);
}

void TestTextStructure::emptyTextHasNoParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("blank lines") << u"\n \n\t\n"_s;
}

void TestTextStructure::emptyTextHasNoParagraphs()
{
    QFETCH(QString, text);
    const TextStructure structure = structureOf(text, *m_world);
    QVERIFY(structure.paragraphs.empty());
    QVERIFY(structure.sentences.empty());
    QVERIFY(!structure.isGossip);
}

RUMOURDESK_TEST(TestTextStructure)
#include "tst_textstructure.moc"
