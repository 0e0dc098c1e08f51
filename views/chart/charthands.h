// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace rumourdesk
{

/// Which axes a zoom is about.
enum class ChartAxes : quint8 { Both, Dates, Amounts };

/// Makes what hands do of what mouse, wheel and touch pad report: a click, a drag that moves the chart, a rubber band
/// (Shift; with Ctrl as well it adds), a zoom (Ctrl for the dates alone, Shift for the amounts alone). Knows nothing of
/// what is drawn.
class ChartHands final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void turnWheel(const QWheelEvent &event);
    /// A pinch of two fingers, on a touch pad or screen; false for any other event.
    bool takeGesture(QEvent &event, const QWidget &canvas);
    /// Gives a rubber band up.
    void cancel();

    /// The rubber band while it is drawn.
    [[nodiscard]] std::optional<QRectF> band() const { return m_band; }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

Q_SIGNALS:
    void hovered(QPointF position);
    void clicked(QPointF position, Qt::KeyboardModifiers modifiers);
    void doubleClicked(QPointF position);
    void dragged(QPointF by);
    void zoomed(QPointF around, double factor, rumourdesk::ChartAxes axes);
    void bandMoved();
    void banded(QRectF rectangle, bool isAdded);

private:
    [[nodiscard]] QPointF alongOneAxis(QPointF by) const;

    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_isDragging = false;
    Qt::Orientations m_directions; // that the drag goes in
    std::optional<QRectF> m_band;
};

} // namespace rumourdesk
