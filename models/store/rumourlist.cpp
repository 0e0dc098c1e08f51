// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourlist.h"

#include "models/store/bulkquery.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString &what)
{
    return {Error::Kind::Store, u"The store is damaged: %1."_s.arg(what), {}};
}

Result<void> listCount(const Database &database, RumourSink &sink)
{
    BulkQuery query(database, "SELECT count(*) FROM rumours");
    if (query.next())
        sink.takeCount(static_cast<size_t>(query.integer(0)));
    return query.outcome();
}

Result<void> listNames(const Database &database, RumourSink &sink, NameKind kind, const char *sql)
{
    constexpr qint64 limit = 10'000'000; // more names than football has ever had
    BulkQuery query(database, sql);
    while (query.next()) {
        const qint64 number = query.integer(0);
        if (number < 0 || number > limit)
            return damaged(u"a name has the number %1"_s.arg(number));
        sink.takeName(kind, number, query.text(1));
    }
    return query.outcome();
}

Result<void> listArticles(const Database &database, RumourSink &sink)
{
    BulkQuery query(database, R"sql(
        SELECT id, published_day, published_minute, added_at, byline, publisher
        FROM articles
        ORDER BY published_day DESC, published_minute DESC, id)sql");
    while (query.next()) {
        sink.takeArticle({.id = {query.integer(0)},
            .published = publicationDateFromStored(query.optionalInteger(1), query.optionalInteger(2)),
            .addedAt = query.integer(3),
            .byline = query.utf8(4),
            .publisher = query.utf8(5)});
    }
    return query.outcome();
}

/// Walks a table of credits in step with the rumours, both ascending by rumour.
class Credits
{
public:
    Credits(const Database &database, const char *sql) : m_query(database, sql) { step(); }

    /// The numbers of the names; they last until the next call.
    [[nodiscard]] std::span<const qint64> ofRumour(qint64 rumour)
    {
        m_numbers.clear();
        while (m_rumour <= rumour) {
            if (m_rumour == rumour)
                m_numbers.push_back(m_query.integer(1));
            step();
        }
        return m_numbers;
    }

    [[nodiscard]] Result<void> outcome() const { return m_query.outcome(); }

private:
    void step() { m_rumour = m_query.next() ? m_query.integer(0) : std::numeric_limits<qint64>::max(); }

    BulkQuery m_query;
    std::vector<qint64> m_numbers;
    qint64 m_rumour = 0; // whose credit is next; beyond every rumour at the end
};

/// Reads codes of currencies, of which a store knows a handful, without making a text of each.
class CurrencyCodes
{
public:
    [[nodiscard]] Currency currency(QByteArrayView code)
    {
        const auto known = std::ranges::find(m_known, code, [](const Known &entry) { return QByteArrayView(entry.code); });
        if (known != m_known.end())
            return known->currency;
        m_known.push_back({code.toByteArray(),
            currencyFromCode(QString::fromLatin1(code)).value_or(Currency::EUR)});
        return m_known.back().currency;
    }

private:
    struct Known {
        QByteArray code;
        Currency currency;
    };
    std::vector<Known> m_known;
};

ListedRumour rumourFrom(const BulkQuery &row, CurrencyCodes &currencies)
{
    ListedRumour rumour;
    rumour.id = RumourId{row.integer(0)};
    rumour.article = ArticleId{row.integer(1)};
    rumour.player = row.integer(2);
    rumour.from = row.integer(3);
    rumour.to = row.integer(4);
    rumour.move = fromStoredNumber<Move>(row.integer(5));
    rumour.stage = fromStoredNumber<Stage>(row.integer(6));
    if (const QByteArrayView currency = row.utf8(9); !currency.isEmpty()) { // the store keeps none without a figure
        rumour.fee = Fee{row.optionalInteger(7), row.optionalInteger(8), currencies.currency(currency),
            fromStoredNumber<FeeBasis>(row.integer(10))};
    }
    if (const std::optional<qint64> window = row.optionalInteger(11))
        rumour.window = windowFromStored(*window);
    rumour.contractUntil = toInt(row.optionalInteger(12));
    rumour.age = toInt(row.optionalInteger(13));
    rumour.isAdded = row.integer(14) != 0;
    return rumour;
}

