// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/echoes.h"

namespace rumourdesk {

namespace {

/// Where "as have", "so do", "nor are" stands; empty if nowhere.
TokenRange echoWords(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet openers = {u"as", u"so", u"nor", u"neither"};
    static constexpr WordSet auxiliaries = {u"have", u"has", u"had", u"do", u"does", u"did", u"are", u"is", u"were", u"was",
        u"would", u"will", u"could"};
    for (int i = sentence.first; i + 2 < sentence.last; ++i) {
        const bool isBegin = i == sentence.first || scan.token(i - 1).kind == TokenKind::Punctuation || scan.isWord(i - 1, u"and");
        if (isBegin && scan.isAnyWord(i, openers) && scan.isAnyWord(i + 1, auxiliaries))
            return {i, i + 2};
    }
    return {};
}

/// "Spurs", "her old club, Arsenal", "their neighbours Brentford": the words before the club only describe it.
bool isDescribed(const Scan &scan, TokenRange words)
{
    static constexpr WordSet fillers = {u"the", u"her", u"his", u"their", u"both", u"fellow", u"old", u"former", u"neighbours", u"of"};
    for (int i = words.first; i < words.last; ++i) {
        if (!scan.isAnyWord(i, fillers) && !scan.isClass(i, TeamNoun | Adjective) && !scan.isSign(i, u',') && !scan.token(i).isCapitalised())
            return false;
    }
    return true;
}

/// Between two clubs of a list.
bool isJoint(const Scan &scan, TokenRange words)
{
    for (int i = words.first; i < words.last; ++i) {
        if (!scan.isSign(i, u',') && !scan.isWord(i, u"and") && !scan.isWord(i, u"the"))
            return false;
    }
    return !words.isEmpty();
}

/// The club before "too" in "Estudiantes are keen on him, San Lorenzo too"; -1 if none stands there.
int clubBeforeToo(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    for (const int i : sentence.clubs) {
        const TokenRange range = mentions.clubs[static_cast<size_t>(i)].range;
        const bool isAfterComma = range.first > sentence.tokens.first && scan.isSign(range.first - 1, u',');
        if (isAfterComma && range.last < sentence.tokens.last && scan.isWord(range.last, u"too"))
            return i;
    }
    return -1;
}

/// "Chelsea have no intention of looking again. Arsenal do.", "Real remain keen. Barcelona do not": a club that is all of the
/// sentence, and does what another does not.
std::optional<Echo> contrastIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    static constexpr WordSet auxiliaries = {u"do", u"does", u"are", u"is", u"have", u"might", u"would"};
    static constexpr WordSet denials = {u"dont", u"doesnt", u"arent", u"isnt", u"havent"};
    if (sentence.clubs.empty())
        return {};
    const int first = sentence.clubs.front();
    const TokenRange club = mentions.clubs[static_cast<size_t>(first)].range;
    const bool isShort = scan.isAnyWord(club.last, denials); // "don't"
    const bool isVerb = isShort || scan.isAnyWord(club.last, auxiliaries);
    const bool isDenied = isShort || scan.isWord(club.last + 1, u"not");
    const int end = club.last + (isDenied && !isShort ? 2 : 1);
    const bool isWhole = end >= sentence.tokens.last || scan.token(end).kind == TokenKind::Punctuation;
    if (club.first != sentence.tokens.first || !isVerb || !isWhole)
        return {};
    return Echo{{club.last, end}, {first}, isDenied ? Stage::Off : Stage::Interest};
}

} // namespace

std::optional<EchoOfPlayer> echoOfPlayerIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    constexpr int reach = 5; // tokens: "as has Blackburn's striker Sammie Szmodics"
    const TokenRange words = sentence.persons.size() < 2 ? TokenRange() : echoWords(scan, sentence.tokens);
    if (words.isEmpty() || !scan.isWord(words.first, u"as"))
        return {};
    for (const int i : sentence.persons) {
        const TokenRange named = mentions.persons[static_cast<size_t>(i)].range;
        const int gap = named.first - words.last;
        if (gap >= 0 && gap <= reach)
            return EchoOfPlayer{words, i};
    }
    return {};
}

std::optional<Echo> echoIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    constexpr int longestDescription = 5; // tokens
    const TokenRange words = sentence.clubs.empty() ? TokenRange() : echoWords(scan, sentence.tokens);
    const int too = words.isEmpty() ? clubBeforeToo(scan, mentions, sentence) : -1;
    if (too >= 0)
        return Echo{{mentions.clubs[static_cast<size_t>(too)].range.last, mentions.clubs[static_cast<size_t>(too)].range.last + 1}, {too}, {}};
    if (words.isEmpty())
        return contrastIn(scan, mentions, sentence);
    Echo echo{words, {}, {}};
    int end = words.last;
    for (const int i : sentence.clubs) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        const TokenRange between{end, club.range.first};
        if (club.isAttribute || club.range.first < end)
            continue;
        const bool isNext = echo.clubs.empty() ? between.size() <= longestDescription && isDescribed(scan, between) : isJoint(scan, between);
        if (!isNext || (club.range.last < sentence.tokens.last && scan.token(club.range.last).kind == TokenKind::Possessive))
            break;
        echo.clubs.push_back(i);
        end = club.range.last;
    }
    return echo.clubs.empty() ? std::optional<Echo>() : echo;
}

} // namespace rumourdesk
