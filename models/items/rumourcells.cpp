// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourcells.h"

#include "models/items/feeconversion.h"
#include "models/items/rumourtablemodel.h"

#include <QDateTime>
#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

using Table = RumourTableModel;

/// The window is in English, and so are its dates, whatever the system's language.
QString dateText(QDate date, QStringView format)
{
    return date.isValid() ? QLocale(QLocale::English).toString(date, format) : QString();
}

QString numberText(qint16 number)
{
    return number == RumourColumns::noNumber ? QString() : QString::number(number);
}

QVariant numberValue(qint16 number)
{
    return number == RumourColumns::noNumber ? QVariant() : QVariant(int(number));
}

QVariant nameValue(const QString &name)
{
    return name.isEmpty() ? QVariant() : QVariant(name);
}

} // namespace

QString shortDateText(QDate date)
{
    return dateText(date, u"d MMM yyyy");
}

RumourCells::RumourCells(const RumourColumns &columns, const ExchangeRates &rates, Currency currency)
    : m_columns(columns), m_rates(rates), m_currency(currency)
{
}

QString RumourCells::text(size_t row, int column) const
{
    switch (column) {
    case Table::Date: return shortDateText(m_columns.articleAt(row).date());
    case Table::Player: return m_columns.players.text(m_columns.player[row]);
    case Table::From: return m_columns.clubs.text(m_columns.from[row]);
    case Table::To: return m_columns.clubs.text(m_columns.to[row]);
    case Table::StageColumn: return stageName(m_columns.stage[row]);
    case Table::FeePrinted: return m_columns.hasFee(row) ? feeText(m_columns.feeAt(row)) : QString();
    case Table::FeeConverted: return worthText(row);
    case Table::Window:
        return m_columns.window[row] == RumourColumns::noNumber ? QString()
                                                                : windowText(windowOfRank(m_columns.window[row]));
    case Table::Outlet: return m_columns.outlets.text(m_columns.origin[row]);
    case Table::MoveColumn: return moveName(m_columns.move[row]);
    case Table::Basis: return m_columns.hasFee(row) ? feeBasisName(m_columns.feeAt(row).basis) : QString();
    case Table::Journalists: return m_columns.journalistLists.text(m_columns.credited[row]);
    case Table::Age: return numberText(m_columns.age[row]);
    case Table::Contract: return numberText(m_columns.contract[row]);
    case Table::Byline: return m_columns.bylines.text(m_columns.articleAt(row).byline);
    case Table::Added: return addedText(row, false);
    default: return {};
    }
}

QString RumourCells::toolTip(size_t row, int column) const
{
    const ArticleRow &article = m_columns.articleAt(row);
    const QString cell = text(row, column);
    switch (column) {
    case Table::Date: {
        if (cell.isEmpty())
            return u"The article bears no date"_s;
        const QTime time = QTime(0, 0).addSecs(article.minute * 60);
        const QString day = dateText(article.date(), u"dddd, d MMMM yyyy");
        return article.minute == ArticleRow::noMinute ? day : day + time.toString(u"', 'HH:mm");
    }
    case Table::From: return cell.isEmpty() ? u"The article does not say which club he would leave"_s : cell;
    case Table::To: return cell.isEmpty() ? u"He may leave; no suitor is named"_s : cell;
    case Table::FeePrinted:
    case Table::Basis:
        if (!m_columns.hasFee(row))
            return u"The article gives no fee"_s;
        return u"%1 (%2)"_s.arg(feeText(m_columns.feeAt(row)), feeBasisName(m_columns.feeAt(row).basis));
    case Table::FeeConverted: return worthToolTip(row);
    case Table::Window: return cell.isEmpty() ? u"The article names no window"_s : cell;
    case Table::Outlet: return outletToolTip(row);
    case Table::Journalists: return cell.isEmpty() ? u"No journalist is credited by name"_s : cell;
    case Table::Age: return cell.isEmpty() ? u"The article does not give his age"_s : cell + u" years"_s;
    case Table::Contract:
        return cell.isEmpty() ? u"The article does not say how long his contract runs"_s
                              : u"Under contract until "_s + cell;
    case Table::Byline: return cell.isEmpty() ? u"The article bears no name"_s : cell;
    case Table::Added: return addedText(row, true);
    default: return cell;
    }
}