Result<void> listRows(const Database &database, RumourSink &sink)
{
    // By id, which is the order on disk and, within an article, the order of the text.
    BulkQuery row(database, R"sql(
        SELECT id, article_id, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency, basis,
            transfer_window, contract_until, age, is_added
        FROM rumours
        ORDER BY id)sql");
    Credits sources(database, "SELECT rumour_id, outlet_id FROM rumour_sources ORDER BY rumour_id, ordinal");
    Credits journalists(
        database, "SELECT rumour_id, journalist_id FROM rumour_journalists ORDER BY rumour_id, ordinal");
    CurrencyCodes currencies;
    while (row.next()) {
        ListedRumour rumour = rumourFrom(row, currencies);
        rumour.sources = sources.ofRumour(rumour.id.value);
        rumour.journalists = journalists.ofRumour(rumour.id.value);
        if (!sink.takeRumour(rumour))
            return damaged(u"a rumour has no article"_s);
    }
    return row.outcome()
        .andThen([&] { return sources.outcome(); })
        .andThen([&] { return journalists.outcome(); });
}

/// Puts whole rumours together, in the order of their articles.
class WholeRumours final : public RumourSink
{
public:
    void takeCount(size_t rumours) override { m_rumours.reserve(rumours); }

    void takeName(NameKind kind, qint64 number, const QString &name) override
    {
        std::vector<QString> &names = m_names.at(static_cast<size_t>(kind));
        names.resize(std::max(names.size(), static_cast<size_t>(number) + 1));
        names[static_cast<size_t>(number)] = name;
    }

    void takeArticle(const ListedArticle &article) override
    {
        m_placeOfArticle.insert(article.id.value, m_articles.size());
        StoredRumour head;
        head.article = article.id;
        head.published = article.published;
        head.addedAt = article.addedAt;
        head.byline = QString::fromUtf8(article.byline);
        head.publisher = QString::fromUtf8(article.publisher);
        m_articles.push_back(head);
    }

    bool takeRumour(const ListedRumour &listed) override
    {
        const auto place = m_placeOfArticle.constFind(listed.article.value);
        if (place == m_placeOfArticle.constEnd())
            return false;
        StoredRumour stored = m_articles[*place];
        stored.id = listed.id;
        stored.isAdded = listed.isAdded;
        Rumour &rumour = stored.rumour;
        rumour.player = name(NameKind::Player, listed.player);
        rumour.from = name(NameKind::Club, listed.from);
        rumour.to = name(NameKind::Club, listed.to);
        rumour.move = listed.move;
        rumour.stage = listed.stage;
        rumour.fee = listed.fee;
        rumour.window = listed.window;
        rumour.contractUntil = listed.contractUntil;
        rumour.age = listed.age;
        for (const qint64 outlet : listed.sources)
            rumour.sources.append(name(NameKind::Outlet, outlet));
        for (const qint64 journalist : listed.journalists)
            rumour.journalists.append(name(NameKind::Journalist, journalist));
        m_rumours.push_back(std::move(stored));
        return true;
    }

    [[nodiscard]] std::vector<StoredRumour> inOrder()
    {
        std::ranges::stable_sort(m_rumours, {}, [this](const StoredRumour &stored) {
            return m_placeOfArticle.value(stored.article.value);
        });
        return std::move(m_rumours);
    }

private:
    /// Empty for a number that is not there.
    [[nodiscard]] QString name(NameKind kind, qint64 number) const
    {
        const std::vector<QString> &names = m_names.at(static_cast<size_t>(kind));
        return number >= 0 && static_cast<size_t>(number) < names.size() ? names[static_cast<size_t>(number)] : QString();
    }

    std::array<std::vector<QString>, nameKindCount> m_names;
    QHash<qint64, size_t> m_placeOfArticle;
    std::vector<StoredRumour> m_articles;
    std::vector<StoredRumour> m_rumours;
};

} // namespace

Result<void> listRumours(const Database &database, RumourSink &sink)
{
    // Several statements must see the same store while an import goes on.
    const Result<Transaction> view = Transaction::begin(database, Transaction::Kind::Read);
    if (!view)
        return view.error();
    const auto names = [&](NameKind kind, const char *sql) { return listNames(database, sink, kind, sql); };
    return listCount(database, sink)
        .andThen([&] { return names(NameKind::Player, "SELECT id, name FROM players"); })
        .andThen([&] { return names(NameKind::Club, "SELECT id, name FROM clubs"); })
        .andThen([&] { return names(NameKind::Outlet, "SELECT id, name FROM outlets"); })
        .andThen([&] { return names(NameKind::Journalist, "SELECT id, name FROM journalists"); })
        .andThen([&] { return listArticles(database, sink); })
        .andThen([&] { return listRows(database, sink); });
}

Result<std::vector<StoredRumour>> loadRumourList(const Database &database)
{
    WholeRumours rumours;
    if (Result<void> listed = listRumours(database, rumours); !listed)
        return listed.error();
    return rumours.inOrder();
}

} // namespace rumourdesk
