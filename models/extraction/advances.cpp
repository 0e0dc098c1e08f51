// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/advances.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

/// The noun that "from" speaks of in "an approach for Iliman Ndiaye from"; -1 if none stands there.
int advanceBefore(const Scan &scan, TokenRange sentence, int from)
{
    static constexpr WordSet advances
        = {u"approach", u"approaches", u"offer", u"offers", u"bid", u"bids", u"proposal", u"interest", u"enquiry", u"enquiries", u"contact"};
    static constexpr WordSet relatives = {u"who", u"whom", u"whose", u"which"};
    constexpr int reach = 10;
    for (int i = from - 1; i >= std::max(sentence.first, from - reach); --i) {
        if (scan.isAnyWord(i, advances))
            return i;
        // "interested in signing him from", "a bid accepted for Ndiaye, who joined from"
        if (scan.isAnyWord(i, relatives) || (scan.endsIn(i, u"ing") && !scan.token(i).isCapitalised()))
            return none;
    }
    return none;
}

/// "have had an approach", "are braced for an offer": it comes to the subject.
bool isReceived(const Scan &scan, TokenRange sentence, int noun)
{
    static constexpr WordSet verbs = {u"had", u"received", u"receive", u"receives", u"receiving", u"aware", u"braced", u"bracing", u"fended",
        u"fending", u"fielded", u"fielding", u"attracted", u"attracting", u"await", u"awaiting", u"expect", u"expecting", u"face", u"facing",
        u"resisted", u"resisting"};
    constexpr int reach = 5;
    return scan.hasAnyWord({std::max(sentence.first, noun - reach), noun}, verbs);
}

/// "negotiating with Chelsea over the sale of Edouard Mendy": whether the club that is dealt with is to buy.
bool isBuyer(const Scan &scan, TokenRange sentence, TokenRange club)
{
    static constexpr WordSet subjects = {u"over", u"about", u"on", u"regarding", u"for"};
    static constexpr WordSet sales = {u"sale", u"selling", u"departure", u"exit"};
    constexpr int reach = 4;
    return club.last < sentence.last && scan.isWord(club.first - 1, u"with") && scan.isAnyWord(club.last, subjects)
        && scan.hasAnyWord({club.last + 1, std::min(sentence.last, club.last + reach)}, sales);
}

/// "have offered Douglas Luiz to Everton": whether the club is asked to take a player.
bool isOfferedTo(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Lexicon::CueMatch &match, int club)
{
    static constexpr WordSet offers = {u"offer", u"offers", u"offered", u"offering"};
    const int to = mentions.clubs[static_cast<size_t>(club)].range.first - 1;
    return scan.isWord(to, u"to") && std::ranges::any_of(sentence.persons, [&](int i) {
        const TokenRange name = mentions.persons[static_cast<size_t>(i)].range;
        const bool isCued = match.range.first < name.first && name.first - match.range.last < 2;
        return name.last == to && isCued && scan.isAnyWord(name.first - 1, offers);
    });
}

} // namespace

Advance advanceReceived(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Lexicon::CueMatch &match)
{
    for (const int i : sentence.clubs) {
        const TokenRange range = mentions.clubs[static_cast<size_t>(i)].range;
        const bool isSale = range.first >= match.range.first && isBuyer(scan, sentence.tokens, range);
        if (!isSale && !isOfferedTo(scan, mentions, sentence, match, i))
            continue;
        const int owner = actorBefore(mentions, sentence, match.range.first);
        if (owner != none || isSale)
            return {owner, i, !isSale};
    }
    Advance advance;
    for (const int i : sentence.clubs) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        if (club.isAttribute)
            continue;
        int from = club.range.first - 1;
        if (from > match.range.first && scan.isWord(from, u"the"))
            --from;
        const int noun = from > match.range.first && scan.isWord(from, u"from") ? advanceBefore(scan, sentence.tokens, from) : none;
        if (noun >= match.range.first && noun < match.range.last && isReceived(scan, sentence.tokens, noun)) {
            advance.maker = i;
            return advance;
        }
        if (club.range.last <= match.range.first)
            advance.owner = i;
    }
    return {};
}

bool isMoneyOffered(const Scan &scan, TokenRange sentence, int offered)
{
    if (!scan.isWord(offered, u"offered"))
        return false;
    static constexpr WordSet auxiliaries = {u"was", u"were", u"is", u"been", u"being", u"have", u"has", u"had"};
    static constexpr WordSet units = {u"m", u"million", u"euros", u"pounds"};
    int sum = offered - 1;
    while (sum > sentence.first && scan.isAnyWord(sum, auxiliaries))
        --sum;
    while (sum > sentence.first && scan.isAnyWord(sum, units))
        --sum;
    return sum > sentence.first && scan.token(sum).kind == TokenKind::Number;
}

int endOfOwnMoney(const Scan &scan, TokenRange sentence, TokenRange club)
{
    static constexpr WordSet units = {u"m", u"million"};
    static constexpr WordSet verbs = {u"for", u"was", u"were", u"has", u"had", u"is"};
    const int sum = club.last + 1;
    if (scan.token(club.last).kind != TokenKind::Possessive || !scan.token(sum).isCurrencySign() || scan.token(sum + 1).kind != TokenKind::Number)
        return -1;
    const int end = scan.isAnyWord(sum + 2, units) ? sum + 3 : sum + 2;
    return end < sentence.last && scan.isAnyWord(end, verbs) ? end : -1;
}

bool isOfferedMoney(const Scan &scan, TokenRange sentence, int club)
{
    int to = club - 1;
    if (scan.isWord(to, u"the"))
        --to;
    return to - 1 > sentence.first && scan.isWord(to, u"to") && isMoneyOffered(scan, sentence, to - 1);
}

} // namespace rumourdesk
