// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/transferlists.h"

namespace rumourdesk {

namespace {

constexpr int longestName = 5; // words
constexpr int longestOpening = 4; // words: "Summer signings", "Players out on loan"
constexpr int longestEntry = 30; // tokens
constexpr int longestIntroduction = 60; // tokens: "The following players will leave the club ...:"

constexpr WordSet arrivals = {u"in", u"ins", u"incoming", u"incomings", u"arrivals", u"arrived", u"signings", u"signed", u"joined", u"bought"};
constexpr WordSet departures = {u"out", u"outs", u"outgoing", u"outgoings", u"departures", u"departed", u"departing", u"left", u"leave",
    u"leaves", u"leaving", u"sold", u"released", u"exits"};
constexpr WordSet stays = {u"retained", u"stay", u"stays", u"staying", u"renewed", u"extended", u"offered", u"returned", u"remain", u"contracted"};

bool isSeparator(const Scan &scan, int i)
{
    const Token &token = scan.token(i);
    return token.sign == u':' || token.sign == u'(' || token.sign == u'['
        || token.sign == u',' || token.sign == u'|' || token.sign == u'>' || token.sign == u'\u2192'
        || token.isDash();
}

/// The token after the date in the first cell of a row, "31 Jan | Emre Can | Juventus"; the first if there is none.
int afterDate(const Scan &scan, TokenRange line)
{
    constexpr int longestDate = 6; // tokens: "31/01/2020"
    bool hasNumber = false;
    for (int i = line.first; i < std::min(line.last, line.first + longestDate); ++i) {
        if (scan.isSign(i, u'|'))
            return hasNumber ? i + 1 : line.first;
        hasNumber = hasNumber || scan.token(i).kind == TokenKind::Number;
    }
    return line.first;
}

/// The token after the bullet or number that a line begins with.
int afterBullet(const Scan &scan, TokenRange line)
{
    int i = line.first;
    const char16_t sign = scan.token(i).sign;
    if (sign == u'-' || sign == u'*' || sign == u'\u2022' || sign == u'\u2013' || sign == u'\u25cf')
        ++i;
    const bool isNumbered = scan.token(i).kind == TokenKind::Number && (scan.isSign(i + 1, u'.') || scan.isSign(i + 1, u')'));
    return std::min(isNumbered ? i + 2 : afterDate(scan, {i, line.last}), line.last);
}

/// Where the club's name ends that begins at a token; the token itself if none does.
int endOfClub(const Scan &scan, int i, int end)
{
    const auto match = i < end ? scan.gazetteer.nameAt(scan.structure.tokens, i, end) : std::nullopt;
    const bool isClub = match && scan.token(i).isCapitalised() && std::ranges::any_of(match->entities, [](const Entity &entity) {
        return entity.kind == EntityKind::Club;
    });
    return isClub ? match->range.last : i;
}

/// Where a run of words ends that may be a man's name; its beginning if they are none.
int endOfName(const Scan &scan, int first, int end)
{
    const bool isSmall = scan.isClass(first, FunctionWord | NotAName) && !scan.isClass(first, GivenName | NameParticle);
    if (scan.token(first).kind != TokenKind::Word || !scan.token(first).isCapitalised() || isSmall)
        return first;
    int words = 0;
    int i = first;
    for (; i < end && words <= longestName; ++i) {
        const Token &token = scan.token(i);
        const bool isInside = token.isGlued && (token.sign == u'-' || token.sign == u'.' || token.sign == u'\'' || scan.token(i - 1).sign == u'-');
        if (token.kind == TokenKind::Word && (token.isCapitalised() || isInside || scan.isClass(i, NameParticle)))
            ++words;
        else if (!isInside)
            break;
    }
    return words <= longestName ? i : first;
}

/// A name, and behind it the end of the field or a separator.
bool isNameField(const Scan &scan, int first, int end)
{
    const int after = endOfName(scan, first, end);
    const bool isBare = after >= end || isSeparator(scan, after) || scan.isSign(after, u';') || scan.isSign(after, u'.') || scan.isWord(after, u"and");
    return after > first && isBare && endOfClub(scan, first, end) != after;
}

/// "Lucas Paqueta - West Ham - Flamengo", "Mateta: Crystal Palace to AC Milan", "Jesus [Nottingham Forest - Flamengo]"
bool isMoveRow(const Scan &scan, TokenRange line)
{
    const int name = endOfName(scan, line.first, line.last);
    if (name == line.first || name >= line.last || endOfClub(scan, line.first, line.last) == name)
        return false;
    if (!isSeparator(scan, name) && !scan.isWord(name, u"from"))
        return false;
    const int from = endOfClub(scan, name + 1, line.last);
    const bool isParted = from > name + 1 && from < line.last && (isSeparator(scan, from) || scan.isWord(from, u"to")) && !scan.isSign(from, u'(')
        && !scan.isSign(from, u'[');
    return isParted && endOfClub(scan, from + 1, line.last) > from + 1;
}

/// Goes through the lines once, remembering whose list it is and which side of it.
class ListMarker
{
public:
    ListMarker(const Scan &scan, TextStructure &structure) : m_scan(scan), m_structure(structure)
    {
        m_sentences.reserve(structure.sentences.size());
    }

