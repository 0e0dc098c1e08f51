// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/vocabulary.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

WordId Vocabulary::add(QStringView word)
{
    std::u16string key;
    appendFolded(word, key);
    return m_ids.try_emplace(std::move(key), static_cast<WordId>(m_ids.size() + 1)).first->second;
}

WordId Vocabulary::find(QStringView word, std::u16string &scratch) const
{
    scratch.clear();
    appendFolded(word, scratch);
    const auto found = m_ids.find(std::u16string_view(scratch));
    return found == m_ids.end() ? 0 : found->second;
}

} // namespace rumourdesk
