// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "tests/ui/paintedtexts.h"
#include "views/chart/chartpicture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace
{

class PictureWidget final : public QWidget
{
public:
    PictureWidget(FeeSeries series, ChartPicture picture)
        : m_series(std::move(series))
        , m_picture(std::move(picture))
    {
        resize(m_picture.size);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        renderTo(painter, m_series, m_picture);
    }

private:
    FeeSeries m_series;
    ChartPicture m_picture;
};

} // namespace

/// What a chart leaves out where there is no room for all of it.
class TestSmallCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void textsDoNotLieOverEachOther_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("hasCaption");
        QTest::addRow("least") << QSize(200, 200) << u"Rafael Leao"_s << false;
        QTest::addRow("least, with a long title") << QSize(200, 200) << longTitle() << false;
        QTest::addRow("small") << QSize(400, 300) << u"Rafael Leao"_s << true;
        QTest::addRow("small, with a long title") << QSize(400, 300) << longTitle() << true;
        QTest::addRow("high") << QSize(300, 400) << u"Rafael Leao"_s << true;
        QTest::addRow("low") << QSize(640, 240) << u"Rafael Leao"_s << true;
        QTest::addRow("usual") << defaultChartSize << longTitle() << true;
    }
    void textsDoNotLieOverEachOther()
    {
        QFETCH(QSize, size);
        QFETCH(QString, title);
        FeeSeries series = talkedAbout();
        series.title = title;
        PictureWidget picture(series, {.size = size, .caption = ChartCaption{u"player:leao"_s, QDate(2026, 6, 1)}});
        const std::vector<PaintedText> texts = paintedTexts(picture);
        QStringList mistakes;
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF ink = texts[i].place.adjusted(1, 3, -1, -3); // lines of a block touch
            if (!QRectF(picture.rect()).contains(ink))
                mistakes.append(texts[i].text + u" sticks out"_s);
            for (size_t j = i + 1; j < texts.size(); ++j) {
                if (ink.intersects(texts[j].place.adjusted(1, 3, -1, -3)))
                    mistakes.append(texts[i].text + u" and "_s + texts[j].text);
            }
        }
        QCOMPARE(mistakes, QStringList());
        const auto isPainted = [&](const QString &words) {
            return std::ranges::any_of(texts, [&](const PaintedText &text) { return text.text.contains(words); });
        };
        QVERIFY(isPainted(title.first(11))); // the most important of them
        QTEST(isPainted(u"RumourDesk"_s), "hasCaption"); // and the least
    }

    void whatIsSaidOfAContractStaysInThePlot_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addRow("usual") << QSizeF(800, 500);
        QTest::addRow("pane") << QSizeF(430, 190);
        QTest::addRow("low") << QSizeF(430, 130);
        QTest::addRow("narrow") << QSizeF(200, 200);
    }
    void whatIsSaidOfAContractStaysInThePlot()
    {
        QFETCH(QSizeF, size);
        for (const int fees : {2, 20}) {
            FeeSeries series = talkedAbout();
            for (int i = 0; i < fees; ++i)
                series.fees.push_back(mark(20 + i, i * 3, 60'000'000));
            const ChartLayout layout = layOutChart(series, {}, size, QGuiApplication::font());
            const QRectF label = layout.contracts.front().label;
            QVERIFY(label.isNull() || layout.plot.contains(label));
        }
    }

    void theLegendLeavesThePlotItsLeastHeight()
    {
        ChartLook look;
        look.hasTitle = true;
        const ChartLayout layout = layOutChart(talkedAbout(), look, {200, 200}, QGuiApplication::font());
        QVERIFY(layout.plot.height() >= leastPlotHeight);
    }

private:
    static QString longTitle() { return u"Rafael Leao, Alessandro Bastoni and Christantus Uche"_s; }

    /// With fees, rumours without one, suitors and the end of a contract.
    static FeeSeries talkedAbout()
    {
        FeeSeries series = smallSeries();
        series.contracts = {{series.title, QDate(2028, 6, 30)}};
        return series;
    }
};

RUMOURDESK_TEST(TestSmallCharts)
#include "tst_smallcharts.moc"
