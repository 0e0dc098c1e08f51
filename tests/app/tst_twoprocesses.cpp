// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationstore.h"
#include "models/store/database.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// One store, and two programs that write into it.
class TestTwoProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
        makeStore(m_store, {u"2026-01-30 | Adam Wharton | Crystal Palace > Chelsea | GBP 40000000 bid | bid"_s});
    }

    void whatIsWrittenAfterAnotherProgramWasThereIsKept()
    {
        {
            const auto desk = Database::open(m_store);
            QVERIFY(desk);
            const auto reader = Database::open(m_store, Database::Mode::ReadOnly); // as the window opens one more
            QVERIFY(reader);
            QCOMPARE(run({u"annotate"_s, u"--store"_s, m_store, u"1"_s, u"--grade"_s, u"B"_s}), 0);
            QVERIFY2(QFile::exists(m_store + u"-wal"_s), "the other program took the log of this one for nobody's");
            const AnnotationStore annotations(*desk);
            auto known = annotations.annotations();
            QVERIFY(known);
            QCOMPARE(known->size(), 1U);
            QCOMPARE(known->front().second.grade.reliability, std::optional(Reliability::B));
            QCOMPARE(run({u"annotate"_s, u"--store"_s, m_store, u"1"_s, u"--note"_s, u"seen"_s}), 0);
            QVERIFY_RESULT(annotations.set(
                u"Star"_s, {assignmentOf(known->front().first, AnnotationField::Star, u"1"_s)}, {u"analyst"_s, 1000}));
        }
        QCOMPARE(run({u"list"_s, u"--store"_s, m_store, u"--filter"_s, u"is:starred note:seen grade:B"_s}), 0);
        QVERIFY2(m_output.contains("Adam Wharton"), m_output.constData());
    }

private:
    int run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(RUMOURDESK_PROGRAM), arguments);
        if (!program.waitForFinished())
            return -1;
        m_output = program.readAll() + program.readAllStandardError();
        return program.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QByteArray m_output;
};

RUMOURDESK_TEST(TestTwoProcesses)
#include "tst_twoprocesses.moc"
