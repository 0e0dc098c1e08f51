// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/headline.h"

#include "models/reading/furniture.h"
#include "models/reading/signset.h"
#include "models/reading/textlines.h"

namespace rumourdesk {

namespace {

constexpr qsizetype longestHeadline = 160;

/// A stop after two small letters or figures, and behind it another sentence, or nothing but closing marks: "in Milan.
/// He", but not "U.S." and "St. Pauli".
bool isSentenceEnd(QStringView line, qsizetype stop)
{
    static constexpr SignSet closings(u"\"'”’)]");
    static constexpr SignSet blanks(u" \t\n\v\f\r");
    const auto isSmall = [](QChar c) { return c.isLower() || (c >= u'0' && c <= u'9') || c == u')'; };
    if (stop < 2 || !isSmall(line[stop - 1]) || !isSmall(line[stop - 2]))
        return false;
    qsizetype next = stop + 1;
    while (next < line.size() && blanks.contains(line[next]))
        ++next;
    if (next > stop + 1)
        return next < line.size() && (line[next].isUpper() || line[next] == u'(');
    while (next < line.size() && closings.contains(line[next]))
        ++next;
    return next == line.size();
}

bool hasHeadlineForm(QStringView line)
{
    static constexpr SignSet openEnds(u";:,");
    static constexpr SignSet bullets(u"-•*–");
    static constexpr SignSet blanks(u" \t\n\v\f\r");
    if (line.size() > longestHeadline || line.count(u' ') < 2)
        return false;
    if (openEnds.contains(line.back()) || (bullets.contains(line.front()) && blanks.contains(line[1])))
        return false;
    // A full stop within or at the end makes it a sentence, unless it belongs to an abbreviation or an initial.
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'.' && isSentenceEnd(line, i))
            return false;
    }
    return true;
}

/// A first line that runs on in the next is no headline but text with hard line ends.
bool runsOn(QStringView body, const TextLine &line, const TextLine &next)
{
    constexpr qsizetype paragraph = 100;
    const bool isAdjacent = body.sliced(line.end, next.start - line.end).count(u'\n') == 1;
    const QStringView text = next.in(body);
    return isAdjacent && (text.front().isLower() || text.size() < paragraph);
}

} // namespace

QString headlineOf(QStringView body)
{
    constexpr int enough = 4;
    const std::vector<TextLine> lines = firstLines(body, enough);
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const QStringView line = lines[i].in(body);
        if (isPictureCredit(line))
            continue;
        return hasHeadlineForm(line) && !runsOn(body, lines[i], lines[i + 1]) ? line.toString() : QString();
    }
    return {};
}

} // namespace rumourdesk
