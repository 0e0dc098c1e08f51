// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rumourdesk {

/// Distinct names, or lists of names, by small ids, so that a million rumours keep a number each and a filter
/// looks at each name once. Id 0 is the empty name: the article says nothing. Belongs to one thread at a time.
class NameDictionary
{
public:
    enum class Match {
        WordPrefix, ///< the words stand in a row, and the last may go on
        Words, ///< the words stand in a row
        Whole, ///< one of the names has these words and no others
    };

    NameDictionary();

    quint32 idOf(const QString &name);
    quint32 idOf(const QStringList &names);
    /// Of names that stand in `singles` each for itself, or are put there: they are folded once.
    quint32 idOf(const QStringList &names, NameDictionary &singles);

    /// The id of a single name that is in the table.
    [[nodiscard]] std::optional<quint32> find(const QString &name) const;

    [[nodiscard]] size_t size() const { return m_entries.size(); }
    /// The name; those of a list are joined by commas.
    [[nodiscard]] const QString &text(quint32 id) const { return m_entries[id].text; }
    [[nodiscard]] const QStringList &names(quint32 id) const { return m_entries[id].names; }

    /// For each id, whether it matches words that foldedWords() made.
    [[nodiscard]] std::vector<bool> matching(const QString &words, Match match) const;
    /// For each id its place in alphabetical order, without regard to case and accents. Sorted when first asked for after
    /// a new name.
    [[nodiscard]] const std::vector<quint32> &ranks() const;
    /// The ids in alphabetical order, likewise.
    [[nodiscard]] const std::vector<quint32> &alphabetical() const;

private:
    void sortNames() const;
    quint32 add(const QString &key, const QStringList &names, const QString &folded);

    struct Entry {
        QString text;
        QStringList names;
        qsizetype start = 0; // where its part of m_folded begins
    };
    [[nodiscard]] QStringView folded(quint32 id) const;

    std::vector<Entry> m_entries;
    // "| erling haaland | phil foden |": every word between spaces, every name between bars, entry behind entry, so that
    // a search is one pass over one text.
    QString m_folded;
    QHash<QString, quint32> m_ids;
    mutable std::vector<quint32> m_ranks;
    mutable std::vector<quint32> m_alphabetical;
};

} // namespace rumourdesk
