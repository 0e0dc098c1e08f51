// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/import.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/jobs/importfixture.h"
#include "tests/store/storefixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// What other processes do to a store.
class TestImportCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void killedHalfWayAndRepeatedIsOneCleanImport()
    {
        constexpr int articles = 3000;
        QProcess process;
        process.start(QStringLiteral(IMPORT_PROCESS), {u"import"_s, storePath(u"cut"_s), QString::number(articles)});
        QVERIFY(process.waitForReadyRead()); // the first batch is written
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        {
            const Result<Database> database = Database::open(storePath(u"cut"_s));
            QVERIFY_RESULT(database);
            const qint64 stored = ArticleStore(*database).count().value();
            QVERIFY2(stored >= 10 && stored < articles, qPrintable(QString::number(stored)));
            QCOMPARE(stored % 10, 0); // whole transactions
            QCOMPARE(faultsOf(*database), QStringList{});
        }
        importInto(u"cut"_s, articles);
        importInto(u"clean"_s, articles);
        QCOMPARE(dumpOfStore(u"cut"_s), dumpOfStore(u"clean"_s));
    }

    void storeLockedByAnotherProcessIsAClearError()
    {
        QVERIFY_RESULT(Database::open(storePath(u"a"_s)));
        QProcess process;
        process.start(QStringLiteral(IMPORT_PROCESS), {u"lock"_s, storePath(u"a"_s)});
        QVERIFY(process.waitForReadyRead());
        const Result<ImportReport> report = importArticles(optionsFor(u"a"_s, 5), inventedSteps(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Store);
        QVERIFY2(report.error().message.contains("in use by another program"_L1), qPrintable(report.error().message));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        importInto(u"a"_s, 5);
    }

private:
    [[nodiscard]] QString storePath(const QString &name) const { return m_dir->filePath(name + u".sqlite"_s); }

    [[nodiscard]] ImportOptions optionsFor(const QString &store, int articles) const
    {
        return {.storePath = storePath(store), .inputs = inventedInputs(articles)};
    }

    void importInto(const QString &store, int articles)
    {
        const Result<ImportReport> report = importArticles(optionsFor(store, articles), inventedSteps(), {}, {});
        QVERIFY_RESULT(report);
        QCOMPARE(report->added + report->unchanged, articles);
    }

    [[nodiscard]] QStringList dumpOfStore(const QString &store) const
    {
        const Result<Database> database = Database::open(storePath(store));
        return database ? dumpOf(*database) + faultsOf(*database) : QStringList{database.error().message};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestImportCrash)
#include "tst_importcrash.moc"
