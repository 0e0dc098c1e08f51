// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercache.h"

#include "models/items/filternames.h"

#include <algorithm>
#include <ranges>

namespace rumourdesk {

namespace {

constexpr size_t answersKept = 16; // an eighth of a byte for each rumour

void collect(const FilterNode &node, std::vector<SearchedText> &texts);

void collect(const std::vector<FilterNode> &parts, std::vector<SearchedText> &texts)
{
    for (const FilterNode &part : parts)
        collect(part, texts);
}

void add(const SearchedText &text, std::vector<SearchedText> &texts)
{
    if (std::ranges::find(texts, text) == texts.end())
        texts.push_back(text);
}

void collect(const FilterNode &node, std::vector<SearchedText> &texts)
{
    if (const auto *all = std::get_if<FilterAnd>(&node.is)) {
        collect(all->parts, texts);
    } else if (const auto *any = std::get_if<FilterOr>(&node.is)) {
        collect(any->parts, texts);
    } else if (const auto *opposite = std::get_if<FilterNot>(&node.is)) {
        collect(opposite->part, texts);
    } else if (const auto *named = std::get_if<NamedFilter>(&node.is); named && named->meaning) {
        collect(*named->meaning, texts);
    } else if (const auto *free = std::get_if<FreeText>(&node.is)) {
        add({free->text, free->isPhrase}, texts);
    } else if (const auto *test = std::get_if<FieldTest>(&node.is); test && test->field == FilterField::Text) {
        for (const FilterValue &value : test->values) {
            const auto *bound = std::get_if<FilterBound>(&value);
            if (const auto *text = bound ? std::get_if<FilterText>(bound) : nullptr)
                add({text->text, text->isPhrase}, texts);
        }
    }
}

/// Whether the words are others with some letters more in the last of them.
bool isLongerWord(const FreeText &words, const FreeText &shorter)
{
    const bool areWords = !words.isPhrase && !shorter.isPhrase && !shorter.text.isEmpty();
    if (!areWords || !shorter.text.back().isLetterOrNumber() || !words.text.startsWith(shorter.text))
        return false;
    const QStringView letters = QStringView(words.text).sliced(shorter.text.size());
    return std::ranges::all_of(letters, [](QChar letter) { return letter.isLetterOrNumber(); });
}

} // namespace

std::vector<SearchedText> searchedTexts(const RumourFilter &filter, std::span<const SavedFilter> saved)
{
    std::vector<SearchedText> texts;
    const ParsedFilter meant = withSavedFilters(filter, saved);
    if (!meant.mistake && !meant.filter.isEmpty())
        collect(*meant.filter.root(), texts);
    return texts;
}

void FilterCache::clear()
{
    m_answers.clear();
    m_naming.clear();
}

void FilterCache::begin(const FilterContext &context)
{
    if (context.today != m_today)
        clear();
    m_today = context.today;
}

void FilterCache::prepare(const FilterNode &filter, const FilterContext &context)
{
    begin(context);
    m_naming.clear();
    const auto *all = std::get_if<FilterAnd>(&filter.is);
    for (const FilterNode &part : all ? std::span<const FilterNode>(all->parts) : std::span(&filter, 1)) {
        std::vector<SearchedText> texts;
        collect(part, texts);
        if (const auto *words = std::get_if<FreeText>(&part.is))
            m_naming.push_back({part, rowsNaming(*words, candidatesFor(*words, context), context)});
        else if (texts.empty() && !std::holds_alternative<NamedFilter>(part.is))
            static_cast<void>(rowsOfPart(part, context)); // what fails now will fail again
    }
}

Result<RowSet> FilterCache::rowsPassing(const FilterNode &filter, const FilterContext &context)
{
    begin(context);
    const auto *all = std::get_if<FilterAnd>(&filter.is);
    if (!all || all->parts.empty())
        return rowsOfPart(filter, context);
    Result<RowSet> rows = rowsOfPart(all->parts.front(), context);
    for (size_t i = 1; rows && i < all->parts.size(); ++i) {
        const Result<RowSet> others = rowsOfPart(all->parts[i], context);
        if (!others)
            return others;
        *rows &= *others;
    }
    return rows;
}

Result<RowSet> FilterCache::rowsOfPart(const FilterNode &part, const FilterContext &context)
{
    const auto known = std::ranges::find(m_answers, part, &Answer::part);
    if (known != m_answers.end()) {
        std::rotate(known, known + 1, m_answers.end());
        return m_answers.back().rows;
    }
    Result<RowSet> rows = rowsOfNew(part, context);
    if (!rows)
        return rows;
    if (m_answers.size() == answersKept)
        m_answers.erase(m_answers.begin());
    m_answers.push_back({part, *rows});
    return rows;
}

Result<RowSet> FilterCache::rowsOfNew(const FilterNode &part, const FilterContext &context)
{
    const auto *words = std::get_if<FreeText>(&part.is);
    if (!words)
        return rumourdesk::rowsPassing(part, context);
    Result<RowSet> rows = rowsTelling(*words, context);
    if (!rows)
        return rows;
    if (const auto naming = std::ranges::find(m_naming, part, &Answer::part); naming != m_naming.end()) {
        *rows |= naming->rows;
        return rows;
    }
    RowSet others = candidatesFor(*words, context);
    others -= *rows;
    *rows |= rowsNaming(*words, others, context);
    return rows;
}

/// "liv" lets through no more than "li" does: the rows worth asking for words of which the beginning is answered.
RowSet FilterCache::candidatesFor(const FreeText &words, const FilterContext &context) const
{
    for (const Answer &answer : m_answers | std::views::reverse) {
        const auto *shorter = std::get_if<FreeText>(&answer.part.is);
        if (shorter && isLongerWord(words, *shorter))
            return answer.rows;
    }
    return RowSet::all(context.columns.count());
}

} // namespace rumourdesk
