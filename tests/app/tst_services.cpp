// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void carryClubsAndRatesOfTheirOwn()
    {
        const auto services = Services::load({});
        QVERIFY_RESULT(services);
        QCOMPARE((*services)->gazetteer().clubNamed(u"spurs"), u"Tottenham Hotspur"_s);
        QVERIFY((*services)->rates().rate(Currency::GBP, Currency::EUR, QDate(2025, 6, 1)));
        QVERIFY(!(*services)->userTablesProblem());
    }

    void takeAnAnalystsOwnClubs()
    {
        const QTemporaryDir folder;
        const QByteArray header = tableHeader(u"clubs.tsv"_s);
        QList<QByteArray> cells(header.split('\t').size());
        cells[0] = "fc-example";
        cells[1] = "FC Example";
        writeFile(folder.path(), u"clubs.tsv"_s, header + '\n' + cells.join('\t') + '\n');
        const auto services = Services::load(folder.path());
        QVERIFY_RESULT(services);
        QVERIFY2(!(*services)->userTablesProblem(),
            qPrintable((*services)->userTablesProblem().value_or(Error{}).message));
        QCOMPARE((*services)->gazetteer().clubNamed(u"fc example"), u"FC Example"_s);
        QCOMPARE((*services)->gazetteer().clubNamed(u"spurs"), u"Tottenham Hotspur"_s);
    }

    void leaveOutTablesThatAreAtFaultAndSayWhy()
    {
        const QTemporaryDir folder;
        writeFile(folder.path(), u"clubs.tsv"_s, "this is\nno table\n");
        const auto services = Services::load(folder.path());
        QVERIFY_RESULT(services);
        QVERIFY((*services)->userTablesProblem());
        QVERIFY2((*services)->userTablesProblem()->message.contains(u"clubs.tsv"_s),
            qPrintable((*services)->userTablesProblem()->message));
        QCOMPARE((*services)->gazetteer().clubNamed(u"spurs"), u"Tottenham Hotspur"_s);
    }

    void extendTheirRatesByThoseOfTheAnalyst()
    {
        const QTemporaryDir folder;
        writeFile(folder.path(), u"rates.tsv"_s, "month\tUSD\n2050-01\t2\n");
        const auto services = Services::load({}, folder.filePath(u"rates.tsv"_s));
        QVERIFY_RESULT(services);
        QVERIFY(!(*services)->ownRatesProblem());
        QCOMPARE((*services)->rates().lastMonth(), QDate(2050, 1, 1));
        QVERIFY((*services)->rates().rate(Currency::GBP, Currency::EUR, QDate(2025, 6, 1)));
    }

    void leaveOutRatesThatAreAtFaultAndSayWhy()
    {
        const QTemporaryDir folder;
        writeFile(folder.path(), u"rates.tsv"_s, "no table");
        const auto services = Services::load({}, folder.filePath(u"rates.tsv"_s));
        QVERIFY_RESULT(services);
        QVERIFY((*services)->ownRatesProblem() && !(*services)->userTablesProblem());
        QVERIFY((*services)->ownRatesProblem()->message.contains(folder.filePath(u"rates.tsv"_s)));
        QVERIFY((*services)->rates().rate(Currency::GBP, Currency::EUR, QDate(2025, 6, 1)));
    }

    void doWithoutAUserFolder()
    {
        const auto services = Services::load(u"/no/such/folder"_s);
        QVERIFY_RESULT(services);
        QVERIFY(!(*services)->userTablesProblem());
    }

private:
    static QByteArray tableHeader(const QString &name)
    {
        QFile table(u":/gazetteer/"_s + name);
        return table.open(QIODevice::ReadOnly) ? table.readLine().trimmed() : QByteArray();
    }
};

RUMOURDESK_TEST(TestServices)
#include "tst_services.moc"
