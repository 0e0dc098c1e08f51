// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourparts.h"

#include "models/store/storedvalues.h"

#include <algorithm>

namespace rumourdesk {

namespace {

constexpr size_t mostReserved = 4096; // rumours: ids may be far apart

Result<void> readCredits(BulkQuery &query, qint64 first, qint64 last, ListedCredits &credits)
{
    credits.rumours.clear();
    credits.names.clear();
    query.bind(1, first);
    query.bind(2, last);
    while (query.next()) {
        credits.rumours.push_back(query.integer(0));
        credits.names.push_back(query.integer(1));
    }
    query.reset();
    return query.outcome();
}

/// Lets the rumours point at their credits; both ascend by rumour.
void credit(std::vector<ListedRumour> &rumours, const ListedCredits &credits, std::span<const qint64> ListedRumour::*to)
{
    size_t next = 0;
    for (ListedRumour &rumour : rumours) {
        while (next < credits.rumours.size() && credits.rumours[next] < rumour.id.value)
            ++next;
        const size_t first = next;
        while (next < credits.rumours.size() && credits.rumours[next] == rumour.id.value)
            ++next;
        rumour.*to = {credits.names.data() + first, next - first};
    }
}

} // namespace

Currency RumourParts::CurrencyCodes::currency(QByteArrayView code)
{
    const auto known = std::ranges::find(m_known, code, [](const Known &entry) { return QByteArrayView(entry.code); });
    if (known != m_known.end())
        return known->currency;
    m_known.push_back({code.toByteArray(), currencyFromCode(QString::fromLatin1(code)).value_or(Currency::EUR)});
    return m_known.back().currency;
}

void RumourParts::RumourTaker::take(const RowValues &row)
{
    ListedRumour &rumour = taken.emplace_back();
    rumour.id = RumourId{row.integer(0)};
    rumour.article = ArticleId{row.integer(1)};
    rumour.player = row.integer(2);
    rumour.from = row.integer(3);
    rumour.to = row.integer(4);
    rumour.move = fromStoredNumber<Move>(row.integer(5));
    rumour.stage = fromStoredNumber<Stage>(row.integer(6));
    if (const QByteArrayView currency = row.utf8(9); !currency.isEmpty()) { // the store keeps none without a figure
        rumour.fee = Fee{row.optionalInteger(7), row.optionalInteger(8), currencies.currency(currency),
            fromStoredNumber<FeeBasis>(row.integer(10))};
    }
    if (const std::optional<qint64> window = row.optionalInteger(11))
        rumour.window = windowFromStored(*window);
    rumour.contractUntil = toInt(row.optionalInteger(12));
    rumour.age = toInt(row.optionalInteger(13));
    rumour.isAdded = row.integer(14) != 0;
}

RumourParts::RumourParts(const Database &database)
    : m_rumours(database, "take_rumour", R"sql(
        SELECT take_rumour(id, article_id, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency, basis,
            transfer_window, contract_until, age, is_added)
        FROM rumours
        WHERE id BETWEEN ?1 AND ?2)sql",
        m_taker)
    , m_sources(database, R"sql(
        SELECT rumour_id, outlet_id FROM rumour_sources
        WHERE rumour_id BETWEEN ?1 AND ?2 ORDER BY rumour_id, ordinal)sql")
    , m_journalists(database, R"sql(
        SELECT rumour_id, journalist_id FROM rumour_journalists
        WHERE rumour_id BETWEEN ?1 AND ?2 ORDER BY rumour_id, ordinal)sql")
{
}

Result<void> RumourParts::outcome() const
{
    return m_rumours.outcome()
        .andThen([this] { return m_sources.outcome(); })
        .andThen([this] { return m_journalists.outcome(); });
}

Result<void> RumourParts::read(qint64 first, qint64 last, RumourPart &part)
{
    part.rumours.clear();
    part.rumours.reserve(std::min<size_t>(static_cast<quint64>(last) - static_cast<quint64>(first) + 1, mostReserved));
    m_taker.taken.swap(part.rumours);
    m_rumours.bind(1, first);
    m_rumours.bind(2, last);
    Result<void> read = m_rumours.run();
    m_taker.taken.swap(part.rumours);
    if (!read)
        return read;
    // SQLite walks the ids upwards, but promises an order only to rows that it returns.
    if (!std::ranges::is_sorted(part.rumours, {}, &ListedRumour::id))
        std::ranges::sort(part.rumours, {}, &ListedRumour::id);
    return readCredits(m_sources, first, last, part.sources)
        .andThen([&] { return readCredits(m_journalists, first, last, part.journalists); })
        .andThen([&]() -> Result<void> {
            credit(part.rumours, part.sources, &ListedRumour::sources);
            credit(part.rumours, part.journalists, &ListedRumour::journalists);
            return {};
        });
}

} // namespace rumourdesk
