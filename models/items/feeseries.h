// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/rumour.h"

#include <QDate>
#include <QString>

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

    bool operator==(const StageMark &) const = default;
};

/// What the chart draws, by date.
struct FeeSeries {
    QString title; ///< the player, or "N rumours"
    Currency currency = Currency::EUR;
    std::vector<FeeMark> fees;
    std::vector<StageMark> stages;
    int undated = 0; ///< rumours left out because their article has no date
    int withoutRate = 0; ///< rumours left out because no reference rate is known

    bool operator==(const FeeSeries &) const = default;
};

[[nodiscard]] FeeSeries feeSeries(const std::vector<StoredRumour> &rumours, const ExchangeRates &rates,
    Currency currency, const QString &title);

/// The series in words, for screen readers and the command line.
[[nodiscard]] QString summaryOf(const FeeSeries &series);

} // namespace rumourdesk
