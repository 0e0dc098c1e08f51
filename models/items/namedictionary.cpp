// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/namedictionary.h"

#include "models/items/textfold.h"

#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QStringList &names)
{
    return names.join(u'\x1f');
}

} // namespace

NameDictionary::NameDictionary()
{
    m_entries.push_back({});
    m_ids.insert(QString(), 0);
}

quint32 NameDictionary::idOf(const QString &name)
{
    return name.isEmpty() ? 0 : idOf(QStringList{name});
}

quint32 NameDictionary::idOf(const QStringList &names)
{
    const QString key = keyOf(names);
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;

    QString folded;
    for (const QString &name : names)
        folded += u' ' + foldedWords(name) + u" |";
    return add(key, names, folded);
}

quint32 NameDictionary::idOf(const QStringList &names, NameDictionary &singles)
{
    const QString key = keyOf(names);
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;

    QString folded;
    for (const QString &name : names) {
        const quint32 single = singles.idOf(name);
        folded += single == 0 ? QStringView(u"  |") : singles.folded(single).sliced(1);
    }
    return add(key, names, folded);
}

quint32 NameDictionary::add(const QString &key, const QStringList &names, const QString &folded)
{
    Entry entry{names.join(u", "_s), names, m_folded.size()};
    m_folded += u'|' + folded;
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
    const QStringMatcher matcher(needle);
    size_t id = 0;
    for (qsizetype at = matcher.indexIn(m_folded); at >= 0; at = matcher.indexIn(m_folded, at)) {
        while (id + 1 < m_entries.size() && m_entries[id + 1].start <= at)
            ++id;
        matches[id] = true;
        if (id + 1 == m_entries.size())
            break;
        at = m_entries[id + 1].start; // one place in an entry is enough
    }
    return matches;
}

const std::vector<quint32> &NameDictionary::ranks() const
{
    sortNames();
    return m_ranks;
}

const std::vector<quint32> &NameDictionary::alphabetical() const
{
    sortNames();
    return m_alphabetical;
}

QStringView NameDictionary::folded(quint32 id) const
{
    const qsizetype end = id + 1 < m_entries.size() ? m_entries[id + 1].start : m_folded.size();
    return QStringView(m_folded).sliced(m_entries[id].start, end - m_entries[id].start);
}

void NameDictionary::sortNames() const
{
    if (m_ranks.size() == m_entries.size())
        return;
    m_alphabetical.resize(m_entries.size());
    std::iota(m_alphabetical.begin(), m_alphabetical.end(), 0);
    std::sort(m_alphabetical.begin(), m_alphabetical.end(), [this](quint32 left, quint32 right) {
        const int order = folded(left).compare(folded(right));
        return order != 0 ? order < 0 : m_entries[left].text < m_entries[right].text;
    });
    m_ranks.resize(m_entries.size());
    for (quint32 place = 0; place < m_alphabetical.size(); ++place)
        m_ranks[m_alphabetical[place]] = place;
}

} // namespace rumourdesk
