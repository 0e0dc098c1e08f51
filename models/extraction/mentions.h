// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/textstructure.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace rumourdesk {

/// A club named in the text.
struct ClubMention {
    TokenRange range;
    int club = -1;
    AliasKind alias = AliasKind::Name;
    bool isManager = false; ///< stands for its manager ("Guardiola wants") or was named by him ("Slot's side")
    bool isAttribute = false; ///< says whose player or manager somebody is: "the Inter star", "Forest's Murillo"
    bool isPronoun = false; ///< "we", of those who follow the club
};

struct OutletMention {
    TokenRange range;
    int outlet = -1; ///< -1: an outlet that no table knows, named in a crediting place
};

enum class PersonRole : quint8 { Unknown, Player, Manager, Journalist, Official };

/// One person of the article, under the fullest form of his name that it uses.
struct Person {
    QString name;
    PersonRole role = PersonRole::Unknown;
    int tablePlayer = -1;
    int tableManager = -1;
    int tableJournalist = -1;
    int club = -1; ///< where he plays, if the article says
    int borrower = -1; ///< the club that only has him on loan: "Girona loanee"
    std::optional<int> age;
    TokenRange ageRange;
    TokenRange clubRange;
    QString country; ///< code, if table or article says
    QString position;
    bool bearsPlayersName = false; ///< a single name that some player of the tables has
    int mentions = 0;
};

struct PersonMention {
    TokenRange range;
    int person = -1;
    bool isDescription = false; ///< "the 26-year-old", "the Inter star": resolved, not named
};

/// A country or nationality, which is part of descriptions and never a club.
struct CountryMention {
    TokenRange range;
    QString country;
    bool isPersonNoun = false; ///< "the Frenchman" may stand for somebody, "the French" does not
    bool isPlural = false; ///< "the Germans"
};

/// Everything named in one article, in the order of the text.
struct Mentions {
    std::vector<ClubMention> clubs;
    std::vector<QString> unknownClubs; ///< that no table has: their numbers go on from those of the gazetteer
    std::vector<OutletMention> outlets;
    std::vector<Person> people;
    std::vector<PersonMention> persons;
    std::vector<CountryMention> countries;
};

/// The mentions that begin within a stretch of text. They must be in the order of the text.
template<class Mention>
[[nodiscard]] std::span<const Mention> within(const std::vector<Mention> &mentions, TokenRange range)
{
    const auto isBefore = [](const Mention &mention, int token) { return mention.range.first < token; };
    const auto first = std::lower_bound(mentions.begin(), mentions.end(), range.first, isBefore);
    const auto last = std::lower_bound(first, mentions.end(), range.last, isBefore);
    return {first, last};
}

/// The mention that begins at a token, if one does.
template<class Mention>
[[nodiscard]] const Mention *beginningAt(const std::vector<Mention> &mentions, int token)
{
    const auto found = std::lower_bound(mentions.begin(), mentions.end(), token,
        [](const Mention &mention, int place) { return mention.range.first < place; });
    return found != mentions.end() && found->range.first == token ? &*found : nullptr;
}

/// The name of a club of the tables, or of one that only the article knows.
[[nodiscard]] const QString &clubNameIn(const Gazetteer &gazetteer, const Mentions &mentions, int club);

/// Finds the names. `date` is the article's, which says who managed which club.
[[nodiscard]] Mentions mentionsIn(
    QStringView body, const TextStructure &structure, const Gazetteer &gazetteer, std::optional<QDate> date);

/// Whether the article names people enough to be a column, whoever of them turn out to be players.
[[nodiscard]] bool mayBecomeColumn(const Mentions &mentions);

/// Whether the article goes from player to player, about none in particular, as a round-up does.
[[nodiscard]] bool isColumn(const Mentions &mentions);

} // namespace rumourdesk
