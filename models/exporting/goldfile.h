// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/domain/rumour.h"

#include <QByteArray>
#include <QString>

namespace rumourdesk {

/// The name of an article's gold files, which no other article has: "2026-01-19-liverpool-bid-for-isak-12".
[[nodiscard]] QString goldName(const Article &article, ArticleId id);

/// What an analyst writes down after reading: NAME.json, in the form that tests/accuracy scores.
[[nodiscard]] QByteArray goldJson(const QString &name, const ExtractedArticle &article);

/// The text of an article's file.
struct GoldText {
    QByteArray bytes; ///< UTF-8: lines for the author and the date, as far as the text lacks them, and then the body
    bool isFaithful = false; ///< read again it is an article with the same body, date and author
};

[[nodiscard]] GoldText goldText(const Article &article);

} // namespace rumourdesk