    void run() &&
    {
        for (size_t i = 0; i < m_structure.paragraphs.size(); ++i) {
            Paragraph &paragraph = m_structure.paragraphs[i];
            const size_t first = m_sentences.size();
            if (paragraph.kind == ParagraphKind::Caption || paragraph.kind == ParagraphKind::Furniture || !readLine(paragraph.tokens))
                keepSentences(paragraph);
            for (size_t sentence = first; sentence < m_sentences.size(); ++sentence)
                m_sentences[sentence].paragraph = static_cast<int>(i);
            paragraph.sentences = {static_cast<int>(first), static_cast<int>(m_sentences.size())};
            if (m_isListed)
                paragraph.kind = ParagraphKind::Prose;
            paragraph.endsInBrackets = paragraph.endsInBrackets && !m_isListed;
            paragraph.heading = m_heading;
            if (paragraph.kind == ParagraphKind::Heading)
                m_heading = static_cast<int>(i);
        }
        m_structure.sentences = std::move(m_sentences);
        m_structure.isGossip = isGossipColumn(m_structure);
    }

private:
    void keepSentences(const Paragraph &paragraph)
    {
        for (int i = paragraph.sentences.first; i < paragraph.sentences.last; ++i)
            m_sentences.push_back(m_structure.sentences[static_cast<size_t>(i)]);
    }

    /// Whether the line is a list, or part of one; its entries are sentences then.
    bool readLine(TokenRange line)
    {
        m_isListed = false;
        int at = afterBullet(m_scan, line);
        const int club = endOfClub(m_scan, at, line.last);
        const bool isOwner = club > at && (club == line.last || m_scan.isSign(club, u':') || m_scan.token(club).isDash());
        if (isOwner) {
            m_owner = {at, club};
            m_side = ListSide::None;
            m_opening = {};
            at = std::min(club + 1, line.last);
        }
        const int afterOpening = readOpening(at, line.last);
        if (afterOpening > at)
            return readEntries({line.first, line.last}, afterOpening);
        if (isOwner && at == line.last)
            return false;
        if (isMoveRow(m_scan, {at, line.last}) && !endsInStop(line))
            return addRow({at, line.last});
        if (m_side != ListSide::None && !endsInStop(line) && isNameField(m_scan, at, line.last))
            return readEntries({line.first, line.last}, at);
        closeList(line);
        return false;
    }

    [[nodiscard]] bool endsInStop(TokenRange line) const
    {
        const char16_t sign = m_scan.token(line.last - 1).sign;
        return sign == u'.' || sign == u'!' || sign == u'?';
    }

    /// A heading that says no side is one of rows: "Agreed, still to be announced". Whatever else follows ends the list.
    void closeList(TokenRange line)
    {
        m_side = ListSide::None;
        m_opening = {};
        if (m_scan.isSign(line.last - 1, u':') && line.size() <= longestIntroduction) {
            m_side = sideOf(line);
            m_opening = line;
        } else if (line.size() <= longestEntry && !endsInStop(line)) {
            m_rows = line;
        } else {
            m_owner = {};
            m_rows = {};
        }
    }

