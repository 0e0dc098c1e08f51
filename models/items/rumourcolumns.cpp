// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourcolumns.h"

#include "models/items/columnbuilder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

std::optional<int> number(qint16 cell)
{
    return cell == RumourColumns::noNumber ? std::nullopt : std::optional<int>(cell);
}

template<class Enum>
quint8 oneMore(std::optional<Enum> value)
{
    return value ? static_cast<quint8>(static_cast<int>(*value) + 1) : quint8(0);
}

} // namespace

RumourColumns columnsOf(const std::vector<StoredRumour> &rumours)
{
    ColumnBuilder builder;
    builder.takeCount(rumours.size());
    for (const StoredRumour &stored : rumours)
        builder.add(stored);
    return builder.finish();
}

void setRumourCells(RumourColumns &columns, size_t row, const StoredRumour &stored, quint32 fee)
{
    const Rumour &rumour = stored.rumour;
    columns.player[row] = columns.players.idOf(rumour.player);
    columns.from[row] = columns.clubs.idOf(rumour.from);
    columns.to[row] = columns.clubs.idOf(rumour.to);
    columns.fee[row] = fee;
    columns.sources[row] = columns.sourceLists.idOf(rumour.sources, columns.outlets);
    columns.credited[row] = columns.journalistLists.idOf(rumour.journalists, columns.journalists);
    columns.origin[row] = columns.outlets.idOf(originOf(stored));
    columns.stage[row] = rumour.stage;
    columns.move[row] = rumour.move;
    columns.window[row] = rumour.window ? smallNumber(windowRank(*rumour.window)) : RumourColumns::noNumber;
    columns.age[row] = smallNumber(rumour.age);
    columns.contract[row] = smallNumber(rumour.contractUntil);
}

void setRumour(RumourColumns &columns, size_t row, const StoredRumour &stored)
{
    quint32 fee = RumourColumns::noFee;
    if (columns.hasFee(row) && stored.rumour.fee == columns.feeAt(row)) {
        fee = columns.fee[row];
    } else if (stored.rumour.fee) {
        const auto place = std::find(columns.fees.begin() + 1, columns.fees.end(), *stored.rumour.fee);
        fee = static_cast<quint32>(place - columns.fees.begin());
        if (place == columns.fees.end())
            columns.fees.push_back(*stored.rumour.fee);
    }
    setRumourCells(columns, row, stored, fee);
}

void setAnnotation(RumourColumns &columns, size_t row, const Annotation &annotation, bool isTakenBack)
{
    columns.reliability[row] = oneMore(annotation.grade.reliability);
    columns.credibility[row] = oneMore(annotation.grade.credibility);
    columns.outcome[row] = oneMore(annotation.outcome);
    columns.tags[row] = columns.tagLists.idOf(annotation.tags);
    columns.note[row] = columns.notes.idOf(annotation.note);
    const auto mark = [](bool isSet, Mark bit) { return isSet ? static_cast<int>(bit) : 0; };
    columns.marks[row] = static_cast<quint8>(mark(annotation.isStarred, Starred) | mark(annotation.isRead, ReadMark)
        | mark(!annotation.corrections.empty() || annotation.isAdded, Corrected)
        | mark(annotation.isRejected, Rejected) | mark(isTakenBack, TakenBack));
}

void sortNewNames(RumourColumns &columns)
{
    if (columns.feeRanks.size() != columns.fees.size())
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

std::optional<quint32> RumourColumns::placeOf(ArticleId id) const
{
    const auto place = std::ranges::lower_bound(articlesById, id, {}, [this](quint32 at) { return articles[at].id; });
    return place == articlesById.end() || articles[*place].id != id ? std::nullopt : std::optional(*place);
}

std::optional<size_t> RumourColumns::rowOf(RumourId id) const
{
    const auto place = std::ranges::lower_bound(ids, id.value);
    if (place == ids.end() || *place != id.value)
        return std::nullopt;
    return static_cast<size_t>(place - ids.begin());
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

std::vector<PrintedFigures> printedFigures(const std::vector<Fee> &fees)
{
    std::vector<PrintedFigures> figures;
    figures.reserve(fees.size());
    for (const Fee &fee : fees)
        figures.push_back({lowestFigure(fee), highestFigure(fee), fee.currency});
    return figures;
}

} // namespace rumourdesk
