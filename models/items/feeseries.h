// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/exchangerates.h"
#include "models/domain/rumour.h"
#include "models/items/feelegend.h"
#include "models/items/feemonths.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rumourdesk {

/// One fee on the chart. What an article states once for several suitors is one mark of all of them. Amounts are in
/// the series' currency; a missing end is open.
struct FeeMark {
    RumourId rumour;
    QDate date; ///< when the article was published
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    FeeBasis basis = FeeBasis::Bid;
    Stage stage = Stage::Interest;
    QString player;
    QString suitor; ///< empty for an exit; several are joined by ", "
    QString outlet; ///< the origin
    QString printed; ///< the fee as the article prints it
    double rate = 1.0; ///< units of the series' currency for one printed unit
    ArticleId article = {};
    std::vector<RumourId> also = {}; ///< the article's other rumours with the same fee
    QDate rateMonth = {}; ///< the first day of the month whose rate this is
    std::optional<Outcome> outcome = {}; ///< what an analyst says became of it

    [[nodiscard]] bool standsFor(RumourId id) const;
    bool operator==(const FeeMark &) const = default;
};

/// A rumour without a fee, for the lane below the chart.
struct StageMark {
    RumourId rumour;
    QDate date;
    Stage stage = Stage::Interest;
    QString suitor;
    QString outlet;
    QString player = {};
    std::optional<Outcome> outcome = {};

    bool operator==(const StageMark &) const = default;
};

/// The end of a player's contract, 30 June of the year that the latest article names.
struct ContractEnd {
    QString player;
    QDate date;

    bool operator==(const ContractEnd &) const = default;
};

/// More marks than this in sight are drawn as their months.
inline constexpr int mostSingleMarks = 2000;

/// What the chart draws, by date.
struct FeeSeries {
    QString title; ///< the player, or "N rumours"
    Currency currency = Currency::EUR;
    std::vector<FeeMark> fees;
    std::vector<StageMark> stages;
    int undated = 0; ///< rumours left out because their article has no date
    int withoutRate = 0; ///< rumours left out because no reference rate is known
    std::vector<std::pair<Currency, int>> missingRates; ///< the same by currency, most first
    std::vector<ContractEnd> contracts; ///< of the first few players
    std::vector<FeeMonth> months; ///< all of its marks summed up, while they are more than mostSingleMarks
    bool hasOnlyMonths = false; ///< too many marks are in sight for `fees` and `stages` to be filled
    FeeOutline outline; ///< of all marks, of which `fees` and `stages` may be those in sight

    bool operator==(const FeeSeries &) const = default;
};

/// What an analyst says became of a rumour.
using OutcomeOf = std::function<std::optional<Outcome>(RumourId)>;

[[nodiscard]] FeeSeries feeSeries(const std::vector<StoredRumour> &rumours, const ExchangeRates &rates,
    Currency currency, const QString &title, const OutcomeOf &outcomeOf = {});

/// Sums the marks up for legend and axes.
[[nodiscard]] FeeOutline outlineOf(const FeeSeries &series);
/// The figure that stands for a mark among others: the middle of a range, else the one figure.
[[nodiscard]] double middleOf(const FeeMark &mark);

/// The series in words, for screen readers and the command line.
[[nodiscard]] QString summaryOf(const FeeSeries &series);

} // namespace rumourdesk
