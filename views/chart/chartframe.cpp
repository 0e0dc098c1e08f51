// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartframe.h"

#include "models/domain/transferwindow.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <set>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

constexpr double margin = 12;
constexpr double laneHeight = 34;

/// Lays out one frame; its parts are the steps, in order.
class Framer
{
public:
    explicit Framer(const ChartContent &content)
        : m_series(content.series)
        , m_options(content.options)
        , m_content(content)
        , m_metrics(content.metrics)
    {
    }

    ChartLayout run()
    {
        const double width = m_content.size.width() - 2 * margin;
        if (m_options.hasTitle)
            m_layout.title = QRectF(margin, margin, width, m_metrics.height() * 1.5);
        if (m_content.outline.fees == 0 && m_content.outline.withoutFee == 0)
            return m_layout;
        findRanges();
        divide(width);
        placeTicks();
        placeWindows();
        placeContracts();
        return m_layout;
    }

private:
    /// The axes fit what is shown; if the legend has switched off all of it, what there is.
    void findRanges()
    {
        FeeOutline extent = m_content.outline;
        if (m_series.months.empty() && !m_options.hidden.isEmpty()) {
            FeeSeries shown;
            std::ranges::copy_if(m_series.fees, std::back_inserter(shown.fees), [this](const FeeMark &mark) {
                return !m_content.colours.isHidden(mark, m_options.hidden);
            });
            std::ranges::copy_if(m_series.stages, std::back_inserter(shown.stages), [this](const StageMark &mark) {
                return !m_content.colours.isHidden(mark, m_options.hidden);
            });
            if (!shown.fees.empty() || !shown.stages.empty())
                extent = outlineOf(shown);
        }
        const ChartView &view = m_options.view;
        m_dates = view.dates ? *view.dates : dateRange(extent.first, extent.last);
        if (view.amounts) {
            m_amounts = sensibleAmounts(*view.amounts, view.isLogarithmic);
        } else {
            m_amounts = view.isLogarithmic ? logarithmicRange(extent.lowest, extent.highest)
                                           : amountRange(extent.lowest, extent.highest);
        }
    }

    /// Note, plot, lane, date labels and legend from top to bottom.
    void divide(double width)
    {
        double top = m_options.hasTitle ? m_layout.title.bottom() + 14 : margin;
        if (!m_series.months.empty()) {
            m_layout.noteRect = QRectF(margin, top - 4, width, m_metrics.height());
            top = m_layout.noteRect.bottom() + 8;
        }
        m_layout.legend = flowLegend(
            {m_content.outline, m_content.colours, m_options.colourBy, m_options.hidden, outcomes()},
            {width, roomForLegend(top)}, m_metrics);
        const double lane = heightOfLane();
        const double bottom = m_content.size.height() - margin - m_layout.legend.height;
        const double plotHeight = std::max(20.0, bottom - top - lane - heightOfDates());
        double gutter = lane > 0 ? m_metrics.horizontalAdvance(tr("No fee")) : 0;
        for (const Tick &tick : ticksOfAmounts(plotHeight))
            gutter = std::max(gutter, m_metrics.horizontalAdvance(tick.label));
        // In steps, so that the plot does not tremble while labels come and go under the analyst's hand.
        constexpr double step = 12;
        gutter = std::ceil((gutter + 8) / step) * step;

        m_layout.plot = QRectF(margin + gutter, top, std::max(20.0, width - gutter), plotHeight);
        if (lane > 0)
            m_layout.lane = QRectF(m_layout.plot.left(), m_layout.plot.bottom(), m_layout.plot.width(), lane);
        m_layout.dateScale = {m_dates, m_layout.plot.left(), m_layout.plot.right(), false};
        m_layout.amountScale
            = {m_amounts, m_layout.plot.bottom(), m_layout.plot.top(), m_options.view.isLogarithmic};
        for (LegendEntry &entry : m_layout.legend.entries)
            entry.rect.translate(margin, bottom);
        for (LegendCaption &caption : m_layout.legend.captions)
            caption.rect.translate(margin, bottom);
    }

    [[nodiscard]] double heightOfLane() const { return m_content.outline.stages.empty() ? 0 : laneHeight; }
    [[nodiscard]] double heightOfDates() const { return 2 * m_metrics.height() + 12; }

    /// The legend leaves the plot nearly half of the chart, as long as two lines of it can be had, and never less than its
    /// least height.
    [[nodiscard]] double roomForLegend(double top) const
    {
        constexpr double shareOfPlot = 0.45;
        constexpr double mostOfLegend = 0.36;
        const double height = m_content.size.height();
        const double left = height * (1 - shareOfPlot) - 2 * margin - heightOfLane() - heightOfDates();
        const double twoLines = 2 * m_metrics.height() + 4;
        const double spare = height - top - margin - heightOfLane() - heightOfDates() - leastPlotHeight;
        return std::min({height * mostOfLegend, std::max(left, twoLines), std::max(spare, 0.0)});
    }

