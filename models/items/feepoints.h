// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/items/feeseries.h"

#include <optional>
#include <vector>

namespace rumourdesk {

class ExchangeRates;
class NameDictionary;
struct RumourColumns;

/// A stretch of the chart: both ends belong to it. Julian days, and units of the chart's currency.
struct FeeStretch {
    double fromDay = 0;
    double toDay = 0;
    double lowest = 0;
    double highest = 0;
};

/// What the chart keeps of each of a million rumours: 18 bytes. From these come the months, the number of marks in
/// sight and, once few enough are, the rows of those that are to be drawn singly. By date. Knows nothing of the model it
/// was made from, so it must be made anew when that changes.
class FeePoints
{
public:
    /// `rows` of the columns, in any order. Only the names that `by` asks for are looked up.
    [[nodiscard]] static FeePoints of(const RumourColumns &columns, const std::vector<quint32> &rows,
        const ExchangeRates &rates, Currency currency, ColourBy by);

    /// Fills in what a series says of the whole, without its single marks.
    void describe(FeeSeries &series, const HiddenMarks &hidden) const;
    /// The rows of the marks in a stretch, an article's repetitions of one fee included; nothing if there are more than
    /// `most` marks.
    [[nodiscard]] std::optional<std::vector<quint32>> rowsIn(
        const FeeStretch &stretch, const HiddenMarks &hidden, int most) const;

    /// Marks, with a fee and without.
    [[nodiscard]] ColourBy colourBy() const { return m_colourBy; }
    [[nodiscard]] int count() const { return m_outline.fees + m_outline.withoutFee; }

private:
    struct Shown; // which colours, bases and stages are not hidden

    enum Kind : quint8 { Repeated = 0x40, WithoutFee = 0x80 }; // beside the basis or the stage
    static constexpr size_t kindCount = 256;

    void take(const RumourColumns &columns, const std::vector<quint32> &rows, const ExchangeRates &rates);
    void makeRoom(size_t count);
    void nameColours(const RumourColumns &columns);
    [[nodiscard]] std::vector<quint8> coloursOf(const NameDictionary &dictionary, const std::vector<int> &counts);
    void outline(const std::array<int, kindCount> &counts);
    [[nodiscard]] Shown shownOf(const HiddenMarks &hidden) const;
    [[nodiscard]] std::vector<FeeMonth> months(const Shown &shown) const;

    Currency m_currency = Currency::EUR;
    ColourBy m_colourBy = ColourBy::Suitor;
    std::vector<qint32> m_days; // Julian
    std::vector<float> m_lowest;
    std::vector<float> m_highest;
    std::vector<quint32> m_rows;
    std::vector<quint8> m_kinds;
    std::vector<quint8> m_colours;
    FeeOutline m_outline;
    int m_undated = 0;
    std::vector<std::pair<Currency, int>> m_missingRates;
};

} // namespace rumourdesk
