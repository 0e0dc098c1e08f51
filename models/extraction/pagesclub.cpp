// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pagesclub.h"

#include <QHash>

#include <algorithm>

namespace rumourdesk {

namespace {

constexpr int none = -1;

constexpr WordSet subjects = {u"we", u"us", u"we're", u"we've", u"we'd", u"we'll"};
constexpr WordSet owners = {u"our", u"ours"};

/// The places of "we" and "us" that are not within quotation marks; `count` takes in "our".
std::vector<int> ownWords(const Scan &scan, int &count)
{
    std::vector<int> places;
    count = 0;
    for (const Paragraph &paragraph : scan.structure.paragraphs) {
        if (paragraph.kind != ParagraphKind::Prose)
            continue;
        bool isQuoted = false;
        for (int i = paragraph.tokens.first; i < paragraph.tokens.last; ++i) {
            const char16_t sign = scan.token(i).sign;
            if (sign == u'\u201c' || sign == u'\u201d' || sign == u'"')
                isQuoted = sign == u'"' ? !isQuoted : sign == u'\u201c';
            const bool isSubject = !isQuoted && scan.isAnyWord(i, subjects);
            const bool isHereWeGo = scan.isWord(i - 1, u"here");
            if (isQuoted || !(isSubject || scan.isAnyWord(i, owners)) || isHereWeGo)
                continue;
            ++count;
            if (isSubject)
                places.push_back(i);
        }
    }
    return places;
}

/// The only club of the title; else the one that the article names most, if one is ahead of the others.
int clubOfPage(const Scan &scan, const Mentions &mentions)
{
    const std::vector<Paragraph> &paragraphs = scan.structure.paragraphs;
    const auto title = std::ranges::find(paragraphs, ParagraphKind::Heading, &Paragraph::kind);
    int club = none;
    bool isSingle = title != paragraphs.end();
    for (const ClubMention &named : within(mentions.clubs, isSingle ? title->tokens : TokenRange())) {
        isSingle = isSingle && (club == none || club == named.club);
        club = named.club;
    }
    if (isSingle && club != none)
        return club;
    QHash<int, int> counts;
    for (const ClubMention &named : mentions.clubs)
        ++counts[named.club];
    int most = 0;
    club = none;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() == most)
            club = none;
        if (count.value() > most) {
            most = count.value();
            club = count.key();
        }
    }
    constexpr int leastMentions = 3;
    return most >= leastMentions ? club : none;
}

} // namespace

void addPagesClub(const Scan &scan, Mentions &mentions)
{
    constexpr int leastWords = 4;
    int count = 0;
    const std::vector<int> places = ownWords(scan, count);
    const int club = count >= leastWords ? clubOfPage(scan, mentions) : none;
    if (club == none)
        return;
    for (const int i : places)
        mentions.clubs.push_back({{i, i + 1}, club, AliasKind::Periphrasis, false, false, true});
    std::ranges::stable_sort(mentions.clubs, {}, [](const ClubMention &mention) { return mention.range.first; });
}

} // namespace rumourdesk
