// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exchangerates.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Error malformed(int line, const QString &reason)
{
    return Error{Error::Kind::Malformed, u"exchange rates, line %1: %2"_s.arg(line).arg(reason), {}};
}

std::optional<int> monthNumber(const QByteArray &cell)
{
    // Qt reads any punctuation between the digits; a month has a hyphen.
    if (cell.size() != 7 || cell[4] != '-')
        return std::nullopt;
    const QDate date = QDate::fromString(QString::fromLatin1(cell) + u"-01"_s, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return date.year() * 12 + date.month() - 1;
}

} // namespace

Result<ExchangeRates> ExchangeRates::parse(const QByteArray &table)
{
    const QList<QByteArray> lines = table.split('\n');
    const QList<QByteArray> header = lines.constFirst().trimmed().split('\t');
    std::vector<std::optional<Currency>> columns;
    for (const QByteArray &name : header)
        columns.push_back(currencyFromCode(QString::fromLatin1(name)));

    ExchangeRates rates;
    for (int i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QList<QByteArray> cells = lines[i].split('\t');
        const std::optional<int> month = monthNumber(cells.constFirst().trimmed());
        if (!month)
            return malformed(i + 1, u"'%1' is not a month (YYYY-MM)"_s.arg(QString::fromUtf8(cells.constFirst())));
        if (!rates.m_months.empty() && rates.m_months.back().month >= *month)
            return malformed(i + 1, u"months must ascend"_s);
        MonthRates row{*month, {}};
        row.perEuro[static_cast<size_t>(Currency::EUR)] = 1.0;
        for (size_t column = 1; column < columns.size() && column < static_cast<size_t>(cells.size()); ++column) {
            const QByteArray cell = cells[static_cast<qsizetype>(column)].trimmed();
            if (!columns[column] || cell.isEmpty())
                continue;
            bool isNumber = false;
            const double value = cell.toDouble(&isNumber);
            if (!isNumber || !(value > 0) || !std::isfinite(value))
                return malformed(i + 1, u"'%1' is not a rate"_s.arg(QString::fromUtf8(cell)));
            row.perEuro[static_cast<size_t>(*columns[column])] = value;
        }
        rates.m_months.push_back(row);
    }
    if (rates.m_months.empty())
        return malformed(1, u"the table has no rows"_s);
    return rates;
}

const ExchangeRates::MonthRates *ExchangeRates::ratesFor(QDate date) const
{
    if (!date.isValid() || m_months.empty())
        return nullptr;
    const int month = date.year() * 12 + date.month() - 1;
    const auto after = std::upper_bound(m_months.begin(), m_months.end(), month,
        [](int value, const MonthRates &row) { return value < row.month; });
    if (after == m_months.begin())
        return nullptr;
    const MonthRates &row = *(after - 1);
    // A hole inside the table is a month without a rate; only past its end does the last month stand in.
    if (row.month != month && after != m_months.end())
        return nullptr;
    return &row;
}

std::optional<double> ExchangeRates::rate(Currency from, Currency to, QDate date) const
{
    if (from == to)
        return 1.0;
    const MonthRates *row = ratesFor(date);
    if (!row)
        return std::nullopt;
    const double fromPerEuro = row->perEuro[static_cast<size_t>(from)];
    const double toPerEuro = row->perEuro[static_cast<size_t>(to)];
    if (fromPerEuro <= 0 || toPerEuro <= 0)
        return std::nullopt;
    return toPerEuro / fromPerEuro;
}

std::optional<qint64> ExchangeRates::convert(qint64 amount, Currency from, Currency to, QDate date) const
{
    const std::optional<double> factor = rate(from, to, date);
    return factor ? amountAt(*factor, amount) : std::nullopt;
}

std::optional<qint64> ExchangeRates::amountAt(double rate, qint64 amount)
{
    const double converted = static_cast<double>(amount) * rate;
    // The first double beyond the range of qint64: llround is undefined from there on.
    constexpr double limit = 9223372036854775808.0;
    if (!(std::abs(converted) < limit))
        return std::nullopt;
    return std::llround(converted);
}

QDate ExchangeRates::monthUsed(QDate date) const
{
    const MonthRates *row = ratesFor(date);
    return row ? QDate(row->month / 12, row->month % 12 + 1, 1) : QDate();
}

} // namespace rumourdesk
