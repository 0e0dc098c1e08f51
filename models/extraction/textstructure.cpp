// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/textstructure.h"

#include <QRegularExpression>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeading = 14; // words
constexpr int longestHeadline = 40; // tokens
constexpr int longestSentence = 200; // tokens; of a thousand articles the longest has eighty
constexpr int longestParagraph = 2000; // tokens: a long article in one line
constexpr int leastGossipItems = 3;

struct Line {
    qsizetype start = 0;
    qsizetype length = 0;
};

bool isSentenceEnd(char16_t sign)
{
    return sign == u'.' || sign == u'!' || sign == u'?' || sign == u'\u2026';
}

bool isClosingSign(char16_t sign)
{
    return sign == u'"' || sign == u'\u201d' || sign == u'\u2019' || sign == u'\'' || sign == u')' || sign == u']';
}

bool isOpeningSign(char16_t sign)
{
    return sign == u'"' || sign == u'\u201c' || sign == u'\u2018' || sign == u'(' || sign == u'\u00a3' || sign == u'\u20ac' || sign == u'$';
}

/// Lines, with hard-wrapped ones joined: a line that ends without a stop is continued by one that begins in lower case.
std::vector<Line> linesOf(QStringView body)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    while (start < body.size()) {
        qsizetype end = body.indexOf(u'\n', start);
        if (end < 0)
            end = body.size();
        const QStringView text = body.sliced(start, end - start).trimmed();
        const bool continuesLast = !lines.empty() && !text.isEmpty() && text.front().isLower()
            && lines.back().start + lines.back().length + 1 == start && lines.back().length > 40
            && (body[start - 2].isLetterOrNumber() || body[start - 2] == u',' || body[start - 2].isSpace());
        if (continuesLast)
            lines.back().length = end - lines.back().start;
        else if (!text.isEmpty())
            lines.push_back({start, end - start});
        start = end + 1;
    }
    return lines;
}

template<size_t Count>
bool startsWithAny(QStringView text, const std::array<QStringView, Count> &beginnings)
{
    return !text.isEmpty() && std::any_of(beginnings.begin(), beginnings.end(), [text](QStringView beginning) {
        return beginning.front() == text.front() && text.startsWith(beginning);
    });
}

/// Whether a word of a picture credit begins in the word, or, of one like "iPhoto", within it.
bool mayBeCredit(QStringView body, const Token &token)
{
    static constexpr std::array<QStringView, 11> credits
        = {u"Phot", u"Pict", u"PA ", u"Imag", u"IMAG", u"Gett", u"Ligh", u"Cred", u"Acti", u"AFP", u"Reut"};
    const int last = token.hasInnerCapital ? token.span.end() : token.span.start + 1;
    for (int i = token.span.start; i < last; ++i) {
        if (startsWithAny(body.sliced(i), credits))
            return true;
    }
    return false;
}

bool isCaption(QStringView text)
{
    static const QRegularExpression credit(
        u"\\(Photos? by|Photo(graph)?s?( credit)?:|Picture:|Image(s)?( source| caption| credit)?[,:]|^Image:|Getty Images|/Getty|"
        "PA Images|PA Wire|PA Archive|Imago|IMAGO|LightRocket|^©|\\(Image:|Credit:|Action Images|AFP via|Reuters/"_s);
    return credit.match(text).hasMatch();
}

bool isFurniture(QStringView text)
{
    static const QRegularExpression furniture(
        u"^(READ (NEXT|MORE)|Read (more|next|also)|RELATED|Related|More Stories|More on|Advertisement|Hide Ad|Follow us|Follow @|Sign up|"
        "Subscribe|Click here|Share this|\\d+ Comments?$|Comments?$|\\d+\\. .* says:|Watch:|WATCH|VIDEO|Listen:|Also read|"
        "Image caption,?$|Tags?:|Topics?:|Copyright|All rights reserved|Illustration written)"_s);
    static constexpr std::array<QStringView, 24> beginnings = {u"READ", u"Read", u"RELA", u"Rela", u"More", u"Adve", u"Hide", u"Foll",
        u"Sign", u"Subs", u"Clic", u"Shar", u"Comm", u"Watc", u"WATC", u"VIDE", u"List", u"Also", u"Imag", u"Tag", u"Topi", u"Copy",
        u"All ", u"Illu"};
    const bool mayBe = startsWithAny(text, beginnings) || (!text.isEmpty() && text.front().isDigit());
    return mayBe && furniture.match(text).hasMatch();
}

