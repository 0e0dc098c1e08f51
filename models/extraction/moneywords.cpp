// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/moneywords.h"

#include <algorithm>

namespace rumourdesk {

std::optional<Currency> currencyOfSign(char16_t sign)
{
    switch (sign) {
    case u'\u00a3':
        return Currency::GBP;
    case u'\u20ac':
        return Currency::EUR;
    case u'$':
        return Currency::USD;
    default:
        return std::nullopt;
    }
}

std::optional<Currency> currencyOfWord(const Scan &scan, int i)
{
    static constexpr WordSet euros = {u"euros", u"euro", u"eur"};
    static constexpr WordSet pounds = {u"pounds", u"pound", u"sterling", u"gbp"};
    static constexpr WordSet dollars = {u"dollars", u"dollar", u"usd"};
    if (scan.isAnyWord(i, euros))
        return Currency::EUR;
    if (scan.isAnyWord(i, pounds))
        return Currency::GBP;
    if (scan.isAnyWord(i, dollars))
        return Currency::USD;
    if (scan.isWord(i, u"francs"))
        return Currency::CHF;
    if (scan.isWord(i, u"reais"))
        return Currency::BRL;
    if (scan.isWord(i, u"kroner"))
        return Currency::DKK;
    return scan.isWord(i, u"kronor") ? std::optional(Currency::SEK) : std::nullopt;
}

double unitOfWord(const Scan &scan, int i)
{
    static constexpr WordSet millions = {u"m", u"million", u"mn", u"mil", u"mill", u"mln", u"mio", u"millions"};
    static constexpr WordSet billions = {u"bn", u"billion"};
    static constexpr WordSet thousands = {u"k", u"thousand"};
    if (scan.isAnyWord(i, millions))
        return 1e6;
    if (scan.isAnyWord(i, billions))
        return 1e9;
    return scan.isAnyWord(i, thousands) ? 1e3 : 0;
}

double numberOf(QStringView text)
{
    constexpr qsizetype mostFigures = 15; // what a double holds to the last figure
    double whole = 0;
    const bool isWhole = text.size() <= mostFigures && std::all_of(text.begin(), text.end(), [&](QChar figure) {
        whole = whole * 10 + (figure.unicode() - u'0');
        return figure >= u'0' && figure <= u'9';
    });
    if (isWhole)
        return whole;
    QString digits = text.toString();
    const qsizetype comma = digits.lastIndexOf(u',');
    const bool isDecimalComma = comma >= 0 && digits.count(u',') == 1 && !digits.contains(u'.') && digits.size() - comma != 4;
    if (isDecimalComma)
        digits.replace(u',', u'.');
    else
        digits.remove(u',');
    if (digits.count(u'.') > 1)
        digits.remove(u'.');
    return digits.toDouble();
}

double numberOfWord(const Scan &scan, int i)
{
    struct NumberWord {
        WordLiteral word;
        double number;
    };
    static constexpr std::array<NumberWord, 22> numbers = {{{u"one", 1}, {u"two", 2}, {u"three", 3}, {u"four", 4}, {u"five", 5}, {u"six", 6},
        {u"seven", 7}, {u"eight", 8}, {u"nine", 9}, {u"ten", 10}, {u"eleven", 11}, {u"twelve", 12}, {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15},
        {u"sixteen", 16}, {u"eighteen", 18}, {u"twenty", 20}, {u"thirty", 30}, {u"forty", 40}, {u"fifty", 50}, {u"sixty", 60}}};
    const auto number = std::ranges::find_if(numbers, [&](const NumberWord &each) { return scan.isWord(i, each.word); });
    return number == numbers.end() ? 0 : number->number;
}

std::optional<Figure> writtenFigureAt(const Scan &scan, int i, int limit)
{
    const bool isHalf = scan.isWord(i, u"half") && scan.isWord(i + 1, u"a");
    double number = isHalf ? 0.5 : scan.isWord(i, u"a") ? 1 : numberOfWord(scan, i);
    int end = isHalf ? i + 2 : i + 1;
    constexpr double ten = 10;
    if (number >= 2 * ten && scan.isSign(end, u'-') && numberOfWord(scan, end + 1) > 0 && numberOfWord(scan, end + 1) < ten) {
        number += numberOfWord(scan, end + 1);
        end += 2;
    }
    const double unit = end < limit ? unitOfWord(scan, end) : 0;
    constexpr int shortest = 3; // letters: not "a m"
    if (number <= 0 || unit <= 0 || scan.token(end).span.length < shortest)
        return std::nullopt;
    return Figure{number, unit, end + 1};
}

std::optional<Figure> figureAt(const Scan &scan, int i, int limit)
{
    if (i < limit && scan.token(i).kind == TokenKind::Word)
        return writtenFigureAt(scan, i, limit);
    if (i >= limit || scan.token(i).kind != TokenKind::Number)
        return std::nullopt;
    Figure figure{numberOf(scan.text(i)), 0, i + 1};
    int next = i + 1;
    if (next + 1 < limit && scan.isSign(next, u'-') && scan.token(next).isGlued && unitOfWord(scan, next + 1) > 1e3)
        ++next; // "60-million"
    if (next < limit && scan.token(next).kind == TokenKind::Word) {
        figure.unit = unitOfWord(scan, next);
        if (figure.unit > 0)
            figure.end = next + 1;
    }
    return figure;
}

} // namespace rumourdesk
