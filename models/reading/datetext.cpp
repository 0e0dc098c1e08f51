// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datetext.h"

#include "models/reading/datewords.h"
#include "models/reading/fourunits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// One way to print a date, matched where it begins, and which of its groups is which.
struct DatePattern {
    QRegularExpression expression;
    int year;
    int month;
    int day;
};

constexpr size_t isoPattern = 0;
constexpr size_t dayPattern = 1;
constexpr size_t namePattern = 2; // the month's
constexpr size_t pointPattern = 3;
constexpr size_t hyphenPattern = 4;
constexpr size_t patternCount = 5;

std::array<DatePattern, patternCount> makeDatePatterns()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(uR"(\G(?<![\p{L}\d./-]))"_s + text + uR"((?!\d))"_s);
    };
    const QString name = uR"((\p{L}{3,12})\.?)"_s;
    const QString day = uR"((\d{1,2})(?:st|nd|rd|th|er|º|°)?)"_s;
    return {{
        {pattern(uR"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))"_s), 1, 2, 3},
        {pattern(day + uR"(\.?(?:\s+(?:of\s+|de\s+)?|-|(?<=\.)))"_s + name
             + uR"(,?(?:\s+(?:de\s+|del\s+)?|-)(\d{4}))"_s),
            3, 2, 1},
        {pattern(name + uR"(\s+)"_s + day + uR"(,?\s+(\d{4}))"_s), 3, 1, 2},
        {pattern(uR"((\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d))"_s), 3, 2, 1},
        {pattern(uR"((\d{1,2})-(\d{1,2})-(\d{4}))"_s), 3, 2, 1},
    }};
}

QDate dateOf(int year, int month, int day)
{
    constexpr int pivot = 70; // of years printed with two figures
    if (year < 100)
        year += year < pivot ? 2000 : 1900;
    if (year < 1900 || year > 2100)
        return {};
    // Day first, unless the figures say that it is the American order.
    return month > 12 ? QDate(year, day, month) : QDate(year, month, day);
}

QDate dateOf(const DatePattern &pattern, const QRegularExpressionMatch &match)
{
    const QStringView month = match.capturedView(pattern.month);
    const int number = month.front().isDigit() ? month.toInt() : monthNamed(month).value_or(0);
    return dateOf(match.capturedView(pattern.year).toInt(), number, match.capturedView(pattern.day).toInt());
}