    /// "In:", "Out -", "Summer signings", "Released": the token after it; `at` if none stands there.
    int readOpening(int at, int end)
    {
        int i = at;
        while (i < end && m_scan.token(i).kind == TokenKind::Word && i - at < longestOpening)
            ++i;
        if (i == at)
            return at;
        const ListSide side = sideOf({at, i});
        const bool isSaid = i < end ? m_scan.isSign(i, u':') || m_scan.token(i).isDash() : i - at < longestOpening && m_scan.token(at).isCapitalised();
        if (side == ListSide::None || !isSaid)
            return at;
        m_side = side;
        m_opening = {at, i};
        return std::min(i + 1, end);
    }

    /// Which side the words open: "will leave when their contracts expire" are leaving, "has offered contracts to" are not.
    [[nodiscard]] ListSide sideOf(TokenRange words) const
    {
        const bool isOut = m_scan.hasAnyWord(words, departures);
        const bool isStay = m_scan.hasAnyWord(words, stays) || m_scan.isWord(words.first, u"under");
        if (isOut && isStay)
            return ListSide::None;
        if (isOut || isStay)
            return isOut ? ListSide::Out : ListSide::Stay;
        return words.size() <= longestOpening && m_scan.hasAnyWord(words, arrivals) ? ListSide::In : ListSide::None;
    }

    /// Cuts the line into entries at its commas, and at another opening: "In: Gomes (Wolves); Out: Nwaneri (Marseille)".
    bool readEntries(TokenRange line, int at)
    {
        const size_t known = m_sentences.size();
        if (at > line.first)
            push({line.first, at});
        int depth = 0;
        int first = at;
        for (int i = at; i < line.last; ++i) {
            depth += m_scan.isSign(i, u'(') ? 1 : m_scan.isSign(i, u')') ? -1 : 0;
            const int next = i + 1;
            const bool isComma = depth <= 0 && (m_scan.isSign(i, u',') || m_scan.isSign(i, u';') || m_scan.isSign(i, u'.') || m_scan.isWord(i, u"and"));
            if (!isComma || next >= line.last)
                continue;
            const ListSide side = m_side;
            const TokenRange opening = m_opening;
            const int afterOpening = readOpening(next, line.last);
            if (afterOpening > next) {
                pushEntry({first, next}, side, opening);
                push({next, afterOpening});
                first = afterOpening;
                i = afterOpening - 1;
            } else if (isNameField(m_scan, next, line.last) && !isFieldOfNumbers(next, line.last)) {
                pushEntry({first, next}, m_side, m_opening);
                first = next;
            }
        }
        if (first < line.last)
            pushEntry({first, line.last}, m_side, m_opening);
        if (!m_isListed)
            m_sentences.resize(known);
        return m_isListed;
    }

    /// "Joao Gomes, Wolves, £42m" is one entry.
    [[nodiscard]] bool isFieldOfNumbers(int first, int end) const
    {
        const int after = endOfName(m_scan, first, end);
        return after < end && m_scan.token(after).kind == TokenKind::Number;
    }

    Sentence &push(TokenRange tokens)
    {
        m_sentences.emplace_back().tokens = tokens;
        return m_sentences.back();
    }

    void pushEntry(TokenRange tokens, ListSide side, TokenRange opening)
    {
        const bool isEntry = tokens.size() <= longestEntry && isNameField(m_scan, tokens.first, tokens.last);
        Sentence &sentence = push(tokens);
        if (isEntry) {
            sentence.side = side;
            sentence.opening = opening;
            sentence.owner = m_owner;
        }
        m_isListed = m_isListed || isEntry;
    }

    bool addRow(TokenRange line)
    {
        Sentence &sentence = push(line);
        sentence.side = ListSide::Row;
        sentence.opening = m_rows;
        m_isListed = true;
        return true;
    }

