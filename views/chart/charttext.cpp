// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/charttext.h"

#include "models/domain/fee.h"
#include "models/items/rumourcells.h"
#include "views/chart/chartscale.h"

#include <QCoreApplication>
#include <QLocale>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

QString convertedText(const FeeMark &mark, Currency currency)
{
    const auto end = [&](const std::optional<qint64> &amount) {
        return roundedAmountText(*amount, currency);
    };
    if (mark.minimum && mark.maximum)
        return mark.minimum == mark.maximum ? end(mark.minimum)
                                            : end(mark.minimum) + u"\u2013"_s + end(mark.maximum);
    return mark.maximum ? tr("up to %1").arg(end(mark.maximum)) : tr("%1 or more").arg(end(mark.minimum));
}

QString monthName(QDate date)
{
    return QLocale(QLocale::English).toString(date, u"MMMM yyyy"_s);
}

QString rateText(const FeeMark &mark, Currency currency)
{
    QString text = u"%1 at %2"_s.arg(convertedText(mark, currency), QString::number(mark.rate, 'g', 4));
    if (!mark.rateMonth.isValid())
        return text;
    text += tr(", the rate of %1").arg(monthName(mark.rateMonth));
    const bool isOfItsMonth = mark.rateMonth.year() == mark.date.year() && mark.rateMonth.month() == mark.date.month();
    return isOfItsMonth ? text : text + tr(", the last one known");
}

QString suitorText(const QString &suitor)
{
    return suitor.isEmpty() ? tr("no suitor named") : tr("to %1").arg(suitor);
}

QString originText(QDate date, const QString &outlet)
{
    return u"%1, %2"_s.arg(shortDateText(date), outlet.isEmpty() ? tr("unknown outlet") : outlet);
}

QStringList feeText(const FeeMark &mark, Currency currency)
{
    QStringList lines = {u"%1 %2, %3"_s.arg(mark.player, suitorText(mark.suitor), stageName(mark.stage)),
        u"%1, %2"_s.arg(mark.printed, feeBasisName(mark.basis))};
    // A rate of exactly one means that the article printed the chart's own currency.
    if (mark.rate < 1 || mark.rate > 1)
        lines.append(rateText(mark, currency));
    lines.append(originText(mark.date, mark.outlet));
    if (mark.outcome)
        lines.append(outcomeText(*mark.outcome));
    return lines;
}

QStringList stageText(const StageMark &mark)
{
    const QString first = u"%1, %2"_s.arg(stageName(mark.stage), suitorText(mark.suitor));
    QStringList lines = {mark.player.isEmpty() ? first : mark.player + u": "_s + first, tr("no fee named"),
        originText(mark.date, mark.outlet)};
    if (mark.outcome)
        lines.append(outcomeText(*mark.outcome));
    return lines;
}

} // namespace

QStringList markText(const FeeSeries &series, RumourId rumour)
{
    const auto fee = std::ranges::find_if(
        series.fees, [rumour](const FeeMark &mark) { return mark.standsFor(rumour); });
    if (fee != series.fees.end())
        return feeText(*fee, series.currency);
    const auto stage = std::ranges::find(series.stages, rumour, &StageMark::rumour);
    return stage == series.stages.end() ? QStringList() : stageText(*stage);
}

QStringList monthText(const FeeSeries &series, const FeeMonth &month)
{
    const QLocale english(QLocale::English);
    const auto amount = [&](qint64 value) { return roundedAmountText(value, series.currency); };
    QStringList lines = {monthName(month.first)};
    if (month.fees > 0) {
        lines.append(tr("Median %1 of %2 fees").arg(amount(month.median), english.toString(month.fees)));
        lines.append(tr("Middle half %1\u2013%2").arg(amount(month.lowerQuartile), amount(month.upperQuartile)));
        lines.append(tr("From %1 to %2").arg(amount(month.lowest), amount(month.highest)));
    }
    if (month.withoutFee > 0)
        lines.append(tr("%1 rumours without a fee").arg(english.toString(month.withoutFee)));
    return lines;
}

QString cardOf(const QStringList &lines, const QString &sentence)
{
    if (lines.isEmpty())
        return {};
    QString card = u"<p style='white-space:pre'><b>%1</b>"_s.arg(lines.first().toHtmlEscaped());
    for (qsizetype i = 1; i < lines.size(); ++i)
        card += u"<br>"_s + lines[i].toHtmlEscaped();
    card += u"</p>"_s;
    if (!sentence.isEmpty()) {
        constexpr qsizetype longest = 260;
        const QString shown = sentence.size() > longest ? sentence.first(longest) + u'\u2026' : sentence;
        card += u"<p>\u201c%1\u201d</p>"_s.arg(shown.simplified().toHtmlEscaped());
    }
    return card;
}

} // namespace rumourdesk
