// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartseries.h"

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

FeeSeries smallSeries()
{
    FeeSeries series;
    series.title = u"Alessandro Bastoni"_s;
    FeeMark bid{RumourId{1}, QDate(2025, 11, 18), 100'000'000, 100'000'000, FeeBasis::Bid, Stage::Bid,
        series.title, u"Liverpool"_s, u"The Athletic"_s, u"£88m"_s, 1.136};
    FeeMark valuation{RumourId{2}, QDate(2026, 1, 13), 80'000'000, 80'000'000, FeeBasis::Valuation, Stage::Talks,
        series.title, u"Chelsea"_s, u"The Athletic"_s, u"£69.5m"_s, 1.151};
    FeeMark asking{RumourId{3}, QDate(2026, 3, 5), 90'000'000, 100'000'000, FeeBasis::Asking, Stage::Talks,
        series.title, u"Barcelona"_s, u"Gazzetta dello Sport"_s, u"€90m–100m"_s, 1.0};
    series.fees = {bid, valuation, asking};
    series.stages = {{RumourId{4}, QDate(2025, 12, 15), Stage::Approach, u"Barcelona"_s, u"Marca"_s}};
    return series;
}

FeeMark mark(qint64 id, int day, qint64 amount, FeeBasis basis)
{
    return {RumourId{id}, QDate(2026, 1, 1).addDays(day), amount, amount, basis, Stage::Bid, u"Jan Voorbeeld"_s,
        u"Brighton"_s, u"Sky Sports"_s, u"€25m"_s, 1.0};
}

} // namespace rumourdesk::testing
