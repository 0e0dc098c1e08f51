// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"
#include "views/chart/chartcanvas.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rumourdesk
{

class ExchangeRates;
class RumourSelection;
class RumourTableModel;

/// The chart pane: the fees named for the selected rumour's player, as far as the filter shows them, over
/// time.
class FeeChart final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane.
    FeeChart(RumourTableModel &model, RumourSelection &selection, const ExchangeRates &rates,
        QWidget *parent = nullptr);

    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] ColourBy colourBy() const { return m_canvas->colourBy(); }
    void setColourBy(ColourBy by);

private:
    void setupHeader();
    void readPlayer();
    void drawSeries();
    void showNotes(const FeeSeries &series);

    RumourTableModel &m_model;
    RumourSelection &m_selection;
    const ExchangeRates &m_rates;
    QLabel *m_title;
    QLabel *m_notes;
    QComboBox *m_currency;
    QComboBox *m_colourBy;
    ChartCanvas *m_canvas;
    QString m_player;
    std::vector<StoredRumour> m_rumours; // of m_player, filtered or not
};

} // namespace rumourdesk
