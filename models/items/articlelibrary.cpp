// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelibrary.h"

#include "models/store/articlestore.h"
#include "models/store/rumourstore.h"

namespace rumourdesk {

ArticleLibrary::ArticleLibrary(const ArticleStore &articles, const RumourStore &rumours)
    : m_articles(articles), m_rumours(rumours)
{
}

Result<qint64> ArticleLibrary::count() const
{
    return m_articles.count();
}

Result<OpenedArticle> ArticleLibrary::open(ArticleId id) const
{
    return m_articles.article(id).andThen([this, id](Article article) -> Result<OpenedArticle> {
        Result<std::vector<StoredRumour>> rumours = m_rumours.ofArticle(id);
        if (!rumours)
            return rumours.error();
        return OpenedArticle{id, std::move(article), std::move(rumours).value()};
    });
}

Result<QString> ArticleLibrary::headline(ArticleId id) const
{
    return m_articles.headline(id);
}

Result<QStringList> ArticleLibrary::addressesOf(const std::vector<ArticleId> &ids) const
{
    return m_articles.addressesOf(ids);
}

} // namespace rumourdesk
