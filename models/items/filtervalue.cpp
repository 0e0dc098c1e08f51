// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtervalue.h"

#include "models/domain/transferwindow.h"
#include "models/items/filtercursor.h"
#include "models/items/rumourcolumns.h"
#include "models/items/textfold.h"

#include <QCoreApplication>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

constexpr qint64 largestAmount = 1'000'000'000'000'000;
constexpr qsizetype longestQuotedText = 40;

struct Unit {
    QLatin1StringView suffix;
    qint64 worth;
};

constexpr std::array<Unit, 4> units = {{{"bn"_L1, 1'000'000'000}, {"m"_L1, 1'000'000}, {"k"_L1, 1'000}, {""_L1, 1}}};

Error wrong(const QString &message)
{
    return Error{Error::Kind::Malformed, message, {}};
}

/// "“50q” is not an amount; write it like fee>=50m"
Error wrongValue(FilterField field, QStringView text, const QString &what)
{
    return wrong(tr("“%1” is not %2; write it like %3").arg(
        text.first(std::min(text.size(), longestQuotedText)), what, filterFieldExample(field)));
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Currency> takeSign(QStringView &text)
{
    for (const Currency currency : chartCurrencies) {
        if (text.startsWith(currencySign(currency))) {
            text = text.sliced(1);
            return currency;
        }
    }
    return std::nullopt;
}

/// Splits the unit off; the text without a known suffix counts in ones.
Unit takeUnit(QStringView &text)
{
    for (const Unit &unit : units) {
        if (text.endsWith(unit.suffix, Qt::CaseInsensitive)) {
            text.chop(unit.suffix.size());
            return unit;
        }
    }
    return units.back();
}

Result<FilterBound> amountFrom(FilterField field, QStringView typed)
{
    const auto refuse = [&] { return wrongValue(field, typed, tr("an amount")); };
    QStringView text = typed;
    FilterNumber number;
    number.currency = takeSign(text);
    const Unit unit = takeUnit(text);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!areDigits(whole) || (point >= 0 && !areDigits(decimals)))
        return refuse();
    number.step = unit.worth;
    for (qsizetype i = 0; i < decimals.size(); ++i) {
        if (number.step == 1)
            return wrong(tr("“%1” is finer than one unit of money").arg(
                typed.first(std::min(typed.size(), longestQuotedText))));
        number.step /= 10;
    }
    bool isNumber = false;
    const qint64 digits = QString(whole.toString() + decimals.toString()).toLongLong(&isNumber);
    if (!isNumber || digits > largestAmount / number.step)
        return wrong(tr("this amount is too large"));
    number.amount = digits * number.step;
    return FilterBound(number);
}

Result<FilterBound> numberFrom(FilterField field, QStringView text)
{
    constexpr qsizetype mostDigits = 4;
    if (!areDigits(text) || text.size() > mostDigits)
        return wrongValue(field, text, field == FilterField::Age ? tr("an age in years") : tr("a year"));
    return FilterBound(FilterNumber{text.toLongLong(), 1, std::nullopt});
}

std::optional<FilterAgo> agoFrom(QStringView text)
{
    constexpr qsizetype mostDigits = 4;
    if (text.size() < 3 || text.front() != u'-')
        return std::nullopt;
    const QStringView digits = text.sliced(1, text.size() - 2);
    const QChar unit = text.back().toLower();
    if (!areDigits(digits) || digits.size() > mostDigits || !QStringView(u"dwmy").contains(unit))
        return std::nullopt;
    return FilterAgo{digits.toInt(), unit.unicode()};
}

std::optional<FilterPeriod> periodFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    constexpr std::array<qsizetype, 3> lengths = {4, 2, 2};
    std::array<int, 3> numbers = {0, 1, 1};
    if (parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        if (!areDigits(parts[i]) || parts[i].size() > lengths[at] || (i == 0 && parts[i].size() != 4))
            return std::nullopt;
        numbers[at] = parts[i].toInt();
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = parts.size() == 1 ? first.addYears(1)
        : parts.size() == 2              ? first.addMonths(1)
                                         : first.addDays(1);
    return FilterPeriod{first, next.addDays(-1)};
}

