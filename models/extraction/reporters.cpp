// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/reporters.h"

namespace rumourdesk {

namespace {

constexpr WordSet speechVerbs = {u"says", u"said", u"saying", u"writes", u"wrote", u"adds", u"added", u"claims", u"claimed", u"believes",
    u"reports", u"reported", u"reveals", u"revealed", u"tweeted", u"posted", u"explained", u"told", u"insists", u"denies", u"hears",
    u"understands"};

/// The mention that stands last before a token, of mentions in the order of the text.
const PersonMention *lastBefore(const std::vector<const PersonMention *> &mentions, int token)
{
    const auto after = std::ranges::lower_bound(mentions, token, {}, [](const PersonMention *mention) { return mention->range.first; });
    return after == mentions.begin() ? nullptr : *std::prev(after);
}

} // namespace

Reporters::Reporters(const Scan &scan, const Mentions &mentions) : m_scan(scan), m_mentions(mentions), m_outlets(mentions.people.size())
{
    for (const PersonMention &mention : mentions.persons) {
        if (mention.isDescription)
            continue;
        if (isJournalist(mention)) {
            m_journalists.push_back(&mention);
            learnOutletsBeside(mention);
        }
        if (isJournalist(mention) || isSpeaker(mention))
            m_speakers.push_back(&mention);
    }
}

bool Reporters::isJournalist(const PersonMention &mention) const
{
    return m_mentions.people[static_cast<size_t>(mention.person)].role == PersonRole::Journalist;
}

/// "'s", "of", "transfer correspondent", ", speaking to": what may stand between a journalist and his outlet.
bool Reporters::isLink(TokenRange between) const
{
    static constexpr WordSet links = {u"of", u"from", u"at", u"for", u"with", u"whose", u"told", u"tells", u"speaking", u"talking", u"to",
        u"writing", u"in", u"on", u"the", u"chief", u"senior", u"football", u"transfer", u"writer", u"expert", u"man", u"editor", u"own"};
    constexpr int longest = 5; // tokens
    if (between.size() > longest)
        return false;
    for (int i = between.first; i < between.last; ++i) {
        const bool isMark = m_scan.token(i).kind == TokenKind::Possessive || m_scan.isSign(i, u',') || m_scan.isSign(i, u'(');
        if (!isMark && !m_scan.isAnyWord(i, links) && !m_scan.isReporterNoun(i))
            return false;
    }
    // "Sky Sports, Fabrizio Romano and Marca": a comma alone is a list's.
    return between.size() != 1 || !m_scan.isSign(between.first, u',');
}

/// "Dharmesh Sheth of Sky Sports", "Marca's David Medina", "Speaking to Football Insider, Brown has said"
void Reporters::learnOutletsBeside(const PersonMention &mention)
{
    TokenRange &known = m_outlets[static_cast<size_t>(mention.person)];
    constexpr int reach = 12; // tokens
    if (!known.isEmpty())
        return;
    for (const OutletMention &outlet : within(m_mentions.outlets, {mention.range.first - reach, mention.range.last + reach})) {
        const bool isBefore = outlet.range.last <= mention.range.first;
        const TokenRange between = isBefore ? TokenRange{outlet.range.last, mention.range.first} : TokenRange{mention.range.last, outlet.range.first};
        const int opening = outlet.range.first - 2;
        const bool isOpening = isBefore && between.size() == 1 && m_scan.isSign(between.first, u',')
            && (m_scan.isWord(opening, u"speaking") || m_scan.isWord(opening, u"talking") || m_scan.isWord(opening, u"writing"));
        if (isLink(between) || isOpening) {
            known = outlet.range;
            return;
        }
    }
}

/// "said Romano", "Romano has said"
bool Reporters::isSpeaker(const PersonMention &mention) const
{
    const int after = mention.range.last;
    const bool isAuxiliary = m_scan.isWord(after, u"has") || m_scan.isWord(after, u"also");
    return m_scan.isAnyWord(mention.range.first - 1, speechVerbs) || m_scan.isAnyWord(isAuxiliary ? after + 1 : after, speechVerbs);
}

bool Reporters::isNounOfOutlet(int i) const
{
    static constexpr WordSet nouns = {u"outlet", u"newspaper", u"paper", u"website", u"site", u"publication", u"broadcaster", u"station", u"daily"};
    return m_scan.isAnyWord(i, nouns) || (m_scan.isWord(i, u"report") && m_scan.isAnyWord(i + 1, speechVerbs));
}

/// "the paper", "the Italian site", "the same outlet", "that newspaper"
bool Reporters::isDefinite(int noun) const
{
    static constexpr WordSet marks = {u"the", u"same", u"that"};
    constexpr int reach = 2; // tokens
    for (int i = noun - 1; i >= noun - reach; --i) {
        if (m_scan.isAnyWord(i, marks))
            return true;
        if (m_scan.token(i).kind != TokenKind::Word)
            return false;
    }
    return false;
}

TokenRange Reporters::meantIn(TokenRange tokens) const
{
    static constexpr WordSet meaning = {u"outlet", u"newspaper", u"paper", u"website", u"site", u"publication", u"broadcaster", u"station",
        u"daily", u"report", u"journalist", u"reporter", u"correspondent", u"insider", u"scout", u"guru", u"he"};
    for (int i = tokens.first; i < tokens.last; ++i) {
        if (!m_scan.isAnyWord(i, meaning))
            continue;
        TokenRange meant;
        if (i > tokens.first && isNounOfOutlet(i) && isDefinite(i))
            meant = lastOutletBefore(tokens.first);
        else if (i > tokens.first && m_scan.isReporterNoun(i) && isDefinite(i) && !beginningAt(m_mentions.persons, i + 1))
            meant = lastJournalistBefore(tokens.first);
        else if (m_scan.isWord(i, u"he") && m_scan.isAnyWord(i + 1, speechVerbs))
            meant = lastSpeakerBefore(i);
        if (!meant.isEmpty())
            return meant;
    }
    return {};
}

std::vector<TokenRange> Reporters::reportsIn(TokenRange sentence) const
{
    std::vector<TokenRange> reports{sentence};
    const bool hasReporter = !within(m_mentions.outlets, sentence).empty()
        || std::ranges::any_of(within(m_mentions.persons, sentence), [this](const PersonMention &mention) { return isJournalist(mention); });
    if (!hasReporter)
        return reports;
    for (int i = sentence.first + 1; i < sentence.last; ++i) {
        if (!beginsReport(i, sentence.last))
            continue;
        reports.back().last = i;
        reports.push_back({i, sentence.last});
    }
    return reports;
}

/// "while Sky Sports claims that ...", "but our own oracle Fabrizio Romano hears that ..."
bool Reporters::beginsReport(int i, int end) const
{
    static constexpr WordSet conjunctions = {u"and", u"but", u"while", u"whereas", u"though", u"although", u"yet"};
    constexpr int reach = 6; // tokens
    if (!m_scan.isAnyWord(i, conjunctions) && !m_scan.isSign(i, u';'))
        return false;
    for (int reporter = i + 1; reporter < std::min(end, i + reach); ++reporter) {
        const int verb = endOfReporter(reporter, end);
        if (verb < 0)
            continue;
        const bool isAuxiliary = m_scan.isWord(verb, u"has") || m_scan.isWord(verb, u"have");
        const bool isTelling = m_scan.isClass(isAuxiliary ? verb + 1 : verb, ReportVerb) && verb + reach / 2 < end;
        return isTelling && !m_scan.isAnyWord(i - 1, conjunctions);
    }
    return false;
}

/// The token after the outlet or journalist whose name begins at a token; -1 if none does.
int Reporters::endOfReporter(int first, int end) const
{
    int last = -1;
    if (const OutletMention *outlet = beginningAt(m_mentions.outlets, first))
        last = outlet->range.last;
    else if (const PersonMention *mention = beginningAt(m_mentions.persons, first); mention && isJournalist(*mention))
        last = mention->range.last;
    return last < end ? last : -1;
}

bool Reporters::isDenying(TokenRange named) const
{
    static constexpr WordSet denials = {u"dismissed", u"dismisses", u"rubbished", u"rubbishes", u"refuted", u"refutes",
        u"disputed", u"disputes", u"contradicted", u"contradicts", u"debunked", u"shot"};
    constexpr int reach = 5; // tokens: "The Athletic's David Ornstein has denied"
    for (int i = named.last; i < named.last + reach; ++i) {
        // "denies that anything is agreed" leaves the rest of it.
        const bool isDenial = (m_scan.isWord(i, u"denied") || m_scan.isWord(i, u"denies")) && !m_scan.isWord(i + 1, u"that");
        if (isDenial || m_scan.isAnyWord(i, denials))
            return true;
        const bool isPast = m_scan.token(i).kind == TokenKind::Punctuation || m_scan.isAnyWord(i, speechVerbs);
        if (isPast)
            return false;
    }
    return false;
}

bool Reporters::isHouse(const OutletMention &outlet) const
{
    static constexpr WordSet knowing = {u"understands", u"understand", u"reveal", u"revealed", u"learned", u"learnt"};
    constexpr int sourceReach = 9; // tokens
    constexpr int longestDateline = 60; // tokens, with the title
    const int after = outlet.range.last;
    if (m_scan.isWord(after, u"told") && m_scan.isWord(after + 1, u"you"))
        return true;
    // What it "understands", or is told by a source, an outlet says of itself; others cite what it "reports".
    const bool isTold = m_scan.isWord(outlet.range.first - 1, u"told")
        && m_scan.hasAnyWord({outlet.range.first - sourceReach, outlet.range.first}, WordSet(u"source", u"sources"));
    const bool isKnowing = m_scan.isWord(after, u"understands")
        || (m_scan.isWord(after, u"can") && m_scan.isAnyWord(after + 1, WordSet(u"reveal", u"confirm")));
    const bool isDateline = outlet.range.first < longestDateline && m_scan.isSign(outlet.range.first - 1, u'(') && m_scan.isSign(after, u')')
        && m_scan.token(after + 1).isDash(); // "BERLIN (Reuters) -"
    if (isTold || isDateline || (isKnowing && !m_scan.structure.isGossip))
        return true;
    // A paper calls its own sports pages so; others cite the paper.
    const auto isDesk = [](const QString &name) { return name.contains(u"sport", Qt::CaseInsensitive); };
    const bool isAuxiliary = m_scan.isWord(after, u"can") || m_scan.isWord(after, u"has") || m_scan.isWord(after, u"have");
    return outlet.outlet >= 0 && m_scan.isAnyWord(isAuxiliary ? after + 1 : after, knowing) && isDesk(m_scan.text(outlet.range))
        && !isDesk(m_scan.gazetteer.outletName(outlet.outlet));
}

TokenRange Reporters::lastOutletBefore(int token) const
{
    const std::span<const OutletMention> before = within(m_mentions.outlets, {0, token});
    return before.empty() ? TokenRange{} : before.back().range;
}

TokenRange Reporters::lastJournalistBefore(int token) const
{
    const PersonMention *last = lastBefore(m_journalists, token);
    return last ? last->range : TokenRange{};
}

TokenRange Reporters::lastSpeakerBefore(int token) const
{
    const PersonMention *last = lastBefore(m_speakers, token);
    return last && isJournalist(*last) ? last->range : TokenRange{};
}

} // namespace rumourdesk
