// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartpainter.h"

#include "views/chart/markshape.h"
#include "views/common/theme.h"

#include <QPainter>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double strokeWidth = 2;

/// One drawing of one chart; its parts are painted from the back to the front.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const FeeSeries &series, const ChartLayout &layout,
        const ChartOptions &options, const ThemeColours &colours)
        : m_painter(painter)
        , m_series(series)
        , m_layout(layout)
        , m_options(options)
        , m_colours(colours)
    {
    }

    void run()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintTitle();
        if (m_layout.isEmpty())
            return;
        paintWindows();
        paintGrid();
        paintDates();
        paintLane();
        for (const PlacedFee &fee : m_layout.fees)
            paintFee(fee);
        paintLegend();
    }

private:
    void paintTitle()
    {
        if (m_layout.title.isNull())
            return;
        m_painter.save();
        QFont font = m_painter.font();
        font.setPixelSize(font.pixelSize() * 4 / 3);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(m_colours.text);
        m_painter.drawText(m_layout.title, Qt::AlignLeft | Qt::AlignVCenter, m_series.title);
        m_painter.restore();
        m_painter.setPen(m_colours.muted);
        m_painter.drawText(m_layout.title, Qt::AlignRight | Qt::AlignVCenter,
            u"Fees in %1 at the month's reference rate"_s.arg(currencyCode(m_series.currency)));
    }

    void paintWindows()
    {
        for (const PlacedWindow &window : m_layout.windows) {
            m_painter.fillRect(window.band, m_colours.shade);
            m_painter.setPen(m_colours.muted);
            m_painter.drawText(
                window.band.adjusted(0, 4, 0, 0), Qt::AlignHCenter | Qt::AlignTop, window.name);
        }
    }

    void paintGrid()
    {
        const QRectF &plot = m_layout.plot;
        for (const PlacedTick &tick : m_layout.amounts) {
            m_painter.setPen(QPen(m_colours.line, 1));
            m_painter.drawLine(QPointF(plot.left(), tick.at), QPointF(plot.right(), tick.at));
            m_painter.setPen(m_colours.muted);
            m_painter.drawText(QRectF(0, tick.at - 10, plot.left() - 8, 20),
                Qt::AlignRight | Qt::AlignVCenter, tick.tick.label);
        }
        m_painter.setPen(QPen(m_colours.muted, 1));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        if (m_layout.fees.empty()) {
            m_painter.drawText(plot, Qt::AlignCenter, u"No fee has been named in these rumours."_s);
        }
    }

    void paintDates()
    {
        const double height = m_painter.fontMetrics().height();
        const double bottom = m_layout.lane.isNull() ? m_layout.plot.bottom() : m_layout.lane.bottom();
        for (const PlacedTick &tick : m_layout.dates) {
            m_painter.setPen(QPen(m_colours.muted, 1));
            m_painter.drawLine(QPointF(tick.at, bottom), QPointF(tick.at, bottom + 4));
            m_painter.drawText(QRectF(tick.at - 40, bottom + 5, 80, height), Qt::AlignHCenter | Qt::AlignTop,
                tick.tick.label);
            m_painter.drawText(QRectF(tick.at - 40, bottom + 5 + height, 80, height),
                Qt::AlignHCenter | Qt::AlignTop, tick.tick.second);
        }
    }

    void paintLane()
    {
        if (m_layout.lane.isNull())
            return;
        const QRectF &lane = m_layout.lane;
        m_painter.setPen(QPen(m_colours.muted, 1));
        m_painter.drawLine(lane.bottomLeft(), lane.bottomRight());
        m_painter.drawText(QRectF(0, lane.top(), lane.left() - 8, lane.height()),
            Qt::AlignRight | Qt::AlignVCenter, u"No fee"_s);
        for (const PlacedStage &stage : m_layout.stages) {
            paintHalo(stage.rumour == m_options.selected, stage.centre);
            paintStage(m_series.stages[stage.index].stage, stage.centre);
        }
    }

    void paintStage(Stage stage, QPointF centre)
    {
        m_painter.setPen(QPen(m_colours.ground, 1));
        m_painter.setBrush(m_colours.stages.at(static_cast<size_t>(stage)));
        m_painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 8, 8, 16), 2.5, 2.5);
    }

    void paintHalo(bool isSelected, QPointF centre)
    {
        if (!isSelected)
            return;
        QColor halo = m_colours.accent;
        m_painter.setPen(QPen(halo, 1.5));
        halo.setAlphaF(0.22F);
        m_painter.setBrush(halo);
        m_painter.drawEllipse(centre, haloRadius, haloRadius);
    }

    void paintFee(const PlacedFee &fee)
    {
        const FeeMark &mark = m_series.fees[fee.index];
        const QColor colour = m_colours.series.at(static_cast<size_t>(fee.colour));
        paintHalo(m_options.selected && mark.standsFor(*m_options.selected), fee.centre());
        m_painter.setPen(QPen(colour, strokeWidth));
        if (fee.low != fee.high)
            paintBar(fee);
        if (!mark.maximum)
            paintArrow(fee.high, -1);
        if (!mark.minimum)
            paintArrow(fee.low, 1);
        paintShape(mark.basis, fee.centre(), colour);
        if (!fee.label.isNull()) {
            m_painter.setPen(m_colours.text);
            m_painter.drawText(fee.label, Qt::AlignCenter | Qt::TextDontClip, mark.printed);
        }
    }

    void paintBar(const PlacedFee &fee)
    {
        constexpr double cap = markRadius + 1;
        m_painter.drawLine(fee.low, fee.high);
        for (const QPointF end : {fee.low, fee.high})
            m_painter.drawLine(end - QPointF(cap, 0), end + QPointF(cap, 0));
    }

    /// `direction` is -1 for upwards, 1 for downwards.
    void paintArrow(QPointF from, int direction)
    {
        const QPointF tip = from + QPointF(0, direction * arrowLength);
        m_painter.drawLine(from, tip);
        m_painter.drawLine(tip, tip + QPointF(-4.5, -direction * 6));
        m_painter.drawLine(tip, tip + QPointF(4.5, -direction * 6));
    }

    void paintShape(FeeBasis basis, QPointF centre, const QColor &colour)
    {
        // A rim of the ground keeps a filled mark apart from its neighbours; a hollow one is all rim.
        m_painter.setPen(isHollow(basis) ? QPen(colour, strokeWidth + 0.5) : QPen(m_colours.ground, 1));
        m_painter.setBrush(isHollow(basis) ? m_colours.ground : colour);
        m_painter.drawPath(
            markShape(basis, isHollow(basis) ? markRadius - 0.5 : markRadius).translated(centre));
    }

    void paintLegend()
    {
        for (const LegendCaption &caption : m_layout.legend.captions) {
            m_painter.setPen(m_colours.muted);
            m_painter.drawText(caption.rect, Qt::AlignLeft | Qt::AlignVCenter, caption.text);
        }
        for (const LegendEntry &entry : m_layout.legend.entries) {
            paintSample(entry);
            m_painter.setPen(m_colours.text);
            m_painter.drawText(entry.rect.adjusted(legendSampleWidth, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        }
    }

    void paintSample(const LegendEntry &entry)
    {
        const QPointF centre(entry.rect.left() + 7, entry.rect.center().y());
        if (const auto *colour = std::get_if<SeriesColour>(&entry.sample)) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.series.at(static_cast<size_t>(colour->colour)));
            m_painter.drawRoundedRect(QRectF(centre.x() - 6, centre.y() - 4, 12, 8), 2, 2);
        } else if (const auto *basis = std::get_if<FeeBasis>(&entry.sample)) {
            paintShape(*basis, centre, m_colours.muted);
        } else {
            m_painter.save();
            m_painter.translate(centre);
            m_painter.scale(0.8, 0.8);
            paintStage(std::get<Stage>(entry.sample), {});
            m_painter.restore();
        }
    }

    QPainter &m_painter;
    const FeeSeries &m_series;
    const ChartLayout &m_layout;
    const ChartOptions &m_options;
    const ThemeColours &m_colours;
};

} // namespace

void paintChart(QPainter &painter, const FeeSeries &series, const ChartLayout &layout,
    const ChartOptions &options, const ThemeColours &colours)
{
    ChartPainter(painter, series, layout, options, colours).run();
}

} // namespace rumourdesk
