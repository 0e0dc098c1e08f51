// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/extraction/lexicon.h"
#include "models/extraction/phrasetrie.h"
#include "models/extraction/tokens.h"
#include "models/extraction/vocabulary.h"
#include "models/extraction/wordclass.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What a name in the tables stands for.
enum class EntityKind : quint8 {
    Club,
    Outlet,
    Journalist, ///< or an insider who reports
    Manager,
    Official, ///< director, owner, executive, agent, pundit, national coach
    Player,
    Country,
    Nationality, ///< "Italian", "the Frenchman"
    Other, ///< competitions, prizes, places: capitalised, but no name of a person or club
};

/// How firmly a name stands for its entity.
enum class AliasKind : quint8 {
    Name,
    Short,
    Nickname,
    Periphrasis,
    Stadium,
    Weak,
    Uncapitalised, ///< "kicker": an outlet that writes itself so
};

struct Entity {
    EntityKind kind = EntityKind::Club;
    AliasKind alias = AliasKind::Name;
    int index = 0; ///< into the table of its kind

    bool operator==(const Entity &) const = default;
};

/// What one name stands for: hardly ever more than a few.
using Entities = QVarLengthArray<Entity, 12>;

/// What the extraction knows of the world: clubs, outlets, journalists, managers by date, names, and the phrases of
/// the trade. Read from plain tables, or from what the build compiled of them; immutable afterwards.
class Gazetteer
{
public:
    /// The name of the file beside the tables that holds what compiled() says of them.
    static constexpr auto compiledName = QLatin1StringView("compiled.bin");

    /// Loads the tables of `folder`; rows of the same tables in `userFolder` (may be empty or absent) extend and
    /// override them, so that an analyst can add a club without rebuilding. Where no user has a table and the folder has
    /// them compiled, that is read instead, which is much quicker.
    /// Errors: NotFound for a missing table, Malformed naming table and line.
    [[nodiscard]] static Result<Gazetteer> load(const QString &folder, const QString &userFolder = {});

    /// All of it as it lies in memory, for fromCompiled() of the same build; the build sees to it that the two belong together.
    [[nodiscard]] QByteArray compiled() const;
    /// Error: Malformed if the bytes are those of another version of the program, or more or fewer than they should be.
    [[nodiscard]] static Result<Gazetteer> fromCompiled(QByteArrayView bytes);

    template<class Self, class Archive>
    static void archive(Self &self, Archive &archive)
    {
        archive(self.m_vocabulary, self.m_lexicon, self.m_names, self.m_clubs, self.m_clubsById, self.m_usualClubs, self.m_outlets,
            self.m_journalists, self.m_players, self.m_playerSpells, self.m_nationalities, self.m_managers, self.m_countries);
    }

    /// The canonical name of the club that `text` names, by name, short name or unambiguous nickname; empty if none.
    /// Case and accents do not matter.
    [[nodiscard]] QString clubNamed(QStringView text) const;
    /// The canonical name of the outlet that `text` names; empty if none.
    [[nodiscard]] QString outletNamed(QStringView text) const;

    struct NameMatch {
        TokenRange range;
        Entities entities;
    };

    /// Whether some name of the tables begins with the word.
    [[nodiscard]] static bool mayBeginName(const Token &token) { return (token.classes & BeginsName) != 0; }
    /// The longest name of the tables that begins at token `first` and ends before `end`.
    [[nodiscard]] std::optional<NameMatch> nameAt(const std::vector<Token> &tokens, int first, int end) const;

    [[nodiscard]] quint32 classesOf(WordId word) const { return m_vocabulary.classesOf(word); }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

    /// How many clubs the tables have.
    [[nodiscard]] int clubCount() const { return static_cast<int>(m_clubs.size()); }
    [[nodiscard]] const QString &clubName(int club) const { return m_clubs.at(static_cast<size_t>(club)).name; }
    /// The code of the country that a club is of.
    [[nodiscard]] const QString &clubCountry(int club) const { return m_clubs.at(static_cast<size_t>(club)).country; }
    [[nodiscard]] const QString &outletName(int outlet) const { return m_outlets.at(static_cast<size_t>(outlet)); }
    [[nodiscard]] const QString &journalistName(int journalist) const { return m_journalists.at(static_cast<size_t>(journalist)); }
    [[nodiscard]] const QString &managerName(int manager) const { return m_managers.at(static_cast<size_t>(manager)).name; }
    /// The country code that a Country, Nationality or Player entity stands for; empty if not known.
    [[nodiscard]] QString countryOf(const Entity &entity) const;
    /// The year in which a player of the table was born; 0 if not known.
    [[nodiscard]] int birthYear(int player) const { return m_players.at(static_cast<size_t>(player)).birthYear; }

    /// The club that the player belonged to in that month, if the table says; a club that had him on loan does not count.
    [[nodiscard]] std::optional<int> clubOfPlayer(int player, QDate date) const;

    /// The club that English press means by an ambiguous name when nothing else says.
    [[nodiscard]] std::optional<int> usualClub(QStringView alias) const;
    /// The club that the manager had in that month; without a date, his latest.
    [[nodiscard]] std::optional<int> clubOfManager(int manager, std::optional<QDate> date) const;
    /// Whether he was, or had been, a manager by then. Without a date: yes.
    [[nodiscard]] bool isManagerBy(int manager, std::optional<QDate> date) const;

private:
    struct Club {
        QString name;
        QString country;

        template<class Self, class Archive>
        static void archive(Self &self, Archive &archive)
        {
            archive(self.name, self.country);
        }
    };
    struct Spell {
        int club = 0; // -1: one that no table has
        int from = 0; // year * 12 + month - 1
        int to = 0;

        [[nodiscard]] bool contains(int month) const { return month >= from && month <= to; }
    };
    struct Player {
        int nationality = 0; // in m_nationalities
        int birthYear = 0;
        int firstSpell = 0; // in m_playerSpells
        int spellCount = 0;
    };
    struct Manager {
        QString name;
        std::vector<Spell> spells;

        template<class Self, class Archive>
        static void archive(Self &self, Archive &archive)
        {
            archive(self.name, self.spells);
        }
    };

    [[nodiscard]] static Result<Gazetteer> fromTables(const QString &folder, const QString &userFolder);
    void addName(QStringView name, Entity entity);
    void addClass(QStringView word, quint32 classes);
    Result<void> loadClubs(const QString &folder, const QString &userFolder);
    Result<void> loadOutletsAndJournalists(const QString &folder, const QString &userFolder);
    Result<void> loadManagersAndOfficials(const QString &folder, const QString &userFolder);
    Result<void> loadPlayersAndNames(const QString &folder, const QString &userFolder);
    void addPlayerSpells(QStringView spells);
    Result<void> loadCountriesAndWords(const QString &folder, const QString &userFolder);
    [[nodiscard]] Entities namedExactly(QStringView text) const;

    Vocabulary m_vocabulary;
    Lexicon m_lexicon;
    PhraseTrie m_names;
    std::vector<Club> m_clubs;
    QHash<QString, int> m_clubsById;
    QHash<QString, int> m_usualClubs; // by folded alias
    std::vector<QString> m_outlets;
    std::vector<QString> m_journalists;
    std::vector<Player> m_players;
    std::vector<Spell> m_playerSpells; // player after player
    std::vector<QString> m_nationalities; // codes
    std::vector<Manager> m_managers;
    std::vector<QString> m_countries; // codes
};

} // namespace rumourdesk
