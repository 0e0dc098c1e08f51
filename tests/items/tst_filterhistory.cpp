// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterhistory.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestFilterHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void beginsWithEverything()
    {
        FilterHistory history;
        QCOMPARE(history.present(), QString());
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), QString());
        QCOMPARE(history.forward(), QString());
    }

    void stepsAreRetraced_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("trace");
        QTest::newRow("back to the beginning") << u"to:a to:b < <"_s << u"|to:a|to:b|to:a|"_s;
        QTest::newRow("no further than the beginning") << u"to:a < < <"_s << u"|to:a|||"_s;
        QTest::newRow("and forward again") << u"to:a to:b < < > >"_s << u"|to:a|to:b|to:a||to:a|to:b"_s;
        QTest::newRow("no further than the end") << u"to:a > >"_s << u"|to:a|to:a|to:a"_s;
        QTest::newRow("the same twice is once") << u"to:a to:a <"_s << u"|to:a|to:a|"_s;
        QTest::newRow("the same again later is a step") << u"to:a to:b to:a < <"_s << u"|to:a|to:b|to:a|to:b|to:a"_s;
        QTest::newRow("a new one forgets what lay ahead") << u"to:a to:b < to:c > <"_s << u"|to:a|to:b|to:a|to:c|to:c|to:a"_s;
        QTest::newRow("the present one keeps what lies ahead") << u"to:a to:b < to:a >"_s << u"|to:a|to:b|to:a|to:a|to:b"_s;
    }
    void stepsAreRetraced()
    {
        QFETCH(QString, steps);
        QFETCH(QString, trace);
        FilterHistory history;
        QStringList seen{history.present()};
        for (const QString &step : steps.split(u' ')) {
            if (step == u"<")
                seen << history.back();
            else if (step == u">")
                seen << history.forward();
            else
                history.visit(step), seen << history.present();
        }
        QCOMPARE(seen.join(u'|'), trace);
    }

    void blanksAroundMakeNoDifference()
    {
        FilterHistory history;
        history.visit(u"to:a"_s);
        history.visit(u" to:a "_s);
        QCOMPARE(history.back(), QString());
    }

    void theOldestAreForgotten()
    {
        FilterHistory history;
        for (int i = 0; i < 250; ++i)
            history.visit(u"age:%1"_s.arg(i));
        QCOMPARE(history.present(), u"age:249"_s);
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, 99);
        QCOMPARE(history.present(), u"age:150"_s);
    }
};

RUMOURDESK_TEST(TestFilterHistory)
#include "tst_filterhistory.moc"
