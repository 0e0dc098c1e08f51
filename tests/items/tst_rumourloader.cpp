// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourloader.h"
#include "models/items/annotator.h"
#include "models/items/rumourreading.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;
using Table = RumourTableModel;

class TestRumourLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>();
        m_loader = std::make_unique<RumourLoader>(m_desk->model, m_desk->rates, m_desk->database.path());
    }
    void cleanup()
    {
        m_loader.reset();
        m_desk.reset();
    }

    void theNewestAreThereAtOnceAndTheOthersFollow()
    {
        storeDays(300);
        QSignalSpy loaded(m_loader.get(), &RumourLoader::loaded);
        m_loader->load();
        QVERIFY(m_loader->isLoading());
        QCOMPARE(m_desk->model.totalCount(), 200);
        QCOMPARE(m_desk->model.playerAt(0), u"P299"_s);
        QCOMPARE(m_desk->model.playerAt(199), u"P100"_s);
        const QPersistentModelIndex kept = m_desk->model.index(150, 0);
        QVERIFY(loaded.wait());
        QVERIFY(!m_loader->isLoading());
        QCOMPARE(m_desk->model.totalCount(), 300);
        QCOMPARE(m_desk->model.playerAt(0), u"P299"_s);
        QCOMPARE(m_desk->model.playerAt(299), u"P0"_s);
        QCOMPARE(m_desk->model.playerAt(kept.row()), u"P149"_s);
    }

    void aTableThatShowsSomethingWaitsForAll()
    {
        storeDays(1);
        QVERIFY_RESULT(m_desk->model.reload());
        storeDays(2);
        m_loader->load();
        QCOMPARE(m_desk->model.totalCount(), 1);
        QTRY_COMPARE(m_desk->model.totalCount(), 3);
    }

    void whatIsDoneMeanwhileStays()
    {
        storeDays(3);
        m_loader->load();
        Annotator annotator(m_desk->annotations, m_desk->model, u"analyst"_s, [] { return 1; });
        const RumourId newest = m_desk->model.rumourAt(0);
        annotator.annotate(u"Grade B"_s, {newest}, AnnotationField::Reliability, u"B"_s);
        annotator.annotate(u"Correct From"_s, {newest}, correctionOf(Field::From), u"Ajax"_s);
        const ArticleId article = m_desk->model.articleOf(newest);
        const RumourId added = annotator.addRumour(u"Add"_s, {article, u"Missed"_s, u"PSV"_s}, {0, 1});
        m_desk->model.sort(Table::Player, Qt::AscendingOrder);
        m_desk->filter(u"player:p"_s);
        QVERIFY(m_loader->isLoading());
        QTRY_VERIFY(!m_loader->isLoading());
        QCOMPARE(m_desk->players(), u"P0 P1 P2"_s);
        QCOMPARE(m_desk->model.totalCount(), 4);
        QCOMPARE(m_desk->model.playerOf(added), u"Missed"_s);
        QCOMPARE(m_desk->model.annotationOf(newest).grade.reliability, std::optional(Reliability::B));
        QCOMPARE(m_desk->model.rumour(newest)->rumour.from, u"Ajax"_s);
        QCOMPARE(m_desk->model.rumourAsRead(newest)->rumour.from, u"X"_s);
    }

    void aReloadMeanwhileLosesNothing()
    {
        storeDays(1);
        m_loader->load();
        Annotator annotator(m_desk->annotations, m_desk->model, u"analyst"_s, [] { return 1; });
        const RumourId rumour = m_desk->model.rumourAt(0);
        // What the loader reads may be older than this change; that the table shows it already does not help.
        annotator.annotate(u"Grade B"_s, {rumour}, AnnotationField::Reliability, u"B"_s);
        const Result<ReadRumours> older = readRumours(
            m_desk->rumours, m_desk->annotations, m_desk->model.order(), m_desk->rates);
        QVERIFY_RESULT(older);
        annotator.annotate(u"Grade C"_s, {rumour}, AnnotationField::Reliability, u"C"_s);
        QVERIFY_RESULT(m_desk->model.reload());
        QVERIFY_RESULT(m_desk->model.show(*older));
        QCOMPARE(m_desk->model.annotationOf(rumour).grade.reliability, std::optional(Reliability::C));
    }

    void loadingAtOnceMakesTheOtherStale()
    {
        storeDays(1);
        QSignalSpy loaded(m_loader.get(), &RumourLoader::loaded);
        m_loader->load();
        storeDays(1);
        QVERIFY_RESULT(m_loader->loadAtOnce());
        QCOMPARE(m_desk->model.totalCount(), 2);
        QVERIFY(!m_loader->isLoading());
        QVERIFY(!loaded.wait(100));
        QCOMPARE(m_desk->model.totalCount(), 2);
    }

    void saysWhatIsWrongWithTheStore()
    {
        RumourLoader loader(m_desk->model, m_desk->rates, m_desk->folder.filePath(u"missing.sqlite"_s));
        QSignalSpy failed(&loader, &RumourLoader::failed);
        loader.load();
        QVERIFY(failed.wait());
        QVERIFY(!loader.isLoading());
    }

private:
    /// One rumour a day, of the players P0, P1...
    void storeDays(int days)
    {
        QStringList lines;
        for (int day = 0; day < days; ++day)
            lines << u"P%1 | X > Y | £1m | bid | %2"_s.arg(day).arg(QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate));
        m_desk->store(lines);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RumourLoader> m_loader;
};

RUMOURDESK_TEST(TestRumourLoader)
#include "tst_rumourloader.moc"
