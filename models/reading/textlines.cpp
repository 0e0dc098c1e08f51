// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textlines.h"

#include "models/reading/fourunits.h"

#include <algorithm>

namespace rumourdesk {

namespace {

TextLine trimmedLine(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return {start, end};
}

/// Where the line begins that ends at `end`.
qsizetype startOfLine(QStringView text, qsizetype end)
{
    const char16_t *const units = text.utf16();
    while (end >= unitsAtOnce && !hasAmongFour(units + end - unitsAtOnce, u'\n', 1))
        end -= unitsAtOnce;
    while (end > 0 && units[end - 1] != u'\n')
        --end;
    return end;
}

bool isLineStart(QStringView text, qsizetype position)
{
    while (position > 0 && text.at(position - 1).isSpace() && text.at(position - 1) != u'\n')
        --position;
    return position == 0 || text.at(position - 1) == u'\n';
}

/// Where the text goes on behind a cut.
qsizetype resumeAfter(QStringView text, const TextLine &cut, bool followsBlank)
{
    qsizetype position = cut.end;
    qsizetype resume = cut.end;
    while (position < text.size() && text.at(position).isSpace()) {
        if (text.at(position++) != u'\n')
            continue;
        resume = position;
        if (!followsBlank)
            break;
    }
    return position == text.size() ? position : resume;
}

bool endsBlank(const QString &text)
{
    return text.isEmpty() || text.endsWith(u"\n\n");
}

} // namespace

std::vector<TextLine> firstLines(QStringView text, int count)
{
    std::vector<TextLine> lines;
    lines.reserve(static_cast<size_t>(count));
    qsizetype start = 0;
    while (start < text.size() && std::ssize(lines) < count) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const TextLine line = trimmedLine(text, start, end);
        if (line.start < line.end)
            lines.push_back(line);
        start = end + 1;
    }
    return lines;
}

std::vector<TextLine> lastLines(QStringView text, int count, qsizetype from)
{
    std::vector<TextLine> lines;
    lines.reserve(static_cast<size_t>(count));
    qsizetype end = text.size();
    while (end > from && std::ssize(lines) < count) {
        const qsizetype start = startOfLine(text, end);
        const TextLine line = trimmedLine(text, start, end);
        if (line.start < line.end && line.start >= from)
            lines.push_back(line);
        end = start - 1;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QString withoutStretches(const QString &text, const std::vector<TextLine> &cuts)
{
    if (cuts.empty())
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype position = 0;
    for (const TextLine &cut : cuts) {
        result += QStringView(text).sliced(position, std::max(cut.start, position) - position);
        const bool isWholeLine = isLineStart(text, cut.start)
            && (cut.end == text.size() || QStringView(text).sliced(cut.end).front() == u'\n'
                || text.at(cut.end).isSpace());
        position = isWholeLine ? resumeAfter(text, cut, endsBlank(result)) : cut.end;
    }
    result += QStringView(text).sliced(position);
    return result;
}

} // namespace rumourdesk
