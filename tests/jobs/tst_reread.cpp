// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/reread.h"
#include "models/jobs/importjob.h"
#include "models/store/annotationstore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/jobs/importfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <set>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 30;
constexpr int laterVersion = Extractor::version + 1;

/// A better version: it finds one rumour more in each article, and none of the first ones.
std::vector<Rumour> betterRumours(const Article &article)
{
    std::vector<Rumour> rumours = inventedRumours(article);
    rumours.erase(rumours.begin());
    for (const QString &player : {u"Found later"_s, u"Found last"_s}) {
        Rumour rumour;
        rumour.player = player;
        rumours.push_back(rumour);
    }
    return rumours;
}

void ignoreProgress(const ImportProgress & /*progress*/) {}

} // namespace

class TestReread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        ImportOptions options;
        options.storePath = path();
        options.inputs = inventedInputs(articleCount);
        QVERIFY_RESULT(importArticles(options, inventedSteps(), {}, ignoreProgress));
    }

    void everyAnnotationSurvivesABetterVersion()
    {
        std::vector<std::pair<RumourKey, Annotation>> before;
        {
            const Database database = Database::open(path()).value();
            std::vector<Assignment> assignments;
            const std::vector<StoredRumour> rumours = RumourStore(database).all().value();
            for (const StoredRumour &stored : rumours) {
                assignments.push_back(assignmentOf(keyOf(stored), AnnotationField::Note, u"note on %1"_s.arg(stored.id.value)));
                assignments.push_back(assignmentOf(keyOf(stored), AnnotationField::Stage, u"done"_s));
            }
            QVERIFY_RESULT(AnnotationStore(database).set(u"Everything"_s, assignments, {u"analyst"_s, 1}));
            before = AnnotationStore(database).annotations().value();
        }
        const Result<ImportReport> report = reread();
        QVERIFY_RESULT(report);
        QCOMPARE(report->reread, articleCount);
        const Database database = Database::open(path()).value();
        QCOMPARE(*AnnotationStore(database).annotations(), before);
        const std::vector<StoredRumour> rumours = RumourStore(database).all().value();
        std::set<RumourKey> keys;
        for (const StoredRumour &stored : rumours)
            keys.insert(keyOf(stored));
        for (const auto &[key, annotation] : before)
            QVERIFY2(keys.contains(key), qPrintable(key.player));
        QCOMPARE(rumours.size(), before.size() + 2 * articleCount);
    }

    void withoutAnnotationsNothingOldStays()
    {
        QVERIFY_RESULT(reread());
        const Database database = Database::open(path()).value();
        int expected = 0;
        for (int i = 0; i < articleCount; ++i) {
            Article article;
            article.title = u"article %1"_s.arg(i);
            expected += static_cast<int>(inventedRumours(article).size()) + 1;
        }
        QCOMPARE(*RumourStore(database).count(), expected);
    }

    void secondTimeThereIsNothingToDo()
    {
        QVERIFY_RESULT(reread());
        std::atomic<int> calls = 0;
        const Result<ImportReport> report = rereadArticles({.storePath = path(), .version = laterVersion},
            [&calls](const Article &article) {
                ++calls;
                return betterRumours(article);
            },
            {}, ignoreProgress);
        QVERIFY_RESULT(report);
        QCOMPARE(*report, ImportReport());
        QCOMPARE(calls.load(), 0);
    }

    void cancelLeavesWholeBatchesAndTheRestForLater()
    {
        std::stop_source stop;
        const Result<ImportReport> report = rereadArticles(
            {.storePath = path(), .version = laterVersion, .articlesPerTransaction = 10}, betterRumours, stop.get_token(),
            [&stop](const ImportProgress &) { stop.request_stop(); });
        QVERIFY_RESULT(report);
        QVERIFY(report->isCancelled);
        QCOMPARE(report->reread, 10);
        QCOMPARE(reread()->reread, articleCount - 10);
    }

    void jobRereadsInTheBackground()
    {
        {
            const Database database = Database::open(path()).value();
            QSqlQuery(database.connection()).exec(u"UPDATE articles SET extractor_version = 0"_s);
        }
        ImportSteps steps = inventedSteps();
        steps.extract = betterRumours;
        ImportJob job(steps);
        QSignalSpy finished(&job, &ImportJob::finished);
        job.startReread({.storePath = path()});
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<ImportReport>().reread, articleCount);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"store.sqlite"_s); }
    [[nodiscard]] Result<ImportReport> reread() const
    {
        return rereadArticles({.storePath = path(), .version = laterVersion}, betterRumours, {}, ignoreProgress);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestReread)
#include "tst_reread.moc"
