// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/looselinks.h"

#include "models/extraction/pastwords.h"

#include <QSet>

namespace rumourdesk {

namespace {

constexpr int none = -1;

} // namespace

std::optional<Stage> looseStageOf(const Scan &scan, int i)
{
    static constexpr WordSet medical = {u"medical", u"medicals"};
    static constexpr WordSet agreed = {u"agreed", u"agreement", u"agree", u"agrees", u"terms", u"sealed", u"settled"};
    static constexpr WordSet bid = {u"bid", u"bids", u"offer", u"offers", u"offered", u"proposal", u"proposals", u"tabled", u"lodged"};
    static constexpr WordSet talks = {u"talks", u"negotiations", u"negotiating", u"negotiate", u"discussions", u"conversations"};
    static constexpr WordSet approach = {u"enquiry", u"inquiry", u"enquired", u"inquired", u"contact", u"contacts", u"contacted", u"approach", u"approached"};
    static constexpr WordSet interest = {u"move", u"moves", u"deal", u"loan", u"fee", u"sign", u"signing", u"target", u"targets", u"option", u"join",
        u"joining", u"buy", u"buying", u"wanted", u"interest", u"interested", u"swap", u"permanent", u"price", u"clause",
        u"transfer", u"suitors", u"suitor", u"list", u"shortlist", u"pursuit", u"race", u"chase", u"signature", u"replacement", u"switch",
        u"linked", u"keen", u"admirers", u"scouts", u"destination", u"window", u"leave", u"leaving"};
    constexpr int longestWage = 6; // tokens: "£60,000 a week"
    const bool isSum = scan.token(i).isCurrencySign() && !scan.hasAnyWord({i, i + longestWage}, WordSet(u"week", u"month"));
    if (isSum || scan.isAnyWord(i, interest))
        return Stage::Interest;
    if (scan.isAnyWord(i, bid))
        return Stage::Bid;
    if (scan.isAnyWord(i, talks))
        return Stage::Talks;
    if (scan.isAnyWord(i, approach))
        return Stage::Approach;
    if (scan.isAnyWord(i, agreed))
        return Stage::Agreed;
    if (scan.isAnyWord(i, medical))
        return Stage::Medical;
    return std::nullopt;
}

namespace {

/// Words about a club's own business with a player who is not to join it.
bool isAboutItsOwn(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet words = {u"replace", u"replaced", u"replacing", u"replacement", u"successor", u"without"};
    return scan.hasAnyWord(sentence, words);
}

} // namespace

bool isAboutMatches(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet words = {u"goal", u"goals", u"scored", u"scoring", u"match", u"friendly", u"deployed", u"minutes", u"minute",
        u"derby", u"defeat", u"defeated", u"victory", u"draw", u"bench", u"substitute", u"lineup", u"half-time", u"injured", u"injury",
        u"appearances", u"appearance", u"praised", u"hailed", u"lauded", u"fixture", u"kick-off", u"penalty", u"beat", u"trained", u"training", u"friendlies", u"illness",
        u"action"};
    return scan.hasAnyWord(sentence, words);
}

bool isAboutCareer(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet words = {u"career", u"academy", u"youth", u"loans", u"stint", u"stints", u"spells", u"passport", u"graduate",
        u"apprenticeship", u"boyhood", u"childhood", u"teenager", u"schoolboy", u"formerly", u"seasons"};
    static constexpr WordSet payments = {u"paid", u"gave", u"handing", u"handed", u"paying", u"banked", u"pocketed", u"received"};
    // "would be due a portion of any profit"
    static constexpr WordSet shares = {u"profit", u"sell", u"percentage", u"portion"};
    return scan.hasAnyWord(sentence, words) || scan.hasAnyWord(sentence, shares) || (scan.hasAnyWord(sentence, payments) && tellsPast(scan, sentence));
}

namespace {

/// "Inter were tempted for a while and then weren't", "Betis called, but ...": told as over.
bool tellsEnd(const Scan &scan, TokenRange rest)
{
    static constexpr WordSet past = {u"were", u"was", u"had", u"tried", u"asked", u"called", u"came", u"wanted"};
    static constexpr WordSet turns = {u"but", u"then", u"until", u"elsewhere", u"instead"};
    return scan.hasAnyWord(rest, past) && scan.hasAnyWord(rest, turns);
}

/// Reads one sentence.
class LooseReader
{
public:
    LooseReader(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Roles &roles, const LooseContext &context)
        : m_scan(scan), m_mentions(mentions), m_sentence(sentence), m_roles(roles), m_context(context)
    {
    }

