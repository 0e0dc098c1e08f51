// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pans and zooms the chart of a million made-up rumours, and one of 2,000 single marks, beside a QScatterSeries of
// 10,000 points (and, where it is installed, a QCustomPlot of as many) in the same run.
//     bench_chart [--rumours N] [--steps N]
#include "models/items/feepoints.h"
#include "models/items/rumourcolumns.h"
#include "views/chart/chartcanvas.h"
#include "views/chart/manymarks.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QImage>
#ifdef RUMOURDESK_HAS_CHARTS
#include <QChart>
#include <QChartView>
#include <QScatterSeries>
#include <QValueAxis>
#endif
#ifdef RUMOURDESK_HAS_CUSTOMPLOT
#include <qcustomplot.h>
#endif

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <random>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize paneSize(1000, 600);
constexpr int singleMarks = mostSingleMarks;
constexpr int peerPoints = 10'000;

template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<StoredRumour> madeUpRumours(int count)
{
    std::mt19937 random(1); // NOLINT: the same rumours in every run
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    constexpr int rumoursOfAnArticle = 5;
    std::vector<StoredRumour> rumours(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        StoredRumour &stored = rumours[static_cast<size_t>(i)];
        stored.id = RumourId{i + 1};
        stored.article = ArticleId{i / rumoursOfAnArticle + 1};
        stored.published = PublicationDate{QDate(2016, 1, 1).addDays(i / rumoursOfAnArticle % 3650), {}};
        stored.rumour.player = u"Player%1 Surname%2"_s.arg(below(50)).arg(below(100));
        stored.rumour.to = u"Club %1"_s.arg(below(200));
        stored.rumour.stage = static_cast<Stage>(below(stageCount));
        stored.rumour.sources = {u"Outlet %1"_s.arg(below(300))};
        if (below(2) == 0) {
            const qint64 amount = (1 + below(300)) * qint64(1 + below(5)) * 100'000;
            const qint64 reach = below(4) == 0 ? amount / 5 : 0;
            stored.rumour.fee = Fee{amount, amount + reach, chartCurrencies.at(static_cast<size_t>(below(3))),
                static_cast<FeeBasis>(below(5))};
        }
    }
    return rumours;
}

ExchangeRates madeUpRates()
{
    QByteArray table = "month\tGBP\tUSD\n";
    for (int month = 0; month < 132; ++month) {
        table += QDate(2016, 1, 1).addMonths(month).toString(u"yyyy-MM").toLatin1() + "\t0."
            + QByteArray::number(80 + month % 9) + "\t1." + QByteArray::number(10 + month % 7) + '\n';
    }
    return ExchangeRates::parse(table).value();
}

double part(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(static_cast<size_t>(share * static_cast<double>(times.size() - 1)));
}

/// Draws a frame for each step and prints how long they took.
void measure(const char *what, int steps, const std::function<void(int step)> &move, QWidget &pane)
{
    QImage frame(paneSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        times.push_back(milliseconds([&] {
            move(step);
            pane.render(&frame);
        }));
    }
    std::printf("%-44s %8.1f %8.1f %8.1f ms\n", what, part(times, 0.5), part(times, 0.95), part(times, 1));
}

/// One pass there and back in `steps`: 0 to 1 to 0.
double swing(int step, int steps)
{
    const double place = 2.0 * step / steps;
    return place < 1 ? place : 2 - place;
}

void panAndZoom(const char *name, ChartCanvas &canvas, int steps)
{
    canvas.fit();
    const AxisRange dates = canvas.chartLayout().dateScale.range;
    const AxisRange amounts = canvas.chartLayout().amountScale.range;
    const double width = dates.to - dates.from;
    const QByteArray pan = QByteArray(name) + ", pan";
    measure(pan.constData(), steps, [&](int step) {
        const double by = (swing(step, steps) - 0.5) * width * 0.5;
        canvas.setView({AxisRange{dates.from + by, dates.to + by}, amounts, false});
    }, canvas);
    const QByteArray zoom = QByteArray(name) + ", zoom";
    measure(zoom.constData(), steps, [&](int step) {
        const double half = width / 2 * std::pow(0.002, swing(step, steps)); // down to a week or so
        const double middle = dates.from + width * 0.37;
        canvas.setView({AxisRange{middle - half, middle + half}, amounts, false});
    }, canvas);
}

/// As close as 2,000 marks are in sight, moved over the whole.
void panClose(ChartCanvas &canvas, int rumours, int steps)
{
    canvas.fit();
    const AxisRange dates = canvas.chartLayout().dateScale.range;
    const AxisRange amounts = canvas.chartLayout().amountScale.range;
    const double days = std::max(1.0, (dates.to - dates.from) * 0.6 * singleMarks / std::max(rumours, singleMarks));
    measure("  its single marks, pan", steps, [&](int step) {
        const double from = dates.from + (dates.to - dates.from) * (0.1 + 0.8 * swing(step, steps));
        canvas.setView({AxisRange{from, from + days}, amounts, false});
    }, canvas);
}

