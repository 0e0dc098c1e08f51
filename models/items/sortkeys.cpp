// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sortkeys.h"

#include "models/items/feeconversion.h"
#include "models/items/rowsorting.h"
#include "models/items/rumourtablemodel.h"

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

std::vector<quint64> nameKeys(const std::vector<quint32> &ids, const NameDictionary &names)
{
    std::vector<quint64> keys(ids.size());
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = ids[row] == 0 ? emptySortKey : names.ranks()[ids[row]];
    return keys;
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

quint64 convertedKey(const RumourColumns &columns, size_t row, Currency currency, const ExchangeRates &rates)
{
    if (!columns.hasFee(row))
        return emptySortKey;
    const std::optional<Fee> fee
        = convertedFee(columns.feeAt(row), currency, columns.articleAt(row).date(), rates);
    return fee ? static_cast<quint64>(highestFigure(*fee)) : emptySortKey;
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

std::vector<quint64> sortKeys(
    const RumourColumns &columns, int column, Currency currency, const ExchangeRates &rates)
{
    switch (column) {
    case RumourTableModel::Date:
        return keysBy(columns, [&](size_t row) { return dateKey(columns.articleAt(row)); });
    case RumourTableModel::Player: return nameKeys(columns.player, columns.players);
    case RumourTableModel::From: return nameKeys(columns.from, columns.clubs);
    case RumourTableModel::To: return nameKeys(columns.to, columns.clubs);
    case RumourTableModel::StageColumn:
        return keysBy(columns, [&](size_t row) { return static_cast<quint64>(columns.stage[row]); });
    case RumourTableModel::FeePrinted:
        return keysBy(columns, [&](size_t row) {
            return columns.hasFee(row) ? columns.feeRanks[columns.fee[row]] : emptySortKey;
        });
    case RumourTableModel::FeeConverted:
        return keysBy(columns, [&](size_t row) { return convertedKey(columns, row, currency, rates); });
    case RumourTableModel::Window: return numberKeys(columns.window);
    case RumourTableModel::Outlet: return nameKeys(columns.origin, columns.outlets);
    case RumourTableModel::MoveColumn:
        return keysBy(columns, [&](size_t row) { return static_cast<quint64>(columns.move[row]); });
    case RumourTableModel::Basis:
        return keysBy(columns, [&](size_t row) {
            return columns.hasFee(row) ? static_cast<quint64>(columns.feeAt(row).basis) : emptySortKey;
        });
    case RumourTableModel::Journalists: return nameKeys(columns.credited, columns.journalistLists);
    case RumourTableModel::Age: return numberKeys(columns.age);
    case RumourTableModel::Contract: return numberKeys(columns.contract);
    case RumourTableModel::Byline:
        return keysBy(columns, [&](size_t row) -> quint64 {
            const quint32 byline = columns.articleAt(row).byline;
            return byline == 0 ? emptySortKey : columns.bylines.ranks()[byline];
        });
    case RumourTableModel::Added:
        return keysBy(columns, [&](size_t row) { return static_cast<quint64>(columns.articleAt(row).addedAt); });
    case RumourTableModel::GradeColumn: return keysBy(columns, [&](size_t row) { return gradeKey(columns, row); });
    case RumourTableModel::Star:
        return keysBy(columns, [&](size_t row) { return columns.isMarked(row, Starred) ? 0 : emptySortKey; });
    case RumourTableModel::OutcomeColumn:
        return keysBy(columns, [&](size_t row) {
            return columns.outcome[row] == 0 ? emptySortKey : static_cast<quint64>(columns.outcome[row]);
        });
    case RumourTableModel::Tags: return nameKeys(columns.tags, columns.tagLists);
    case RumourTableModel::Note: return nameKeys(columns.note, columns.notes);
    default: return std::vector<quint64>(columns.count(), emptySortKey);
    }
}

} // namespace rumourdesk