    std::vector<LooseLink> run() &&
    {
        const bool isOver = std::ranges::any_of(m_sentence.clauses, [&](const Clause &clause) {
            return clause.isHistory || clause.isWish || clause.isRenewal || tellsOldExit(m_scan, clause.tokens);
        });
        if (m_sentence.clubs.empty() || isOver || isAboutCareer(m_scan, m_sentence.tokens))
            return {};
        const auto named = std::ranges::find_if_not(m_sentence.persons, [&](int i) { return m_roles.isBystander(i); });
        if (named != m_sentence.persons.end())
            readNamed(*named);
        else
            readNextClub();
        return std::move(m_links);
    }

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] const PersonMention &mention(int i) const { return m_mentions.persons[static_cast<size_t>(i)]; }
    [[nodiscard]] const Person &person(int i) const { return m_mentions.people[static_cast<size_t>(i)]; }

    /// The furthest step that a word of the trade in the sentence names.
    [[nodiscard]] std::optional<Lexicon::CueMatch> wordOfTrade() const
    {
        std::optional<Lexicon::CueMatch> furthest;
        for (int i = m_sentence.tokens.first; i < m_sentence.tokens.last; ++i) {
            const std::optional<Stage> stage = looseStageOf(m_scan, i);
            if (stage && (!furthest || *stage > furthest->cue.stage))
                furthest = {{i, i + 1}, {CueKind::Step, *stage, SuitorPlace::Any, false}};
        }
        return furthest;
    }

    [[nodiscard]] bool hasPhrase() const
    {
        const auto isPhrase = [](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::Step && !match.cue.isWeak; };
        return std::ranges::any_of(m_sentence.clauses, [&](const Clause &clause) { return std::ranges::any_of(clause.cues, isPhrase); });
    }

    /// The one player of the sentence, by his mention, and the clubs beside him.
    void readNamed(int named)
    {
        const int who = mention(named).person;
        const bool isAlone
            = std::ranges::all_of(m_sentence.persons, [&](int i) { return mention(i).person == who || m_roles.isBystander(i); });
        const bool isAbout = who == m_context.about || (m_context.about == none && (m_context.first == none || m_context.first == who));
        const bool hasSeller = person(who).club != none;
        if (!isAlone || (!isAbout && !hasSeller))
            return;
        if (const std::optional<Lexicon::CueMatch> word = wordOfTrade())
            linkBeside(named, *word, "player and club beside a word of the trade");
        else if (hasSeller && !isAboutMatches(m_scan, m_sentence.tokens) && !isTour())
            linkBeside(named, {m_sentence.tokens, {CueKind::Step, Stage::Interest, SuitorPlace::Any, false}}, "player and another club side by side");
    }

    /// "has been round the houses: Bristol City, Swansea, Villa, Roma, Milan": more clubs than want somebody without a word of it.
    [[nodiscard]] bool isTour() const
    {
        constexpr qsizetype most = 3;
        QSet<int> clubs;
        for (const int i : m_sentence.clubs)
            clubs.insert(club(i).club);
        return clubs.size() > most;
    }

