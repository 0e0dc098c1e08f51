// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace rumourdesk {

class Database;

/// Names that stand once in the store and lend their numbers to rumours.
enum class NameKind : quint8 { Player, Club, Outlet, Journalist };

inline constexpr int nameKindCount = static_cast<int>(NameKind::Journalist) + 1;

/// What the list shows of an article. The texts are UTF-8 and last as long as the call.
struct ListedArticle {
    ArticleId id;
    std::optional<PublicationDate> published;
    qint64 addedAt = 0; ///< seconds since 1970 UTC
    QByteArrayView byline;
    QByteArrayView publisher;
};

/// A rumour as it stands in the store, with the numbers of its names; 0 is no name. The credits last as long as the call.
struct ListedRumour {
    RumourId id;
    ArticleId article;
    qint64 player = 0;
    qint64 from = 0;
    qint64 to = 0;
    Move move = Move::Transfer;
    Stage stage = Stage::Interest;
    std::optional<Fee> fee;
    std::optional<TransferWindow> window;
    std::optional<int> contractUntil;
    std::optional<int> age;
    std::span<const qint64> sources; ///< outlets
    std::span<const qint64> journalists;
    bool isAdded = false;
};

/// The numbers of names by the rumours that they are credited in, both in the order of the list.
struct ListedCredits {
    std::vector<qint64> rumours;
    std::vector<qint64> names;
};

/// Rumours that follow each other in the list, with the credits that they point into.
struct RumourPart {
    std::vector<ListedRumour> rumours;
    ListedCredits sources;
    ListedCredits journalists;
};

/// Takes the list of all rumours bit by bit, so that a million of them need not stand in memory twice.
class RumourSink
{
public:
    virtual ~RumourSink() = default;

    /// Comes first: how many rumours will follow.
    virtual void takeCount(size_t rumours) = 0;
    virtual void takeName(NameKind kind, qint64 number, const QString &name) = 0;
    /// After all names; newest article first, undated ones last.
    virtual void takeArticle(const ListedArticle &article) = 0;
    /// After all articles; by ascending id, some at a time. False if the article of one never came, which ends the list.
    virtual bool takeRumours(std::span<const ListedRumour> rumours) = 0;
};

/// Hands all rumours to the sink, in one pass and one view of the store.
[[nodiscard]] Result<void> listRumours(const Database &database, RumourSink &sink);

/// What RumourStore::all() returns.
[[nodiscard]] Result<std::vector<StoredRumour>> loadRumourList(const Database &database);

} // namespace rumourdesk