/// Whether a full stop after this token is part of it: an initial, or an abbreviation.
bool isAbbreviation(QStringView body, const Token &token)
{
    const QStringView text = body.sliced(token.span.start, token.span.length);
    if (text.size() == 1 && text.front().isUpper())
        return true;
    static constexpr std::array<QStringView, 15> abbreviations
        = {u"St", u"Mr", u"Mrs", u"Ms", u"Dr", u"No", u"Jr", u"Sr", u"vs", u"v", u"Utd", u"approx", u"inc", u"Prof", u"Gen"};
    return std::find(abbreviations.begin(), abbreviations.end(), text) != abbreviations.end();
}

class StructureBuilder
{
public:
    StructureBuilder(QStringView body, const Gazetteer &gazetteer) : m_body(body), m_gazetteer(gazetteer)
    {
        m_structure.tokens = tokenize(body, gazetteer.vocabulary());
        constexpr size_t shortSentence = 12; // tokens
        m_structure.sentences.reserve(m_structure.tokens.size() / shortSentence + 1);
    }

    TextStructure run() &&
    {
        int at = 0;
        const std::vector<Line> lines = linesOf(m_body);
        m_structure.paragraphs.reserve(lines.size());
        for (const Line &line : lines) {
            const int first = at;
            while (at < tokenCount() && token(at).span.start < line.start + line.length)
                ++at;
            if (at > first)
                addParagraph(m_body.sliced(line.start, line.length).trimmed(), {first, at});
        }
        markNamedHeadings();
        markQuestions();
        numberHeadings();
        m_structure.isGossip = isGossipColumn(m_structure);
        return std::move(m_structure);
    }

private:
    [[nodiscard]] int tokenCount() const { return static_cast<int>(m_structure.tokens.size()); }
    [[nodiscard]] const Token &token(int i) const { return m_structure.tokens[static_cast<size_t>(i)]; }

    void addParagraph(QStringView text, TokenRange tokens)
    {
        m_paragraph = {};
        m_paragraph.tokens = tokens;
        m_paragraph.kind = kindOf(text, tokens);
        m_paragraph.sentences.first = sentenceCount();
        if (m_paragraph.kind == ParagraphKind::Heading && tokens.size() <= longestHeadline)
            addHeadlines(tokens);
        else
            addSentences(tokens);
        m_paragraph.endsInBrackets = endsInBrackets(text);
        finishParagraph(tokens.last);
    }

    /// "1. Amine Gouiri (Rennes)": a name and its brackets in a line of their own, above a text.
    void markNamedHeadings()
    {
        std::vector<Paragraph> &paragraphs = m_structure.paragraphs;
        for (size_t i = 0; i + 1 < paragraphs.size(); ++i) {
            const bool isInRow = isNameInBrackets(paragraphs[i + 1]) || (i > 0 && isNameInBrackets(paragraphs[i - 1]));
            if (isNameInBrackets(paragraphs[i]) && !isInRow && paragraphs[i + 1].kind == ParagraphKind::Prose)
                paragraphs[i].kind = ParagraphKind::Heading;
        }
    }

    [[nodiscard]] bool isNameInBrackets(const Paragraph &paragraph) const
    {
        constexpr int longestName = 5; // tokens: "Khvicha Kvaratskhelia", "Pierre-Emile Højbjerg"
        int i = paragraph.tokens.first;
        i = isEnumerator(i, paragraph.tokens.first) ? i + 2 : i;
        const int name = i;
        while (i < paragraph.tokens.last && (token(i).isCapitalised() || token(i).isDash()))
            ++i;
        const bool isName = i > name && i - name <= longestName && i < paragraph.tokens.last && token(i).sign == u'(';
        if (!isName || !paragraph.endsInBrackets)
            return false;
        return token(paragraph.tokens.last - 1).sign == u')';
    }

    /// "Will he leave? (Britta)", "Who comes in? - Sean, Cork": where readers ask, each question is the heading of its answer.
    void markQuestions()
    {
        constexpr int leastQuestions = 3;
        std::vector<Paragraph> &paragraphs = m_structure.paragraphs;
        if (std::ranges::count_if(paragraphs, [this](const Paragraph &paragraph) { return isQuestion(paragraph); }) < leastQuestions)
            return;
        for (Paragraph &paragraph : paragraphs) {
            if (isQuestion(paragraph)) {
                paragraph.kind = ParagraphKind::Heading;
                paragraph.isQuestion = true;
            }
        }
    }

