// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"
#include "models/domain/result.h"

#include <vector>

namespace rumourdesk {

class ArticleStore;
class RumourTableModel;

/// The rumours that the table shows, in its order, with what analysts said of them and the addresses of their articles.
/// Errors: those of the store.
[[nodiscard]] Result<std::vector<JudgedRumour>> shownJudged(const RumourTableModel &model, const ArticleStore &articles);

} // namespace rumourdesk
