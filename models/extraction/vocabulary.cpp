// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/vocabulary.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

namespace {

constexpr size_t firstSlots = 1U << 17U; // the tables of the project have some fifty thousand words

} // namespace

Vocabulary::Vocabulary() : m_slots(firstSlots), m_starts(firstSlots) {}

bool Vocabulary::isText(size_t slot, std::u16string_view word) const
{
    const std::u16string_view text(m_text);
    return text.substr(m_starts[slot], word.size()) == word && text[m_starts[slot] + word.size()] == u'\0';
}

size_t Vocabulary::slotOf(std::u16string_view word) const
{
    const std::uint64_t key = foldedKeyOf(word);
    const bool isHashed = isHashedKey(key);
    size_t i = placeOf(key);
    while (m_slots[i].id != 0 && (m_slots[i].key != key || (isHashed && !isText(i, word))))
        i = (i + 1) & (m_slots.size() - 1);
    return i;
}

WordId Vocabulary::insert(std::u16string_view word, WordId id)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    const size_t place = slotOf(word);
    Slot &slot = m_slots[place];
    if (slot.id != 0)
        return slot.id;
    slot = {foldedKeyOf(word), id, 0};
    if (isHashedKey(slot.key)) {
        m_starts[place] = static_cast<std::uint32_t>(m_text.size());
        m_text += word;
        m_text += u'\0';
    }
    ++m_count;
    return id;
}

void Vocabulary::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const std::vector<std::uint32_t> starts = std::exchange(m_starts, std::vector<std::uint32_t>(m_slots.size()));
    for (size_t place = 0; place < old.size(); ++place) {
        if (old[place].id == 0)
            continue;
        size_t i = placeOf(old[place].key);
        while (m_slots[i].id != 0)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = old[place];
        m_starts[i] = starts[place];
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

KnownWord Vocabulary::find(QStringView word, std::u16string &scratch) const
{
    scratch.clear();
    appendFolded(word, scratch);
    const Slot &slot = m_slots[slotOf(scratch)];
    return {slot.id, slot.classes};
}

void Vocabulary::finish()
{
    for (Slot &slot : m_slots)
        slot.classes = classesOf(slot.id);
}

void Vocabulary::addClasses(WordId word, std::uint32_t classes)
{
    if (m_classes.size() <= word)
        m_classes.resize(std::max<size_t>(word + 1, m_classes.size() * 2));
    m_classes[word] |= classes;
}

} // namespace rumourdesk
