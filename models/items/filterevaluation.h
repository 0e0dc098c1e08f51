// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/exchangerates.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/items/articleset.h"
#include "models/items/filternode.h"
#include "models/items/rowset.h"
#include "models/items/rumourcolumns.h"

#include <QDate>

#include <functional>
#include <span>
#include <vector>

namespace rumourdesk {

/// What the meaning of a filter depends on.
struct FilterContext {
    const RumourColumns &columns;
    const ExchangeRates &rates;
    Currency currency = Currency::EUR; ///< of amounts typed without a sign
    QDate today; ///< from which -14d counts back
    std::function<QString(QStringView)> clubNamed; ///< the club of an alias; empty if none
    std::function<QString(QStringView)> outletNamed;
    /// Articles with a word that begins with the text or with the phrase, as ArticleStore::matching() finds them.
    std::function<Result<ArticleSet>(const QString &text, bool isPhrase)> articlesWith;
    std::span<const SavedFilter> savedFilters{}; ///< what "@name" stands for
};

/// The rows that the filter lets through. Names are matched once each, then the rows are scanned for their ids.
///
/// Names: a colon wants words that begin so, quotes whole words, "=" the whole name. A club or outlet that the
/// gazetteer knows by the text is matched by its full name alone. `source:` sees credited outlets and the origin.
///
/// Fees: an open end counts as the one figure that is printed, so "€90m or more" is 90m and no less. A comparison
/// holds if an amount between the printed figures satisfies it, in the currency typed, at the article's month; one
/// that had to be converted equals what it rounds to: fee=101m finds £88m that is worth €101.3m.
/// `!=` finds whatever `=` does not, also rumours without a fee.
///
/// What analysts say: `grade:` sees what they have set, "B" whatever the digit, and "=B" the letter without one. `rel`
/// sees the letter in the table, set or else proposed; letters and digits compare as they are written, so that
/// "rel<=B" is A or B. Free words look into tags and notes, too.
///
/// What `is:` and `has:` ask stands in filterflags.h.
///
/// Errors: those of articlesWith; Malformed for a name that withSavedFilters() finds no meaning for.
[[nodiscard]] Result<RowSet> rowsPassing(const FilterNode &filter, const FilterContext &context);

/// The two halves of what free words let through: rumours that have them in a name, a tag or a note, and those of articles
/// that have them in their text. Only the candidates are asked. Errors of the latter: those of articlesWith.
[[nodiscard]] RowSet rowsNaming(const FreeText &words, const RowSet &candidates, const FilterContext &context);
[[nodiscard]] Result<RowSet> rowsTelling(const FreeText &words, const FilterContext &context);

} // namespace rumourdesk
