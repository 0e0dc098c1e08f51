// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/prices.h"

#include "models/extraction/money.h"
#include "models/extraction/pricechoice.h"
#include "models/extraction/readings.h"

#include <limits>

namespace rumourdesk {

namespace {

constexpr int farAway = std::numeric_limits<int>::max();

class PriceFinder
{
public:
    PriceFinder(const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Pair> &pairs)
        : m_scan(scan), m_mentions(mentions), m_parts(parts), m_pairs(pairs), m_byPerson(pairs), m_topic(topicOf(scan, mentions))
    {
        for (size_t i = 0; i < pairs.size(); ++i) {
            for (const Claim &claim : pairs[i].claims)
                m_bySentence.push_back({claim.sentence, i});
        }
        std::sort(m_bySentence.begin(), m_bySentence.end());
    }

    std::vector<std::optional<Price>> run() &&
    {
        int current = -1;
        const SentenceParts *before = nullptr;
        for (const SentenceParts &part : m_parts) {
            const bool isNewParagraph = !before || before->paragraph != part.paragraph;
            if (isNewParagraph && m_topic >= 0)
                current = m_topic;
            else if (standsAlone(m_scan, part.paragraph, before ? before->paragraph : -1))
                current = sectionPlayerOf(m_scan, m_mentions, part.paragraph);
            m_before = isNewParagraph ? nullptr : before;
            before = &part;
            readSums(part, current);
            for (qsizetype i = 0; i < part.persons.size(); ++i) {
                if (!part.bystanders[i])
                    current = m_mentions.persons[static_cast<size_t>(part.persons[i])].person;
            }
        }
        return chosenPrices(m_scan, m_pairs, m_byPerson, m_stated);
    }

private:
    static bool isPast(const SentenceParts &part, TokenRange range)
    {
        return std::any_of(part.clauses.begin(), part.clauses.end(),
            [&](const Clause &clause) { return clause.isHistory && clause.tokens.overlaps(range); });
    }

    void readSums(const SentenceParts &part, int current)
    {
        const MoneyMention *first = nullptr;
        const std::vector<MoneyMention> sums = moneyIn(m_scan, part.tokens);
        for (const MoneyMention &money : sums) {
            // "let him go in 2023 with a £40m buy-back clause": the clause stands.
            const bool isOver = isPast(part, money.range) && money.basis != FeeBasis::Clause;
            if (!money.isFee || money.isConversion || isOver)
                continue;
            // "rejected an offer of £15m, but reckon that £20m might do": the step has had its sum.
            const bool isBeside = first && !money.basis && !isOfStep(part, money, *first);
            first = first ? first : &money;
            if (isBeside && !isAskedFor(part, money))
                continue;
            for (const int person : personsMeant(part, money, current))
                state(part, money, person);
        }
    }

    static const Clause *clauseOf(const SentenceParts &part, TokenRange range)
    {
        const auto found = std::ranges::find_if(part.clauses, [=](const Clause &clause) { return clause.tokens.overlaps(range); });
        return found == part.clauses.end() ? nullptr : &*found;
    }

    /// "Fulham have offered £40m and Brentford £45m": the second sum is of the club before it.
    [[nodiscard]] bool hasClubIn(const SentenceParts &part, TokenRange range) const
    {
        return std::ranges::any_of(part.clubs, [&](int i) {
            const ClubMention &club = m_mentions.clubs[static_cast<size_t>(i)];
            return !club.isAttribute && range.contains(club.range);
        });
    }

    /// Whether a second sum is of a step, too: of that of the sum before it, in its clause, or of one that its own clause claims.
    [[nodiscard]] bool isOfStep(const SentenceParts &part, const MoneyMention &money, const MoneyMention &first) const
    {
        const Clause *clause = clauseOf(part, money.range);
        const TokenRange between{first.range.last, money.range.first};
        const bool isSameClause = clause == clauseOf(part, first.range);
        if (!clause || (isSameClause && !hasClubIn(part, between)))
            return true;
        const TokenRange own = isSameClause ? between : clause->tokens;
        return std::ranges::any_of(std::ranges::equal_range(m_bySentence, part.index, {}, &SentencePair::first), [&](const SentencePair &place) {
            return std::ranges::any_of(claimsOfSentence(m_pairs[place.second].claims, part.index),
                [&](const Claim &claim) { return own.contains(claim.cue); });
        });
    }

