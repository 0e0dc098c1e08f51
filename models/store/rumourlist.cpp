// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourlist.h"

#include "models/store/bulkquery.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the list shows of an article, and where its next rumour goes.
struct ArticleHead {
    ArticleId id;
    std::optional<PublicationDate> published;
    qint64 addedAt = 0;
    QString byline;
    QString publisher;
    size_t position = 0;
};

/// Articles in the order of the list, found by id.
struct ArticleHeads {
    std::vector<ArticleHead> inOrder;
    QHash<qint64, size_t> byId;
};

Error damaged(const QString &what)
{
    return {Error::Kind::Store, u"The store is damaged: %1."_s.arg(what), {}};
}

Result<ArticleHeads> loadHeads(const Database &database)
{
    BulkQuery query(database, R"sql(
        SELECT id, published_day, published_minute, added_at, byline, publisher
        FROM articles
        ORDER BY published_day DESC, published_minute DESC, id)sql");
    ArticleHeads heads;
    while (query.next()) {
        heads.byId.insert(query.integer(0), heads.inOrder.size());
        heads.inOrder.push_back({.id = {query.integer(0)},
            .published = publicationDateFromStored(query.optionalInteger(1), query.optionalInteger(2)),
            .addedAt = query.integer(3),
            .byline = query.text(4),
            .publisher = query.text(5)});
    }
    if (Result<void> outcome = query.outcome(); !outcome)
        return outcome.error();
    return heads;
}

/// Gives every article the position of its first rumour, and returns the number of rumours.
Result<size_t> layOut(const Database &database, ArticleHeads &heads)
{
    BulkQuery query(database, "SELECT article_id, count(*) FROM rumours GROUP BY article_id");
    while (query.next()) {
        const auto found = heads.byId.constFind(query.integer(0));
        if (found == heads.byId.constEnd())
            return damaged(u"a rumour has no article"_s);
        heads.inOrder[*found].position = static_cast<size_t>(query.integer(1));
    }
    if (Result<void> outcome = query.outcome(); !outcome)
        return outcome.error();
    size_t total = 0;
    for (ArticleHead &head : heads.inOrder)
        head.position = std::exchange(total, total + head.position);
    return total;
}

/// The names of one table by number. Numbers are given out without gaps, so a vector does.
class Names
{
public:
    [[nodiscard]] static Result<Names> load(const Database &database, const char *sql)
    {
        constexpr qint64 limit = 10'000'000; // more names than football has ever had
        BulkQuery query(database, sql);
        Names names;
        while (query.next()) {
            const qint64 id = query.integer(0);
            if (id < 0 || id > limit)
                return damaged(u"a name has the number %1"_s.arg(id));
            names.m_names.resize(std::max(names.m_names.size(), static_cast<size_t>(id) + 1));
            names.m_names[static_cast<size_t>(id)] = query.text(1);
        }
        if (Result<void> outcome = query.outcome(); !outcome)
            return outcome.error();
        return names;
    }

    /// Empty for 0, which stands for NULL, and for a number that is not there.
    [[nodiscard]] QString name(qint64 id) const
    {
        return id >= 0 && static_cast<size_t>(id) < m_names.size() ? m_names[static_cast<size_t>(id)] : QString();
    }

private:
    std::vector<QString> m_names;
};

/// Walks a table of credits in step with the rumours, both ascending by rumour.
class Credits
{
public:
    Credits(const Database &database, const char *sql, const Names &names)
        : m_query(database, sql), m_names(names), m_hasRow(m_query.next())
    {
    }

    [[nodiscard]] QStringList ofRumour(qint64 rumour)
    {
        QStringList credited;
        while (m_hasRow && m_query.integer(0) <= rumour) {
            if (m_query.integer(0) == rumour)
                credited.append(m_names.name(m_query.integer(1)));
            m_hasRow = m_query.next();
        }
        return credited;
    }

