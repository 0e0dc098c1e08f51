// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/nameindex.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

namespace {

constexpr int mostNamesakes = 60;

bool endsWith(const NameWords &words, const NameWords &tail)
{
    return tail.size() <= words.size() && std::equal(tail.rbegin(), tail.rend(), words.rbegin());
}

/// "Joe" and "Joseph", "Alex" and "Alexander": the same beginning, of two letters at least.
bool isShortFor(const NameWord &a, const NameWord &b)
{
    return a.beginning() > 0xffff && a.beginning() == b.beginning();
}

NameWord nameWordOf(QStringView text)
{
    std::u16string word;
    appendFolded(text, word);
    const std::uint64_t key = foldedKeyOf(word);
    return {key, isHashedKey(key) ? QString::fromStdU16String(word) : QString()};
}

} // namespace

std::uint64_t NameWord::beginning() const
{
    if (longText.isEmpty())
        return (key & 0xff) | (key & 0xff00) << 8U;
    return longText.size() < 2 ? 0 : longText[0].unicode() | std::uint64_t(longText[1].unicode()) << 16U;
}

NameWords nameWordsOf(const Scan &scan, TokenRange range)
{
    NameWords words;
    for (int i = range.first; i < range.last; ++i) {
        const Token &token = scan.token(i);
        if (token.kind == TokenKind::Word)
            words.append(token.isShort ? NameWord{token.key, {}} : nameWordOf(scan.text(i)));
    }
    return words;
}

void NameIndex::link(FlatMap &map, const NameWord &word, int person)
{
    const auto place = static_cast<std::uint32_t>(m_links.size());
    m_links.push_back({person, map.assign(word.key, place)});
}

template<class Visit>
void NameIndex::visit(const FlatMap &map, const NameWord &word, Visit visit) const
{
    std::uint32_t place = map.find(word.key);
    for (int i = 0; i < mostNamesakes && place != FlatMap::notFound; ++i) {
        if (!visit(m_links[place].person))
            return;
        place = m_links[place].previous;
    }
}

int NameIndex::add(NameWords words)
{
    const int person = static_cast<int>(m_words.size());
    m_words.push_back(std::move(words));
    const NameWords &added = m_words.back();
    if (!added.isEmpty())
        link(m_bySurname, added.back(), person);
    if (added.size() > 1)
        link(m_byGivenName, added.front(), person);
    return person;
}

void NameIndex::rename(int person, NameWords words)
{
    m_words[static_cast<size_t>(person)] = std::move(words);
    link(m_byGivenName, wordsOf(person).front(), person); // a fuller name ends as the shorter one does
}

int NameIndex::named(const NameWords &words) const
{
    int best = -1;
    if (words.isEmpty())
        return best;
    visit(m_bySurname, words.back(), [&](int person) {
        const NameWords &known = wordsOf(person);
        const bool isSame = endsWith(known, words) || (known.size() > 1 && endsWith(words, known));
        const bool isVariant
            = words.size() > 1 && known.size() > 1 && words.back() == known.back() && isShortFor(words.front(), known.front());
        if (isSame || isVariant)
            best = person;
        return best < 0;
    });
    return best;
}

NameIndex::People NameIndex::bearersOf(const NameWords &words) const
{
    People people;
    if (words.isEmpty())
        return people;
    visit(m_bySurname, words.back(), [&](int person) {
        if (endsWith(wordsOf(person), words))
            people.append(person);
        return true;
    });
    std::reverse(people.begin(), people.end());
    return people;
}

NameIndex::People NameIndex::calledBy(const NameWord &given) const
{
    People people;
    if (!given.hasThreeLetters())
        return people;
    visit(m_byGivenName, given, [&](int person) {
        const bool isHis = wordsOf(person).size() > 1 && wordsOf(person).front() == given;
        if (isHis && !people.contains(person))
            people.append(person);
        return people.size() < 2;
    });
    return people;
}

} // namespace rumourdesk
