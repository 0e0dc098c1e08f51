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

QDate firstDayOf(int month)
{
    return QDate(month / 12, month % 12 + 1, 1);
}

} // namespace

ExchangeRates::ExchangeRates(std::vector<Month> months) : m_months(std::move(months)) {}

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
        Month row{*month};
        row.perEuro[static_cast<size_t>(Currency::EUR)] = 1.0;
        for (size_t column = 1; column < columns.size() && column < static_cast<size_t>(cells.size()); ++column) {
            const QByteArray cell = cells[static_cast<qsizetype>(column)].trimmed();
            if (header[static_cast<qsizetype>(column)] == "source")
                row.source = QString::fromUtf8(cell);
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

const ExchangeRates::Month *ExchangeRates::ratesFor(QDate date) const
{
    if (!date.isValid() || m_months.empty())
        return nullptr;
    const int month = date.year() * 12 + date.month() - 1;
    const auto after = std::upper_bound(m_months.begin(), m_months.end(), month,
        [](int value, const Month &row) { return value < row.month; });
    if (after == m_months.begin())
        return nullptr;
    const Month &row = *(after - 1);
    // A hole inside the table is a month without a rate; only past its end does the last month stand in.
    if (row.month != month && after != m_months.end())
        return nullptr;
    return &row;
}

std::optional<double> ExchangeRates::rate(Currency from, Currency to, QDate date) const
{
    if (from == to)
        return 1.0;
    const Month *row = ratesFor(date);
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
    const Month *row = ratesFor(date);
    return row ? firstDayOf(row->month) : QDate();
}

QDate ExchangeRates::lastMonth() const
{
    return m_months.empty() ? QDate() : firstDayOf(m_months.back().month);
}

std::vector<ExchangeRates::Stretch> ExchangeRates::stretches() const
{
    std::vector<Stretch> stretches;
    for (const Month &row : m_months) {
        const QDate first = firstDayOf(row.month);
        if (stretches.empty() || stretches.back().source != row.source || stretches.back().last.addMonths(1) != first)
            stretches.push_back({row.source, first, first});
        stretches.back().last = first;
    }
    return stretches;
}

ExchangeRates ExchangeRates::extendedBy(const ExchangeRates &newer) const
{
    std::vector<Month> months;
    auto own = m_months.begin();
    for (const Month &added : newer.m_months) {
        while (own != m_months.end() && own->month < added.month)
            months.push_back(*own++);
        Month merged = own != m_months.end() && own->month == added.month ? *own++ : Month{added.month};
        for (size_t currency = 0; currency < merged.perEuro.size(); ++currency) {
            if (added.perEuro[currency] > 0)
                merged.perEuro[currency] = added.perEuro[currency];
        }
        merged.source = added.source;
        months.push_back(std::move(merged));
    }
    months.insert(months.end(), own, m_months.end());
    return ExchangeRates(std::move(months));
}

QByteArray ExchangeRates::table() const
{
    constexpr int digits = 10; // more than any rate is published with
    QByteArray table = "month";
    for (size_t currency = 1; currency < static_cast<size_t>(currencyCount); ++currency)
        table += '\t' + currencyCode(static_cast<Currency>(currency)).toLatin1();
    table += "\tsource\n";
    for (const Month &row : m_months) {
        table += firstDayOf(row.month).toString(u"yyyy-MM"_s).toLatin1();
        for (size_t currency = 1; currency < row.perEuro.size(); ++currency) {
            const double rate = row.perEuro[currency];
            table += '\t' + (rate > 0 ? QByteArray::number(rate, 'g', digits) : QByteArray());
        }
        table += '\t' + row.source.toUtf8() + '\n';
    }
    return table;
}

} // namespace rumourdesk
