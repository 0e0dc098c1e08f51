// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteer.h"

#include "models/extraction/gazetteertable.h"
#include "models/extraction/plainarchive.h"
#include "models/extraction/textfold.h"

#include <QDir>
#include <QFile>

#include <limits>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto compiledMark = "RumourDesk " RUMOURDESK_VERSION " gazetteer"_L1;
constexpr int womenSuffixLength = 6; // of " Women"

struct ClassName {
    QLatin1StringView name;
    WordClass value;
};

constexpr std::array<ClassName, 14> classNames = {{
    {"function"_L1, FunctionWord}, {"position"_L1, PositionNoun}, {"person"_L1, PersonNoun}, {"role"_L1, RoleNoun},
    {"team"_L1, TeamNoun}, {"particle"_L1, NameParticle}, {"notname"_L1, NotAName}, {"adjective"_L1, Adjective},
    {"past"_L1, PastMark}, {"condition"_L1, ConditionMark}, {"negation"_L1, NegationMark}, {"report"_L1, ReportVerb},
    {"opponent"_L1, OpponentMark}, {"intent"_L1, IntentMark},
}};

std::optional<WordClass> classNamed(QStringView name)
{
    for (const ClassName &row : classNames) {
        if (name == row.name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace

Result<Gazetteer> Gazetteer::load(const QString &folder, const QString &userFolder)
{
    QFile compiledTables(folder + u'/' + compiledName);
    const bool isUsers = !userFolder.isEmpty() && !QDir(userFolder).entryList({u"*.tsv"_s}, QDir::Files).isEmpty();
    if (!isUsers && compiledTables.open(QIODevice::ReadOnly))
        return fromCompiled(compiledTables.readAll());
    return fromTables(folder, userFolder);
}

Result<Gazetteer> Gazetteer::fromTables(const QString &folder, const QString &userFolder)
{
    Gazetteer gazetteer;
    gazetteer.m_vocabulary.addSynonym(u"saint", u"st");
    gazetteer.m_vocabulary.addSynonym(u"utd", u"united");
    Result<Lexicon> lexicon = Lexicon::load(folder, userFolder, gazetteer.m_vocabulary);
    if (!lexicon)
        return lexicon.error();
    gazetteer.m_lexicon = std::move(lexicon).value();
    using Loader = Result<void> (Gazetteer::*)(const QString &, const QString &);
    for (const Loader loader : {&Gazetteer::loadClubs, &Gazetteer::loadOutletsAndJournalists,
             &Gazetteer::loadManagersAndOfficials, &Gazetteer::loadPlayersAndNames, &Gazetteer::loadCountriesAndWords}) {
        if (Result<void> loaded = (gazetteer.*loader)(folder, userFolder); !loaded)
            return loaded.error();
    }
    gazetteer.m_names.finish();
    gazetteer.m_names.forEachStart([&gazetteer](WordId word) { gazetteer.m_vocabulary.addClasses(word, BeginsName); });
    gazetteer.m_vocabulary.finish();
    return gazetteer;
}

QByteArray Gazetteer::compiled() const
{
    PlainWriter writer;
    writer(QString(compiledMark));
    archive(*this, writer);
    return writer.bytes();
}

Result<Gazetteer> Gazetteer::fromCompiled(QByteArrayView bytes)
{
    PlainReader reader(bytes);
    QString mark;
    reader(mark);
    Gazetteer gazetteer;
    if (mark == compiledMark)
        archive(gazetteer, reader);
    if (!reader.isWhole())
        return Error{Error::Kind::Malformed, u"the compiled tables are not those of this version"_s, QString(compiledName)};
    return gazetteer;
}

Result<void> Gazetteer::loadClubs(const QString &folder, const QString &userFolder)
{
    const Result<GazetteerTable> clubs = GazetteerTable::load(folder, userFolder, u"clubs.tsv"_s,
        {u"id"_s, u"name"_s, u"short"_s, u"nicknames"_s, u"periphrases"_s, u"stadiums"_s, u"women"_s, u"country"_s, u"city"_s});
    if (!clubs)
        return clubs.error();
    QHash<QString, int> byName;
    for (const GazetteerTable::Row &row : clubs->rows()) {
        const QString name = row[1].toString();
        int club = static_cast<int>(m_clubs.size());
        // A women's team carries the plain club name, so its own names lead to the club.
        const bool isWomens = row[6] == u"1"_s && name.endsWith(u" Women"_s);
        const auto base = isWomens ? byName.constFind(name.chopped(womenSuffixLength)) : byName.constEnd();
        const bool hasBase = base != byName.constEnd();
        if (hasBase) {
            club = *base;
        } else {
            m_clubs.push_back({isWomens ? name.chopped(womenSuffixLength) : name, row[7].toString()});
            byName.insert(m_clubs.back().name, club);
        }
        m_clubsById.insert(row[0].toString(), club);
        if (!row[8].isEmpty() && !row[8].contains(u' '))
            addClass(row[8], ClubCity);
        addName(row[1], {EntityKind::Club, AliasKind::Name, club});
        const std::array<std::pair<QStringView, AliasKind>, 4> lists = {{{row[2], AliasKind::Short},
            {row[3], AliasKind::Nickname}, {row[4], AliasKind::Periphrasis}, {row[5], AliasKind::Stadium}}};
        for (const auto &[cell, alias] : lists) {
            if (hasBase && alias != AliasKind::Short)
                continue;
            for (const QStringView item : listItems(cell))
                addName(item, {EntityKind::Club, alias, club});
        }
    }

    const Result<GazetteerTable> ambiguous
        = GazetteerTable::load(folder, userFolder, u"clubs-ambiguous.tsv"_s, {u"alias"_s, u"club_ids"_s, u"usual"_s});
    if (!ambiguous)
        return ambiguous.error();
    for (const GazetteerTable::Row &row : ambiguous->rows()) {
        const auto usual = m_clubsById.constFind(row[2].toString());
        if (usual != m_clubsById.constEnd())
            m_usualClubs.insert(folded(row[0]), *usual);
    }
    return {};
}

Result<void> Gazetteer::loadOutletsAndJournalists(const QString &folder, const QString &userFolder)
{
    const Result<GazetteerTable> outlets
        = GazetteerTable::load(folder, userFolder, u"outlets.tsv"_s, {u"id"_s, u"name"_s, u"aliases"_s, u"weak_aliases"_s});
    if (!outlets)
        return outlets.error();
    for (const GazetteerTable::Row &row : outlets->rows()) {
        const int outlet = static_cast<int>(m_outlets.size());
        m_outlets.push_back(row[1].toString());
        const std::vector<QStringView> weak = listItems(row[3]);
        const auto aliasKind = [&weak](QStringView alias) {
            const bool isWeak = alias.size() == 1 || std::find(weak.begin(), weak.end(), alias) != weak.end();
            const bool isUncapitalised = alias.front().isLower() && !alias.contains(u' ');
            return isWeak ? AliasKind::Weak : isUncapitalised ? AliasKind::Uncapitalised : AliasKind::Short;
        };
        addName(row[1], {EntityKind::Outlet, aliasKind(row[1]) == AliasKind::Weak ? AliasKind::Weak : AliasKind::Name, outlet});
        for (const QStringView alias : listItems(row[2]))
            addName(alias, {EntityKind::Outlet, aliasKind(alias), outlet});
        for (const QStringView alias : weak)
            addName(alias, {EntityKind::Outlet, AliasKind::Weak, outlet});
    }

    const Result<GazetteerTable> journalists
        = GazetteerTable::load(folder, userFolder, u"journalists.tsv"_s, {u"id"_s, u"name"_s, u"aliases"_s, u"kind"_s});
    if (!journalists)
        return journalists.error();
    for (const GazetteerTable::Row &row : journalists->rows()) {
        const bool isReporter = row[3] != u"pundit"_s;
        const EntityKind kind = isReporter ? EntityKind::Journalist : EntityKind::Official;
        const int journalist = static_cast<int>(m_journalists.size());
        m_journalists.push_back(row[1].toString());
        addName(row[1], {kind, AliasKind::Name, journalist});
        for (const QStringView alias : listItems(row[2]))
            addName(alias, {kind, alias.contains(u' ') ? AliasKind::Short : AliasKind::Weak, journalist});
    }
    return {};
}

Result<void> Gazetteer::loadManagersAndOfficials(const QString &folder, const QString &userFolder)
{
    // One man has several spells, so the key of a row is name, club and month together: users' rows are added.
    const Result<GazetteerTable> managers
        = GazetteerTable::load(folder, {}, u"managers.tsv"_s, {u"name"_s, u"club_id"_s, u"from"_s, u"to"_s, u"aliases"_s});
    if (!managers)
        return managers.error();
    std::vector<GazetteerTable::Row> rows = managers->rows(); // views into both tables
    const Result<GazetteerTable> own
        = GazetteerTable::load(userFolder, {}, u"managers.tsv"_s, {u"name"_s, u"club_id"_s, u"from"_s, u"to"_s, u"aliases"_s});
    if (own) {
        const std::vector<GazetteerTable::Row> ownRows = own->rows();
        rows.insert(rows.end(), ownRows.begin(), ownRows.end());
    } else if (own.error().kind != Error::Kind::NotFound)
        return own.error();

    QHash<QString, int> byName;
    for (const GazetteerTable::Row &row : rows) {
        const QString name = row[0].toString();
        auto found = byName.constFind(name);
        if (found == byName.constEnd()) {
            found = byName.insert(name, static_cast<int>(m_managers.size()));
            m_managers.push_back({name, {}});
        }
        const auto club = m_clubsById.constFind(row[1].toString());
        const int from = monthNumber(row[2]);
        if (club != m_clubsById.constEnd() && from >= 0) {
            const int to = monthNumber(row[3]);
            m_managers[static_cast<size_t>(*found)].spells.push_back(
                {*club, from, to < 0 ? std::numeric_limits<int>::max() : to});
        }
        addName(row[0], {EntityKind::Manager, AliasKind::Name, *found});
        // A surname alone is decided by who was in charge at the article's date.
        if (const qsizetype space = row[0].lastIndexOf(u' '); space > 0)
            addName(row[0].sliced(space + 1), {EntityKind::Manager, AliasKind::Weak, *found});
        for (const QStringView alias : listItems(row[4]))
            addName(alias, {EntityKind::Manager, alias.contains(u' ') ? AliasKind::Short : AliasKind::Weak, *found});
    }

    const Result<GazetteerTable> people = GazetteerTable::load(folder, userFolder, u"people.tsv"_s, {u"name"_s, u"aliases"_s});
    if (!people)
        return people.error();
    for (const GazetteerTable::Row &row : people->rows()) {
        addName(row[0], {EntityKind::Official, AliasKind::Name, -1});
        for (const QStringView alias : listItems(row[1])) {
            if (alias.contains(u' '))
                addName(alias, {EntityKind::Official, AliasKind::Short, -1});
        }
    }
    return {};
}

/// "chelsea 2013-10 2020-09|arsenal 2020-10"
void Gazetteer::addPlayerSpells(QStringView spells)
{
    for (const QStringView spell : listItems(spells)) {
        const QList<QStringView> cells = spell.split(u' ');
        const int from = cells.size() > 1 ? monthNumber(cells[1]) : -1;
        const int to = cells.size() > 2 ? monthNumber(cells[2]) : std::numeric_limits<int>::max();
        if (from >= 0)
            m_playerSpells.push_back({m_clubsById.value(cells.front().toString(), -1), from, to});
    }
}

Result<void> Gazetteer::loadPlayersAndNames(const QString &folder, const QString &userFolder)
{
    const Result<GazetteerTable> players = GazetteerTable::load(
        folder, userFolder, u"players.tsv"_s, {u"name"_s, u"aliases"_s, u"birth_year"_s, u"nationality"_s, u"clubs"_s});
    if (!players)
        return players.error();
    QHash<QStringView, int> nationalities;
    for (const GazetteerTable::Row &row : players->rows()) {
        const int player = static_cast<int>(m_players.size());
        auto nationality = nationalities.constFind(row[3]);
        if (nationality == nationalities.constEnd()) {
            nationality = nationalities.insert(row[3], static_cast<int>(m_nationalities.size()));
            m_nationalities.push_back(row[3].toString());
        }
        const int firstSpell = static_cast<int>(m_playerSpells.size());
        addPlayerSpells(row[4]);
        m_players.push_back({*nationality, row[2].toInt(), firstSpell, static_cast<int>(m_playerSpells.size()) - firstSpell});
        addName(row[0], {EntityKind::Player, AliasKind::Name, player});
        for (const QStringView alias : listItems(row[1]))
            addName(alias, {EntityKind::Player, AliasKind::Short, player});
        const qsizetype joint = std::max(row[0].lastIndexOf(u' '), row[0].lastIndexOf(u'-'));
        if (joint > 0)
            addClass(row[0].sliced(joint + 1), FamilyName);
    }

    const Result<GazetteerTable> names = GazetteerTable::load(folder, userFolder, u"given_names.tsv"_s, {u"name"_s});
    if (!names)
        return names.error();
    for (const GazetteerTable::Row &row : names->rows()) {
        for (const QString &word : phraseWords(row[0]))
            addClass(word, GivenName);
    }
    return {};
}

Result<void> Gazetteer::loadCountriesAndWords(const QString &folder, const QString &userFolder)
{
    const Result<GazetteerTable> countries = GazetteerTable::load(folder, userFolder, u"countries.tsv"_s,
        {u"code"_s, u"name"_s, u"aliases"_s, u"adjectives"_s, u"person_nouns"_s, u"leagues_tier1"_s, u"leagues_tier2"_s});
    if (!countries)
        return countries.error();
    for (const GazetteerTable::Row &row : countries->rows()) {
        const int country = static_cast<int>(m_countries.size());
        m_countries.push_back(row[0].toString());
        addName(row[1], {EntityKind::Country, AliasKind::Name, country});
        for (const QStringView item : listItems(row[2]))
            addName(item, {EntityKind::Country, AliasKind::Name, country});
        // "the Frenchman" is a person; "the French" alone is none.
        for (const QStringView item : listItems(row[3]))
            addName(item, {EntityKind::Nationality, AliasKind::Weak, country});
        for (const QStringView item : listItems(row[4]))
            addName(item, {EntityKind::Nationality, AliasKind::Name, country});
        // "the Germans", "the Danes": those of a country, which may be a club of theirs.
        for (const size_t column : {size_t(3), size_t(4)}) {
            for (const QStringView item : listItems(row[column])) {
                const bool isMan = column == 4 && item.endsWith(u"man"); // "Frenchman", but not "German"
                if (!isMan && !item.endsWith(u's') && !item.endsWith(u"sh") && !item.endsWith(u"ch") && !item.endsWith(u"se"))
                    addName(QString(item.toString() + u's'), {EntityKind::Nationality, AliasKind::Periphrasis, country});
            }
        }
        for (const size_t column : {size_t(5), size_t(6)}) {
            for (const QStringView item : listItems(row[column]))
                addName(item, {EntityKind::Other, AliasKind::Name, 0});
        }
    }

    const QString wordsTable = u"words.tsv"_s;
    const Result<GazetteerTable> words = GazetteerTable::load(folder, userFolder, wordsTable, {u"words"_s, u"class"_s});
    if (!words)
        return words.error();
    for (const GazetteerTable::Row &row : words->rows()) {
        const bool isName = row[1] == u"othername"_s;
        const std::optional<WordClass> wordClass = classNamed(row[1]);
        if (!isName && !wordClass)
            return Error{Error::Kind::Malformed, u"%1: '%2' is no class of words"_s.arg(wordsTable, row[1]), wordsTable};
        for (const QStringView word : listItems(row[0])) {
            if (isName)
                addName(word, {EntityKind::Other, AliasKind::Name, 0});
            else
                addClass(word, *wordClass);
        }
    }
    return {};
}

} // namespace rumourdesk
