// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logexport.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

class TestLogExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>(QStringList{u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01"_s});
        for (int i = 0; i < 3; ++i) {
            QVERIFY_RESULT(m_desk->annotations.set(u"Note"_s,
                {assignmentOf(isak, AnnotationField::Note, u"note %1"_s.arg(i)),
                    {{SubjectKind::Outlet, {}, u"Post %1"_s.arg(i)}, 0, u"B"_s}},
                {u"ann"_s, i}));
        }
    }
    void cleanup() { m_desk.reset(); }

    void theLogIsWrittenWhileItIsRead()
    {
        QList<QByteArray> pieces;
        const Result<qint64> lines = writeLog(m_desk->annotations, {}, [&](const QByteArray &bytes) {
            pieces += bytes;
            return true;
        });
        QVERIFY_RESULT(lines);
        QCOMPARE(*lines, 6);
        QCOMPARE(pieces.size(), 7); // the header and a piece for each line: none waits for the others
        QVERIFY(pieces.front().startsWith("step,"));
        QVERIFY(pieces.at(1).contains(",note 0,"));
        QVERIFY(pieces.back().contains(",Post 2,"));
    }

    void whoTakesNoMoreIsNotAskedAgain()
    {
        int asked = 0;
        const Result<qint64> lines = writeLog(m_desk->annotations, {}, [&](const QByteArray &) { return ++asked < 3; });
        QVERIFY_RESULT(lines);
        QCOMPARE(asked, 3);
    }

    void theFileHoldsTheWholeLog()
    {
        const QString path = m_desk->folder.filePath(u"log.csv"_s);
        const Result<qint64> lines = exportLog(m_desk->database.path(), path, {});
        QVERIFY_RESULT(lines);
        QCOMPARE(*lines, 6);
        QCOMPARE(contents(path).count("\r\n"), 7);
    }

    void aStoreThatCannotBeReadLeavesTheOldFile()
    {
        const QString path = m_desk->folder.filePath(u"log.csv"_s);
        QVERIFY_RESULT(writeWhole(path, QByteArray("old")));
        QVERIFY(!exportLog(m_desk->folder.filePath(u"none.sqlite"_s), path, {}));
        QCOMPARE(contents(path), QByteArray("old"));
    }

    void theHistoryOfOneRumourHasTheSameForm()
    {
        const QString path = m_desk->folder.filePath(u"history.csv"_s);
        const Result<std::vector<LoggedChange>> history = m_desk->annotations.historyOf(isak);
        QVERIFY_RESULT(history);
        QVERIFY_RESULT(exportHistory(*history, path));
        const QByteArray csv = contents(path);
        QVERIFY(csv.startsWith("step,time,"));
        QCOMPARE(csv.count("\r\n"), 4);
        QVERIFY(!csv.contains("Post"));
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    const RumourKey isak{{1}, u"Isak"_s, u"Liverpool"_s};
    std::unique_ptr<Desk> m_desk;
};

RUMOURDESK_TEST(TestLogExport)
#include "tst_logexport.moc"
