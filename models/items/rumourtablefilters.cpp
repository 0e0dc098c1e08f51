// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table model tells of filters other than the one it shows, and of all that its own lets through.
#include "models/items/rumourtablemodel.h"

#include "models/items/feeconversion.h"
#include "models/items/rowset.h"
#include "models/items/rumourrows.h"

namespace rumourdesk {

Result<int> RumourTableModel::countPassing(const RumourFilter &filter, QDate today)
{
    const Result<RowSet> passing = rowsPassing(filter, today);
    if (!passing)
        return passing.error();
    return static_cast<int>(passing->count());
}

std::vector<ArticleId> RumourTableModel::shownArticles() const
{
    const RumourColumns &columns = m_rows->columns();
    std::vector<bool> isTaken(columns.articles.size());
    std::vector<ArticleId> articles;
    for (const quint32 row : m_rows->shown()) {
        const size_t article = columns.article[row];
        if (!isTaken[article])
            articles.push_back(columns.articles[article].id);
        isTaken[article] = true;
    }
    return articles;
}

OfferedRow RumourTableModel::offeredRow(int row) const
{
    const RumourColumns &columns = m_rows->columns();
    const size_t at = m_rows->shown().at(static_cast<size_t>(row));
    OfferedRow offered{columns.rumourAt(at), std::nullopt, annotationOf(rumourAt(row)), std::nullopt};
    if (const std::optional<Fee> &fee = offered.stored.rumour.fee)
        offered.worth = convertedFee(*fee, m_rows->currency(), columns.articleAt(at).date(), m_rows->rates());
    offered.proposed = proposedReliabilityAt(row);
    return offered;
}

void RumourTableModel::setSavedFilters(std::vector<SavedFilter> filters)
{
    m_savedFilters = std::move(filters);
    m_answers.clear();
    Q_EMIT savedFiltersChanged();
}

std::vector<ValueCount> RumourTableModel::valuesStarting(
    FilterField field, const QString &typed, int limit) const
{
    return m_values.valuesOf(field, typed, m_rows->columns(), limit);
}

} // namespace rumourdesk
