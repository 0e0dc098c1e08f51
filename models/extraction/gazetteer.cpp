// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteer.h"

#include "models/extraction/textfold.h"

#include <span>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kindBits = 4;
constexpr unsigned aliasBits = 3;

/// An entity as the value of a phrase: kind, alias and index in one number, so that nothing else need be looked up.
std::uint32_t packed(const Entity &entity)
{
    return static_cast<std::uint32_t>(entity.index) << (kindBits + aliasBits) | static_cast<std::uint32_t>(entity.alias) << kindBits
        | static_cast<std::uint32_t>(entity.kind);
}

Entity unpacked(std::uint32_t value)
{
    return {static_cast<EntityKind>(value & ((1U << kindBits) - 1)), static_cast<AliasKind>(value >> kindBits & ((1U << aliasBits) - 1)),
        static_cast<int>(value) >> static_cast<int>(kindBits + aliasBits)}; // with its sign
}

} // namespace

void Gazetteer::addName(QStringView name, Entity entity)
{
    m_names.add(name, packed(entity), m_vocabulary);
}

void Gazetteer::addClass(QStringView word, quint32 classes)
{
    m_vocabulary.addClasses(m_vocabulary.add(word), classes);
}

std::optional<Gazetteer::NameMatch> Gazetteer::nameAt(const std::vector<Token> &tokens, int first, int end) const
{
    const auto match = m_names.longestAt(tokens, first, end);
    if (!match)
        return std::nullopt;
    NameMatch name{match->range, {}};
    for (const std::uint32_t value : match->values) {
        const Entity entity = unpacked(value);
        if (std::find(name.entities.begin(), name.entities.end(), entity) == name.entities.end())
            name.entities.push_back(entity);
    }
    return name;
}

Entities Gazetteer::namedExactly(QStringView text) const
{
    const std::vector<Token> tokens = tokenize(text, m_vocabulary);
    if (tokens.empty())
        return {};
    const int end = static_cast<int>(tokens.size());
    const int first = tokens.size() > 1 && (tokens.front().classes & FunctionWord) != 0 ? 1 : 0;
    for (const int start : {0, first}) {
        const std::optional<NameMatch> match = nameAt(tokens, start, end);
        if (match && match->range.last == end)
            return match->entities;
    }
    return {};
}

QString Gazetteer::clubNamed(QStringView text) const
{
    std::vector<int> clubs;
    for (const Entity &entity : namedExactly(text)) {
        if (entity.kind != EntityKind::Club)
            continue;
        if (entity.alias == AliasKind::Name)
            return clubName(entity.index);
        if (std::find(clubs.begin(), clubs.end(), entity.index) == clubs.end())
            clubs.push_back(entity.index);
    }
    if (const std::optional<int> usual = usualClub(text))
        return clubName(*usual);
    return clubs.size() == 1 ? clubName(clubs.front()) : QString();
}

QString Gazetteer::outletNamed(QStringView text) const
{
    for (const Entity &entity : namedExactly(text)) {
        if (entity.kind == EntityKind::Outlet)
            return outletName(entity.index);
    }
    return {};
}

QString Gazetteer::countryOf(const Entity &entity) const
{
    switch (entity.kind) {
    case EntityKind::Country:
    case EntityKind::Nationality:
        return m_countries.at(static_cast<size_t>(entity.index));
    case EntityKind::Player:
        return m_nationalities.at(static_cast<size_t>(m_players.at(static_cast<size_t>(entity.index)).nationality));
    default:
        return {};
    }
}

std::optional<int> Gazetteer::usualClub(QStringView alias) const
{
    QString key = folded(alias);
    if (key.startsWith(u"the "_s))
        key.remove(0, 4);
    const auto found = m_usualClubs.constFind(key);
    return found == m_usualClubs.constEnd() ? std::nullopt : std::optional<int>(*found);
}

std::optional<int> Gazetteer::clubOfManager(int manager, std::optional<QDate> date) const
{
    const Manager &row = m_managers.at(static_cast<size_t>(manager));
    const Spell *best = nullptr;
    for (const Spell &spell : row.spells) {
        if (date) {
            const int month = date->year() * 12 + date->month() - 1;
            if (!spell.contains(month))
                continue;
        }
        if (!best || spell.from > best->from)
            best = &spell;
    }
    return best ? std::optional<int>(best->club) : std::nullopt;
}

std::optional<int> Gazetteer::clubOfPlayer(int player, QDate date) const
{
    const int month = date.year() * 12 + date.month() - 1;
    const Player &row = m_players.at(static_cast<size_t>(player));
    const std::span spells(m_playerSpells.data() + row.firstSpell, static_cast<size_t>(row.spellCount));
    const auto spell = std::ranges::find_if(spells, [month](const Spell &candidate) { return candidate.contains(month); });
    return spell == spells.end() || spell->club < 0 ? std::nullopt : std::optional<int>(spell->club);
}

bool Gazetteer::isManagerBy(int manager, std::optional<QDate> date) const
{
    if (!date)
        return true;
    const int month = date->year() * 12 + date->month() - 1;
    const std::vector<Spell> &spells = m_managers.at(static_cast<size_t>(manager)).spells;
    return std::any_of(spells.begin(), spells.end(), [month](const Spell &spell) { return spell.from <= month; });
}

} // namespace rumourdesk
