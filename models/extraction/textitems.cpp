// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/textitems.h"

#include "models/extraction/parts.h"

#include <QSet>

namespace rumourdesk {

namespace {

constexpr int leastItems = 3;
constexpr int minutesOfHour = 60;
constexpr int hoursOfDay = 24;

/// "16:12", "10.20", "9" before "am": the token after the figures; `first` itself if they are no time.
int endOfFigures(const Scan &scan, int first, int last)
{
    const QStringView text = scan.text(first);
    if (scan.token(first).kind != TokenKind::Number)
        return first;
    const auto isTime = [](int hour, int minute) { return hour >= 0 && hour < hoursOfDay && minute >= 0 && minute < minutesOfHour; };
    const qsizetype stop = text.indexOf(u'.');
    if (stop > 0)
        return text.size() - stop == 3 && isTime(text.first(stop).toInt(), text.sliced(stop + 1).toInt()) ? first + 1 : first;
    const bool hasColon = first + 2 < last && scan.isSign(first + 1, u':') && scan.token(first + 1).isGlued && scan.token(first + 2).isGlued
        && scan.token(first + 2).span.length == 2;
    if (hasColon)
        return isTime(scan.wholeNumber(first), scan.wholeNumber(first + 2)) ? first + 3 : first;
    constexpr int hundred = 100; // "2245"
    const int figures = scan.wholeNumber(first);
    if (text.size() == 4)
        return isTime(figures / hundred, figures % hundred) ? first + 1 : first;
    const bool isHour = text.size() <= 2 && isTime(figures, 0);
    return isHour && first + 1 < last && (scan.isWord(first + 1, u"am") || scan.isWord(first + 1, u"pm")) ? first + 1 : first;
}

/// "2019" may be a year as well.
bool mayBeYear(const Scan &scan, int token)
{
    constexpr int earliest = 1900;
    constexpr int latest = 2059;
    return scan.token(token).span.length == 4 && scan.isNumber(token, earliest, latest);
}

bool isLineOfTime(const Scan &scan, TokenRange line)
{
    int end = line.first;
    return beginsWithTime(scan, line, end) && end == line.last;
}

} // namespace

bool beginsWithTime(const Scan &scan, TokenRange line, int &end)
{
    static constexpr WordSet zones = {u"am", u"pm", u"gmt", u"bst", u"cet", u"est", u"et"};
    const int first = line.first + (scan.isSign(line.first, u'[') || scan.isSign(line.first, u'(') ? 1 : 0);
    if (first >= line.last)
        return false;
    end = endOfFigures(scan, first, line.last);
    if (end == first)
        return false;
    while (end < line.last && scan.isAnyWord(end, zones))
        ++end;
    if (end < line.last && (scan.isSign(end, u']') || scan.isSign(end, u')')))
        ++end;
    const Token &next = scan.token(end);
    const bool isMark = next.sign == u':' || next.sign == u'|' || next.isDash();
    return end >= line.last || isMark || next.isCapitalised() || (next.kind == TokenKind::Punctuation && !next.isGlued);
}

void numberEntries(const Scan &scan, TextStructure &structure)
{
    int times = 0;
    bool isAllYears = true;
    int end = 0;
    for (const Paragraph &paragraph : structure.paragraphs) {
        if (beginsWithTime(scan, paragraph.tokens, end)) {
            ++times;
            isAllYears = isAllYears && mayBeYear(scan, paragraph.tokens.first);
        }
    }
    if (times < leastItems || isAllYears)
        return;
    structure.hasItems = true;
    int item = 0;
    int heading = -1;
    for (size_t i = 0; i < structure.paragraphs.size(); ++i) {
        Paragraph &paragraph = structure.paragraphs[i];
        if (beginsWithTime(scan, paragraph.tokens, end)) {
            ++item;
            heading = -1;
        }
        paragraph.item = item;
        paragraph.heading = heading;
        if (paragraph.kind != ParagraphKind::Heading)
            continue;
        if (isLineOfTime(scan, paragraph.tokens))
            paragraph.kind = ParagraphKind::Furniture;
        else
            heading = static_cast<int>(i);
    }
}

void numberSections(const Scan &scan, const Mentions &mentions, TextStructure &structure)
{
    if (structure.isGossip || structure.hasItems)
        return;
    QSet<int> players;
    int last = -1;
    for (size_t i = 0; i < structure.paragraphs.size(); ++i) {
        const int heading = structure.paragraphs[i].heading;
        if (heading <= 0 || heading == last || structure.paragraphs[i].kind != ParagraphKind::Prose)
            continue;
        last = heading;
        if (const int player = sectionPlayerOf(scan, mentions, static_cast<int>(i)); player >= 0)
            players.insert(player);
    }
    if (players.size() < leastItems)
        return;
    structure.hasItems = true;
    int item = 0;
    for (size_t i = 1; i < structure.paragraphs.size(); ++i) {
        const bool isHeading = structure.paragraphs[i].kind == ParagraphKind::Heading;
        item += isHeading && structure.paragraphs[i - 1].kind != ParagraphKind::Heading ? 1 : 0;
        structure.paragraphs[i].item = item;
    }
}

void numberStories(const Mentions &mentions, TextStructure &structure)
{
    structure.hasItems = true;
    int item = 0;
    for (Paragraph &paragraph : structure.paragraphs) {
        const bool hasSentence = paragraph.kind == ParagraphKind::Prose && !paragraph.sentences.isEmpty();
        const TokenRange opening = hasSentence ? structure.sentences[static_cast<size_t>(paragraph.sentences.first)].tokens : paragraph.tokens;
        const bool names = !within(mentions.persons, opening).empty() || !within(mentions.clubs, opening).empty();
        item += names || !hasSentence ? 1 : 0;
        paragraph.item = item;
    }
}

} // namespace rumourdesk
