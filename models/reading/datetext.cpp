// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datetext.h"

#include "models/reading/datewords.h"

#include <QRegularExpression>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// One way to print a date, and which of its groups is which.
struct DatePattern {
    QRegularExpression expression;
    int year;
    int month;
    int day;
};

constexpr size_t isoPattern = 0;

std::array<DatePattern, 5> makeDatePatterns()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(uR"((?<![\p{L}\d./-]))"_s + text + uR"((?!\d))"_s);
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

std::optional<DateMention> nextDate(QStringView line, qsizetype from)
{
    static const std::array patterns = makeDatePatterns();
    std::optional<DateMention> next;
    for (size_t i = 0; i < patterns.size(); ++i) {
        QRegularExpressionMatch match;
        QDate date;
        for (qsizetype at = from; !date.isValid(); at = match.capturedEnd()) {
            match = patterns.at(i).expression.match(line, at);
            if (!match.hasMatch())
                break;
            date = dateOf(patterns.at(i), match);
        }
        if (date.isValid()) {
            if (!next || match.capturedStart() < next->start)
                next = DateMention{
                    {date, std::nullopt}, match.capturedStart(), match.capturedEnd(), i == isoPattern};
        }
    }
    return next;
}

/// "06:50", "14.05", "9h15", "6.50pm", "6pm", with seconds and a zone passed over. Groups: hour, minute, half
/// of the day; for a full hour: hour, half.
QString timePattern()
{
    const QString half = uR"(([AaPp])\.?[Mm]\b\.?)"_s;
    const QString zone =
        uR"((?:[\s,]*(?:\(?\b(?:GMT|BST|UTC|[CE]E?S?T|[ECP][SD]T|[ECP]T|IST|AE[SD]T|MEZ|MESZ|UK|Uhr|Z|h)\b\)?)"
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

/// Takes in the time that follows the date.
void takeTimeAfter(DateMention &mention, QStringView line)
{
    static const QRegularExpression expression(
        uR"(\A(?:T|[\s,|·•@(–—-]+(?:(?:at|um|om|alle(?: ore)?|ore|a las|às|as|à)\s+)?))"_s + timePattern()
        + uR"((?:\s*(?:hs|hrs|hours|uhr|uur|h)\b\.?)?\)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(line.sliced(mention.end));
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
    const QRegularExpressionMatch match = expression.match(line.sliced(from, mention.start - from));
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
    static const QRegularExpression expression(uR"((?<![\p{L}-])([\p{L}-]{3,14})[.,]?\s*\z)"_s);
    const QRegularExpressionMatch match = expression.match(line.sliced(from, mention.start - from));
    if (match.hasMatch() && isWeekday(match.capturedView(1)))
        mention.start = from + match.capturedStart();
}

/// Whether a line has figures enough for a date: four and another one, or four with a sign in between. Most lines have
/// none, and five expressions are spared.
bool mayHoldDate(QStringView line)
{
    constexpr int fewest = 4;
    const auto isFigure = [](QChar character) { return character >= u'0' && character <= u'9'; };
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
    qsizetype from = 0;
    while (std::optional<DateMention> mention = nextDate(line, from)) {
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
