// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filteroffers.h"

#include "models/items/filterfield.h"
#include "models/items/filtervalue.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourcolumns.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/textfold.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

using Table = RumourTableModel;
using Offers = std::vector<FilterOffer>;

QString translated(const char *text)
{
    return QCoreApplication::translate("FilterOffers", text);
}

/// A condition of the field; `sign` is a comparison or a colon.
QString condition(FilterField field, QLatin1StringView sign, const QString &value)
{
    return filterFieldName(field) + sign + value;
}

void offerName(Offers &offers, FilterField field, const QString &name)
{
    if (foldedWords(name).isEmpty())
        return;
    const QString value = nameValueText(name);
    offers.push_back({translated("Only %1").arg(name), condition(field, "="_L1, value)});
    offers.push_back({translated("Without %1").arg(name), condition(field, "!="_L1, value)});
}

void offerNames(Offers &offers, FilterField field, const QStringList &names)
{
    for (const QString &name : names)
        offerName(offers, field, name);
}

void offerClub(Offers &offers, FilterField field, const QString &club)
{
    offerName(offers, field, club);
    if (!offers.empty())
        offers.push_back({translated("%1 as buyer or seller").arg(club),
            condition(FilterField::Club, "="_L1, nameValueText(club))});
}

void offerWord(Offers &offers, FilterField field, const QString &word)
{
    offers.push_back({translated("Only %1").arg(word), condition(field, ":"_L1, word)});
    offers.push_back({translated("Without %1").arg(word), condition(field, "!="_L1, word)});
}

void offerStage(Offers &offers, Stage stage)
{
    const QString word = stageName(stage);
    offerWord(offers, FilterField::Stage, word);
    if (stage > Stage::Off && stage < Stage::Done) {
        offers.push_back({translated("From %1 on").arg(word), condition(FilterField::Stage, ">="_L1, word)});
        offers.push_back({translated("Up to %1").arg(word), condition(FilterField::Stage, "<="_L1, word)});
    }
}

/// The amount in millions or thousands where it has no digits below them.
QString moneyValue(qint64 amount, Currency currency)
{
    qint64 step = amount >= 1'000'000 ? 1'000'000 : amount >= 1'000 ? 1'000 : 1;
    while (amount % step != 0)
        step /= 10;
    return filterValueText(FilterField::Fee, FilterBound(FilterNumber{amount, step, currency}));
}

qint64 roundedWorth(qint64 amount)
{
    const qint64 step = amount >= 1'000'000 ? 100'000 : 1'000; // as the converted column shows it
    return std::max(step, (amount + step / 2) / step * step);
}

void offerFee(Offers &offers, const Fee &fee, bool isConverted)
{
    const auto figure = [&](qint64 amount) { return isConverted ? roundedWorth(amount) : amount; };
    const qint64 high = figure(highestFigure(fee));
    const qint64 low = figure(lowestFigure(fee));
    offers.push_back({translated("Above this fee (%1)").arg(amountText(high, fee.currency)),
        condition(FilterField::Fee, ">"_L1, moneyValue(high, fee.currency))});
    offers.push_back({translated("Below this fee (%1)").arg(amountText(low, fee.currency)),
        condition(FilterField::Fee, "<"_L1, moneyValue(low, fee.currency))});
}

/// The fee as printed, or in the chart's currency if the line knows no sign of the printed one.
void offerPrintedFee(Offers &offers, const OfferedRow &row)
{
    const Fee &printed = *row.stored.rumour.fee;
    const bool hasSign = std::ranges::find(chartCurrencies, printed.currency) != chartCurrencies.end();
    if (hasSign)
        offerFee(offers, printed, false);
    else if (row.worth)
        offerFee(offers, *row.worth, true);
    offers.push_back({translated("Only fees in %1").arg(currencyCode(printed.currency)),
        condition(FilterField::Currency, ":"_L1, currencyCode(printed.currency))});
}

void offerWindow(Offers &offers, TransferWindow window)
{
    const QString name = windowName(window);
    const QString text = windowText(window);
    offers.push_back({translated("Only this window (%1)").arg(text), condition(FilterField::Window, ":"_L1, name)});
    offers.push_back({translated("Without this window"), condition(FilterField::Window, "!="_L1, name)});
    offers.push_back({translated("From this window on"), condition(FilterField::Window, ">="_L1, name)});
}

void offerDay(Offers &offers, FilterField field, QDate day)
{
    const QString value = day.toString(Qt::ISODate);
    const QString text = shortDateText(day);
    offers.push_back({translated("Only this day (%1)").arg(text), condition(field, ":"_L1, value)});
    offers.push_back({translated("From this day on"), condition(field, ">="_L1, value)});
    offers.push_back({translated("Up to this day"), condition(field, "<="_L1, value)});
}

void offerAge(Offers &offers, int age)
{
    const QString value = QString::number(age);
    offers.push_back({translated("Only players aged %1").arg(age), condition(FilterField::Age, ":"_L1, value)});
    offers.push_back({translated("Older than %1").arg(age), condition(FilterField::Age, ">"_L1, value)});
    offers.push_back({translated("Younger than %1").arg(age), condition(FilterField::Age, "<"_L1, value)});
}

void offerContract(Offers &offers, int year)
{
    const QString value = QString::number(year);
    offers.push_back(
        {translated("Only contracts until %1").arg(year), condition(FilterField::Contract, ":"_L1, value)});
    offers.push_back(
        {translated("Contracts until %1 or earlier").arg(year), condition(FilterField::Contract, "<="_L1, value)});
    offers.push_back(
        {translated("Contracts until %1 or later").arg(year), condition(FilterField::Contract, ">="_L1, value)});
}

