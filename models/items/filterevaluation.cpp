// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterevaluation.h"

#include "models/items/feeconversion.h"
#include "models/items/filterflags.h"
#include "models/items/filternames.h"
#include "models/items/textfold.h"

#include <algorithm>
#include <limits>
#include <map>

namespace rumourdesk {

namespace {

using Match = NameDictionary::Match;

constexpr qint64 lowestNumber = std::numeric_limits<qint64>::min();
constexpr qint64 highestNumber = std::numeric_limits<qint64>::max();

/// Both ends included.
struct Interval {
    qint64 first = lowestNumber;
    qint64 last = highestNumber;

    [[nodiscard]] bool has(qint64 number) const { return number >= first && number <= last; }
};

QDate daysBack(const FilterAgo &ago, QDate today)
{
    switch (ago.unit) {
    case u'w': return today.addDays(-7 * ago.count);
    case u'm': return today.addMonths(-ago.count);
    case u'y': return today.addYears(-ago.count);
    default: return today.addDays(-ago.count);
    }
}

Interval intervalOf(const FilterBound &bound, QDate today)
{
    if (const auto *number = std::get_if<FilterNumber>(&bound))
        return {number->amount, number->amount};
    if (const auto *period = std::get_if<FilterPeriod>(&bound))
        return {period->first.toJulianDay(), period->last.toJulianDay()};
    if (const auto *ago = std::get_if<FilterAgo>(&bound)) {
        const qint64 day = daysBack(*ago, today).toJulianDay();
        return {day, day};
    }
    if (const auto *rank = std::get_if<FilterRank>(&bound))
        return {rank->rank, rank->rank};
    return {};
}

Interval intervalOf(Comparison comparison, const FilterValue &value, QDate today)
{
    if (const auto *range = std::get_if<FilterRange>(&value)) {
        return {range->first ? intervalOf(*range->first, today).first : lowestNumber,
            range->last ? intervalOf(*range->last, today).last : highestNumber};
    }
    const auto &bound = std::get<FilterBound>(value);
    const Interval exact = intervalOf(bound, today);
    switch (comparison) {
    case Comparison::Greater: return {exact.last + 1, highestNumber};
    case Comparison::GreaterOrEqual: return {exact.first, highestNumber};
    case Comparison::Less: return {lowestNumber, exact.first - 1};
    case Comparison::LessOrEqual: return {lowestNumber, exact.last};
    default: break;
    }
    // date:-14d is the last fourteen days, not the one day two weeks ago.
    if (comparison == Comparison::Matches && std::holds_alternative<FilterAgo>(bound))
        return {exact.first, highestNumber};
    return exact;
}

/// The numbers that the value lets through; lowestNumber stands for none.
Interval numbersWanted(Comparison comparison, const FilterValue &value, QDate today)
{
    if (std::holds_alternative<FilterNone>(value))
        return {lowestNumber, lowestNumber};
    const Interval wanted
        = std::holds_alternative<FilterAny>(value) ? Interval() : intervalOf(comparison, value, today);
    return {std::max(wanted.first, lowestNumber + 1), wanted.last};
}

class FilterEvaluation
{
public:
    explicit FilterEvaluation(const FilterContext &context) : m_context(context), m_columns(context.columns) {}

    Result<RowSet> rowsOf(const FilterNode &node) const;
    RowSet rowsNaming(const FreeText &free, RowSet candidates) const;
    Result<RowSet> articleRows(const QString &text, bool isPhrase) const;

private:
    Result<RowSet> rowsOf(const FilterAnd &all) const;
    Result<RowSet> rowsOf(const FilterOr &any) const;
    Result<RowSet> rowsOf(const FilterNot &opposite) const;
    Result<RowSet> rowsOf(const FreeText &free) const;
    Result<RowSet> rowsOf(const NamedFilter &named) const;
    Result<RowSet> rowsOf(const FieldTest &test) const;
    Result<RowSet> rowsOf(FilterField field, Comparison comparison, const FilterValue &value) const;

