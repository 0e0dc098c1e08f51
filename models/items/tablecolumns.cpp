// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablecolumns.h"

#include "models/items/rumourtablemodel.h"

#include <QtGlobal>

#include <array>

namespace rumourdesk {

namespace {

/// In the order of RumourTableModel::Column.
constexpr std::array<TableColumn, RumourTableModel::ColumnCount> columns = {{
    {QT_TRANSLATE_NOOP("RumourTableModel", "Date"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "When the article was published")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Player"), Field::Player, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Who may move")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "From"), Field::From, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "The club he would leave")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "To"), Field::To, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "The club he would join")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Stage"), Field::Stage, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "How far the move has got")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Fee"), Field::Fee, true,
        QT_TRANSLATE_NOOP("RumourTableModel", "The fee as the article prints it")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Fee (%1)"), Field::Fee, true,
        QT_TRANSLATE_NOOP("RumourTableModel", "The fee at the reference rate of the article's month")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Window"), Field::Window, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "The transfer window of the move")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Outlet"), Field::Sources, false,
        QT_TRANSLATE_NOOP("RumourTableModel",
            "Who said it first: the credited outlet or journalist, else the publisher")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Grade"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel",
            "Reliability of the source (A to F) and credibility of the report (1 to 6); proposed ones in brackets")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Star"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Starred")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Move"), Field::Move, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Transfer, loan, free or swap")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Basis"), Field::Fee, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Whose figure the fee is")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Journalists"), Field::Journalists, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Journalists credited by name")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Age"), Field::Age, true,
        QT_TRANSLATE_NOOP("RumourTableModel", "The player's age as the article gives it")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Contract"), Field::ContractUntil, true,
        QT_TRANSLATE_NOOP("RumourTableModel", "The year in which his contract ends")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Byline"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "Who wrote the article")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Added"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "When the article was imported")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Outcome"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "What became of it, as an analyst says")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Tags"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "An analyst's tags")},
    {QT_TRANSLATE_NOOP("RumourTableModel", "Note"), std::nullopt, false,
        QT_TRANSLATE_NOOP("RumourTableModel", "An analyst's note")},
}};

} // namespace

const TableColumn &tableColumn(int column)
{
    return columns.at(static_cast<size_t>(column));
}

} // namespace rumourdesk
