// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourcolumns.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace rumourdesk {

namespace {

/// Fees that print alike have the same key, so that sorting leaves them in their order.
auto printedKey(const Fee &fee)
{
    return std::tuple(highestFigure(fee), lowestFigure(fee), fee.currency, fee.minimum, fee.maximum);
}

std::vector<quint32> feeRanks(const std::vector<Fee> &fees)
{
    std::vector<quint32> order(fees.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&fees](quint32 left, quint32 right) { return printedKey(fees[left]) < printedKey(fees[right]); });
    std::vector<quint32> ranks(fees.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && printedKey(fees[order[i - 1]]) != printedKey(fees[order[i]]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

struct FeeHash {
    size_t operator()(const Fee &fee) const
    {
        return qHashMulti(0, fee.minimum.value_or(-1), fee.maximum.value_or(-1), static_cast<int>(fee.currency),
            static_cast<int>(fee.basis));
    }
};

qint16 small(std::optional<int> number)
{
    constexpr int largest = std::numeric_limits<qint16>::max();
    return number && *number >= 0 && *number <= largest ? static_cast<qint16>(*number) : RumourColumns::noNumber;
}

std::optional<int> number(qint16 cell)
{
    return cell == RumourColumns::noNumber ? std::nullopt : std::optional<int>(cell);
}

quint32 listOf(const QStringList &names, NameDictionary &lists, NameDictionary &singles)
{
    const size_t before = lists.size();
    const quint32 id = lists.idOf(names);
    if (lists.size() > before) {
        for (const QString &name : names)
            singles.idOf(name);
    }
    return id;
}

/// `fee` is the place of the rumour's fee among the distinct ones.
void setRumourCells(RumourColumns &columns, size_t row, const StoredRumour &stored, quint32 fee)
{
    const Rumour &rumour = stored.rumour;
    columns.player[row] = columns.players.idOf(rumour.player);
    columns.from[row] = columns.clubs.idOf(rumour.from);
    columns.to[row] = columns.clubs.idOf(rumour.to);
    columns.fee[row] = fee;
    columns.sources[row] = listOf(rumour.sources, columns.sourceLists, columns.outlets);
    columns.credited[row] = listOf(rumour.journalists, columns.journalistLists, columns.journalists);
    columns.origin[row] = columns.outlets.idOf(originOf(stored));
    columns.stage[row] = rumour.stage;
    columns.move[row] = rumour.move;
    columns.window[row] = rumour.window ? small(windowRank(*rumour.window)) : RumourColumns::noNumber;
    columns.age[row] = small(rumour.age);
    columns.contract[row] = small(rumour.contractUntil);
}

template<class Enum>
quint8 oneMore(std::optional<Enum> value)
{
    return value ? static_cast<quint8>(static_cast<int>(*value) + 1) : quint8(0);
}

/// Fills the columns row by row; holds what is needed only meanwhile.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(size_t count);
    void add(const StoredRumour &stored);
    RumourColumns finish();

private:
    quint32 articleOf(const StoredRumour &stored);
    quint32 feeOf(const std::optional<Fee> &fee);
    void addEmptyRow();

    RumourColumns m_columns;
    std::unordered_map<qint64, quint32> m_articles;
    std::unordered_map<Fee, quint32, FeeHash> m_fees;
};

ColumnBuilder::ColumnBuilder(size_t count)
{
    m_columns.fees.push_back({});
    m_columns.ids.reserve(count);
    for (auto *column : {&m_columns.article, &m_columns.player, &m_columns.from, &m_columns.to, &m_columns.fee,
             &m_columns.sources, &m_columns.credited, &m_columns.origin, &m_columns.tags, &m_columns.note})
        column->reserve(count);
    for (auto *column : {&m_columns.reliability, &m_columns.credibility, &m_columns.outcome, &m_columns.marks})
        column->reserve(count);
    m_columns.stage.reserve(count);
    m_columns.move.reserve(count);
    for (auto *column : {&m_columns.window, &m_columns.age, &m_columns.contract})
        column->reserve(count);
}

quint32 ColumnBuilder::articleOf(const StoredRumour &stored)
{
    const auto next = static_cast<quint32>(m_columns.articles.size());
    const auto [place, isNew] = m_articles.try_emplace(stored.article.value, next);
    if (!isNew)
        return place->second;
    ArticleRow row;
    row.id = stored.article;
    if (stored.published) {
        row.day = static_cast<qint32>(stored.published->date.toJulianDay());
        if (stored.published->time)
            row.minute = static_cast<qint16>(stored.published->time->msecsSinceStartOfDay() / 60'000);
    }
    row.addedAt = stored.addedAt;
    row.byline = m_columns.bylines.idOf(stored.byline);
    row.publisher = m_columns.publishers.idOf(stored.publisher);
    m_columns.articles.push_back(row);
    return next;
}

quint32 ColumnBuilder::feeOf(const std::optional<Fee> &fee)
{
    if (!fee)
        return RumourColumns::noFee;
    const auto next = static_cast<quint32>(m_columns.fees.size());
    const auto [place, isNew] = m_fees.try_emplace(*fee, next);
    if (isNew)
        m_columns.fees.push_back(*fee);
    return place->second;
}

void ColumnBuilder::add(const StoredRumour &stored)
{
    const size_t row = m_columns.ids.size();
    m_columns.ids.push_back(stored.id.value);
    m_columns.article.push_back(articleOf(stored));
    addEmptyRow();
    setRumourCells(m_columns, row, stored, feeOf(stored.rumour.fee));
}

void ColumnBuilder::addEmptyRow()
{
    for (auto *column : {&m_columns.player, &m_columns.from, &m_columns.to, &m_columns.fee, &m_columns.sources,
             &m_columns.credited, &m_columns.origin, &m_columns.tags, &m_columns.note})
        column->push_back(0);
    m_columns.stage.push_back(Stage::Interest);
    m_columns.move.push_back(Move::Transfer);
    for (auto *column : {&m_columns.window, &m_columns.age, &m_columns.contract})
        column->push_back(RumourColumns::noNumber);
    for (auto *column : {&m_columns.reliability, &m_columns.credibility, &m_columns.outcome, &m_columns.marks})
        column->push_back(0);
}

RumourColumns ColumnBuilder::finish()
{
    m_columns.bylines.sortNames();
    m_columns.publishers.sortNames();
    sortNewNames(m_columns);
    return std::move(m_columns);
}

} // namespace

RumourColumns columnsOf(const std::vector<StoredRumour> &rumours)
{
    ColumnBuilder builder(rumours.size());
    for (const StoredRumour &stored : rumours)
        builder.add(stored);
    return builder.finish();
}

void setRumour(RumourColumns &columns, size_t row, const StoredRumour &stored)
{
    quint32 fee = RumourColumns::noFee;
    if (stored.rumour.fee) {
        const auto place = std::find(columns.fees.begin() + 1, columns.fees.end(), *stored.rumour.fee);
        fee = static_cast<quint32>(place - columns.fees.begin());
        if (place == columns.fees.end())
            columns.fees.push_back(*stored.rumour.fee);
    }
    setRumourCells(columns, row, stored, fee);
}

void setAnnotation(RumourColumns &columns, size_t row, const Annotation &annotation, bool isHidden)
{
    columns.reliability[row] = oneMore(annotation.grade.reliability);
    columns.credibility[row] = oneMore(annotation.grade.credibility);
    columns.outcome[row] = oneMore(annotation.outcome);
    columns.tags[row] = columns.tagLists.idOf(annotation.tags);
    columns.note[row] = columns.notes.idOf(annotation.note);
    const auto mark = [](bool isSet, Mark bit) { return isSet ? static_cast<int>(bit) : 0; };
    columns.marks[row] = static_cast<quint8>(mark(annotation.isStarred, Starred) | mark(annotation.isRead, ReadMark)
        | mark(!annotation.corrections.empty() || annotation.isAdded, Corrected) | mark(isHidden, Hidden));
}

void sortNewNames(RumourColumns &columns)
{
    for (NameDictionary *names : {&columns.players, &columns.clubs, &columns.outlets, &columns.journalists,
             &columns.sourceLists, &columns.journalistLists, &columns.tagLists, &columns.notes}) {
        if (names->ranks().size() != names->size())
            names->sortNames();
    }
    columns.feeRanks = feeRanks(columns.fees);
    columns.outletGrades.resize(columns.outlets.size());
    columns.creditGrades.resize(columns.journalistLists.size());
}

void setSourceGrades(RumourColumns &columns, const std::vector<SourceGrade> &grades)
{
    QHash<QString, Reliability> outlets;
    QHash<QString, Reliability> journalists;
    for (const SourceGrade &grade : grades)
        (grade.kind == SubjectKind::Journalist ? journalists : outlets).insert(grade.name, grade.reliability);
    const auto gradeOf = [](const QHash<QString, Reliability> &known, const QString &name) {
        const auto found = known.constFind(name);
        return found == known.constEnd() ? quint8(0) : oneMore(std::optional(*found));
    };
    columns.outletGrades.assign(columns.outlets.size(), 0);
    for (quint32 id = 1; id < columns.outlets.size(); ++id)
        columns.outletGrades[id] = gradeOf(outlets, columns.outlets.text(id));
    columns.creditGrades.assign(columns.journalistLists.size(), 0);
    for (quint32 id = 1; id < columns.journalistLists.size(); ++id) {
        for (const QString &name : columns.journalistLists.names(id)) {
            if (columns.creditGrades[id] == 0)
                columns.creditGrades[id] = gradeOf(journalists, name);
        }
    }
}

std::optional<size_t> RumourColumns::rowOf(RumourId id) const
{
    const auto place = std::ranges::find(ids, id.value);
    return place == ids.end() ? std::nullopt : std::optional(static_cast<size_t>(place - ids.begin()));
}

quint8 RumourColumns::proposedReliability(size_t row) const
{
    const quint8 ofJournalist = creditGrades[credited[row]];
    return ofJournalist != 0 ? ofJournalist : outletGrades[origin[row]];
}

StoredRumour RumourColumns::rumourAt(size_t row) const
{
    const ArticleRow &shared = articleAt(row);
    StoredRumour stored;
    stored.id = RumourId{ids[row]};
    stored.article = shared.id;
    if (shared.day != ArticleRow::noDay) {
        stored.published = PublicationDate{shared.date(), std::nullopt};
        if (shared.minute != ArticleRow::noMinute)
            stored.published->time = QTime::fromMSecsSinceStartOfDay(shared.minute * 60'000);
    }
    stored.addedAt = shared.addedAt;
    stored.byline = bylines.text(shared.byline);
    stored.publisher = publishers.text(shared.publisher);
    stored.rumour.player = players.text(player[row]);
    stored.rumour.from = clubs.text(from[row]);
    stored.rumour.to = clubs.text(to[row]);
    stored.rumour.move = move[row];
    stored.rumour.stage = stage[row];
    if (hasFee(row))
        stored.rumour.fee = feeAt(row);
    if (window[row] != noNumber)
        stored.rumour.window = windowOfRank(window[row]);
    stored.rumour.sources = sourceLists.names(sources[row]);
    stored.rumour.journalists = journalistLists.names(credited[row]);
    stored.rumour.contractUntil = number(contract[row]);
    stored.rumour.age = number(age[row]);
    return stored;
}

int windowRank(TransferWindow window)
{
    return window.year * 2 + (window.season == Season::Summer ? 1 : 0);
}

TransferWindow windowOfRank(int rank)
{
    return {rank / 2, rank % 2 == 1 ? Season::Summer : Season::Winter};
}

qint64 lowestFigure(const Fee &fee)
{
    return fee.minimum ? *fee.minimum : fee.maximum.value_or(0);
}

qint64 highestFigure(const Fee &fee)
{
    return fee.maximum ? *fee.maximum : fee.minimum.value_or(0);
}

} // namespace rumourdesk