    [[nodiscard]] bool isQuestion(const Paragraph &paragraph) const
    {
        constexpr int longestQuestion = 60; // tokens
        constexpr int longestSignature = 9; // tokens
        const TokenRange tokens = paragraph.tokens;
        if (tokens.size() > longestQuestion || paragraph.kind == ParagraphKind::Furniture)
            return false;
        int i = tokens.last - 1;
        while (i > tokens.first && tokens.last - i <= longestSignature && token(i).sign != u'?')
            --i;
        if (token(i).sign != u'?')
            return false;
        return i + 1 == tokens.last || token(i + 1).sign == u'(' || token(i + 1).isDash();
    }

    void numberHeadings()
    {
        int heading = -1;
        for (size_t i = 0; i < m_structure.paragraphs.size(); ++i) {
            Paragraph &paragraph = m_structure.paragraphs[i];
            paragraph.heading = heading;
            if (paragraph.kind == ParagraphKind::Heading)
                heading = static_cast<int>(i);
        }
    }

    /// "1." at the beginning of a paragraph
    [[nodiscard]] bool isEnumerator(int i, int first) const
    {
        return i == first && token(i).kind == TokenKind::Number && i + 2 < tokenCount() && (token(i + 1).sign == u'.' || token(i + 1).sign == u')') && token(i + 1).isGlued;
    }

    [[nodiscard]] int sentenceCount() const { return static_cast<int>(m_structure.sentences.size()); }

    /// Closes the paragraph before a token; what follows in the same line is another of its kind.
    void finishParagraph(int end)
    {
        m_paragraph.sentences.last = sentenceCount();
        Paragraph finished = m_paragraph;
        finished.tokens.last = end;
        m_structure.paragraphs.push_back(finished);
        m_paragraph.tokens.first = end;
        m_paragraph.sentences.first = sentenceCount();
    }

    [[nodiscard]] ParagraphKind kindOf(QStringView text, TokenRange tokens) const
    {
        if (mayBeCaption(text, tokens) && isCaption(text))
            return ParagraphKind::Caption;
        if (isFurniture(text))
            return ParagraphKind::Furniture;
        int words = 0;
        for (int i = tokens.first; i < tokens.last && words <= longestHeading; ++i)
            words += token(i).kind == TokenKind::Word ? 1 : 0;
        const Token &last = token(tokens.last - 1);
        const bool isClosed = last.kind == TokenKind::Punctuation
            && (isSentenceEnd(last.sign) || isClosingSign(last.sign) || last.sign == u':');
        const bool isQuestion = last.sign == u'?';
        const bool isListItem = token(tokens.first).sign == u'-' || token(tokens.first).sign == u'\u2022' || token(tokens.first).sign == u'*';
        if (words <= longestHeading && !isListItem && (!isClosed || (isQuestion && words <= 10)))
            return ParagraphKind::Heading;
        return ParagraphKind::Prose;
    }

    /// Whether a word of a picture credit stands in the paragraph; few are worth the expression.
    [[nodiscard]] bool mayBeCaption(QStringView text, TokenRange tokens) const
    {
        constexpr qsizetype longestCaption = 320;
        if (text.size() >= longestCaption)
            return false;
        for (int i = tokens.first; i < tokens.last; ++i) {
            const bool hasCapital = token(i).isCapitalised() || token(i).hasInnerCapital;
            if (hasCapital && mayBeCredit(m_body, token(i)))
                return true;
        }
        return text.startsWith(u'\u00a9');
    }

    /// "... for Wharton. (Mail), external": what a page says of its links does not count.
    static bool endsInBrackets(QStringView text)
    {
        for (const QStringView mark : {QStringView(u"external-link"), QStringView(u", external")}) {
            if (text.endsWith(mark))
                text.chop(mark.size());
        }
        text = text.trimmed();
        while (text.endsWith(u'.') || text.endsWith(u'…'))
            text.chop(1);
        if (!text.endsWith(u')'))
            return false;
        const qsizetype open = text.lastIndexOf(u'(');
        return open > 0 && text.size() - open < 70;
    }

    /// "Chelsea close in on Wharton, Napoli want Mainoo": two headlines in one line, each with a step of its own.
    void addHeadlines(TokenRange heading)
    {
        int first = heading.first;
        for (int i = heading.first + 1; i + 1 < heading.last; ++i) {
            const char16_t sign = token(i).sign;
            const bool isParting = (sign == u',' || sign == u';' || sign == u'|') && tellsStep({first, i}) && tellsStep({i + 1, nextComma(i + 1, heading.last)});
            if (!isParting)
                continue;
            addSentences({first, i + 1});
            first = i + 1;
        }
        addSentences({first, heading.last});
    }

    [[nodiscard]] int nextComma(int i, int end) const
    {
        while (i < end && token(i).sign != u',' && token(i).sign != u';')
            ++i;
        return i;
    }

