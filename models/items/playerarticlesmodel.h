// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <vector>

namespace rumourdesk {

class ArticleLibrary;
class RumourTableModel;
struct StoredRumour;

/// The articles that tell of one player, newest first and those without a date last, whatever the filter shows; one of
/// them is the article that is being read. Headlines are fetched when a view asks for them. Lives on the GUI thread.
class PlayerArticlesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Outlet, Headline, ColumnCount };
    enum Role { ShownRole = Qt::UserRole }; ///< bool: it is the article that is being read

    /// Both must outlive the model.
    PlayerArticlesModel(const RumourTableModel &rumours, const ArticleLibrary &library, QObject *parent = nullptr);

    /// Lists the articles about the rumour's player; none for RumourId{0}.
    void setShown(RumourId rumour);
    /// Whom the articles are about; empty if there are none.
    [[nodiscard]] const QString &player() const { return m_player; }
    /// The rumour that a row stands for: the one about the suitor of the rumour shown, else the article's first.
    [[nodiscard]] RumourId rumourAt(int row) const { return m_entries.at(static_cast<size_t>(row)).rumour; }
    /// The row of the article that is being read; -1 for none.
    [[nodiscard]] int shownRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        ArticleId article;
        RumourId rumour;
        QDate date;
        QString outlet;
        bool isAboutSuitor = false; ///< its rumour has the suitor of the rumour shown
        mutable std::optional<QString> headline; ///< once somebody has asked for it

        /// Whether both look alike; the headline follows from the article.
        bool operator==(const Entry &other) const;
    };

    [[nodiscard]] std::vector<Entry> entriesOf(const std::vector<StoredRumour> &rumours, RumourId shown) const;
    [[nodiscard]] static QString dateText(const Entry &entry);
    [[nodiscard]] QString spokenText(const Entry &entry) const;
    [[nodiscard]] const QString &headlineOf(const Entry &entry) const;

    const RumourTableModel &m_rumours;
    const ArticleLibrary &m_library;
    QString m_player;
    ArticleId m_shown;
    std::vector<Entry> m_entries;
};

} // namespace rumourdesk
