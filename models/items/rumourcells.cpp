// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourcells.h"

#include "models/items/feeconversion.h"
#include "models/items/rumourtablemodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Rumours", text);
}

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

QString shortWindowText(TransferWindow window)
{
    return (window.season == Season::Summer ? tr("Sum %1") : tr("Win %1")).arg(window.year);
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
    case Table::FeeConverted: return worthText(row, Length::Full);
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
    case Table::GradeColumn: return gradeCellText(row);
    case Table::Star: return m_columns.isMarked(row, Starred) ? QString(u'\u2605') : QString();
    case Table::OutcomeColumn: {
        const std::optional<Outcome> outcome = outcomeAt(row);
        return outcome ? outcomeText(*outcome) : QString();
    }
    case Table::Tags: return m_columns.tagLists.text(m_columns.tags[row]);
    case Table::Note: return m_columns.notes.text(m_columns.note[row]).simplified();
    default: return {};
    }
}

QString RumourCells::shortText(size_t row, int column) const
{
    switch (column) {
    case Table::FeePrinted: return m_columns.hasFee(row) ? shortFeeText(m_columns.feeAt(row)) : QString();
    case Table::FeeConverted: return worthText(row, Length::Short);
    case Table::Window:
        return m_columns.window[row] == RumourColumns::noNumber
            ? QString()
            : shortWindowText(windowOfRank(m_columns.window[row]));
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
            return tr("The article bears no date");
        const QTime time = QTime(0, 0).addSecs(article.minute * 60);
        const QString day = dateText(article.date(), u"dddd, d MMMM yyyy");
        return article.minute == ArticleRow::noMinute ? day : day + time.toString(u"', 'HH:mm");
    }
    case Table::From: return cell.isEmpty() ? tr("The article does not say which club he would leave") : cell;
    case Table::To: return cell.isEmpty() ? tr("He may leave; no suitor is named") : cell;
    case Table::FeePrinted:
    case Table::Basis:
        if (!m_columns.hasFee(row))
            return tr("The article gives no fee");
        return u"%1 (%2)"_s.arg(feeText(m_columns.feeAt(row)), feeBasisName(m_columns.feeAt(row).basis));
    case Table::FeeConverted: return worthToolTip(row);
    case Table::Window: return cell.isEmpty() ? tr("The article names no window") : cell;
    case Table::Outlet: return outletToolTip(row);
    case Table::Journalists: return cell.isEmpty() ? tr("No journalist is credited by name") : cell;
    case Table::Age: return cell.isEmpty() ? tr("The article does not give his age") : tr("%1 years").arg(cell);
    case Table::Contract:
        return cell.isEmpty() ? tr("The article does not say how long his contract runs")
                              : tr("Under contract until %1").arg(cell);
    case Table::Byline: return cell.isEmpty() ? tr("The article bears no name") : cell;
    case Table::Added: return addedText(row, true);
    case Table::GradeColumn: return gradeToolTip(row);
    case Table::Star: return cell.isEmpty() ? tr("Not starred") : tr("Starred");
    case Table::OutcomeColumn: return cell.isEmpty() ? tr("No analyst has said what became of it") : cell;
    case Table::Tags: return cell.isEmpty() ? tr("No tags") : cell;
    case Table::Note: return cell.isEmpty() ? tr("No note") : m_columns.notes.text(m_columns.note[row]);
    default: return cell;
    }
}

QString RumourCells::spokenText(size_t row, int column) const
{
    if (column == Table::Date)
        return spokenRow(row);
    const QString cell = text(row, column);
    if (cell.isEmpty())
        return tr("not given");
    const bool isSign = column == Table::GradeColumn || column == Table::Star;
    return isSign ? toolTip(row, column) : cell;
}

/// "5 Mar 2026, Alessandro Bastoni, Inter to Barcelona, talks, €90m–100m, Summer 2026, Marca, grade B2, unread".
QString RumourCells::spokenRow(size_t row) const
{
    const auto cell = [&](int column) { return text(row, column); };
    const QString date = cell(Table::Date);
    const QString to = cell(Table::To);
    QString move = cell(Table::From);
    if (!to.isEmpty())
        move = move.isEmpty() ? tr("to %1").arg(to) : tr("%1 to %2").arg(move, to);
    QStringList words{date.isEmpty() ? tr("no date") : date, cell(Table::Player), move};
    for (const int column : {Table::StageColumn, Table::FeePrinted, Table::Window, Table::Outlet})
        words << cell(column);
    if (const QString grade = cell(Table::GradeColumn); !grade.isEmpty())
        words << tr("grade %1").arg(grade);
    if (m_columns.isMarked(row, Rejected))
        words << tr("rejected");
    if (m_columns.isMarked(row, Starred))
        words << tr("starred");
    if (!m_columns.isMarked(row, ReadMark))
        words << tr("unread");
    words.removeAll(QString());
    return words.join(u", "_s);
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
    case Table::GradeColumn: return nameValue(text(row, column).remove(u'(').remove(u')'));
    case Table::OutcomeColumn: return m_columns.outcome[row] == 0 ? QVariant() : QVariant(int(m_columns.outcome[row]));
    default: return nameValue(text(row, column));
    }
}

