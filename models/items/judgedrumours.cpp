// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judgedrumours.h"

#include "models/items/rumourtablemodel.h"
#include "models/store/articlestore.h"

namespace rumourdesk {

Result<std::vector<JudgedRumour>> shownJudged(const RumourTableModel &model, const ArticleStore &articles)
{
    std::vector<StoredRumour> shown = model.shownRumours();
    std::vector<ArticleId> ids;
    ids.reserve(shown.size());
    for (const StoredRumour &stored : shown)
        ids.push_back(stored.article);
    const Result<QStringList> addresses = articles.addressesOf(ids);
    if (!addresses)
        return addresses.error();
    std::vector<JudgedRumour> judged;
    judged.reserve(shown.size());
    for (size_t i = 0; i < shown.size(); ++i) {
        JudgedRumour rumour{{}, model.annotationOf(shown[i].id), {}, addresses->at(static_cast<qsizetype>(i))};
        if (!rumour.annotation.corrections.empty()) {
            if (std::optional<StoredRumour> read = model.rumourAsRead(shown[i].id))
                rumour.read = std::move(read->rumour);
        }
        rumour.stored = std::move(shown[i]);
        judged.push_back(std::move(rumour));
    }
    return judged;
}

} // namespace rumourdesk
