// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterevaluation.h"
#include "models/items/rumourfilter.h"

#include <QString>

#include <span>
#include <utility>
#include <vector>

namespace rumourdesk {

/// A word or phrase to be looked for in the articles.
struct SearchedText {
    QString text;
    bool isPhrase = false;

    bool operator==(const SearchedText &) const = default;
};

/// Every text that the filter looks for in the articles, also within the saved filters that it names. None for a filter
/// that names one wrongly.
[[nodiscard]] std::vector<SearchedText> searchedTexts(const RumourFilter &filter, std::span<const SavedFilter> saved);

/// Remembers the answers to the parts of a filter, since from one keystroke to the next all of them but the last stay as
/// they are. Holds as long as rows, rates, currency and saved filters are the same; after that it wants to be cleared.
class FilterCache
{
public:
    [[nodiscard]] Result<RowSet> rowsPassing(const FilterNode &filter, const FilterContext &context);
    /// Asks already for all that needs no article, while somebody searches them for rowsPassing().
    void prepare(const FilterNode &filter, const FilterContext &context);
    void clear();

private:
    struct Answer {
        FilterNode part;
        RowSet rows;
    };

    void begin(const FilterContext &context);
    [[nodiscard]] Result<RowSet> rowsOfPart(const FilterNode &part, const FilterContext &context);
    [[nodiscard]] Result<RowSet> rowsOfNew(const FilterNode &part, const FilterContext &context);
    [[nodiscard]] RowSet candidatesFor(const FreeText &words, const FilterContext &context) const;

    std::vector<Answer> m_answers; // the latest last
    std::vector<Answer> m_naming; // to free words, but for the articles
    QDate m_today;
};

} // namespace rumourdesk