    RowSet nameRows(FilterField field, Comparison comparison, const FilterValue &value) const;
    RowSet feeRows(Comparison comparison, const FilterValue &value) const;
    RowSet numberRows(FilterField field, Comparison comparison, const FilterValue &value) const;
    RowSet addedRows(Comparison comparison, const FilterValue &value) const;
    RowSet gradeRows(Comparison comparison, const FilterValue &value) const;
    RowSet noteRows(const FilterValue &value) const;

    template<class Predicate>
    RowSet where(Predicate holds) const { return RowSet::where(m_columns.count(), holds); }
    RowSet whereId(const std::vector<quint32> &ids, const std::vector<bool> &matching) const
    {
        return whereId(ids, matching, RowSet::all(m_columns.count()));
    }
    static RowSet whereId(const std::vector<quint32> &ids, const std::vector<bool> &matching, const RowSet &candidates)
    {
        if (std::ranges::find(matching, true) == matching.end())
            return RowSet(ids.size());
        const std::vector<quint8> table(matching.begin(), matching.end()); // a million times bytes are faster than bits
        return RowSet::among(candidates, [&](size_t row) { return table[ids[row]] != 0; });
    }
    /// Of all rumours of an article, or none.
    template<class Predicate>
    RowSet whereArticle(Predicate holds) const { return whereId(m_columns.article, articlesWhere(holds)); }
    template<class Predicate>
    std::vector<bool> articlesWhere(Predicate holds) const
    {
        std::vector<bool> articles(m_columns.articles.size());
        std::transform(m_columns.articles.begin(), m_columns.articles.end(), articles.begin(), holds);
        return articles;
    }

