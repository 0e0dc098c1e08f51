// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/deskstep.h"
#include "models/domain/rumour.h"
#include "models/items/namedictionary.h"

#include <limits>
#include <optional>
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

/// What an analyst has marked a rumour as, and what stands beside it, as bits.
enum Mark : quint8 {
    Starred = 1U << 0U,
    ReadMark = 1U << 1U,
    Corrected = 1U << 2U,
    Rejected = 1U << 3U,
    TakenBack = 1U << 4U, ///< an analyst has added it, and undone that
    Hidden = Rejected | TakenBack, ///< one of them
};

/// All rumours of the store, column by column, with a number in place of each name, fee and article: 60 bytes a
/// rumour. Built once by a ColumnBuilder; later only the rows that an analyst changes are set anew. The rows stand by
/// ascending id, so that a rumour is found by halving; the articles stand as in the store, newest first.
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
    NameDictionary tagLists;
    NameDictionary notes;
    std::vector<Fee> fees; ///< distinct; the first stands for no fee
    std::vector<quint32> feeRanks; ///< for each fee its place by the figures printed, whatever the currency
    std::vector<ArticleRow> articles;

    std::vector<quint32> articlesById; ///< the places of the articles, by ascending id

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
    std::vector<quint8> reliability; ///< one more than Reliability; 0: no analyst has judged it
    std::vector<quint8> credibility; ///< one more than Credibility; 0 likewise
    std::vector<quint8> outcome; ///< one more than Outcome; 0 likewise
    std::vector<quint8> marks; ///< bits of Mark
    std::vector<quint32> tags;
    std::vector<quint32> note;
    std::vector<quint8> outletGrades; ///< for each outlet what an analyst thinks of it, as in `reliability`
    std::vector<quint8> creditGrades; ///< for each list of journalists that of the first of them who has one

    [[nodiscard]] size_t count() const { return ids.size(); }
    [[nodiscard]] std::optional<quint32> placeOf(ArticleId id) const; ///< among the articles; nothing for an unknown one
    [[nodiscard]] std::optional<size_t> rowOf(RumourId id) const; ///< nothing for an unknown rumour
    [[nodiscard]] bool hasFee(size_t row) const { return fee[row] != noFee; }
    [[nodiscard]] const Fee &feeAt(size_t row) const { return fees[fee[row]]; }
    [[nodiscard]] const ArticleRow &articleAt(size_t row) const { return articles[article[row]]; }
    [[nodiscard]] bool isMarked(size_t row, Mark mark) const { return (marks[row] & mark) != 0; }
    /// The letter that follows from who said it, journalist before outlet, as in `reliability`; 0 for none.
    [[nodiscard]] quint8 proposedReliability(size_t row) const;
    /// The letter that the table shows: set, or else proposed.
    [[nodiscard]] quint8 shownReliability(size_t row) const
    {
        return reliability[row] != 0 ? reliability[row] : proposedReliability(row);
    }
    /// Whether an analyst has set letter or digit.
    [[nodiscard]] bool isGraded(size_t row) const { return reliability[row] != 0 || credibility[row] != 0; }
    /// The rumour put together again, without evidence and `why`.
    [[nodiscard]] StoredRumour rumourAt(size_t row) const;
};

/// Of rumours by ascending id.
[[nodiscard]] RumourColumns columnsOf(const std::vector<StoredRumour> &rumours);

/// A number as a column keeps it; noNumber for one that is missing or absurd.
[[nodiscard]] inline qint16 smallNumber(std::optional<int> number)
{
    constexpr int largest = std::numeric_limits<qint16>::max();
    return number && *number >= 0 && *number <= largest ? static_cast<qint16>(*number) : RumourColumns::noNumber;
}
/// `fee` is the place of the rumour's fee among the distinct ones.
void setRumourCells(RumourColumns &columns, size_t row, const StoredRumour &stored, quint32 fee);

/// Sets what is read of a rumour anew, its article apart.
void setRumour(RumourColumns &columns, size_t row, const StoredRumour &stored);
/// `isTakenBack` for a rumour that is in the store and nowhere else.
void setAnnotation(RumourColumns &columns, size_t row, const Annotation &annotation, bool isTakenBack);
/// To be called after the last of several setRumour() and setAnnotation().
void sortNewNames(RumourColumns &columns);
void setSourceGrades(RumourColumns &columns, const std::vector<SourceGrade> &grades);

/// Windows as numbers in the order of time: year * 2, plus 1 for a summer.
[[nodiscard]] inline int windowRank(TransferWindow window)
{
    return window.year * 2 + (window.season == Season::Summer ? 1 : 0);
}
[[nodiscard]] TransferWindow windowOfRank(int rank);

/// The printed figures that a fee is compared and sorted by: an open end counts as the one figure that is printed.
[[nodiscard]] qint64 lowestFigure(const Fee &fee);
[[nodiscard]] qint64 highestFigure(const Fee &fee);

/// These of a fee, ready for a pass over all rows.
struct PrintedFigures {
    qint64 lowest;
    qint64 highest;
    Currency currency;
};
[[nodiscard]] std::vector<PrintedFigures> printedFigures(const std::vector<Fee> &fees);

} // namespace rumourdesk
