// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transferwindow.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestTransferWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsNameAndText_data()
    {
        QTest::addColumn<TransferWindow>("window");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("summer") << TransferWindow{2026, Season::Summer} << u"summer-2026"_s
                                << u"Summer 2026"_s;
        QTest::newRow("winter") << TransferWindow{2009, Season::Winter} << u"winter-2009"_s
                                << u"Winter 2009"_s;
    }
    void printsNameAndText()
    {
        QFETCH(TransferWindow, window);
        QFETCH(QString, name);
        QCOMPARE(windowName(window), name);
        QTEST(windowText(window), "text");
        QCOMPARE(windowFromName(name), std::optional(window));
    }

    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("no year") << u"summer-"_s;
        QTest::newRow("no dash") << u"summer2026"_s;
        QTest::newRow("two digits") << u"summer-26"_s;
        QTest::newRow("five digits") << u"summer-20266"_s;
        QTest::newRow("signed year") << u"summer-+202"_s;
        QTest::newRow("letters") << u"summer-20x6"_s;
        QTest::newRow("leading nought") << u"summer-0026"_s;
        QTest::newRow("other season") << u"autumn-2026"_s;
        QTest::newRow("other case") << u"Summer-2026"_s;
        QTest::newRow("text for people") << u"summer 2026"_s;
        QTest::newRow("only a year") << u"-2026"_s;
        QTest::newRow("more after it") << u"summer-2026-"_s;
    }
    void refusesWhatIsNoName()
    {
        QFETCH(QString, name);
        QVERIFY(!windowFromName(name));
    }

    void findsTheCurrentOrNextWindow_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("window");
        QTest::newRow("first of January") << QDate(2026, 1, 1) << u"winter-2026"_s;
        QTest::newRow("deadline day of winter") << QDate(2026, 2, 2) << u"winter-2026"_s;
        QTest::newRow("late registrations of winter") << QDate(2026, 2, 5) << u"winter-2026"_s;
        QTest::newRow("winter just over") << QDate(2026, 2, 6) << u"summer-2026"_s;
        QTest::newRow("leap day") << QDate(2024, 2, 29) << u"summer-2024"_s;
        QTest::newRow("spring") << QDate(2026, 5, 31) << u"summer-2026"_s;
        QTest::newRow("summer opens") << QDate(2026, 6, 1) << u"summer-2026"_s;
        QTest::newRow("deadline day of summer") << QDate(2025, 9, 1) << u"summer-2025"_s;
        QTest::newRow("late registrations of summer") << QDate(2025, 9, 5) << u"summer-2025"_s;
        QTest::newRow("summer just over") << QDate(2025, 9, 6) << u"winter-2026"_s;
        QTest::newRow("last of December") << QDate(2025, 12, 31) << u"winter-2026"_s;
    }
    void findsTheCurrentOrNextWindow()
    {
        QFETCH(QDate, date);
        QTEST(windowName(currentOrNextWindow(date)), "window");
    }

    void neverGoesBackInTime()
    {
        TransferWindow previous = currentOrNextWindow(QDate(2023, 12, 31));
        for (QDate date(2024, 1, 1); date < QDate(2026, 1, 1); date = date.addDays(1)) {
            const TransferWindow window = currentOrNextWindow(date);
            QVERIFY2(previous <= window, qPrintable(date.toString(Qt::ISODate)));
            previous = window;
        }
        QCOMPARE(windowName(previous), u"winter-2026"_s);
    }

    void ordersByTime()
    {
        const TransferWindow winter{2026, Season::Winter};
        const TransferWindow summer{2026, Season::Summer};
        const TransferWindow nextWinter{2027, Season::Winter};
        QVERIFY(winter < summer);
        QVERIFY(summer < nextWinter);
        QVERIFY(winter == (TransferWindow{2026, Season::Winter}));
    }
};

RUMOURDESK_TEST(TestTransferWindow)
#include "tst_transferwindow.moc"
