// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/currentrates.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestCurrentRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void loadedRatesAreKeptForTheNextStart()
    {
        CurrentRates current(shipped(), kept());
        QSignalSpy changed(&current, &CurrentRates::changed);
        QVERIFY_RESULT(current.load(file("Date,USD\n2026-07-01,1.5\n2026-07-02,2.5\n")));
        QCOMPARE(changed.size(), 1);
        QVERIFY(dollar(current.rates(), 6) == 1.25 && dollar(current.rates(), 7) == 2.0);
        const Result<ExchangeRates> again = extendedByKept(shipped(), kept());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, current.rates());
    }

    void aSecondFileLosesNothingOfTheFirst()
    {
        CurrentRates current(shipped(), kept());
        QVERIFY_RESULT(current.load(file("Date,USD\n2026-07-01,1.5\n")));
        QVERIFY_RESULT(current.load(file("Date,USD\n2026-08-03,3\n")));
        const Result<ExchangeRates> again = extendedByKept(shipped(), kept());
        QVERIFY(dollar(*again, 6) == 1.25 && dollar(*again, 7) == 1.5 && dollar(*again, 8) == 3.0);
    }

    void whatIsWrongIsNamedWithFileAndLineAndChangesNothing()
    {
        CurrentRates current(shipped(), kept());
        QVERIFY_RESULT(current.load(file("Date,USD\n2026-07-01,1.5\n")));
        const ExchangeRates before = current.rates();
        const QByteArray keptBefore = contents(kept());
        QSignalSpy changed(&current, &CurrentRates::changed);
        const QString wrong = file("Date,USD\n2026-08-03,much\n");
        const Result<void> loaded = current.load(wrong);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().message, QString(wrong + u", line 2: 'much' is not a rate"_s));
        const Result<void> absent = current.load(u"/no/such.csv"_s);
        QVERIFY2(!absent && absent.error().message.contains(u"/no/such.csv"_s), qPrintable(absent.error().message));
        QCOMPARE(current.rates(), before);
        QCOMPARE(contents(kept()), keptBefore);
        QCOMPARE(changed.size(), 0);
    }

    void ratesThatCannotBeKeptAreNotUsed()
    {
        // A folder of that name cannot be overwritten, not even by an administrator.
        CurrentRates current(shipped(), m_folder->path() + u"/taken"_s);
        const QString csv = file("Date,USD\n2026-07-01,1.5\n");
        QVERIFY(QDir().mkpath(m_folder->path() + u"/taken/inside"_s));
        QVERIFY(!current.load(csv));
        QCOMPARE(current.rates(), shipped());
    }

    void keptRatesAtFaultAreNamed()
    {
        QFile table(kept());
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("month\tUSD\nJuly\t1\n") > 0);
        table.close();
        const Result<ExchangeRates> rates = extendedByKept(shipped(), kept());
        QVERIFY(!rates);
        QVERIFY2(rates.error().message.startsWith(kept()) && rates.error().message.contains(u"line 2"_s),
            qPrintable(rates.error().message));
        QCOMPARE(*extendedByKept(shipped(), u"/no/such.tsv"_s), shipped());
    }

private:
    static ExchangeRates shipped()
    {
        return *ExchangeRates::parse("month\tUSD\tsource\n2026-06\t1.25\tFED\n");
    }
    static std::optional<double> dollar(const ExchangeRates &rates, int month)
    {
        return rates.rate(Currency::EUR, Currency::USD, QDate(2026, month, 10));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString kept() const { return m_folder->filePath(u"rates.tsv"_s); }
    [[nodiscard]] QString file(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u"daily.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

RUMOURDESK_TEST(TestCurrentRates)
#include "tst_currentrates.moc"
