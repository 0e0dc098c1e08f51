// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columnbuilder.h"

#include "models/items/rowsorting.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace rumourdesk {

namespace {

ArticleRow articleRow(ArticleId id, const std::optional<PublicationDate> &published, qint64 addedAt)
{
    ArticleRow row;
    row.id = id;
    if (published) {
        row.day = static_cast<qint32>(published->date.toJulianDay());
        if (published->time)
            row.minute = static_cast<qint16>(published->time->msecsSinceStartOfDay() / 60'000);
    }
    row.addedAt = addedAt;
    return row;
}

/// The id of a text that the store hands over as it stands there; few texts stand in many articles.
quint32 idOfBytes(QByteArrayView utf8, QHash<QByteArray, quint32> &known, NameDictionary &names)
{
    if (utf8.isEmpty())
        return 0;
    const auto found = known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (found != known.constEnd())
        return *found;
    const quint32 id = names.idOf(QString::fromUtf8(utf8));
    known.insert(utf8.toByteArray(), id);
    return id;
}

/// Figures end in zeros: multiplied by odd numbers their upper bits differ.
size_t hashOf(const Fee &fee)
{
    const auto figure = [](std::optional<qint64> amount) { return static_cast<quint64>(amount.value_or(-1)); };
    const quint64 kind = static_cast<quint64>(fee.currency) << 8U | static_cast<quint64>(fee.basis);
    const quint64 figures = figure(fee.minimum) * 0x9E3779B97F4A7C15U ^ figure(fee.maximum) * 0xC2B2AE3D27D4EB4FU;
    return (figures + kind * 0x165667B19E3779F9U) >> 32U;
}

template<class Value>
Value &grown(std::vector<Value> &values, size_t place)
{
    if (place >= values.size())
        values.resize(place + 1);
    return values[place];
}

} // namespace

const QString &ColumnBuilder::Numbers::name(qint64 number) const
{
    static const QString none;
    return number >= 0 && static_cast<size_t>(number) < names.size() ? names[static_cast<size_t>(number)] : none;
}

ColumnBuilder::ColumnBuilder()
{
    m_columns.fees.push_back({});
}

void ColumnBuilder::takeCount(size_t rumours)
{
    m_columns.ids.reserve(rumours);
    for (auto *column : {&m_columns.article, &m_columns.player, &m_columns.from, &m_columns.to, &m_columns.fee,
             &m_columns.sources, &m_columns.credited, &m_columns.origin, &m_columns.tags, &m_columns.note})
        column->reserve(rumours);
    for (auto *column : {&m_columns.reliability, &m_columns.credibility, &m_columns.outcome, &m_columns.marks})
        column->reserve(rumours);
    m_columns.stage.reserve(rumours);
    m_columns.move.reserve(rumours);
    for (auto *column : {&m_columns.window, &m_columns.age, &m_columns.contract})
        column->reserve(rumours);
}

void ColumnBuilder::takeName(NameKind kind, qint64 number, const QString &name)
{
    grown(numbers(kind).names, static_cast<size_t>(number)) = name;
}

void ColumnBuilder::takeArticle(const ListedArticle &article)
{
    ArticleRow row = articleRow(article.id, article.published, article.addedAt);
    row.byline = idOfBytes(article.byline, m_bylines, m_columns.bylines);
    row.publisher = idOfBytes(article.publisher, m_publishers, m_columns.publishers);
    m_columns.articles.push_back(row);
}

bool ColumnBuilder::takeRumours(std::span<const ListedRumour> rumours)
{
    if (m_articleIds.size() != m_columns.articles.size())
        sortArticles();
    const size_t first = m_columns.count();
    appendEmptyRows(m_columns, rumours.size());
    // Column by column: what one rumour asks for need not wait for what the one before it has asked for.
    const auto fill = [&](auto &column, auto cellOf) {
        for (size_t i = 0; i < rumours.size(); ++i)
            column[first + i] = cellOf(rumours[i]);
    };
    fill(m_columns.ids, [](const ListedRumour &rumour) { return rumour.id.value; });
    bool isArticleThere = true;
    fill(m_columns.article, [&](const ListedRumour &rumour) {
        const std::optional<quint32> place = placeOf(rumour.article);
        isArticleThere = isArticleThere && place;
        return place.value_or(0);
    });
    if (!isArticleThere)
        return false;
    fill(m_columns.player,
        [this](const ListedRumour &rumour) { return idOf(NameKind::Player, rumour.player, m_columns.players); });
    for (size_t i = 0; i < rumours.size(); ++i) {
        m_columns.from[first + i] = idOf(NameKind::Club, rumours[i].from, m_columns.clubs);
        m_columns.to[first + i] = idOf(NameKind::Club, rumours[i].to, m_columns.clubs);
    }
    fill(m_columns.fee, [this](const ListedRumour &rumour) { return feeOf(rumour.fee); });
    fillCredits(rumours, first);
    fill(m_columns.stage, [](const ListedRumour &rumour) { return rumour.stage; });
    fill(m_columns.move, [](const ListedRumour &rumour) { return rumour.move; });
    fill(m_columns.window, [](const ListedRumour &rumour) {
        return rumour.window ? smallNumber(windowRank(*rumour.window)) : RumourColumns::noNumber;
    });
    fill(m_columns.age, [](const ListedRumour &rumour) { return smallNumber(rumour.age); });
    fill(m_columns.contract, [](const ListedRumour &rumour) { return smallNumber(rumour.contractUntil); });
    for (const ListedRumour &rumour : rumours) {
        if (rumour.isAdded)
            m_added.insert(rumour.id.value);
    }
    return true;
}

void ColumnBuilder::fillCredits(std::span<const ListedRumour> rumours, size_t first)
{
    for (size_t i = 0; i < rumours.size(); ++i) {
        const ListedRumour &rumour = rumours[i];
        const size_t row = first + i;
        m_columns.sources[row] = listOf(NameKind::Outlet, rumour.sources, m_columns.sourceLists, m_columns.outlets);
        m_columns.credited[row]
            = listOf(NameKind::Journalist, rumour.journalists, m_columns.journalistLists, m_columns.journalists);
        m_columns.origin[row] = originOf(rumour, m_columns.articles[m_columns.article[row]]);
    }
}

/// Rumours follow each other mostly as their articles do: the next article is looked at before all are.
std::optional<quint32> ColumnBuilder::placeOf(ArticleId id)
{
    constexpr size_t near = 4;
    for (size_t i = m_nextArticle; i < std::min(m_nextArticle + near, m_articleIds.size()); ++i) {
        if (m_articleIds[i] == id) {
            m_nextArticle = i;
            return m_columns.articlesById[i];
        }
    }
    const auto found = std::ranges::lower_bound(m_articleIds, id);
    if (found == m_articleIds.end() || *found != id)
        return std::nullopt;
    m_nextArticle = static_cast<size_t>(found - m_articleIds.begin());
    return m_columns.articlesById[m_nextArticle];
}

void ColumnBuilder::sortArticles()
{
    constexpr quint64 sign = quint64(1) << 63U;
    std::vector<quint64> keys(m_columns.articles.size());
    std::ranges::transform(m_columns.articles, keys.begin(),
        [](const ArticleRow &article) { return static_cast<quint64>(article.id.value) ^ sign; });
    std::vector<quint32> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    m_columns.articlesById = sortedRows(places, keys, Qt::AscendingOrder);
    m_articleIds.resize(keys.size());
    std::ranges::transform(m_columns.articlesById, m_articleIds.begin(),
        [&](quint32 place) { return ArticleId{static_cast<qint64>(keys[place] ^ sign)}; });
}

quint32 ColumnBuilder::idOf(NameKind kind, qint64 number, NameDictionary &dictionary)
{
    if (number <= 0)
        return 0;
    Numbers &known = numbers(kind);
    const auto place = static_cast<size_t>(number);
    if (place < known.ids.size() && known.ids[place] != 0)
        return known.ids[place];
    const quint32 id = dictionary.idOf(known.name(number));
    if (place < known.names.size())
        grown(known.ids, place) = id;
    return id;
}

quint32 ColumnBuilder::listOf(
    NameKind kind, std::span<const qint64> numbers, NameDictionary &lists, NameDictionary &singles)
{
    if (numbers.empty())
        return 0;
    Lists &known = kind == NameKind::Outlet ? m_outletLists : m_journalistLists;
    const Numbers &names = this->numbers(kind);
    const bool isOne = numbers.size() == 1 && numbers.front() >= 0
        && static_cast<size_t>(numbers.front()) < names.names.size();
    quint32 several = 0;
    quint32 &id = isOne ? grown(known.ofOne, static_cast<size_t>(numbers.front()))
        : numbers.size() == 2 ? known.ofTwo[{numbers[0], numbers[1]}]
                              : several;
    if (id != 0)
        return id;
    QStringList list;
    for (const qint64 number : numbers)
        list.append(names.name(number));
    id = lists.idOf(list, singles);
    return id;
}

/// As originOf() of a whole rumour says.
quint32 ColumnBuilder::originOf(const ListedRumour &rumour, const ArticleRow &article)
{
    if (!rumour.sources.empty())
        return idOf(NameKind::Outlet, rumour.sources.front(), m_columns.outlets);
    if (!rumour.journalists.empty()) {
        const QString &name = numbers(NameKind::Journalist).name(rumour.journalists.front());
        if (name.isEmpty())
            return 0;
        quint32 &id = grown(m_journalistOrigins, static_cast<size_t>(rumour.journalists.front()));
        if (id == 0)
            id = m_columns.outlets.idOf(name);
        return id;
    }
    quint32 &id = grown(m_publisherOrigins, article.publisher);
    if (id == 0)
        id = m_columns.outlets.idOf(m_columns.publishers.text(article.publisher));
    return id;
}

quint32 ColumnBuilder::articleOf(const StoredRumour &stored)
{
    const auto known = m_articles.constFind(stored.article.value);
    if (known != m_articles.constEnd())
        return *known;
    ArticleRow row = articleRow(stored.article, stored.published, stored.addedAt);
    row.byline = m_columns.bylines.idOf(stored.byline);
    row.publisher = m_columns.publishers.idOf(stored.publisher);
    const auto place = static_cast<quint32>(m_columns.articles.size());
    m_articles.insert(row.id.value, place);
    m_columns.articles.push_back(row);
    return place;
}

quint32 ColumnBuilder::feeOf(const std::optional<Fee> &fee)
{
    if (!fee)
        return RumourColumns::noFee;
    if (m_feeSlots.size() < 2 * m_columns.fees.size())
        spreadFees(4 * m_columns.fees.size());
    const auto hash = static_cast<quint32>(hashOf(*fee));
    const size_t last = m_feeSlots.size() - 1;
    size_t slot = hash & last;
    for (; m_feeSlots[slot].place != 0; slot = (slot + 1) & last) {
        if (m_feeSlots[slot].hash == hash && m_columns.fees[m_feeSlots[slot].place] == *fee)
            return m_feeSlots[slot].place;
    }
    m_feeSlots[slot] = {hash, static_cast<quint32>(m_columns.fees.size())};
    m_columns.fees.push_back(*fee);
    return m_feeSlots[slot].place;
}

/// Half a million rumours ask for some ten thousand fees: a table of numbers finds them several times faster than one of
/// nodes.
void ColumnBuilder::spreadFees(size_t count)
{
    m_feeSlots.assign(std::bit_ceil(std::max<size_t>(count, 1024)), {});
    const size_t last = m_feeSlots.size() - 1;
    for (size_t place = 1; place < m_columns.fees.size(); ++place) {
        const auto hash = static_cast<quint32>(hashOf(m_columns.fees[place]));
        size_t slot = hash & last;
        while (m_feeSlots[slot].place != 0)
            slot = (slot + 1) & last;
        m_feeSlots[slot] = {hash, static_cast<quint32>(place)};
    }
}

void ColumnBuilder::add(const StoredRumour &stored)
{
    const size_t row = m_columns.count();
    appendEmptyRow(m_columns, stored.id, articleOf(stored));
    setRumourCells(m_columns, row, stored, feeOf(stored.rumour.fee));
    if (stored.isAdded)
        m_added.insert(stored.id.value);
}

void ColumnBuilder::takeArticlesOf(const std::vector<StoredRumour> &rumours)
{
    for (const StoredRumour &stored : rumours)
        articleOf(stored);
}

RumourColumns ColumnBuilder::finish()
{
    if (m_articleIds.size() != m_columns.articles.size())
        sortArticles();
    sortNewNames(m_columns);
    return std::move(m_columns);
}

void appendEmptyRow(RumourColumns &columns, RumourId id, quint32 article)
{
    appendEmptyRows(columns, 1);
    columns.ids.back() = id.value;
    columns.article.back() = article;
}

void appendEmptyRows(RumourColumns &columns, size_t count)
{
    const size_t rows = columns.count() + count;
    columns.ids.resize(rows);
    for (auto *column : {&columns.article, &columns.player, &columns.from, &columns.to, &columns.fee,
             &columns.sources, &columns.credited, &columns.origin, &columns.tags, &columns.note})
        column->resize(rows);
    columns.stage.resize(rows, Stage::Interest);
    columns.move.resize(rows, Move::Transfer);
    for (auto *column : {&columns.window, &columns.age, &columns.contract})
        column->resize(rows, RumourColumns::noNumber);
    for (auto *column : {&columns.reliability, &columns.credibility, &columns.outcome, &columns.marks})
        column->resize(rows);
}

} // namespace rumourdesk
