// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/mentions.h"

#include "models/extraction/clubmentions.h"
#include "models/extraction/clubshapes.h"
#include "models/extraction/nameshapes.h"
#include "models/extraction/outletshapes.h"
#include "models/extraction/people.h"
#include "models/extraction/scan.h"
#include "models/extraction/textfold.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOutlet = 4;
constexpr size_t leastPlayersOfColumn = 6;

/// Goes through the sentences once, taking the longest name at each place.
class NameScanner
{
public:
    NameScanner(QStringView body, const TextStructure &structure, const Gazetteer &gazetteer, std::optional<QDate> date)
        : m_scan{body, structure, gazetteer}, m_shapes(m_scan), m_people(m_scan, date), m_clubs(m_scan)
    {
        m_isTaken.resize(structure.tokens.size());
    }

    Mentions run() &&
    {
        forEachSentence([this](const Paragraph &paragraph, const Sentence &sentence) { takeFullNames(paragraph, sentence); });
        forEachSentence([this](const Paragraph &paragraph, const Sentence &sentence) { takeSingleNames(paragraph, sentence); });
        m_mentions.clubs = m_clubs.resolved();
        m_mentions.unknownClubs = m_clubs.unknown();
        m_people.finish(m_mentions);
        return std::move(m_mentions);
    }

private:
    template<class Visit>
    void forEachSentence(Visit visit) const
    {
        for (const Paragraph &paragraph : m_scan.structure.paragraphs) {
            if (paragraph.kind == ParagraphKind::Caption || paragraph.kind == ParagraphKind::Furniture)
                continue;
            for (int i = paragraph.sentences.first; i < paragraph.sentences.last; ++i)
                visit(paragraph, m_scan.structure.sentences[static_cast<size_t>(i)]);
        }
    }

    [[nodiscard]] const Token &token(int i) const { return m_scan.token(i); }
    [[nodiscard]] bool isClass(int i, quint32 classes) const { return m_scan.isClass(i, classes); }

    void takeFullNames(const Paragraph &paragraph, const Sentence &whole)
    {
        const TokenRange sentence = whole.tokens;
        m_entry = entryNameAt(whole);
        for (int i = sentence.first; i < sentence.last;) {
            if (!mayBeginName(i)) {
                ++i;
                continue;
            }
            if (token(i).sign == u'(') {
                if (const int end = takeBracketedOutlets(i, sentence.last); end > i) {
                    i = end;
                    continue;
                }
            }
            const int end = takeNameAt(i, paragraph, sentence);
            i = std::max(end, i + 1);
        }
    }

    /// Whether a name or a bracket of outlets may begin at the token: at most tokens, words in lower case, none does.
    [[nodiscard]] bool mayBeginName(int i) const
    {
        const Token &here = token(i);
        if (here.kind == TokenKind::Punctuation || here.kind == TokenKind::Possessive)
            return here.sign == u'(';
        const bool mayBeDomain = m_scan.isSign(i + 1, u'.') && token(i + 2).isGlued; // "calciomercato.com"
        return here.isCapitalised() || (here.classes & (BeginsName | NameParticle)) != 0 || mayBeDomain;
    }

    /// "(Bild, via Manchester Evening News)", "(Sun - subscription required)". Returns the token after the bracket.
    int takeBracketedOutlets(int open, int end)
    {
        const int close = closingBracket(open, end);
        if (close >= end)
            return open;
        std::vector<OutletMention> outlets;
        std::vector<Gazetteer::NameMatch> reporters;
        int first = open + 1;
        for (int i = first; i <= close; ++i) {
            const bool isSplit = i == close || token(i).sign == u',' || token(i).sign == u';' || m_scan.text(i) == u"via"
                || (token(i).sign == u'-' && !token(i).isGlued) || token(i).sign == u'\u2013';
            if (!isSplit)
                continue;
            if (!addBracketItem({first, i}, end, outlets, reporters))
                return open;
            first = i + 1;
            if (i < close && (token(i).sign == u'-' || token(i).sign == u'\u2013'))
                break; // what follows is "in Spanish" or "subscription required"
        }
        if (outlets.empty() && reporters.empty())
            return open;
        for (const Gazetteer::NameMatch &reporter : reporters)
            m_people.add(reporter.range, reporter.entities);
        m_mentions.outlets.insert(m_mentions.outlets.end(), outlets.begin(), outlets.end());
        take({open, close + 1});
        return close + 1;
    }