    void linkBeside(int named, Lexicon::CueMatch cue, const char *why)
    {
        const bool isWord = cue.range.size() == 1;
        const bool isOfPhrase = hasPhrase(); // which is of something else
        const bool isFaint = !isWord || isOfPhrase;
        const int who = mention(named).person;
        const auto clause = std::ranges::find_if(m_sentence.clauses, [&](const Clause &part) { return part.tokens.contains(cue.range.first); });
        const Lexicon::CueMatch anchor{{cue.range.first, cue.range.first + 1}, cue.cue};
        Reading reading = readingOf(m_scan, m_mentions, m_sentence, *clause, anchor);
        if (reading.isVoid)
            return;
        // "asking for no less than €50m" denies nothing
        if (m_scan.token(cue.range.first).isCurrencySign())
            reading.stage = cue.cue.stage;
        if (!isWord && tellsEnd(m_scan, m_sentence.tokens))
            reading.stage = Stage::Off;
        for (const int i : m_roles.suitorsFor(*clause, anchor, person(who).club)) {
            if (club(i).isPronoun || club(i).club == person(who).club || (isFaint && (isScene(i) || isLinked(who, i))))
                continue;
            if (isOfPhrase && !isInClauseOf(mention(named).range, i))
                continue;
            if (!isWord)
                cue.range = wordsBetween(mention(named).range, club(i).range);
            m_links.push_back({who, mention(named).range, i, reading, cue, why});
        }
    }

    [[nodiscard]] bool isInClauseOf(TokenRange named, int i) const
    {
        return std::ranges::any_of(m_sentence.clauses,
            [&](const Clause &clause) { return clause.tokens.contains(named.first) && clause.tokens.contains(club(i).range.first); });
    }

    /// "Former Fulham coach Marco Silva has been linked with Juventus": not about a player.
    [[nodiscard]] bool isAboutOfficials() const
    {
        return std::ranges::any_of(within(m_mentions.persons, m_sentence.tokens), [this](const PersonMention &named) {
            const PersonRole role = person(named.person).role;
            return role == PersonRole::Manager || role == PersonRole::Official;
        });
    }

    [[nodiscard]] bool isLinked(int who, int i) const { return m_context.pairs.contains({who, club(i).club}); }

    /// "at Napoli", "against Roma": where or against whom he plays.
    [[nodiscard]] bool isScene(int i) const
    {
        static constexpr WordSet places = {u"at", u"by", u"against", u"with", u"of", u"in", u"over", u"than", u"beat", u"versus"};
        return m_scan.isAnyWord(club(i).range.first - 1, places);
    }

    /// From one name to the other, or the latter alone if they stand far apart.
    [[nodiscard]] static TokenRange wordsBetween(TokenRange who, TokenRange where)
    {
        constexpr int longest = 12; // tokens
        const TokenRange between = who.first < where.first ? TokenRange{who.last, where.first} : TokenRange{where.last, who.first};
        return between.isEmpty() || between.size() > longest ? where : between;
    }

    /// "Roma are watching, from a cheaper seat": a club that nothing else is told of, right after something about him.
    void readNextClub()
    {
        const int who = m_context.current;
        if (who == none || !m_context.isToldOf || person(who).role != PersonRole::Player || isAboutItsOwn(m_scan, m_sentence.tokens)
            || isAboutMatches(m_scan, m_sentence.tokens))
            return;
        const bool hasSuitor = std::ranges::any_of(m_context.pairs, [=](const auto &pair) { return pair.first == who && pair.second != none; });
        if (person(who).club == none && !hasSuitor && !m_context.isSection)
            return; // it may be his own
        const auto first = std::ranges::find_if(m_sentence.clubs, [&](int i) { return !club(i).isAttribute && !club(i).isManager; });
        if (first == m_sentence.clubs.end() || club(*first).isPronoun || (!isSubject(*first) && (!wordOfTrade() || isScene(*first) || isAboutOfficials())))
            return;
        const TokenRange rest{club(*first).range.last, m_sentence.tokens.last};
        if (isBareList(first))
            return;
        const Stage stage = tellsEnd(m_scan, rest) ? Stage::Off : asks(rest) ? Stage::Approach : Stage::Interest;
        for (auto i = first; i != m_sentence.clubs.end(); ++i) {
            const bool isListed = i == first || isJoined(*std::prev(i), *i);
            if (!isListed)
                break;
            if (club(*i).club != person(who).club && !isLinked(who, *i))
                m_links.push_back({who, {}, *i, {stage, false, false}, {predicateOf(*i), {CueKind::Step, stage, SuitorPlace::Any, false}},
                    "the next club that a text about him names"});
        }
    }

