// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importstore.h"

#include "models/store/database.h"
#include "models/store/rumourwriter.h"
#include "models/store/statement.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Inserts articles; lives within one transaction.
class ArticleWriter
{
public:
    explicit ArticleWriter(const Database &database)
        : m_insert(database, uR"sql(
              INSERT INTO articles (content_hash, published_day, published_minute, added_at, extractor_version,
                  title, byline, publisher, url, guid, language, body)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT (content_hash) DO NOTHING
              RETURNING id)sql"_s)
    {
    }

    /// Nothing if the store has the article already.
    [[nodiscard]] Result<std::optional<ArticleId>> add(const Article &article, qint64 now, int extractorVersion)
    {
        m_insert.bind(QByteArray::fromHex(contentHash(article)))
            .bind(storedDay(article.published))
            .bind(storedMinute(article.published))
            .bind(now)
            .bind(extractorVersion)
            .bind(article.title)
            .bind(article.byline)
            .bind(article.publisher)
            .bind(article.url)
            .bind(article.guid)
            .bind(article.language)
            .bind(article.body);
        std::optional<ArticleId> id;
        while (m_insert.next())
            id = ArticleId{m_insert.integer(0)};
        if (Result<void> outcome = m_insert.outcome(); !outcome)
            return outcome.error();
        return id;
    }

private:
    Statement m_insert;
};

} // namespace

ImportStore::ImportStore(const Database &database, int extractorVersion)
    : m_database(database), m_extractorVersion(extractorVersion)
{
}

Result<StoredCounts> ImportStore::add(const std::vector<ExtractedArticle> &articles, qint64 now)
{
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();

    StoredCounts counts;
    ArticleWriter articleWriter(m_database);
    RumourWriter rumourWriter(m_database);
    for (const ExtractedArticle &extracted : articles) {
        const Result<std::optional<ArticleId>> id = articleWriter.add(extracted.article, now, m_extractorVersion);
        if (!id)
            return id.error();
        if (!*id) {
            ++counts.unchanged;
            continue;
        }
        const Result<int> added = rumourWriter.add(**id, extracted.rumours);
        if (!added)
            return added.error();
        ++counts.added;
        counts.rumours += *added;
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return counts;
}

} // namespace rumourdesk
