// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textarticle.h"

#include "models/reading/articlefurniture.h"
#include "models/reading/headline.h"
#include "models/reading/language.h"
#include "models/reading/origin.h"

namespace rumourdesk {

Article articleFromText(const QString &text)
{
    const ArticleFurniture furniture = furnitureOf(text);
    const ArticleOrigin origin = originIn(text);
    Article article;
    article.byline = furniture.byline;
    article.published = furniture.published;
    article.publisher = origin.publisher;
    article.url = origin.url;
    article.body = withoutStretches(text, furniture.cuts).trimmed();
    article.title = furniture.title.isEmpty() ? headlineOf(article.body) : furniture.title;
    article.language = languageOf(article.body);
    return article;
}

} // namespace rumourdesk
