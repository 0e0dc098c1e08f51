// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"
#include "models/items/namedictionary.h"

#include <limits>
#include <vector>

namespace rumourdesk {

/// What the rumours of one article share.
struct ArticleRow {
    ArticleId id;
    qint32 day = noDay; ///< Julian day of publication
    qint16 minute = noMinute; ///< of that day
    qint64 addedAt = 0; ///< seconds since 1970 UTC
    quint32 byline = 0;
    quint32 publisher = 0;

    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();
    static constexpr qint16 noMinute = -1;

    [[nodiscard]] QDate date() const { return day == noDay ? QDate() : QDate::fromJulianDay(day); }
};

/// All rumours of the store, column by column, with a number in place of each name, fee and article: 48 bytes a
/// rumour. Built once by columnsOf(), then only read. The order of the rows is the store's.
struct RumourColumns {
    static constexpr qint16 noNumber = -1;
    static constexpr quint32 noFee = 0;

    NameDictionary players;
    NameDictionary clubs;
    NameDictionary outlets; ///< origins and every credited outlet
    NameDictionary journalists; ///< every credited journalist
    NameDictionary sourceLists;
    NameDictionary journalistLists;
    NameDictionary bylines;
    NameDictionary publishers;
    std::vector<Fee> fees; ///< distinct; the first stands for no fee
    std::vector<quint32> feeRanks; ///< for each fee its place by the figures printed, whatever the currency
    std::vector<ArticleRow> articles;

    std::vector<qint64> ids;
    std::vector<quint32> article;
    std::vector<quint32> player;
    std::vector<quint32> from;
    std::vector<quint32> to;
    std::vector<quint32> fee;
    std::vector<quint32> sources;
    std::vector<quint32> credited;
    std::vector<quint32> origin;
    std::vector<Stage> stage;
    std::vector<Move> move;
    std::vector<qint16> window; ///< windowRank(), or noNumber
    std::vector<qint16> age; ///< years, or noNumber
    std::vector<qint16> contract; ///< year, or noNumber

    [[nodiscard]] size_t count() const { return ids.size(); }
    [[nodiscard]] bool hasFee(size_t row) const { return fee[row] != noFee; }
    [[nodiscard]] const Fee &feeAt(size_t row) const { return fees[fee[row]]; }
    [[nodiscard]] const ArticleRow &articleAt(size_t row) const { return articles[article[row]]; }
    /// The rumour put together again, without evidence and `why`.
    [[nodiscard]] StoredRumour rumourAt(size_t row) const;
};

[[nodiscard]] RumourColumns columnsOf(const std::vector<StoredRumour> &rumours);

/// Windows as numbers in the order of time: year * 2, plus 1 for a summer.
[[nodiscard]] int windowRank(TransferWindow window);
[[nodiscard]] TransferWindow windowOfRank(int rank);

/// The printed figures that a fee is compared and sorted by: an open end counts as the one figure that is printed.
[[nodiscard]] qint64 lowestFigure(const Fee &fee);
[[nodiscard]] qint64 highestFigure(const Fee &fee);

} // namespace rumourdesk