    /// The next closing bracket of the sentence, or its end. Looked for once, however many brackets open before it.
    int closingBracket(int open, int end)
    {
        if (m_close <= open)
            m_close = open + 1;
        while (m_close < end && token(m_close).sign != u')')
            ++m_close;
        return m_close;
    }

    bool addBracketItem(TokenRange item, int end, std::vector<OutletMention> &outlets, std::vector<Gazetteer::NameMatch> &reporters)
    {
        while (!item.isEmpty() && token(item.first).letterCase == LetterCase::Lower)
            ++item.first;
        if (item.isEmpty())
            return true;
        const auto match = m_scan.gazetteer.nameAt(m_scan.structure.tokens, item.first, item.last);
        if (match && match->range.last == item.last) {
            for (const Entity &entity : match->entities) {
                if (entity.kind == EntityKind::Outlet) {
                    outlets.push_back({item, entity.index});
                    return true;
                }
                if (entity.kind == EntityKind::Journalist && item.size() > 1) {
                    reporters.push_back(*match); // "(Fabrizio Romano, via Football London)"
                    return true;
                }
            }
        }
        // An outlet that no table knows counts only where a gossip item ends.
        bool isName = m_scan.structure.isGossip && item.size() <= longestOutlet;
        for (int i = item.first; i < item.last && isName; ++i)
            isName = token(i).kind == TokenKind::Word && token(i).isCapitalised();
        isName = isName
            && std::none_of(m_scan.structure.tokens.begin() + item.last, m_scan.structure.tokens.begin() + end,
                [](const Token &later) { return later.kind == TokenKind::Number; });
        if (isName)
            outlets.push_back({item, -1});
        return isName || !outlets.empty();
    }

    int takeNameAt(int i, const Paragraph &paragraph, TokenRange sentence)
    {
        if (token(i).kind != TokenKind::Word && token(i).kind != TokenKind::Number)
            return i;
        const bool mayBeKnown = Gazetteer::mayBeginName(token(i));
        if (!mayBeKnown && !token(i).isCapitalised() && !isClass(i, NameParticle))
            return takeUnknownOutlet(i, sentence);
        const auto match = mayBeKnown ? m_scan.gazetteer.nameAt(m_scan.structure.tokens, i, sentence.last) : std::nullopt;
        const bool isRunless = !m_shapes.canNameShortly(paragraph) && !m_shapes.isNameHeading(paragraph);
        const TokenRange run = isRunless ? TokenRange{i, i} : m_shapes.runAt(i, sentence);
        if (!match)
            return takeUnknownName(i, run, sentence);
        Entities entities = m_shapes.validEntities(*match, sentence);
        const bool isTablePerson
            = std::any_of(entities.begin(), entities.end(), [](const Entity &entity) { return isPersonKind(entity.kind); });
        // "Jesus Navas" is a player before he is the stadium that bears his name: "at the Jesus Navas".
        const bool isOnlyPlace = isTablePerson && match->range.size() > 1 && !m_scan.isWord(std::max(sentence.first, i - 1), u"the")
            && !m_scan.isWord(std::max(sentence.first, i - 1), u"at")
            && std::none_of(entities.begin(), entities.end(),
                [](const Entity &entity) { return entity.kind == EntityKind::Club && entity.alias == AliasKind::Name; });
        if (isOnlyPlace)
            erase_if(entities, [](const Entity &entity) { return entity.kind == EntityKind::Club; });
        if (isTablePerson && !hasKind(entities, EntityKind::Club)) {
            const TokenRange range = run.size() > match->range.size() && run.contains(match->range) ? run : match->range;
            if (range.size() > match->range.size())
                entities.clear();
            m_people.add(range, entities);
            take(range);
            return range.last;
        }
        // "Leao" is the man of the article before he is the nickname of a club.
        const bool isNickname = match->range.size() == 1 && hasKind(entities, EntityKind::Club)
            && std::none_of(entities.begin(), entities.end(), [](const Entity &entity) { return entity.alias == AliasKind::Name; });
        if (isNickname && m_people.addKnown(match->range)) {
            take(match->range);
            return match->range.last;
        }
        if (!entities.empty() && !isPersonDespite(entities, match->range, run)) {
            takeThing(match->range, entities, sentence);
            take(match->range);
            return match->range.last;
        }
        return takeUnknownName(i, run, sentence);
    }

