// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/feechart.h"

#include "models/items/articlelibrary.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/sentencearound.h"
#include "views/chart/chartaxespanel.h"
#include "views/chart/manymarks.h"
#include "views/common/elidedlabel.h"
#include "views/common/paneheader.h"

#include <QAbstractItemView>
#include <QActionEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <chrono>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// As long as a screen shows a picture: the table is painted first.
constexpr std::chrono::milliseconds readAfter{16};
constexpr qsizetype mostPlayers = 12; // compared at a time; the legend tells no more apart

/// `count` are selected, of whom the chart compares `players`.
QString titleOf(const QStringList &players, int count)
{
    if (count > players.size())
        return FeeChart::tr("%1 of %2 players").arg(players.size()).arg(QLocale(QLocale::English).toString(count));
    if (players.size() <= 1)
        return players.value(0);
    if (players.size() > 3)
        return FeeChart::tr("%1 players").arg(players.size());
    return FeeChart::tr("%1 and %2").arg(players.first(players.size() - 1).join(u", "_s), players.last());
}

QComboBox *choice(const QStringList &texts, const QString &name, const QString &toolTip)
{
    auto *combo = new QComboBox;
    combo->addItems(texts);
    combo->setAccessibleName(name);
    combo->view()->setAccessibleName(name);
    combo->setToolTip(toolTip);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QStringList currencyCodes()
{
    QStringList codes;
    for (const Currency currency : chartCurrencies)
        codes.append(currencyCode(currency));
    return codes;
}

/// A menu of one panel, in which Tab goes from field to field and not from entry to entry, and which grows with the panel.
class PanelMenu final : public QMenu
{
public:
    PanelMenu(QWidget *panel, QWidget *parent)
        : QMenu(parent)
    {
        auto *action = new QWidgetAction(this);
        action->setDefaultWidget(panel);
        addAction(action);
        panel->installEventFilter(this);
    }

protected:
    bool focusNextPrevChild(bool isNext) override { return QWidget::focusNextPrevChild(isNext); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter) // it was meant for a field, and would choose the panel as if it were an entry
            QMenu::keyPressEvent(event);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) { // a menu asks its panel for its size when its action changes, and then alone
            QActionEvent changed(QEvent::ActionChanged, actions().constFirst());
            actionEvent(&changed);
        }
        return QMenu::eventFilter(watched, event);
    }
};

} // namespace

FeeChart::FeeChart(RumourTableModel &model, RumourSelection &selection, const ArticleLibrary &library,
    const ExchangeRates &rates, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_library(library)
    , m_rates(rates)
    , m_title(new ElidedLabel)
    , m_notes(new QLabel)
    , m_currency(choice(currencyCodes(), tr("Currency of the chart"),
          tr("Fees are converted at the reference rate of the month of publication")))
    , m_colourBy(choice({tr("By suitor"), tr("By outlet"), tr("By player")}, tr("What the colours of the chart mean"),
          tr("Colours and dashes by suitor, outlet or player")))
    , m_scopes(choice({tr("Selected players"), tr("All rumours shown")}, tr("What the chart shows"),
          tr("The players of the selected rumours, or all that the filter shows")))
    , m_axesButton(new QPushButton(tr("Axes")))
    , m_axes(new ChartAxesPanel)
    , m_header(new PaneHeader(m_title, {m_axesButton, m_colourBy, m_currency}))
    , m_canvas(new ChartCanvas)
{
    setupHeader();
    setupCanvas();
    readAnew();
}

FeeChart::~FeeChart() = default;

void FeeChart::setupHeader()
{
    connect(m_currency, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model.setChartCurrency(chartCurrencies.at(static_cast<size_t>(index))); });
    connect(m_colourBy, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_canvas->setColourBy(static_cast<ColourBy>(index)); });
    connect(m_scopes, &QComboBox::currentIndexChanged, this,
        [this](int index) { setScope(static_cast<ChartScope>(index)); });
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 0, 12, 6);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setBackgroundRole(QPalette::Base);
    m_notes->setAutoFillBackground(true);

    m_axesButton->setAccessibleName(tr("Axes of the chart"));
    m_axesButton->setToolTip(tr("What the chart shows, limits of its axes, logarithmic fees"));
    setupAxes(m_axesButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_notes);
}

void FeeChart::setupAxes(QPushButton *button)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_scopes);
    m_axes->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_axes);
    auto *menu = new PanelMenu(content, button);
    menu->setAccessibleName(button->accessibleName());
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_axes->setView(m_canvas->view(), m_canvas->chartLayout().dateScale.range,
            m_canvas->chartLayout().amountScale.range);
        m_scopes->setFocus();
    });
    connect(m_axes, &ChartAxesPanel::viewChosen, this, [this](const ChartView &view) {
        m_canvas->setView(view);
        m_axes->setView(view, m_canvas->chartLayout().dateScale.range, m_canvas->chartLayout().amountScale.range);
    });
}

void FeeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColours();
}

