// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QStringList>

#include <random>
#include <vector>

namespace rumourdesk::bench {

/// A distribution over places 0, 1, 2... in which the first ones come most often, as outlets and players do.
class Skewed
{
public:
    /// The place r has the weight 1 / (r + offset)^exponent: a larger offset makes the stars less lonely.
    Skewed(size_t count, double offset, double exponent);
    size_t operator()(std::mt19937_64 &random) const;

private:
    std::vector<double> m_sums;
};

/// Makes articles up that tell what a desk's articles tell, over names of the gazetteer's tables: a few stars and a long
/// tail of players, mostly interest and few done deals, fees in three currencies, three years of dates. The same ones in
/// every run.
class MadeUpArticles
{
public:
    /// The folder of the tables.
    explicit MadeUpArticles(const QString &gazetteer);

    /// `age` from 0 (oldest) to 1 says when it appeared, nearly. Four rumours on average.
    [[nodiscard]] ExtractedArticle next(double age);

private:
    struct Told;

    [[nodiscard]] int below(int count);
    [[nodiscard]] bool isOneIn(int count) { return below(count) == 0; }
    [[nodiscard]] std::optional<Fee> fee();
    [[nodiscard]] Stage stage();
    [[nodiscard]] Rumour rumour(const QString &player, const QString &from, QString &body);

    std::mt19937_64 m_random{20260101}; // NOLINT: the same articles in every run
    QStringList m_players;
    QStringList m_clubs;
    QStringList m_outlets;
    QStringList m_journalists;
    Skewed m_playerPlaces;
    Skewed m_clubPlaces;
    Skewed m_outletPlaces;
    Skewed m_journalistPlaces;
    qint64 m_number = 0;
};

/// Fills a new store at `path` with at least `rumours` rumours, four to an article.
[[nodiscard]] Result<void> makeStore(const QString &path, qint64 rumours, const QString &gazetteer);

} // namespace rumourdesk::bench
