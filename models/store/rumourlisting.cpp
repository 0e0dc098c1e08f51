// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourlisting.h"

#include "models/store/bulkquery.h"
#include "models/store/rumourparts.h"
#include "models/store/storedvalues.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// 0 where it finds nothing.
Result<qint64> number(const Database &database, const char *sql)
{
    BulkQuery query(database, sql);
    const qint64 found = query.next() ? query.integer(0) : 0;
    if (const Result<void> outcome = query.outcome(); !outcome)
        return outcome.error();
    return found;
}

Result<void> listNames(const Database &database, RumourSink &sink, NameKind kind, const char *sql)
{
    constexpr qint64 limit = 10'000'000; // more names than football has ever had
    BulkQuery query(database, sql);
    while (query.next()) {
        const qint64 number = query.integer(0);
        if (number < 0 || number > limit)
            return Error{Error::Kind::Store, u"The store is damaged: a name has the number %1."_s.arg(number), {}};
        sink.takeName(kind, number, query.text(1));
    }
    return query.outcome();
}

Result<void> listArticles(const Database &database, RumourSink &sink)
{
    BulkQuery query(database, R"sql(
        SELECT id, published_day, published_minute, added_at, byline, publisher
        FROM articles
        ORDER BY published_day DESC, published_minute DESC, id)sql");
    while (query.next()) {
        sink.takeArticle({.id = {query.integer(0)},
            .published = publicationDateFromStored(query.optionalInteger(1), query.optionalInteger(2)),
            .addedAt = query.integer(3),
            .byline = query.utf8(4),
            .publisher = query.utf8(5)});
    }
    return query.outcome();
}

} // namespace

Error rumourWithoutArticle()
{
    return {Error::Kind::Store, u"The store is damaged: a rumour has no article."_s, {}};
}

RumourListing::RumourListing(const Database &database) : m_database(&database) {}
RumourListing::~RumourListing() = default;
RumourListing::RumourListing(RumourListing &&) noexcept = default;

Result<RumourListing> RumourListing::begin(const Database &database, Readers readers)
{
    RumourListing listing(database);
    const Result<void> begun = listing.openView(readers).andThen([&] { return listing.divide(); });
    if (!begun)
        return begun.error();
    return listing;
}

Result<void> RumourListing::openView(Readers readers)
{
    constexpr qint64 longList = 20'000; // rumours: fewer are read before a second connection is open
    const Result<qint64> last = number(*m_database, "SELECT max(id) FROM rumours");
    if (!last)
        return last.error();
    if (readers == Readers::Two && *last > longList) {
        if (Result<Database> second = Database::open(m_database->path(), Database::Mode::ReadOnly))
            m_second = std::make_unique<Database>(std::move(*second));
    }
    Result<SharedView> view = beginSharedView(*m_database, m_second.get());
    if (!view)
        return view.error();
    m_view.emplace(std::move(*view));
    m_readers.push_back(std::make_unique<RumourParts>(*m_database));
    if (m_view->second)
        m_readers.push_back(std::make_unique<RumourParts>(*m_second));
    return m_readers.front()->outcome();
}

Result<void> RumourListing::divide()
{
    constexpr quint64 fewestIds = 2048; // of a part, which then stays in the second-level cache
    constexpr quint64 mostParts = 4096; // however far apart the ids are
    const Result<qint64> count = number(*m_database, "SELECT count(*) FROM rumours");
    const Result<qint64> first = number(*m_database, "SELECT min(id) FROM rumours");
    const Result<qint64> last = number(*m_database, "SELECT max(id) FROM rumours");
    for (const Result<qint64> &asked : {count, first, last}) {
        if (!asked)
            return asked.error();
    }
    m_count = static_cast<size_t>(*count);
    m_firstId = *first;
    m_lastId = *last;
    const quint64 distance = static_cast<quint64>(m_lastId) - static_cast<quint64>(m_firstId);
    m_idsPerPart = std::max(fewestIds, distance / mostParts + 1);
    m_partCount = m_count == 0 ? 0 : distance / m_idsPerPart + 1;
    return {};
}

Result<void> RumourListing::listHead(RumourSink &sink) const
{
    sink.takeCount(m_count);
    const auto names = [&](NameKind kind, const char *sql) { return listNames(*m_database, sink, kind, sql); };
    return names(NameKind::Player, "SELECT id, name FROM players")
        .andThen([&] { return names(NameKind::Club, "SELECT id, name FROM clubs"); })
        .andThen([&] { return names(NameKind::Outlet, "SELECT id, name FROM outlets"); })
        .andThen([&] { return names(NameKind::Journalist, "SELECT id, name FROM journalists"); })
        .andThen([&] { return listArticles(*m_database, sink); });
}

Result<void> RumourListing::read(size_t reader, size_t number, RumourPart &part) const
{
    const quint64 passed = number * m_idsPerPart;
    const quint64 left = static_cast<quint64>(m_lastId) - static_cast<quint64>(m_firstId) - passed;
    const qint64 first = static_cast<qint64>(static_cast<quint64>(m_firstId) + passed);
    const qint64 last = static_cast<qint64>(static_cast<quint64>(first) + std::min(m_idsPerPart - 1, left));
    return m_readers[reader]->read(first, last, part);
}

} // namespace rumourdesk
