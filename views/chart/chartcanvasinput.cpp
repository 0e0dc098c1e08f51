// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the chart does when mouse, touch pad or keyboard ask it to.
#include "views/chart/chartcanvas.h"
#include "views/chart/charttext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<ChartStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return ChartStep::Earlier;
    case Qt::Key_Right:
        return ChartStep::Later;
    case Qt::Key_Up:
        return ChartStep::Dearer;
    case Qt::Key_Down:
        return ChartStep::Cheaper;
    case Qt::Key_Home:
        return ChartStep::First;
    case Qt::Key_End:
        return ChartStep::Last;
    default:
        return std::nullopt;
    }
}

/// The entry of a legend of `count` that a step leads to.
size_t entryAfter(size_t at, size_t count, ChartStep step)
{
    switch (step) {
    case ChartStep::Later:
    case ChartStep::Cheaper:
        return std::min(at + 1, count - 1);
    case ChartStep::Earlier:
    case ChartStep::Dearer:
        return at == 0 ? 0 : at - 1;
    case ChartStep::First:
        return 0;
    case ChartStep::Last:
        return count - 1;
    }
    return at;
}

} // namespace

bool ChartCanvas::event(QEvent *event)
{
    if (m_hands->takeGesture(*event, *this))
        return true;
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showCard(help->globalPos(), help->pos());
    return true;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_hands->move(*event);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    QToolTip::hideText();
    m_hands->press(*event);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_hands->release(*event);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_hands->doubleClick(*event);
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    m_hands->turnWheel(*event);
    event->accept();
}

void ChartCanvas::leaveEvent(QEvent * /*event*/)
{
    QToolTip::hideText();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    m_legendCursor.reset();
    m_hands->cancel();
    QWidget::focusOutEvent(event);
}

