// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/annotatecommand.h"
#include "app/commands/chartcommand.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_services = loadServices();
        m_store = m_folder.filePath(u"store.sqlite"_s);
        makeStore(m_store, {bastoniToBarcelona, bastoniToTottenham, isakToLiverpool});
    }

    void init()
    {
        // Pictures need fonts, and so a platform; the offscreen one owns up to what it cannot do.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void drawsAPictureOfTheSizeAskedFor()
    {
        const QString file = m_folder.filePath(u"fees.png"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.outputPath = file, .size = {640, 480}}, captured), AllDone);
        const QImage image(file);
        QCOMPARE(image.size(), QSize(640, 480));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 10);
        QVERIFY(captured.resultLines().constLast().endsWith(file));
    }

    void saysInWordsWhatItShows()
    {
        CapturedStreams captured;
        QCOMPARE(chart({.filter = u"player:bastoni"_s, .outputPath = m_folder.filePath(u"bastoni.png"_s)},
                     captured),
            AllDone);
        QVERIFY2(captured.results().contains("Alessandro Bastoni"), captured.results().constData());
        CapturedStreams all;
        QCOMPARE(chart({.outputPath = m_folder.filePath(u"all.png"_s)}, all), AllDone);
        QVERIFY2(all.results().contains("3 rumours"), all.results().constData());
    }

    void writesEveryKindOfFile_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << u"png"_s << "\x89PNG"_ba;
        QTest::newRow("svg") << u"svg"_s << "<?xml"_ba;
        QTest::newRow("pdf") << u"pdf"_s << "%PDF"_ba;
    }

    void writesEveryKindOfFile()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        const QString file = m_folder.filePath(u"kind."_s + suffix);
        CapturedStreams captured;
        QCOMPARE(chart({.outputPath = file}, captured), AllDone);
        QVERIFY(content(file).startsWith(begins));
    }

    void writesThePointsAsCsvInTheCurrencyAskedFor()
    {
        const QString euros = m_folder.filePath(u"euros.csv"_s),
                      dollars = m_folder.filePath(u"dollars.csv"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.filter = u"bastoni"_s, .outputPath = euros}, captured), AllDone);
        QCOMPARE(chart({.filter = u"bastoni"_s, .currency = Currency::USD, .outputPath = dollars}, captured),
            AllDone);
        QCOMPARE(content(euros).count("\r\n"), 3); // a header and two rumours
        QVERIFY2(content(euros).contains("95000000"), content(euros).constData());
        QVERIFY(content(euros) != content(dollars));
    }

    void outcomesAreFlagsAsInTheWindow()
    {
        const QString store = m_folder.filePath(u"judged.sqlite"_s), file = m_folder.filePath(u"judged.svg"_s);
        makeStore(store, {bastoniToBarcelona});
        CapturedStreams captured;
        QCOMPARE(chart({.storePath = store, .outputPath = file}, captured), AllDone);
        QVERIFY(!content(file).contains("Moved there"));
        const Result<TypedAnnotations> said = TypedAnnotations::parse({u"outcome=moved-there"_s});
        QCOMPARE(runAnnotate({.storePath = store, .filter = u"bastoni"_s, .said = *said}, *m_services, captured.streams()),
            AllDone);
        QCOMPARE(chart({.storePath = store, .outputPath = file}, captured), AllDone);
        QVERIFY(content(file).contains("Moved there"));
    }

    void styleScaleAndCaptionAreThoseAskedFor()
    {
        const QString file = m_folder.filePath(u"look.png"_s), drawing = m_folder.filePath(u"look.svg"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.outputPath = file, .size = {640, 480}, .style = PictureStyle::Dark, .scale = 3}, captured), AllDone);
        QCOMPARE(QImage(file).size(), QSize(1920, 1440));
        QVERIFY(QImage(file).pixelColor(2, 2).lightness() < 80);
        QCOMPARE(chart({.outputPath = file}, captured), AllDone);
        QCOMPARE(QImage(file).pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(chart({.filter = u"bastoni"_s, .outputPath = drawing}, captured), AllDone);
        QVERIFY(content(drawing).contains("Filter: bastoni"));
        QCOMPARE(chart({.filter = u"bastoni"_s, .outputPath = drawing, .hasCaption = false}, captured), AllDone);
        QVERIFY(!content(drawing).contains("Filter: bastoni"));
    }

    void aPageHasTheSizeAskedFor_data()
    {
        QTest::addColumn<PicturePage>("page");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("A4") << PicturePage::A4 << "842"_ba;
        QTest::newRow("16:9") << PicturePage::Slide << "960"_ba;
        QTest::newRow("fitted") << PicturePage::Fitted << "900"_ba;
    }
    void aPageHasTheSizeAskedFor()
    {
        QFETCH(PicturePage, page);
        QFETCH(QByteArray, box);
        const QString file = m_folder.filePath(u"page.pdf"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.outputPath = file, .page = page}, captured), AllDone);
        const QByteArray bytes = content(file);
        const QByteArray media = bytes.mid(bytes.indexOf("/MediaBox"), 60);
        QVERIFY2(media.contains(box), media.constData());
    }

    void aWrongFilterIsWrongUsage()
    {
        const QString file = m_folder.filePath(u"wrong.png"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.filter = u"plyer:x"_s, .outputPath = file}, captured), WrongUsage);
        QCOMPARE(captured.complaints().size(), 3);
        QVERIFY(!QFile::exists(file));
    }

    void namesAFileItCannotWrite()
    {
        const QString file = m_folder.filePath(u"no/such/folder/fees.png"_s);
        CapturedStreams captured;
        QCOMPARE(chart({.outputPath = file}, captured), SomeInputsFailed);
        QVERIFY2(captured.complaints().value(0).contains(file), qPrintable(captured.complaints().value(0)));
    }

    void refusesAMissingStore()
    {
        CapturedStreams captured;
        QCOMPARE(chart({.storePath = m_folder.filePath(u"none.sqlite"_s),
                           .outputPath = m_folder.filePath(u"n.png"_s)},
                     captured),
            StoreUnusable);
    }

private:
    ExitStatus chart(ChartOptions options, CapturedStreams &captured)
    {
        if (options.storePath.isEmpty())
            options.storePath = m_store;
        return runChart(options, *m_services, captured.streams());
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestChartCommand)
#include "tst_chartcommand.moc"
