// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartlayout.h"

#include "models/domain/transferwindow.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLineF>

#include <cmath>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double margin = 12;
constexpr double laneHeight = 34;
constexpr size_t labelledFees = 14; // above this the printed fees would be a thicket

/// Moves marks that would cover each other to the right, a little at a time, and remembers where they stand.
class Crowd
{
public:
    QPointF place(QPointF wanted)
    {
        constexpr int attempts = 4;
        for (int i = 0; i < attempts && m_taken.contains(cellOf(wanted)); ++i)
            wanted.rx() += cell;
        m_taken.insert(cellOf(wanted), true);
        return wanted;
    }

private:
    static constexpr double cell = markRadius * 2;
    static std::pair<int, int> cellOf(QPointF point)
    {
        return {
            static_cast<int>(std::lround(point.x() / cell)), static_cast<int>(std::lround(point.y() / cell))};
    }

    QHash<std::pair<int, int>, bool> m_taken;
};

/// Lays out one chart; its parts are the steps, in order.
class Layouter
{
public:
    Layouter(const FeeSeries &series, const ChartOptions &options, QSizeF size, const QFont &font)
        : m_series(series)
        , m_options(options)
        , m_size(size)
        , m_metrics(font)
    {
    }

    ChartLayout run()
    {
        divide();
        if (m_series.fees.empty() && m_series.stages.empty())
            return m_layout;
        placeTicks();
        placeWindows();
        placeFees();
        placeStages();
        placeLabels();
        return m_layout;
    }

private:
    void findRanges()
    {
        QDate first;
        QDate last;
        double lowest = 0;
        double highest = 0;
        const auto meet = [&](QDate date) {
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        };
        for (const StageMark &mark : m_series.stages)
            meet(mark.date);
        for (const FeeMark &mark : m_series.fees) {
            meet(mark.date);
            const auto low = static_cast<double>(mark.minimum.value_or(mark.maximum.value_or(0)));
            const auto high = static_cast<double>(mark.maximum.value_or(mark.minimum.value_or(0)));
            lowest = highest == 0 ? low : std::min(lowest, low);
            highest = std::max(highest, high);
        }
        m_dates = first.isValid() ? dateRange(first, last) : AxisRange();
        m_amounts = amountRange(lowest, highest);
    }

    /// Title, plot, lane, date labels and legend from top to bottom.
    void divide()
    {
        findRanges();
        const SeriesColours colours(m_series, m_options.colourBy);
        const double width = m_size.width() - 2 * margin;
        m_layout.legend = flowLegend(m_series, colours, m_options.colourBy, width, m_metrics);

        double top = margin;
        if (m_options.hasTitle) {
            m_layout.title = QRectF(margin, top, width, m_metrics.height() * 1.5);
            top = m_layout.title.bottom() + 14;
        }
        const double lane = m_series.stages.empty() ? 0 : laneHeight;
        const double bottom = m_size.height() - margin - m_layout.legend.height;
        const double dateLabels = 2 * m_metrics.height() + 12;
        const double plotHeight = std::max(20.0, bottom - top - lane - dateLabels);
        const auto labels = amountTicks(m_amounts, m_series.currency, wantedAmounts(plotHeight));
        double gutter = lane > 0 ? m_metrics.horizontalAdvance(u"No fee"_s) : 0;
        for (const Tick &tick : labels)
            gutter = std::max(gutter, m_metrics.horizontalAdvance(tick.label));

        m_layout.plot = QRectF(margin + gutter + 8, top, std::max(20.0, width - gutter - 8), plotHeight);
        if (lane > 0)
            m_layout.lane = QRectF(m_layout.plot.left(), m_layout.plot.bottom(), m_layout.plot.width(), lane);
        moveLegend(bottom);
    }

    void moveLegend(double top)
    {
        for (LegendEntry &entry : m_layout.legend.entries)
            entry.rect.translate(margin, top);
        for (LegendCaption &caption : m_layout.legend.captions)
            caption.rect.translate(margin, top);
    }

    [[nodiscard]] int wantedAmounts(double height) const
    {
        return std::max(2, std::min(8, static_cast<int>(height / (m_metrics.height() * 2))));
    }

    [[nodiscard]] double xOf(double julianDay) const
    {
        const double part = (julianDay - m_dates.from) / (m_dates.to - m_dates.from);
        return m_layout.plot.left() + part * m_layout.plot.width();
    }

    [[nodiscard]] double xOf(QDate date) const { return xOf(static_cast<double>(date.toJulianDay())); }

    [[nodiscard]] double yOf(double amount) const
    {
        const double part = (amount - m_amounts.from) / (m_amounts.to - m_amounts.from);
        return m_layout.plot.bottom() - part * m_layout.plot.height();
    }