Grade RumourCells::gradeAt(size_t row) const
{
    Grade grade;
    if (const quint8 letter = m_columns.reliability[row]; letter != 0)
        grade.reliability = static_cast<Reliability>(letter - 1);
    if (const quint8 digit = m_columns.credibility[row]; digit != 0)
        grade.credibility = static_cast<Credibility>(digit - 1);
    return grade;
}

std::optional<Outcome> RumourCells::outcomeAt(size_t row) const
{
    const quint8 outcome = m_columns.outcome[row];
    return outcome == 0 ? std::nullopt : std::optional(static_cast<Outcome>(outcome - 1));
}

std::optional<Reliability> RumourCells::proposedAt(size_t row) const
{
    const quint8 proposed = m_columns.reliability[row] == 0 ? m_columns.proposedReliability(row) : quint8(0);
    return proposed == 0 ? std::nullopt : std::optional(static_cast<Reliability>(proposed - 1));
}

QString RumourCells::gradeCellText(size_t row) const
{
    const QString set = gradeText(gradeAt(row));
    const std::optional<Reliability> proposed = proposedAt(row);
    return proposed ? u'(' + reliabilityLetter(*proposed) + u')' + set : set;
}

QString RumourCells::gradeToolTip(size_t row) const
{
    const Grade grade = gradeAt(row);
    QStringList lines;
    if (grade.reliability)
        lines << tr("%1: %2 source").arg(reliabilityLetter(*grade.reliability), reliabilityText(*grade.reliability));
    else if (const std::optional<Reliability> proposed = proposedAt(row))
        lines << tr("%1, proposed from who said it: %2 source").arg(reliabilityLetter(*proposed), reliabilityText(*proposed));
    if (grade.credibility)
        lines << u"%1: %2"_s.arg(credibilityDigit(*grade.credibility), credibilityText(*grade.credibility));
    return lines.isEmpty() ? tr("Not graded") : lines.join(u'\n');
}

QString RumourCells::worthText(size_t row, Length length) const
{
    if (!m_columns.hasFee(row))
        return {};
    const bool isShort = length == Length::Short;
    const Fee &printed = m_columns.feeAt(row);
    if (printed.currency == m_currency)
        return isShort ? shortFeeText(printed) : feeText(printed);
    const auto fee = convertedFee(printed, m_currency, m_columns.articleAt(row).date(), m_rates);
    if (!fee)
        return {};
    return isShort ? shortConvertedFeeText(*fee) : convertedFeeText(*fee);
}

QString RumourCells::worthToolTip(size_t row) const
{
    if (!m_columns.hasFee(row))
        return tr("The article gives no fee");
    const Fee &printed = m_columns.feeAt(row);
    if (printed.currency == m_currency)
        return tr("%1, as printed").arg(feeText(printed));
    const QDate date = m_columns.articleAt(row).date();
    if (!date.isValid())
        return tr("%1 cannot be converted: the article bears no date").arg(feeText(printed));
    const std::optional<double> rate = m_rates.rate(printed.currency, m_currency, date);
    if (!rate)
        return tr("%1 cannot be converted: no reference rate is known for %2 in %3").arg(
            feeText(printed), currencyCode(printed.currency), dateText(date, u"MMMM yyyy"));
    return tr("%1 at the reference rate of %2: 1 %3 = %4 %5").arg(feeText(printed),
        dateText(m_rates.monthUsed(date), u"MMMM yyyy"), currencyCode(printed.currency),
        QString::number(*rate, 'f', 4), currencyCode(m_currency));
}

QString RumourCells::outletToolTip(size_t row) const
{
    QStringList lines;
    if (m_columns.sources[row] != 0)
        lines << tr("Credited: %1").arg(m_columns.sourceLists.text(m_columns.sources[row]));
    if (m_columns.credited[row] != 0)
        lines << tr("By: %1").arg(m_columns.journalistLists.text(m_columns.credited[row]));
    const QString publisher = m_columns.publishers.text(m_columns.articleAt(row).publisher);
    if (!publisher.isEmpty())
        lines << tr("Published by: %1").arg(publisher);
    return lines.isEmpty() ? tr("The article names no source") : lines.join(u'\n');
}

QString RumourCells::addedText(size_t row, bool isLong) const
{
    const QDateTime added = QDateTime::fromSecsSinceEpoch(m_columns.articleAt(row).addedAt);
    if (!isLong)
        return shortDateText(added.date());
    return dateText(added.date(), u"dddd, d MMMM yyyy") + added.time().toString(u"', 'HH:mm");
}

} // namespace rumourdesk
