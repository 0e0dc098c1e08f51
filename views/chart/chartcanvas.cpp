// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartcanvas.h"

#include "views/chart/chartaccessible.h"
#include "views/chart/chartpainter.h"
#include "views/chart/charttext.h"
#include "views/common/theme.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
    , m_hands(new ChartHands(this))
{
    makeChartsAccessible(); // first: naming the chart already asks for what screen readers get
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Fees over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    grabGesture(Qt::PinchGesture);
    setupHands();
}

void ChartCanvas::setupHands()
{
    connect(m_hands, &ChartHands::hovered, this, &ChartCanvas::hover);
    connect(m_hands, &ChartHands::clicked, this, &ChartCanvas::click);
    connect(m_hands, &ChartHands::doubleClicked, this, &ChartCanvas::doubleClick);
    connect(m_hands, &ChartHands::dragged, this, &ChartCanvas::drag);
    connect(m_hands, &ChartHands::zoomed, this, &ChartCanvas::zoom);
    connect(m_hands, &ChartHands::bandMoved, this, qOverload<>(&ChartCanvas::update));
    connect(m_hands, &ChartHands::banded, this, &ChartCanvas::pickIn);
    connect(this, &ChartCanvas::partReached, this, [this](int part) { speakChartPart(*this, part); });
}

void ChartCanvas::setSeries(FeeSeries series)
{
    m_source = {};
    m_series = std::move(series);
    layOut();
    setAccessibleDescription(summaryOf(m_series));
}

void ChartCanvas::setSource(SeriesFor source)
{
    m_source = std::move(source);
    layOut();
    setAccessibleDescription(summaryOf(m_series));
}

void ChartCanvas::setSentences(SentenceOf sentenceOf)
{
    m_sentenceOf = std::move(sentenceOf);
}

void ChartCanvas::setColourBy(ColourBy by)
{
    if (by == m_options.colourBy)
        return;
    m_options.colourBy = by;
    HiddenMarks hidden = m_options.hidden;
    hidden.names.clear(); // they were names of something else
    setHidden(std::move(hidden));
    layOut();
}

void ChartCanvas::setSelected(std::optional<RumourId> rumour, std::vector<RumourId> others)
{
    m_options.selected = rumour;
    std::ranges::sort(others);
    m_options.alsoSelected = std::move(others);
    if (rumour && *rumour != RumourId())
        m_cursor = rumour;
    update();
}

void ChartCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void ChartCanvas::setView(const ChartView &view)
{
    if (view == m_options.view)
        return;
    m_options.view = view;
    layOut();
    Q_EMIT viewChanged();
}

void ChartCanvas::fit()
{
    setView({{}, {}, m_options.view.isLogarithmic});
}

void ChartCanvas::setHidden(HiddenMarks hidden)
{
    if (hidden == m_options.hidden)
        return;
    m_options.hidden = std::move(hidden);
    layOut();
    Q_EMIT hiddenChanged();
}

QString ChartCanvas::descriptionOf(RumourId rumour) const
{
    return markText(m_series, rumour).join(u'\n');
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {260, 100}; // axes and a mark; more when nothing else needs the room
}

QSize ChartCanvas::sizeHint() const
{
    return {560, 420};
}

void ChartCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColours &colours = coloursFor(palette());
    if (m_layout.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        paintCursor(painter);
        return;
    }
    painter.setFont(chartFont());
    paintChart(painter, m_series, m_layout, m_options, colours);
    paintCursor(painter);
    if (const auto band = m_hands->band()) {
        QColor filling = colours.accent;
        painter.setPen(filling);
        filling.setAlphaF(0.15F);
        painter.setBrush(filling);
        painter.drawRect(*band);
    }
}

/// The frame of the pane that has the keyboard, and of the part that it is at.
void ChartCanvas::paintCursor(QPainter &painter) const
{
    if (!hasFocus())
        return;
    const ThemeColours &colours = coloursFor(palette());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colours.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QRectF place;
    if (m_legendCursor && *m_legendCursor < m_layout.legend.entries.size())
        place = m_layout.legend.entries[*m_legendCursor].rect.adjusted(-3, 0, -10, 0);
    else if (m_cursor && m_cursor != m_options.selected)
        place = placeOf(m_layout, m_series, *m_cursor);
    const auto month = std::ranges::find(m_layout.months, m_monthCursor.value_or(m_series.months.size()), &PlacedMonth::index);
    if (place.isNull() && month != m_layout.months.end())
        place = QRectF(QPointF(month->box.left(), month->top), QPointF(month->box.right(), month->bottom));
    painter.setPen(QPen(colours.text, 1, Qt::DotLine));
    painter.drawRect(place);
}

void ChartCanvas::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layOut();
    QWidget::changeEvent(event);
}

void ChartCanvas::layOut()
{
    if (m_source)
        m_series = m_source(m_options);
    m_layout = layOutChart(m_series, m_options, size(), chartFont());
    update();
}

QFont ChartCanvas::chartFont() const
{
    QFont sized = font();
    sized.setPixelSize(std::max(10, QFontInfo(sized).pixelSize()));
    return sized;
}

int ChartCanvas::partCount() const
{
    return static_cast<int>(m_layout.months.size() + m_layout.fees.size() + m_layout.stages.size()
        + m_layout.legend.entries.size());
}

ChartPart ChartCanvas::part(int index) const
{
    auto i = static_cast<size_t>(index);
    const auto markPart = [this](RumourId rumour) {
        return ChartPart{markText(m_series, rumour).join(u". "_s), placeOf(m_layout, m_series, rumour),
            m_cursor == rumour && !m_legendCursor, std::nullopt};
    };
    if (i < m_layout.months.size()) {
        const PlacedMonth &month = m_layout.months[i];
        const QRectF place = month.box.isNull() ? month.bar : month.box;
        return {monthText(m_series, m_series.months[month.index]).join(u". "_s), place, m_monthCursor == month.index, {}};
    }
    i -= m_layout.months.size();
    if (i < m_layout.fees.size())
        return markPart(m_layout.fees[i].rumour);
    i -= m_layout.fees.size();
    if (i < m_layout.stages.size())
        return markPart(m_layout.stages[i].rumour);
    i -= m_layout.stages.size();
    if (i >= m_layout.legend.entries.size())
        return {};
    const LegendEntry &entry = m_layout.legend.entries[i];
    return {tr("Legend: %1").arg(entry.name), entry.rect, m_legendCursor == i,
        entry.canBeHidden() ? std::optional(!entry.isHidden) : std::nullopt};
}

} // namespace rumourdesk
