// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QStringList>

#include <vector>

namespace rumourdesk {

class ArticleStore;
class RumourStore;

/// An article with all rumours read out of it, as the reader shows it.
struct OpenedArticle {
    ArticleId id;
    Article article;
    std::vector<StoredRumour> rumours;
};

/// Fetches whole articles for the reader, which does not know the store.
class ArticleLibrary
{
public:
    ArticleLibrary(const ArticleStore &articles, const RumourStore &rumours);

    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<OpenedArticle> open(ArticleId id) const;
    /// Its title, or the beginning of its text, for lists.
    [[nodiscard]] Result<QString> headline(ArticleId id) const;
    /// Their addresses, in the same order; empty for one without.
    [[nodiscard]] Result<QStringList> addressesOf(const std::vector<ArticleId> &ids) const;

private:
    const ArticleStore &m_articles;
    const RumourStore &m_rumours;
};

} // namespace rumourdesk
