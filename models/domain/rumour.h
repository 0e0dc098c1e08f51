// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/evidence.h"
#include "models/domain/fee.h"
#include "models/domain/ids.h"
#include "models/domain/stage.h"
#include "models/domain/transferwindow.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What one article says of one pair (player, possible destination). Empty text and std::nullopt both mean that
/// the article does not say.
struct Rumour {
    QString player;
    QString from; ///< the club he would leave
    QString to; ///< the club he would join; empty for an exit without a suitor
    Move move = Move::Transfer;
    Stage stage = Stage::Interest;
    std::optional<Fee> fee;
    std::optional<TransferWindow> window;
    QStringList sources; ///< outlets credited with the report
    QStringList journalists; ///< journalists credited with it by name
    std::optional<int> contractUntil; ///< year
    std::optional<int> age; ///< years, as the article gives it
    std::vector<Evidence> evidence;
    QString why; ///< the rule family that linked player and club, for people

    bool operator==(const Rumour &) const = default;
};

/// An article with what was read out of it.
struct ExtractedArticle {
    Article article;
    std::vector<Rumour> rumours;

    bool operator==(const ExtractedArticle &) const = default;
};

/// A rumour as the store holds it, with what the table shows of its article.
struct StoredRumour {
    RumourId id;
    ArticleId article;
    std::optional<PublicationDate> published;
    qint64 addedAt = 0; ///< when it was imported, in seconds since 1970 UTC
    QString byline;
    QString publisher;
    Rumour rumour;
    bool isAdded = false; ///< by an analyst, not read by the program

    bool operator==(const StoredRumour &) const = default;
};

/// Who said it first: the credited outlet, else the credited journalist, else the publisher.
[[nodiscard]] QString originOf(const StoredRumour &stored);

} // namespace rumourdesk
