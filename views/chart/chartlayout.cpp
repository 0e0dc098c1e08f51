// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartlayout.h"

#include "views/chart/chartframe.h"

#include <QCoreApplication>
#include <QHash>
#include <QLineF>
#include <QLocale>

#include <cmath>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

constexpr size_t labelledFees = 14; // above this the printed fees would be a thicket
constexpr size_t joinedFees = 200; // and above this the lines

/// Moves marks that would cover each other to the right, a little at a time, and remembers where they stand. Counts
/// its cells from a place that is dragged along with the marks, so that these do not hop while they move.
class Crowd
{
public:
    explicit Crowd(QPointF origin)
        : m_origin(origin)
    {
    }

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
    [[nodiscard]] std::pair<qint64, qint64> cellOf(QPointF point) const
    {
        const QPointF place = (point - m_origin) / cell;
        return {std::llround(place.x()), std::llround(place.y())};
    }

    QPointF m_origin;
    QHash<std::pair<qint64, qint64>, bool> m_taken;
};

/// The part of a line that lies in a rectangle; nothing if none does.
std::optional<QLineF> cut(const QLineF &line, const QRectF &rectangle)
{
    double enters = 0;
    double leaves = 1;
    const auto meet = [&](double start, double change, double low, double high) {
        if (change == 0)
            return start >= low && start <= high;
        const double a = (low - start) / change;
        const double b = (high - start) / change;
        enters = std::max(enters, std::min(a, b));
        leaves = std::min(leaves, std::max(a, b));
        return enters <= leaves;
    };
    if (!meet(line.x1(), line.dx(), rectangle.left(), rectangle.right())
        || !meet(line.y1(), line.dy(), rectangle.top(), rectangle.bottom()))
        return std::nullopt;
    return QLineF(line.pointAt(enters), line.pointAt(leaves));
}

/// Puts the marks into a frame; its parts are the steps, in order.
class MarkPlacer
{
public:
    explicit MarkPlacer(const ChartContent &content)
        : m_content(content)
        , m_series(content.series)
        , m_metrics(content.metrics)
        , m_layout(layOutFrame(content))
    {
    }

    ChartLayout run()
    {
        if (m_layout.isEmpty())
            return m_layout;
        if (!m_series.hasOnlyMonths) {
            placeFees();
            placeStages();
        }
        const bool isTooMuch = m_layout.fees.size() + m_layout.stages.size() > mostSingleMarks;
        if (m_series.hasOnlyMonths || (isTooMuch && !m_series.months.empty())) {
            m_layout.fees.clear();
            m_layout.stages.clear();
            m_layout.lines.clear();
            placeMonths();
        }
        if (!m_series.months.empty() && m_layout.hidden == 0)
            countHiddenInMonths();
        clearContracts();
        clearWindowNames();
        placeLabels();
        writeNote();
        return m_layout;
    }

private:
    [[nodiscard]] double xOf(QDate date) const
    {
        return m_layout.dateScale.at(static_cast<double>(date.toJulianDay()));
    }

    [[nodiscard]] double yOf(double amount) const { return m_layout.amountScale.at(amount); }

    [[nodiscard]] bool isInSight(double x) const { return x >= m_layout.plot.left() && x <= m_layout.plot.right(); }

    [[nodiscard]] QPointF origin() const
    {
        return {m_layout.dateScale.at(0), yOf(m_layout.amountScale.isLogarithmic ? 1 : 0)};
    }

    void placeFees()
    {
        Crowd crowd(origin());
        QHash<QString, std::pair<QPointF, int>> before; // by what a line may join
        const bool areJoined = m_series.fees.size() <= joinedFees;
        for (size_t i = 0; i < m_series.fees.size(); ++i) {
            const FeeMark &mark = m_series.fees[i];
            if (m_content.colours.isHidden(mark, m_content.options.hidden)) {
                ++m_layout.hidden;
                continue;
            }
            const int colour = m_content.colours.colourOf(mark);
            const QPointF centre = placeFee(i, colour, crowd);
            if (areJoined && !mark.outlet.isEmpty())
                join(before[mark.outlet + u'\n' + feeBasisName(mark.basis) + u'\n' + mark.player], centre, colour);
        }
    }

    QPointF placeFee(size_t i, int colour, Crowd &crowd)
    {
        const FeeMark &mark = m_series.fees[i];
        const auto low = static_cast<double>(mark.minimum.value_or(mark.maximum.value_or(0)));
        const auto high = static_cast<double>(mark.maximum.value_or(mark.minimum.value_or(0)));
        const QRectF &plot = m_layout.plot;
        const QPointF whole(xOf(mark.date), (yOf(low) + yOf(high)) / 2);
        if (!isInSight(whole.x()) || yOf(high) > plot.bottom() || yOf(low) < plot.top())
            return whole;
        PlacedFee fee{mark.rumour, i, {whole.x(), std::min(yOf(low), plot.bottom())},
            {whole.x(), std::max(yOf(high), plot.top())}, colour, {}};
        const double shift = std::min(crowd.place(fee.centre()).x(), plot.right()) - whole.x();
        fee.low.rx() += shift;
        fee.high.rx() += shift;
        if (!mark.maximum)
            fee.arrowUp = std::min(arrowLength, fee.high.y() - plot.top());
        if (!mark.minimum)
            fee.arrowDown = std::min(arrowLength, plot.bottom() - fee.low.y());
        m_layout.fees.push_back(fee);
        return fee.centre();
    }