    [[nodiscard]] std::vector<Outcome> outcomes() const
    {
        std::set<Outcome> found;
        for (const FeeMark &mark : m_series.fees) {
            if (mark.outcome)
                found.insert(*mark.outcome);
        }
        for (const StageMark &mark : m_series.stages) {
            if (mark.outcome)
                found.insert(*mark.outcome);
        }
        return {found.begin(), found.end()};
    }

    [[nodiscard]] std::vector<Tick> ticksOfAmounts(double height) const
    {
        const int wanted = std::max(2, std::min(8, static_cast<int>(height / (m_metrics.height() * 2))));
        return m_options.view.isLogarithmic ? logarithmicTicks(m_amounts, m_series.currency, wanted)
                                            : amountTicks(m_amounts, m_series.currency, wanted);
    }

    void placeTicks()
    {
        const double label = m_metrics.horizontalAdvance(u"2025/26"_s) + 8;
        for (const Tick &tick : monthTicks(m_dates, static_cast<int>(m_layout.plot.width() / label)))
            m_layout.dates.push_back({m_layout.dateScale.at(tick.value), tick});
        if (m_content.outline.fees == 0)
            return;
        for (const Tick &tick : ticksOfAmounts(m_layout.plot.height()))
            m_layout.amounts.push_back({m_layout.amountScale.at(tick.value), tick});
    }

    void placeWindows()
    {
        const double bottom = m_layout.lane.isNull() ? m_layout.plot.bottom() : m_layout.lane.bottom();
        const int firstYear = QDate::fromJulianDay(static_cast<qint64>(m_dates.from)).year();
        const int lastYear = QDate::fromJulianDay(static_cast<qint64>(m_dates.to)).year();
        for (int year = firstYear; year <= lastYear; ++year) {
            for (const QDate opening : {QDate(year, 1, 1), QDate(year, 6, 1)}) {
                const TransferWindow window = currentOrNextWindow(opening);
                QDate closed = opening;
                while (currentOrNextWindow(closed) == window)
                    closed = closed.addDays(1);
                const double left = std::max(xOf(opening), m_layout.plot.left());
                const double right = std::min(xOf(closed), m_layout.plot.right());
                if (right <= left)
                    continue;
                placeWindow(QRectF(QPointF(left, m_layout.plot.top()), QPointF(right, bottom)), window);
            }
        }
    }

    void placeWindow(const QRectF &band, TransferWindow window)
    {
        const auto fits = [&](const QString &name) {
            return m_metrics.horizontalAdvance(name) + 8 <= band.width();
        };
        const QString full = windowText(window);
        const QString season = full.section(u' ', 0, 0);
        const QString name = fits(full) ? full : fits(season) ? season : QString();
        const double width = m_metrics.horizontalAdvance(name) + 4;
        m_layout.windows.push_back({band, name,
            QRectF(band.center().x() - width / 2, band.top() + 4, width, m_metrics.height())});
    }

    void placeContracts()
    {
        const QRectF &plot = m_layout.plot;
        double top = plot.top() + m_metrics.height() + 8; // below the names of the windows
        for (const ContractEnd &contract : m_series.contracts) {
            const double x = xOf(contract.date);
            if (x < plot.left())
                continue;
            QString text = tr("contract ends %1").arg(QLocale(QLocale::English).toString(contract.date, u"MMM yyyy"_s));
            if (m_series.contracts.size() > 1)
                text.prepend(contract.player.section(u' ', -1) + u": "_s);
            text[0] = text[0].toUpper();
            const bool isBeyond = x > plot.right();
            if (isBeyond)
                text += u" \u2192"_s;
            const double width = m_metrics.horizontalAdvance(text);
            const double left = isBeyond || x + 6 + width > plot.right() ? std::min(x, plot.right()) - 6 - width : x + 6;
            m_layout.contracts.push_back({isBeyond ? std::nullopt : std::optional(x), text,
                QRectF(std::max(left, plot.left()), top, width, m_metrics.height())});
            top += m_metrics.height() + 2;
        }
    }

    [[nodiscard]] double xOf(QDate date) const
    {
        return m_layout.dateScale.at(static_cast<double>(date.toJulianDay()));
    }

    const FeeSeries &m_series;
    const ChartLook &m_options;
    const ChartContent &m_content;
    const QFontMetricsF &m_metrics;
    AxisRange m_dates;
    AxisRange m_amounts;
    ChartLayout m_layout;
};

} // namespace

ChartLayout layOutFrame(const ChartContent &content)
{
    return Framer(content).run();
}

} // namespace rumourdesk
