// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects.h"

#include <algorithm>

namespace rumourdesk {

int onlyPlayerIn(const std::vector<SentenceParts> &parts, const Mentions &mentions)
{
    const auto mayPlay = [](const Person &person) { return person.role == PersonRole::Player || person.role == PersonRole::Unknown; };
    const auto only = std::ranges::find_if(mentions.people, mayPlay);
    if (only == mentions.people.end() || std::find_if(std::next(only), mentions.people.end(), mayPlay) != mentions.people.end())
        return -1;
    const auto who = static_cast<int>(only - mentions.people.begin());
    const bool isSpokenOf = std::ranges::any_of(parts, [&](const SentenceParts &sentence) {
        for (qsizetype i = 0; i < sentence.persons.size(); ++i) {
            if (!sentence.bystanders[static_cast<size_t>(i)] && mentions.persons[static_cast<size_t>(sentence.persons[i])].person == who)
                return true;
        }
        return false;
    });
    return isSpokenOf ? who : -1;
}

bool beginsWithOfficial(const Scan &scan, TokenRange sentence)
{
    constexpr int longest = 3; // tokens: "The head coach"
    if (!scan.isWord(sentence.first, u"the"))
        return false;
    for (int i = sentence.first + 1; i < std::min(sentence.last, sentence.first + longest); ++i) {
        if (scan.isClass(i, RoleNoun))
            return true;
    }
    return false;
}

bool seeksReplacement(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet words = {u"replace", u"replaced", u"replacement", u"replacements", u"successor", u"successors"};
    return scan.hasAnyWord(sentence, words);
}

int subjectClubOf(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
{
    static constexpr WordSet ends = {u"from", u"to"};
    static constexpr WordSet prepositions = {u"by", u"with", u"at", u"against", u"over", u"for"};
    int governed = -1;
    for (const int i : sentence.clubs) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        const int before = club.range.first - 1;
        if (club.isAttribute || scan.isAnyWord(before, ends))
            continue;
        if (!scan.isAnyWord(before, prepositions))
            return i;
        governed = governed < 0 ? i : governed;
    }
    return governed;
}

} // namespace rumourdesk
