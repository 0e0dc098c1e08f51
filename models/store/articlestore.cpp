// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"

#include "models/store/bulkquery.h"
#include "models/store/statement.h"
#include "models/store/storedvalues.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// `text` as a string of the FTS5 query language, in which nothing but the quotation mark has a meaning. The
/// tokenizer then splits and folds it just as it did the articles.
QString ftsString(QString text, bool isPrefix)
{
    text.replace(QChar::Null, u' '); // would end the query
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + (isPrefix ? u"\" *"_s : u"\""_s);
}

Article articleFrom(const Statement &row)
{
    return {
        .title = row.text(2),
        .byline = row.text(3),
        .published = publicationDateFromStored(row.optionalInteger(0), row.optionalInteger(1)),
        .publisher = row.text(4),
        .url = row.text(5),
        .guid = row.text(6),
        .language = row.text(7),
        .body = row.text(8),
    };
}

} // namespace

ArticleStore::ArticleStore(const Database &database) : m_database(database) {}

Result<Article> ArticleStore::article(ArticleId id) const
{
    Statement select(m_database, uR"sql(
        SELECT published_day, published_minute, title, byline, publisher, url, guid, language, body
        FROM articles
        WHERE id = ?)sql"_s);
    select.bind(id.value);
    std::optional<Article> article;
    while (select.next())
        article = articleFrom(select);
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    if (!article)
        return Error{Error::Kind::NotFound, u"The store has no article %1."_s.arg(id.value), {}};
    return *std::move(article);
}

Result<std::optional<ArticleId>> ArticleStore::idOf(const QByteArray &contentHash) const
{
    Statement select(m_database, u"SELECT id FROM articles WHERE content_hash = ?"_s);
    select.bind(QByteArray::fromHex(contentHash));
    std::optional<ArticleId> id;
    while (select.next())
        id = ArticleId{select.integer(0)};
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return id;
}

Result<qint64> ArticleStore::count() const
{
    Statement select(m_database, u"SELECT count(*) FROM articles"_s);
    const qint64 count = select.next() ? select.integer(0) : 0;
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return count;
}

Result<QStringList> ArticleStore::addressesOf(const std::vector<ArticleId> &ids) const
{
    Statement select(m_database, u"SELECT url FROM articles WHERE id = ?"_s);
    QStringList addresses;
    for (const ArticleId id : ids) {
        QString address;
        select.bind(id.value);
        while (select.next())
            address = select.text(0);
        addresses.append(address);
    }
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return addresses;
}

Result<std::vector<ArticleId>> ArticleStore::matching(const QString &text, bool isPhrase) const
{
    BulkQuery select(m_database, R"sql(
        SELECT rowid
        FROM article_text
        WHERE article_text MATCH ?
        ORDER BY rowid)sql");
    select.bind(1, ftsString(text, !isPhrase));
    std::vector<ArticleId> ids;
    while (select.next())
        ids.push_back({select.integer(0)});
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return ids;
}

} // namespace rumourdesk
