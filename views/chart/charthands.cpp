// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/charthands.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace rumourdesk
{

namespace
{

/// A drag that goes about straight along an axis stays on it: nobody's hand is that steady.
Qt::Orientations directionsOf(QPointF way)
{
    constexpr double straight = 2.5;
    if (std::abs(way.x()) > straight * std::abs(way.y()))
        return Qt::Horizontal;
    if (std::abs(way.y()) > straight * std::abs(way.x()))
        return Qt::Vertical;
    return Qt::Horizontal | Qt::Vertical;
}

ChartAxes axesFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        return ChartAxes::Dates;
    return modifiers.testFlag(Qt::ShiftModifier) ? ChartAxes::Amounts : ChartAxes::Both;
}

} // namespace

void ChartHands::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event.position();
    m_isDragging = false;
}

void ChartHands::move(const QMouseEvent &event)
{
    const QPointF position = event.position();
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton)) {
        Q_EMIT hovered(position);
        return;
    }
    const QPointF way = position - *m_pressed;
    if (!m_isDragging) {
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        m_directions = directionsOf(way);
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            m_band = QRectF();
    }
    if (m_band) {
        m_band = QRectF(*m_pressed, position).normalized();
        Q_EMIT bandMoved();
    } else {
        Q_EMIT dragged(alongOneAxis(position - m_last));
    }
    m_last = position;
}

void ChartHands::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (m_band) {
        const QRectF band = *m_band;
        m_band.reset();
        Q_EMIT bandMoved();
        Q_EMIT banded(band, event.modifiers().testFlag(Qt::ControlModifier));
    } else if (!m_isDragging) {
        Q_EMIT clicked(event.position(), event.modifiers());
    }
    m_isDragging = false;
}

void ChartHands::doubleClick(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        Q_EMIT doubleClicked(event.position());
}

void ChartHands::turnWheel(const QWheelEvent &event)
{
    constexpr double notch = 120; // of a wheel, in the eighths of a degree that Qt counts in
    constexpr double factorOfNotch = 1.2;
    const QPoint turn = event.angleDelta();
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (turn.y() == 0 && modifiers == Qt::NoModifier) {
        Q_EMIT dragged(QPointF(turn.x() / 2.0, 0));
        return;
    }
    // Some desktops turn a wheel with Shift into one that goes sideways.
    const int eighths = turn.y() != 0 ? turn.y() : turn.x();
    if (eighths != 0)
        Q_EMIT zoomed(event.position(), std::pow(factorOfNotch, eighths / notch), axesFor(modifiers));
}

bool ChartHands::takeGesture(QEvent &event, const QWidget &canvas)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto &native = static_cast<const QNativeGestureEvent &>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture)
            return false;
        Q_EMIT zoomed(native.position(), std::max(0.2, 1 + native.value()), axesFor(native.modifiers()));
        return true;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    auto &gestures = static_cast<QGestureEvent &>(event);
    auto *pinch = static_cast<QPinchGesture *>(gestures.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    gestures.accept(pinch);
    const QPointF around = canvas.mapFromGlobal(pinch->centerPoint());
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged) && pinch->scaleFactor() > 0)
        Q_EMIT zoomed(around, pinch->scaleFactor(), ChartAxes::Both);
    return true;
}

void ChartHands::cancel()
{
    m_pressed.reset();
    m_isDragging = false;
    if (m_band) {
        m_band.reset();
        Q_EMIT bandMoved();
    }
}

QPointF ChartHands::alongOneAxis(QPointF by) const
{
    return {m_directions.testFlag(Qt::Horizontal) ? by.x() : 0, m_directions.testFlag(Qt::Vertical) ? by.y() : 0};
}

} // namespace rumourdesk
