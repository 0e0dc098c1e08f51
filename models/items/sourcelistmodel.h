// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace rumourdesk {

class Annotator;
class RumourTableModel;

/// Every outlet and journalist that a rumour of the store came from, with how many came and the grade that analysts have
/// given; the most frequent first. Sources that are graded stay even if no rumour comes from them any more. Counts follow
/// the store while the list is watched. Lives on the GUI thread.
class SourceListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Rumours, GradeColumn, ColumnCount };

    /// Both must outlive the model.
    SourceListModel(const RumourTableModel &rumours, Annotator &annotator, QObject *parent = nullptr);

    /// Whether somebody looks at the list; nobody does at first.
    void setWatched(bool isWatched);
    /// Lists only sources of whose name some words begin so; case and accents make no difference.
    void search(const QString &words);
    /// Gives several sources one grade, or takes it away, in one step for the Edit menu.
    void grade(const std::vector<int> &rows, std::optional<Reliability> reliability);
    [[nodiscard]] std::optional<Reliability> gradeAt(int row) const { return shownAt(row).grade; }
    /// Sources, listed or not.
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_sources.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Stable; sources without a grade come last in both directions.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Source {
        SubjectKind kind = SubjectKind::Outlet;
        QString name;
        int rumours = 0;
        std::optional<Reliability> grade;
    };

    [[nodiscard]] std::vector<Source> readSources() const;
    void readAnew();
    [[nodiscard]] bool takeValues(const std::vector<Source> &sources);
    void sortSources();
    void listFound();
    [[nodiscard]] const Source &shownAt(int row) const;
    [[nodiscard]] QString cellText(const Source &source, int column) const;
    [[nodiscard]] QString spokenText(const Source &source) const;

    const RumourTableModel &m_rumours;
    Annotator &m_annotator;
    std::vector<Source> m_sources;
    std::vector<size_t> m_shown; // indexes of m_sources
    QString m_words; // folded
    int m_sortedBy = Rumours;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_isWatched = false;
};

} // namespace rumourdesk