bool isFigure(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// The blanks of an expression, which are those of ASCII.
bool isBlank(QChar character)
{
    return character == u' ' || (character >= u'\t' && character <= u'\r');
}

/// "May 3": where the name begins whose day the figures at `i` may be; -1 if no name stands before them.
qsizetype monthBefore(QStringView line, qsizetype i, qsizetype from)
{
    qsizetype end = i;
    while (end > from && line[end - 1].isSpace())
        --end;
    if (end == i)
        return -1;
    if (end > from && line[end - 1] == u'.')
        --end;
    qsizetype start = end;
    while (start > from && line[start - 1].isLetter())
        --start;
    return start < end ? start : -1;
}

/// Where the last four figures in a row begin; -1 if there are none.
qsizetype lastYearIn(QStringView line)
{
    constexpr int yearFigures = 4;
    int run = 0;
    for (qsizetype i = line.size() - 1; i >= 0; --i) {
        run = isFigure(line[i]) ? run + 1 : 0;
        if (run == yearFigures)
            return i;
    }
    return -1;
}

/// Looks for the dates of one line. Expressions are asked only where figures stand, and where they begin.
class DateFinder
{
public:
    explicit DateFinder(QStringView line) : m_line(line), m_lastYear(lastYearIn(line)) {}

    std::optional<DateMention> next(qsizetype from)
    {
        m_asked = {};
        std::optional<DateMention> found;
        for (qsizetype i = from; i < m_line.size() && !(found && found->start < i); ++i) {
            if (!isFigure(m_line[i]) || (i > 0 && isFigure(m_line[i - 1])))
                continue;
            if (const qsizetype month = monthBefore(m_line, i, from); month >= 0)
                offer(namePattern, month, found);
            offerFigures(i, found);
        }
        return found;
    }

private:
    /// "2025-03-02", "2 March 2025", "2.3.2025", "2-3-2025": how long the first figures are and what follows them.
    void offerFigures(qsizetype start, std::optional<DateMention> &found)
    {
        constexpr qsizetype yearFigures = 4;
        constexpr qsizetype dayFigures = 2;
        qsizetype end = start;
        while (end < m_line.size() && isFigure(m_line[end]))
            ++end;
        if (end == m_line.size())
            return;
        const bool isPoint = m_line[end] == u'.' || m_line[end] == u'/';
        if (end - start == yearFigures && (isPoint || m_line[end] == u'-'))
            offer(isoPattern, start, found);
        if (end - start > dayFigures)
            return;
        offer(dayPattern, start, found);
        if (isPoint)
            offer(pointPattern, start, found);
        if (m_line[end] == u'-')
            offer(hyphenPattern, start, found);
    }

    /// Of dates that begin together the one printed in the earlier way is taken.
    void offer(size_t pattern, qsizetype start, std::optional<DateMention> &found)
    {
        static const std::array<DatePattern, patternCount> patterns = makeDatePatterns();
        const bool hasYearBehind = pattern == dayPattern || pattern == namePattern;
        if (start < m_asked[pattern] || (found && found->start <= start) || (hasYearBehind && start >= m_lastYear))
            return;
        const QRegularExpressionMatch match = patterns[pattern].expression.match(m_line, start);
        if (!match.hasMatch())
            return;
        m_asked[pattern] = match.capturedEnd();
        if (const QDate date = dateOf(patterns[pattern], match); date.isValid())
            found = DateMention{{date, std::nullopt}, start, match.capturedEnd(), pattern == isoPattern};
    }

    QStringView m_line;
    qsizetype m_lastYear; // where the last four figures in a row begin
    std::array<qsizetype, patternCount> m_asked{}; // up to where each pattern has been found wanting
};

/// "06:50", "14.05", "9h15", "6.50pm", "6pm", with seconds and a zone passed over. Groups: hour, minute, half
/// of the day; for a full hour: hour, half.
QString timePattern()
{
    const QString half = uR"(([AaPp])\.?[Mm]\b\.?)"_s;
    const QString zone =
        uR"((?:[\s,]*(?:\(?\b(?:(?:GMT|UTC)[+-]\d{1,2}\b|GMT|BST|UTC|[CE]E?S?T|[ECP][SD]T|[ECP]T|IST|AE[SD]T|MEZ|MESZ|UK|Uhr|Z|h)\b\)?)"
        uR"((?:\s+time)?|[+-]\d\d:?\d\d\b))*)"_s;
    return uR"((?:(\d{1,2})[:.hH]\s?(\d\d)(?::\d\d(?:[.,]\d+)?)?(?!\d)(?:\s*)"_s + half
        + uR"()?|(\d{1,2})\s*)"_s + half + u')' + zone;
}

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    const bool isFullHour = match.capturedStart(1) < 0;
    int hour = match.capturedView(isFullHour ? 4 : 1).toInt();
    const int minute = isFullHour ? 0 : match.capturedView(2).toInt();
    const QStringView half = match.capturedView(isFullHour ? 5 : 3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

bool hasFigure(QStringView text)
{
    constexpr std::uint64_t figures = 10;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (end - at >= unitsAtOnce && !hasAmongFour(at, u'0', figures))
        at += unitsAtOnce;
    return std::any_of(at, end, isFigure);
}

/// Takes in the time that follows the date.
void takeTimeAfter(DateMention &mention, QStringView line)
{
    static const QRegularExpression expression(
        uR"(\A(?:T|[\s,.|·•@(–—-]+(?:(?:(?:last )?updated at|at|um|om|alle(?: ore)?|ore|a las|às|as|à)\s+)?))"_s + timePattern()
        + uR"((?:\s*(?:hs|hrs|hours|uhr|uur|o['’]clock|h)\b\.?)?\)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView after = line.sliced(mention.end);
    if (!hasFigure(after))
        return;
    const QRegularExpressionMatch match = expression.match(after);
    if (!match.hasMatch())
        return;
    if (const auto time = timeOf(match)) {
        mention.published.time = time;
        mention.end += match.capturedEnd();
    }
}

/// Takes in the time that stands before the date, not before `from`.
void takeTimeBefore(DateMention &mention, QStringView line, qsizetype from)
{
    static const QRegularExpression expression(
        uR"((?<![\d.,£€$]))"_s + timePattern() + uR"([\s,|·•–—-]*(?:on\s+)?\z)"_s);
    const QStringView before = line.sliced(from, mention.start - from);
    if (!hasFigure(before))
        return;
    const QRegularExpressionMatch match = expression.match(before);
    if (!match.hasMatch())
        return;
    if (const auto time = timeOf(match)) {
        mention.published.time = time;
        mention.start = from + match.capturedStart();
    }
}

/// Takes in the weekday that stands before the date, not before `from`.
void takeWeekday(DateMention &mention, QStringView line, qsizetype from)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 14;
    qsizetype end = mention.start;
    while (end > from && isBlank(line[end - 1]))
        --end;
    if (end > from && (line[end - 1] == u'.' || line[end - 1] == u','))
        --end;
    qsizetype start = end;
    while (start > from && (line[start - 1].isLetter() || line[start - 1] == u'-'))
        --start;
    if (end - start >= shortest && end - start <= longest && isWeekday(line.sliced(start, end - start)))
        mention.start = start;
}

/// Whether a line has figures enough for a date: four and another one, or four with a sign in between. Most lines have
/// none, and five expressions are spared.
bool mayHoldDate(QStringView line)
{
    constexpr int fewest = 4;
    if (!hasFigure(line))
        return false;
    int figures = 0;
    int run = 0;
    bool hasYear = false;
    bool hasJoint = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isFigure(line[i])) {
            run = 0;
            continue;
        }
        ++figures;
        hasYear = hasYear || ++run >= fewest;
        hasJoint = hasJoint || (i + 2 < line.size() && isFigure(line[i + 2]) && QStringView(u"-./").contains(line[i + 1]));
    }
    return (hasYear && figures > fewest) || (hasJoint && figures >= fewest);
}

} // namespace

std::vector<DateMention> datesIn(QStringView line)
{
    std::vector<DateMention> mentions;
    if (!mayHoldDate(line))
        return mentions;
    DateFinder finder(line);
    qsizetype from = 0;
    while (std::optional<DateMention> mention = finder.next(from)) {
        takeTimeAfter(*mention, line);
        takeWeekday(*mention, line, from);
        if (!mention->published.time)
            takeTimeBefore(*mention, line, from);
        from = mention->end;
        mentions.push_back(*mention);
    }
    return mentions;
}

} // namespace rumourdesk
