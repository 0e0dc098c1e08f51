// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/namedictionary.h"

#include "models/items/textfold.h"

#include <algorithm>
#include <numeric>

namespace rumourdesk {

using namespace Qt::StringLiterals;

NameDictionary::NameDictionary()
{
    m_entries.push_back({});
    m_ids.insert(QString(), 0);
    sortNames();
}

quint32 NameDictionary::idOf(const QString &name)
{
    return name.isEmpty() ? 0 : idOf(QStringList{name});
}

quint32 NameDictionary::idOf(const QStringList &names)
{
    const QString key = names.join(u'\x1f');
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;

    Entry entry{names.join(u", "_s), names, u"|"_s};
    for (const QString &name : names)
        entry.folded += u' ' + foldedWords(name) + u" |";
    const auto id = static_cast<quint32>(m_entries.size());
    m_entries.push_back(std::move(entry));
    m_ids.insert(key, id);
    return id;
}

std::optional<quint32> NameDictionary::find(const QString &name) const
{
    const auto known = m_ids.constFind(name);
    return known == m_ids.constEnd() ? std::nullopt : std::optional(*known);
}

std::vector<bool> NameDictionary::matching(const QString &words, Match match) const
{
    std::vector<bool> matches(m_entries.size(), false);
    if (words.isEmpty())
        return matches;
    const QString needle = match == Match::WordPrefix ? QString(u' ' + words)
        : match == Match::Words                       ? QString(u' ' + words + u' ')
                                                      : QString(u"| " + words + u" |");
    for (size_t id = 1; id < m_entries.size(); ++id)
        matches[id] = m_entries[id].folded.contains(needle);
    return matches;
}

void NameDictionary::sortNames()
{
    m_alphabetical.resize(m_entries.size());
    std::iota(m_alphabetical.begin(), m_alphabetical.end(), 0);
    std::sort(m_alphabetical.begin(), m_alphabetical.end(), [this](quint32 left, quint32 right) {
        const int order = m_entries[left].folded.compare(m_entries[right].folded);
        return order != 0 ? order < 0 : m_entries[left].text < m_entries[right].text;
    });
    m_ranks.resize(m_entries.size());
    for (quint32 place = 0; place < m_alphabetical.size(); ++place)
        m_ranks[m_alphabetical[place]] = place;
}

} // namespace rumourdesk
