// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourlist.h"

#include "models/store/rumourlisting.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace rumourdesk {

namespace {

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

    bool takeRumours(std::span<const ListedRumour> rumours) override
    {
        return std::ranges::all_of(rumours, [this](const ListedRumour &listed) { return take(listed); });
    }

    [[nodiscard]] std::vector<StoredRumour> inOrder()
    {
        std::ranges::stable_sort(m_rumours, {}, [this](const StoredRumour &stored) {
            return m_placeOfArticle.value(stored.article.value);
        });
        return std::move(m_rumours);
    }

private:
    [[nodiscard]] bool take(const ListedRumour &listed)
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
    const Result<RumourListing> listing = RumourListing::begin(database, RumourListing::Readers::One);
    if (!listing)
        return listing.error();
    Result<void> listed = listing->listHead(sink);
    RumourPart part;
    for (size_t number = 0; listed && number < listing->partCount(); ++number) {
        listed = listing->read(0, number, part);
        if (listed && !sink.takeRumours(part.rumours))
            return rumourWithoutArticle();
    }
    return listed;
}

Result<std::vector<StoredRumour>> loadRumourList(const Database &database)
{
    WholeRumours rumours;
    if (Result<void> listed = listRumours(database, rumours); !listed)
        return listed.error();
    return rumours.inOrder();
}

} // namespace rumourdesk
