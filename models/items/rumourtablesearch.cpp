// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the table model filters: over its columns at once, over the articles' words as the store finds them.
#include "models/items/rumourtablemodel.h"

#include "models/items/filterflags.h"
#include "models/items/rumourrows.h"
#include "models/jobs/storereader.h"
#include "models/store/articlestore.h"

#include <algorithm>
#include <iterator>

namespace rumourdesk {

void RumourTableModel::searchWith(StoreReader &filters, StoreReader &counts)
{
    m_filterReader = &filters;
    m_countReader = &counts;
    connect(&filters, &StoreReader::failed, this, &RumourTableModel::searchFailed);
    connect(&counts, &StoreReader::failed, this, [this](const Error &error) {
        if (const auto counted = std::exchange(m_counted, nullptr))
            counted(error);
    });
}

RowSet RumourTableModel::rowsWithout(Mark mark, const RumourColumns &columns)
{
    return RowSet::where(columns.count(), [&](size_t row) { return !columns.isMarked(row, mark); });
}

/// Those that the filter may let through: rejected ones only if it asks for them.
RowSet RumourTableModel::admittedRows(
    const RumourColumns &columns, const RowSet &visible, const RumourFilter &filter) const
{
    return asksForRejected(filter, m_savedFilters) ? rowsWithout(TakenBack, columns) : visible;
}

bool RumourTableModel::isRejectedAskedFor() const
{
    return asksForRejected(m_filter, m_savedFilters);
}

void RumourTableModel::forgetAnswers()
{
    m_answers.clear();
    m_values.clear();
}

Result<RowSet> RumourTableModel::rowsPassing(const RumourFilter &filter, QDate today)
{
    return rowsPassing(m_rows->columns(), m_visible, filter, today);
}

Result<RowSet> RumourTableModel::rowsPassing(
    const RumourColumns &columns, const RowSet &visible, const RumourFilter &filter, QDate today)
{
    if (filter.isEmpty())
        return visible;
    Result<RowSet> passing = m_answers.rowsPassing(*filter.root(), contextOf(columns, today));
    if (passing)
        *passing &= admittedRows(columns, visible, filter);
    return passing;
}

FilterContext RumourTableModel::contextOf(const RumourColumns &columns, QDate today)
{
    return {
        columns,
        m_rows->rates(),
        m_rows->currency(),
        today,
        knownNames().club,
        knownNames().outlet,
        [this](const QString &text, bool isPhrase) { return articlesWith({text, isPhrase}); },
        m_savedFilters,
    };
}

/// What has been found already; null if it has not been looked for.
const ArticleSet *RumourTableModel::foundArticles(const SearchedText &searched) const
{
    const auto known = std::ranges::find(m_searches, searched, &TextSearch::searched);
    if (known != m_searches.end())
        return &known->articles;
    const auto letter = std::ranges::find(m_letters, SearchedText{searched.text.toLower(), searched.isPhrase}, &TextSearch::searched);
    return letter == m_letters.end() ? nullptr : &letter->articles;
}

Result<ArticleSet> RumourTableModel::articlesWith(const SearchedText &searched)
{
    if (const ArticleSet *known = foundArticles(searched))
        return *known;
    Result<std::vector<ArticleId>> found = m_articles.matching(searched.text, searched.isPhrase);
    if (!found)
        return found.error();
    m_searches.push_back({searched, std::move(*found)});
    ArticleSet articles = m_searches.back().articles;
    forgetSearches(1);
    return articles;
}

/// Those that were wanted last stay, `wanted` of them whatever they weigh.
void RumourTableModel::forgetSearches(size_t wanted)
{
    constexpr size_t searchesKept = 32;
    constexpr size_t bytesKept = 4'000'000; // of all searches together
    size_t bytes = 0;
    for (const TextSearch &kept : m_searches)
        bytes += kept.articles.weight();
    while (m_searches.size() > wanted && (m_searches.size() > searchesKept || bytes > bytesKept)) {
        bytes -= m_searches.front().articles.weight();
        m_searches.erase(m_searches.begin());
    }
}

void RumourTableModel::searchLettersWith(StoreReader &letters)
{
    m_letterReader = &letters;
    searchNextLetter();
}

/// One after the other, and anew when the store has been read anew.
void RumourTableModel::searchNextLetter()
{
    static constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz0123456789";
    const auto next = static_cast<qsizetype>(m_letters.size());
    if (!m_letterReader || next == letters.size())
        return;
    m_letterReader->read([this, letter = letters.sliced(next, 1).toString(), read = m_reads](const Database &store) -> StoreReader::Show {
        Result<std::vector<ArticleId>> found = ArticleStore(store).matching(letter, false);
        if (!found)
            return {}; // whoever asks for it is told
        const auto articles = std::make_shared<ArticleSet>(std::move(*found));
        return [this, letter, read, articles] {
            if (read != m_reads) // and looks for all letters again
                return;
            m_letters.push_back({{letter, false}, std::move(*articles)});
            searchNextLetter();
        };
    });
}

bool RumourTableModel::hasToSearch(const RumourFilter &filter) const
{
    return std::ranges::any_of(
        searchedTexts(filter, m_savedFilters), [this](const SearchedText &searched) { return !foundArticles(searched); });
}

/// Calls `found` when all that the filter looks for in the articles is known, which may be at once.
void RumourTableModel::search(StoreReader *reader, const RumourFilter &filter, const Found &found)
{
    if (reader)
        reader->drop();
    std::vector<SearchedText> unknown;
    const std::vector<SearchedText> wanted = searchedTexts(filter, m_savedFilters);
    for (const SearchedText &searched : wanted) {
        const auto known = std::ranges::find(m_searches, searched, &TextSearch::searched);
        if (known != m_searches.end())
            std::rotate(known, known + 1, m_searches.end());
        else if (!foundArticles(searched))
            unknown.push_back(searched);
    }
    if (!reader || unknown.empty()) {
        found({});
        return;
    }
    // What is found is handed over by pointer: functions are copied.
    reader->read([=, this, read = m_reads](const Database &store) -> StoreReader::Show {
        const auto searches = std::make_shared<std::vector<TextSearch>>();
        for (const SearchedText &searched : unknown) {
            Result<std::vector<ArticleId>> articles = ArticleStore(store).matching(searched.text, searched.isPhrase);
            if (!articles)
                return [found, error = articles.error()] { found(error); };
            searches->push_back({searched, std::move(*articles)});
        }
        return [=, this] {
            if (read != m_reads) { // the store has been read anew since, and may hold other articles
                search(reader, filter, found);
                return;
            }
            std::ranges::move(*searches, std::back_inserter(m_searches));
            forgetSearches(wanted.size());
            found({});
        };
    });
}

void RumourTableModel::setFilter(const RumourFilter &filter, QDate today)
{
    search(m_filterReader, filter, [this, filter, today](const Result<void> &found) {
        if (found)
            applyFilter(filter, today);
        else
            Q_EMIT searchFailed(found.error());
    });
    if (m_filterReader && m_filterReader->isReading()) // the window has nothing to do meanwhile
        m_answers.prepare(*filter.root(), contextOf(m_rows->columns(), today));
}

void RumourTableModel::count(const RumourFilter &filter, QDate today, const Counted &counted)
{
    m_counted = counted;
    search(m_countReader, filter, [this, filter, today](const Result<void> &found) {
        const Counted waiting = std::exchange(m_counted, nullptr);
        waiting(found ? countPassing(filter, today) : Result<int>(found.error()));
    });
}

void RumourTableModel::applyFilter(const RumourFilter &filter, QDate today)
{
    const RumourFilter before = std::exchange(m_filter, filter);
    const QDate dayBefore = std::exchange(m_today, today);
    Result<RowSet> passing = rowsPassing(m_filter, m_today);
    if (!passing) {
        m_filter = before;
        m_today = dayBefore;
        Q_EMIT searchFailed(passing.error());
        return;
    }
    changeRows(NoLayoutChangeHint, [&] { m_rows->show(std::move(passing).value()); });
    Q_EMIT contentChanged();
}

} // namespace rumourdesk