QString RumourCells::spokenText(size_t row, int column) const
{
    const QString cell = text(row, column);
    return cell.isEmpty() ? u"not given"_s : cell;
}

QVariant RumourCells::sortValue(size_t row, int column) const
{
    switch (column) {
    case Table::Date: {
        const QDate date = m_columns.articleAt(row).date();
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case Table::StageColumn: return static_cast<int>(m_columns.stage[row]);
    case Table::FeePrinted:
        return m_columns.hasFee(row) ? QVariant(highestFigure(m_columns.feeAt(row))) : QVariant();
    case Table::FeeConverted: {
        if (!m_columns.hasFee(row))
            return {};
        const auto fee = convertedFee(m_columns.feeAt(row), m_currency, m_columns.articleAt(row).date(), m_rates);
        return fee ? QVariant(highestFigure(*fee)) : QVariant();
    }
    case Table::Window: return numberValue(m_columns.window[row]);
    case Table::MoveColumn: return static_cast<int>(m_columns.move[row]);
    case Table::Basis:
        return m_columns.hasFee(row) ? QVariant(static_cast<int>(m_columns.feeAt(row).basis)) : QVariant();
    case Table::Age: return numberValue(m_columns.age[row]);
    case Table::Contract: return numberValue(m_columns.contract[row]);
    case Table::Added: return m_columns.articleAt(row).addedAt;
    default: return nameValue(text(row, column));
    }
}

QString RumourCells::worthText(size_t row) const
{
    if (!m_columns.hasFee(row))
        return {};
    const Fee &printed = m_columns.feeAt(row);
    if (printed.currency == m_currency)
        return feeText(printed);
    const auto fee = convertedFee(printed, m_currency, m_columns.articleAt(row).date(), m_rates);
    return fee ? convertedFeeText(*fee) : QString();
}

QString RumourCells::worthToolTip(size_t row) const
{
    if (!m_columns.hasFee(row))
        return u"The article gives no fee"_s;
    const Fee &printed = m_columns.feeAt(row);
    if (printed.currency == m_currency)
        return u"%1, as printed"_s.arg(feeText(printed));
    const QDate date = m_columns.articleAt(row).date();
    if (!date.isValid())
        return u"%1 cannot be converted: the article bears no date"_s.arg(feeText(printed));
    const std::optional<double> rate = m_rates.rate(printed.currency, m_currency, date);
    if (!rate)
        return u"%1 cannot be converted: no reference rate is known for %2 in %3"_s.arg(
            feeText(printed), currencyCode(printed.currency), dateText(date, u"MMMM yyyy"));
    return u"%1 at the reference rate of %2: 1 %3 = %4 %5"_s.arg(feeText(printed),
        dateText(m_rates.monthUsed(date), u"MMMM yyyy"), currencyCode(printed.currency),
        QString::number(*rate, 'f', 4), currencyCode(m_currency));
}

QString RumourCells::outletToolTip(size_t row) const
{
    QStringList lines;
    if (m_columns.sources[row] != 0)
        lines << u"Credited: "_s + m_columns.sourceLists.text(m_columns.sources[row]);
    if (m_columns.credited[row] != 0)
        lines << u"By: "_s + m_columns.journalistLists.text(m_columns.credited[row]);
    const QString publisher = m_columns.publishers.text(m_columns.articleAt(row).publisher);
    if (!publisher.isEmpty())
        lines << u"Published by: "_s + publisher;
    return lines.isEmpty() ? u"The article names no source"_s : lines.join(u'\n');
}

QString RumourCells::addedText(size_t row, bool isLong) const
{
    const QDateTime added = QDateTime::fromSecsSinceEpoch(m_columns.articleAt(row).addedAt);
    if (!isLong)
        return shortDateText(added.date());
    return dateText(added.date(), u"dddd, d MMMM yyyy") + added.time().toString(u"', 'HH:mm");
}

} // namespace rumourdesk
