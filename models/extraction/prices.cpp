// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/prices.h"

#include "models/extraction/money.h"
#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

/// A price with the pairs it was stated for; no pairs: for the player in general.
struct StatedPrice {
    Price price;
    int person = -1;
    std::vector<size_t> pairs;
};

int rank(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Agreed:
        return 4;
    case FeeBasis::Bid:
        return 3;
    case FeeBasis::Clause:
    case FeeBasis::Asking:
        return 2;
    case FeeBasis::Valuation:
        return 1;
    }
    return 0;
}

class PriceFinder
{
public:
    PriceFinder(const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Pair> &pairs)
        : m_scan(scan), m_mentions(mentions), m_parts(parts), m_pairs(pairs), m_byPerson(pairs)
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
        int paragraph = -1;
        for (const SentenceParts &part : m_parts) {
            if (standsAlone(m_scan, part.paragraph, paragraph))
                current = sectionPlayerOf(m_scan, m_mentions, part.paragraph);
            paragraph = part.paragraph;
            for (const MoneyMention &money : moneyIn(m_scan, part.tokens)) {
                // "let him go in 2023 with a £40m buy-back clause": the clause stands.
                const bool isOver = isPast(part, money.range) && money.basis != FeeBasis::Clause;
                if (money.isFee && !money.isConversion && !isOver)
                    state(part, money, current);
            }
            for (size_t i = 0; i < part.persons.size(); ++i) {
                if (!part.bystanders[i])
                    current = m_mentions.persons[static_cast<size_t>(part.persons[i])].person;
            }
        }
        return chosen();
    }

private:
    static bool isPast(const SentenceParts &part, TokenRange range)
    {
        return std::any_of(part.clauses.begin(), part.clauses.end(),
            [&](const Clause &clause) { return clause.isHistory && clause.tokens.overlaps(range); });
    }

    void state(const SentenceParts &part, const MoneyMention &money, int current)
    {
        StatedPrice stated;
        stated.person = part.persons.empty() ? personClaimedIn(part.index, current) : personOf(part, money, current);
        if (stated.person < 0)
            return;
        stated.pairs = pairsClaimedIn(part.index, stated.person);
        const std::optional<FeeBasis> told = !money.basis && isAskedFor(part, money) ? FeeBasis::Asking : money.basis;
        // Without a word beside it and a claim about him in the sentence, a sum may be anybody's.
        if (!told && stated.pairs.empty())
            return;
        FeeBasis basis = told.value_or(basisFromClaims(part, stated));
        // "their bid, worth £40m, was turned down"
        const int worth = money.range.first - 1;
        static constexpr WordSet verbs = {u"be", u"is", u"was", u"as", u"he's", u"are"};
        const bool isWorth = worth > part.tokens.first && m_scan.isWord(worth, u"worth") && !m_scan.isAnyWord(worth - 1, verbs);
        if (isWorth && basis == FeeBasis::Valuation && hasStep(part, stated.pairs, Stage::Bid))
            basis = basisFromClaims(part, stated);
        if (basis == FeeBasis::Valuation || basis == FeeBasis::Asking || basis == FeeBasis::Clause)
            stated.pairs.clear();
        if (basis == FeeBasis::Bid || basis == FeeBasis::Agreed)
            keepBidders(part, stated.pairs);
        if (stated.pairs.empty() && (basis == FeeBasis::Bid || basis == FeeBasis::Agreed))
            stated.pairs = pairsMeantIn(part, stated.person);
        stated.price = {{money.minimum, money.maximum, money.currency, basis}, money.range, part.index, false};
        m_stated.push_back(std::move(stated));
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
        for (const int i : part.persons) {
            const PersonMention &mention = m_mentions.persons[static_cast<size_t>(i)];
            if (mention.range.first < money.range.first)
                before = mention.person;
            else if (after < 0)
                after = mention.person;
        }
        // "£60m-rated France forward Anthony Martial": the sum belongs to the name that follows it.
        const bool isRated = money.range.last + 1 < part.tokens.last && m_scan.isSign(money.range.last, u'-');
        if (isRated && after >= 0)
            return after;
        return before >= 0 ? before : after >= 0 && current < 0 ? after : after >= 0 ? after : current;
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

    /// Of the suitors in one sentence a bid is that of those who are said to bid.
    void keepBidders(const SentenceParts &part, std::vector<size_t> &pairs) const
    {
        const auto isBidder = [&](size_t i) { return hasStep(part, {i}, Stage::Bid); };
        if (std::any_of(pairs.begin(), pairs.end(), isBidder))
            std::erase_if(pairs, [&](size_t i) { return !isBidder(i); });
    }

    [[nodiscard]] bool hasStep(const SentenceParts &part, const std::vector<size_t> &pairs, Stage stage) const
    {
        return std::any_of(pairs.begin(), pairs.end(), [&](size_t i) {
            return std::ranges::any_of(claimsOfSentence(m_pairs[i].claims, part.index),
                [=](const Claim &claim) { return claim.stage >= stage && !claim.isHypothetical; });
        });
    }

    /// Without a word beside the sum, the step that the sentence reports says what it is.
    [[nodiscard]] FeeBasis basisFromClaims(const SentenceParts &part, const StatedPrice &stated) const
    {
        for (const size_t i : stated.pairs) {
            for (const Claim &claim : claimsOfSentence(m_pairs[i].claims, part.index)) {
                if (claim.stage >= Stage::Agreed)
                    return FeeBasis::Agreed;
                if (claim.stage >= Stage::Approach)
                    return FeeBasis::Bid;
            }
        }
        return FeeBasis::Asking;
    }

    [[nodiscard]] std::vector<std::optional<Price>> chosen() const
    {
        std::vector<std::optional<Price>> prices(m_pairs.size());
        for (const bool isOwn : {true, false}) {
            for (const StatedPrice &stated : m_stated) {
                const std::span<const size_t> meant = isOwn ? std::span(stated.pairs) : generalPairs(stated);
                for (const size_t i : meant) {
                    if (isOwn || m_pairs[i].stage != Stage::Off)
                        offer(prices[i], stated.price, isOwn);
                }
            }
        }
        for (size_t i = 0; i < prices.size(); ++i) {
            // Of a deal that is agreed the price is, too.
            if (!prices[i] || m_pairs[i].stage < Stage::Agreed || prices[i]->fee.basis == FeeBasis::Clause)
                continue;
            const bool isLaterBid = prices[i]->fee.basis == FeeBasis::Bid
                && prices[i]->sentence > m_pairs[i].claims[m_pairs[i].strongest].sentence;
            if (!isLaterBid)
                prices[i]->fee.basis = FeeBasis::Agreed;
        }
        return prices;
    }

    /// What is stated for nobody's bid holds for all who want him.
    [[nodiscard]] std::span<const size_t> generalPairs(const StatedPrice &stated) const
    {
        return stated.pairs.empty() ? m_byPerson.of(stated.person) : std::span<const size_t>();
    }

    static void offer(std::optional<Price> &price, Price stated, bool isOwn)
    {
        stated.isOwn = isOwn;
        if (!price) {
            price = stated;
            return;
        }
        const int known = rank(price->fee.basis);
        const int offered = rank(stated.fee.basis);
        // Of several bids the latest stands; of several asking prices the first.
        const bool isLaterBid = offered == known && isOwn && stated.fee.basis == FeeBasis::Bid;
        if (offered > known || isLaterBid)
            price = stated;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Pair> &m_pairs;
    const PairsByPerson m_byPerson;
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
