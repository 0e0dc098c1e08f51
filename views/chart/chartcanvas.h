// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartcursor.h"
#include "views/chart/charthands.h"
#include "views/chart/chartlayout.h"

#include <QWidget>

#include <functional>

namespace rumourdesk
{

/// A mark, month or entry of the legend, as a screen reader meets it.
struct ChartPart {
    QString text;
    QRectF place;
    bool isCurrent = false;
    std::optional<bool> isChecked; ///< of an entry of the legend that can be switched
};

/// Shows one fee series and answers to mouse, wheel, touch pad and keyboard. Knows nothing of where the series comes
/// from.
///
/// Keys: left and right walk the marks by date, up and down by fee (with Ctrl without selecting; then Space selects,
/// with Ctrl beside the others), + and - zoom, 0 fits; L goes to the legend, where the arrows walk its entries, Space
/// switches one off or on and Return shows it alone.
class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    /// A series for what the options show, for charts of more marks than a series holds.
    using SeriesFor = std::function<FeeSeries(const ChartLook &options)>;
    /// The article's sentence about a rumour.
    using SentenceOf = std::function<QString(RumourId rumour)>;

    explicit ChartCanvas(QWidget *parent = nullptr);

    void setSeries(FeeSeries series);
    /// Asks for a series each time that another part of the chart comes into sight.
    void setSource(SeriesFor source);
    void setSentences(SentenceOf sentenceOf);
    void setColourBy(ColourBy by);
    /// `others` are those selected beside the one that the reader shows.
    void setSelected(std::optional<RumourId> rumour, std::vector<RumourId> others = {});
    /// What stands in place of the marks while there are none.
    void setEmptyText(const QString &text);
    void setView(const ChartView &view);
    void fit();
    void setHidden(HiddenMarks hidden);

    [[nodiscard]] const FeeSeries &series() const { return m_series; }
    [[nodiscard]] const ChartLayout &chartLayout() const { return m_layout; }
    [[nodiscard]] const ChartLook &options() const { return m_options; }
    [[nodiscard]] ColourBy colourBy() const { return m_options.colourBy; }
    [[nodiscard]] const ChartView &view() const { return m_options.view; }
    /// The mark that the keyboard is at.
    [[nodiscard]] std::optional<RumourId> cursor() const { return m_cursor; }
    /// The entry of the legend that the keyboard is at.
    [[nodiscard]] std::optional<size_t> legendCursor() const { return m_legendCursor; }
    /// Printed fee, worth, rate, date and outlet of a rumour on the chart, a line each, and its sentence.
    [[nodiscard]] QString descriptionOf(RumourId rumour) const;

    /// Marks in sight, or months, by date; then the legend.
    [[nodiscard]] int partCount() const;
    [[nodiscard]] ChartPart part(int index) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void rumourPicked(rumourdesk::RumourId rumour);
    void rumourToggled(rumourdesk::RumourId rumour);
    void rumoursPicked(const std::vector<rumourdesk::RumourId> &rumours, bool isAdded);
    /// Limits or scale of the axes changed.
    void viewChanged();
    void hiddenChanged();
    /// The keyboard has come to a part, or has switched it.
    void partReached(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setupHands();
    void layOut();
    [[nodiscard]] QFont chartFont() const;
    void hover(QPointF position);
    void showCard(QPoint globalPosition, QPointF position);
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    void doubleClick(QPointF position);
    void zoom(QPointF around, double factor, ChartAxes axes);
    void drag(QPointF by);
    void pickIn(const QRectF &rectangle, bool isAdded);
    [[nodiscard]] bool walk(const QKeyEvent &event);
    [[nodiscard]] bool walkMonths(ChartStep step);
    void moveCursor(RumourId rumour, bool isSelecting);
    [[nodiscard]] bool zoomByKey(const QKeyEvent &event);
    [[nodiscard]] bool pressInLegend(const QKeyEvent &event);
    void bringInSight(RumourId rumour);
    void paintCursor(QPainter &painter) const;

    FeeSeries m_series;
    SeriesFor m_source;
    SentenceOf m_sentenceOf;
    ChartLook m_options;
    ChartLayout m_layout;
    QString m_emptyText;
    ChartHands *m_hands;
    std::optional<RumourId> m_cursor;
    std::optional<size_t> m_monthCursor; // in FeeSeries::months
    std::optional<size_t> m_legendCursor; // in ChartLegend::entries
    HiddenMarks m_hiddenBeforeClick; // a double click in the legend takes the switching of its first half back
};

} // namespace rumourdesk
