// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartpainter.h"

#include "views/chart/markshape.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

constexpr double strokeWidth = 2;
constexpr size_t crowd = 300; // marks

/// One drawing of one chart; its parts are painted from the back to the front.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const FeeSeries &series, const ChartLayout &layout,
        const ChartLook &options, const ThemeColours &colours)
        : m_painter(&painter)
        , m_series(series)
        , m_layout(layout)
        , m_options(options)
        , m_colours(colours)
        , m_isCrowded(layout.fees.size() + layout.stages.size() > crowd
              && painter.paintEngine()->type() == QPaintEngine::Raster)
    {
    }

    void run()
    {
        m_painter->setRenderHint(QPainter::Antialiasing);
        paintTitle();
        if (m_layout.isEmpty())
            return;
        paintWindows();
        paintGrid();
        paintWindowNames();
        paintDates();
        paintContracts();
        paintLane();
        paintMonths();
        for (const PlacedLine &line : m_layout.lines)
            paintLine(line);
        for (const PlacedFee &fee : m_layout.fees)
            paintFee(fee);
        paintLegend();
    }

private:
    void paintTitle()
    {
        if (m_layout.title.isNull())
            return;
        m_painter->save();
        QFont font = m_painter->font();
        font.setPixelSize(font.pixelSize() * 4 / 3);
        font.setBold(true);
        m_painter->setFont(font);
        m_painter->setPen(m_colours.text);
        const QFontMetricsF metrics(font);
        const QString title = metrics.elidedText(m_series.title, Qt::ElideRight, m_layout.title.width());
        m_painter->drawText(m_layout.title, Qt::AlignLeft | Qt::AlignVCenter, title);
        m_painter->restore();
        paintCurrency(m_layout.title.width() - metrics.horizontalAdvance(title));
    }

    /// The currency and its rates as far as there is room beside the title: the axis names the currency too.
    void paintCurrency(double room)
    {
        constexpr double gap = 16;
        const QFontMetricsF metrics(m_painter->font());
        for (const QString &form : {tr("Fees in %1 at the month's reference rate"), tr("Fees in %1")}) {
            const QString text = form.arg(currencyCode(m_series.currency));
            if (metrics.horizontalAdvance(text) + gap > room)
                continue;
            m_painter->setPen(m_colours.muted);
            m_painter->drawText(m_layout.title, Qt::AlignRight | Qt::AlignVCenter, text);
            return;
        }
    }

    void paintContracts()
    {
        const double bottom = m_layout.lane.isNull() ? m_layout.plot.bottom() : m_layout.lane.bottom();
        for (const PlacedContract &contract : m_layout.contracts) {
            QPen pen(m_colours.text, 1.2);
            pen.setDashPattern({6, 4});
            m_painter->setPen(pen);
            if (contract.at)
                m_painter->drawLine(QPointF(*contract.at, m_layout.plot.top()), QPointF(*contract.at, bottom));
            m_painter->setPen(m_colours.text);
            if (!contract.label.isNull())
                m_painter->drawText(contract.label, Qt::AlignCenter | Qt::TextDontClip, contract.text);
        }
    }

    void paintWindows()
    {
        for (const PlacedWindow &window : m_layout.windows)
            m_painter->fillRect(window.band, m_colours.shade);
    }

    /// On the grid, which would strike them through.
    void paintWindowNames()
    {
        for (const PlacedWindow &window : m_layout.windows) {
            if (window.name.isEmpty())
                continue;
            m_painter->fillRect(window.label, m_colours.shade);
            m_painter->setPen(m_colours.muted);
            m_painter->drawText(window.label, Qt::AlignCenter, window.name);
        }
    }

    void paintGrid()
    {
        const QRectF &plot = m_layout.plot;
        for (const PlacedTick &tick : m_layout.amounts) {
            m_painter->setPen(QPen(m_colours.line, 1));
            m_painter->drawLine(QPointF(plot.left(), tick.at), QPointF(plot.right(), tick.at));
            m_painter->setPen(m_colours.muted);
            m_painter->drawText(QRectF(0, tick.at - 10, plot.left() - 8, 20),
                Qt::AlignRight | Qt::AlignVCenter, tick.tick.label);
        }
        m_painter->setPen(QPen(m_colours.muted, 1));
        m_painter->drawLine(plot.bottomLeft(), plot.bottomRight());
        m_painter->drawText(m_layout.noteRect, Qt::AlignLeft | Qt::AlignVCenter, m_layout.note);
        if (m_layout.amounts.empty())
            m_painter->drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, tr("No fee has been named in these rumours."));
    }

    void paintDates()
    {
        const double height = m_painter->fontMetrics().height();
        const double bottom = m_layout.lane.isNull() ? m_layout.plot.bottom() : m_layout.lane.bottom();
        for (const PlacedTick &tick : m_layout.dates) {
            m_painter->setPen(QPen(m_colours.muted, 1));
            m_painter->drawLine(QPointF(tick.at, bottom), QPointF(tick.at, bottom + 4));
            m_painter->drawText(QRectF(tick.at - 40, bottom + 5, 80, height), Qt::AlignHCenter | Qt::AlignTop,
                tick.tick.label);
            m_painter->drawText(QRectF(tick.at - 40, bottom + 5 + height, 80, height),
                Qt::AlignHCenter | Qt::AlignTop, tick.tick.second);
        }
    }

    void paintLane()
    {
        if (m_layout.lane.isNull())
            return;
        const QRectF &lane = m_layout.lane;
        m_painter->setPen(QPen(m_colours.muted, 1));
        m_painter->drawLine(lane.bottomLeft(), lane.bottomRight());
        m_painter->drawText(QRectF(0, lane.top(), lane.left() - 8, lane.height()),
            Qt::AlignRight | Qt::AlignVCenter, tr("No fee"));
        const bool isThin = static_cast<double>(m_layout.stages.size()) * markRadius * 2 > lane.width();
        for (const PlacedStage &stage : m_layout.stages) {
            const StageMark &mark = m_series.stages[stage.index];
            paintHalo(haloOf(mark.rumour), stage.centre);
            if (m_isCrowded)
                stamp(-1 - static_cast<int>(mark.stage), stage.centre, [&](QPointF at) { paintStage(mark.stage, at, isThin); });
            else
                paintStage(mark.stage, stage.centre, isThin);
            if (mark.outcome)
                paintFlag(*mark.outcome, stage.centre + QPointF(0, -5));
        }
    }

    /// Draws a mark that was drawn before once more: a picture of it takes a tenth of the time that its path does. It stands
    /// on whole pixels, which nobody sees in a crowd. `paint` draws it around a point with `m_painter`.
    template <class Paint> void stamp(int kind, QPointF centre, Paint paint)
    {
        constexpr int reach = static_cast<int>(markRadius) + 4;
        QImage &image = m_stamps[kind];
        const double ratio = m_painter->device()->devicePixelRatioF();
        if (image.isNull()) {
            image = QImage(QSize(2 * reach, 2 * reach) * ratio, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            QPainter *chart = std::exchange(m_painter, &painter);
            paint(QPointF(reach, reach));
            m_painter = chart;
        }
        const QPointF corner = centre - QPointF(reach, reach);
        m_painter->drawImage(QPoint(qRound(corner.x()), qRound(corner.y())), image);
    }

    void paintMonths()
    {
        QPolygonF medians;
        for (const PlacedMonth &month : m_layout.months) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_colours.muted);
            m_painter->drawRect(month.bar);
            if (month.box.isNull())
                continue;
            const double x = month.box.center().x();
            m_painter->setPen(QPen(m_colours.series.front(), 1));
            m_painter->drawLine(QPointF(x, month.top), QPointF(x, month.bottom));
            m_painter->setBrush(paleOf(m_colours.series.front()));
            m_painter->drawRect(month.box);
            medians.append({x, month.median});
        }
        m_painter->setPen(QPen(m_colours.text, strokeWidth));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPolyline(medians);
    }

    /// A third of a colour on the ground: mixed, not translucent, which costs several times as much to fill.
    [[nodiscard]] QColor paleOf(const QColor &colour) const
    {
        const auto mixed = [](int of, int with) { return (of + 2 * with) / 3; };
        const QColor &ground = m_colours.ground;
        return {mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
            mixed(colour.blue(), ground.blue())};
    }

    void paintLine(const PlacedLine &line)
    {
        QPen pen(line.colour ? m_colours.series.at(static_cast<size_t>(*line.colour)) : m_colours.muted, 1.4);
        if (line.colour && *line.colour > 0)
            pen.setDashPattern(dashesOf(*line.colour));
        m_painter->setPen(pen);
        m_painter->drawLine(line.from, line.to);
    }

    void paintFlag(Outcome outcome, QPointF foot)
    {
        const QColor colour = m_colours.stages.at(static_cast<size_t>(
            outcome == Outcome::MovedThere ? Stage::Done : outcome == Outcome::MovedElsewhere ? Stage::Bid : Stage::Off));
        m_painter->setPen(QPen(colour, 1.4));
        m_painter->setBrush(isFlagHollow(outcome) ? m_colours.ground : colour);
        m_painter->drawPath(flagShape(outcome).translated(foot));
    }

    void paintStage(Stage stage, QPointF centre, bool isThin = false)
    {
        // In a crowd the rims would cover all but the last one.
        m_painter->setPen(isThin ? QPen(Qt::NoPen) : QPen(m_colours.ground, 1));
        m_painter->setBrush(m_colours.stages.at(static_cast<size_t>(stage)));
        const double half = isThin ? 1.5 : 4;
        m_painter->drawRoundedRect(QRectF(centre.x() - half, centre.y() - 8, 2 * half, 16), half / 1.6, half / 1.6);
    }

    enum class Halo : quint8 { None, AmongOthers, Selected };

    [[nodiscard]] Halo haloOf(RumourId rumour) const
    {
        if (m_options.selected == rumour)
            return Halo::Selected;
        return std::ranges::binary_search(m_options.alsoSelected, rumour) ? Halo::AmongOthers : Halo::None;
    }

    [[nodiscard]] Halo haloOf(const FeeMark &mark) const
    {
        Halo halo = haloOf(mark.rumour);
        for (const RumourId also : mark.also)
            halo = std::max(halo, haloOf(also));
        return halo;
    }

    void paintHalo(Halo kind, QPointF centre)
    {
        if (kind == Halo::None)
            return;
        QColor halo = m_colours.accent;
        m_painter->setPen(kind == Halo::Selected ? QPen(halo, 1.5) : QPen(Qt::NoPen));
        halo.setAlphaF(0.22F);
        m_painter->setBrush(halo);
        m_painter->drawEllipse(centre, haloRadius, haloRadius);
    }

    void paintFee(const PlacedFee &fee)
    {
        const FeeMark &mark = m_series.fees[fee.index];
        const QColor colour = m_colours.series.at(static_cast<size_t>(fee.colour));
        paintHalo(haloOf(mark), fee.centre());
        m_painter->setPen(QPen(colour, strokeWidth));
        if (fee.low != fee.high)
            paintBar(fee);
        paintArrow(fee.high, -fee.arrowUp);
        paintArrow(fee.low, fee.arrowDown);
        if (m_isCrowded)
            stamp(static_cast<int>(mark.basis) * 100 + fee.colour, fee.centre(),
                [&](QPointF at) { paintShape(mark.basis, at, colour); });
        else
            paintShape(mark.basis, fee.centre(), colour);
        if (mark.outcome)
            paintFlag(*mark.outcome, fee.centre() + QPointF(0, -markRadius + 1));
        if (!fee.label.isNull()) {
            m_painter->setPen(m_colours.text);
            m_painter->drawText(fee.label, Qt::AlignCenter | Qt::TextDontClip, mark.printed);
        }
    }

    void paintBar(const PlacedFee &fee)
    {
        constexpr double cap = markRadius + 1;
        m_painter->drawLine(fee.low, fee.high);
        for (const QPointF end : {fee.low, fee.high})
            m_painter->drawLine(end - QPointF(cap, 0), end + QPointF(cap, 0));
    }

    /// `reach` is below zero for upwards; a reach that has no room for a tip is not drawn.
    void paintArrow(QPointF from, double reach)
    {
        if (std::abs(reach) < markRadius)
            return;
        const double direction = reach < 0 ? -1 : 1;
        const QPointF tip = from + QPointF(0, reach);
        m_painter->drawLine(from, tip);
        m_painter->drawLine(tip, tip + QPointF(-4.5, -direction * 6));
        m_painter->drawLine(tip, tip + QPointF(4.5, -direction * 6));
    }

    void paintShape(FeeBasis basis, QPointF centre, const QColor &colour)
    {
        // A rim of the ground keeps a filled mark apart from its neighbours; a hollow one is all rim.
        m_painter->setPen(isHollow(basis) ? QPen(colour, strokeWidth + 0.5) : QPen(m_colours.ground, 1));
        m_painter->setBrush(isHollow(basis) ? m_colours.ground : colour);
        m_painter->drawPath(
            markShape(basis, isHollow(basis) ? markRadius - 0.5 : markRadius).translated(centre));
    }

    void paintLegend()
    {
        for (const LegendCaption &caption : m_layout.legend.captions) {
            m_painter->setPen(m_colours.muted);
            m_painter->drawText(caption.rect, Qt::AlignLeft | Qt::AlignVCenter, caption.text);
        }
        for (const LegendEntry &entry : m_layout.legend.entries) {
            // Struck out and pale: what is switched off must be found again, and told apart without colour.
            m_painter->setOpacity(entry.isHidden ? 0.35 : 1);
            paintSample(entry);
            m_painter->setOpacity(1);
            QFont font = m_painter->font();
            const QFont usual = font;
            font.setStrikeOut(entry.isHidden);
            m_painter->setFont(font);
            m_painter->setPen(entry.isHidden ? m_colours.muted : m_colours.text);
            m_painter->drawText(entry.rect.adjusted(legendSampleWidth, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter, entry.text);
            m_painter->setFont(usual);
        }
    }

    void paintSample(const LegendEntry &entry)
    {
        const QPointF centre(entry.rect.left() + 12, entry.rect.center().y());
        if (const auto *colour = std::get_if<SeriesColour>(&entry.sample)) {
            paintLine({centre - QPointF(12, 0), centre + QPointF(12, 0), colour->colour});
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_colours.series.at(static_cast<size_t>(colour->colour)));
            m_painter->drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8), 2, 2);
        } else if (const auto *basis = std::get_if<FeeBasis>(&entry.sample)) {
            paintShape(*basis, centre, m_colours.muted);
        } else if (const auto *outcome = std::get_if<Outcome>(&entry.sample)) {
            paintFlag(*outcome, centre + QPointF(-4, 7));
        } else {
            m_painter->save();
            m_painter->translate(centre);
            m_painter->scale(0.8, 0.8);
            paintStage(std::get<Stage>(entry.sample), {});
            m_painter->restore();
        }
    }

    QPainter *m_painter;
    const FeeSeries &m_series;
    const ChartLayout &m_layout;
    const ChartLook &m_options;
    const ThemeColours &m_colours;
    bool m_isCrowded; // so that marks are stamped; not on paper, where all stays lines
    std::map<int, QImage> m_stamps;
};

} // namespace

void paintChart(QPainter &painter, const FeeSeries &series, const ChartLayout &layout,
    const ChartLook &options, const ThemeColours &colours)
{
    ChartPainter(painter, series, layout, options, colours).run();
}

} // namespace rumourdesk