    void join(std::pair<QPointF, int> &before, QPointF centre, int colour)
    {
        if (!before.first.isNull()) {
            if (const auto line = cut(QLineF(before.first, centre), m_layout.plot))
                m_layout.lines.push_back(
                    {line->p1(), line->p2(), before.second == colour ? std::optional(colour) : std::nullopt});
        }
        before = {centre, colour};
    }

    void placeStages()
    {
        Crowd crowd(origin());
        // More than can stand side by side stand where they belong, one upon the other.
        const bool isDense = static_cast<double>(m_series.stages.size()) * markRadius * 2 > m_layout.lane.width();
        for (size_t i = 0; i < m_series.stages.size(); ++i) {
            const StageMark &mark = m_series.stages[i];
            if (m_content.colours.isHidden(mark, m_content.options.hidden)) {
                ++m_layout.hidden;
                continue;
            }
            const QPointF wanted(xOf(mark.date), m_layout.lane.center().y());
            if (isInSight(wanted.x()))
                m_layout.stages.push_back({mark.rumour, i, isDense ? wanted : crowd.place(wanted)});
        }
        // A crowd on the last day would run out of the lane: it closes up to the left instead.
        double limit = m_layout.lane.right() - markRadius;
        for (auto stage = m_layout.stages.rbegin(); stage != m_layout.stages.rend() && !isDense; ++stage) {
            stage->centre.setX(std::min(stage->centre.x(), limit));
            limit = stage->centre.x() - markRadius;
        }
    }

    void countHiddenInMonths()
    {
        m_layout.hidden = m_content.outline.fees + m_content.outline.withoutFee;
        for (const FeeMonth &month : m_series.months)
            m_layout.hidden -= month.fees + month.withoutFee;
    }

    void placeMonths()
    {
        int most = 1;
        for (const FeeMonth &month : m_series.months)
            most = std::max(most, month.withoutFee);
        for (size_t i = 0; i < m_series.months.size(); ++i) {
            const FeeMonth &month = m_series.months[i];
            const double begin = xOf(month.first);
            const double end = xOf(month.first.addMonths(1));
            const QRectF room = QRectF(begin, m_layout.plot.top(), end - begin, m_layout.plot.height());
            const QRectF seen = room.intersected(m_layout.plot);
            if (!room.intersects(m_layout.plot))
                continue;
            PlacedMonth placed{i, {}, 0, 0, 0, {}};
            const double gap = std::min(3.0, seen.width() / 5);
            if (month.fees > 0)
                placeMonth(placed, month, seen.adjusted(gap, 0, -gap, 0));
            if (month.withoutFee > 0) {
                const double height = (m_layout.lane.height() - 6) * month.withoutFee / most;
                placed.bar = QRectF(seen.left() + gap, m_layout.lane.bottom() - std::max(1.0, height),
                    seen.width() - 2 * gap, std::max(1.0, height));
            }
            m_layout.months.push_back(placed);
        }
    }

    void placeMonth(PlacedMonth &placed, const FeeMonth &month, const QRectF &room) const
    {
        const auto y = [this](qint64 amount) {
            return std::clamp(yOf(static_cast<double>(amount)), m_layout.plot.top(), m_layout.plot.bottom());
        };
        placed.top = y(month.highest);
        placed.bottom = y(month.lowest);
        placed.median = y(month.median);
        placed.box = QRectF(QPointF(room.left(), y(month.upperQuartile)), QPointF(room.right(), y(month.lowerQuartile)));
    }

    void writeNote()
    {
        if (m_layout.noteRect.isNull())
            return;
        const QLocale english(QLocale::English);
        const auto all = english.toString(m_content.outline.fees + m_content.outline.withoutFee);
        m_layout.note = m_layout.months.empty()
            ? tr("%1 of %2 marks in sight").arg(
                english.toString(static_cast<int>(m_layout.fees.size() + m_layout.stages.size())), all)
            : tr("Median and quartiles by month of %1 marks").arg(all);
        m_layout.note = m_metrics.elidedText(m_layout.note, Qt::ElideRight, m_layout.noteRect.width());
    }

    /// Moves what is said of contracts to where it covers no mark: down, or else to the left. What finds no place is not said;
    /// the line is drawn all the same.
    void clearContracts()
    {
        if (m_layout.fees.size() > labelledFees) {
            for (PlacedContract &contract : m_layout.contracts) {
                if (!m_layout.plot.contains(contract.label))
                    contract.label = {};
            }
            return;
        }
        std::vector<QRectF> taken;
        for (const PlacedFee &fee : m_layout.fees)
            taken.push_back(inkOf(fee));
        for (PlacedContract &contract : m_layout.contracts) {
            std::optional<QRectF> place = freePlace(contract.label, taken, false);
            if (!place)
                place = freePlace(contract.label, taken, true);
            contract.label = place.value_or(QRectF());
            taken.push_back(contract.label);
        }
    }

