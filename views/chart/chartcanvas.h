// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartlayout.h"

#include <QWidget>

namespace rumourdesk {

/// Shows one fee series and answers to the mouse and the arrow keys. Knows nothing of where the series comes from.
class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setSeries(FeeSeries series);
    void setColourBy(ColourBy by);
    void setSelected(std::optional<RumourId> rumour);
    /// What stands in place of the marks while there are none.
    void setEmptyText(const QString &text);

    [[nodiscard]] const FeeSeries &series() const { return m_series; }
    [[nodiscard]] const ChartLayout &chartLayout() const { return m_layout; }
    [[nodiscard]] ColourBy colourBy() const { return m_options.colourBy; }
    /// Printed fee, rate, date and outlet of a rumour on the chart, for the tool tip.
    [[nodiscard]] QString descriptionOf(RumourId rumour) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void rumourPicked(rumourdesk::RumourId rumour);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QFont chartFont() const;
    [[nodiscard]] std::vector<RumourId> rumoursByDate() const;

    FeeSeries m_series;
    ChartOptions m_options;
    ChartLayout m_layout;
    QString m_emptyText;
};

} // namespace rumourdesk
