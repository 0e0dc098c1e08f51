// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartexport.h"
#include "views/common/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPictureHasTheSizeAskedForAndTheColoursOfItsMarks()
    {
        const QString path = m_folder.filePath(u"chart.png"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(900, 500));
        const QSet<QRgb> colours = coloursOf(image);
        for (const size_t suitor : {0u, 1u, 2u})
            QVERIFY(colours.contains(lightColours().series.at(suitor).rgb()));
        QVERIFY(colours.contains(lightColours().stages.at(static_cast<size_t>(Stage::Approach)).rgb()));
        QVERIFY(colours.contains(lightColours().shade.rgb()));
    }

    void colouringByOutletChangesThePicture()
    {
        const QString path = m_folder.filePath(u"outlets.png"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}, .look = {.colourBy = ColourBy::Outlet, .selected = {}}}));
        QVERIFY(!coloursOf(QImage(path)).contains(lightColours().series.at(2).rgb())); // two outlets only
    }

    void aPictureShowsThePartThatIsInSight()
    {
        const QString path = m_folder.filePath(u"part.png"_s);
        ChartLook options;
        options.view.dates = AxisRange{static_cast<double>(QDate(2025, 11, 1).toJulianDay()),
            static_cast<double>(QDate(2025, 12, 1).toJulianDay())};
        options.selected = RumourId{1};
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}, .look = options}));
        const QSet<QRgb> colours = coloursOf(QImage(path));
        QVERIFY(!colours.contains(lightColours().stages.at(static_cast<size_t>(Stage::Bid)).rgb()));
        QVERIFY(!colours.contains(lightColours().accent.rgb())); // nothing is drawn as selected
        QVERIFY(!colours.contains(lightColours().shade.rgb())); // no window is open in November
    }

    void aDrawingIsValidSvgOfTheSizeAskedFor()
    {
        const QString path = m_folder.filePath(u"chart.svg"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 900, 500));
        QVERIFY(contents(path).contains("Alessandro Bastoni"));
    }

    void aPageIsAPdf()
    {
        const QString path = m_folder.filePath(u"chart.PDF"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        const QByteArray bytes = contents(path);
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(
            bytes.contains("[0 0 675 375]") || bytes.contains("675.000000 375.000000")); // 900 px at 96 dpi
    }

    void theFiguresAreCsv()
    {
        const QString path = m_folder.filePath(u"chart.csv"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        const QStringList lines = QString::fromUtf8(contents(path)).split(u"\r\n"_s);
        QCOMPARE(lines.at(0), u"date,player,suitor,outlet,stage,basis,printed,currency,min,max,rate"_s);
        QCOMPARE(lines.at(1),
            u"2025-11-18,Alessandro Bastoni,Liverpool,The Athletic,bid,bid,£88m,EUR,100000000,"
            "100000000,1.136000"_s);
        QCOMPARE(lines.at(4), u"2025-12-15,,Barcelona,Marca,approach,,,,,,"_s);
    }

    void anOpenEndIsAnEmptyCellAndACommaIsQuoted()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).minimum.reset();
        series.fees.at(0).outlet = u"A \"B\", C"_s;
        const QString csv = QString::fromUtf8(chartCsv(series));
        QVERIFY(csv.contains(u"\"A \"\"B\"\", C\""_s));
        QVERIFY(csv.contains(u",EUR,,100000000,"_s));
    }

    void aTextOfTheArticleIsNoFormula()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).player = u"=1+1"_s;
        series.fees.at(0).outlet = u"@post"_s;
        series.stages.at(0).suitor = u"-Rovers"_s;
        const QString csv = QString::fromUtf8(chartCsv(series));
        QVERIFY2(csv.contains(u",'=1+1,Liverpool,'@post,"_s), qPrintable(csv));
        QVERIFY2(csv.contains(u",,'-Rovers,"_s), qPrintable(csv));
    }

    void noRumoursStillMakeAPictureThatSaysSo()
    {
        const QString path = m_folder.filePath(u"none.png"_s);
        QVERIFY_RESULT(exportChart({}, path, {.size = {400, 300}}));
        QVERIFY(coloursOf(QImage(path)).size() > 1);
    }

    void anUnknownSuffixIsRefusedByName()
    {
        const auto written = exportChart(smallSeries(), m_folder.filePath(u"chart.bmp"_s), {.size = {900, 500}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unsupported);
        QVERIFY(written.error().message.contains(u"chart.bmp"_s));
        QVERIFY(written.error().message.contains(u".svg"_s));
    }

    void anAbsurdSizeIsRefused_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("none") << QSize();
        QTest::addRow("too small") << QSize(800, 10);
        QTest::addRow("too large") << QSize(100'000, 800);
    }
    void anAbsurdSizeIsRefused()
    {
        QFETCH(QSize, size);
        const QString path = m_folder.filePath(u"size.png"_s);
        const auto written = exportChart(smallSeries(), path, {.size = size});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unsupported);
        QVERIFY(!QFile::exists(path));
    }

    void aMissingFolderIsNamed()
    {
        const QString path = m_folder.filePath(u"missing/chart.png"_s);
        const auto written = exportChart(smallSeries(), path, {.size = {900, 500}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unreadable);
        QVERIFY(written.error().message.contains(path));
    }

    void aFileThatCannotBeReplacedStaysWhole()
    {
        // A folder of that name cannot be overwritten, not even by an administrator.
        const QString path = m_folder.filePath(u"taken.png"_s);
        QVERIFY(QDir().mkpath(path + u"/inside"_s));
        QVERIFY(!exportChart(smallSeries(), path, {.size = {900, 500}}));
        QVERIFY(QDir(path).exists(u"inside"_s));
    }

    void aFailedExportLeavesTheOldFileWhole()
    {
        const QString path = m_folder.filePath(u"old.png"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        const QByteArray before = contents(path);
        QVERIFY(!exportChart(smallSeries(), path, {.size = {1, 1}}));
        QCOMPARE(contents(path), before);
    }

    void exportingTwiceReplacesTheFileAndLeavesNothingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {900, 500}}));
        QVERIFY_RESULT(exportChart(smallSeries(), path, {.size = {400, 300}}));
        QCOMPARE(QImage(path).size(), QSize(400, 300));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"chart.png"_s});
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QSet<QRgb> coloursOf(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours;
    }

    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestChartExport)
#include "tst_chartexport.moc"
