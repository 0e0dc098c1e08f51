// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/vocabulary.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

WordId Vocabulary::add(QStringView word)
{
    std::u16string key;
    appendFolded(word, key);
    const auto [place, isNew] = m_ids.try_emplace(std::move(key), m_last + 1);
    m_last += isNew ? 1 : 0;
    return place->second;
}

void Vocabulary::addSynonym(QStringView synonym, QStringView word)
{
    const WordId id = add(word);
    std::u16string key;
    appendFolded(synonym, key);
    m_ids.try_emplace(std::move(key), id);
}

WordId Vocabulary::find(QStringView word, std::u16string &scratch) const
{
    scratch.clear();
    appendFolded(word, scratch);
    const auto found = m_ids.find(std::u16string_view(scratch));
    return found == m_ids.end() ? 0 : found->second;
}

} // namespace rumourdesk
