// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartexport.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Drawings and pages as other programs show them, beside the picture. Left out where those programs are not installed.
class TestChartPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
            QVERIFY_RESULT(exportChart(fortyMarks(), path(u"chart."_s + suffix), {.size = size}));
    }

    void otherProgramsDrawTheSamePicture_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        const QString width = QString::number(size.width());
        QTest::addRow("drawing") << u"rsvg-convert"_s
                                 << QStringList{u"-w"_s, width, u"-o"_s, path(u"drawn.png"_s), path(u"chart.svg"_s)};
        QTest::addRow("page") << u"pdftoppm"_s
                              << QStringList{u"-png"_s, u"-singlefile"_s, u"-r"_s, u"96"_s, path(u"chart.pdf"_s),
                                     path(u"drawn"_s)};
    }
    void otherProgramsDrawTheSamePicture()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
        run(program, arguments);
        const QImage picture(path(u"chart.png"_s));
        const QImage drawn(path(u"drawn.png"_s));
        QCOMPARE(drawn.size(), picture.size());
        const double differing = differingShare(picture, drawn);
        QVERIFY2(differing < 0.02, qPrintable(u"%1 of the pixels differ"_s.arg(differing)));
    }

    void wordsOfAPageCanBeFound()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = QString::fromUtf8(run(u"pdftotext"_s, {path(u"chart.pdf"_s), u"-"_s}));
        for (const QString &word : words())
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in "_s + text));
    }

    void wordsOfADrawingAreText()
    {
        QFile file(path(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        for (const QString &word : words()) {
            const QRegularExpression text(u"<text[^>]*>[^<]*"_s + QRegularExpression::escape(word));
            QVERIFY2(text.match(drawing).hasMatch(), qPrintable(word));
        }
    }

private:
    static constexpr QSize size{1200, 700};

    static QStringList words()
    {
        return {u"Forty rumours"_s, u"Brighton"_s, u"Newcastle"_s, u"Release clause"_s, u"Winter 2026"_s,
            u"Contract ends"_s, u"Moved there"_s};
    }

    /// Every kind of mark there is.
    static FeeSeries fortyMarks()
    {
        FeeSeries series;
        series.title = u"Forty rumours"_s;
        for (int i = 0; i < 32; ++i) {
            FeeMark each = mark(i + 1, i * 7 % 120, 20'000'000 + i * 13 % 40 * 1'000'000, static_cast<FeeBasis>(i % 5));
            each.suitor = i % 3 == 0 ? u"Newcastle"_s : each.suitor;
            if (i % 6 == 1)
                *each.maximum += 8'000'000;
            if (i % 11 == 3)
                each.maximum.reset();
            if (i % 13 == 5)
                each.minimum.reset();
            series.fees.push_back(each);
        }
        std::ranges::sort(series.fees, {}, &FeeMark::date);
        series.fees.at(4).outcome = Outcome::MovedThere;
        for (int i = 0; i < 8; ++i) {
            series.stages.push_back({RumourId{100 + i}, QDate(2026, 1, 3).addDays(i * 15), static_cast<Stage>(i),
                u"Brighton"_s, u"Marca"_s});
        }
        series.contracts = {{u"Jan Voorbeeld"_s, QDate(2026, 3, 30)}};
        return series;
    }

    /// Pixels of which a colour is off by more than a fifth: smoothing of edges and letters is left to each program.
    static double differingShare(const QImage &one, const QImage &other)
    {
        constexpr int most = 51;
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = other.pixel(x, y);
                const int off = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                    std::abs(qBlue(a) - qBlue(b))});
                differing += off > most ? 1 : 0;
            }
        }
        return static_cast<double>(differing) / (one.width() * one.height());
    }

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestChartPictures)
#include "tst_chartpictures.moc"
