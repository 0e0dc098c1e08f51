// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/swaps.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

constexpr WordSet swapWords = {u"swap", u"swapping", u"exchange", u"part-exchange", u"exchanging"};

/// Reads one sentence that names two players.
class SwapReader
{
public:
    SwapReader(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, int first, int second)
        : m_scan(scan), m_mentions(mentions), m_sentence(sentence), m_first(first), m_second(second)
    {
    }

    std::optional<Swap> run() const
    {
        Swap swap;
        swap.words = wordsOfGiving();
        const bool isGivenFirst = !swap.words.isEmpty();
        if (!isGivenFirst)
            swap.words = wordsOfReturn();
        if (swap.words.isEmpty())
            return std::nullopt;
        swap.given = isGivenFirst ? m_first : m_second;
        swap.wanted = isGivenFirst ? m_second : m_first;
        swap.owner = ownerOf(swap);
        swap.suitor = swap.owner == none ? none : suitorOf(swap);
        return swap.suitor == none ? std::nullopt : std::optional(swap);
    }

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] TokenRange named(int i) const { return m_mentions.persons[static_cast<size_t>(i)].range; }
    [[nodiscard]] int clubOf(int i) const
    {
        return m_mentions.people[static_cast<size_t>(m_mentions.persons[static_cast<size_t>(i)].person)].club;
    }

    /// "offered Murphy plus £30m to Brentford for", "swap Soule for", "use Baldanzi as a makeweight in a bid for": what
    /// stands around the first player if he is offered for the second.
    [[nodiscard]] TokenRange wordsOfGiving() const
    {
        static constexpr WordSet offers = {u"offer", u"offers", u"offered", u"offering", u"propose", u"proposed", u"proposing", u"give", u"giving", u"send",
            u"sending", u"include", u"including", u"included", u"use", u"using", u"throw", u"thrown", u"throwing", u"sacrifice", u"put"};
        static constexpr WordSet parts = {u"makeweight", u"bait", u"part"};
        static constexpr WordSet wholes = {u"proposal", u"deal", u"bid", u"offer", u"move", u"attempt", u"package"};
        constexpr int reach = 5; // tokens: "offered the midfielder"
        const TokenRange before{std::max(m_sentence.tokens.first, named(m_first).first - reach), named(m_first).first};
        if (const TokenRange price = wordsOfPrice(); !price.isEmpty())
            return price;
        const TokenRange between{named(m_first).last, named(m_second).first};
        const int link = linkIn(between);
        const bool isOffered = m_scan.hasAnyWord(before, offers);
        const bool isSwap = m_scan.hasAnyWord({before.first, named(m_second).last}, swapWords);
        const bool isReturn = m_scan.isWord(link - 2, u"in") && m_scan.isWord(link - 1, u"return");
        const bool isPart = isOffered && (m_scan.hasAnyWord(between, parts) || m_scan.hasAnyWord({between.first, between.first + 3}, wholes));
        const bool isTold = link != none && (isSwap || isReturn || isPart || (isOffered && hasMoney({between.first, link})));
        return isTold ? TokenRange{between.first, link + 1} : TokenRange();
    }

    /// "offer Aston Villa £32m plus the midfielder Lewis Orford for": money first, and a man on top of it.
    [[nodiscard]] TokenRange wordsOfPrice() const
    {
        constexpr int longestDescription = 10; // tokens: "plus their 18-year-old academy midfielder"
        const TokenRange between{named(m_first).last, named(m_second).first};
        const int link = linkIn(between);
        for (int i = named(m_first).first - 1; link != none && i > std::max(m_sentence.tokens.first, named(m_first).first - longestDescription); --i) {
            if (m_scan.token(i).isCurrencySign()) // "£8m plus £7m in add-ons for"
                return {};
            if (m_scan.isWord(i, u"plus"))
                return isSum(i - 1) ? TokenRange{i, link + 1} : TokenRange();
        }
        return {};
    }

    /// Whether money ends at the token: "£32m", "32 million euros".
    [[nodiscard]] bool isSum(int token) const
    {
        constexpr int longestSum = 5; // tokens
        return hasMoney({std::max(m_sentence.tokens.first, token - longestSum), token + 1})
            && m_scan.hasNumber({std::max(m_sentence.tokens.first, token - longestSum), token + 1});
    }

    /// "offer Aston Villa £32m": who would be paid has the other man.
    [[nodiscard]] bool isPaid(int i) const
    {
        static constexpr WordSet payments = {u"offer", u"offers", u"offered", u"offering", u"pay", u"pays", u"paid", u"paying", u"give", u"giving"};
        return m_scan.isAnyWord(club(i).range.first - 1, payments) && m_scan.token(club(i).range.last).isCurrencySign();
    }

    /// "with Soule going the other way", "Miretti as a makeweight", "Maguire as part of the deal": behind the second one.
    [[nodiscard]] TokenRange wordsOfReturn() const
    {
        constexpr int longest = 9; // tokens
        const TokenRange after{named(m_second).last, std::min(m_sentence.tokens.last, named(m_second).last + longest)};
        for (int i = after.first; i < after.last; ++i) {
            const bool isWay = (m_scan.isWord(i, u"other") && (m_scan.isWord(i + 1, u"way") || m_scan.isWord(i + 1, u"direction")))
                || (m_scan.isWord(i, u"opposite") && (m_scan.isWord(i + 1, u"direction") || m_scan.isWord(i + 1, u"way")))
                || (m_scan.isWord(i, u"in") && m_scan.isWord(i + 1, u"part-exchange"));
            const bool isPart = m_scan.isWord(i, u"makeweight") || (m_scan.isWord(i, u"part") && m_scan.isWord(i + 1, u"of") && m_scan.isWord(i + 3, u"deal"));
            if (isWay || isPart)
                return {after.first, std::min(m_sentence.tokens.last, i + (isWay ? 2 : 1))};
        }
        return {};
    }

    /// The "for" or "to land" that leads to the second player; -1 if none does.
    [[nodiscard]] int linkIn(TokenRange between) const
    {
        static constexpr WordSet verbs = {u"land", u"sign", u"get", u"prise", u"bring", u"buy"};
        constexpr int longestDescription = 7; // tokens: "for the West Ham and England winger"
        for (int i = between.last - 1; i >= std::max(between.first, between.last - longestDescription); --i) {
            if (m_scan.isWord(i, u"for") || (m_scan.isAnyWord(i, verbs) && m_scan.isWord(i - 1, u"to")))
                return i;
        }
        return none;
    }

    [[nodiscard]] bool hasMoney(TokenRange words) const
    {
        for (int i = words.first; i < words.last; ++i) {
            if (m_scan.isWord(i, u"plus") || m_scan.token(i).isCurrencySign() || m_scan.isWord(i, u"cash"))
                return true;
        }
        return false;
    }

    /// The club of the wanted one: as is known, or "to Brentford for Wissa", "Frendrup from Genoa", or the only other one.
    [[nodiscard]] int ownerOf(const Swap &swap) const
    {
        static constexpr WordSet links = {u"to", u"from"};
        const int known = clubOf(swap.wanted);
        int other = none;
        for (const int i : m_sentence.clubs) {
            if (club(i).club == clubOf(swap.given))
                continue;
            if (club(i).club == known)
                return i;
            const bool isAfter = club(i).range.first > named(swap.given).last;
            const bool isDealtWith = (isAfter && m_scan.isAnyWord(club(i).range.first - 1, links)) || isPaid(i);
            if (known == none && isDealtWith)
                return i;
            other = club(i).range.first > named(swap.given).first ? i : other;
        }
        return known == none ? other : none;
    }

    /// The club that gives: whose man the given one is, or the first that the sentence names.
    [[nodiscard]] int suitorOf(const Swap &swap) const
    {
        const int known = clubOf(swap.given);
        for (const int i : m_sentence.clubs) {
            if (club(i).club != club(swap.owner).club && (known == none ? !club(i).isAttribute : club(i).club == known))
                return i;
        }
        return none;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const SentenceParts &m_sentence;
    int m_first;
    int m_second;
};

