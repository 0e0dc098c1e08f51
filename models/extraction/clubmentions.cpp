// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/clubmentions.h"

#include "models/extraction/clubshapes.h"

#include <QSet>

namespace rumourdesk {

namespace {

/// Whether a club is named beyond doubt anywhere in the article.
bool isFirm(const std::vector<std::pair<int, size_t>> &firm, int club)
{
    const auto found = std::lower_bound(firm.begin(), firm.end(), std::pair(club, size_t(0)));
    return found != firm.end() && found->first == club;
}

} // namespace

/// "MADRID - ...", "Turin (Reuters) ...": where the report was written.
bool ClubResolver::isDateline(TokenRange range) const
{
    if (!m_scan.token(range.last).isDash())
        return false;
    const std::vector<Paragraph> &paragraphs = m_scan.structure.paragraphs;
    const auto paragraph = std::lower_bound(paragraphs.begin(), paragraphs.end(), range.first,
        [](const Paragraph &candidate, int token) { return candidate.tokens.first < token; });
    if (paragraph == paragraphs.end() || paragraph->tokens.first != range.first || range.last >= paragraph->tokens.last)
        return false;
    // "Arsenal – In: Gomes (Wolves)"
    const bool isListed = std::any_of(m_scan.structure.sentences.begin() + paragraph->sentences.first,
        m_scan.structure.sentences.begin() + paragraph->sentences.last, [=](const Sentence &sentence) { return sentence.owner == range; });
    return !isListed;
}

void ClubResolver::add(TokenRange range, const Entities &entities)
{
    if (isDateline(range))
        return;
    Candidates found;
    found.range = range;
    found.alias = AliasKind::Weak;
    for (const Entity &entity : entities) {
        if (entity.kind != EntityKind::Club)
            continue;
        if (entity.alias == AliasKind::Name && found.alias != AliasKind::Name) {
            // A club's own name is that club, whoever else shares it as a nickname.
            found.clubs.clear();
            found.alias = AliasKind::Name;
        }
        if (found.alias == AliasKind::Name && entity.alias != AliasKind::Name)
            continue;
        if (found.clubs.empty())
            found.alias = entity.alias;
        if (!found.clubs.contains(entity.index))
            found.clubs.push_back(entity.index);
    }
    found.isEverydayWord = range.size() == 1 && m_scan.isClass(range.first, FunctionWord | NotAName);
    m_found.push_back(std::move(found));
}

ClubResolver::FirmClubs ClubResolver::firmClubs() const
{
    FirmClubs firm;
    firm.reserve(m_found.size());
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].clubs.size() == 1 && !m_found[i].isEverydayWord)
            firm.push_back({m_found[i].clubs.front(), i});
    }
    std::sort(firm.begin(), firm.end());
    return firm;
}