    [[nodiscard]] bool tellsStep(TokenRange tokens) const
    {
        return std::ranges::any_of(m_gazetteer.lexicon().cuesIn(m_structure.tokens, tokens), [](const Lexicon::CueMatch &match) {
            return match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal || match.cue.kind == CueKind::Exit;
        });
    }

    void addSentences(TokenRange paragraph)
    {
        int first = datelineEnd(paragraph);
        if (first > paragraph.first)
            pushSentence({paragraph.first, first});
        for (int i = first; i < paragraph.last; ++i) {
            const bool isTooLong = i + 1 - first >= longestSentence;
            if (!isTooLong && !endsSentence(i, paragraph.last))
                continue;
            int end = i + 1;
            while (end < paragraph.last && end - first < longestSentence && token(end).isGlued && isClosingSign(token(end).sign))
                ++end;
            pushSentence({first, end});
            first = end;
            i = end - 1;
            if (end - m_paragraph.tokens.first >= longestParagraph && end < paragraph.last)
                finishParagraph(end);
        }
        if (first < paragraph.last)
            pushSentence({first, paragraph.last});
    }

    /// Behind "LONDON, Jan 31 - ", "RIYADH, Aug 15, 2023 (Reuters) - ", or where the paragraph begins if it has no dateline.
    [[nodiscard]] int datelineEnd(TokenRange paragraph) const
    {
        constexpr int longest = 14; // tokens
        constexpr int shortestCity = 3; // letters
        if (paragraph.isEmpty())
            return paragraph.first;
        const Token &city = token(paragraph.first);
        if (city.letterCase != LetterCase::Upper || city.span.length < shortestCity)
            return paragraph.first;
        bool isDated = false;
        for (int i = paragraph.first + 1; i + 1 < std::min(paragraph.last, paragraph.first + longest); ++i) {
            const Token &here = token(i);
            if (here.isDash()) {
                const bool isDouble = token(i + 1).sign == u'-' && token(i + 1).isGlued; // "(AP) --"
                return isDated ? i + (isDouble ? 2 : 1) : paragraph.first;
            }
            const bool isSign = here.sign == u',' || here.sign == u'(' || here.sign == u')' || here.sign == u'.';
            if (!isSign && here.kind != TokenKind::Number && !here.isCapitalised())
                return paragraph.first;
            isDated = isDated || here.kind == TokenKind::Number || here.sign == u'(';
        }
        return paragraph.first;
    }

    [[nodiscard]] bool endsSentence(int i, int end) const
    {
        const Token &sign = token(i);
        if (sign.kind != TokenKind::Punctuation || !isSentenceEnd(sign.sign) || i == 0)
            return false;
        if (sign.sign == u'.' && (isAbbreviation(m_body, token(i - 1)) || isEnumerator(i - 1, m_paragraph.tokens.first)))
            return false;
        int next = i + 1;
        while (next < end && token(next).isGlued && isClosingSign(token(next).sign))
            ++next;
        if (next >= end)
            return true;
        const Token &following = token(next);
        const bool isStart = following.isCapitalised() || following.kind == TokenKind::Number
            || (following.kind == TokenKind::Punctuation && isOpeningSign(following.sign));
        // "have offered... €20m": a pause.
        const bool isPause = sign.sign == u'\u2026' || (sign.isGlued && token(i - 1).sign == u'.');
        if (isPause && following.isCurrencySign())
            return false;
        // "goal.He" happens in copied text; a capital glued to a stop after a lower-case word is a new sentence too.
        return isStart && (!following.isGlued || token(i - 1).letterCase == LetterCase::Lower);
    }

    void pushSentence(TokenRange range)
    {
        Sentence &sentence = m_structure.sentences.emplace_back();
        sentence.tokens = range;
        sentence.paragraph = static_cast<int>(m_structure.paragraphs.size());
    }

    QStringView m_body;
    const Gazetteer &m_gazetteer;
    TextStructure m_structure;
    Paragraph m_paragraph; // the one being built
};

} // namespace

bool isGossipColumn(const TextStructure &structure)
{
    int items = 0;
    int prose = 0;
    for (const Paragraph &paragraph : structure.paragraphs) {
        prose += paragraph.kind == ParagraphKind::Prose ? 1 : 0;
        items += paragraph.endsInBrackets && paragraph.kind == ParagraphKind::Prose ? 1 : 0;
    }
    return items >= leastGossipItems && items * 3 >= prose;
}

TextStructure structureOf(QStringView body, const Gazetteer &gazetteer)
{
    return StructureBuilder(body, gazetteer).run();
}

} // namespace rumourdesk