    void placeTicks()
    {
        const double label = m_metrics.horizontalAdvance(u"Mmmm"_s) + 12;
        for (const Tick &tick : monthTicks(m_dates, static_cast<int>(m_layout.plot.width() / label)))
            m_layout.dates.push_back({xOf(tick.value), tick});
        if (m_series.fees.empty())
            return;
        const int wanted = wantedAmounts(m_layout.plot.height());
        for (const Tick &tick : amountTicks(m_amounts, m_series.currency, wanted))
            m_layout.amounts.push_back({yOf(tick.value), tick});
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
        m_layout.windows.push_back({band, fits(full) ? full : fits(season) ? season : QString()});
    }

    void placeFees()
    {
        const SeriesColours colours(m_series, m_options.colourBy);
        Crowd crowd;
        for (size_t i = 0; i < m_series.fees.size(); ++i) {
            const FeeMark &mark = m_series.fees[i];
            const auto low = static_cast<double>(mark.minimum.value_or(mark.maximum.value_or(0)));
            const auto high = static_cast<double>(mark.maximum.value_or(mark.minimum.value_or(0)));
            const double x = xOf(mark.date);
            const double shift = crowd.place({x, yOf((low + high) / 2)}).x() - x;
            m_layout.fees.push_back(
                {mark.rumour, i, {x + shift, yOf(low)}, {x + shift, yOf(high)}, colours.colourOf(mark), {}});
        }
    }

    void placeStages()
    {
        Crowd crowd;
        for (size_t i = 0; i < m_series.stages.size(); ++i) {
            const QPointF wanted(xOf(m_series.stages[i].date), m_layout.lane.center().y());
            m_layout.stages.push_back({m_series.stages[i].rumour, i, crowd.place(wanted)});
        }
        // A crowd on the last day would run out of the lane: it closes up to the left instead.
        double limit = m_layout.lane.right() - markRadius;
        for (auto stage = m_layout.stages.rbegin(); stage != m_layout.stages.rend(); ++stage) {
            stage->centre.setX(std::min(stage->centre.x(), limit));
            limit = stage->centre.x() - markRadius;
        }
    }

    /// Prints each fee beside its mark where that covers nothing else: right, left, above or below.
    void placeLabels()
    {
        if (m_layout.fees.size() > labelledFees)
            return;
        std::vector<QRectF> taken;
        for (const PlacedFee &fee : m_layout.fees)
            taken.push_back(inkOf(fee));
        for (const PlacedWindow &window : m_layout.windows) {
            if (!window.name.isEmpty())
                taken.push_back(QRectF(
                    window.band.left(), window.band.top(), window.band.width(), m_metrics.height() + 6));
        }
        for (PlacedFee &fee : m_layout.fees) {
            const QSizeF size(
                m_metrics.horizontalAdvance(m_series.fees[fee.index].printed), m_metrics.height());
            const QRectF ink = inkOf(fee);
            const QPointF c = fee.centre();
            const std::array corners = {QPointF(ink.right() + 2, c.y() - size.height() / 2),
                QPointF(ink.left() - 2 - size.width(), c.y() - size.height() / 2),
                QPointF(c.x() - size.width() / 2, ink.top() - size.height()),
                QPointF(c.x() - size.width() / 2, ink.bottom())};
            const auto *corner = std::ranges::find_if(corners, [&](QPointF at) {
                const QRectF label(at, size);
                return m_layout.plot.contains(label) && std::ranges::none_of(taken, [&](const QRectF &other) {
                    return other.intersects(label);
                });
            });
            if (corner == corners.end())
                continue;
            fee.label = QRectF(*corner, size);
            taken.push_back(fee.label);
        }
    }

    [[nodiscard]] QRectF inkOf(const PlacedFee &fee) const
    {
        const FeeMark &mark = m_series.fees[fee.index];
        QRectF ink =
            QRectF(fee.high, fee.low).adjusted(-haloRadius - 1, -haloRadius, haloRadius + 1, haloRadius);
        if (!mark.maximum)
            ink.setTop(ink.top() - arrowLength);
        if (!mark.minimum)
            ink.setBottom(ink.bottom() + arrowLength);
        return ink;
    }

    const FeeSeries &m_series;
    const ChartOptions &m_options;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    AxisRange m_dates;
    AxisRange m_amounts;
    ChartLayout m_layout;
};

double distanceTo(const PlacedFee &fee, QPointF position)
{
    const double y = std::clamp(position.y(), fee.high.y(), fee.low.y());
    return QLineF(QPointF(fee.low.x(), y), position).length();
}

} // namespace

ChartLayout layOutChart(const FeeSeries &series, const ChartOptions &options, QSizeF size, const QFont &font)
{
    return Layouter(series, options, size, font).run();
}

std::optional<RumourId> markAt(const ChartLayout &layout, QPointF position)
{
    constexpr double grace = 4;
    double nearest = markRadius + grace;
    std::optional<RumourId> found;
    const auto consider = [&](double distance, RumourId rumour) {
        if (distance <= nearest) {
            nearest = distance;
            found = rumour;
        }
    };
    for (const PlacedFee &fee : layout.fees)
        consider(distanceTo(fee, position), fee.rumour);
    for (const PlacedStage &stage : layout.stages)
        consider(QLineF(stage.centre, position).length(), stage.rumour);
    return found;
}

} // namespace rumourdesk
