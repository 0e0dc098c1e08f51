// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtexts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace rumourdesk::testing
{

namespace
{

/// Paints nothing and writes down the texts.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    std::vector<PaintedText> texts;

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState & /*state*/) override { }
    void drawPixmap(const QRectF & /*place*/, const QPixmap & /*picture*/, const QRectF & /*part*/) override { }
    void drawImage(const QRectF & /*place*/, const QImage & /*picture*/, const QRectF & /*part*/,
        Qt::ImageConversionFlags /*flags*/) override
    {
    }
    void drawTiledPixmap(const QRectF & /*place*/, const QPixmap & /*picture*/, const QPointF & /*start*/) override { }
    void drawPath(const QPainterPath & /*path*/) override { }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawRects(const QRectF * /*rects*/, int /*count*/) override { }
    void drawLines(const QLineF * /*lines*/, int /*count*/) override { }
    void drawEllipse(const QRectF & /*place*/) override { }
    void drawPoints(const QPointF * /*points*/, int /*count*/) override { }

    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const QTransform &toWidget = painter()->combinedTransform();
        const QRectF place = toWidget.mapRect(
            QRectF(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        QRectF room(QPointF(), QSizeF(1e6, 1e6));
        if (painter()->hasClipping())
            room = toWidget.mapRect(painter()->clipBoundingRect());
        // A run ends where the font or the underlining changes, as at the letter of a menu.
        if (!texts.empty() && texts.back().room == room && std::abs(texts.back().place.right() - place.left()) < 1
            && std::abs(texts.back().place.center().y() - place.center().y()) < 3) {
            texts.back().text += item.text();
            texts.back().place |= place;
        } else {
            texts.push_back({item.text(), place, room});
        }
    }
};

class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(QSize size)
        : m_size(size)
    {
    }

    [[nodiscard]] std::vector<PaintedText> &texts() { return m_engine.texts; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 10 / dotsPerInch;
        case PdmHeightMM: return m_size.height() * 254 / 10 / dotsPerInch;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable RecordingEngine m_engine;
};

QRectF seenOf(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *around = &widget; !around->isWindow(); around = around->parentWidget()) {
        const QWidget *parent = around->parentWidget();
        seen &= QRect(widget.mapFrom(parent, QPoint()), parent->size());
    }
    return seen;
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    RecordingDevice device(widget.size());
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    const QRectF seen = seenOf(widget);
    for (PaintedText &each : device.texts())
        each.room &= seen;
    return device.texts();
}

} // namespace rumourdesk::testing
