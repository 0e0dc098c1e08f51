// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestCurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsCodeAndSign_data()
    {
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sign");
        QTest::newRow("euro") << Currency::EUR << u"EUR"_s << u"€"_s;
        QTest::newRow("pound") << Currency::GBP << u"GBP"_s << u"£"_s;
        QTest::newRow("dollar") << Currency::USD << u"USD"_s << u"$"_s;
        QTest::newRow("no sign of its own") << Currency::CHF << u"CHF"_s << u"CHF "_s;
        QTest::newRow("two-character sign") << Currency::BRL << u"BRL"_s << u"R$"_s;
        QTest::newRow("last") << Currency::RUB << u"RUB"_s << u"₽"_s;
    }
    void printsCodeAndSign()
    {
        QFETCH(Currency, currency);
        QTEST(currencyCode(currency), "code");
        QTEST(currencySign(currency), "sign");
    }

    void readsBackEveryCode()
    {
        for (int i = 0; i < currencyCount; ++i) {
            const auto currency = static_cast<Currency>(i);
            QCOMPARE(currencyFromCode(currencyCode(currency)), std::optional(currency));
        }
    }

    void readsCodesInAnyCase()
    {
        QCOMPARE(currencyFromCode(u"gbp"), std::optional(Currency::GBP));
        QCOMPARE(currencyFromCode(u"Usd"), std::optional(Currency::USD));
    }

    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("unknown") << u"XYZ"_s;
        QTest::newRow("prefix") << u"EU"_s;
        QTest::newRow("longer") << u"EURO"_s;
        QTest::newRow("sign") << u"€"_s;
    }
    void refusesWhatIsNoCode()
    {
        QFETCH(QString, text);
        QVERIFY(!currencyFromCode(text));
    }

    void tellsSignsApart()
    {
        QSet<QString> signs;
        for (int i = 0; i < currencyCount; ++i)
            signs.insert(currencySign(static_cast<Currency>(i)));
        QCOMPARE(signs.size(), currencyCount);
    }

    void chartsInThreeCurrencies()
    {
        const auto isCharted = [](Currency currency) {
            return std::ranges::count(chartCurrencies, currency) == 1;
        };
        QVERIFY(isCharted(Currency::EUR));
        QVERIFY(isCharted(Currency::GBP));
        QVERIFY(isCharted(Currency::USD));
        QCOMPARE(chartCurrencies.size(), size_t(3));
    }
};

RUMOURDESK_TEST(TestCurrency)
#include "tst_currency.moc"