/// A player's name tells more than how marks are coloured: where there is no room for both, this stands in the panel.
void FeeChart::placeColours()
{
    constexpr int gaps = 50; // margins of the header and space between its parts, pixels
    const int needed = QFontMetrics(m_title->font()).horizontalAdvance(u"Alessandro Bastoni"_s) + gaps
        + m_axesButton->sizeHint().width() + m_colourBy->sizeHint().width() + m_currency->sizeHint().width();
    const bool isInPanel = !m_header->isAncestorOf(m_colourBy); // the panel is a window of its own
    const bool isNarrow = width() < needed;
    if (isNarrow == isInPanel)
        return;
    auto *layout = qobject_cast<QBoxLayout *>(isNarrow ? m_scopes->parentWidget()->layout() : m_header->layout());
    QWidget *before = isNarrow ? static_cast<QWidget *>(m_scopes) : m_axesButton;
    layout->insertWidget(layout->indexOf(before) + 1, m_colourBy);
    m_colourBy->show();
    QWidget::setTabOrder(before, m_colourBy);
}

void FeeChart::setupCanvas()
{
    m_canvas->setEmptyText(tr("Select a rumour to see what its player was said to cost, and when."));
    m_canvas->setSentences([this](RumourId rumour) { return sentenceOf(rumour); });
    connect(m_canvas, &ChartCanvas::rumourPicked, this, [this](RumourId rumour) { pick(rumour, false); });
    connect(m_canvas, &ChartCanvas::rumourToggled, this, [this](RumourId rumour) { pick(rumour, true); });
    connect(m_canvas, &ChartCanvas::rumoursPicked, this, [this](const std::vector<RumourId> &rumours, bool isAdded) {
        m_isPicking = true;
        m_selection.selectAll(rumours, isAdded);
        m_isPicking = false;
        showSelection();
    });
    connect(m_canvas, &ChartCanvas::hiddenChanged, this, &FeeChart::showNotes);
    connect(&m_selection, &RumourSelection::changed, this, &FeeChart::takeSelection);
    connect(&m_selection, &RumourSelection::rowsChanged, this, &FeeChart::takeSelection);
    // The table comes first: what both of them have to do at once is longer than anybody should wait for a key.
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, &FeeChart::readAnew);
    connect(&m_model, &RumourTableModel::rumoursChanged, &m_changed, qOverload<>(&QTimer::start));
    // A keystroke in the filter line shows others of the same rumours; not before the table has been painted.
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAfter);
    connect(&m_reading, &QTimer::timeout, this, &FeeChart::readAnew);
    connect(&m_model, &RumourTableModel::contentChanged, &m_reading, qOverload<>(&QTimer::start));
}

void FeeChart::setColourBy(ColourBy by)
{
    m_colourBy->setCurrentIndex(static_cast<int>(by));
}

void FeeChart::setScope(ChartScope scope)
{
    m_scopes->setCurrentIndex(static_cast<int>(scope));
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_players.clear();
    m_playerCount = 0;
    m_canvas->fit();
    readAnew();
}

ChartChoices FeeChart::choices() const
{
    return {colourBy(), m_scope, m_canvas->view().isLogarithmic};
}

void FeeChart::setChoices(const ChartChoices &choices)
{
    setColourBy(choices.colourBy);
    setScope(choices.scope);
    m_canvas->setView({m_canvas->view().dates, m_canvas->view().amounts, choices.isLogarithmic});
}

/// A mark's click lights the sentence with its fee; that of a rumour without one the sentence with its stage.
void FeeChart::pick(RumourId rumour, bool isToggled)
{
    const auto stored = m_model.rumour(rumour);
    const Field field = stored && stored->rumour.fee ? Field::Fee : Field::Stage;
    m_isPicking = true;
    if (isToggled)
        m_selection.toggle(rumour, field);
    else
        m_selection.select(rumour, field);
    m_isPicking = false;
    showSelection();
}

QStringList FeeChart::selectedPlayers() const
{
    QStringList players;
    const QString first = m_model.playerOf(m_selection.rumour());
    if (!first.isEmpty())
        players.append(first);
    for (const QItemSelectionRange &range : m_selection.rows()->selection()) {
        for (int row = range.top(); row <= range.bottom() && players.size() < mostPlayers; ++row) {
            const QString player = m_model.playerAt(row);
            if (!player.isEmpty() && !players.contains(player))
                players.append(player);
        }
    }
    return players;
}

/// How many there are, also beyond those that are compared.
int FeeChart::selectedPlayerCount(const QStringList &compared) const
{
    const auto drawn = static_cast<int>(compared.size());
    return drawn < mostPlayers ? drawn : std::max(drawn, m_model.playerCount(m_selection.rows()->selection()));
}

