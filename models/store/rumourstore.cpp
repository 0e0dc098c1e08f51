// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourstore.h"

#include "models/store/rumourlist.h"
#include "models/store/rumourlisting.h"
#include "models/store/statement.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Reads what stands in tables of its own for each rumour.
class RumourDetails
{
public:
    explicit RumourDetails(const Database &database)
        : m_sources(database, uR"sql(
              SELECT outlets.name
              FROM rumour_sources JOIN outlets ON outlets.id = outlet_id
              WHERE rumour_id = ?
              ORDER BY ordinal)sql"_s),
          m_journalists(database, uR"sql(
              SELECT journalists.name
              FROM rumour_journalists JOIN journalists ON journalists.id = journalist_id
              WHERE rumour_id = ?
              ORDER BY ordinal)sql"_s),
          m_evidence(database, uR"sql(
              SELECT field, start, length
              FROM evidence
              WHERE rumour_id = ?
              ORDER BY ordinal)sql"_s)
    {
    }

    [[nodiscard]] Result<void> fill(StoredRumour &stored)
    {
        m_sources.bind(stored.id.value);
        while (m_sources.next())
            stored.rumour.sources.append(m_sources.text(0));
        m_journalists.bind(stored.id.value);
        while (m_journalists.next())
            stored.rumour.journalists.append(m_journalists.text(0));
        m_evidence.bind(stored.id.value);
        while (m_evidence.next()) {
            stored.rumour.evidence.push_back({fromStoredNumber<Field>(m_evidence.integer(0)),
                {static_cast<int>(m_evidence.integer(1)), static_cast<int>(m_evidence.integer(2))}});
        }
        return m_sources.outcome()
            .andThen([&] { return m_journalists.outcome(); })
            .andThen([&] { return m_evidence.outcome(); });
    }

private:
    Statement m_sources;
    Statement m_journalists;
    Statement m_evidence;
};

StoredRumour rumourFrom(const Statement &row)
{
    StoredRumour stored;
    stored.id = {row.integer(0)};
    stored.article = {row.integer(1)};
    stored.published = publicationDateFromStored(row.optionalInteger(2), row.optionalInteger(3));
    stored.addedAt = row.integer(4);
    stored.byline = row.text(5);
    stored.publisher = row.text(6);
    Rumour &rumour = stored.rumour;
    rumour.player = row.text(7);
    rumour.from = row.text(8);
    rumour.to = row.text(9);
    rumour.move = fromStoredNumber<Move>(row.integer(10));
    rumour.stage = fromStoredNumber<Stage>(row.integer(11));
    rumour.fee = feeFromStored(row.optionalInteger(12), row.optionalInteger(13), row.text(14), row.integer(15));
    if (const std::optional<qint64> window = row.optionalInteger(16))
        rumour.window = windowFromStored(*window);
    rumour.contractUntil = toInt(row.optionalInteger(17));
    rumour.age = toInt(row.optionalInteger(18));
    rumour.why = row.text(19);
    stored.isAdded = row.integer(20) != 0;
    return stored;
}

// The columns of rumourFrom(); what is put behind it says which rumours, and in which order.
QString selectWholeRumours(const QString &which)
{
    return uR"sql(
    SELECT r.id, r.article_id, a.published_day, a.published_minute, a.added_at, a.byline, a.publisher,
        p.name, coalesce(f.name, ''), coalesce(t.name, ''), r.move, r.stage, r.fee_min, r.fee_max, r.currency,
        r.basis, r.transfer_window, r.contract_until, r.age, r.why, r.is_added
    FROM rumours r
        JOIN articles a ON a.id = r.article_id
        JOIN players p ON p.id = r.player_id
        LEFT JOIN clubs f ON f.id = r.from_id
        LEFT JOIN clubs t ON t.id = r.to_id
    )sql"_s + which;
}

/// Runs `select` and reads each row's details. A transaction must be open.
Result<std::vector<StoredRumour>> readRumours(const Database &database, Statement &select)
{
    std::vector<StoredRumour> rumours;
    while (select.next())
        rumours.push_back(rumourFrom(select));
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    RumourDetails details(database);
    for (StoredRumour &stored : rumours) {
        if (Result<void> filled = details.fill(stored); !filled)
            return filled.error();
    }
    return rumours;
}

/// The same in one view of the store.
Result<std::vector<StoredRumour>> wholeRumours(const Database &database, Statement &select)
{
    const Result<Transaction> view = Transaction::begin(database, Transaction::Kind::Read);
    if (!view)
        return view.error();
    return readRumours(database, select);
}

QString ofOneArticle()
{
    return selectWholeRumours(u"WHERE r.article_id = ? ORDER BY r.ordinal"_s);
}

} // namespace

RumourStore::RumourStore(const Database &database) : m_database(database) {}

Result<std::vector<StoredRumour>> RumourStore::all() const
{
    return loadRumourList(m_database);
}

Result<RumourListing> RumourStore::listing() const
{
    return RumourListing::begin(m_database, RumourListing::Readers::Two);
}

Result<std::vector<StoredRumour>> RumourStore::newest(int count) const
{
    // Articles without a rumour are the exception, so that as many articles hold the rumours asked for, and no other
    // rumour is looked at.
    Statement select(m_database, selectWholeRumours(uR"sql(
        WHERE r.article_id IN (
            SELECT id FROM articles ORDER BY published_day DESC, published_minute DESC, id LIMIT ?)
        ORDER BY a.published_day DESC, a.published_minute DESC, a.id, r.id
        LIMIT ?)sql"_s));
    select.bind(qint64(count)).bind(qint64(count));
    return wholeRumours(m_database, select);
}

Result<std::vector<StoredRumour>> RumourStore::ofArticle(ArticleId id) const
{
    Statement select(m_database, ofOneArticle());
    select.bind(id.value);
    return wholeRumours(m_database, select);
}

Result<std::vector<StoredRumour>> rumoursOfArticle(const Database &database, ArticleId id)
{
    Statement select(database, ofOneArticle());
    select.bind(id.value);
    return readRumours(database, select);
}

Result<qint64> RumourStore::count() const
{
    Statement select(m_database, u"SELECT count(*) FROM rumours"_s);
    const qint64 count = select.next() ? select.integer(0) : 0;
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return count;
}

} // namespace rumourdesk