#ifdef RUMOURDESK_HAS_CHARTS
void measurePeer(int steps)
{
    QChart chart;
    auto *series = new QScatterSeries;
    std::mt19937 random(1); // NOLINT
    QList<QPointF> points;
    for (int i = 0; i < peerPoints; ++i)
        points.append({static_cast<double>(i), static_cast<double>(random() % 1500)});
    series->replace(points);
    series->setMarkerSize(12);
    auto *view = new QChartView(&chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->resize(paneSize);
    QImage frame(paneSize, QImage::Format_ARGB32_Premultiplied);
    const double first = milliseconds([&] {
        chart.addSeries(series);
        chart.createDefaultAxes();
        static_cast<QWidget *>(view)->render(&frame);
    });
    std::printf("%-44s %8.1f ms\n", "QScatterSeries, 10,000: first paint", first);
    auto *axis = qobject_cast<QValueAxis *>(chart.axes(Qt::Horizontal).constFirst());
    measure("QScatterSeries, 10,000: pan", std::min(steps, 40), [&](int step) {
        const double by = (swing(step, steps) - 0.5) * peerPoints * 0.5;
        axis->setRange(by, by + peerPoints);
    }, *view);
    view->setChart(new QChart);
    delete view;
}
#endif

#ifdef RUMOURDESK_HAS_CUSTOMPLOT
void measureCustomPlot(int steps)
{
    QCustomPlot plot;
    plot.resize(paneSize);
    std::mt19937 random(1); // NOLINT
    QVector<double> x, y;
    for (int i = 0; i < peerPoints; ++i) {
        x.append(i);
        y.append(static_cast<double>(random() % 1500));
    }
    QCPGraph *graph = plot.addGraph();
    graph->setData(x, y, true);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 12));
    plot.rescaleAxes();
    measure("QCustomPlot, 10,000: pan", std::min(steps, 40), [&](int step) {
        const double by = (swing(step, steps) - 0.5) * peerPoints * 0.5;
        plot.xAxis->setRange(by, by + peerPoints);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }, plot);
}
#endif

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rumours"_s, u"How many rumours."_s, u"N"_s, u"1000000"_s},
        {u"steps"_s, u"How many frames of each kind."_s, u"N"_s, u"200"_s}});
    parser.process(application);
    const int count = parser.value(u"rumours"_s).toInt();
    const int steps = parser.value(u"steps"_s).toInt();

    const ExchangeRates rates = madeUpRates();
    const RumourColumns columns = columnsOf(madeUpRumours(count));
    const auto seriesOf = [&](const std::vector<quint32> &rows) {
        std::vector<StoredRumour> rumours;
        rumours.reserve(rows.size());
        for (const quint32 row : rows)
            rumours.push_back(columns.rumourAt(row));
        return feeSeries(rumours, rates, Currency::EUR, {});
    };
    std::vector<quint32> rows(columns.count());
    std::iota(rows.rbegin(), rows.rend(), 0); // newest first, as the table has them

    ChartCanvas canvas;
    canvas.resize(paneSize);
    QImage frame(paneSize, QImage::Format_ARGB32_Premultiplied);
    canvas.render(&frame); // fonts and styles are loaded once, for all
    double gathered = 0;
    ManyMarks many(
        u"%1 rumours"_s.arg(count),
        [&](ColourBy by) {
            std::optional<FeePoints> points;
            gathered = milliseconds([&] { points = FeePoints::of(columns, rows, rates, Currency::EUR, by); });
            return *std::move(points);
        },
        seriesOf);
    const double laidOut
        = milliseconds([&] { canvas.setSource([&](const ChartLook &look) { return many.seriesFor(look); }); });
    const double painted = milliseconds([&] { canvas.render(&frame); });
    std::printf("%d rumours: gathered in %.1f ms, summed up and laid out in %.1f ms, painted in %.1f ms; "
                "first paint after %.1f ms\n\n",
        count, gathered, laidOut - gathered, painted, laidOut + painted);

    std::printf("%-44s %8s %8s %8s\n", "a frame of 1000 x 600", "median", "p95", "worst");
    panAndZoom(qPrintable(u"%1 rumours"_s.arg(count)), canvas, steps);
    panClose(canvas, count, steps);
    canvas.setSource({});
    canvas.setSeries(feeSeries(madeUpRumours(singleMarks), rates, Currency::EUR, u"2,000 marks"_s));
    panAndZoom("2,000 single marks", canvas, steps);
#ifdef RUMOURDESK_HAS_CHARTS
    measurePeer(steps);
#endif
#ifdef RUMOURDESK_HAS_CUSTOMPLOT
    measureCustomPlot(steps);
#endif
    return 0;
}
