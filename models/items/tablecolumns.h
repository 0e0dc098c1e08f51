// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QLatin1StringView>

#include <optional>

namespace rumourdesk {

/// What a column of RumourTableModel is, the same for every row.
struct TableColumn {
    const char *title; ///< "%1" stands for the chart's currency
    std::optional<Field> field; ///< nothing for columns of the article and of the analyst
    bool isNumber = false;
    const char *explanation = nullptr;
};

/// `column` is one of RumourTableModel::Column.
[[nodiscard]] const TableColumn &tableColumn(int column);

} // namespace rumourdesk
