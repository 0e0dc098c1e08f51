// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourselection.h"

#include "models/items/rumourtablemodel.h"

#include <algorithm>
#include <chrono>

namespace rumourdesk {

namespace {

/// As long as a screen shows a picture: the table is painted first, whose own work waits for the event loop, too.
constexpr std::chrono::milliseconds settledAfter{16};

} // namespace

RumourSelection::RumourSelection(RumourTableModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_rows(&model)
{
    connect(&m_rows, &QItemSelectionModel::currentChanged, this, &RumourSelection::takeCurrent);
    connect(&m_rows, &QItemSelectionModel::selectionChanged, this, &RumourSelection::rowsChanged);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settledAfter);
    connect(&m_settling, &QTimer::timeout, this, &RumourSelection::settle);
    connect(&m_model, &RumourTableModel::contentChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_model, &RumourTableModel::annotationsChanged, this, &RumourSelection::giveWay);
}

QItemSelectionModel *RumourSelection::rows()
{
    return &m_rows;
}

std::vector<RumourId> RumourSelection::rumours() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_rows.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    std::vector<RumourId> rumours;
    rumours.reserve(rows.size());
    for (const int row : rows)
        rumours.push_back(m_model.rumourAt(row));
    if (rumours.empty() && m_rumour != RumourId())
        rumours.push_back(m_rumour);
    return rumours;
}

void RumourSelection::select(RumourId rumour, std::optional<Field> field)
{
    m_isSelecting = true;
    const int row = m_model.rowOf(rumour);
    if (row < 0) {
        m_rows.clear();
    } else {
        const QModelIndex present = m_rows.currentIndex();
        const int column = field ? RumourTableModel::columnOf(*field) : present.isValid() ? present.column() : 0;
        m_rows.setCurrentIndex(
            m_model.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_isSelecting = false;
    set(rumour, field);
}

void RumourSelection::selectAll(std::vector<RumourId> rumours, bool isAdded)
{
    const QItemSelection rows = rowsOf(std::move(rumours));
    if (rows.isEmpty()) {
        if (!isAdded)
            select({});
        return;
    }
    m_isSelecting = true;
    const QModelIndex first = rows.first().topLeft();
    m_rows.setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_rows.select(rows, (isAdded ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect)
            | QItemSelectionModel::Rows);
    m_isSelecting = false;
    set(m_model.rumourAt(first.row()), std::nullopt);
}

void RumourSelection::toggle(RumourId rumour, std::optional<Field> field)
{
    const int row = m_model.rowOf(rumour);
    if (row < 0)
        return;
    m_isSelecting = true;
    const QModelIndex index = m_model.index(row, field ? RumourTableModel::columnOf(*field) : 0);
    m_rows.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_rows.select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    m_isSelecting = false;
    set(rumour, field);
}

/// One pass over the table for all of them; a lookup of each would be a pass for each.
QItemSelection RumourSelection::rowsOf(std::vector<RumourId> rumours) const
{
    std::ranges::sort(rumours);
    QItemSelection rows;
    const int count = m_model.rowCount();
    for (int row = 0; row < count && !rumours.empty(); ++row) {
        if (!std::ranges::binary_search(rumours, m_model.rumourAt(row)))
            continue;
        const int first = row;
        while (row + 1 < count && std::ranges::binary_search(rumours, m_model.rumourAt(row + 1)))
            ++row;
        rows.append(QItemSelectionRange(
            m_model.index(first, 0), m_model.index(row, m_model.columnCount() - 1)));
    }
    return rows;
}

void RumourSelection::takeCurrent(const QModelIndex &current)
{
    if (m_isSelecting)
        return;
    if (current.isValid())
        set(m_model.rumourAt(current.row()), RumourTableModel::fieldOf(current.column()));
    else
        set({}, std::nullopt);
}

void RumourSelection::giveWay(const std::vector<RumourId> &changed)
{
    const bool isGone = m_model.isPutAside(m_rumour) && !m_model.isShown(m_rumour);
    if (isGone && std::ranges::find(changed, m_rumour) != changed.end())
        select(m_model.neighbourOf(m_rumour), m_field);
}

void RumourSelection::settle()
{
    if (!m_model.isShown(m_rumour))
        select(m_model.rowCount() > 0 ? m_model.rumourAt(0) : RumourId());
}

void RumourSelection::set(RumourId rumour, std::optional<Field> field)
{
    if (rumour == m_rumour && field == m_field)
        return;
    m_rumour = rumour;
    m_field = field;
    Q_EMIT changed(rumour, field);
}

} // namespace rumourdesk