/// The last words of the clubs' names where those have several: of "Manchester City" it is "City".
ClubResolver::LastWords ClubResolver::lastWords() const
{
    LastWords words;
    for (const Candidates &found : m_found) {
        if (found.clubs.size() == 1 && found.range.size() > 1)
            words.push_back({found.clubs.front(), m_scan.token(found.range.last - 1).word});
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

int ClubResolver::choose(size_t mention, const FirmClubs &firm, const LastWords &words) const
{
    if (m_found[mention].clubs.size() == 1)
        return m_found[mention].clubs.front();
    Candidates found = m_found[mention];
    // "City" is Manchester City before it is a Swansea that the article never calls Swansea City.
    const WordId last = m_scan.token(found.range.last - 1).word;
    const auto isNamedSo = [&](int club) { return std::ranges::binary_search(words, std::pair(club, last)); };
    if (found.range.size() == 1 && std::ranges::any_of(found.clubs, isNamedSo))
        found.clubs.removeIf([&](int club) { return !isNamedSo(club); });
    const std::optional<int> usual = m_scan.gazetteer.usualClub(m_scan.text(found.range));
    const bool isUsualMeant = usual && found.clubs.contains(*usual);
    if (isUsualMeant && isFirm(firm, *usual))
        return *usual;
    // Whichever was named last before, or else first after.
    FirmClub before{-1, 0};
    FirmClub after{-1, m_found.size()};
    for (const int club : found.clubs) {
        const auto next = std::lower_bound(firm.begin(), firm.end(), FirmClub{club, mention});
        if (next != firm.begin() && std::prev(next)->first == club && (before.first < 0 || std::prev(next)->second > before.second))
            before = *std::prev(next);
        if (next != firm.end() && next->first == club && next->second < after.second)
            after = *next;
    }
    if (before.first >= 0 || after.first >= 0)
        return before.first >= 0 ? before.first : after.first;
    return isUsualMeant ? *usual : -1;
}

void ClubResolver::addUnknown(TokenRange name)
{
    if (isDateline(name))
        return;
    const QString text = m_scan.text(name);
    const auto known = std::ranges::find_if(m_unknown, [&](const QString &other) { return other.compare(text, Qt::CaseInsensitive) == 0; });
    const auto place = static_cast<int>(known - m_unknown.begin());
    if (known == m_unknown.end()) {
        m_unknown.push_back(text);
        m_shortNames.push_back(shortNameIn(m_scan, name));
    }
    m_foundUnknown.push_back({name, firstUnknown() + place, AliasKind::Name});
}

bool ClubResolver::addShortened(int token)
{
    const auto meant = std::ranges::find_if(
        m_shortNames, [&](int name) { return name >= 0 && m_scan.text(name).compare(m_scan.text(token), Qt::CaseInsensitive) == 0; });
    if (meant == m_shortNames.end())
        return false;
    m_foundUnknown.push_back({{token, token + 1}, firstUnknown() + static_cast<int>(meant - m_shortNames.begin()), AliasKind::Short});
    return true;
}

TokenRange ClubResolver::lastEndingAt(int token) const
{
    if (!m_foundUnknown.empty() && m_foundUnknown.back().range.last == token)
        return m_foundUnknown.back().range;
    return !m_found.empty() && m_found.back().range.last == token ? m_found.back().range : TokenRange();
}

std::vector<ClubMention> ClubResolver::resolved() const
{
    const FirmClubs firm = firmClubs();
    const LastWords words = lastWords();
    std::vector<ClubMention> mentions;
    mentions.reserve(m_found.size());
    for (size_t i = 0; i < m_found.size(); ++i) {
        const int club = choose(i, firm, words);
        if (club >= 0 && (!m_found[i].isEverydayWord || isFirm(firm, club)))
            mentions.push_back({m_found[i].range, club, m_found[i].alias, false});
    }
    if (!m_foundUnknown.empty()) {
        mentions.insert(mentions.end(), m_foundUnknown.begin(), m_foundUnknown.end());
        std::ranges::stable_sort(mentions, {}, [](const ClubMention &mention) { return mention.range.first; });
    }
    return mentions;
}

namespace {

/// Whether "the Germans" stand where somebody acts: first in their clause, or behind a conjunction.
bool isSubject(const Scan &scan, int the)
{
    static constexpr WordSet conjunctions = {u"and", u"but", u"while", u"that", u"as", u"if", u"when", u"because"};
    const Token &before = scan.token(the - 1);
    return before.kind != TokenKind::Word || before.sign == u',' || scan.isAnyWord(the - 1, conjunctions) || scan.token(the).isCapitalised();
}

/// The club of a country that was named last before a token; -1 if none was, or if several were and it must be the only one.
int lastClubOf(const Scan &scan, const Mentions &mentions, const QString &country, int before, bool isOnly)
{
    constexpr size_t furthestBack = 500; // mentions
    int last = -1;
    const std::span<const ClubMention> named = within(mentions.clubs, {0, before});
    for (const ClubMention &club : named.last(std::min(named.size(), furthestBack))) {
        const bool isKnown = club.club < scan.gazetteer.clubCount();
        if (!isKnown || scan.gazetteer.clubCountry(club.club) != country)
            continue;
        if (isOnly && last >= 0 && last != club.club)
            return -1;
        last = club.club;
    }
    return last;
}

/// The clubs that the words before a token name, in their order; none if two players are named as well, who may be meant.
std::vector<int> clubsBefore(const Scan &scan, const Mentions &mentions, int token)
{
    constexpr int reach = 40; // tokens
    const std::vector<Sentence> &sentences = scan.structure.sentences;
    const auto next = std::ranges::upper_bound(sentences, token, {}, [](const Sentence &one) { return one.tokens.first; });
    if (next == sentences.begin())
        return {};
    const auto sentence = std::prev(next);
    const bool isOpening = sentence->tokens.first == token && sentence != sentences.begin();
    const TokenRange words{std::max(token - reach, (isOpening ? std::prev(sentence) : sentence)->tokens.first), token};
    QSet<int> people;
    for (const PersonMention &mention : within(mentions.persons, words))
        people.insert(mention.person);
    std::vector<int> clubs;
    for (const ClubMention &mention : within(mentions.clubs, words)) {
        if (std::ranges::find(clubs, mention.club) == clubs.end())
            clubs.push_back(mention.club);
    }
    return people.size() == 2 ? std::vector<int>() : clubs;
}

} // namespace

void addPointedClubs(const Scan &scan, Mentions &mentions)
{
    static constexpr WordSet verbs = {u"have", u"are", u"were", u"has", u"had", u"is", u"was", u"want", u"will", u"would", u"could", u"made", u"who"};
    std::vector<ClubMention> added;
    const int count = static_cast<int>(scan.structure.tokens.size());
    for (int i = 1; i + 1 < count; ++i) {
        const bool isLatter = scan.isWord(i, u"latter");
        if ((!isLatter && !scan.isWord(i, u"former")) || !scan.isWord(i - 1, u"the") || !scan.isAnyWord(i + 1, verbs))
            continue;
        const std::vector<int> clubs = clubsBefore(scan, mentions, i - 1);
        if (clubs.size() == 2 || (isLatter && clubs.size() > 2)) // "the latter" is said of three as well
            added.push_back({{i - 1, i + 1}, isLatter ? clubs.back() : clubs.front(), AliasKind::Periphrasis, false, false});
    }
    mentions.clubs.insert(mentions.clubs.end(), added.begin(), added.end());
    std::ranges::stable_sort(mentions.clubs, {}, [](const ClubMention &club) { return club.range.first; });
}

void addCountrysClubs(const Scan &scan, Mentions &mentions)
{
    std::vector<ClubMention> added;
    const int count = static_cast<int>(scan.structure.tokens.size());
    for (const CountryMention &country : mentions.countries) {
        const int noun = country.range.last;
        const int the = country.range.first - 1;
        const bool isNoun = noun < count && scan.isClass(noun, TeamNoun);
        const bool isPeople = country.isPlural && isSubject(scan, the);
        if ((!isNoun && !isPeople) || the < 0 || !scan.isWord(the, u"the"))
            continue;
        const TokenRange range{the, isNoun ? noun + 1 : noun};
        constexpr int longestName = 12; // tokens
        const int last = lastClubOf(scan, mentions, country.country, country.range.first, isPeople);
        const std::span<const ClubMention> near = within(mentions.clubs, {country.range.first - longestName, range.last});
        const bool isNamed = std::any_of(near.begin(), near.end(),
            [&](const ClubMention &club) { return club.range.overlaps({country.range.first, range.last}); });
        if (last >= 0 && !isNamed)
            added.push_back({range, last, AliasKind::Periphrasis, false, false});
    }
    mentions.clubs.insert(mentions.clubs.end(), added.begin(), added.end());
    std::stable_sort(mentions.clubs.begin(), mentions.clubs.end(),
        [](const ClubMention &a, const ClubMention &b) { return a.range.first < b.range.first; });
}

void addManagersClubs(const Scan &scan, Mentions &mentions, std::optional<QDate> date)
{
    const int count = static_cast<int>(scan.structure.tokens.size());
    for (const PersonMention &mention : mentions.persons) {
        const Person &person = mentions.people[static_cast<size_t>(mention.person)];
        if (person.role != PersonRole::Manager && person.role != PersonRole::Official)
            continue;
        std::optional<int> club = person.club >= 0 ? std::optional(person.club) : std::nullopt;
        if (!club && date && person.tableManager >= 0)
            club = scan.gazetteer.clubOfManager(person.tableManager, date);
        if (!club)
            continue;
        ClubMention named{mention.range, *club, AliasKind::Periphrasis, true, false};
        int next = mention.range.last;
        const bool isPossessive = next < count
            && (scan.token(next).kind == TokenKind::Possessive || (scan.isSign(next, u'\'') && scan.token(next).isGlued));
        if (isPossessive && next + 1 < count && scan.isClass(next + 1, TeamNoun)) {
            named.range.last = next + 2;
            named.isManager = false;
        }
        mentions.clubs.push_back(named);
    }
    std::stable_sort(mentions.clubs.begin(), mentions.clubs.end(),
        [](const ClubMention &a, const ClubMention &b) { return a.range.first < b.range.first; });
}

} // namespace rumourdesk
