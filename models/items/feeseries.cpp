// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeseries.h"

#include "models/items/feeconversion.h"
#include "models/items/rumourcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

FeeMark markOf(const StoredRumour &stored, const Fee &fee, double rate)
{
    FeeMark mark;
    mark.rumour = stored.id;
    mark.article = stored.article;
    mark.date = stored.published->date;
    mark.minimum = fee.minimum;
    mark.maximum = fee.maximum;
    mark.basis = fee.basis;
    mark.stage = stored.rumour.stage;
    mark.player = stored.rumour.player;
    mark.suitor = stored.rumour.to;
    mark.outlet = originOf(stored);
    mark.printed = feeText(*stored.rumour.fee);
    mark.rate = rate;
    return mark;
}

bool isSameFee(const FeeMark &a, const FeeMark &b)
{
    return a.article == b.article && a.player == b.player && a.minimum == b.minimum && a.maximum == b.maximum && a.basis == b.basis;
}

/// Puts what one article states once for several suitors together. `marks` are by date and rumour, so that those of
/// one article stand side by side.
std::vector<FeeMark> merged(const std::vector<FeeMark> &marks)
{
    std::vector<FeeMark> result;
    for (const FeeMark &mark : marks) {
        auto same = result.rbegin();
        while (same != result.rend() && same->article == mark.article && !isSameFee(*same, mark))
            ++same;
        if (same == result.rend() || same->article != mark.article) {
            result.push_back(mark);
            continue;
        }
        same->also.push_back(mark.rumour);
        same->stage = std::max(same->stage, mark.stage);
        if (!mark.suitor.isEmpty())
            same->suitor += (same->suitor.isEmpty() ? QString() : u", "_s) + mark.suitor;
    }
    return result;
}

template<class Mark>
void sortByDate(std::vector<Mark> &marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &left, const Mark &right) {
        return std::tie(left.date, left.rumour) < std::tie(right.date, right.rumour);
    });
}

QStringList namesOf(const FeeSeries &series, QString FeeMark::*name, ColourBy by)
{
    std::map<QString, int> counts;
    for (const FeeMark &mark : series.fees)
        ++counts[legendName(mark.*name, by)];
    std::vector<std::pair<int, QString>> byCount;
    for (const auto &[each, count] : counts)
        byCount.emplace_back(count, each);
    return colouredNames(std::move(byCount));
}

/// Of the first few players named; more lines would hide the marks.
std::vector<ContractEnd> contractsOf(const std::vector<StoredRumour> &rumours)
{
    constexpr size_t mostPlayers = 3;
    std::map<QString, std::pair<QDate, int>> latest; // by player, when it was said and the year
    for (const StoredRumour &stored : rumours) {
        const std::optional<int> &year = stored.rumour.contractUntil;
        if (!year || !stored.published || stored.rumour.player.isEmpty())
            continue;
        auto &[said, until] = latest[stored.rumour.player];
        if (!said.isValid() || stored.published->date >= said) {
            said = stored.published->date;
            until = *year;
        }
    }
    std::vector<ContractEnd> contracts;
    for (const auto &[player, contract] : latest)
        contracts.push_back({player, QDate(contract.second, 6, 30)});
    return contracts.size() > mostPlayers ? std::vector<ContractEnd>() : contracts;
}

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

std::vector<FeeMonth> monthsOf(const FeeSeries &series)
{
    std::map<QDate, std::pair<std::vector<double>, int>> months;
    for (const FeeMark &mark : series.fees)
        months[monthOf(mark.date)].first.push_back(middleOf(mark));
    for (const StageMark &mark : series.stages)
        ++months[monthOf(mark.date)].second;
    std::vector<FeeMonth> result;
    for (auto &[first, month] : months)
        result.push_back(feeMonth(first, month.first, month.second));
    return result;
}

void countMissingRate(FeeSeries &series, Currency currency)
{
    ++series.withoutRate;
    auto &missing = series.missingRates;
    const auto found = std::ranges::find(missing, currency, &std::pair<Currency, int>::first);
    if (found == missing.end())
        missing.emplace_back(currency, 1);
    else
        ++found->second;
}

QString counted(size_t count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString amountsText(const FeeMark &mark, Currency currency)
{
    const Fee fee{mark.minimum, mark.maximum, currency, mark.basis};
    const QString text = mark.rate == 1.0 ? feeText(fee) : convertedFeeText(fee);
    return text == mark.printed ? text : tr("%1 (printed %2)").arg(text, mark.printed);
}

QString sentenceOf(const FeeMark &mark, Currency currency)
{
    QString sentence = u"%1: %2, %3"_s.arg(shortDateText(mark.date), amountsText(mark, currency),
        feeBasisName(mark.basis));
    if (!mark.suitor.isEmpty())
        sentence += tr(", to %1").arg(mark.suitor);
    if (!mark.outlet.isEmpty())
        sentence += tr(", says %1").arg(mark.outlet);
    return sentence + u'.';
}

/// The latest months; a listener will not bear all of many years.
QStringList monthSentences(const FeeSeries &series)
{
    constexpr size_t mostMonths = 12;
    QStringList sentences;
    const size_t first = series.months.size() - std::min(series.months.size(), mostMonths);
    for (size_t i = first; i < series.months.size(); ++i) {
        const FeeMonth &month = series.months[i];
        if (month.fees > 0) {
            sentences << tr("%1: %2, median %3.").arg(month.first.toString(u"yyyy-MM"),
                counted(static_cast<size_t>(month.fees), tr("fee"), tr("fees")),
                convertedFeeText({month.median, month.median, series.currency, FeeBasis::Bid}));
        }
    }
    return sentences;
}

} // namespace