Result<FilterBound> dayFrom(FilterField field, QStringView text)
{
    if (const auto ago = agoFrom(text))
        return FilterBound(*ago);
    if (const auto period = periodFrom(text))
        return FilterBound(*period);
    return wrongValue(field, text, tr("a date (2026-01-19, 2026-01, 2026 or -14d)"));
}

Result<FilterBound> windowFrom(FilterField field, QStringView text)
{
    const auto window = windowFromName(text.toString().toLower());
    if (!window)
        return wrongValue(field, text, tr("a window (summer-2026 or winter-2026)"));
    return FilterBound(FilterRank{windowRank(*window)});
}

Result<FilterBound> gradeFrom(FilterField field, QStringView text)
{
    const std::optional<Grade> grade = gradeFromText(text);
    if (!grade)
        return wrongValue(field, text, tr("a grade (a letter from A to F, a digit from 1 to 6, or both)"));
    return FilterBound(*grade);
}

Result<FilterBound> wordFrom(FilterField field, QStringView text)
{
    const QStringList words = filterWords(field);
    QStringView word = text;
    const std::optional<Currency> sign = field == FilterField::Currency ? takeSign(word) : std::nullopt;
    if (sign && word.isEmpty())
        return FilterBound(FilterRank{static_cast<int>(*sign)});
    for (int i = 0; i < words.size(); ++i) {
        if (text.compare(words[i], Qt::CaseInsensitive) == 0)
            return FilterBound(FilterRank{i});
    }
    return wrong(tr("“%1” is not a value of %2; it can be %3").arg(
        text.first(std::min(text.size(), longestQuotedText)), filterFieldName(field), words.join(u", "_s)));
}

Result<FilterBound> boundFrom(FilterField field, QStringView text)
{
    switch (filterFieldKind(field)) {
    case FilterKind::Money: return amountFrom(field, text);
    case FilterKind::Number: return numberFrom(field, text);
    case FilterKind::Day: return dayFrom(field, text);
    case FilterKind::Window: return windowFrom(field, text);
    case FilterKind::Word:
    case FilterKind::Ladder: return wordFrom(field, text);
    case FilterKind::Grade: return gradeFrom(field, text);
    case FilterKind::Name:
    case FilterKind::Text: break;
    }
    if (foldedWords(text).isEmpty())
        return wrong(tr("“%1” has no letter or digit to look for").arg(
            text.first(std::min(text.size(), longestQuotedText))));
    return FilterBound(FilterText{text.toString(), false});
}

bool hasRanges(FilterKind kind)
{
    return kind != FilterKind::Name && kind != FilterKind::Text && kind != FilterKind::Word
        && kind != FilterKind::Grade;
}

bool isBackwards(const FilterBound &first, const FilterBound &last)
{
    if (const auto *number = std::get_if<FilterNumber>(&first))
        return number->amount > std::get<FilterNumber>(last).amount;
    if (const auto *rank = std::get_if<FilterRank>(&first))
        return rank->rank > std::get<FilterRank>(last).rank;
    const auto *from = std::get_if<FilterPeriod>(&first);
    const auto *until = std::get_if<FilterPeriod>(&last);
    return from && until && from->first > until->last;
}

/// "50..80m" means 50m..80m, and "£50m..80m" pounds at both ends.
Result<FilterValue> moneyRange(FilterField field, QStringView firstText, QStringView lastText)
{
    QStringView lastDigits = lastText;
    const Unit unit = takeUnit(lastDigits);
    const bool isBare = !firstText.isEmpty() && firstText.back().isDigit();
    const QString first = isBare ? QString(firstText.toString() + unit.suffix) : firstText.toString();
    const Result<FilterBound> from = amountFrom(field, first);
    if (!from)
        return from.error();
    const Result<FilterBound> until = amountFrom(field, lastText);
    if (!until)
        return until.error();
    auto low = std::get<FilterNumber>(*from);
    auto high = std::get<FilterNumber>(*until);
    if (low.currency && high.currency && low.currency != high.currency)
        return wrong(tr("write both ends of the range in one currency"));
    low.currency = low.currency ? low.currency : high.currency;
    high.currency = low.currency;
    if (isBackwards(low, high))
        return wrong(tr("the range runs backwards; write the smaller end first"));
    return FilterValue(FilterRange{low, high});
}