    /// The names of windows give way to marks and to what is said of contracts. In a crowd there is no clear place for them.
    void clearWindowNames()
    {
        if (m_layout.fees.size() > labelledFees)
            return;
        std::vector<QRectF> taken;
        for (const PlacedFee &fee : m_layout.fees)
            taken.push_back(QRectF(fee.high, fee.low).adjusted(-markRadius, -markRadius, markRadius, markRadius));
        for (const PlacedContract &contract : m_layout.contracts)
            taken.push_back(contract.label);
        for (PlacedWindow &window : m_layout.windows) {
            if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(window.label); }))
                window.name.clear();
        }
    }

    /// In the first line from the label's own down in which it covers nothing.
    [[nodiscard]] std::optional<QRectF> freePlace(QRectF label, const std::vector<QRectF> &taken, bool isMovedLeft) const
    {
        const double line = m_metrics.height() + 2;
        for (; label.bottom() <= m_layout.plot.bottom(); label.translate(0, line)) {
            const QRectF placed = isMovedLeft ? leftOf(label, taken) : label;
            const bool isFree = std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(placed); });
            if (isFree && m_layout.plot.contains(placed))
                return placed;
        }
        return std::nullopt;
    }

    /// The label moved to the left of all that it meets on the way.
    static QRectF leftOf(QRectF label, const std::vector<QRectF> &taken)
    {
        constexpr double gap = 4;
        for (size_t i = 0; i < taken.size();) {
            const bool isMet = taken[i].intersects(label);
            if (isMet)
                label.moveRight(taken[i].left() - gap);
            i = isMet ? 0 : i + 1; // what it met no more may be met again
        }
        return label;
    }

    /// Prints each fee beside its mark where that covers nothing else: right, left, above or below.
    void placeLabels()
    {
        if (m_layout.fees.size() > labelledFees)
            return;
        std::vector<QRectF> taken;
        for (const PlacedFee &fee : m_layout.fees)
            taken.push_back(inkOf(fee));
        for (const PlacedContract &contract : m_layout.contracts)
            taken.push_back(contract.label);
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

    static QRectF inkOf(const PlacedFee &fee)
    {
        return QRectF(fee.high, fee.low)
            .adjusted(-haloRadius - 1, -haloRadius - fee.arrowUp, haloRadius + 1, haloRadius + fee.arrowDown);
    }

    const ChartContent &m_content;
    const FeeSeries &m_series;
    const QFontMetricsF &m_metrics;
    ChartLayout m_layout;
};

double distanceTo(const PlacedFee &fee, QPointF position)
{
    const double y = std::clamp(position.y(), fee.high.y(), fee.low.y());
    return QLineF(QPointF(fee.low.x(), y), position).length();
}

} // namespace

ChartLayout layOutChart(const FeeSeries &series, const ChartLook &options, QSizeF size, const QFont &font)
{
    // A series put together by hand tells nothing of the whole: it is the whole.
    const FeeOutline outline = series.outline == FeeOutline() ? outlineOf(series) : series.outline;
    const SeriesColours colours(outline, options.colourBy);
    return MarkPlacer({series, outline, colours, options, size, QFontMetricsF(font)}).run();
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

std::vector<RumourId> marksIn(const ChartLayout &layout, const QRectF &rectangle)
{
    std::vector<RumourId> rumours;
    for (const PlacedFee &fee : layout.fees) {
        if (cut(QLineF(fee.low, fee.high), rectangle))
            rumours.push_back(fee.rumour);
    }
    for (const PlacedStage &stage : layout.stages) {
        if (rectangle.contains(stage.centre))
            rumours.push_back(stage.rumour);
    }
    return rumours;
}

QRectF placeOf(const ChartLayout &layout, const FeeSeries &series, RumourId rumour)
{
    constexpr double reach = markRadius + 2;
    for (const PlacedFee &fee : layout.fees) {
        if (series.fees[fee.index].standsFor(rumour))
            return QRectF(fee.high, fee.low).adjusted(-reach, -reach, reach, reach);
    }
    for (const PlacedStage &stage : layout.stages) {
        if (stage.rumour == rumour)
            return QRectF(stage.centre, stage.centre).adjusted(-reach, -reach, reach, reach);
    }
    return {};
}

std::optional<size_t> monthAt(const ChartLayout &layout, QPointF position)
{
    for (const PlacedMonth &month : layout.months) {
        const QRectF column(QPointF(month.box.left(), month.top - 3), QPointF(month.box.right(), month.bottom + 3));
        if ((!month.box.isNull() && column.contains(position)) || month.bar.contains(position))
            return month.index;
    }
    return std::nullopt;
}

std::optional<size_t> legendEntryAt(const ChartLayout &layout, QPointF position)
{
    const auto &entries = layout.legend.entries;
    const auto found = std::ranges::find_if(
        entries, [&](const LegendEntry &entry) { return entry.rect.contains(position); });
    return found == entries.end() ? std::nullopt : std::optional(static_cast<size_t>(found - entries.begin()));
}

} // namespace rumourdesk
