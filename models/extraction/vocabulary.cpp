// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/vocabulary.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

namespace {

constexpr size_t firstSlots = 1U << 17U; // the tables of the project have some fifty thousand words

size_t hashOf(std::u16string_view key)
{
    // FNV-1a over the code units.
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char16_t unit : key)
        hash = (hash ^ unit) * 0x100000001b3;
    return static_cast<size_t>(hash ^ (hash >> 29U));
}

} // namespace

Vocabulary::Vocabulary() : m_slots(firstSlots) {}

size_t Vocabulary::slotOf(std::u16string_view key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hashOf(key) & mask;
    while (m_slots[i].id != 0 && std::u16string_view(m_text).substr(m_slots[i].start, m_slots[i].length) != key)
        i = (i + 1) & mask;
    return i;
}

WordId Vocabulary::insert(std::u16string_view key, WordId id)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(key)];
    if (slot.id != 0)
        return slot.id;
    slot = {static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(key.size()), id};
    m_text += key;
    ++m_count;
    return id;
}

void Vocabulary::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.id != 0)
            m_slots[slotOf(std::u16string_view(m_text).substr(slot.start, slot.length))] = slot;
    }
}

WordId Vocabulary::add(QStringView word)
{
    m_scratch.clear();
    appendFolded(word, m_scratch);
    const WordId id = insert(m_scratch, m_last + 1);
    m_last = std::max(m_last, id);
    return id;
}

void Vocabulary::addSynonym(QStringView synonym, QStringView word)
{
    const WordId id = add(word);
    m_scratch.clear();
    appendFolded(synonym, m_scratch);
    insert(m_scratch, id);
}

WordId Vocabulary::find(QStringView word, std::u16string &scratch) const
{
    scratch.clear();
    appendFolded(word, scratch);
    return m_slots[slotOf(scratch)].id;
}

} // namespace rumourdesk
