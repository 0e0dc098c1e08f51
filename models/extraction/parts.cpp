// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/parts.h"

#include "models/extraction/bystanders.h"
#include "models/extraction/lookback.h"

namespace rumourdesk {

namespace {

bool isOnTheMove(const Person &person)
{
    return person.role == PersonRole::Player || person.role == PersonRole::Unknown;
}

/// "Chelsea agree £40m deal for Wharton", "Leao to Arsenal": a heading that names a player and says what becomes of him.
/// A question ("Could Mateta leave?") tells nothing.
bool isHeadline(const Scan &scan, const SentenceParts &part)
{
    static constexpr WordSet ends = {u"to"};
    const bool isQuestion = scan.structure.paragraphs[static_cast<size_t>(part.paragraph)].isQuestion || scan.isSign(part.tokens.last - 1, u'?');
    if (part.persons.empty() || isQuestion)
        return false;
    return scan.hasAnyWord(part.tokens, ends) || std::ranges::any_of(part.clauses, [&](const Clause &clause) {
        return std::ranges::any_of(clause.cues, [](const Lexicon::CueMatch &match) {
            return match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal || match.cue.kind == CueKind::Exit;
        });
    });
}

/// "the scout who had a hand in the deals for Rodrygo", "Mainz, where Lee Jae-sung plays": whom a relative clause about the
/// past or about a place names is not spoken of.
bool isInAside(const Scan &scan, const std::vector<Clause> &clauses, TokenRange name)
{
    static constexpr WordSet playing = {u"play", u"plays", u"played", u"playing"};
    return std::ranges::any_of(clauses, [&](const Clause &clause) {
        const int first = clause.tokens.first;
        const bool isOfOld = clause.isHistory && scan.isWord(first, u"who");
        const bool isOfPlace = scan.isWord(first, u"where") && scan.hasAnyWord(clause.tokens, playing);
        return (isOfOld || isOfPlace) && clause.tokens.contains(name);
    });
}

} // namespace

int sectionPlayerOf(const Scan &scan, const Mentions &mentions, int paragraph)
{
    const std::vector<Paragraph> &paragraphs = scan.structure.paragraphs;
    const int heading = paragraphs[static_cast<size_t>(paragraph)].heading;
    if (heading < 0)
        return -1;
    const TokenRange tokens = paragraphs[static_cast<size_t>(heading)].tokens;
    int player = -1;
    for (const PersonMention &mention : within(mentions.persons, tokens)) {
        if (!isOnTheMove(mentions.people[static_cast<size_t>(mention.person)]) || mention.person == player)
            continue;
        if (player >= 0)
            return -1;
        player = mention.person;
    }
    return player;
}

int sectionClubOf(const Scan &scan, const Mentions &mentions, int paragraph)
{
    const int above = scan.structure.paragraphs[static_cast<size_t>(paragraph)].heading;
    if (above < 0)
        return -1;
    const TokenRange heading = scan.structure.paragraphs[static_cast<size_t>(above)].tokens;
    const std::span<const ClubMention> named = within(mentions.clubs, heading);
    if (named.size() != 1)
        return -1;
    for (int i = heading.first; i < heading.last; ++i) {
        const bool isWord = scan.token(i).kind == TokenKind::Word && !named.front().range.contains(i);
        if (isWord)
            return -1;
    }
    return named.front().club;
}

bool isListItem(const Scan &scan, TokenRange paragraph)
{
    if (paragraph.isEmpty())
        return false;
    const char16_t sign = scan.token(paragraph.first).sign;
    return sign == u'-' || sign == u'*' || sign == u'\u2022' || sign == u'\u2013';
}

bool goesOn(const Scan &scan, TokenRange paragraph)
{
    static constexpr WordSet openings = {u"but", u"however", u"they"};
    return !paragraph.isEmpty() && scan.isAnyWord(paragraph.first, openings);
}

bool standsAlone(const Scan &scan, int paragraph, int earlier)
{
    const std::vector<Paragraph> &paragraphs = scan.structure.paragraphs;
    if (paragraph == earlier || earlier < 0)
        return paragraph != earlier;
    const bool isColumn = scan.structure.isGossip && !scan.structure.hasItems;
    return (isColumn && !goesOn(scan, paragraphs[static_cast<size_t>(paragraph)].tokens)) || paragraphs[static_cast<size_t>(paragraph)].item != paragraphs[static_cast<size_t>(earlier)].item;
}

int topicOf(const Scan &scan, const Mentions &mentions)
{
    constexpr int leastMentions = 3;
    if (scan.structure.isGossip || scan.structure.hasItems)
        return -1;
    int topic = -1;
    for (size_t i = 0; i < mentions.people.size(); ++i) {
        const Person &candidate = mentions.people[i];
        if (candidate.role != PersonRole::Player || candidate.mentions < leastMentions)
            continue;
        if (topic < 0 || candidate.mentions > mentions.people[static_cast<size_t>(topic)].mentions)
            topic = static_cast<int>(i);
    }
    return topic;
}

int topicClubOf(const Scan &scan, const Mentions &mentions)
{
    constexpr int leastMentions = 3;
    constexpr int leastShare = 30; // per cent
    if (scan.structure.isGossip)
        return -1;
    std::vector<int> counts; // by club
    int best = -1;
    int most = 0;
    for (const ClubMention &mention : mentions.clubs) {
        const auto club = static_cast<size_t>(mention.club);
        if (counts.size() <= club)
            counts.resize(club + 1);
        if (++counts[club] > most) {
            most = counts[club];
            best = mention.club;
        }
    }
    const bool isLarge = most >= leastMentions && most * 100 >= leastShare * static_cast<int>(mentions.clubs.size());
    return isLarge ? best : -1;
}

int onlyPlayerOf(const Mentions &mentions, const SentenceParts &sentence)
{
    int only = -1;
    for (qsizetype i = 0; i < sentence.persons.size(); ++i) {
        const int who = mentions.persons[static_cast<size_t>(sentence.persons[i])].person;
        if (sentence.bystanders[i] || who == only || mentions.people[static_cast<size_t>(who)].role != PersonRole::Player)
            continue;
        if (only >= 0)
            return -1;
        only = who;
    }
    return only;
}

int actorBefore(const Mentions &mentions, const SentenceParts &sentence, int token)
{
    int actor = -1;
    for (const int i : sentence.clubs) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        if (!club.isAttribute && club.range.last <= token)
            actor = i;
    }
    return actor;
}