    /// "Ndiaye and Damsgaard, both of whom would cost £40m": the price of each; else that of one player.
    [[nodiscard]] std::vector<int> personsMeant(const SentenceParts &part, const MoneyMention &money, int current) const
    {
        constexpr int reach = 8;
        for (int i = std::max(part.tokens.first + 1, money.range.first - reach); i < money.range.first; ++i) {
            if (!m_scan.isWord(i, u"whom") || !m_scan.isWord(i - 1, u"of"))
                continue;
            std::vector<int> persons;
            for (const int mention : part.persons) {
                const PersonMention &named = m_mentions.persons[static_cast<size_t>(mention)];
                if (named.range.first < i)
                    persons.push_back(named.person);
            }
            constexpr size_t two = 2;
            if (m_scan.isWord(i - 2, u"both") && persons.size() > two)
                persons.erase(persons.begin(), persons.end() - two);
            return persons;
        }
        if (const int wanted = personSwapped(part.index); wanted >= 0)
            return {wanted};
        const int person = part.persons.empty() ? personClaimedIn(part.index, current) : personOf(part, money, current);
        return person < 0 ? std::vector<int>{} : std::vector{person};
    }

    /// "offer Murphy plus £30m for Wissa": the money is part of Wissa's price. -1 if the sentence tells of no swap.
    [[nodiscard]] int personSwapped(int sentence) const
    {
        for (const auto &[place, pair] : std::ranges::equal_range(m_bySentence, sentence, {}, &SentencePair::first)) {
            for (const Claim &claim : claimsOfSentence(m_pairs[pair].claims, sentence)) {
                if (claim.isSwap && !claim.isGiven)
                    return claim.person;
            }
        }
        return -1;
    }

    void state(const SentenceParts &part, const MoneyMention &money, int person)
    {
        StatedPrice stated;
        stated.person = person;
        stated.pairs = pairsClaimedIn(part.index, person);
        const std::optional<FeeBasis> told = basisTold(part, money, person);
        bool isGoingOn = !told && !hasStep(part, stated.pairs, Stage::Approach) && goesOn(part, money, person);
        if (isGoingOn) {
            const std::vector<size_t> pairs = pairsTakingStepIn(*m_before, person);
            isGoingOn = !pairs.empty();
            stated.pairs = isGoingOn ? pairs : stated.pairs;
        }
        // Without a word beside it and a claim about him, a sum may be anybody's.
        if (!told && stated.pairs.empty())
            return;
        if (!told)
            keepClaimedIn(part, clauseOf(part, money.range), stated.pairs);
        const FeeBasis basis = told.value_or(basisFromClaims(isGoingOn ? *m_before : part, stated.pairs));
        if (basis == FeeBasis::Valuation || basis == FeeBasis::Asking || basis == FeeBasis::Clause)
            stated.pairs.clear();
        if (basis == FeeBasis::Bid || basis == FeeBasis::Agreed)
            keepBidders(part, money.range, stated.pairs);
        if (stated.pairs.empty() && (basis == FeeBasis::Bid || basis == FeeBasis::Agreed))
            stated.pairs = pairsMeantIn(part, person);
        stated.price = {{money.minimum, money.maximum, money.currency, basis}, money.range, part.index, false};
        m_stated.push_back(std::move(stated));
    }

