// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/referencerates.h"

#include <QSet>

#include <cmath>
#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double riyalsPerDollar = 3.75;
constexpr int latestFirstDay = 5; // of a month that is told whole: New Year and Easter may come before it

Error malformed(qsizetype line, const QString &reason)
{
    return Error{Error::Kind::Malformed, u"line %1: %2"_s.arg(line).arg(reason), {}};
}

QString shown(const QByteArray &cell)
{
    constexpr qsizetype longest = 40;
    return QString::fromUtf8(cell.left(longest));
}

using Columns = std::vector<std::optional<Currency>>;

Result<Columns> columnsOf(const QList<QByteArray> &header)
{
    Columns columns;
    if (header.constFirst().trimmed().compare("date", Qt::CaseInsensitive) != 0)
        return malformed(1, u"'%1' is not 'Date,USD,JPY,...'"_s.arg(shown(header.join(','))));
    QSet<Currency> seen;
    for (const QByteArray &name : header) {
        columns.push_back(currencyFromCode(QString::fromLatin1(name.trimmed())));
        if (!columns.back())
            continue;
        if (seen.contains(*columns.back()))
            return malformed(1, u"%1 stands there twice"_s.arg(shown(name.trimmed())));
        seen.insert(*columns.back());
    }
    if (seen.isEmpty())
        return malformed(1, u"no column is a currency that RumourDesk knows"_s);
    return columns;
}

std::optional<QDate> dayOf(const QByteArray &cell)
{
    // Qt reads any punctuation between the digits; a day has hyphens.
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return std::nullopt;
    const QDate day = QDate::fromString(QString::fromLatin1(cell), Qt::ISODate);
    constexpr int euroBegan = 1999;
    return day.isValid() && day.year() >= euroBegan ? std::optional(day) : std::nullopt;
}

struct DailyRates {
    std::array<double, currencyCount> sum{};
    std::array<int, currencyCount> days{};
    int firstDay = 31;
};

std::optional<Error> addRates(DailyRates &month, const Columns &columns, const QList<QByteArray> &cells, qsizetype line)
{
    for (size_t column = 1; column < columns.size(); ++column) {
        const QByteArray cell = cells[static_cast<qsizetype>(column)].trimmed();
        if (!columns[column] || cell.isEmpty() || cell == "N/A")
            continue;
        bool isNumber = false;
        const double rate = cell.toDouble(&isNumber);
        if (!isNumber || !(rate > 0) || !std::isfinite(rate))
            return malformed(line, u"'%1' is not a rate"_s.arg(shown(cell)));
        month.sum[static_cast<size_t>(*columns[column])] += rate;
        ++month.days[static_cast<size_t>(*columns[column])];
    }
    return std::nullopt;
}

ExchangeRates::Month meanOf(int number, const DailyRates &daily)
{
    ExchangeRates::Month month{number};
    month.source = u"ECB"_s;
    month.perEuro[static_cast<size_t>(Currency::EUR)] = 1.0;
    for (size_t currency = 1; currency < month.perEuro.size(); ++currency) {
        if (daily.days[currency] > 0)
            month.perEuro[currency] = daily.sum[currency] / daily.days[currency];
    }
    double &riyal = month.perEuro[static_cast<size_t>(Currency::SAR)];
    if (riyal <= 0)
        riyal = riyalsPerDollar * month.perEuro[static_cast<size_t>(Currency::USD)];
    return month;
}

} // namespace

Result<ExchangeRates> ratesFromReferenceCsv(const QByteArray &csv)
{
    const QByteArray text = csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv;
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> header = lines.constFirst().trimmed().split(',');
    const Result<Columns> columns = columnsOf(header);
    if (!columns)
        return columns.error();
    std::map<int, DailyRates> months;
    QSet<QDate> days;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray row = lines[i].trimmed();
        if (row.isEmpty())
            continue;
        const QList<QByteArray> cells = row.split(',');
        const std::optional<QDate> day = dayOf(cells.constFirst().trimmed());
        if (!day)
            return malformed(i + 1, u"'%1' is not a day (YYYY-MM-DD) of the euro"_s.arg(shown(cells.constFirst())));
        if (cells.size() != header.size())
            return malformed(i + 1, u"%1 cells, where line 1 has %2"_s.arg(cells.size()).arg(header.size()));
        if (days.contains(*day))
            return malformed(i + 1, u"%1 stands there twice"_s.arg(day->toString(Qt::ISODate)));
        days.insert(*day);
        DailyRates &month = months[day->year() * 12 + day->month() - 1];
        month.firstDay = std::min(month.firstDay, day->day());
        if (std::optional<Error> error = addRates(month, *columns, cells, i + 1))
            return std::move(*error);
    }
    if (months.empty())
        return malformed(1, u"no day follows"_s);
    if (months.size() > 1 && months.begin()->second.firstDay > latestFirstDay)
        months.erase(months.begin());
    std::vector<ExchangeRates::Month> means;
    for (const auto &[number, daily] : months)
        means.push_back(meanOf(number, daily));
    return ExchangeRates(std::move(means));
}

} // namespace rumourdesk
