// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/items/rumourfilter.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace rumourdesk {

class Annotator;
class RumourTableModel;

/// The saved filters in the analyst's order, each with how many rumours it lets through, below a first row that stands
/// for no filter. Counts are only taken of what somebody asks for, one filter at a time, while nobody types: asking
/// for one gives the last one known, and a change of data follows. Lives on the GUI thread.
class SavedFilterModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ExpressionRole = Qt::UserRole,
        CountRole, ///< int; invalid while it is not known, and for a filter that is wrong
        MistakeRole, ///< what is wrong with the expression, for people; empty for most
        ShownRole, ///< bool: it is the filter that the table shows
    };
    static constexpr int everything = 0; ///< the row of all rumours

    /// Both must outlive the model.
    SavedFilterModel(Annotator &annotator, RumourTableModel &rumours, QObject *parent = nullptr);

    /// Each of these is one step for the Edit menu. Saving under a name that is there replaces its filter.
    void save(const QString &name, const QString &expression);
    /// False, and nothing changed, for a name that whyNotNamed() refuses.
    bool rename(int row, const QString &name);
    void remove(int row);
    /// Moves a filter so that it stands in the row `to`.
    void move(int row, int to);

    /// The row of a filter; -1 for an unknown name. Case, accents and
    /// punctuation make no difference.
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] const SavedFilter &filterAt(int row) const { return m_entries[static_cast<size_t>(row)].saved; }
    /// Why the filter of this row cannot have that name, for people; empty if it can.
    [[nodiscard]] QString whyNotNamed(int row, const QString &name) const;
    /// A name for an expression that no other filter has.
    [[nodiscard]] QString proposedName(const QString &expression) const;
    /// Tells which filter the table shows.
    void setShown(const QString &expression);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// For views that let one drag a row to another place.
    bool moveRows(const QModelIndex &parent, int row, int count, const QModelIndex &toParent, int before) override;

private:
    struct Entry {
        SavedFilter saved;
        ParsedFilter parsed;
        std::optional<int> count;
        bool isCounted = false; // a count may stand there that is to be taken anew
    };

    void takeFilters();
    void readNames();
    void dropMissing(const std::vector<SavedFilter> &filters);
    void placeAt(int row, const SavedFilter &filter);
    bool takeNewName(const std::vector<SavedFilter> &filters);
    void setFilter(int row, const SavedFilter &filter);
    [[nodiscard]] static Entry entryOf(const SavedFilter &filter);
    [[nodiscard]] bool isShown(const Entry &entry) const;
    [[nodiscard]] QString spokenText(const Entry &entry) const;
    void forgetCounts();
    void countNext();
    void takeCount(const QString &name, std::optional<int> count);

    Annotator &m_annotator;
    RumourTableModel &m_rumours;
    std::vector<Entry> m_entries; // the first is that of all rumours
    std::optional<QString> m_shown; // in its shortest form
    QTimer *m_counting;
    bool m_isCounting = false; // a count is awaited
};

} // namespace rumourdesk