    [[nodiscard]] Result<void> outcome() const { return m_query.outcome(); }

private:
    BulkQuery m_query;
    const Names &m_names;
    bool m_hasRow;
};

struct Dictionaries {
    Names players;
    Names clubs;
    Names outlets;
    Names journalists;
};

Result<Dictionaries> loadDictionaries(const Database &database)
{
    Dictionaries loaded;
    const auto load = [&](Names &names, const char *sql) -> Result<void> {
        Result<Names> result = Names::load(database, sql);
        if (!result)
            return result.error();
        names = std::move(*result);
        return {};
    };
    Result<void> all
        = load(loaded.players, "SELECT id, name FROM players")
              .andThen([&] { return load(loaded.clubs, "SELECT id, name FROM clubs"); })
              .andThen([&] { return load(loaded.outlets, "SELECT id, name FROM outlets"); })
              .andThen([&] { return load(loaded.journalists, "SELECT id, name FROM journalists"); });
    if (!all)
        return all.error();
    return loaded;
}

void fill(Rumour &rumour, const BulkQuery &row, const Dictionaries &names)
{
    rumour.player = names.players.name(row.integer(2));
    rumour.from = names.clubs.name(row.integer(3));
    rumour.to = names.clubs.name(row.integer(4));
    rumour.move = fromStoredNumber<Move>(row.integer(5));
    rumour.stage = fromStoredNumber<Stage>(row.integer(6));
    rumour.fee = feeFromStored(row.optionalInteger(7), row.optionalInteger(8), row.text(9), row.integer(10));
    if (const std::optional<qint64> window = row.optionalInteger(11))
        rumour.window = windowFromStored(*window);
    rumour.contractUntil = toInt(row.optionalInteger(12));
    rumour.age = toInt(row.optionalInteger(13));
}

Result<std::vector<StoredRumour>> fillRows(
    const Database &database, const Dictionaries &names, ArticleHeads &heads, size_t count)
{
    // By id, which is the order on disk and, within an article, the order of the text.
    BulkQuery row(database, R"sql(
        SELECT id, article_id, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency, basis,
            transfer_window, contract_until, age, is_added
        FROM rumours
        ORDER BY id)sql");
    Credits sources(database, "SELECT rumour_id, outlet_id FROM rumour_sources ORDER BY rumour_id, ordinal",
        names.outlets);
    Credits journalists(database,
        "SELECT rumour_id, journalist_id FROM rumour_journalists ORDER BY rumour_id, ordinal", names.journalists);

    std::vector<StoredRumour> rumours(count);
    while (row.next()) {
        ArticleHead &head = heads.inOrder[heads.byId.value(row.integer(1))];
        StoredRumour &stored = rumours.at(head.position++);
        stored.id = RumourId{row.integer(0)};
        stored.article = head.id;
        stored.published = head.published;
        stored.addedAt = head.addedAt;
        stored.byline = head.byline;
        stored.publisher = head.publisher;
        stored.isAdded = row.integer(14) != 0;
        fill(stored.rumour, row, names);
        stored.rumour.sources = sources.ofRumour(stored.id.value);
        stored.rumour.journalists = journalists.ofRumour(stored.id.value);
    }
    Result<void> outcome = row.outcome()
                               .andThen([&] { return sources.outcome(); })
                               .andThen([&] { return journalists.outcome(); });
    if (!outcome)
        return outcome.error();
    return rumours;
}

} // namespace

Result<std::vector<StoredRumour>> loadRumourList(const Database &database)
{
    // Several statements must see the same store while an import goes on.
    const Result<Transaction> view = Transaction::begin(database, Transaction::Kind::Read);
    if (!view)
        return view.error();
    const Result<Dictionaries> names = loadDictionaries(database);
    if (!names)
        return names.error();
    Result<ArticleHeads> heads = loadHeads(database);
    if (!heads)
        return heads.error();
    const Result<size_t> count = layOut(database, *heads);
    if (!count)
        return count.error();
    return fillRows(database, *names, *heads, *count);
}

} // namespace rumourdesk
