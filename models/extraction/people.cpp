// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/people.h"

#include "models/extraction/textfold.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

void PeopleBuilder::learn(Person &person, const Entities &entities) const
{
    for (const Entity &entity : entities) {
        switch (entity.kind) {
        case EntityKind::Player:
            // Of several men of one name the youngest is the one in the news.
            if (person.tablePlayer < 0 || m_scan.gazetteer.birthYear(entity.index) > m_scan.gazetteer.birthYear(person.tablePlayer)) {
                person.tablePlayer = entity.index;
                person.country = m_scan.gazetteer.countryOf(entity);
            }
            break;
        case EntityKind::Manager:
            person.tableManager = entity.index;
            break;
        case EntityKind::Journalist:
            person.tableJournalist = entity.index;
            break;
        case EntityKind::Official:
            person.role = PersonRole::Official;
            break;
        default:
            break;
        }
    }
    // Of a player and a manager of one name it is the player, while he plays and the other has no club.
    const bool isNamesake = person.tableManager >= 0 && person.tablePlayer >= 0 && m_date && isInHisPlayingDays(person.tablePlayer)
        && !m_scan.gazetteer.clubOfManager(person.tableManager, m_date);
    if (person.tableManager >= 0 && !isNamesake && m_scan.gazetteer.isManagerBy(person.tableManager, m_date))
        person.role = PersonRole::Manager;
    else if (person.tableJournalist >= 0 && person.tablePlayer < 0)
        person.role = PersonRole::Journalist;
    else if (person.tablePlayer >= 0 && (person.role != PersonRole::Official || isInHisPlayingDays(person.tablePlayer)))
        person.role = hasRetired(person.tablePlayer) ? PersonRole::Official : PersonRole::Player;
}

/// Whoever talks about football today was a player when the article was written.
bool PeopleBuilder::isInHisPlayingDays(int player) const
{
    constexpr int oldest = 35;
    const int birthYear = m_scan.gazetteer.birthYear(player);
    return m_date && birthYear > 0 && m_date->year() - birthYear <= oldest;
}

/// Nobody moves for a fee at that age: he is a pundit by now, or the article tells history.
bool PeopleBuilder::hasRetired(int player) const
{
    constexpr int oldest = 43;
    const int birthYear = m_scan.gazetteer.birthYear(player);
    return m_date && birthYear > 0 && m_date->year() - birthYear > oldest;
}

int PeopleBuilder::addPerson(TokenRange range, NameWords words)
{
    m_people.emplace_back().name = m_scan.text(range);
    m_places.emplace_back();
    return m_names.add(std::move(words));
}

void PeopleBuilder::mention(TokenRange range, int person)
{
    ++m_people[static_cast<size_t>(person)].mentions;
    // Full names are gone through first, then the text once more for the short ones.
    m_isInOrder = m_isInOrder && (m_mentions.empty() || m_mentions.back().range.first <= range.first);
    Places &places = m_places[static_cast<size_t>(person)];
    if (m_isInOrder)
        places.inOrder.push_back(static_cast<int>(m_mentions.size()));
    else
        places.last = static_cast<int>(m_mentions.size());
    m_mentions.push_back({range, person, false});
}

void PeopleBuilder::add(TokenRange range, const Entities &entities)
{
    NameWords words = nameWordsOf(m_scan, range);
    int person = m_names.named(words);
    if (person < 0) {
        person = addPerson(range, std::move(words));
    } else if (words.size() > m_names.wordsOf(person).size()) {
        m_people[static_cast<size_t>(person)].name = m_scan.text(range);
        m_names.rename(person, std::move(words));
    }
    Person &known = m_people[static_cast<size_t>(person)];
    learn(known, entities);
    // "Wayne Rooney, 31, would take a pay cut": not a manager yet, if no date says when that was.
    const bool isAged = m_scan.ageAfter(range.last, range.last + 4) > 0 || m_scan.isClass(range.first - 1, PositionNoun);
    if (!m_date && known.role == PersonRole::Manager && known.tablePlayer >= 0 && isAged)
        known.role = PersonRole::Player;
    mention(range, person);
}

/// The mention (an index into m_mentions) that was added last of those before the token; -1 if there is none.
int PeopleBuilder::lastMentionOf(int person, int token) const
{
    const Places &places = m_places[static_cast<size_t>(person)];
    if (places.last >= 0)
        return places.last;
    const auto after = std::ranges::lower_bound(
        places.inOrder, token, {}, [this](int mention) { return m_mentions[static_cast<size_t>(mention)].range.first; });
    return after == places.inOrder.begin() ? -1 : *std::prev(after);
}

bool PeopleBuilder::addKnown(TokenRange range)
{
    const NameWords words = nameWordsOf(m_scan, range);
    NameIndex::People bearers = m_names.bearersOf(words);
    if (bearers.isEmpty() && words.size() == 1 && !m_scan.isClass(range.first, FunctionWord | NotAName)) {
        bearers = m_names.calledBy(words.front());
        if (bearers.size() > 1)
            return false;
    }
    if (bearers.isEmpty())
        return false;
    // Two of one surname: whoever was named last.
    int chosen = bearers.front();
    int last = -1;
    for (const int bearer : bearers) {
        if (const int mention = lastMentionOf(bearer, range.first); mention > last) {
            last = mention;
            chosen = bearer;
        }
    }
    mention(range, chosen);
    return true;
}

