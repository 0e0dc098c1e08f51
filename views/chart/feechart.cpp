// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/feechart.h"

#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/common/paneheader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

FeeChart::FeeChart(
    RumourTableModel &model, RumourSelection &selection, const ExchangeRates &rates, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_rates(rates)
    , m_title(new QLabel)
    , m_notes(new QLabel)
    , m_currency(new QComboBox)
    , m_colourBy(new QComboBox)
    , m_canvas(new ChartCanvas)
{
    setupHeader();
    m_canvas->setEmptyText(tr("Select a rumour to see what its player was said to cost, and when."));
    connect(
        m_canvas, &ChartCanvas::rumourPicked, this, [this](RumourId rumour) { m_selection.select(rumour); });
    connect(&m_selection, &RumourSelection::changed, this, [this] { readPlayer(); });
    const auto readAnew = [this] {
        m_player.clear();
        readPlayer();
    };
    connect(&m_model, &RumourTableModel::rumoursChanged, this, readAnew);
    // A keystroke in the filter line shows others of the same rumours.
    auto *drawing = new QTimer(this); // not before the table has been painted
    drawing->setSingleShot(true);
    drawing->setInterval(0);
    connect(drawing, &QTimer::timeout, this, &FeeChart::drawSeries);
    connect(&m_model, &RumourTableModel::contentChanged, drawing, qOverload<>(&QTimer::start));
    readPlayer();
}

void FeeChart::setColourBy(ColourBy by)
{
    m_colourBy->setCurrentIndex(static_cast<int>(by));
}

void FeeChart::setupHeader()
{
    for (const Currency currency : chartCurrencies)
        m_currency->addItem(currencyCode(currency), static_cast<int>(currency));
    m_currency->setAccessibleName(tr("Currency of the chart"));
    m_currency->setToolTip(tr("Fees are converted at the reference rate of the month of publication"));
    connect(m_currency, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model.setChartCurrency(chartCurrencies.at(static_cast<size_t>(index))); });
    m_colourBy->addItems({tr("By suitor"), tr("By outlet")});
    m_colourBy->setAccessibleName(tr("What the colours of the chart mean"));
    m_colourBy->setToolTip(tr("Colour the marks by suitor or by outlet"));
    connect(m_colourBy, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_canvas->setColourBy(static_cast<ColourBy>(index)); });
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 0, 12, 6);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setBackgroundRole(QPalette::Base);
    m_notes->setAutoFillBackground(true);

    for (const QComboBox *combo : {m_currency, m_colourBy})
        combo->view()->setAccessibleName(combo->accessibleName());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneHeader(m_title, {m_colourBy, m_currency}));
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_notes);
}

void FeeChart::readPlayer()
{
    const QString player = m_model.playerOf(m_selection.rumour());
    if (player != m_player) {
        m_player = player;
        m_rumours = m_model.rumoursAbout(player);
        drawSeries();
    }
    m_canvas->setSelected(m_selection.rumour());
}

void FeeChart::drawSeries()
{
    std::vector<StoredRumour> shown;
    std::ranges::copy_if(m_rumours, std::back_inserter(shown),
        [this](const StoredRumour &stored) { return m_model.isShown(stored.id); });
    const auto *currency = std::ranges::find(chartCurrencies, m_model.chartCurrency());
    {
        const QSignalBlocker blocker(m_currency);
        m_currency->setCurrentIndex(static_cast<int>(currency - chartCurrencies.begin()));
    }
    FeeSeries series = feeSeries(shown, m_rates, m_model.chartCurrency(), m_player);
    m_title->setText(m_player.isEmpty() ? tr("Fees over time") : m_player);
    showNotes(series);
    m_canvas->setSeries(std::move(series));
}

void FeeChart::showNotes(const FeeSeries &series)
{
    QStringList notes;
    if (series.undated > 0)
        notes.append(tr("Not drawn: %1 from articles without a date.").arg(series.undated));
    if (series.withoutRate > 0)
        notes.append(tr("Not drawn: %1 for want of a reference rate.").arg(series.withoutRate));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace rumourdesk
