// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/items/rumourcolumns.h"

#include <QString>
#include <QVariant>

namespace rumourdesk {

/// The table's cells for people, for screen readers and for sorting. `column` is a RumourTableModel::Column.
/// Empty cells stay blank: what the articles do not say should not catch the eye.
class RumourCells
{
public:
    /// Columns and rates must outlive the cells.
    RumourCells(const RumourColumns &columns, const ExchangeRates &rates, Currency currency);

    [[nodiscard]] QString text(size_t row, int column) const;
    /// The same in fewer letters for a narrow column; empty where there is no shorter form.
    [[nodiscard]] QString shortText(size_t row, int column) const;
    /// All there is to say, also why a cell is empty.
    [[nodiscard]] QString toolTip(size_t row, int column) const;
    /// What a screen reader says: of the first column the whole row, of the others the cell.
    [[nodiscard]] QString spokenText(size_t row, int column) const;
    /// Raw value: date, number, rank or name; invalid for an empty cell.
    [[nodiscard]] QVariant sortValue(size_t row, int column) const;

    /// The letter that follows from who said it, while no analyst has given one.
    [[nodiscard]] std::optional<Reliability> proposedAt(size_t row) const;

private:
    [[nodiscard]] QString spokenRow(size_t row) const;
    [[nodiscard]] Grade gradeAt(size_t row) const;
    [[nodiscard]] std::optional<Outcome> outcomeAt(size_t row) const;
    [[nodiscard]] QString gradeCellText(size_t row) const;
    [[nodiscard]] QString gradeToolTip(size_t row) const;
    enum class Length : quint8 { Full, Short };
    [[nodiscard]] QString worthText(size_t row, Length length) const;
    [[nodiscard]] QString worthToolTip(size_t row) const;
    [[nodiscard]] QString outletToolTip(size_t row) const;
    [[nodiscard]] QString addedText(size_t row, bool isLong) const;

    const RumourColumns &m_columns;
    const ExchangeRates &m_rates;
    Currency m_currency;
};

/// "2 Mar 2026".
[[nodiscard]] QString shortDateText(QDate date);

} // namespace rumourdesk