    /// Whether the club opens the sentence, or what somebody reports, and does something now.
    [[nodiscard]] bool isSubject(int i) const
    {
        static constexpr WordSet verbs = {u"have", u"has", u"are", u"is", u"also", u"too", u"were", u"would", u"could", u"will", u"may",
            u"might", u"remain", u"asked", u"called", u"tried", u"want", u"like"};
        constexpr int longestOpening = 4; // tokens: "And, as ever,"
        const TokenRange range = club(i).range;
        const bool isOpening = range.first - m_sentence.tokens.first <= longestOpening || m_scan.isWord(range.first - 1, u"that");
        int verb = range.last;
        for (const ClubMention &next : within(m_mentions.clubs, {range.last, m_sentence.tokens.last}))
            verb = joins({verb, next.range.first}) ? next.range.last : verb;
        const bool isHad = m_scan.isWord(verb, u"had") && asks({verb, m_sentence.tokens.last});
        return isOpening && (isHad || m_scan.isAnyWord(verb, verbs) || m_scan.isSign(verb, u','));
    }

    /// "Benfica, Madrid, Manchester, Paris: there are few better-stamped passports": a list of three or more that does nothing.
    template<class Iterator>
    [[nodiscard]] bool isBareList(Iterator first) const
    {
        Iterator last = first;
        while (std::next(last) != m_sentence.clubs.end() && isJoined(*last, *std::next(last)))
            ++last;
        constexpr std::ptrdiff_t fewest = 2; // steps from the first to the last
        const int next = club(*last).range.last;
        return last - first >= fewest && (next >= m_sentence.tokens.last || m_scan.token(next).kind == TokenKind::Punctuation);
    }

    [[nodiscard]] bool isJoined(int before, int after) const { return joins({club(before).range.last, club(after).range.first}); }

    /// "and", ",", "or" and nothing else
    [[nodiscard]] bool joins(TokenRange between) const
    {
        constexpr int longest = 2; // tokens: ", and"
        static constexpr WordSet links = {u"and", u"or"};
        if (between.isEmpty() || between.size() > longest)
            return false;
        return m_scan.isAnyWord(between.last - 1, links) || (between.size() == 1 && m_scan.isSign(between.first, u','));
    }

    [[nodiscard]] bool asks(TokenRange rest) const
    {
        static constexpr WordSet words = {u"asked", u"asking", u"called", u"rang", u"phoned", u"touch", u"contacted", u"enquired"};
        return m_scan.hasAnyWord(rest, words);
    }

    /// What is said of a club, up to the next comma.
    [[nodiscard]] TokenRange predicateOf(int i) const
    {
        constexpr int longest = 5; // tokens
        const TokenRange range = club(i).range;
        int end = range.last;
        while (end < std::min(m_sentence.tokens.last, range.last + longest) && m_scan.token(end).kind != TokenKind::Punctuation)
            ++end;
        return end > range.last ? TokenRange{range.last, end} : range;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const SentenceParts &m_sentence;
    const Roles &m_roles;
    const LooseContext &m_context;
    std::vector<LooseLink> m_links;
};

} // namespace

std::vector<LooseLink> looseLinksIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Roles &roles,
    const LooseContext &context)
{
    return LooseReader(scan, mentions, sentence, roles, context).run();
}

} // namespace rumourdesk
