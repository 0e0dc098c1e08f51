// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playerarticlesmodel.h"

#include "models/items/articlelibrary.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourtablemodel.h"

#include <algorithm>
#include <unordered_map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

bool PlayerArticlesModel::Entry::operator==(const Entry &other) const
{
    return article == other.article && date == other.date && outlet == other.outlet;
}

PlayerArticlesModel::PlayerArticlesModel(
    const RumourTableModel &rumours, const ArticleLibrary &library, QObject *parent)
    : QAbstractTableModel(parent), m_rumours(rumours), m_library(library)
{
}

void PlayerArticlesModel::setShown(RumourId rumour)
{
    m_player = m_rumours.playerOf(rumour);
    m_shown = m_rumours.articleOf(rumour);
    std::vector<Entry> entries = entriesOf(m_rumours.rumoursAbout(m_player), rumour);
    if (entries == m_entries) { // another article of the same player: the list stands still
        for (size_t i = 0; i < entries.size(); ++i)
            m_entries[i].rumour = entries[i].rumour;
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

std::vector<PlayerArticlesModel::Entry> PlayerArticlesModel::entriesOf(
    const std::vector<StoredRumour> &rumours, RumourId shown) const
{
    const auto shownRumour = std::ranges::find(rumours, shown, &StoredRumour::id);
    const QString suitor = shownRumour == rumours.end() ? QString() : shownRumour->rumour.to;
    std::vector<Entry> entries;
    std::unordered_map<qint64, size_t> places; // of articles among the entries
    for (const StoredRumour &stored : rumours) {
        const bool isAboutSuitor = !suitor.isEmpty() && stored.rumour.to == suitor;
        const auto [place, isNew] = places.emplace(stored.article.value, entries.size());
        if (isNew) {
            entries.push_back({stored.article, stored.id, stored.published ? stored.published->date : QDate(),
                originOf(stored), isAboutSuitor, std::nullopt});
        } else if (isAboutSuitor && !entries[place->second].isAboutSuitor) {
            entries[place->second].rumour = stored.id;
            entries[place->second].isAboutSuitor = true;
        }
    }
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) { return left.date > right.date; });
    return entries;
}

int PlayerArticlesModel::shownRow() const
{
    const auto shown = std::ranges::find(m_entries, m_shown, &Entry::article);
    return shown == m_entries.end() ? -1 : static_cast<int>(shown - m_entries.begin());
}

int PlayerArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PlayerArticlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlayerArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Date ? dateText(entry) : index.column() == Outlet ? entry.outlet : headlineOf(entry);
    case Qt::ToolTipRole: return headlineOf(entry);
    case Qt::AccessibleTextRole: // screen readers read the first column as the row
        return index.column() == Date ? QVariant(spokenText(entry)) : QVariant();
    case ShownRole: return entry.article == m_shown;
    default: return {};
    }
}

QVariant PlayerArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Date: return tr("Date");
    case Outlet: return tr("Outlet");
    case Headline: return tr("Headline");
    default: return {};
    }
}

QString PlayerArticlesModel::dateText(const Entry &entry)
{
    return entry.date.isValid() ? shortDateText(entry.date) : tr("no date");
}

QString PlayerArticlesModel::spokenText(const Entry &entry) const
{
    QStringList words{dateText(entry), entry.outlet, headlineOf(entry)};
    if (entry.article == m_shown)
        words << tr("being read");
    words.removeAll(QString());
    return words.join(u", "_s);
}

const QString &PlayerArticlesModel::headlineOf(const Entry &entry) const
{
    if (!entry.headline) {
        const Result<QString> headline = m_library.headline(entry.article);
        entry.headline = headline ? *headline : headline.error().message;
    }
    return *entry.headline;
}

} // namespace rumourdesk