Result<FilterValue> rangeFrom(FilterField field, QStringView firstText, QStringView lastText)
{
    if (firstText.isEmpty() && lastText.isEmpty())
        return wrong(tr("a range needs at least one end, like %1").arg(filterFieldExample(field)));
    if (filterFieldKind(field) == FilterKind::Money && !firstText.isEmpty() && !lastText.isEmpty())
        return moneyRange(field, firstText, lastText);
    FilterRange range;
    for (const auto &[text, end] : {std::pair(firstText, &range.first), std::pair(lastText, &range.last)}) {
        if (text.isEmpty())
            continue;
        const Result<FilterBound> bound = boundFrom(field, text);
        if (!bound)
            return bound.error();
        *end = *bound;
    }
    if (range.first && range.last && isBackwards(*range.first, *range.last))
        return wrong(tr("the range runs backwards; write the lower end first"));
    return FilterValue(range);
}

QString amountTyped(const FilterNumber &number)
{
    // The smallest unit that the last digit is not larger than: "69.5m", but "69500k" when it was typed so.
    const auto unit = std::find_if(units.rbegin(), units.rend(), [&](const Unit &u) { return u.worth >= number.step; });
    QString text = QString::number(number.amount / unit->worth);
    qint64 rest = number.amount % unit->worth;
    if (unit->worth > number.step)
        text += u'.';
    for (qint64 digit = unit->worth / 10; digit >= number.step; digit /= 10) {
        text += QString::number(rest / digit);
        rest %= digit;
    }
    return (number.currency ? currencySign(*number.currency) : QString()) + text + unit->suffix;
}

QString periodTyped(const FilterPeriod &period)
{
    if (period.first == period.last)
        return period.first.toString(Qt::ISODate);
    return period.first.toString(period.first.daysTo(period.last) > 31 ? u"yyyy" : u"yyyy-MM");
}

QString boundText(FilterField field, const FilterBound &bound)
{
    if (const auto *text = std::get_if<FilterText>(&bound))
        return text->isPhrase ? QString(u'"' + text->text + u'"') : text->text;
    if (const auto *number = std::get_if<FilterNumber>(&bound))
        return amountTyped(*number);
    if (const auto *period = std::get_if<FilterPeriod>(&bound))
        return periodTyped(*period);
    if (const auto *ago = std::get_if<FilterAgo>(&bound))
        return u'-' + QString::number(ago->count) + QChar(ago->unit);
    if (const auto *grade = std::get_if<Grade>(&bound))
        return gradeText(*grade);
    const int rank = std::get<FilterRank>(bound).rank;
    return field == FilterField::Window ? windowName(windowOfRank(rank)) : filterWords(field).value(rank);
}

} // namespace

Result<FilterValue> filterValueFromText(FilterField field, QStringView text)
{
    if (text == u"*")
        return FilterValue(FilterAny{});
    if (text.compare(u"none", Qt::CaseInsensitive) == 0)
        return FilterValue(FilterNone{});
    const qsizetype dots = text.indexOf(u"..");
    if (dots >= 0 && hasRanges(filterFieldKind(field)))
        return rangeFrom(field, text.first(dots), text.sliced(dots + 2));
    return boundFrom(field, text).andThen([](FilterBound bound) { return Result<FilterValue>(std::move(bound)); });
}

QString filterValueText(FilterField field, const FilterValue &value)
{
    if (std::holds_alternative<FilterAny>(value))
        return u"*"_s;
    if (std::holds_alternative<FilterNone>(value))
        return u"none"_s;
    if (const auto *bound = std::get_if<FilterBound>(&value))
        return boundText(field, *bound);
    const auto &range = std::get<FilterRange>(value);
    return (range.first ? boundText(field, *range.first) : QString()) + u".."_s
        + (range.last ? boundText(field, *range.last) : QString());
}

QString nameValueText(const QString &name)
{
    const bool isPlain
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    if (isPlain && !name.isEmpty() && name.compare(u"none", Qt::CaseInsensitive) != 0)
        return name;
    QString inside = name;
    for (QChar &letter : inside) {
        if (FilterCursor(QStringView(&letter, 1)).isAtQuote())
            letter = u' ';
    }
    return u'"' + inside.simplified() + u'"';
}

} // namespace rumourdesk
