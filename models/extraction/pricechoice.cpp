// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pricechoice.h"

namespace rumourdesk {

namespace {

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

/// "up to €73.5m" and "the fixed part of the fee, €63.5m": the two ends of one price.
bool isLowerEnd(const Scan &scan, const Price &stated, const Price &known)
{
    static constexpr WordSet marks = {u"fixed", u"guaranteed", u"initial", u"basic", u"upfront"};
    constexpr int reach = 7; // tokens
    const bool isOpen = !known.fee.minimum && known.fee.maximum && stated.fee.minimum && stated.fee.minimum == stated.fee.maximum;
    return isOpen && stated.fee.basis == known.fee.basis && stated.fee.currency == known.fee.currency && *stated.fee.minimum < *known.fee.maximum
        && scan.hasAnyWord({std::max(0, stated.range.first - reach), stated.range.first}, marks);
}

/// "an opening bid of £24m", "last month's £25m": superseded by the bid that is told beside it.
bool isOfBefore(const Scan &scan, const Price &price)
{
    static constexpr WordSet marks = {u"opening", u"earlier", u"previous", u"first", u"initial", u"original", u"month's", u"week's"};
    constexpr int reach = 5; // tokens: "their opening proposal of"
    const TokenRange before{std::max(0, price.range.first - reach), price.range.first};
    for (int i = before.first; i < before.last; ++i) {
        const bool isLast = scan.isWord(i, u"last") && scan.isAnyWord(i + 1, WordSet(u"month", u"week", u"summer", u"year"));
        if (isLast || scan.isAnyWord(i, marks))
            return true;
    }
    return false;
}

/// Takes a price if it says more than the one known.
void offer(const Scan &scan, std::optional<Price> &price, Price stated, bool isOwn)
{
    stated.isOwn = isOwn;
    if (!price) {
        price = stated;
        return;
    }
    if (isLowerEnd(scan, stated, *price)) {
        price->fee.minimum = stated.fee.minimum;
        return;
    }
    const int known = rank(price->fee.basis);
    const int offered = rank(stated.fee.basis);
    // Of several bids the latest stands; of several asking prices the first.
    const bool isLaterBid = offered == known && isOwn && stated.fee.basis == FeeBasis::Bid && !isOfBefore(scan, stated);
    if (offered > known || isLaterBid)
        price = stated;
}

/// "have agreed personal terms, but his club want €40m": nothing is agreed but what he would earn.
bool isAgreedWithPlayer(const Scan &scan, const Pair &pair)
{
    return pair.stage == Stage::Agreed && std::ranges::all_of(pair.claims, [&](const Claim &claim) {
        return claim.stage != Stage::Agreed || scan.hasAnyWord(claim.cue, WordSet(u"terms"));
    });
}

} // namespace

std::vector<std::optional<Price>> chosenPrices(
    const Scan &scan, const std::vector<Pair> &pairs, const PairsByPerson &byPerson, const std::vector<StatedPrice> &stated)
{
    std::vector<std::optional<Price>> prices(pairs.size());
    for (const bool isOwn : {true, false}) {
        for (const StatedPrice &each : stated) {
            // What is stated for nobody's bid holds for all who want him.
            const std::span<const size_t> general = each.pairs.empty() ? byPerson.of(each.person) : std::span<const size_t>();
            for (const size_t i : isOwn ? std::span(each.pairs) : general) {
                if (isOwn || pairs[i].stage != Stage::Off)
                    offer(scan, prices[i], each.price, isOwn);
            }
        }
    }
    for (size_t i = 0; i < prices.size(); ++i) {
        // Of a deal that is agreed the price is, too.
        if (!prices[i] || pairs[i].stage < Stage::Agreed || prices[i]->fee.basis == FeeBasis::Clause || isAgreedWithPlayer(scan, pairs[i]))
            continue;
        const bool isLaterBid = prices[i]->fee.basis == FeeBasis::Bid
            && prices[i]->sentence > pairs[i].claims[pairs[i].strongest].sentence;
        if (!isLaterBid)
            prices[i]->fee.basis = FeeBasis::Agreed;
    }
    return prices;
}

} // namespace rumourdesk
