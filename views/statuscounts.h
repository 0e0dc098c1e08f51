// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rumourdesk
{

class FilterLine;
class RumourLoader;
class RumourTableModel;

/// How many rumours there are and are shown, whether more are being read, and what is wrong with the filter.
class StatusCounts final : public QLabel
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    StatusCounts(const RumourTableModel &model, const RumourLoader &loader, const FilterLine &filter,
        QWidget *parent = nullptr);

private:
    void showCounts();
    [[nodiscard]] QString emptyText() const;

    const RumourTableModel &m_model;
    const RumourLoader &m_loader;
    const FilterLine &m_filter;
    bool m_isUnreadable = false;
};

} // namespace rumourdesk
