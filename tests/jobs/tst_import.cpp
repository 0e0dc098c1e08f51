// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/import.h"
#include "models/reading/articlefile.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/jobs/importfixture.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void storesArticlesWithTheirRumours()
    {
        const ImportReport report = importInto(u"a"_s, inventedInputs(3));
        QCOMPARE(report.added, 3);
        QCOMPARE(report.unchanged, 0);
        QVERIFY(report.failures.empty());
        QVERIFY(!report.isCancelled);

        const Result<Database> database = Database::open(storePath(u"a"_s));
        QVERIFY_RESULT(database);
        QCOMPARE(RumourStore(*database).count().value(), report.rumours);
        const Article article = ArticleStore(*database).article({2}).value();
        QCOMPARE(article.title, u"article 1"_s);
        const Result<std::vector<StoredRumour>> rumours = RumourStore(*database).ofArticle({2});
        QVERIFY_RESULT(rumours);
        std::vector<Rumour> stored;
        for (const StoredRumour &rumour : *rumours)
            stored.push_back(rumour.rumour);
        QCOMPARE(stored, inventedRumours(article));
        QCOMPARE(firstColumn(*database, u"SELECT DISTINCT added_at || ' ' || extractor_version FROM articles"_s),
            QStringList{u"1000 %1"_s.arg(Extractor::version)});
    }

    void importingAgainAddsNothing()
    {
        importInto(u"a"_s, inventedInputs(50));
        const QStringList before = dumpOfStore(u"a"_s);
        ImportReport expected;
        expected.unchanged = 50;
        QCOMPARE(importInto(u"a"_s, inventedInputs(50)), expected);
        QCOMPARE(dumpOfStore(u"a"_s), before);
    }

    void sameArticleTwiceInOneRunIsAddedOnce()
    {
        const ImportReport report = importInto(u"a"_s, {u"article 1"_s, u"article 2"_s, u"article 1"_s});
        QCOMPARE(report.added, 2);
        QCOMPARE(report.unchanged, 1);
    }

    void nothingToImportIsNoError()
    {
        QCOMPARE(importInto(u"a"_s, {}), ImportReport{});
    }

    void rowsDoNotDependOnTheNumberOfThreads_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {0, 2, 3, 16})
            QTest::newRow(qPrintable(QString::number(threads))) << threads;
    }
    void rowsDoNotDependOnTheNumberOfThreads()
    {
        QFETCH(int, threads);
        ImportOptions options = optionsFor(u"one"_s, inventedInputs(300));
        options.threads = 1;
        options.articlesPerTransaction = 7;
        QVERIFY_RESULT(importArticles(options, inventedSteps(), {}, {}));
        options.storePath = storePath(u"many"_s);
        options.threads = threads;
        options.articlesPerTransaction = 100;
        QVERIFY_RESULT(importArticles(options, inventedSteps(), {}, {}));
        QCOMPARE(dumpOfStore(u"many"_s), dumpOfStore(u"one"_s));
    }

    void inputsThatFailAreReportedInOrderAndTheOthersGoOn()
    {
        ImportSteps steps = inventedSteps();
        steps.expand = [](const QStringList &inputs) {
            if (!inputs.constFirst().startsWith("missing"_L1))
                return InputFiles{inputs, {}};
            return InputFiles{{}, {{inputs.constFirst(), {Error::Kind::NotFound, u"Not there."_s, {}}}}};
        };
        const QStringList inputs{u"missing 1"_s, u"bad 1"_s, u"article 1"_s, u"missing 2"_s, u"missing 3"_s,
            u"article 2"_s, u"bad 2"_s, u"missing 4"_s};
        const Result<ImportReport> report = importArticles(optionsFor(u"a"_s, inputs), steps, {}, {});
        QVERIFY_RESULT(report);
        QStringList failed;
        for (const InputFailure &failure : report->failures)
            failed.append(failure.input);
        QCOMPARE(failed,
            (QStringList{u"missing 1"_s, u"bad 1"_s, u"missing 2"_s, u"missing 3"_s, u"bad 2"_s, u"missing 4"_s}));
        QCOMPARE(report->failures.at(1).error.message, u"bad 1 cannot be read."_s);
        QCOMPARE(report->added, 2);
    }

    void progressGrowsToTheEnd()
    {
        std::vector<ImportProgress> progress;
        ImportOptions options = optionsFor(u"a"_s, inventedInputs(95) + QStringList{u"bad 1"_s});
        options.articlesPerTransaction = 10;
        const Result<ImportReport> report = importArticles(
            options, inventedSteps(), {}, [&](const ImportProgress &now) { progress.push_back(now); });
        QVERIFY_RESULT(report);
        QVERIFY(progress.size() >= 10);
        QVERIFY(std::ranges::is_sorted(progress, std::less_equal<>(), &ImportProgress::filesDone));
        QCOMPARE(progress.back(), (ImportProgress{96, 96, report->rumours}));
    }

    void cancelledHalfWayAndRepeatedIsOneCleanImport()
    {
        ImportOptions options = optionsFor(u"cut"_s, inventedInputs(200));
        options.articlesPerTransaction = 20;
        std::stop_source stop;
        const Result<ImportReport> cut = importArticles(options, inventedSteps(), stop.get_token(),
            [&](const ImportProgress &) { stop.request_stop(); });
        QVERIFY_RESULT(cut);
        QVERIFY(cut->isCancelled);
        QVERIFY(cut->added >= 20);
        QVERIFY(cut->added < 200);

        const ImportReport rest = importInto(u"cut"_s, inventedInputs(200));
        QCOMPARE(rest.added, 200 - cut->added);
        QCOMPARE(rest.unchanged, cut->added);
        importInto(u"clean"_s, inventedInputs(200));
        QCOMPARE(dumpOfStore(u"cut"_s), dumpOfStore(u"clean"_s));
    }

    void cancelledBeforeItStartsStoresNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const Result<ImportReport> report
            = importArticles(optionsFor(u"a"_s, inventedInputs(20)), inventedSteps(), stop.get_token(), {});
        QVERIFY_RESULT(report);
        ImportReport expected;
        expected.isCancelled = true;
        QCOMPARE(*report, expected);
        QCOMPARE(dumpOfStore(u"a"_s), QStringList{});
    }

    void cancelAfterTheLastFileIsNoCancel()
    {
        std::stop_source stop;
        const Result<ImportReport> report = importArticles(optionsFor(u"a"_s, inventedInputs(5)), inventedSteps(),
            stop.get_token(), [&](const ImportProgress &) { stop.request_stop(); });
        QVERIFY_RESULT(report);
        QCOMPARE(report->added, 5);
        QVERIFY(!report->isCancelled);
    }

    void cancelIsSeenBetweenTheArticlesOfOneFile()
    {
        std::stop_source stop;
        std::atomic<int> extracted = 0;
        ImportSteps steps = inventedSteps();
        steps.read = [](const QString &) { return std::vector<Article>(1000); };
        steps.extract = [&](const Article &) {
            if (++extracted == 3)
                stop.request_stop();
            return std::vector<Rumour>();
        };
        ImportOptions options = optionsFor(u"a"_s, {u"feed"_s});
        const Result<ImportReport> report = importArticles(options, steps, stop.get_token(), {});
        QVERIFY_RESULT(report);
        QVERIFY(report->isCancelled);
        QCOMPARE(extracted, 3);
    }

    void fileOfManyArticlesIsDividedIntoTransactions()
    {
        ImportSteps steps = inventedSteps();
        steps.read = [](const QString &) {
            std::vector<Article> articles;
            for (int i = 0; i < 25; ++i)
                articles.push_back(articleNamed(QString::number(i)));
            return articles;
        };
        int batches = 0;
        ImportOptions options = optionsFor(u"a"_s, {u"feed"_s});
        options.articlesPerTransaction = 10;
        const Result<ImportReport> report
            = importArticles(options, steps, {}, [&](const ImportProgress &) { ++batches; });
        QVERIFY_RESULT(report);
        QCOMPARE(report->added, 25);
        QCOMPARE(batches, 3);
    }

    void storeThatCannotBeOpenedIsAnError()
    {
        ImportOptions options = optionsFor(u"a"_s, inventedInputs(1));
        options.storePath = m_dir->path();
        const Result<ImportReport> report = importArticles(options, inventedSteps(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Store);
    }

    void storeThatFailsHalfWayEndsTheImport()
    {
        ImportSteps steps = inventedSteps();
        steps.extract = [](const Article &article) {
            std::vector<Rumour> rumours = inventedRumours(article);
            if (article.title == "article 150"_L1)
                rumours.front().evidence = {{Field::Player, {-1, 1}}}; // the schema forbids it
            return rumours;
        };
        ImportOptions options = optionsFor(u"a"_s, inventedInputs(300));
        options.articlesPerTransaction = 100;
        const Result<ImportReport> report = importArticles(options, steps, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Store);
        const Result<Database> database = Database::open(storePath(u"a"_s));
        QCOMPARE(ArticleStore(*database).count().value(), 100);
    }

    void theStoreItselfIsNoArticle()
    {
        ImportSteps steps = inventedSteps();
        steps.expand = expandInputs;
        steps.read = [](const QString &file) { return readArticleFile(file); };
        const Result<ImportReport> report = importArticles(optionsFor(u"a"_s, {storePath(u"a"_s), storePath(u"a"_s) + u"-shm"_s}), steps, {}, {});
        QVERIFY_RESULT(report);
        QVERIFY2(!report->failures.empty(), "the store was read");
        QVERIFY2(report->failures.front().error.message.contains("the store that is open"_L1), qPrintable(report->failures.front().error.message));
    }

    void readsRealFilesAndFolders()
    {
        writeText(u"in/one.txt"_s, "First headline\n\nThe first body has a word.\n");
        writeText(u"in/two.txt"_s, "Second headline\n\nThe second body has another.\n");
        writeText(u"in/empty.txt"_s, "");
        ImportSteps steps = inventedSteps();
        steps.expand = expandInputs;
        steps.read = [](const QString &file) { return readArticleFile(file); };
        const ImportOptions options = optionsFor(u"a"_s, {m_dir->filePath(u"in"_s), m_dir->filePath(u"gone.txt"_s)});
        for (const int expected : {2, 0}) {
            const Result<ImportReport> report = importArticles(options, steps, {}, {});
            QVERIFY_RESULT(report);
            QCOMPARE(report->added, expected);
            QCOMPARE(report->added + report->unchanged, 2);
            QCOMPARE(report->failures.size(), 2U);
            QVERIFY(report->failures.front().error.message.contains("empty.txt"_L1));
            QCOMPARE(report->failures.back().error.kind, Error::Kind::NotFound);
        }
        const Result<Database> database = Database::open(storePath(u"a"_s));
        QCOMPARE(ArticleStore(*database).matching(u"another"_s, true).value(), std::vector{ArticleId{2}});
    }

private:
    [[nodiscard]] QString storePath(const QString &name) const { return m_dir->filePath(name + u".sqlite"_s); }

    [[nodiscard]] ImportOptions optionsFor(const QString &store, const QStringList &inputs) const
    {
        return {.storePath = storePath(store), .inputs = inputs, .threads = 2};
    }

    ImportReport importInto(const QString &store, const QStringList &inputs)
    {
        const Result<ImportReport> report = importArticles(optionsFor(store, inputs), inventedSteps(), {}, {});
        if (!report)
            QTest::qFail(qPrintable(report.error().message), __FILE__, __LINE__);
        return report ? *report : ImportReport{};
    }

    [[nodiscard]] QStringList dumpOfStore(const QString &store) const
    {
        const Result<Database> database = Database::open(storePath(store));
        return database ? dumpOf(*database) + faultsOf(*database) : QStringList{database.error().message};
    }

    void writeText(const QString &name, const QByteArray &text)
    {
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestImport)
#include "tst_import.moc"