    /// A name that no table has, of a club, an outlet or, if it is the run of capitals, of a person. Returns the token after it.
    int takeUnknownName(int i, TokenRange run, TokenRange sentence)
    {
        if (const TokenRange club = clubShapeAt(m_scan, i, sentence); !club.isEmpty() && !m_shapes.isCredited(club, sentence)) {
            m_clubs.addUnknown(club);
            take(club);
            return club.last;
        }
        if (const int end = takeUnknownOutlet(i, sentence); end > i || run.isEmpty())
            return end;
        if (isPlace(run, sentence)) {
            take(run);
            return run.last;
        }
        if (isPersonRun(run, sentence) || (run.size() > 1 && run.first == m_entry)) {
            m_people.add(run, {});
            take(run);
            return run.last;
        }
        return i;
    }

    /// "according to The Transfer Exchange Show": an outlet by its name's shape and place. Returns the token after it.
    int takeUnknownOutlet(int i, TokenRange sentence)
    {
        TokenRange name = calledOutletAt(m_scan, i, sentence);
        if (name.isEmpty()) {
            name = outletShapeAt(m_scan, i, sentence.last);
            const bool isOnAir = !name.isEmpty() && i > sentence.first && m_scan.isWord(i - 1, u"on") && isProgramme(m_scan, name);
            if (name.isEmpty() || (!isOnAir && !m_shapes.isCredited(name, sentence)))
                return i;
            // "The Daily Mail", whose article the table leaves out
            const auto known = m_scan.gazetteer.nameAt(m_scan.structure.tokens, i + 1, name.last);
            if (m_scan.isWord(i, u"the") && known && hasKind(known->entities, EntityKind::Outlet))
                return i;
        }
        m_mentions.outlets.push_back({name, -1});
        take(name);
        return name.last;
    }

    /// "Jordan Henderson": a country's name that begins a person's.
    [[nodiscard]] bool isPersonDespite(const Entities &entities, TokenRange match, TokenRange run) const
    {
        return !hasKind(entities, EntityKind::Club) && match.size() == 1 && run.size() > 1 && isClass(match.first, GivenName)
            && !hasKind(entities, EntityKind::Nationality) && isClass(run.last - 1, FamilyName);
    }

    void takeThing(TokenRange range, const Entities &entities, TokenRange sentence)
    {
        const bool isPublisher = m_scan.isSign(range.last, u':') && range.first == 0; // "Transfer News LIVE: ..." is whoever prints the title
        if (isPublisher && hasKind(entities, EntityKind::Outlet))
            return;
        if (hasKind(entities, EntityKind::Outlet) && (!hasKind(entities, EntityKind::Club) || m_shapes.isCredited(range, sentence))) {
            // "Record" is the paper of that name before another that is called so for short.
            const auto rankOf = [&](const Entity &entity) {
                const bool isNamedSo = entity.kind == EntityKind::Outlet && m_scan.gazetteer.outletName(entity.index) == m_scan.text(range);
                return entity.kind != EntityKind::Outlet ? 2 : isNamedSo ? 0 : 1;
            };
            const auto outlet = std::min_element(entities.begin(), entities.end(),
                [&](const Entity &a, const Entity &b) { return rankOf(a) < rankOf(b); });
            m_mentions.outlets.push_back({range, outlet->index});
        } else if (hasKind(entities, EntityKind::Club) && !isPeople(range, entities)) {
            m_clubs.add(range, entities);
        } else if (hasKind(entities, EntityKind::Country) || hasKind(entities, EntityKind::Nationality)) {
            const bool isPersonNoun = std::any_of(entities.begin(), entities.end(), [](const Entity &entity) {
                return entity.kind == EntityKind::Nationality && entity.alias == AliasKind::Name;
            });
            const auto country = std::ranges::find_if(entities, [](const Entity &entity) { return entity.kind != EntityKind::Club; });
            m_mentions.countries.push_back({range, m_scan.gazetteer.countryOf(*country), isPersonNoun, isPeople(range, entities)});
        }
    }

    /// "the Brazilians": those of a country before a club of that nickname.
    [[nodiscard]] bool isPeople(TokenRange range, const Entities &entities) const
    {
        const auto isOfCountry = [](const Entity &entity) { return entity.kind == EntityKind::Nationality && entity.alias == AliasKind::Periphrasis; };
        return m_scan.isWord(range.first - 1, u"the") && std::ranges::any_of(entities, isOfCountry);
    }

