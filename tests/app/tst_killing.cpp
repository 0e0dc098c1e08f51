// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationstore.h"
#include "models/store/database.h"
#include "models/store/storecare.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Kills the desk right after a key press, fifty times over one store, and looks for everything that was typed.
class TestKilling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
        QStringList rumours;
        for (int i = 0; i < rounds; ++i) {
            const QString day = QDate(2026, 1, 31).addDays(-i).toString(Qt::ISODate);
            rumours += u"%1 | Player No %2 | Newcastle United > Liverpool | GBP 40000000 bid | bid"_s.arg(day).arg(i);
        }
        makeStore(m_store, rumours);
    }

    void whatWasTypedIsThere()
    {
        for (int round = 0; round < rounds; ++round) {
            const QString note = round % 2 == 0 ? QString() : u"Round %1, "_s.arg(round);
            const QString letter(u"abcdef"_s.at(round % 6));
            const QString digit = QString::number(round % 5 + 1);
            // Without a note the digit is the very last key.
            typeAndDie(round, u"s"_s + letter + digit, note);
            if (QTest::currentTestFailed())
                return;
            const Annotation annotation = annotationOf(round);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(reliabilityLetter(*annotation.grade.reliability), letter.toUpper());
            QCOMPARE(credibilityDigit(*annotation.grade.credibility), digit);
            QVERIFY(annotation.isStarred);
            if (!note.isEmpty())
                QVERIFY2(annotation.note.startsWith(note), qPrintable(annotation.note));
        }
    }

private:
    static constexpr int rounds = 50;

    void typeAndDie(int row, const QString &keys, const QString &note)
    {
        QProcess typist;
        typist.start(QStringLiteral(RUMOURDESK_TYPIST), {m_store, QString::number(row), keys, note, u"and then his a"_s});
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    }

    /// What the store holds of the row's player, in a store that is whole.
    Annotation annotationOf(int row)
    {
        const Result<Database> database = Database::open(m_store);
        const Result<QStringList> damages = database ? damagesOf(*database) : database.error();
        if (!damages || !damages->isEmpty()) {
            QTest::qFail("the store is damaged", __FILE__, __LINE__);
            return {};
        }
        const auto annotations = AnnotationStore(*database).annotations();
        for (const auto &[rumour, annotation] : *annotations) {
            if (rumour.player == u"Player No %1"_s.arg(row))
                return annotation;
        }
        QTest::qFail("nothing was kept", __FILE__, __LINE__);
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestKilling)
#include "tst_killing.moc"