void FeeChart::takeSelection()
{
    if (m_isPicking)
        return;
    const QStringList players = selectedPlayers();
    const int count = selectedPlayerCount(players);
    if (m_scope == ChartScope::SelectedPlayers && (players != m_players || count != m_playerCount)) {
        m_players = players;
        m_playerCount = count;
        m_canvas->fit();
        m_canvas->setHidden({});
        drawPlayers();
        m_reading.stop(); // this is what the filter shows now
    }
    showSelection();
}

/// New rumours leave the chart as it was zoomed and about whom it was, as long as the selected rumour is his.
void FeeChart::readAnew()
{
    m_reading.stop();
    m_changed.stop();
    const auto *currency = std::ranges::find(chartCurrencies, m_model.chartCurrency());
    {
        const QSignalBlocker blocker(m_currency);
        m_currency->setCurrentIndex(static_cast<int>(currency - chartCurrencies.begin()));
    }
    const FeeSeries &drawn = m_canvas->series();
    if (drawn.currency != m_model.chartCurrency() && m_canvas->view().amounts)
        m_canvas->setView({m_canvas->view().dates, {}, m_canvas->view().isLogarithmic});
    if (m_scope == ChartScope::Everything) {
        drawEverything();
    } else {
        if (!m_players.contains(m_model.playerOf(m_selection.rumour()))) {
            m_players = selectedPlayers();
            m_playerCount = selectedPlayerCount(m_players);
        }
        drawPlayers();
    }
    showSelection();
}

void FeeChart::drawPlayers()
{
    m_many.reset();
    std::vector<StoredRumour> shown;
    for (const QString &player : m_players) {
        std::vector<StoredRumour> his = m_model.shownRumoursAbout(player);
        std::ranges::move(his, std::back_inserter(shown));
    }
    const QString title = titleOf(m_players, m_playerCount);
    m_title->setText(title.isEmpty() ? tr("Fees over time") : title);
    m_title->setToolTip(title);
    m_canvas->setSeries(seriesOf(shown, title));
    showNotes();
}

void FeeChart::drawEverything()
{
    const int count = m_model.rowCount();
    const QString title = tr("%1 rumours").arg(QLocale(QLocale::English).toString(count));
    m_title->setText(title);
    if (count <= mostSingleMarks) {
        m_many.reset();
        m_canvas->setSeries(seriesOf(m_model.shownRumours(), title));
    } else {
        m_many = std::make_unique<ManyMarks>(
            title, [this](ColourBy by) { return m_model.shownFees(by); },
            [this](const std::vector<quint32> &rows) { return seriesOf(m_model.rumoursIn(rows), {}); });
        m_canvas->setSource([this](const ChartLook &options) { return m_many->seriesFor(options); });
    }
    showNotes();
}

FeeSeries FeeChart::wholeSeries() const
{
    return m_many ? seriesOf(m_model.shownRumours(), m_canvas->series().title) : m_canvas->series();
}

FeeSeries FeeChart::seriesOf(const std::vector<StoredRumour> &rumours, const QString &title) const
{
    return feeSeries(rumours, m_rates, m_model.chartCurrency(), title,
        [this](RumourId rumour) { return m_model.annotationOf(rumour).outcome; });
}

void FeeChart::showSelection()
{
    constexpr int most = 20'000; // rows: halos of more tell nothing, and would be looked up at each step
    int rows = 0;
    for (const QItemSelectionRange &range : m_selection.rows()->selection())
        rows += range.height();
    m_canvas->setSelected(
        m_selection.rumour(), rows > 1 && rows <= most ? m_selection.rumours() : std::vector<RumourId>());
}

QString FeeChart::sentenceOf(RumourId rumour) const
{
    const Result<OpenedArticle> opened = m_library.open(m_model.articleOf(rumour));
    if (!opened)
        return {}; // the reader says so when the rumour is picked
    const auto stored = std::ranges::find(opened->rumours, rumour, &StoredRumour::id);
    if (stored == opened->rumours.end())
        return {};
    for (const Field field : {Field::Fee, Field::Stage, Field::Player}) {
        if (const auto span = spanOf(stored->rumour.evidence, field)) {
            const Span sentence = sentenceAround(opened->article.body, *span);
            return opened->article.body.mid(sentence.start, sentence.length);
        }
    }
    return {};
}

void FeeChart::showNotes()
{
    const FeeSeries &series = m_canvas->series();
    const QLocale english(QLocale::English);
    QStringList notes;
    if (const int hidden = m_canvas->chartLayout().hidden; hidden > 0)
        notes.append(tr("Hidden by the legend: %1.").arg(english.toString(hidden)));
    if (series.undated > 0)
        notes.append(tr("Not drawn: %1 from articles without a date.").arg(english.toString(series.undated)));
    if (series.withoutRate > 0) {
        QStringList currencies;
        for (const auto &[currency, count] : series.missingRates)
            currencies.append(u"%1 in %2"_s.arg(english.toString(count), currencyCode(currency)));
        notes.append(tr("Not drawn: %1 for want of a reference rate (%2).")
                         .arg(english.toString(series.withoutRate), currencies.join(u", "_s)));
    }
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace rumourdesk
