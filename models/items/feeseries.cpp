// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeseries.h"

#include "models/items/feeconversion.h"
#include "models/items/rumourcells.h"

#include <algorithm>
#include <tuple>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

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

QString counted(size_t count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString amountsText(const FeeMark &mark, Currency currency)
{
    const Fee fee{mark.minimum, mark.maximum, currency, mark.basis};
    const QString text = mark.rate == 1.0 ? feeText(fee) : convertedFeeText(fee);
    return text == mark.printed ? text : u"%1 (printed %2)"_s.arg(text, mark.printed);
}

QString sentenceOf(const FeeMark &mark, Currency currency)
{
    QString sentence = u"%1: %2, %3"_s.arg(shortDateText(mark.date), amountsText(mark, currency),
        feeBasisName(mark.basis));
    if (!mark.suitor.isEmpty())
        sentence += u", to "_s + mark.suitor;
    if (!mark.outlet.isEmpty())
        sentence += u", says "_s + mark.outlet;
    return sentence + u'.';
}

} // namespace

bool FeeMark::standsFor(RumourId id) const
{
    return rumour == id || std::find(also.begin(), also.end(), id) != also.end();
}

FeeSeries feeSeries(const std::vector<StoredRumour> &rumours, const ExchangeRates &rates, Currency currency,
    const QString &title)
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
        if (!rumour.fee) {
            series.stages.push_back({stored.id, date, rumour.stage, rumour.to, originOf(stored)});
            continue;
        }
        const std::optional<double> rate = rates.rate(rumour.fee->currency, currency, date);
        const std::optional<Fee> fee = convertedFee(*rumour.fee, currency, date, rates);
        if (rate && fee)
            series.fees.push_back(markOf(stored, *fee, *rate));
        else
            ++series.withoutRate;
    }
    sortByDate(series.fees);
    series.fees = merged(series.fees);
    sortByDate(series.stages);
    return series;
}

QString summaryOf(const FeeSeries &series)
{
    constexpr size_t mostSentences = 30; // a listener will not bear more; the table has them all
    QStringList sentences;
    sentences << u"%1: %2 in %3, %4 without a fee."_s.arg(series.title,
        counted(series.fees.size(), u"fee"_s, u"fees"_s), currencyCode(series.currency),
        counted(series.stages.size(), u"rumour"_s, u"rumours"_s));
    const size_t shown = std::min(series.fees.size(), mostSentences);
    for (size_t i = 0; i < shown; ++i)
        sentences << sentenceOf(series.fees[i], series.currency);
    if (shown < series.fees.size())
        sentences << u"And %1."_s.arg(counted(series.fees.size() - shown, u"more fee"_s, u"more fees"_s));
    if (series.undated > 0)
        sentences << u"Left out: %1 without a date."_s.arg(
            counted(static_cast<size_t>(series.undated), u"rumour"_s, u"rumours"_s));
    if (series.withoutRate > 0)
        sentences << u"Left out: %1 without a reference rate."_s.arg(
            counted(static_cast<size_t>(series.withoutRate), u"fee"_s, u"fees"_s));
    return sentences.join(u' ');
}

} // namespace rumourdesk