    /// What the words beside the sum say that it is.
    [[nodiscard]] std::optional<FeeBasis> basisTold(const SentenceParts &part, const MoneyMention &money, int person) const
    {
        if (!money.basis && isAskedFor(part, money))
            return FeeBasis::Asking;
        if (!money.basis)
            return basisBefore(part);
        const int worth = money.basis == FeeBasis::Valuation ? worthBefore(money) : -1;
        if (worth < 0)
            return money.basis;
        // "the clause in his Everton deal is worth £60m", "an option to buy that is worth £20m"
        static constexpr WordSet clauses = {u"clause", u"option", u"obligation"};
        const Clause *clause = clauseOf(part, money.range);
        if (clause && m_scan.hasAnyWord({clause->tokens.first, worth}, clauses))
            return FeeBasis::Clause;
        if (!isOffersWorth(part, clause, worth, person))
            return money.basis;
        return isAgreedBy(part, person) ? FeeBasis::Agreed : FeeBasis::Bid;
    }

    /// The word "worth" right before a sum; -1 if none stands there.
    [[nodiscard]] int worthBefore(const MoneyMention &money) const
    {
        constexpr int reach = 3; // tokens: "worth up to"
        for (int i = money.range.first - 1; i >= money.range.first - reach; --i) {
            if (m_scan.isWord(i, u"worth"))
                return i;
        }
        return -1;
    }

    /// "their bid, worth £40m, was turned down", "the offer from Fulham is worth £40m"; but not "a bid for Ndiaye, who is
    /// worth £40m".
    [[nodiscard]] bool isOffersWorth(const SentenceParts &part, const Clause *clause, int worth, int person) const
    {
        static constexpr WordSet offers = {u"offer", u"bid", u"proposal", u"approach", u"package", u"deal", u"move", u"transfer"};
        static constexpr WordSet owners = {u"who", u"player", u"man", u"he", u"he's", u"him", u"that", u"them"};
        static constexpr WordSet verbs = {u"be", u"is", u"was", u"as", u"he's", u"are"};
        if (!m_scan.isAnyWord(worth - 1, verbs) && hasStep(part, pairsClaimedIn(part.index, person), Stage::Bid))
            return true;
        for (int i = worth - 1; clause && i >= clause->tokens.first; --i) {
            if (m_scan.isAnyWord(i, offers))
                return true;
            if (m_scan.isAnyWord(i, owners))
                return false;
        }
        return false;
    }

    /// Whether the story of his move has come to an agreement by this sentence.
    [[nodiscard]] bool isAgreedBy(const SentenceParts &part, int person) const
    {
        constexpr size_t mostSuitors = 64;
        const std::span<const size_t> his = m_byPerson.of(person);
        return std::ranges::any_of(his.first(std::min(his.size(), mostSuitors)), [&](size_t i) {
            const Claim &strongest = m_pairs[i].claims[m_pairs[i].strongest];
            return strongest.stage >= Stage::Agreed && strongest.sentence <= part.index;
        });
    }

    /// "Ndiaye has a release clause. It stands at £60m": what the sentence before spoke of last.
    [[nodiscard]] std::optional<FeeBasis> basisBefore(const SentenceParts &part) const
    {
        static constexpr WordSet pronouns = {u"it", u"that", u"this"};
        if (!m_before || !m_scan.isAnyWord(part.tokens.first, pronouns))
            return std::nullopt;
        const std::vector<Lexicon::MoneyCueMatch> cues
            = m_scan.gazetteer.lexicon().moneyCuesIn(m_scan.structure.tokens, m_before->tokens);
        if (cues.empty() || cues.back().cue < MoneyCue::Asking || cues.back().cue > MoneyCue::Clause)
            return std::nullopt;
        return static_cast<FeeBasis>(cues.back().cue);
    }

    /// Whether a sum that has no word beside it is that of the step in the sentence before.
    [[nodiscard]] bool goesOn(const SentenceParts &part, const MoneyMention &money, int person) const
    {
        if (!m_before || isOfOthers(part, person))
            return false;
        const bool hasSum = !m_stated.empty() && m_stated.back().person == person && m_stated.back().price.sentence == m_before->index;
        // "they had each tried £65m before that"
        const Clause *clause = clauseOf(part, money.range);
        return !hasSum && clause && !m_scan.hasAnyWord({clause->tokens.first, money.range.first}, WordSet(u"had"));
    }

