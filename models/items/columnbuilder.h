// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rumourcolumns.h"
#include "models/store/rumourlist.h"

#include <QHash>

#include <array>
#include <span>
#include <unordered_set>

namespace rumourdesk {

/// Fills the columns row by row, straight from the store's list or from whole rumours; holds what is needed only
/// meanwhile.
class ColumnBuilder final : public RumourSink
{
public:
    ColumnBuilder();

    void takeCount(size_t rumours) override;
    void takeName(NameKind kind, qint64 number, const QString &name) override;
    void takeArticle(const ListedArticle &article) override;
    bool takeRumours(std::span<const ListedRumour> rumours) override;

    void add(const StoredRumour &stored);
    /// Gives the rumours' articles their order before the rumours come in another.
    void takeArticlesOf(const std::vector<StoredRumour> &rumours);

    /// The rumours that an analyst has added, as far as they came from the store's list.
    [[nodiscard]] const std::unordered_set<qint64> &added() const { return m_added; }
    [[nodiscard]] RumourColumns finish();

private:
    /// Names of the store by number, and their ids in the columns; 0 for one that no rumour has named yet.
    struct Numbers {
        std::vector<QString> names;
        std::vector<quint32> ids;

        [[nodiscard]] const QString &name(qint64 number) const;
    };
    /// The ids of lists of names, by the numbers of the names.
    struct Lists {
        std::vector<quint32> ofOne;
        QHash<std::pair<qint64, qint64>, quint32> ofTwo;
    };

    struct FeeSlot {
        quint32 hash = 0;
        quint32 place = 0; // among the fees; 0 for a free slot
    };

    [[nodiscard]] quint32 idOf(NameKind kind, qint64 number, NameDictionary &dictionary);
    [[nodiscard]] quint32 listOf(
        NameKind kind, std::span<const qint64> numbers, NameDictionary &lists, NameDictionary &singles);
    [[nodiscard]] quint32 originOf(const ListedRumour &rumour, const ArticleRow &article);
    quint32 articleOf(const StoredRumour &stored);
    [[nodiscard]] quint32 feeOf(const std::optional<Fee> &fee);
    void spreadFees(size_t count);
    void fillCredits(std::span<const ListedRumour> rumours, size_t first);
    [[nodiscard]] std::optional<quint32> placeOf(ArticleId id);
    void sortArticles();
    [[nodiscard]] Numbers &numbers(NameKind kind) { return m_numbers[static_cast<size_t>(kind)]; }

    RumourColumns m_columns;
    std::array<Numbers, nameKindCount> m_numbers;
    Lists m_outletLists;
    Lists m_journalistLists;
    QHash<qint64, quint32> m_articles; // of whole rumours; what is listed is found by the next two
    std::vector<ArticleId> m_articleIds; // ascending
    size_t m_nextArticle = 0; // the place of the last one found
    QHash<QByteArray, quint32> m_bylines;
    QHash<QByteArray, quint32> m_publishers;
    std::vector<quint32> m_journalistOrigins; // for each journalist's number his id among the outlets; 0: not asked yet
    std::vector<quint32> m_publisherOrigins; // the same for each publisher
    std::vector<FeeSlot> m_feeSlots; // by the lower bits of the hash
    std::unordered_set<qint64> m_added;
};

/// Gives the columns more rows, without saying anything in them yet.
void appendEmptyRows(RumourColumns &columns, size_t count);
/// The same with one row of a rumour.
void appendEmptyRow(RumourColumns &columns, RumourId id, quint32 article);

} // namespace rumourdesk
