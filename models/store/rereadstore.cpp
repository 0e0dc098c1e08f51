// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rereadstore.h"

#include "models/domain/annotation.h"
#include "models/store/rumourstore.h"
#include "models/store/rumourwriter.h"
#include "models/store/statement.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<QString, QString>; // player and suitor

Pair pairOf(const Rumour &rumour)
{
    return {rumour.player, rumour.to};
}

/// A rumour that the store has, with what analysts said of it.
struct KnownRumour {
    StoredRumour stored;
    Annotation annotation;
    bool isAnnotated = false;

    /// The pair that analysts see, their corrections included.
    [[nodiscard]] Pair shownPair() const { return pairOf(corrected(stored.rumour, annotation.corrections)); }
};

/// Reads and writes the rumours of one article after the other. Lives within one transaction.
class Rereading
{
public:
    explicit Rereading(const Database &database)
        : m_database(database),
          m_writer(database),
          m_annotations(database, uR"sql(
              SELECT p.name, coalesce(t.name, ''), a.field, a.value
              FROM annotations a JOIN players p ON p.id = a.player_id LEFT JOIN clubs t ON t.id = a.suitor_id
              WHERE a.article_id = ?)sql"_s),
          m_remove(database, u"DELETE FROM rumours WHERE id = ?"_s),
          m_setVersion(database, u"UPDATE articles SET extractor_version = ? WHERE id = ?"_s)
    {
    }

    [[nodiscard]] Result<void> replace(ArticleId article, const std::vector<Rumour> &found, int version)
    {
        Result<std::vector<KnownRumour>> known = knownRumours(article);
        if (!known)
            return known.error();
        for (size_t i = 0; i < found.size(); ++i) {
            if (Result<void> placed = place(article, static_cast<qint64>(i), found[i], *known); !placed)
                return placed;
        }
        for (const KnownRumour &gone : *known) {
            if (gone.isAnnotated || gone.stored.isAdded)
                continue;
            if (Result<void> removed = m_remove.bind(gone.stored.id.value).run(); !removed)
                return removed;
        }
        return m_setVersion.bind(qint64(version)).bind(article.value).run();
    }

private:
    [[nodiscard]] Result<std::vector<KnownRumour>> knownRumours(ArticleId article)
    {
        std::map<Pair, Annotation> said;
        m_annotations.bind(article.value);
        while (m_annotations.next()) {
            setAnnotationValue(said[{m_annotations.text(0), m_annotations.text(1)}],
                {fromStoredNumber<AnnotationField>(m_annotations.integer(2)), m_annotations.text(3)});
        }
        if (Result<void> outcome = m_annotations.outcome(); !outcome)
            return outcome.error();
        Result<std::vector<StoredRumour>> stored = rumoursOfArticle(m_database, article);
        if (!stored)
            return stored.error();
        std::vector<KnownRumour> known;
        for (StoredRumour &rumour : *stored) {
            const auto annotation = said.find(pairOf(rumour.rumour));
            const bool isAnnotated = annotation != said.end();
            known.push_back({std::move(rumour), isAnnotated ? annotation->second : Annotation(), isAnnotated});
        }
        return known;
    }

    /// Gives the values to the rumour that they are about and takes it off `known`, or adds a new one.
    [[nodiscard]] Result<void> place(
        ArticleId article, qint64 ordinal, const Rumour &found, std::vector<KnownRumour> &known)
    {
        auto same = std::ranges::find(known, pairOf(found), [](const KnownRumour &each) { return pairOf(each.stored.rumour); });
        if (same == known.end())
            same = std::ranges::find(known, pairOf(found), &KnownRumour::shownPair);
        if (same == known.end()) {
            const Result<std::optional<RumourId>> added = m_writer.addAt(article, ordinal, found);
            return added ? Result<void>() : Result<void>(added.error());
        }
        const RumourId id = same->stored.id;
        known.erase(same);
        return m_writer.replaceValues(id, ordinal, found);
    }

    const Database &m_database;
    RumourWriter m_writer;
    Statement m_annotations;
    Statement m_remove;
    Statement m_setVersion;
};

} // namespace

RereadStore::RereadStore(const Database &database) : m_database(database) {}

Result<std::vector<ArticleId>> RereadStore::outdated(int version) const
{
    Statement select(m_database, u"SELECT id FROM articles WHERE extractor_version < ? ORDER BY id"_s);
    select.bind(qint64(version));
    std::vector<ArticleId> articles;
    while (select.next())
        articles.push_back({select.integer(0)});
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return articles;
}

Result<void> RereadStore::replace(
    const std::vector<std::pair<ArticleId, std::vector<Rumour>>> &articles, int version) const
{
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Rereading rereading(m_database);
    for (const auto &[article, rumours] : articles) {
        if (Result<void> replaced = rereading.replace(article, rumours, version); !replaced)
            return replaced;
    }
    return transaction->commit();
}

} // namespace rumourdesk
