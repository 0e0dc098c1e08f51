// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/charttext.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFeeTellsPrintedFeeWorthRateAndMonth()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).rateMonth = QDate(2025, 11, 1);
        QCOMPARE(markText(series, RumourId{1}).join(u'|'),
            u"Alessandro Bastoni to Liverpool, bid|£88m, bid|€100m at 1.136, the rate of November 2025|"
            "18 Nov 2025, The Athletic"_s);
    }

    void aRateOfAnotherMonthSaysSo()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).rateMonth = QDate(2025, 9, 1);
        QVERIFY(markText(series, RumourId{1}).at(2).endsWith(u"the rate of September 2025, the last one known"_s));
    }

    void aFeeInTheChartsCurrencyHasNoRate()
    {
        QCOMPARE(markText(smallSeries(), RumourId{3}).join(u'|'),
            u"Alessandro Bastoni to Barcelona, talks|€90m–100m, asking|5 Mar 2026, Gazzetta dello Sport"_s);
    }

    void aRumourWithoutAFeeTellsItsStage()
    {
        FeeSeries series = smallSeries();
        QCOMPARE(markText(series, RumourId{4}).join(u'|'),
            u"approach, to Barcelona|no fee named|15 Dec 2025, Marca"_s);
        series.stages.at(0).player = u"Alessandro Bastoni"_s;
        series.stages.at(0).outcome = Outcome::Stayed;
        QCOMPARE(markText(series, RumourId{4}).join(u'|'),
            u"Alessandro Bastoni: approach, to Barcelona|no fee named|15 Dec 2025, Marca|Stayed"_s);
    }

    void anUnknownRumourTellsNothing() { QVERIFY(markText(smallSeries(), RumourId{99}).isEmpty()); }

    void aMonthTellsItsQuartiles()
    {
        QCOMPARE(monthText(smallSeries(),
                     {QDate(2026, 1, 1), 1234, 5, 1'000'000, 12'500'000, 20'000'000, 41'000'000, 180'000'000})
                     .join(u'|'),
            u"January 2026|Median €20m of 1,234 fees|Middle half €12.5m–€41m|From €1m to €180m|"
            "5 rumours without a fee"_s);
    }

    void wordsOfAnArticleAreNoMarkup()
    {
        const QString card = cardOf({u"A <b>B</b>"_s, u"two"_s}, u"He said <i>no</i>  twice."_s);
        QVERIFY(card.contains(u"A &lt;b&gt;B"_s));
        QVERIFY(card.contains(u"“He said &lt;i&gt;no&lt;/i&gt; twice.”"_s));
        QVERIFY(cardOf({}, u"x"_s).isEmpty());
    }

    void aLongSentenceIsCutOff() { QVERIFY(cardOf({u"A"_s}, QString(5000, u'x')).size() < 500); }
};

RUMOURDESK_TEST(TestChartText)
#include "tst_charttext.moc"
