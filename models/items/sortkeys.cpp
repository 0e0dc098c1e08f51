// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sortkeys.h"

#include "models/items/feeconversion.h"
#include "models/items/rowsorting.h"
#include "models/items/rumourtablemodel.h"

#include <algorithm>
#include <numeric>

namespace rumourdesk {

namespace {

template<class Key>
std::vector<quint64> keysBy(const RumourColumns &columns, Key key)
{
    std::vector<quint64> keys(columns.count());
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = key(row);
    return keys;
}

RankedColumn named(const std::vector<quint32> &ids, const NameDictionary &names)
{
    RankedColumn ranked{ids, names.ranks()};
    ranked.ranks.front() = emptyRank;
    return ranked;
}

std::vector<quint64> numberKeys(const std::vector<qint16> &numbers)
{
    std::vector<quint64> keys(numbers.size());
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = numbers[row] == RumourColumns::noNumber ? emptySortKey : static_cast<quint64>(numbers[row]);
    return keys;
}

quint64 dateKey(const ArticleRow &article)
{
    constexpr qint64 minutesOfDay = 24 * 60 + 1; // a day without a time comes before its first minute
    if (article.day == ArticleRow::noDay)
        return emptySortKey;
    return static_cast<quint64>(article.day * minutesOfDay + article.minute - ArticleRow::noMinute);
}

/// Ranks the articles by their keys; equal keys share a rank.
template<class Key>
RankedColumn byArticle(const RumourColumns &columns, Key key)
{
    std::vector<quint64> keys(columns.articles.size());
    std::ranges::transform(columns.articles, keys.begin(), key);
    std::vector<quint32> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    RankedColumn ranked{columns.article, std::vector<quint32>(keys.size(), emptyRank)};
    quint32 rank = 0;
    quint64 before = emptySortKey;
    for (const quint32 place : sortedRows(places, keys, Qt::AscendingOrder)) {
        if (keys[place] == emptySortKey)
            break;
        rank += before != emptySortKey && keys[place] != before ? 1 : 0;
        ranked.ranks[place] = rank;
        before = keys[place];
    }
    return ranked;
}

RankedColumn byPrintedFee(const RumourColumns &columns)
{
    RankedColumn ranked{columns.fee, columns.feeRanks};
    ranked.ranks.front() = emptyRank;
    return ranked;
}

std::vector<quint64> worthKeys(const RumourColumns &columns, Currency currency, const ExchangeRates &rates)
{
    const ArticleRates articleRates(columns.articles, currency, rates);
    const std::vector<PrintedFigures> figures = printedFigures(columns.fees);
    return keysBy(columns, [&](size_t row) {
        const PrintedFigures &printed = figures[columns.fee[row]];
        const std::optional<qint64> worth
            = articleRates.converted(printed.highest, printed.currency, columns.article[row]);
        return columns.hasFee(row) && worth ? static_cast<quint64>(*worth) : emptySortKey;
    });
}

/// By the letter, proposed or set, then by the digit; what has none of one comes behind what has it.
quint64 gradeKey(const RumourColumns &columns, size_t row)
{
    constexpr quint64 none = 7;
    const quint8 letter = columns.shownReliability(row);
    const quint8 digit = columns.credibility[row];
    if (letter == 0 && digit == 0)
        return emptySortKey;
    return (letter == 0 ? none : letter) * (none + 1) + (digit == 0 ? none : digit);
}

} // namespace

std::optional<RankedColumn> rankedColumn(const RumourColumns &columns, int column)
{
    switch (column) {
    case RumourTableModel::Date: return byArticle(columns, dateKey);
    case RumourTableModel::Player: return named(columns.player, columns.players);
    case RumourTableModel::From: return named(columns.from, columns.clubs);
    case RumourTableModel::To: return named(columns.to, columns.clubs);
    case RumourTableModel::FeePrinted: return byPrintedFee(columns);
    case RumourTableModel::Outlet: return named(columns.origin, columns.outlets);
    case RumourTableModel::Journalists: return named(columns.credited, columns.journalistLists);
    case RumourTableModel::Byline:
        return byArticle(columns, [&ranks = columns.bylines.ranks()](const ArticleRow &article) {
            return article.byline == 0 ? emptySortKey : quint64(ranks[article.byline]);
        });
    case RumourTableModel::Added:
        return byArticle(columns, [](const ArticleRow &article) { return static_cast<quint64>(article.addedAt); });
    case RumourTableModel::Tags: return named(columns.tags, columns.tagLists);
    case RumourTableModel::Note: return named(columns.note, columns.notes);
    default: return std::nullopt;
    }
}

void sortNamesOf(const RumourColumns &columns, int column)
{
    const auto sorted = [](const NameDictionary &names) { static_cast<void>(names.ranks()); };
    switch (column) {
    case RumourTableModel::Player: return sorted(columns.players);
    case RumourTableModel::From:
    case RumourTableModel::To: return sorted(columns.clubs);
    case RumourTableModel::Outlet: return sorted(columns.outlets);
    case RumourTableModel::Journalists: return sorted(columns.journalistLists);
    case RumourTableModel::Byline: return sorted(columns.bylines);
    case RumourTableModel::Tags: return sorted(columns.tagLists);
    case RumourTableModel::Note: return sorted(columns.notes);
    default: break;
    }
}

std::vector<quint32> sortedByColumn(const std::vector<quint32> &rows, const RumourColumns &columns, int column,
    Qt::SortOrder order, Currency currency, const ExchangeRates &rates)
{
    if (const std::optional<RankedColumn> ranked = rankedColumn(columns, column))
        return rowsByRank(rows, ranked->ids, ranked->ranks, order);
    return sortedRows(rows, sortKeys(columns, column, currency, rates), order);
}

bool isNewestFirst(const std::vector<ArticleRow> &articles)
{
    const auto date = [](const ArticleRow &article) {
        return article.day == ArticleRow::noDay ? std::nullopt : std::optional(dateKey(article)); // none is the lowest
    };
    return std::ranges::is_sorted(articles, std::greater(), date);
}

std::vector<quint64> sortKeys(
    const RumourColumns &columns, int column, Currency currency, const ExchangeRates &rates)
{
    if (const std::optional<RankedColumn> ranked = rankedColumn(columns, column)) {
        return keysBy(columns, [&](size_t row) {
            const quint32 rank = ranked->ranks[ranked->ids[row]];
            return rank == emptyRank ? emptySortKey : quint64(rank);
        });
    }
    switch (column) {
    case RumourTableModel::StageColumn:
        return keysBy(columns, [&](size_t row) { return static_cast<quint64>(columns.stage[row]); });
    case RumourTableModel::FeeConverted: return worthKeys(columns, currency, rates);
    case RumourTableModel::Window: return numberKeys(columns.window);
    case RumourTableModel::MoveColumn:
        return keysBy(columns, [&](size_t row) { return static_cast<quint64>(columns.move[row]); });
    case RumourTableModel::Basis:
        return keysBy(columns, [&](size_t row) {
            return columns.hasFee(row) ? static_cast<quint64>(columns.feeAt(row).basis) : emptySortKey;
        });
    case RumourTableModel::Age: return numberKeys(columns.age);
    case RumourTableModel::Contract: return numberKeys(columns.contract);
    case RumourTableModel::GradeColumn: return keysBy(columns, [&](size_t row) { return gradeKey(columns, row); });
    case RumourTableModel::Star:
        return keysBy(columns, [&](size_t row) { return columns.isMarked(row, Starred) ? 0 : emptySortKey; });
    case RumourTableModel::OutcomeColumn:
        return keysBy(columns, [&](size_t row) {
            return columns.outcome[row] == 0 ? emptySortKey : static_cast<quint64>(columns.outcome[row]);
        });
    default: return std::vector<quint64>(columns.count(), emptySortKey);
    }
}

} // namespace rumourdesk