bool FeeMark::standsFor(RumourId id) const
{
    return rumour == id || std::find(also.begin(), also.end(), id) != also.end();
}

double middleOf(const FeeMark &mark)
{
    const auto low = static_cast<double>(mark.minimum.value_or(mark.maximum.value_or(0)));
    const auto high = static_cast<double>(mark.maximum.value_or(mark.minimum.value_or(0)));
    return (low + high) / 2;
}

FeeOutline outlineOf(const FeeSeries &series)
{
    FeeOutline outline;
    outline.names = {namesOf(series, &FeeMark::suitor, ColourBy::Suitor),
        namesOf(series, &FeeMark::outlet, ColourBy::Outlet), namesOf(series, &FeeMark::player, ColourBy::Player)};
    std::set<FeeBasis> bases;
    std::set<Stage> stages;
    const auto meet = [&outline](QDate date) {
        outline.first = outline.first.isValid() ? std::min(outline.first, date) : date;
        outline.last = outline.last.isValid() ? std::max(outline.last, date) : date;
    };
    for (const StageMark &mark : series.stages) {
        meet(mark.date);
        stages.insert(mark.stage);
    }
    for (const FeeMark &mark : series.fees) {
        meet(mark.date);
        bases.insert(mark.basis);
        const auto low = static_cast<double>(mark.minimum.value_or(mark.maximum.value_or(0)));
        const auto high = static_cast<double>(mark.maximum.value_or(mark.minimum.value_or(0)));
        outline.lowest = outline.highest == 0 ? low : std::min(outline.lowest, low);
        outline.highest = std::max(outline.highest, high);
    }
    outline.bases.assign(bases.begin(), bases.end());
    outline.stages.assign(stages.begin(), stages.end());
    outline.fees = static_cast<int>(series.fees.size());
    outline.withoutFee = static_cast<int>(series.stages.size());
    return outline;
}

FeeSeries feeSeries(const std::vector<StoredRumour> &rumours, const ExchangeRates &rates, Currency currency,
    const QString &title, const OutcomeOf &outcomeOf)
{
    FeeSeries series;
    series.title = title;
    series.currency = currency;
    for (const StoredRumour &stored : rumours) {
        if (!stored.published || !stored.published->date.isValid()) {
            ++series.undated;
            continue;
        }
        const QDate date = stored.published->date;
        const Rumour &rumour = stored.rumour;
        const std::optional<Outcome> outcome = outcomeOf ? outcomeOf(stored.id) : std::nullopt;
        if (!rumour.fee) {
            series.stages.push_back(
                {stored.id, date, rumour.stage, rumour.to, originOf(stored), rumour.player, outcome});
            continue;
        }
        const std::optional<double> rate = rates.rate(rumour.fee->currency, currency, date);
        const std::optional<Fee> fee = convertedFee(*rumour.fee, currency, date, rates);
        if (rate && fee) {
            series.fees.push_back(markOf(stored, *fee, *rate));
            series.fees.back().rateMonth = rates.monthUsed(date);
            series.fees.back().outcome = outcome;
        } else {
            countMissingRate(series, rumour.fee->currency);
        }
    }
    sortByDate(series.fees);
    series.fees = merged(series.fees);
    sortByDate(series.stages);
    std::ranges::stable_sort(series.missingRates, std::greater(), &std::pair<Currency, int>::second);
    series.contracts = contractsOf(rumours);
    series.outline = outlineOf(series);
    if (series.fees.size() + series.stages.size() > mostSingleMarks)
        series.months = monthsOf(series);
    return series;
}

QString summaryOf(const FeeSeries &series)
{
    constexpr size_t mostSentences = 30; // a listener will not bear more; the table has them all
    QStringList sentences;
    const bool isSummedUp = !series.months.empty();
    sentences << tr("%1: %2 in %3, %4 without a fee.").arg(series.title,
        counted(isSummedUp ? static_cast<size_t>(series.outline.fees) : series.fees.size(), tr("fee"), tr("fees")),
        currencyCode(series.currency),
        counted(isSummedUp ? static_cast<size_t>(series.outline.withoutFee) : series.stages.size(), tr("rumour"),
            tr("rumours")));
    if (isSummedUp) {
        sentences << monthSentences(series);
        return sentences.join(u' ');
    }
    const size_t shown = std::min(series.fees.size(), mostSentences);
    for (size_t i = 0; i < shown; ++i)
        sentences << sentenceOf(series.fees[i], series.currency);
    if (shown < series.fees.size())
        sentences << tr("And %1.").arg(counted(series.fees.size() - shown, tr("more fee"), tr("more fees")));
    if (series.undated > 0)
        sentences << tr("Left out: %1 without a date.").arg(
            counted(static_cast<size_t>(series.undated), tr("rumour"), tr("rumours")));
    if (series.withoutRate > 0)
        sentences << tr("Left out: %1 without a reference rate.").arg(
            counted(static_cast<size_t>(series.withoutRate), tr("fee"), tr("fees")));
    return sentences.join(u' ');
}

} // namespace rumourdesk