std::vector<SentenceParts> partsOf(const Scan &scan, const Mentions &mentions, std::optional<QDate> date)
{
    std::vector<SentenceParts> parts;
    parts.reserve(scan.structure.sentences.size());
    size_t club = 0;
    size_t named = 0;
    const bool isStoryOfOld = isLookBack(scan, date);
    for (size_t index = 0; index < scan.structure.sentences.size(); ++index) {
        const Sentence &sentence = scan.structure.sentences[index];
        const ParagraphKind kind = scan.structure.paragraphs[static_cast<size_t>(sentence.paragraph)].kind;
        if (kind != ParagraphKind::Prose && kind != ParagraphKind::Heading)
            continue;
        SentenceParts part;
        part.index = static_cast<int>(index);
        part.paragraph = sentence.paragraph;
        part.tokens = sentence.tokens;
        part.clauses = clausesOf(scan, sentence.tokens, date);
        for (Clause &clause : part.clauses)
            clause.isHistory = clause.isHistory || (isStoryOfOld && isToldOfThePast(scan, clause.tokens));
        for (; club < mentions.clubs.size() && mentions.clubs[club].range.first < sentence.tokens.last; ++club) {
            if (mentions.clubs[club].range.first >= sentence.tokens.first)
                part.clubs.push_back(static_cast<int>(club));
        }
        for (; named < mentions.persons.size() && mentions.persons[named].range.first < sentence.tokens.last; ++named) {
            const PersonMention &mention = mentions.persons[named];
            if (mention.range.first < sentence.tokens.first || !isOnTheMove(mentions.people[static_cast<size_t>(mention.person)]))
                continue;
            part.persons.push_back(static_cast<int>(named));
            part.bystanders.push_back(isNamedBeside(scan, mention.range, sentence.tokens) || isInAside(scan, part.clauses, mention.range));
        }
        part.isHeadline = kind == ParagraphKind::Heading;
        if (!part.isHeadline || isHeadline(scan, part))
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace rumourdesk
