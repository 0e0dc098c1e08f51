// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"
#include "views/chart/chartcanvas.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace rumourdesk
{

class ArticleLibrary;
class ChartAxesPanel;
class ExchangeRates;
class ManyMarks;
class PaneHeader;
class RumourSelection;
class RumourTableModel;

/// Which rumours the chart is about, of those that the filter shows.
enum class ChartScope : quint8 { SelectedPlayers, Everything };

/// What of the chart is remembered from one start to the next.
struct ChartChoices {
    ColourBy colourBy = ColourBy::Suitor;
    ChartScope scope = ChartScope::SelectedPlayers;
    bool isLogarithmic = false;

    bool operator==(const ChartChoices &) const = default;
};

/// The chart pane: the fees named for the players of the selected rumours, or for all that the filter shows, over time.
class FeeChart final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane.
    FeeChart(RumourTableModel &model, RumourSelection &selection, const ArticleLibrary &library,
        const ExchangeRates &rates, QWidget *parent = nullptr);
    ~FeeChart() override;

    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] ColourBy colourBy() const { return m_canvas->colourBy(); }
    void setColourBy(ColourBy by);
    [[nodiscard]] ChartScope scope() const { return m_scope; }
    void setScope(ChartScope scope);
    [[nodiscard]] ChartChoices choices() const;
    void setChoices(const ChartChoices &choices);
    /// The series of all marks, in sight or not, for files.
    [[nodiscard]] FeeSeries wholeSeries() const;
    /// Whether the filter shows other rumours since a moment, or rumours have changed, which is about to be drawn.
    [[nodiscard]] bool isBehind() const { return m_reading.isActive() || m_changed.isActive(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupHeader();
    void placeColours();
    void setupAxes(QPushButton *button);
    void setupCanvas();
    void takeSelection();
    void readAnew();
    void showSelection();
    void drawPlayers();
    void drawEverything();
    void showNotes();
    [[nodiscard]] QStringList selectedPlayers() const;
    [[nodiscard]] int selectedPlayerCount(const QStringList &compared) const;
    [[nodiscard]] FeeSeries seriesOf(const std::vector<StoredRumour> &rumours, const QString &title) const;
    [[nodiscard]] QString sentenceOf(RumourId rumour) const;
    void pick(RumourId rumour, bool isToggled);

    RumourTableModel &m_model;
    RumourSelection &m_selection;
    const ArticleLibrary &m_library;
    const ExchangeRates &m_rates;
    QLabel *m_title;
    QLabel *m_notes;
    QComboBox *m_currency;
    QComboBox *m_colourBy;
    QComboBox *m_scopes;
    QPushButton *m_axesButton;
    ChartAxesPanel *m_axes;
    PaneHeader *m_header;
    ChartCanvas *m_canvas;
    ChartScope m_scope = ChartScope::SelectedPlayers;
    QStringList m_players; // those that are compared
    int m_playerCount = 0; // those that are selected
    std::unique_ptr<ManyMarks> m_many;
    QTimer m_reading; // what the filter shows, when there is time
    QTimer m_changed; // until the table has shown what has changed
    bool m_isPicking = false; // a mark that is picked does not change whom the chart is about
};

} // namespace rumourdesk