    /// Whether a sentence names others and not him.
    [[nodiscard]] bool isOfOthers(const SentenceParts &part, int person) const
    {
        return !part.persons.empty() && std::ranges::none_of(part.persons, [&](int i) {
            return m_mentions.persons[static_cast<size_t>(i)].person == person;
        });
    }

    /// "Fulham have made a bid for Ndiaye. It is made up of £40m ...": whose step the sentence before tells.
    [[nodiscard]] std::vector<size_t> pairsTakingStepIn(const SentenceParts &part, int person) const
    {
        std::vector<size_t> pairs = pairsClaimedIn(part.index, person);
        std::erase_if(pairs, [&](size_t i) { return !hasStep(part, {i}, Stage::Approach); });
        return pairs;
    }

    /// "Everton want £50m for Ndiaye"
    [[nodiscard]] bool isAskedFor(const SentenceParts &part, const MoneyMention &money) const
    {
        constexpr int reach = 4; // as asksMoney() looks
        return std::ranges::any_of(part.clauses, [&](const Clause &clause) {
            return std::ranges::any_of(clause.cues, [&](const Lexicon::CueMatch &match) {
                const int distance = money.range.first - match.range.last;
                return distance >= 0 && distance < reach && asksMoney(m_scan, part, match);
            });
        });
    }

    /// In a sentence that names nobody: whom it claims something of.
    [[nodiscard]] int personClaimedIn(int sentence, int current) const
    {
        int claimed = -1;
        for (const auto &[place, pair] : std::ranges::equal_range(m_bySentence, sentence, {}, &SentencePair::first)) {
            if (claimed < 0 || m_pairs[pair].person == current)
                claimed = m_pairs[pair].person;
        }
        return claimed >= 0 ? claimed : current;
    }

    [[nodiscard]] int personOf(const SentenceParts &part, const MoneyMention &money, int current) const
    {
        int before = -1;
        int after = -1;
        bool isAfterHere = false;
        for (const int i : part.persons) {
            const PersonMention &mention = m_mentions.persons[static_cast<size_t>(i)];
            if (mention.range.first < money.range.first) {
                before = mention.person;
            } else if (after < 0) {
                after = mention.person;
                // "£40m, which is more than they paid for Damsgaard"
                isAfterHere = clauseOf(part, mention.range) == clauseOf(part, money.range);
            }
        }
        // "£60m-rated France forward Anthony Martial": the sum belongs to the name that follows it.
        const bool isRated = money.range.last + 1 < part.tokens.last && m_scan.isSign(money.range.last, u'-');
        if (isRated && after >= 0)
            return after;
        if (before >= 0)
            return before;
        return after >= 0 && (isAfterHere || current < 0) ? after : current;
    }

    [[nodiscard]] std::vector<size_t> pairsClaimedIn(int sentence, int person) const
    {
        std::vector<size_t> claimed;
        for (const auto &[place, pair] : std::ranges::equal_range(m_bySentence, sentence, {}, &SentencePair::first)) {
            const bool isNew = claimed.empty() || claimed.back() != pair;
            if (m_pairs[pair].person == person && isNew)
                claimed.push_back(pair);
        }
        return claimed;
    }

    /// Whose bid a sentence tells of that claims nothing: that of the suitor it names; else of the one claimed last before.
    [[nodiscard]] std::vector<size_t> pairsMeantIn(const SentenceParts &part, int person) const
    {
        std::vector<size_t> named;
        std::vector<size_t> last;
        int lastSentence = -1;
        constexpr size_t mostSuitors = 64;
        const std::span<const size_t> his = m_byPerson.of(person);
        for (const size_t i : his.first(std::min(his.size(), mostSuitors))) {
            if (m_pairs[i].club < 0)
                continue;
            const bool isNamed = std::any_of(part.clubs.begin(), part.clubs.end(),
                [&](int club) { return m_mentions.clubs[static_cast<size_t>(club)].club == m_pairs[i].club; });
            if (isNamed)
                named.push_back(i);
            const std::vector<Claim> &claims = m_pairs[i].claims;
            const auto later = std::ranges::upper_bound(claims, part.index, {}, &Claim::sentence);
            const int sentence = later == claims.begin() ? -1 : std::prev(later)->sentence;
            if (sentence < 0 || sentence < lastSentence)
                continue;
            if (sentence > lastSentence)
                last.clear();
            lastSentence = sentence;
            last.push_back(i);
        }
        return named.empty() ? last : named;
    }

