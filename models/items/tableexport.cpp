// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tableexport.h"

#include "models/items/rumourreading.h"
#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"

#include <algorithm>

namespace rumourdesk {

namespace {

/// Puts the rumours of some rows together, one after the other.
class RowTeller
{
public:
    RowTeller(const ReadRumours &read, const ArticleStore &articles, std::vector<size_t> rows)
        : m_read(read)
        , m_articles(articles)
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] Result<JudgedRumour> at(qint64 place)
    {
        const auto index = static_cast<size_t>(place);
        if (index >= m_addressesFrom + static_cast<size_t>(m_addresses.size())) {
            if (const Result<void> known = readAddresses(index); !known)
                return known.error();
        }
        JudgedRumour judged{m_read.columns.rumourAt(m_rows[index]), {}, {},
            m_addresses.at(static_cast<qsizetype>(index - m_addressesFrom))};
        judged.annotation = m_read.annotations.of(judged.stored.id);
        if (const StoredRumour *read = m_read.annotations.readOf(judged.stored.id))
            judged.read = read->rumour;
        return judged;
    }

private:
    /// Those of the next rows, in one go.
    [[nodiscard]] Result<void> readAddresses(size_t from)
    {
        constexpr size_t many = 1000;
        std::vector<ArticleId> ids;
        for (size_t i = from; i < std::min(from + many, m_rows.size()); ++i)
            ids.push_back(m_read.columns.articleAt(m_rows[i]).id);
        Result<QStringList> addresses = m_articles.addressesOf(ids);
        if (!addresses)
            return addresses.error();
        m_addresses = std::move(*addresses);
        m_addressesFrom = from;
        return {};
    }

    const ReadRumours &m_read;
    const ArticleStore &m_articles;
    std::vector<size_t> m_rows;
    QStringList m_addresses;
    size_t m_addressesFrom = 0;
};

} // namespace

Result<qint64> exportTable(const QString &storePath, const std::vector<RumourId> &rumours, const QString &path,
    const WorkProgress &progress)
{
    const Result<Database> database = Database::open(storePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const RowOrder order{{{RumourTableModel::Date, Qt::DescendingOrder}}, Currency::EUR}; // of no consequence here
    const Result<ReadRumours> read
        = readRumours(RumourStore(*database), AnnotationStore(*database), order, ExchangeRates());
    if (!read)
        return read.error();
    std::vector<size_t> rows;
    rows.reserve(rumours.size());
    for (const RumourId id : rumours) {
        if (const std::optional<size_t> row = read->columns.rowOf(id))
            rows.push_back(*row);
    }
    const auto count = static_cast<qint64>(rows.size());
    const ArticleStore articles(*database);
    RowTeller teller(*read, articles, std::move(rows));
    const Result<void> written
        = writeRumours(path, {count, [&teller](qint64 place) { return teller.at(place); }}, progress);
    if (!written)
        return written.error();
    return count;
}

} // namespace rumourdesk