    /// "at Bodymoor Heath", unlike whom somebody looks at; "the Joan Gamper Trophy".
    [[nodiscard]] bool isPlace(TokenRange run, TokenRange sentence) const
    {
        static constexpr WordSet prizes = {u"trophy", u"cup", u"shield", u"award", u"stadium", u"foundation", u"trust"};
        if (!run.isEmpty() && run.last < sentence.last && token(run.last).isCapitalised() && m_scan.isAnyWord(run.last, prizes))
            return true;
        return run.size() > 1 && run.first - 2 >= sentence.first && m_scan.isWord(run.first - 1, u"at") && !isClass(run.first, GivenName)
            && !m_scan.text(run.first - 2).startsWith(u"look");
    }

    [[nodiscard]] bool isPersonRun(TokenRange run, TokenRange sentence) const
    {
        int words = 0;
        int shouted = 0;
        for (int i = run.first; i < run.last; ++i) {
            words += token(i).kind == TokenKind::Word ? 1 : 0;
            shouted += token(i).letterCase == LetterCase::Upper && token(i).span.length > 2 ? 1 : 0;
        }
        if (words < 2 || shouted > 1 || m_scan.isWord(run.first, u"st") || !(token(run.last - 1).isCapitalised() || token(run.last - 1).isGlued))
            return false;
        // The first word of a sentence has its capital from there: "Enter Semenyo".
        const bool isFirst = run.first == sentence.first || (run.first == sentence.first + 1 && token(sentence.first).kind == TokenKind::Punctuation);
        if (isClass(run.first, GivenName) || (isClass(run.last - 1, FamilyName) && !isFirst))
            return true;
        if (isFirst && token(run.first).word != 0 && !isClass(run.first, FamilyName))
            return false;
        // Unknown in both parts: a name only in the company that players or reporters keep.
        return m_scan.hasPlayerCompany(run, sentence) || hasReporterCompany(run.first) || isOnTheMove(run, sentence) || isWantedMan(run, sentence);
    }

    /// "Jovana Damnjanovic has agreed to join": nobody joins or leaves but a person.
    [[nodiscard]] bool isOnTheMove(TokenRange run, TokenRange sentence) const
    {
        static constexpr WordSet auxiliaries = {u"is", u"has", u"will", u"could", u"may", u"might", u"would", u"looks", u"wants"};
        static constexpr WordSet moves = {u"join", u"joining", u"joined", u"leave", u"leaving", u"linked", u"wanted", u"target", u"offered", u"medical",
            u"signed"};
        constexpr int reach = 5; // tokens: "has agreed in principle to join"
        return run.last < sentence.last && m_scan.isAnyWord(run.last, auxiliaries)
            && m_scan.hasAnyWord({run.last, std::min(sentence.last, run.last + reach)}, moves);
    }

    /// "a deal for Brentford's Jovana Damnjanovic": whoever a club has, and another wants.
    [[nodiscard]] bool isWantedMan(TokenRange run, TokenRange sentence) const
    {
        static constexpr WordSet wants = {u"for", u"sign", u"signing", u"land", u"landing", u"on", u"in", u"target", u"at", u"over", u"about"}; // "interested in"
        if (isObjectOfTrade(run, sentence))
            return true;
        const int possessive = run.first - 1;
        if (possessive <= sentence.first || token(possessive).kind != TokenKind::Possessive)
            return false;
        const TokenRange owner = m_clubs.lastEndingAt(possessive);
        const bool isWhole = run.last >= sentence.last || !token(run.last).isCapitalised();
        return !owner.isEmpty() && isWhole && owner.first > sentence.first && m_scan.isAnyWord(owner.first - 1, wants);
    }

    /// "have made a bid for Jovana Damnjanovic", "closing in on her": whom a club wants, where no club has that name.
    [[nodiscard]] bool isObjectOfTrade(TokenRange run, TokenRange sentence) const
    {
        static constexpr WordSet links = {u"for", u"over", u"on", u"in", u"sign", u"signing", u"signed", u"of"};
        static constexpr WordSet trade = {u"bid", u"offer", u"fee", u"move", u"deal", u"talks", u"negotiations", u"closing", u"interested", u"interest", u"keen",
            u"race", u"sights", u"agreement", u"enquiry", u"approach", u"medical", u"sign", u"signing", u"signed", u"swoop", u"proposal",
            u"terms", u"pursuit", u"chase", u"bids", u"offers", u"overture", u"loan", u"request"};
        constexpr int reach = 6; // tokens: "a fee with Everton for"
        const TokenRange before{std::max(sentence.first, run.first - reach), run.first};
        const bool isWhole = run.last >= sentence.last || !token(run.last).isCapitalised();
        return isWhole && run.first > sentence.first && m_scan.isAnyWord(run.first - 1, links) && m_scan.hasAnyWord(before, trade);
    }