/// The two players of a sentence, by their first mentions, if it names exactly two.
std::optional<std::pair<int, int>> playersOf(const Mentions &mentions, const SentenceParts &sentence)
{
    std::pair<int, int> players{none, none};
    const auto personOf = [&](int i) { return mentions.persons[static_cast<size_t>(i)].person; };
    for (qsizetype i = 0; i < sentence.persons.size(); ++i) {
        const int mention = sentence.persons[i];
        if (sentence.bystanders[i] || (players.first != none && personOf(players.first) == personOf(mention)))
            continue;
        const PersonRole role = mentions.people[static_cast<size_t>(personOf(mention))].role;
        if (role != PersonRole::Player && role != PersonRole::Unknown)
            continue;
        if (players.second != none && personOf(players.second) != personOf(mention))
            return std::nullopt;
        int &place = players.first == none ? players.first : players.second;
        place = place == none ? mention : place;
    }
    return players.second == none ? std::nullopt : std::optional(players);
}

void learnSeller(Mentions &mentions, int person, const ClubMention &club)
{
    Person &known = mentions.people[static_cast<size_t>(mentions.persons[static_cast<size_t>(person)].person)];
    if (known.club == none) {
        known.club = club.club;
        known.clubRange = club.range;
    }
}

} // namespace

std::optional<Swap> swapIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    constexpr qsizetype two = 2;
    const bool isOver = std::ranges::any_of(sentence.clauses, [](const Clause &clause) { return clause.isHistory || clause.isWish; });
    if (sentence.persons.size() < two || sentence.clubs.empty() || isOver)
        return std::nullopt;
    const std::optional<std::pair<int, int>> players = playersOf(mentions, sentence);
    return players ? SwapReader(scan, mentions, sentence, players->first, players->second).run() : std::nullopt;
}

Reading readingOfSwap(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Swap &swap)
{
    static constexpr WordSet offers = {u"offered", u"proposed", u"thrown"};
    constexpr int reach = 5; // tokens: "offered the midfielder"
    const int given = mentions.persons[static_cast<size_t>(swap.given)].range.first;
    const bool isOffered = scan.hasAnyWord({std::max(sentence.tokens.first, given - reach), given}, offers);
    Reading reading{isOffered ? Stage::Bid : Stage::Interest, false, false};
    for (const Clause &clause : sentence.clauses) {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind != CueKind::Step && match.cue.kind != CueKind::Refusal)
                continue;
            const Reading told = readingOf(scan, mentions, sentence, clause, match);
            if (!told.isVoid && reading.stage != Stage::Off && (told.stage == Stage::Off || told.stage > reading.stage))
                reading = told;
        }
    }
    return reading;
}

void learnSwappedSellers(const Scan &scan, const std::vector<SentenceParts> &parts, Mentions &mentions)
{
    for (const SentenceParts &part : parts) {
        if (const std::optional<Swap> swap = swapIn(scan, mentions, part)) {
            learnSeller(mentions, swap->wanted, mentions.clubs[static_cast<size_t>(swap->owner)]);
            learnSeller(mentions, swap->given, mentions.clubs[static_cast<size_t>(swap->suitor)]);
        }
    }
}

} // namespace rumourdesk