bool PeopleBuilder::addBySurname(TokenRange range, const Entities &entities)
{
    for (const Entity &entity : entities) {
        const bool isInCharge = entity.kind == EntityKind::Manager && m_date && m_scan.gazetteer.clubOfManager(entity.index, m_date);
        if (!isInCharge && entity.kind != EntityKind::Journalist)
            continue;
        const int person = addPerson(range, nameWordsOf(m_scan, range));
        m_people[static_cast<size_t>(person)].name = entity.kind == EntityKind::Manager
            ? m_scan.gazetteer.managerName(entity.index)
            : m_scan.gazetteer.journalistName(entity.index);
        learn(m_people[static_cast<size_t>(person)], {entity});
        mention(range, person);
        return true;
    }
    return false;
}

bool PeopleBuilder::keepsPlayerCompany(TokenRange range, TokenRange sentence) const
{
    if (m_scan.hasPlayerCompany(range, sentence))
        return true;
    const int before = range.first - 1;
    if (before - 1 < sentence.first || m_scan.token(before).kind != TokenKind::Possessive)
        return false;
    // "Nottingham Forest's Murillo": the possessive of a capitalised word, before a name of the players' table.
    return m_scan.token(before - 1).isCapitalised();
}

bool PeopleBuilder::addSingle(TokenRange range, TokenRange sentence)
{
    const int i = range.first;
    constexpr quint32 common = FunctionWord | NotAName | PositionNoun | PersonNoun | RoleNoun | TeamNoun | ReportVerb | OpponentMark | Adjective;
    if (m_scan.isClass(i, common) || m_scan.token(i).span.length < 3)
        return false;
    const auto match = m_scan.gazetteer.nameAt(m_scan.structure.tokens, i, range.last);
    const Entities entities = match ? match->entities : Entities{};
    const auto isPlayer = [](const Entity &entity) { return entity.kind == EntityKind::Player; };
    const bool isTablePlayer = std::any_of(entities.begin(), entities.end(), isPlayer);
    const bool isSurname = m_scan.isClass(i, FamilyName);
    const bool hasCompany = keepsPlayerCompany(range, sentence);
    if (!hasCompany && addBySurname(range, entities))
        return true;
    const bool isInside = i > sentence.first && m_scan.token(i - 1).kind == TokenKind::Word;
    const bool isName = hasCompany ? (isTablePlayer || isSurname || m_scan.ageAfter(range.last, sentence.last) > 0
                            || m_scan.isClass(i - (i > sentence.first ? 1 : 0), PositionNoun))
                                   : (isTablePlayer || isSurname) && (isInside || m_scan.token(i).word != 0);
    // "16 days after Bilbao": where a match was, unless something makes it a man.
    if (!hasCompany && m_scan.isClass(i, ClubCity))
        return false;
    if (!isName || (!hasCompany && m_scan.token(i).letterCase == LetterCase::Upper))
        return false;
    const int person = addPerson(range, nameWordsOf(m_scan, range));
    Entities players;
    std::copy_if(entities.begin(), entities.end(), std::back_inserter(players), isPlayer);
    if (hasCompany)
        m_people.back().role = PersonRole::Player;
    // Among the many who share a single name nobody is singled out.
    if (players.size() == 1 && hasCompany)
        learn(m_people.back(), players);
    // "Deco": a director by now who played under that name
    if (std::ranges::any_of(entities, [](const Entity &entity) { return entity.kind == EntityKind::Official && entity.alias == AliasKind::Name; }))
        learn(m_people.back(), entities);
    m_people.back().bearsPlayersName = isTablePlayer;
    mention(range, person);
    return true;
}

bool PeopleBuilder::addHeading(TokenRange range)
{
    const auto match = m_scan.gazetteer.nameAt(m_scan.structure.tokens, range.first, range.last);
    const bool isTablePlayer = match && std::any_of(match->entities.begin(), match->entities.end(), [](const Entity &entity) {
        return entity.kind == EntityKind::Player;
    });
    if (!isTablePlayer || addKnown(range))
        return isTablePlayer;
    const int person = addPerson(range, nameWordsOf(m_scan, range));
    m_people.back().role = PersonRole::Player;
    m_people.back().bearsPlayersName = true;
    mention(range, person);
    return true;
}

bool PeopleBuilder::addListed(TokenRange range)
{
    if (!m_scan.token(range.first).isCapitalised() || m_scan.isClass(range.first, FunctionWord | NotAName | PositionNoun | TeamNoun))
        return false;
    const int person = addPerson(range, nameWordsOf(m_scan, range));
    m_people.back().role = PersonRole::Player;
    mention(range, person);
    return true;
}

void PeopleBuilder::finish(Mentions &mentions)
{
    // A single name that the players' table has is taken for a player's if the article comes back to it.
    for (Person &maybe : m_people) {
        if (maybe.bearsPlayersName && maybe.role == PersonRole::Unknown && maybe.mentions > 1)
            maybe.role = PersonRole::Player;
    }
    std::stable_sort(m_mentions.begin(), m_mentions.end(),
        [](const PersonMention &a, const PersonMention &b) { return a.range.first < b.range.first; });
    mentions.people = std::move(m_people);
    mentions.persons = std::move(m_mentions);
}

} // namespace rumourdesk
