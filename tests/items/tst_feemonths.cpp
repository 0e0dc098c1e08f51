// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feemonths.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;

class TestFeeMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void quartilesLieBetweenTheAmounts_data()
    {
        QTest::addColumn<std::vector<double>>("amounts");
        QTest::addColumn<QString>("figures");
        const auto row = [](const char *name, std::vector<double> amounts, const char *figures) {
            QTest::addRow("%s", name) << std::move(amounts) << QString::fromLatin1(figures);
        };
        row("one", {7}, "7 7 7 7 7");
        row("two", {10, 20}, "10 13 15 18 20");
        row("odd number", {5, 1, 3, 2, 4}, "1 2 3 4 5");
        row("even number", {40, 10, 30, 20}, "10 18 25 33 40");
        row("all alike", {6, 6, 6, 6, 6, 6}, "6 6 6 6 6");
        row("one far away", {1, 2, 3, 4, 1000}, "1 2 3 4 1000");
    }
    void quartilesLieBetweenTheAmounts()
    {
        QFETCH(std::vector<double>, amounts);
        const FeeMonth month = feeMonth(QDate(2026, 1, 1), amounts, 3);
        QStringList figures;
        for (const qint64 figure : {month.lowest, month.lowerQuartile, month.median, month.upperQuartile, month.highest})
            figures << QString::number(figure);
        QTEST(figures.join(u' '), "figures");
        QCOMPARE(month.fees, static_cast<int>(amounts.size()));
        QCOMPARE(month.withoutFee, 3);
    }

    void quartilesOfManyAreThoseOfTheSortedAmounts()
    {
        std::vector<double> amounts;
        for (int i = 0; i < 1001; ++i)
            amounts.push_back(i * 7919 % 1001);
        const FeeMonth month = feeMonth(QDate(2026, 1, 1), amounts, 0);
        QCOMPARE(month.lowerQuartile, 250);
        QCOMPARE(month.median, 500);
        QCOMPARE(month.upperQuartile, 750);
    }

    void aMonthWithoutFeesHasNoFigures()
    {
        std::vector<double> none;
        QCOMPARE(feeMonth(QDate(2026, 1, 1), none, 2), (FeeMonth{QDate(2026, 1, 1), 0, 2}));
    }
};

RUMOURDESK_TEST(TestFeeMonths)
#include "tst_feemonths.moc"
