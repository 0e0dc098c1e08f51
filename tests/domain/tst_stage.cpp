// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stage.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void climbsTheLadder()
    {
        QStringList names;
        for (int i = 0; i < stageCount; ++i)
            names.append(stageName(static_cast<Stage>(i)));
        QCOMPARE(names.join(u' '), u"off interest approach talks bid agreed medical done"_s);
    }

    void ordersStages()
    {
        QVERIFY(Stage::Off < Stage::Interest);
        QVERIFY(Stage::Talks < Stage::Bid);
        QVERIFY(Stage::Medical < Stage::Done);
    }

    void readsBackEveryStage()
    {
        for (int i = 0; i < stageCount; ++i) {
            const auto stage = static_cast<Stage>(i);
            QCOMPARE(stageFromName(stageName(stage)), std::optional(stage));
        }
    }

    void refusesUnknownStages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << u"Talks"_s;
        QTest::newRow("prefix") << u"med"_s;
        QTest::newRow("a move") << u"loan"_s;
    }
    void refusesUnknownStages()
    {
        QFETCH(QString, name);
        QVERIFY(!stageFromName(name));
    }

    void namesEveryMove_data()
    {
        QTest::addColumn<Move>("move");
        QTest::addColumn<QString>("name");
        QTest::newRow("transfer") << Move::Transfer << u"transfer"_s;
        QTest::newRow("loan") << Move::Loan << u"loan"_s;
        QTest::newRow("free") << Move::Free << u"free"_s;
        QTest::newRow("swap") << Move::Swap << u"swap"_s;
    }
    void namesEveryMove()
    {
        QFETCH(Move, move);
        QFETCH(QString, name);
        QCOMPARE(moveName(move), name);
        QCOMPARE(moveFromName(name), std::optional(move));
    }

    void refusesUnknownMoves()
    {
        QVERIFY(!moveFromName(u""));
        QVERIFY(!moveFromName(u"Loan"));
        QVERIFY(!moveFromName(u"bid"));
    }
};

RUMOURDESK_TEST(TestStage)
#include "tst_stage.moc"