    const FilterContext &m_context;
    const RumourColumns &m_columns;
    mutable std::map<const FilterNode *, RowSet> m_named; // one saved filter may be named in many places
};

Result<RowSet> FilterEvaluation::rowsOf(const FilterNode &node) const
{
    return std::visit([this](const auto &is) { return rowsOf(is); }, node.is);
}

Result<RowSet> FilterEvaluation::rowsOf(const FilterAnd &all) const
{
    RowSet rows = RowSet::all(m_columns.count());
    for (const FilterNode &part : all.parts) {
        const Result<RowSet> others = rowsOf(part);
        if (!others)
            return others;
        rows &= *others;
    }
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(const FilterOr &any) const
{
    RowSet rows(m_columns.count());
    for (const FilterNode &part : any.parts) {
        const Result<RowSet> others = rowsOf(part);
        if (!others)
            return others;
        rows |= *others;
    }
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(const FilterNot &opposite) const
{
    Result<RowSet> rows = rowsOf(opposite.part.front());
    if (rows)
        rows->invert();
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(const FreeText &free) const
{
    Result<RowSet> rows = articleRows(free.text, free.isPhrase);
    if (rows) {
        RowSet others = *rows;
        others.invert();
        *rows |= rowsNaming(free, std::move(others));
    }
    return rows;
}

/// Column by column, and in each only the rows that none before it has let through.
RowSet FilterEvaluation::rowsNaming(const FreeText &free, RowSet candidates) const
{
    const QString words = foldedWords(free.text);
    const Match match = free.isPhrase ? Match::Words : Match::WordPrefix;
    RowSet rows(m_columns.count());
    const auto addFrom = [&](const std::vector<quint32> &ids, const std::vector<bool> &matching) {
        const RowSet found = whereId(ids, matching, candidates);
        candidates -= found;
        rows |= found;
    };
    const std::vector<bool> clubs = m_columns.clubs.matching(words, match);
    addFrom(m_columns.player, m_columns.players.matching(words, match));
    addFrom(m_columns.from, clubs);
    addFrom(m_columns.to, clubs);
    addFrom(m_columns.sources, m_columns.sourceLists.matching(words, match));
    addFrom(m_columns.credited, m_columns.journalistLists.matching(words, match));
    addFrom(m_columns.origin, m_columns.outlets.matching(words, match));
    const std::vector<bool> publishers = m_columns.publishers.matching(words, match);
    addFrom(m_columns.article, articlesWhere([&](const ArticleRow &article) { return bool(publishers[article.publisher]); }));
    addFrom(m_columns.tags, m_columns.tagLists.matching(words, match));
    addFrom(m_columns.note, m_columns.notes.matching(words, match));
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(const NamedFilter &named) const
{
    const auto known = m_named.find(named.meaning.get());
    if (known != m_named.end())
        return known->second;
    Result<RowSet> rows = rowsOf(*named.meaning);
    if (rows)
        m_named.emplace(named.meaning.get(), *rows);
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(const FieldTest &test) const
{
    const Comparison comparison = test.comparison == Comparison::NotEqual ? Comparison::Equal : test.comparison;
    RowSet rows(m_columns.count());
    for (const FilterValue &value : test.values) {
        const Result<RowSet> others = rowsOf(test.field, comparison, value);
        if (!others)
            return others;
        rows |= *others;
    }
    if (test.comparison == Comparison::NotEqual)
        rows.invert();
    return rows;
}

Result<RowSet> FilterEvaluation::rowsOf(FilterField field, Comparison comparison, const FilterValue &value) const
{
    switch (filterFieldKind(field)) {
    case FilterKind::Name: return nameRows(field, comparison, value);
    case FilterKind::Money: return feeRows(comparison, value);
    case FilterKind::Grade: return gradeRows(comparison, value);
    case FilterKind::Text: {
        if (field == FilterField::Note)
            return noteRows(value);
        const auto &text = std::get<FilterText>(std::get<FilterBound>(value));
        return articleRows(text.text, text.isPhrase);
    }
    default: break;
    }
    if (field == FilterField::Is || field == FilterField::Has) {
        const int rank = std::get<FilterRank>(std::get<FilterBound>(value)).rank;
        return field == FilterField::Is ? rowsBeing(static_cast<FilterFlag>(rank), m_columns)
                                        : rowsHaving(static_cast<FilterPossession>(rank), m_columns);
    }
    if (field == FilterField::Added)
        return addedRows(comparison, value);
    return numberRows(field, comparison, value);
}

/// For each id of the table, whether the value matches its name.
std::vector<bool> matchingIds(const NameDictionary &table, Comparison comparison, const FilterValue &value,
    const std::function<QString(QStringView)> &nameOfAlias)
{
    if (!std::holds_alternative<FilterBound>(value)) {
        const bool isAny = std::holds_alternative<FilterAny>(value);
        std::vector<bool> ids(table.size(), isAny);
        ids[0] = !isAny;
        return ids;
    }
    const auto &text = std::get<FilterText>(std::get<FilterBound>(value));
    const QString fullName = nameOfAlias ? nameOfAlias(text.text) : QString();
    if (!fullName.isEmpty())
        return table.matching(foldedWords(fullName), Match::Whole);
    const Match match = comparison == Comparison::Equal ? Match::Whole
        : text.isPhrase                                 ? Match::Words
                                                        : Match::WordPrefix;
    return table.matching(foldedWords(text.text), match);
}

RowSet FilterEvaluation::nameRows(FilterField field, Comparison comparison, const FilterValue &value) const
{
    const auto rowsWith = [&](const std::vector<quint32> &ids, const NameDictionary &names,
                              const std::function<QString(QStringView)> &alias) {
        return whereId(ids, matchingIds(names, comparison, value, alias));
    };
    // Of two columns, "none" wants both empty, anything else either.
    const auto together = [&](RowSet left, const RowSet &right) {
        return std::holds_alternative<FilterNone>(value) ? left &= right : left |= right;
    };
    switch (field) {
    case FilterField::From: return rowsWith(m_columns.from, m_columns.clubs, m_context.clubNamed);
    case FilterField::To: return rowsWith(m_columns.to, m_columns.clubs, m_context.clubNamed);
    case FilterField::Club:
        return together(rowsWith(m_columns.from, m_columns.clubs, m_context.clubNamed),
            rowsWith(m_columns.to, m_columns.clubs, m_context.clubNamed));
    case FilterField::Source:
        return together(rowsWith(m_columns.sources, m_columns.sourceLists, m_context.outletNamed),
            rowsWith(m_columns.origin, m_columns.outlets, m_context.outletNamed));
    case FilterField::Journalist: return rowsWith(m_columns.credited, m_columns.journalistLists, {});
    case FilterField::Tag: return rowsWith(m_columns.tags, m_columns.tagLists, {});
    case FilterField::Byline: {
        const std::vector<bool> bylines = matchingIds(m_columns.bylines, comparison, value, {});
        return whereArticle([&](const ArticleRow &article) { return bool(bylines[article.byline]); });
    }
    default: return rowsWith(m_columns.player, m_columns.players, {});
    }
}

Result<RowSet> FilterEvaluation::articleRows(const QString &text, bool isPhrase) const
{
    const Result<ArticleSet> found = m_context.articlesWith(text, isPhrase);
    if (!found)
        return found.error();
    return whereArticle([&](const ArticleRow &article) { return found->contains(article.id); });
}

RowSet FilterEvaluation::gradeRows(Comparison comparison, const FilterValue &value) const
{
    if (!std::holds_alternative<FilterBound>(value)) {
        const bool isAny = std::holds_alternative<FilterAny>(value);
        return where([&](size_t row) { return m_columns.isGraded(row) == isAny; });
    }
    const auto &grade = std::get<Grade>(std::get<FilterBound>(value));
    const quint8 letter = grade.reliability ? quint8(int(*grade.reliability) + 1) : quint8(0);
    const quint8 digit = grade.credibility ? quint8(int(*grade.credibility) + 1) : quint8(0);
    const bool isWhole = comparison == Comparison::Equal;
    return where([&](size_t row) {
        return (m_columns.reliability[row] == letter || (letter == 0 && !isWhole))
            && (m_columns.credibility[row] == digit || (digit == 0 && !isWhole));
    });
}

RowSet FilterEvaluation::noteRows(const FilterValue &value) const
{
    if (!std::holds_alternative<FilterBound>(value)) {
        const bool isAny = std::holds_alternative<FilterAny>(value);
        return where([&](size_t row) { return (m_columns.note[row] != 0) == isAny; });
    }
    const auto &text = std::get<FilterText>(std::get<FilterBound>(value));
    return whereId(m_columns.note,
        m_columns.notes.matching(foldedWords(text.text), text.isPhrase ? Match::Words : Match::WordPrefix));
}

RowSet FilterEvaluation::feeRows(Comparison comparison, const FilterValue &value) const
{
    if (std::holds_alternative<FilterAny>(value))
        return where([this](size_t row) { return m_columns.hasFee(row); });
    if (std::holds_alternative<FilterNone>(value))
        return where([this](size_t row) { return !m_columns.hasFee(row); });

    const auto *range = std::get_if<FilterRange>(&value);
    const FilterBound &typed = !range ? std::get<FilterBound>(value) : range->first ? *range->first : *range->last;
    const auto &number = std::get<FilterNumber>(typed);
    const Currency currency = number.currency.value_or(m_context.currency);
    const Interval interval = intervalOf(comparison, value, m_context.today);
    const bool isExact = interval.first == interval.last;
    const ArticleRates rates(m_columns.articles, currency, m_context.rates);
    const std::vector<PrintedFigures> figures = printedFigures(m_columns.fees);
    return where([&](size_t row) {
        const PrintedFigures &printed = figures[m_columns.fee[row]];
        const std::optional<qint64> highest = rates.converted(printed.highest, printed.currency, m_columns.article[row]);
        const std::optional<qint64> lowest = rates.converted(printed.lowest, printed.currency, m_columns.article[row]);
        const qint64 slack = isExact && printed.currency != currency ? number.step / 2 : 0;
        return m_columns.hasFee(row) && highest && lowest && *highest >= interval.first - slack
            && *lowest <= interval.last + slack;
    });
}

RowSet FilterEvaluation::numberRows(FilterField field, Comparison comparison, const FilterValue &value) const
{
    const auto smallNumber = [](qint16 cell) { return cell == RumourColumns::noNumber ? lowestNumber : cell; };
    const auto rankOf = [](quint8 cell) { return cell == 0 ? lowestNumber : qint64(cell) - 1; };
    const Interval wanted = numbersWanted(comparison, value, m_context.today);
    const auto rowsBy = [&](auto number) { return where([&](size_t row) { return wanted.has(number(row)); }); };
    switch (field) {
    case FilterField::Move:
        return rowsBy([&](size_t row) { return static_cast<qint64>(m_columns.move[row]); });
    case FilterField::Stage:
        return rowsBy([&](size_t row) { return static_cast<qint64>(m_columns.stage[row]); });
    case FilterField::Currency:
        return rowsBy([&](size_t row) {
            return m_columns.hasFee(row) ? static_cast<qint64>(m_columns.feeAt(row).currency) : lowestNumber;
        });
    case FilterField::Basis:
        return rowsBy([&](size_t row) {
            return m_columns.hasFee(row) ? static_cast<qint64>(m_columns.feeAt(row).basis) : lowestNumber;
        });
    case FilterField::Window: return rowsBy([&](size_t row) { return smallNumber(m_columns.window[row]); });
    case FilterField::Age: return rowsBy([&](size_t row) { return smallNumber(m_columns.age[row]); });
    case FilterField::Contract: return rowsBy([&](size_t row) { return smallNumber(m_columns.contract[row]); });
    case FilterField::Reliability:
        return rowsBy([&](size_t row) { return rankOf(m_columns.shownReliability(row)); });
    case FilterField::Credibility: return rowsBy([&](size_t row) { return rankOf(m_columns.credibility[row]); });
    case FilterField::Outcome: return rowsBy([&](size_t row) { return rankOf(m_columns.outcome[row]); });
    default: break;
    }
    return whereArticle([&](const ArticleRow &article) {
        return wanted.has(article.day == ArticleRow::noDay ? lowestNumber : article.day);
    });
}

/// Days of import are those of the analyst's own time zone. The bounds are turned into seconds, not each row into
/// a day.
RowSet FilterEvaluation::addedRows(Comparison comparison, const FilterValue &value) const
{
    if (!std::holds_alternative<FilterBound>(value) && !std::holds_alternative<FilterRange>(value))
        return where([&](size_t) { return std::holds_alternative<FilterAny>(value); });
    const Interval days = intervalOf(comparison, value, m_context.today);
    const qint64 first = days.first == lowestNumber
        ? lowestNumber
        : QDate::fromJulianDay(days.first).startOfDay().toSecsSinceEpoch();
    const qint64 end = days.last == highestNumber
        ? highestNumber
        : QDate::fromJulianDay(days.last + 1).startOfDay().toSecsSinceEpoch();
    return whereArticle(
        [&](const ArticleRow &article) { return article.addedAt >= first && article.addedAt < end; });
}

} // namespace

Result<RowSet> rowsPassing(const FilterNode &filter, const FilterContext &context)
{
    const RumourFilter named(std::make_shared<const FilterNode>(filter));
    const ParsedFilter meant = withSavedFilters(named, context.savedFilters);
    if (meant.mistake)
        return Error{Error::Kind::Malformed, meant.mistake->message, {}};
    return FilterEvaluation(context).rowsOf(*meant.filter.root());
}

RowSet rowsNaming(const FreeText &words, const RowSet &candidates, const FilterContext &context)
{
    return FilterEvaluation(context).rowsNaming(words, candidates);
}

Result<RowSet> rowsTelling(const FreeText &words, const FilterContext &context)
{
    return FilterEvaluation(context).articleRows(words.text, words.isPhrase);
}

} // namespace rumourdesk
