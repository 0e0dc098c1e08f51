// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablecolumns.h"

#include "models/items/rumourtablemodel.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order of RumourTableModel::Column.
constexpr std::array<TableColumn, RumourTableModel::ColumnCount> columns = {{
    {"Date"_L1, std::nullopt, false, "When the article was published"_L1},
    {"Player"_L1, Field::Player, false, "Who may move"_L1},
    {"From"_L1, Field::From, false, "The club he would leave"_L1},
    {"To"_L1, Field::To, false, "The club he would join"_L1},
    {"Stage"_L1, Field::Stage, false, "How far the move has got"_L1},
    {"Fee"_L1, Field::Fee, true, "The fee as the article prints it"_L1},
    {"Fee (%1)"_L1, Field::Fee, true, "The fee at the reference rate of the article's month"_L1},
    {"Window"_L1, Field::Window, false, "The transfer window of the move"_L1},
    {"Outlet"_L1, Field::Sources, false, "Who said it first: the credited outlet or journalist, else the publisher"_L1},
    {"Grade"_L1, std::nullopt, false,
        "Reliability of the source (A to F) and credibility of the report (1 to 6); proposed ones in brackets"_L1},
    {"Star"_L1, std::nullopt, false, "Starred"_L1},
    {"Move"_L1, Field::Move, false, "Transfer, loan, free or swap"_L1},
    {"Basis"_L1, Field::Fee, false, "Whose figure the fee is"_L1},
    {"Journalists"_L1, Field::Journalists, false, "Journalists credited by name"_L1},
    {"Age"_L1, Field::Age, true, "The player's age as the article gives it"_L1},
    {"Contract"_L1, Field::ContractUntil, true, "The year in which his contract ends"_L1},
    {"Byline"_L1, std::nullopt, false, "Who wrote the article"_L1},
    {"Added"_L1, std::nullopt, false, "When the article was imported"_L1},
    {"Outcome"_L1, std::nullopt, false, "What became of it, as an analyst says"_L1},
    {"Tags"_L1, std::nullopt, false, "An analyst's tags"_L1},
    {"Note"_L1, std::nullopt, false, "An analyst's note"_L1},
}};

} // namespace

const TableColumn &tableColumn(int column)
{
    return columns.at(static_cast<size_t>(column));
}

} // namespace rumourdesk
