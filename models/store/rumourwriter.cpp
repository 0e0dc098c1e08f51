// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourwriter.h"

#include "models/store/storedvalues.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> widened(std::optional<int> value)
{
    if (!value)
        return std::nullopt;
    return *value;
}

/// Binds what a rumour says, from its move on, in the order of the columns.
void bindValues(Statement &statement, const Rumour &rumour)
{
    // A fee without either end says nothing.
    const bool hasFee = rumour.fee && (rumour.fee->minimum || rumour.fee->maximum);
    const std::optional<Fee> fee = hasFee ? rumour.fee : std::nullopt;
    statement.bind(storedNumber(rumour.move))
        .bind(storedNumber(rumour.stage))
        .bind(fee ? fee->minimum : std::nullopt)
        .bind(fee ? fee->maximum : std::nullopt)
        .bind(fee ? std::optional(currencyCode(fee->currency)) : std::nullopt)
        .bind(fee ? std::optional(storedNumber(fee->basis)) : std::nullopt)
        .bind(rumour.window ? std::optional(storedWindow(*rumour.window)) : std::nullopt)
        .bind(widened(rumour.contractUntil))
        .bind(widened(rumour.age))
        .bind(rumour.why);
}

} // namespace

RumourWriter::RumourWriter(const Database &database)
    : m_players(database, NameTable::Kind::Players),
      m_clubs(database, NameTable::Kind::Clubs),
      m_outlets(database, NameTable::Kind::Outlets),
      m_journalists(database, NameTable::Kind::Journalists),
      m_nextOrdinal(database, u"SELECT coalesce(max(ordinal) + 1, 0) FROM rumours WHERE article_id = ?"_s),
      m_insertRumour(database, uR"sql(
          INSERT INTO rumours (article_id, ordinal, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency,
              basis, transfer_window, contract_until, age, why, is_added)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (article_id, player_id, coalesce(to_id, 0)) DO NOTHING
          RETURNING id)sql"_s),
      m_insertSource(database, u"INSERT INTO rumour_sources (rumour_id, ordinal, outlet_id) VALUES (?, ?, ?)"_s),
      m_insertJournalist(
          database, u"INSERT INTO rumour_journalists (rumour_id, ordinal, journalist_id) VALUES (?, ?, ?)"_s),
      m_insertEvidence(
          database, u"INSERT INTO evidence (rumour_id, ordinal, field, start, length) VALUES (?, ?, ?, ?, ?)"_s),
      m_update(database, uR"sql(
          UPDATE rumours
          SET ordinal = ?, from_id = ?, move = ?, stage = ?, fee_min = ?, fee_max = ?, currency = ?, basis = ?,
              transfer_window = ?, contract_until = ?, age = ?, why = ?, is_added = 0
          WHERE id = ?)sql"_s),
      m_removeSources(database, u"DELETE FROM rumour_sources WHERE rumour_id = ?"_s),
      m_removeJournalists(database, u"DELETE FROM rumour_journalists WHERE rumour_id = ?"_s),
      m_removeEvidence(database, u"DELETE FROM evidence WHERE rumour_id = ?"_s)
{
}

Result<int> RumourWriter::add(ArticleId article, const std::vector<Rumour> &rumours)
{
    int count = 0;
    for (size_t i = 0; i < rumours.size(); ++i) {
        const Result<std::optional<RumourId>> row = addAt(article, static_cast<qint64>(i), rumours[i]);
        if (!row)
            return row.error();
        count += *row ? 1 : 0;
    }
    return count;
}

Result<std::optional<RumourId>> RumourWriter::addAt(ArticleId article, qint64 ordinal, const Rumour &rumour)
{
    const Result<std::optional<RumourId>> row = addRow(article, ordinal, rumour);
    if (!row || !*row)
        return row;
    if (Result<void> whole = addDetails(**row, rumour); !whole)
        return whole.error();
    return row;
}

Result<void> RumourWriter::addDetails(RumourId id, const Rumour &rumour)
{
    return addCredits(m_insertSource, m_outlets, id, rumour.sources)
        .andThen([&] { return addCredits(m_insertJournalist, m_journalists, id, rumour.journalists); })
        .andThen([&] { return addEvidence(id, rumour.evidence); });
}

Result<void> RumourWriter::replaceValues(RumourId id, qint64 ordinal, const Rumour &rumour)
{
    const Result<std::optional<qint64>> from = m_clubs.idOf(rumour.from);
    if (!from)
        return from.error();
    bindValues(m_update.bind(ordinal).bind(*from), rumour);
    Result<void> updated = m_update.bind(id.value).run();
    for (Statement *remove : {&m_removeSources, &m_removeJournalists, &m_removeEvidence}) {
        if (updated)
            updated = remove->bind(id.value).run();
    }
    return updated ? addDetails(id, rumour) : updated;
}

Result<std::optional<RumourId>> RumourWriter::addByHand(const RumourKey &key, Span player)
{
    Rumour rumour;
    rumour.player = key.player;
    rumour.to = key.suitor;
    rumour.evidence = {{Field::Player, player}};
    qint64 ordinal = 0;
    m_nextOrdinal.bind(key.article.value);
    while (m_nextOrdinal.next())
        ordinal = m_nextOrdinal.integer(0);
    if (Result<void> outcome = m_nextOrdinal.outcome(); !outcome)
        return outcome.error();
    const Result<std::optional<RumourId>> id = addRow(key.article, ordinal, rumour, true);
    if (!id || !*id)
        return id;
    if (Result<void> marked = addEvidence(**id, rumour.evidence); !marked)
        return marked.error();
    return id;
}

Result<std::optional<RumourId>> RumourWriter::addRow(
    ArticleId article, qint64 ordinal, const Rumour &rumour, bool isAdded)
{
    if (rumour.player.isEmpty())
        return std::optional<RumourId>();
    const Result<std::optional<qint64>> player = m_players.idOf(rumour.player);
    if (!player)
        return player.error();
    const Result<std::optional<qint64>> from = m_clubs.idOf(rumour.from);
    if (!from)
        return from.error();
    const Result<std::optional<qint64>> to = m_clubs.idOf(rumour.to);
    if (!to)
        return to.error();

    m_insertRumour.bind(article.value).bind(ordinal).bind(*player).bind(*from).bind(*to);
    bindValues(m_insertRumour, rumour);
    m_insertRumour.bind(qint64(isAdded ? 1 : 0));
    std::optional<RumourId> id;
    while (m_insertRumour.next())
        id = RumourId{m_insertRumour.integer(0)};
    if (Result<void> outcome = m_insertRumour.outcome(); !outcome)
        return outcome.error();
    return id;
}

Result<void> RumourWriter::addCredits(
    Statement &insert, NameTable &table, RumourId rumour, const QStringList &credited)
{
    qint64 ordinal = 0;
    for (const QString &name : credited) {
        const Result<std::optional<qint64>> id = table.idOf(name);
        if (!id)
            return id.error();
        if (!*id)
            continue;
        if (Result<void> added = insert.bind(rumour.value).bind(ordinal++).bind(*id).run(); !added)
            return added;
    }
    return {};
}

Result<void> RumourWriter::addEvidence(RumourId rumour, const std::vector<Evidence> &evidence)
{
    qint64 ordinal = 0;
    for (const Evidence &entry : evidence) {
        m_insertEvidence.bind(rumour.value)
            .bind(ordinal++)
            .bind(storedNumber(entry.field))
            .bind(entry.span.start)
            .bind(entry.span.length);
        if (Result<void> added = m_insertEvidence.run(); !added)
            return added;
    }
    return {};
}

} // namespace rumourdesk