void ChartCanvas::hover(QPointF position)
{
    const auto entry = legendEntryAt(m_layout, position);
    const bool isHot = markAt(m_layout, position) || monthAt(m_layout, position)
        || (entry && m_layout.legend.entries[*entry].canBeHidden());
    setCursor(isHot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showCard(mapToGlobal(position.toPoint()), position);
}

void ChartCanvas::showCard(QPoint globalPosition, QPointF position)
{
    QString card;
    if (const auto rumour = markAt(m_layout, position)) {
        card = cardOf(markText(m_series, *rumour), m_sentenceOf ? m_sentenceOf(*rumour) : QString());
    } else if (const auto month = monthAt(m_layout, position)) {
        QStringList lines = monthText(m_series, m_series.months[*month]);
        lines.append(tr("Click to see each of them"));
        card = cardOf(lines, {});
    } else if (const auto entry = legendEntryAt(m_layout, position);
               entry && m_layout.legend.entries[*entry].canBeHidden()) {
        const LegendEntry &each = m_layout.legend.entries[*entry];
        card = cardOf({each.name, each.isHidden ? tr("Click to show it") : tr("Click to hide it"),
                          tr("Double-click or Alt+click to show it alone")}, {});
    }
    // An empty text hides the one before.
    QToolTip::showText(globalPosition, card, this, QRect(position.toPoint() - QPoint(4, 4), QSize(9, 9)));
}

void ChartCanvas::click(QPointF position, Qt::KeyboardModifiers modifiers)
{
    if (const auto entry = legendEntryAt(m_layout, position)) {
        const LegendEntry &clicked = m_layout.legend.entries[*entry];
        m_hiddenBeforeClick = m_options.hidden;
        if (clicked.canBeHidden())
            setHidden(modifiers.testFlag(Qt::AltModifier) ? soloed(m_options.hidden, clicked, m_layout.legend)
                                                          : toggled(m_options.hidden, clicked));
    } else if (const auto rumour = markAt(m_layout, position)) {
        m_cursor = rumour;
        if (modifiers.testFlag(Qt::ControlModifier))
            Q_EMIT rumourToggled(*rumour);
        else
            Q_EMIT rumourPicked(*rumour);
    } else if (const auto month = monthAt(m_layout, position)) {
        const QDate first = m_series.months[*month].first;
        setView({AxisRange{static_cast<double>(first.toJulianDay()),
                     static_cast<double>(first.addMonths(1).toJulianDay())},
            m_options.view.amounts, m_options.view.isLogarithmic});
    }
}

void ChartCanvas::doubleClick(QPointF position)
{
    const auto entry = legendEntryAt(m_layout, position);
    if (!entry) {
        if (!markAt(m_layout, position))
            fit();
        return;
    }
    LegendEntry clicked = m_layout.legend.entries[*entry];
    if (!clicked.canBeHidden())
        return;
    setHidden(m_hiddenBeforeClick);
    setHidden(soloed(m_options.hidden, m_layout.legend.entries[*entry], m_layout.legend));
}

void ChartCanvas::zoom(QPointF around, double factor, ChartAxes axes)
{
    if (m_layout.isEmpty())
        return;
    const bool isInLane = m_layout.lane.contains(around); // which knows no amounts
    ChartView view = m_options.view;
    if (axes != ChartAxes::Amounts)
        view.dates = sensibleDates(zoomed(m_layout.dateScale, around.x(), factor));
    if (axes != ChartAxes::Dates && !isInLane)
        view.amounts = sensibleAmounts(zoomed(m_layout.amountScale, around.y(), factor), view.isLogarithmic);
    setView(view);
}

void ChartCanvas::drag(QPointF by)
{
    if (m_layout.isEmpty())
        return;
    setCursor(Qt::ClosedHandCursor);
    ChartView view = m_options.view;
    if (by.x() < 0 || by.x() > 0)
        view.dates = sensibleDates(panned(m_layout.dateScale, by.x()));
    if (by.y() < 0 || by.y() > 0)
        view.amounts = sensibleAmounts(panned(m_layout.amountScale, by.y()), view.isLogarithmic);
    setView(view);
}

void ChartCanvas::pickIn(const QRectF &rectangle, bool isAdded)
{
    // Months hold too many to be picked: what was meant is to look closer.
    if (!m_layout.months.empty()) {
        const QRectF part = rectangle.intersected(m_layout.plot);
        if (part.width() > 2 && part.height() > 2) {
            setView({sensibleDates({m_layout.dateScale.valueAt(part.left()), m_layout.dateScale.valueAt(part.right())}),
                sensibleAmounts({m_layout.amountScale.valueAt(part.bottom()), m_layout.amountScale.valueAt(part.top())},
                    m_options.view.isLogarithmic),
                m_options.view.isLogarithmic});
        }
        return;
    }
    Q_EMIT rumoursPicked(marksIn(m_layout, rectangle), isAdded);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isTaken = !m_layout.isEmpty() && (pressInLegend(*event) || walk(*event) || zoomByKey(*event));
    if (!isTaken)
        QWidget::keyPressEvent(event);
}

bool ChartCanvas::walk(const QKeyEvent &event)
{
    const bool isSelecting = !event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (event.key() == Qt::Key_Space && m_cursor && m_layout.months.empty()) {
        if (isSelecting)
            Q_EMIT rumourPicked(*m_cursor);
        else
            Q_EMIT rumourToggled(*m_cursor);
        return true;
    }
    const auto step = stepOf(event.key());
    if (!step)
        return false;
    if (!m_layout.months.empty())
        return walkMonths(*step);
    const FeeOutline outline = m_series.outline == FeeOutline() ? outlineOf(m_series) : m_series.outline;
    const auto next = markAfter(
        m_series, SeriesColours(outline, m_options.colourBy), m_options.hidden, m_cursor, *step);
    if (next)
        moveCursor(*next, isSelecting);
    return true;
}

bool ChartCanvas::walkMonths(ChartStep step)
{
    const auto count = static_cast<qsizetype>(m_layout.months.size());
    const auto found = std::ranges::find(
        m_layout.months, m_monthCursor.value_or(m_series.months.size()), &PlacedMonth::index);
    qsizetype at = found == m_layout.months.end() ? -1 : found - m_layout.months.begin();
    if (step == ChartStep::Later || step == ChartStep::First)
        at = step == ChartStep::First ? 0 : std::min(at + 1, count - 1);
    else if (step == ChartStep::Earlier || step == ChartStep::Last)
        at = step == ChartStep::Last ? count - 1 : std::max<qsizetype>(at - 1, 0);
    else
        return true;
    const PlacedMonth &month = m_layout.months[static_cast<size_t>(at)];
    m_monthCursor = month.index;
    update();
    Q_EMIT partReached(static_cast<int>(at));
    return true;
}

void ChartCanvas::moveCursor(RumourId rumour, bool isSelecting)
{
    m_cursor = rumour;
    bringInSight(rumour);
    update();
    if (isSelecting)
        Q_EMIT rumourPicked(rumour);
    const QRectF place = placeOf(m_layout, m_series, rumour);
    showCard(mapToGlobal(place.bottomRight().toPoint()), place.center());
    const auto fee = std::ranges::find(m_layout.fees, rumour, &PlacedFee::rumour);
    if (fee != m_layout.fees.end()) {
        Q_EMIT partReached(static_cast<int>(fee - m_layout.fees.begin()));
        return;
    }
    const auto stage = std::ranges::find(m_layout.stages, rumour, &PlacedStage::rumour);
    if (stage != m_layout.stages.end())
        Q_EMIT partReached(static_cast<int>(m_layout.fees.size() + static_cast<size_t>(stage - m_layout.stages.begin())));
}

void ChartCanvas::bringInSight(RumourId rumour)
{
    if (!placeOf(m_layout, m_series, rumour).isNull())
        return;
    ChartView view = m_options.view;
    const auto showDate = [&](QDate date) {
        const auto day = static_cast<double>(date.toJulianDay());
        const double air = (m_layout.dateScale.range.to - m_layout.dateScale.range.from) / 20;
        view.dates = sensibleDates(showing(m_layout.dateScale, day - air, day + air));
    };
    for (const FeeMark &mark : m_series.fees) {
        if (!mark.standsFor(rumour))
            continue;
        showDate(mark.date);
        view.amounts = sensibleAmounts(
            showing(m_layout.amountScale, middleOf(mark) * 0.97, middleOf(mark) * 1.03), view.isLogarithmic);
    }
    for (const StageMark &mark : m_series.stages) {
        if (mark.rumour == rumour)
            showDate(mark.date);
    }
    setView(view);
}

bool ChartCanvas::zoomByKey(const QKeyEvent &event)
{
    constexpr double factor = 1.4;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QRectF place = m_cursor ? placeOf(m_layout, m_series, *m_cursor) : QRectF();
    const QPointF around = place.isNull() ? m_layout.plot.center() : place.center();
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(around, factor, ChartAxes::Both);
        return true;
    case Qt::Key_Minus:
        zoom(around, 1 / factor, ChartAxes::Both);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Escape:
        m_hands->cancel();
        return false;
    default:
        return false;
    }
}

bool ChartCanvas::pressInLegend(const QKeyEvent &event)
{
    const std::vector<LegendEntry> &entries = m_layout.legend.entries;
    if (entries.empty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool isLeaving = m_legendCursor && (event.key() == Qt::Key_L || event.key() == Qt::Key_Escape);
    if (isLeaving || (!m_legendCursor && event.key() != Qt::Key_L)) {
        m_legendCursor.reset();
        update();
        return isLeaving;
    }
    const size_t at = std::min(m_legendCursor.value_or(0), entries.size() - 1);
    const auto step = m_legendCursor ? stepOf(event.key()) : std::nullopt;
    if (event.key() == Qt::Key_Space && entries[at].canBeHidden())
        setHidden(toggled(m_options.hidden, entries[at]));
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && entries[at].canBeHidden())
        setHidden(soloed(m_options.hidden, entries[at], m_layout.legend));
    else if (m_legendCursor && !step)
        return false;
    m_legendCursor = step ? entryAfter(at, entries.size(), *step) : at;
    update();
    Q_EMIT partReached(partCount() - static_cast<int>(entries.size() - *m_legendCursor));
    return true;
}

} // namespace rumourdesk
