// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rumourtablemodel.h"

#include <QStringView>

#include <optional>

namespace rumourdesk {

/// A column of the rumour table and the direction in which it is sorted.
struct SortField {
    RumourTableModel::Column column = RumourTableModel::Date;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortField &) const = default;
};

/// Reads "fee" or, for the reverse order, "-fee"; nothing for an unknown field.
[[nodiscard]] std::optional<SortField> sortFieldFromText(QStringView text);

} // namespace rumourdesk
