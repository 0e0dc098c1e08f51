// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exchangerates.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

/// February 2025 is missing, as is the dollar of April; "XAU" is no currency of ours.
const QByteArray table = "month\tGBP\tUSD\tXAU\tsource\n"
                         "2024-12\t0.8\t1.6\t9\tECB\n"
                         "2025-01\t0.84\t1.05\t9\tECB\n"
                         "2025-03\t0.5\t1.25\t9\tECB\n"
                         "2025-04\t0.9\t\t9\tECB\n";

using Amount = std::optional<qint64>;

} // namespace

class TestExchangeRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void converts_data()
    {
        QTest::addColumn<Currency>("from");
        QTest::addColumn<Currency>("to");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<Amount>("converted");
        using enum Currency;
        const auto row = [](const char *name, Currency from, Currency to, QDate date, qint64 amount,
                             Amount result) {
            QTest::newRow(name) << from << to << date << amount << result;
        };
        const QDate january(2025, 1, 15);
        const QDate march(2025, 3, 31);
        row("from the euro", EUR, GBP, january, 100, 84);
        row("to the euro", GBP, EUR, january, 84, 100);
        row("across the euro", GBP, USD, march, 100, 250);
        row("and back", USD, GBP, march, 250, 100);
        row("rounds down", USD, EUR, march, 3, 2);
        row("rounds up", GBP, EUR, january, 3, 4);
        row("nought", EUR, GBP, january, 0, 0);
        row("month's first day", EUR, GBP, QDate(2025, 3, 1), 10, 5);
        row("month's last day", EUR, GBP, QDate(2024, 12, 31), 10, 8);
        row("hole in the table", EUR, GBP, QDate(2025, 2, 10), 10, std::nullopt);
        row("hole in the row", GBP, USD, QDate(2025, 4, 10), 10, std::nullopt);
        row("beside the hole", EUR, GBP, QDate(2025, 4, 10), 10, 9);
        row("currency not in the table", EUR, TRY, january, 10, std::nullopt);
        row("before the table", EUR, GBP, QDate(2024, 11, 30), 10, std::nullopt);
        row("after the table", EUR, GBP, QDate(2030, 6, 1), 10, 9);
        row("after the table, into its hole", EUR, USD, QDate(2030, 6, 1), 10, std::nullopt);
        row("no date", EUR, GBP, QDate(), 10, std::nullopt);
        row("same currency, no date", TRY, TRY, QDate(), 10, 10);
    }
    void converts()
    {
        QFETCH(Currency, from);
        QFETCH(Currency, to);
        QFETCH(QDate, date);
        QFETCH(qint64, amount);
        const Result<ExchangeRates> rates = ExchangeRates::parse(table);
        QVERIFY_RESULT(rates);
        QTEST(rates->convert(amount, from, to, date), "converted");
    }

    void rateIsUnitsOfTheTargetForOne()
    {
        const Result<ExchangeRates> rates = ExchangeRates::parse(table);
        QVERIFY_RESULT(rates);
        QCOMPARE(rates->rate(Currency::GBP, Currency::USD, QDate(2024, 12, 1)), std::optional(2.0));
        QCOMPARE(rates->rate(Currency::USD, Currency::GBP, QDate(2024, 12, 1)), std::optional(0.5));
        QVERIFY(!rates->rate(Currency::USD, Currency::GBP, QDate(2025, 4, 1)));
    }

    void refusesAnAmountThatNoLongerFits()
    {
        const Result<ExchangeRates> rates = ExchangeRates::parse("month\tKRW\n2025-01\t1500\n");
        QVERIFY_RESULT(rates);
        const qint64 huge = std::numeric_limits<qint64>::max() / 1000;
        QCOMPARE(rates->convert(huge, Currency::EUR, Currency::KRW, QDate(2025, 1, 1)), Amount());
        QVERIFY(rates->convert(huge / 2, Currency::EUR, Currency::KRW, QDate(2025, 1, 1)).has_value());
    }

    void tellsTheMonthUsed_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("month");
        QTest::newRow("its own") << QDate(2025, 1, 31) << QDate(2025, 1, 1);
        QTest::newRow("December") << QDate(2024, 12, 24) << QDate(2024, 12, 1);
        QTest::newRow("last stands in") << QDate(2026, 7, 4) << QDate(2025, 4, 1);
        QTest::newRow("hole") << QDate(2025, 2, 1) << QDate();
        QTest::newRow("before") << QDate(2024, 11, 30) << QDate();
        QTest::newRow("no date") << QDate() << QDate();
    }
    void tellsTheMonthUsed()
    {
        QFETCH(QDate, date);
        const Result<ExchangeRates> rates = ExchangeRates::parse(table);
        QVERIFY_RESULT(rates);
        QTEST(rates->monthUsed(date), "month");
    }

    void knowsNothingWithoutATable()
    {
        const ExchangeRates rates;
        QVERIFY(!rates.convert(10, Currency::EUR, Currency::GBP, QDate(2025, 1, 1)));
        QVERIFY(!rates.monthUsed(QDate(2025, 1, 1)).isValid());
    }

    void readsTablesAsTheyCome_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line feeds") << QByteArray("month\tGBP\n2025-01\t0.8\n");
        QTest::newRow("no last line feed") << QByteArray("month\tGBP\n2025-01\t0.8");
        QTest::newRow("carriage returns") << QByteArray("month\tGBP\r\n2025-01\t0.8\r\n");
        QTest::newRow("empty lines") << QByteArray("month\tGBP\n\n2025-01\t0.8\n\n");
        QTest::newRow("short row before it") << QByteArray("month\tGBP\n2024-12\n2025-01\t0.8\n");
        QTest::newRow("long row") << QByteArray("month\tGBP\n2025-01\t0.8\t7\tx\n");
        QTest::newRow("unknown column") << QByteArray("month\tXAU\tGBP\n2025-01\tgold\t0.8\n");
        QTest::newRow("code in lower case") << QByteArray("month\tgbp\n2025-01\t0.8\n");
    }
    void readsTablesAsTheyCome()
    {
        QFETCH(QByteArray, text);
        const Result<ExchangeRates> rates = ExchangeRates::parse(text);
        QVERIFY_RESULT(rates);
        QCOMPARE(rates->convert(100, Currency::EUR, Currency::GBP, QDate(2025, 1, 1)), Amount(80));
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const QString &message) {
            QTest::newRow(name) << QByteArray(text) << message;
        };
        row("empty", "", u"line 1: the table has no rows"_s);
        row("header alone", "month\tGBP\n", u"line 1: the table has no rows"_s);
        row("no month", "month\tGBP\nJanuary\t0.8\n", u"line 2: 'January' is not a month (YYYY-MM)"_s);
        row("month 13", "month\tGBP\n2025-13\t0.8\n", u"line 2: '2025-13' is not a month (YYYY-MM)"_s);
        row("slash", "month\tGBP\n2025/01\t0.8\n", u"line 2: '2025/01' is not a month (YYYY-MM)"_s);
        row("whole date", "month\tGBP\n2025-01-01\t0.8\n",
            u"line 2: '2025-01-01' is not a month (YYYY-MM)"_s);
        row("word", "month\tGBP\n2025-01\t0.8\n2025-02\tabc\n", u"line 3: 'abc' is not a rate"_s);
        row("nought", "month\tGBP\n2025-01\t0\n", u"line 2: '0' is not a rate"_s);
        row("negative", "month\tGBP\n2025-01\t-0.8\n", u"line 2: '-0.8' is not a rate"_s);
        row("infinite", "month\tGBP\n2025-01\tinf\n", u"line 2: 'inf' is not a rate"_s);
        row("not a number", "month\tGBP\n2025-01\tnan\n", u"line 2: 'nan' is not a rate"_s);
        row("decimal comma", "month\tGBP\n2025-01\t0,8\n", u"line 2: '0,8' is not a rate"_s);
        row("twice", "month\tGBP\n2025-01\t0.8\n2025-01\t0.8\n", u"line 3: months must ascend"_s);
        row("backwards", "month\tGBP\n2025-02\t0.8\n\n2025-01\t0.8\n", u"line 4: months must ascend"_s);
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<ExchangeRates> rates = ExchangeRates::parse(text);
        QVERIFY(!rates);
        QCOMPARE(rates.error().kind, Error::Kind::Malformed);
        QCOMPARE(rates.error().message, u"exchange rates, "_s + message);
    }

    void newerRatesTakeThePlaceOfTheSameOnesAlone()
    {
        const Result<ExchangeRates> own = ExchangeRates::parse(table);
        const Result<ExchangeRates> newer
            = ExchangeRates::parse("month\tUSD\tsource\n2025-02\t1.1\tX\n2025-03\t1.5\tX\n2025-05\t1.2\tX\n");
        const ExchangeRates both = own->extendedBy(*newer);
        const auto rate = [&both](Currency currency, int month) {
            return both.rate(Currency::EUR, currency, QDate(2025, month, 3));
        };
        QCOMPARE(rate(Currency::USD, 1), 1.05);
        QCOMPARE(rate(Currency::USD, 2), 1.1);
        QCOMPARE(rate(Currency::USD, 3), 1.5);
        QCOMPARE(rate(Currency::GBP, 3), 0.5);
        QCOMPARE(rate(Currency::GBP, 4), 0.9);
        QCOMPARE(rate(Currency::USD, 5), 1.2);
        QCOMPARE(both.lastMonth(), QDate(2025, 5, 1));
        QCOMPARE(newer->extendedBy(*own).extendedBy(*newer), both);
        QCOMPARE(ExchangeRates().extendedBy(*own), *own);
        QCOMPARE(own->extendedBy({}), *own);
    }

    void sourcesAreToldByTheirMonths()
    {
        const Result<ExchangeRates> rates = ExchangeRates::parse(
            "month\tUSD\tsource\n2025-01\t1\tA\n2025-02\t1\tA\n2025-04\t1\tA\n2025-05\t1\tB\n");
        const std::vector<ExchangeRates::Stretch> expected{{u"A"_s, {2025, 1, 1}, {2025, 2, 1}},
            {u"A"_s, {2025, 4, 1}, {2025, 4, 1}}, {u"B"_s, {2025, 5, 1}, {2025, 5, 1}}};
        QVERIFY(rates->stretches() == expected);
        QVERIFY(!ExchangeRates().lastMonth().isValid());
    }

    void theTableIsReadAsItWasWritten()
    {
        const Result<ExchangeRates> rates = ExchangeRates::parse(table);
        const Result<ExchangeRates> again = ExchangeRates::parse(rates->table());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *rates);
    }
};

RUMOURDESK_TEST(TestExchangeRates)
#include "tst_exchangerates.moc"
