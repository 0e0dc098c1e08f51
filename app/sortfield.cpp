// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sortfield.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn {
    QLatin1StringView name;
    RumourTableModel::Column column;
};

// The names are those of the filter line, so that an analyst learns one set of words.
constexpr std::array namedColumns = {
    NamedColumn{"date"_L1, RumourTableModel::Date},
    NamedColumn{"player"_L1, RumourTableModel::Player},
    NamedColumn{"from"_L1, RumourTableModel::From},
    NamedColumn{"to"_L1, RumourTableModel::To},
    NamedColumn{"stage"_L1, RumourTableModel::StageColumn},
    NamedColumn{"fee"_L1, RumourTableModel::FeeConverted},
    NamedColumn{"window"_L1, RumourTableModel::Window},
    NamedColumn{"source"_L1, RumourTableModel::Outlet},
    NamedColumn{"move"_L1, RumourTableModel::MoveColumn},
    NamedColumn{"basis"_L1, RumourTableModel::Basis},
    NamedColumn{"journalist"_L1, RumourTableModel::Journalists},
    NamedColumn{"age"_L1, RumourTableModel::Age},
    NamedColumn{"contract"_L1, RumourTableModel::Contract},
    NamedColumn{"byline"_L1, RumourTableModel::Byline},
    NamedColumn{"added"_L1, RumourTableModel::Added},
};

} // namespace

std::optional<SortField> sortFieldFromText(QStringView text)
{
    SortField field;
    if (text.startsWith(u'-')) {
        field.order = Qt::DescendingOrder;
        text = text.sliced(1);
    }
    for (const NamedColumn &named : namedColumns) {
        if (text.compare(named.name, Qt::CaseInsensitive) == 0) {
            field.column = named.column;
            return field;
        }
    }
    return std::nullopt;
}

} // namespace rumourdesk
