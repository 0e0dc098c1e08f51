// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/app/deskfixture.h"
#include "tests/app/noprompt.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "views/actions/actionset.h"

#include <QAction>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = loadServices(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
    }

    void showsWhatTheStoreHas()
    {
        makeStore(m_store,
            {isakToLiverpool});
        const auto application = compose();
        QVERIFY(application);
        QCOMPARE(application->model().rowCount(), 1);
        QCOMPARE(application->model().playerAt(0), u"Alexander Isak"_s);
    }

    void importsTheInputsIntoItsStore()
    {
        const QString article = writeFile(m_folder->path(), u"isak.txt"_s,
            "19 January 2026\n\nLiverpool have made a £110m bid for Newcastle United striker Alexander "
            "Isak.\n");
        const auto application = compose();
        QVERIFY(application);
        QSignalSpy finished(&application->importJob(), &ImportJob::finished);
        application->window().importInputs({article});
        QVERIFY(finished.wait());
        QTRY_COMPARE(application->model().rowCount(), 1);
        QCOMPARE(application->model().playerAt(0), u"Alexander Isak"_s);
    }

    void twoOfThemShareOneStore()
    {
        const auto first = compose();
        const auto second = compose();
        QVERIFY(first && second);
        const QString article = writeFile(m_folder->path(), u"isak.txt"_s,
            "19 January 2026\n\nLiverpool have made a £110m bid for Newcastle United striker Alexander "
            "Isak.\n");
        QSignalSpy finished(&first->importJob(), &ImportJob::finished);
        first->window().importInputs({article});
        QVERIFY(finished.wait());
        second->storeWatch().check();
        QTRY_COMPARE(second->model().rowCount(), 1);
    }

    void whatAnotherProgramSaysIsShown()
    {
        makeStore(m_store, {isakToLiverpool});
        const auto application = compose();
        QVERIFY(application);
        QSignalSpy changed(&application->storeWatch(), &StoreWatch::changedElsewhere);
        application->storeWatch().check();
        QCOMPARE(changed.count(), 0);
        QProcess other;
        other.start(QStringLiteral(RUMOURDESK_PROGRAM), {u"annotate"_s, u"--store"_s, m_store, u"1"_s, u"--grade"_s, u"B2"_s});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        application->storeWatch().check();
        QCOMPARE(changed.count(), 1);
        const auto shown = [&](int column) { return application->model().index(0, column).data().toString(); };
        QTRY_COMPARE(shown(RumourTableModel::GradeColumn), u"B2"_s);
        // Its own steps are no news, and take back what the other program did.
        QAction *undo = application->window().actions().action(ActionId::Undo);
        QVERIFY2(undo->isEnabled(), "what another program did cannot be taken back");
        undo->trigger();
        QCOMPARE(shown(RumourTableModel::GradeColumn), QString());
        application->storeWatch().check();
        QCOMPARE(changed.count(), 1);
    }

    void canBeClosedInTheMiddleOfAnImport()
    {
        QStringList files;
        for (int i = 0; i < 300; ++i) {
            files += writeFile(m_folder->path(), u"article-%1.txt"_s.arg(i),
                u"19 January 2026\n\nLiverpool have made bid number %1 for Newcastle striker Alexander Isak.\n"_s
                    .arg(i)
                    .toUtf8());
        }
        {
            const auto application = compose();
            QVERIFY(application);
            application->window().importInputs(files);
        }
        QVERIFY_RESULT(Database::open(m_store));
    }

    void theWindowsStateOutlivesIt()
    {
        QByteArray state;
        {
            const auto application = compose();
            QVERIFY(application);
            application->model().setChartCurrency(Currency::USD);
            state = application->window().saveState();
        }
        const auto application = compose();
        QVERIFY(application->window().restoreState(state));
        QCOMPARE(application->model().chartCurrency(), Currency::USD);
    }

private:
    std::unique_ptr<Application> compose()
    {
        Result<Database> database = Database::open(m_store);
        return database ? std::make_unique<Application>(*m_services, std::move(*database), m_prompt)
                        : nullptr;
    }

    NoPrompt m_prompt;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestApplication)
#include "tst_application.moc"
