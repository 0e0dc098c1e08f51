// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/flatmap.h"
#include "models/extraction/scan.h"

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace rumourdesk {

/// A word of a name in its folded form. Short ones are told apart by their key alone.
struct NameWord {
    std::uint64_t key = 0;
    QString longText; ///< of a word whose key is a hash

    [[nodiscard]] bool hasThreeLetters() const { return !longText.isEmpty() ? longText.size() > 2 : key > 0xffff; }
    /// The first two letters; below 0x10000 if there are fewer.
    [[nodiscard]] std::uint64_t beginning() const;
    bool operator==(const NameWord &) const = default;
};

using NameWords = QVarLengthArray<NameWord, 4>;

/// The words of a stretch of text, folded.
[[nodiscard]] NameWords nameWordsOf(const Scan &scan, TokenRange range);

/// The full names of an article's people, by surname and given name, so that a thousand names do not ask each of a
/// thousand people. Of those who share a surname the sixty named last are looked at.
class NameIndex
{
public:
    NameIndex()
    {
        constexpr size_t usualPeople = 16; // of an article, or fewer
        m_words.reserve(usualPeople);
        m_links.reserve(2 * usualPeople);
    }

    /// Adds a person; the number of the first is 0.
    int add(NameWords words);
    /// Gives a person a fuller name.
    void rename(int person, NameWords words);
    [[nodiscard]] const NameWords &wordsOf(int person) const { return m_words[static_cast<size_t>(person)]; }

    /// The person whom a full name means: who bears it, a part of it, or a variant ("Joe" for "Joseph"); -1 if none.
    [[nodiscard]] int named(const NameWords &words) const;

    using People = QVarLengthArray<int, 4>;
    /// Those whose names end in the words, in the order in which they were added.
    [[nodiscard]] People bearersOf(const NameWords &words) const;
    /// Those whose given name, of three letters at least, is the word: none, one, or two of them.
    [[nodiscard]] People calledBy(const NameWord &given) const;

private:
    struct Link {
        int person = -1;
        std::uint32_t previous = FlatMap::notFound; // with the same word
    };

    void link(FlatMap &map, const NameWord &word, int person);
    template<class Visit>
    void visit(const FlatMap &map, const NameWord &word, Visit visit) const;

    std::vector<NameWords> m_words; // by person
    std::vector<Link> m_links;
    FlatMap m_bySurname; // the key of the last word to a link
    FlatMap m_byGivenName;
};

} // namespace rumourdesk