    const Scan &m_scan;
    TextStructure &m_structure;
    std::vector<Sentence> m_sentences;
    ListSide m_side = ListSide::None;
    TokenRange m_opening; // the words that say the side
    TokenRange m_owner; // the club whose list it is
    TokenRange m_rows; // the last short line, which may say what becomes of the rows below it
    bool m_isListed = false; // this line has entries
    int m_heading = -1;
};

/// How far the moves of a list have got: done, unless its heading or the entry says otherwise.
Stage stageOf(const Scan &scan, TokenRange opening, TokenRange entry)
{
    static constexpr WordSet ends = {u"off", u"collapsed", u"failed", u"called", u"rejected"};
    static constexpr WordSet agreements = {u"agreed", u"pending", u"announced"};
    static constexpr WordSet rumours = {u"rumours", u"rumoured", u"rumors", u"rumored", u"linked", u"targets", u"wanted", u"interest", u"could", u"may"};
    for (const TokenRange words : {entry, opening}) {
        if (scan.hasAnyWord(words, ends))
            return Stage::Off;
        if (scan.hasAnyWord(words, rumours))
            return Stage::Interest;
        if (scan.hasAnyWord(words, agreements))
            return Stage::Agreed;
    }
    return Stage::Done;
}

/// The club whose list it is: that of its heading; else the one that the article names first.
int ownerOf(const Mentions &mentions, const Sentence &entry)
{
    const std::span<const ClubMention> named = within(mentions.clubs, entry.owner);
    if (!named.empty())
        return static_cast<int>(&named.back() - mentions.clubs.data());
    const bool isBefore = !mentions.clubs.empty() && mentions.clubs.front().range.first < entry.tokens.first;
    return entry.owner.isEmpty() && isBefore ? 0 : -1;
}

/// "Released:", "Out: Sterling (released)"; whoever is merely "out" may be injured.
bool isLeaving(const Scan &scan, const Sentence &entry)
{
    static constexpr WordSet openings = {u"released", u"leave", u"leaves", u"leaving", u"departing", u"departures", u"departed", u"left"};
    static constexpr WordSet words = {u"released", u"free", u"contract", u"sold", u"undisclosed", u"loan", u"expired", u"terminated", u"mutual"};
    return scan.hasAnyWord(entry.opening, openings) || scan.hasAnyWord(entry.tokens, words);
}

} // namespace

void markTransferLists(const Scan &scan, TextStructure &structure)
{
    ListMarker(scan, structure).run();
}

bool isListEntry(const Scan &scan, int sentence)
{
    return scan.structure.sentences[static_cast<size_t>(sentence)].side != ListSide::None;
}

std::optional<ListedMove> listedMoveIn(const Scan &scan, const Mentions &mentions, int sentence)
{
    const Sentence &entry = scan.structure.sentences[static_cast<size_t>(sentence)];
    if (entry.side == ListSide::None || entry.side == ListSide::Stay)
        return std::nullopt;
    static constexpr WordSet returns = {u"return", u"returned", u"returns", u"recalled", u"retired"};
    const std::span<const PersonMention> persons = within(mentions.persons, entry.tokens);
    if (persons.empty() || scan.hasAnyWord(entry.tokens, returns))
        return std::nullopt;
    std::vector<int> clubs;
    for (const ClubMention &club : within(mentions.clubs, {persons.front().range.last, entry.tokens.last}))
        clubs.push_back(static_cast<int>(&club - mentions.clubs.data()));
    ListedMove move;
    move.person = static_cast<int>(&persons.front() - mentions.persons.data());
    move.stage = stageOf(scan, entry.opening, entry.tokens);
    move.cue = entry.opening.isEmpty() ? entry.tokens : entry.opening;
    const int other = clubs.empty() ? -1 : clubs.front();
    if (entry.side == ListSide::Row) {
        if (clubs.size() < 2)
            return std::nullopt;
        move.from = other;
        move.to = clubs[1];
        return move;
    }
    const int owner = ownerOf(mentions, entry);
    move.from = entry.side == ListSide::In ? other : owner;
    move.to = entry.side == ListSide::In ? owner : other;
    if (entry.side == ListSide::Out && other < 0 && !isLeaving(scan, entry))
        return std::nullopt;
    if (move.to < 0)
        move.stage = Stage::Interest;
    const bool isNowhere = entry.side == ListSide::In ? owner < 0 : owner < 0 && other < 0;
    return isNowhere ? std::nullopt : std::optional(move);
}

void learnListedSellers(const Scan &scan, Mentions &mentions)
{
    for (size_t i = 0; i < scan.structure.sentences.size(); ++i) {
        const std::optional<ListedMove> move = listedMoveIn(scan, mentions, static_cast<int>(i));
        if (!move || move->from < 0)
            continue;
        Person &person = mentions.people[static_cast<size_t>(mentions.persons[static_cast<size_t>(move->person)].person)];
        const ClubMention &club = mentions.clubs[static_cast<size_t>(move->from)];
        if (person.club < 0) {
            person.club = club.club;
            person.clubRange = club.range;
        }
    }
}

} // namespace rumourdesk
