// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fee.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

using Amount = std::optional<qint64>;
constexpr qint64 million = 1'000'000;

} // namespace

class TestFee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesEveryBasis_data()
    {
        QTest::addColumn<FeeBasis>("basis");
        QTest::addColumn<QString>("name");
        QTest::newRow("bid") << FeeBasis::Bid << u"bid"_s;
        QTest::newRow("asking") << FeeBasis::Asking << u"asking"_s;
        QTest::newRow("valuation") << FeeBasis::Valuation << u"valuation"_s;
        QTest::newRow("clause") << FeeBasis::Clause << u"clause"_s;
        QTest::newRow("agreed") << FeeBasis::Agreed << u"agreed"_s;
    }
    void namesEveryBasis()
    {
        QFETCH(FeeBasis, basis);
        QFETCH(QString, name);
        QCOMPARE(feeBasisName(basis), name);
        QCOMPARE(feeBasisFromName(name), std::optional(basis));
    }

    void refusesUnknownBases()
    {
        QVERIFY(!feeBasisFromName(u""));
        QVERIFY(!feeBasisFromName(u"wage"));
        QVERIFY(!feeBasisFromName(u"Bid"));
    }

    void printsAmountsInTheShortestUnit_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << Currency::EUR << u"€0"_s;
        QTest::newRow("below a thousand") << qint64(950) << Currency::GBP << u"£950"_s;
        QTest::newRow("thousand") << qint64(1000) << Currency::GBP << u"£1k"_s;
        QTest::newRow("thousands") << qint64(450'000) << Currency::GBP << u"£450k"_s;
        QTest::newRow("million") << million << Currency::USD << u"$1m"_s;
        QTest::newRow("whole millions") << 88 * million << Currency::GBP << u"£88m"_s;
        QTest::newRow("trailing noughts stay") << 100 * million << Currency::EUR << u"€100m"_s;
        QTest::newRow("one decimal") << qint64(69'500'000) << Currency::GBP << u"£69.5m"_s;
        QTest::newRow("three decimals") << qint64(1'234'000) << Currency::EUR << u"€1.234m"_s;
        QTest::newRow("inner nought") << qint64(10'050'000) << Currency::EUR << u"€10.05m"_s;
        QTest::newRow("billion") << qint64(1'200'000'000) << Currency::EUR << u"€1.2bn"_s;
        QTest::newRow("code for a sign") << 2 * million << Currency::SEK << u"SEK 2m"_s;
    }
    void printsAmountsInTheShortestUnit()
    {
        QFETCH(qint64, amount);
        QFETCH(Currency, currency);
        QTEST(amountText(amount, currency), "text");
    }

    void roundsToAThousandthOfTheUnit_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("down") << qint64(104'231'477) << u"€104.231m"_s;
        QTest::newRow("up") << qint64(104'231'877) << u"€104.232m"_s;
        QTest::newRow("half goes up") << qint64(1'000'500) << u"€1.001m"_s;
        QTest::newRow("below the half of a million") << qint64(999'999) << u"€999.999k"_s;
        QTest::newRow("carries into billions") << qint64(999'999'999) << u"€1bn"_s;
        QTest::newRow("stays in millions") << qint64(999'999'499) << u"€999.999m"_s;
    }
    void roundsToAThousandthOfTheUnit()
    {
        QFETCH(qint64, amount);
        QTEST(amountText(amount, Currency::EUR), "text");
    }

    void printsFeesAsAnalystsWriteThem_data()
    {
        QTest::addColumn<Amount>("minimum");
        QTest::addColumn<Amount>("maximum");
        QTest::addColumn<QString>("text");
        QTest::newRow("one figure") << Amount(88 * million) << Amount(88 * million) << u"£88m"_s;
        QTest::newRow("range") << Amount(90 * million) << Amount(100 * million) << u"£90m–100m"_s;
        QTest::newRow("range over two units") << Amount(900'000) << Amount(1'200'000) << u"£900k–1.2m"_s;
        QTest::newRow("up to") << Amount() << Amount(20 * million) << u"up to £20m"_s;
        QTest::newRow("or more") << Amount(15 * million) << Amount() << u"£15m or more"_s;
        QTest::newRow("thousands") << Amount(450'000) << Amount(450'000) << u"£450k"_s;
        QTest::newRow("no end at all") << Amount() << Amount() << QString();
    }
    void printsFeesAsAnalystsWriteThem()
    {
        QFETCH(Amount, minimum);
        QFETCH(Amount, maximum);
        QTEST(feeText({minimum, maximum, Currency::GBP, FeeBasis::Bid}), "text");
    }

    void knowsASingleFigure_data()
    {
        QTest::addColumn<Amount>("minimum");
        QTest::addColumn<Amount>("maximum");
        QTest::addColumn<bool>("isSingle");
        QTest::newRow("equal ends") << Amount(million) << Amount(million) << true;
        QTest::newRow("range") << Amount(million) << Amount(2 * million) << false;
        QTest::newRow("open above") << Amount(million) << Amount() << false;
        QTest::newRow("open below") << Amount() << Amount(million) << false;
        QTest::newRow("no end") << Amount() << Amount() << false;
    }
    void knowsASingleFigure()
    {
        QFETCH(Amount, minimum);
        QFETCH(Amount, maximum);
        QTEST(Fee({minimum, maximum, Currency::EUR, FeeBasis::Asking}).isSingleFigure(), "isSingle");
    }

    void comparesEveryPart()
    {
        const Fee fee{90 * million, 100 * million, Currency::EUR, FeeBasis::Asking};
        QCOMPARE(fee, (Fee{90 * million, 100 * million, Currency::EUR, FeeBasis::Asking}));
        QVERIFY(fee != (Fee{std::nullopt, 100 * million, Currency::EUR, FeeBasis::Asking}));
        QVERIFY(fee != (Fee{90 * million, std::nullopt, Currency::EUR, FeeBasis::Asking}));
        QVERIFY(fee != (Fee{90 * million, 100 * million, Currency::GBP, FeeBasis::Asking}));
        QVERIFY(fee != (Fee{90 * million, 100 * million, Currency::EUR, FeeBasis::Bid}));
    }
};

RUMOURDESK_TEST(TestFee)
#include "tst_fee.moc"
