// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace rumourdesk {

class Database;

/// Articles by identity and by text. Writing is ImportStore's.
class ArticleStore
{
public:
    explicit ArticleStore(const Database &database);

    [[nodiscard]] Result<Article> article(ArticleId id) const; ///< Error NotFound for an unknown id
    [[nodiscard]] Result<std::optional<ArticleId>> idOf(const QByteArray &contentHash) const;
    [[nodiscard]] Result<qint64> count() const;
    /// The addresses of the articles, in their order; empty for one without, and for one that is not there.
    [[nodiscard]] Result<QStringList> addressesOf(const std::vector<ArticleId> &ids) const;
    /// Ids, ascending, of the articles whose title, byline or body has a word that begins with `text` or, for
    /// `isPhrase`, its words in a row. Case and accents do not matter; every character of `text` is taken literally.
    [[nodiscard]] Result<std::vector<ArticleId>> matching(const QString &text, bool isPhrase) const;

private:
    const Database &m_database;
};

} // namespace rumourdesk
