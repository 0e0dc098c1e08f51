// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "views/common/pdfdate.h"
#include "views/dossier/dossierexport.h"
#include "views/dossier/dossierpages.h"
#include "views/dossier/pagepieces.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A saga of so many rumours, with quotes and notes as long as people write them.
DossierWithChart sagaOf(int rumours, const QString &note = u"Ring the agent."_s)
{
    std::vector<ToldRumour> told;
    for (int i = 0; i < rumours; ++i) {
        ToldRumour rumour;
        rumour.article.body = u"Wanderers have put an offer of £%1m for Jan Example on the table. More is to come."_s.arg(20 + i % 30);
        rumour.article.title = u"Report %1"_s.arg(i);
        StoredRumour &stored = rumour.judged.stored;
        stored.id = {i + 1};
        stored.article = {i + 1};
        stored.published = PublicationDate{QDate(2025, 7, 1).addDays(i), std::nullopt};
        stored.publisher = i % 3 == 0 ? u"The Gazette"_s : u"The Post"_s;
        stored.rumour.player = u"Jan Example"_s;
        stored.rumour.from = u"Rovers"_s;
        stored.rumour.to = i % 2 == 0 ? u"Wanderers"_s : u"Athletic"_s;
        stored.rumour.stage = Stage::Bid;
        const qint64 amount = (20 + i % 30) * 1'000'000;
        stored.rumour.fee = Fee{amount, amount, Currency::EUR, FeeBasis::Bid};
        stored.rumour.evidence = {{Field::To, {0, 9}}, {Field::Stage, {15, 12}}, {Field::Fee, {31, 4}}};
        rumour.judged.annotation.note = note;
        told.push_back(rumour);
    }
    return makeDossier(std::move(told), {}, ExchangeRates(), {});
}

std::vector<int> entriesOf(const DossierPages &pages)
{
    std::vector<int> entries;
    for (int page = 0; page < pages.count(); ++page) {
        const std::vector<int> on = pages.entriesOn(page);
        entries.insert(entries.end(), on.begin(), on.end());
    }
    return entries;
}

QImage pictureOf(const DossierPages &pages, int page)
{
    const QSizeF size = DossierPages::pageSize() / 10;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    pages.paint(painter, page);
    return image;
}

/// Whether anything but white stands in a part of a page.
bool isInked(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                return true;
        }
    }
    return false;
}

} // namespace

class TestDossierPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnDeskWarnings(); }

    void everyRumourIsThereOnceAndInOrder_data()
    {
        QTest::addColumn<int>("rumours");
        for (const int rumours : {1, 7, 200})
            QTest::addRow("%d", rumours) << rumours;
    }
    void everyRumourIsThereOnceAndInOrder()
    {
        QFETCH(int, rumours);
        const DossierWithChart made = sagaOf(rumours);
        std::vector<int> expected;
        for (int number = 1; number <= rumours; ++number)
            expected.push_back(number);
        QVERIFY(entriesOf(DossierPages(made.dossier, made.chart)) == expected);
    }

    void theLastRowOfATableIsNotAlone()
    {
        PagePieces pieces(400 * unitsPerPoint);
        pieces.addTable({{u"Club"_s, true}, {u"Rumours"_s, false, true}},
            {{u"Rovers"_s, u"1"_s}, {u"Wanderers"_s, u"2"_s}, {u"Athletic"_s, u"3"_s}});
        std::vector<bool> kept;
        for (const PagePiece &piece : pieces.pieces())
            kept.push_back(piece.isKept);
        QVERIFY((kept == std::vector{true, false, true, false}));
    }

    void nothingRunsOverTheEdgeOfAPage()
    {
        const DossierWithChart made = sagaOf(60, QString(u"A long note. "_s).repeated(40));
        const DossierPages pages(made.dossier, made.chart);
        QVERIFY(pages.count() > 5);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage image = pictureOf(pages, page);
            const int width = image.width(), height = image.height();
            QVERIFY(isInked(image, {56, 30, width - 112, 14})); // the line at its head
            QVERIFY(isInked(image, {width - 110, height - 42, 60, 14})); // its number
            QVERIFY(!isInked(image, {0, 0, 50, height}));
            QVERIFY(!isInked(image, {width - 50, 0, 50, height}));
            QVERIFY(!isInked(image, {0, height - 60, width, 16})); // between text and number
        }
    }

    void aNoteLongerThanAPageGoesOn()
    {
        const DossierWithChart made = sagaOf(2, QString(u"words "_s).repeated(4000));
        const DossierPages pages(made.dossier, made.chart);
        QVERIFY(pages.count() >= 8);
        for (int page = 0; page < pages.count(); ++page)
            QVERIFY(!isInked(pictureOf(pages, page), {0, 842 - 60, 595, 16}));
    }

    void aSelectionOfManyPlayersAndOfNoDatesIsSet()
    {
        std::vector<ToldRumour> told(2);
        told[0].judged.stored.rumour.player = u"Jan Example"_s;
        told[1].judged.stored.rumour.player = QString(20'000, u'x');
        const DossierWithChart made = makeDossier(told, {}, ExchangeRates(), {});
        QCOMPARE(entriesOf(DossierPages(made.dossier, made.chart)), (std::vector<int>{1, 2}));
    }

    void twoHundredRumoursAreAFileThatIsMadeTwice()
    {
        const DossierWithChart made = sagaOf(200);
        const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        const QByteArray pdf = dossierPdf(made, moment);
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.contains("/CreationDate (D:20260102030400Z)"));
        QVERIFY(dossierPdf(made, moment) == pdf);
    }

    void theTableOfObjectsFollowsTheDate()
    {
        const QByteArray pdf = dossierPdf(sagaOf(1), QDateTime(QDate(2026, 1, 2), QTime(), Qt::UTC));
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        qsizetype line = pdf.indexOf('\n', table + 5) + 1;
        for (int object = 0; pdf.at(line) != 't'; ++object, line += 20) {
            const qsizetype place = pdf.mid(line, 10).toLongLong();
            if (pdf.at(line + 17) == 'n')
                QVERIFY(pdf.mid(place).startsWith(QByteArray(QByteArray::number(object) + " 0 obj")));
        }
    }

    void bytesThatAreNoPdfStayAsTheyAre()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("text"), QByteArray("/CreationDate (")})
            QCOMPARE(pdfDatedAt(bytes, QDateTime(QDate(2026, 1, 2), QTime(), Qt::UTC)), bytes);
    }

    void aFileIsWrittenByItsSuffix()
    {
        const QTemporaryDir folder;
        const DossierWithChart made = sagaOf(3);
        QVERIFY(exportDossier(made, folder.filePath(u"a.pdf"_s)));
        QVERIFY(exportDossier(made, folder.filePath(u"a.html"_s)));
        QFile html(folder.filePath(u"a.html"_s));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("<svg"));
        QCOMPARE(exportDossier(made, folder.filePath(u"a.doc"_s)).error().kind, Error::Kind::Unsupported);
        const Result<void> nowhere = exportDossier(made, folder.filePath(u"nowhere/a.pdf"_s));
        QVERIFY(nowhere.error().message.contains(u"nowhere/a.pdf"_s));
    }
};

RUMOURDESK_TEST(TestDossierPages)
#include "tst_dossierpages.moc"
