// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/headline.h"

#include "models/reading/furniture.h"
#include "models/reading/signset.h"
#include "models/reading/textlines.h"

#include <QRegularExpression>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeadline = 160;

bool hasHeadlineForm(QStringView line)
{
    // A full stop within or at the end makes it a sentence, unless it belongs to an abbreviation or an
    // initial.
    static const QRegularExpression sentence(
        uR"([\p{Ll}\d)]{2,}\.(?:\s+\p{Lu}|\s+\(|["'”’)\]]*\z)|[;:,]\z|\A[-•*–]\s)"_s);
    if (line.size() > longestHeadline || line.count(u' ') < 2)
        return false;
    static constexpr SignSet marks(u";:,-•*–");
    const bool isPlain = !line.contains(u'.') && !marks.contains(line.front()) && !marks.contains(line.back());
    return isPlain || !sentence.match(line).hasMatch();
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