    /// "the journalist Xavro Plindt", "Marca's Xavro Plindt"
    [[nodiscard]] bool hasReporterCompany(int name) const
    {
        const bool isOutlets = token(name - 1).kind == TokenKind::Possessive && !m_mentions.outlets.empty()
            && m_mentions.outlets.back().range.last == name - 1;
        return isOutlets || m_scan.isReporterNoun(name - 1);
    }

    /// Where an entry of a list of transfers names its player; -1 if the sentence is none.
    [[nodiscard]] int entryNameAt(const Sentence &sentence) const
    {
        if (sentence.side == ListSide::None)
            return -1;
        int first = sentence.tokens.first;
        while (first < sentence.tokens.last && token(first).kind != TokenKind::Word)
            ++first;
        return first;
    }

    void takeSingleNames(const Paragraph &paragraph, const Sentence &whole)
    {
        const TokenRange sentence = whole.tokens;
        m_entry = entryNameAt(whole);
        for (int i = sentence.first; i < sentence.last; ++i) {
            const bool isLower = !token(i).isCapitalised();
            if ((isLower && !isClass(i, NameParticle)) || m_isTaken[static_cast<size_t>(i)] || token(i).kind != TokenKind::Word)
                continue;
            TokenRange range{i, i + 1};
            if (isLower) {
                const bool isParticle = !isClass(i, FunctionWord) && m_shapes.leadsToCapital(i, sentence);
                if (!isParticle)
                    continue;
            }
            const TokenRange run = m_shapes.runAt(i, sentence);
            if (run.size() > 1)
                range = run;
            if (m_shapes.isNameHeading(paragraph) && paragraph.tokens.last == i + 1 && m_people.addHeading({i, i + 1})) {
                take({i, i + 1});
            } else if (m_people.addKnown(range)) {
                take(range);
                i = range.last - 1;
            } else if (range.size() > 1 && m_people.addKnown({i, i + 1})) {
                take({i, i + 1});
            } else if (m_clubs.addShortened(i)) {
                take({i, i + 1});
            } else if (i == m_entry && m_people.addListed({i, i + 1})) {
                take({i, i + 1});
            } else if (m_shapes.canNameShortly(paragraph) && token(i).isCapitalised() && m_people.addSingle({i, i + 1}, sentence)) {
                take({i, i + 1});
            }
        }
    }

    void take(TokenRange range)
    {
        for (int i = range.first; i < range.last; ++i)
            m_isTaken[static_cast<size_t>(i)] = true;
    }

    Scan m_scan;
    NameShapes m_shapes;
    PeopleBuilder m_people;
    ClubResolver m_clubs;
    Mentions m_mentions;
    std::vector<bool> m_isTaken;
    int m_entry = -1; // where the name of a list's entry stands
    int m_close = 0; // no closing bracket stands between the last open one and this token
};

} // namespace

const QString &clubNameIn(const Gazetteer &gazetteer, const Mentions &mentions, int club)
{
    const int known = gazetteer.clubCount();
    return club < known ? gazetteer.clubName(club) : mentions.unknownClubs.at(static_cast<size_t>(club - known));
}

Mentions mentionsIn(QStringView body, const TextStructure &structure, const Gazetteer &gazetteer, std::optional<QDate> date)
{
    return NameScanner(body, structure, gazetteer, date).run();
}

bool mayBecomeColumn(const Mentions &mentions)
{
    return mentions.people.size() >= leastPlayersOfColumn;
}

bool isColumn(const Mentions &mentions)
{
    constexpr int mostShare = 4; // the most-named has at most a quarter of the mentions
    int players = 0;
    int total = 0;
    int most = 0;
    for (const Person &person : mentions.people) {
        if (person.role != PersonRole::Player)
            continue;
        ++players;
        total += person.mentions;
        most = std::max(most, person.mentions);
    }
    // A report about one club goes from player to player, too.
    constexpr int mostOfOneClub = 3;
    QHash<int, int> clubs;
    int mostNamed = 0;
    for (const ClubMention &club : mentions.clubs)
        mostNamed = std::max(mostNamed, ++clubs[club.club]);
    const bool isOneClubs = mostNamed * mostOfOneClub > static_cast<int>(mentions.clubs.size());
    return players >= static_cast<int>(leastPlayersOfColumn) && most * mostShare <= total && !isOneClubs;
}

} // namespace rumourdesk
