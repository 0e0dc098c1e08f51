// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartlayout.h"
#include "views/chart/markshape.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEntryIsSwitchedOffAndOn()
    {
        HiddenMarks hidden = toggled({}, entry({}, u"Chelsea"_s));
        QCOMPARE(shown(hidden), u"Barcelona Liverpool Bid Asking price approach"_s);
        hidden = toggled(hidden, entry(hidden, u"Bid"_s));
        QCOMPARE(shown(hidden), u"Barcelona Asking price approach"_s);
        hidden = toggled(hidden, entry(hidden, u"approach"_s));
        QCOMPARE(shown(hidden), u"Barcelona Asking price"_s);
        for (const QString &name : {u"Chelsea"_s, u"Bid"_s, u"approach"_s})
            hidden = toggled(hidden, entry(hidden, name));
        QVERIFY(hidden.isEmpty());
    }

    void anEntryAloneHidesItsBlockAndTheSameAgainShowsIt()
    {
        const HiddenMarks solo = soloed({}, entry({}, u"Chelsea"_s), layOut({}).legend);
        QCOMPARE(shown(solo), u"Chelsea Valuation approach"_s);
        QVERIFY(soloed(solo, entry(solo, u"Chelsea"_s), layOut(solo).legend).isEmpty());
        const HiddenMarks other = soloed(solo, entry(solo, u"Liverpool"_s), layOut(solo).legend);
        QCOMPARE(shown(other), u"Liverpool Bid approach"_s);
    }

    void hiddenMarksAreNotPlacedButCounted()
    {
        const ChartLayout layout = layOut({{u"Chelsea"_s}, {}, {Stage::Approach}});
        QCOMPARE(layout.fees.size(), 2u);
        QCOMPARE(layout.stages.size(), 0u);
        QCOMPARE(layout.hidden, 2);
        QVERIFY(!layout.lane.isNull()); // or the chart would jump
    }

    void theAxesFitWhatIsShown()
    {
        const ChartLayout all = layOut({});
        const ChartLayout some = layOut({{}, {FeeBasis::Asking}, {}});
        QVERIFY(some.dateScale.range.to < all.dateScale.range.to);
        const ChartLayout none = layOut({{}, {FeeBasis::Asking, FeeBasis::Bid, FeeBasis::Valuation}, {Stage::Approach}});
        QCOMPARE(none.dateScale.range, all.dateScale.range);
    }

    void colouredByPlayerTheLegendNamesPlayers()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).player = u"Jan Voorbeeld"_s;
        QCOMPARE(SeriesColours(outlineOf(series), ColourBy::Player).names(),
            (QStringList{u"Alessandro Bastoni"_s, u"Jan Voorbeeld"_s}));
    }

    void everyColourHasItsOwnDash()
    {
        QSet<QString> dashes;
        for (int colour = 0; colour < chartColourCount; ++colour) {
            QStringList lengths;
            for (const qreal length : dashesOf(colour))
                lengths << QString::number(length);
            dashes.insert(lengths.join(u' '));
        }
        QCOMPARE(dashes.size(), chartColourCount);
    }

    void everyOutcomeHasAFlagOfItsOwnThatTheLegendExplains()
    {
        QStringList flags;
        for (int i = 0; i < outcomeCount; ++i) {
            const auto outcome = static_cast<Outcome>(i);
            const QRectF bounds = flagShape(outcome).boundingRect();
            flags << u"%1x%2 %3"_s.arg(bounds.width()).arg(bounds.height()).arg(isFlagHollow(outcome));
        }
        flags.removeDuplicates();
        QCOMPARE(flags.size(), outcomeCount);
        FeeSeries series = smallSeries();
        series.fees.at(0).outcome = Outcome::Stayed;
        const ChartLegend legend = layOutChart(series, {}, {800, 500}, QGuiApplication::font()).legend;
        QCOMPARE(legend.entries.back().text, outcomeText(Outcome::Stayed));
        QVERIFY(!legend.entries.back().canBeHidden());
    }

private:
    static ChartLayout layOut(const HiddenMarks &hidden)
    {
        ChartLook options;
        options.hidden = hidden;
        return layOutChart(smallSeries(), options, {800, 500}, QGuiApplication::font());
    }

    static LegendEntry entry(const HiddenMarks &hidden, const QString &name)
    {
        const std::vector<LegendEntry> entries = layOut(hidden).legend.entries;
        return *std::ranges::find(entries, name, &LegendEntry::name);
    }

    /// The entries that are on and have marks to show.
    static QString shown(const HiddenMarks &hidden)
    {
        const FeeSeries series = smallSeries();
        const ChartLayout layout = layOut(hidden);
        QStringList names;
        for (const LegendEntry &each : layout.legend.entries) {
            if (each.isHidden)
                continue;
            const bool hasMark = std::ranges::any_of(layout.fees, [&](const PlacedFee &fee) {
                const FeeMark &mark = series.fees.at(fee.index);
                return mark.suitor == each.name || basisTitle(mark.basis) == each.name;
            });
            if (hasMark || std::holds_alternative<Stage>(each.sample))
                names << each.name;
        }
        return names.join(u' ');
    }
};

RUMOURDESK_TEST(TestChartLegend)
#include "tst_chartlegend.moc"