    /// "Fulham were closing in on him for £40m before Brentford agreed a deal": the sum is of the step in its clause.
    void keepClaimedIn(const SentenceParts &part, const Clause *clause, std::vector<size_t> &pairs) const
    {
        const auto isHere = [&](size_t i) {
            return std::ranges::any_of(claimsOfSentence(m_pairs[i].claims, part.index),
                [&](const Claim &claim) { return clause && clause->tokens.contains(claim.cue); });
        };
        if (std::any_of(pairs.begin(), pairs.end(), isHere))
            std::erase_if(pairs, [&](size_t i) { return !isHere(i); });
    }

    /// Of the suitors in one sentence a bid is that of those who are said to bid, by the words nearest to the sum; failing
    /// them, of those who plan to.
    void keepBidders(const SentenceParts &part, TokenRange money, std::vector<size_t> &pairs) const
    {
        for (const Stage step : {Stage::Bid, Stage::Approach}) {
            const auto distanceOf = [&](size_t i) { return distanceToStep(part, money, i, step); };
            const auto nearest = std::ranges::min_element(pairs, {}, distanceOf);
            if (nearest == pairs.end() || distanceOf(*nearest) == farAway)
                continue;
            std::erase_if(pairs, [&, least = distanceOf(*nearest)](size_t i) { return distanceOf(i) > least; });
            return;
        }
    }

    /// How many tokens a sum stands from the words that say that a pair has come to a step; `farAway` if none do.
    [[nodiscard]] int distanceToStep(const SentenceParts &part, TokenRange money, size_t pair, Stage step) const
    {
        int distance = farAway;
        for (const Claim &claim : claimsOfSentence(m_pairs[pair].claims, part.index)) {
            const int gap = std::max({0, money.first - claim.cue.last, claim.cue.first - money.last});
            if (claim.stage >= step && !claim.isHypothetical)
                distance = std::min(distance, gap);
        }
        return distance;
    }

    [[nodiscard]] bool hasStep(const SentenceParts &part, const std::vector<size_t> &pairs, Stage stage) const
    {
        return std::any_of(pairs.begin(), pairs.end(), [&](size_t i) {
            return std::ranges::any_of(claimsOfSentence(m_pairs[i].claims, part.index),
                [=](const Claim &claim) { return claim.stage >= stage && !claim.isHypothetical; });
        });
    }

    /// Without a word beside the sum, the step that the sentence reports says what it is.
    [[nodiscard]] FeeBasis basisFromClaims(const SentenceParts &part, const std::vector<size_t> &pairs) const
    {
        for (const size_t i : pairs) {
            for (const Claim &claim : claimsOfSentence(m_pairs[i].claims, part.index)) {
                if (claim.stage >= Stage::Agreed)
                    return FeeBasis::Agreed;
                if (claim.stage >= Stage::Approach)
                    return FeeBasis::Bid;
            }
        }
        return FeeBasis::Asking;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Pair> &m_pairs;
    const PairsByPerson m_byPerson;
    int m_topic;
    const SentenceParts *m_before = nullptr; // the sentence before this one, in its paragraph
    using SentencePair = std::pair<int, size_t>;
    std::vector<SentencePair> m_bySentence; // sentences with the pairs that they claim, in order
    std::vector<StatedPrice> m_stated;
};

} // namespace

std::vector<std::optional<Price>> pricesOf(
    const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Pair> &pairs)
{
    return PriceFinder(scan, mentions, parts, pairs).run();
}

} // namespace rumourdesk