void offerReliability(Offers &offers, Reliability reliability)
{
    const QString letter = reliabilityLetter(reliability);
    offerWord(offers, FilterField::Reliability, letter);
    if (reliability != Reliability::F)
        offers.push_back({translated("%1 or better").arg(letter), condition(FilterField::Reliability, "<="_L1, letter)});
}

void offerCredibility(Offers &offers, Credibility credibility)
{
    const QString digit = credibilityDigit(credibility);
    offerWord(offers, FilterField::Credibility, digit);
    if (credibility != Credibility::CannotBeJudged)
        offers.push_back({translated("%1 or better").arg(digit), condition(FilterField::Credibility, "<="_L1, digit)});
}

/// What analysts say in the column.
Offers offersOfAnalysts(int column, const OfferedRow &row)
{
    const Annotation &said = row.annotation;
    Offers offers;
    if (column == Table::GradeColumn) {
        const std::optional<Reliability> letter = said.grade.reliability ? said.grade.reliability : row.proposed;
        if (letter)
            offerReliability(offers, *letter);
        if (said.grade.credibility)
            offerCredibility(offers, *said.grade.credibility);
    } else if (column == Table::Star && said.isStarred) {
        offers.push_back({translated("Only starred ones"), condition(FilterField::Is, ":"_L1, u"starred"_s)});
    } else if (column == Table::OutcomeColumn && said.outcome) {
        const QString text = outcomeText(*said.outcome);
        const QString word = outcomeName(*said.outcome);
        offers.push_back({translated("Only “%1”").arg(text), condition(FilterField::Outcome, ":"_L1, word)});
        offers.push_back({translated("Without “%1”").arg(text), condition(FilterField::Outcome, "!="_L1, word)});
    } else if (column == Table::Tags) {
        offerNames(offers, FilterField::Tag, said.tags);
    }
    return offers;
}

Offers offersOfArticle(int column, const StoredRumour &stored)
{
    Offers offers;
    if (column == Table::Date && stored.published)
        offerDay(offers, FilterField::Date, stored.published->date);
    else if (column == Table::Byline)
        offerName(offers, FilterField::Byline, stored.byline);
    else if (column == Table::Added)
        offerDay(offers, FilterField::Added, QDateTime::fromSecsSinceEpoch(stored.addedAt).date());
    else if (column == Table::Outlet)
        offerName(offers, FilterField::Source, originOf(stored));
    return offers;
}

/// The filter's field that the column shows, if its cells can be empty.
std::optional<FilterField> fieldOfEmptyCells(int column)
{
    switch (column) {
    case Table::Date: return FilterField::Date;
    case Table::From: return FilterField::From;
    case Table::To: return FilterField::To;
    case Table::FeePrinted:
    case Table::FeeConverted:
    case Table::Basis: return FilterField::Fee;
    case Table::Window: return FilterField::Window;
    case Table::Outlet: return FilterField::Source;
    case Table::Journalists: return FilterField::Journalist;
    case Table::Age: return FilterField::Age;
    case Table::Contract: return FilterField::Contract;
    case Table::Byline: return FilterField::Byline;
    case Table::OutcomeColumn: return FilterField::Outcome;
    case Table::Tags: return FilterField::Tag;
    case Table::Note: return FilterField::Note;
    default: return std::nullopt;
    }
}

} // namespace

std::vector<FilterOffer> filterOffers(int column, const OfferedRow &row)
{
    const Rumour &rumour = row.stored.rumour;
    Offers offers;
    switch (column) {
    case Table::Player: offerName(offers, FilterField::Player, rumour.player); return offers;
    case Table::From: offerClub(offers, FilterField::From, rumour.from); return offers;
    case Table::To: offerClub(offers, FilterField::To, rumour.to); return offers;
    case Table::StageColumn: offerStage(offers, rumour.stage); return offers;
    case Table::MoveColumn: offerWord(offers, FilterField::Move, moveName(rumour.move)); return offers;
    case Table::Journalists: offerNames(offers, FilterField::Journalist, rumour.journalists); return offers;
    default: break;
    }
    if (column == Table::FeePrinted && rumour.fee)
        offerPrintedFee(offers, row);
    else if (column == Table::FeeConverted && row.worth)
        offerFee(offers, *row.worth, rumour.fee && rumour.fee->currency != row.worth->currency);
    else if (column == Table::Basis && rumour.fee)
        offerWord(offers, FilterField::Basis, feeBasisName(rumour.fee->basis));
    else if (column == Table::Window && rumour.window)
        offerWindow(offers, *rumour.window);
    else if (column == Table::Age && rumour.age)
        offerAge(offers, *rumour.age);
    else if (column == Table::Contract && rumour.contractUntil)
        offerContract(offers, *rumour.contractUntil);
    else
        offers = offersOfAnalysts(column, row);
    return offers.empty() ? offersOfArticle(column, row.stored) : offers;
}

std::vector<FilterOffer> emptinessOffers(int column)
{
    const std::optional<FilterField> field = fieldOfEmptyCells(column);
    if (!field)
        return {};
    return {{translated("Nothing given here"), condition(*field, ":"_L1, u"none"_s)},
        {translated("Something given here"), condition(*field, ":"_L1, u"*"_s)}};
}

} // namespace rumourdesk
