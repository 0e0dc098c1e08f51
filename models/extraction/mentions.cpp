// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/mentions.h"

#include "models/extraction/clubmentions.h"
#include "models/extraction/outletshapes.h"
#include "models/extraction/people.h"
#include "models/extraction/scan.h"
#include "models/extraction/textfold.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 5; // words
constexpr int longestOutlet = 4;
constexpr size_t leastPlayersOfColumn = 6;

bool hasKind(const Entities &entities, EntityKind kind)
{
    return std::any_of(entities.begin(), entities.end(), [kind](const Entity &entity) { return entity.kind == kind; });
}

bool isPersonKind(EntityKind kind)
{
    return kind == EntityKind::Player || kind == EntityKind::Manager || kind == EntityKind::Journalist
        || kind == EntityKind::Official;
}

/// Goes through the sentences once, taking the longest name at each place.
class NameScanner
{
public:
    NameScanner(QStringView body, const TextStructure &structure, const Gazetteer &gazetteer, std::optional<QDate> date)
        : m_scan{body, structure, gazetteer}, m_date(date), m_people(m_scan, date), m_clubs(m_scan)
    {
        m_isTaken.resize(structure.tokens.size());
    }

    Mentions run() &&
    {
        forEachSentence([this](const Paragraph &paragraph, const Sentence &sentence) { takeFullNames(paragraph, sentence); });
        forEachSentence([this](const Paragraph &paragraph, const Sentence &sentence) { takeSingleNames(paragraph, sentence); });
        m_mentions.clubs = m_clubs.resolved();
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
            if (token(i).kind == TokenKind::Punctuation && token(i).sign == u'(') {
                if (const int end = takeBracketedOutlets(i, sentence.last); end > i) {
                    i = end;
                    continue;
                }
            }
            const int end = takeNameAt(i, paragraph, sentence);
            i = std::max(end, i + 1);
        }
    }

    /// "(Bild, via Manchester Evening News)", "(Sun - subscription required)". Returns the token after the bracket.
    int takeBracketedOutlets(int open, int end)
    {
        const int close = closingBracket(open, end);
        if (close >= end)
            return open;
        std::vector<OutletMention> outlets;
        int first = open + 1;
        for (int i = first; i <= close; ++i) {
            const bool isSplit = i == close || token(i).sign == u',' || token(i).sign == u';' || m_scan.text(i) == u"via"
                || (token(i).sign == u'-' && !token(i).isGlued) || token(i).sign == u'\u2013';
            if (!isSplit)
                continue;
            if (!addBracketItem({first, i}, end, outlets))
                return open;
            first = i + 1;
            if (i < close && (token(i).sign == u'-' || token(i).sign == u'\u2013'))
                break; // what follows is "in Spanish" or "subscription required"
        }
        if (outlets.empty())
            return open;
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

    bool addBracketItem(TokenRange item, int end, std::vector<OutletMention> &outlets)
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
        const bool mayBeKnown = m_scan.gazetteer.mayBeginName(token(i).word);
        if (!mayBeKnown && !token(i).isCapitalised() && !isClass(i, NameParticle))
            return m_scan.isSign(i + 1, u'.') ? takeUnknownOutlet(i, sentence) : i; // as most words are
        const auto match = mayBeKnown ? m_scan.gazetteer.nameAt(m_scan.structure.tokens, i, sentence.last) : std::nullopt;
        Entities entities = match ? validEntities(*match, sentence) : Entities{};
        const bool isRunless = !canNameShortly(paragraph) && !isNameHeading(paragraph);
        const TokenRange run = isRunless ? TokenRange{i, i} : nameRun(i, sentence);
        if (!match && run.isEmpty())
            return takeUnknownOutlet(i, sentence);
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
        const bool isNickname = match && match->range.size() == 1 && hasKind(entities, EntityKind::Club)
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
        if (const int end = takeUnknownOutlet(i, sentence); end > i)
            return end;
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
            if (name.isEmpty() || (!isOnAir && !isCredited(name, sentence)))
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

    /// "Alvaro Morata", "2. Oriol Romeu": a heading that is somebody's name, and nothing else.
    [[nodiscard]] bool isNameHeading(const Paragraph &paragraph) const
    {
        constexpr int longest = 4; // words
        int i = paragraph.tokens.first;
        if (token(i).kind == TokenKind::Number && i + 1 < paragraph.tokens.last && token(i + 1).kind == TokenKind::Punctuation)
            i += 2;
        const int words = paragraph.tokens.last - i;
        if (paragraph.kind != ParagraphKind::Heading || words < 1 || words > longest)
            return false;
        for (; i < paragraph.tokens.last; ++i) {
            const bool isNamePart = token(i).isCapitalised() || isClass(i, NameParticle) || token(i).sign == u'-';
            if (!isNamePart || isClass(i, NotAName | TeamNoun | RoleNoun) || token(i).letterCase == LetterCase::Upper)
                return false;
        }
        return true;
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
        if (hasKind(entities, EntityKind::Outlet) && (!hasKind(entities, EntityKind::Club) || isCredited(range, sentence))) {
            // "Record" is the paper of that name before another that is called so for short.
            const auto rankOf = [&](const Entity &entity) {
                const bool isNamedSo = entity.kind == EntityKind::Outlet && m_scan.gazetteer.outletName(entity.index) == m_scan.text(range);
                return entity.kind != EntityKind::Outlet ? 2 : isNamedSo ? 0 : 1;
            };
            const auto outlet = std::min_element(entities.begin(), entities.end(),
                [&](const Entity &a, const Entity &b) { return rankOf(a) < rankOf(b); });
            m_mentions.outlets.push_back({range, outlet->index});
        } else if (hasKind(entities, EntityKind::Club)) {
            m_clubs.add(range, entities);
        } else if (hasKind(entities, EntityKind::Country) || hasKind(entities, EntityKind::Nationality)) {
            const bool isPersonNoun = std::any_of(entities.begin(), entities.end(), [](const Entity &entity) {
                return entity.kind == EntityKind::Nationality && entity.alias == AliasKind::Name;
            });
            m_mentions.countries.push_back({range, m_scan.gazetteer.countryOf(entities.front()), isPersonNoun});
        }
    }

    /// The entities that a match may stand for, given its letters' case and its place.
    [[nodiscard]] Entities validEntities(const Gazetteer::NameMatch &match, TokenRange sentence) const
    {
        Entities valid;
        const bool isDomain = match.range.size() > 2 && token(match.range.last - 2).sign == u'.' && token(match.range.last - 1).isGlued;
        const QStringView first = m_scan.text(match.range.first);
        const bool isMixed = std::any_of(first.begin(), first.end(), [](QChar letter) { return letter.isUpper(); }); // "talkSPORT"
        const bool isInitial = match.range.size() > 1 && token(match.range.first).span.length == 1 && token(match.range.first + 1).isCapitalised();
        const bool isCapital = token(match.range.first).isCapitalised() || isDomain || isMixed || isInitial
            || (token(match.range.first).kind == TokenKind::Number && match.range.size() > 1);
        for (const Entity &entity : match.entities) {
            bool isFit = isCapital;
            if (entity.kind == EntityKind::Club && entity.alias == AliasKind::Periphrasis)
                isFit = match.range.size() > 1 || isCapital;
            else if (entity.kind == EntityKind::Player)
                isFit = isCapital && match.range.size() > 1 && (token(match.range.last - 1).isCapitalised() || token(match.range.last - 1).isGlued);
            else if (entity.kind == EntityKind::Outlet && entity.alias == AliasKind::Weak)
                isFit = isCapital && isCredited(match.range, sentence);
            else if (entity.alias == AliasKind::Weak && isPersonKind(entity.kind))
                isFit = false; // a surname: decided once the full names are known
            else if (isPersonKind(entity.kind))
                isFit = isCapital && match.range.size() > 1;
            if (isFit)
                valid.push_back(entity);
        }
        return valid;
    }

    /// Whether a name stands where an article credits its source.
    [[nodiscard]] bool isCredited(TokenRange range, TokenRange sentence) const
    {
        if (range.size() == 1 && token(range.first).span.length == 1)
            return false; // "I hear", "on X": a letter is an outlet in brackets alone
        const int after = range.last;
        // "Sky Sports has learned", "Bild have been told"; "times have changed" is no report.
        const bool isAuxiliary = after < sentence.last && (m_scan.isWord(after, u"has") || m_scan.isWord(after, u"have"));
        const int verb = isAuxiliary ? after + 1 : after;
        const bool isVerb = verb < sentence.last && token(verb).letterCase == LetterCase::Lower
            && (isClass(verb, ReportVerb) || (isAuxiliary && m_scan.isWord(verb, u"been")));
        if (isVerb)
            return true;
        // "Record and A Bola both report"
        constexpr int longestSecond = 6; // tokens
        for (int i = after + 1; after < sentence.last && m_scan.isWord(after, u"and") && i < std::min(sentence.last, after + longestSecond); ++i) {
            if (isClass(i, ReportVerb) && token(i).letterCase == LetterCase::Lower)
                return true;
        }
        // "if the Telegraph is to be believed"
        if (after + 3 < sentence.last && m_scan.isWord(after, u"is") && m_scan.isWord(after + 3, u"believed"))
            return true;
        int before = range.first - 1;
        if (before >= sentence.first && (m_scan.isWord(before, u"the") || m_scan.isWord(before, u"outlet") || m_scan.isWord(before, u"newspaper")))
            --before;
        if (before < sentence.first)
            return false;
        return m_scan.isWord(before, u"per") || m_scan.isWord(before, u"via") || m_scan.isWord(before, u"told")
            || (m_scan.isWord(before, u"to") && before > sentence.first && m_scan.isWord(before - 1, u"according"))
            || (m_scan.isWord(before, u"by") && before > sentence.first && isClass(before - 1, ReportVerb))
            || (m_scan.isWord(before, u"in") && before > sentence.first && m_scan.isWord(before - 1, u"report"))
            || (m_scan.isWord(before, u"from") && before > sentence.first && m_scan.isWord(before - 1, u"report"))
            || m_scan.isWord(before, u"newspaper") || m_scan.isWord(before, u"outlet") || token(before).sign == u'@';
    }

    /// A run of capitalised words that may be a person's name: "Micky van de Ven", "Morgan Gibbs-White".
    [[nodiscard]] TokenRange nameRun(int first, TokenRange sentence) const
    {
        TokenRange run{first, first};
        if (!canBeginName(first, sentence))
            return run;
        int words = 0;
        for (int i = first; i < sentence.last && words < longestName; ++i) {
            const Token &here = token(i);
            const bool isHyphen = here.sign == u'-' && here.isGlued && i + 1 < sentence.last && token(i + 1).isGlued;
            const bool isInitialStop = here.sign == u'.' && here.isGlued && i > first && token(i - 1).span.length == 1;
            if (isHyphen || isInitialStop)
                continue;
            if (here.kind != TokenKind::Word)
                break;
            const bool isHyphened = i > first && here.isGlued && token(i - 1).sign == u'-'; // "Heung-min"
            if (i > first && isShoutedAfterName(i, first))
                break;
            if (i > first && !here.isCapitalised() && !isHyphened) {
                if (!isClass(i, NameParticle) || !leadsToCapital(i, sentence))
                    break;
            } else if (i > first && endsRun(i, sentence)) {
                break;
            }
            ++words;
            run.last = i + 1;
        }
        return run;
    }

    /// "a bid for Erling Haaland REJECTED by Dortmund"
    [[nodiscard]] bool isShoutedAfterName(int i, int first) const
    {
        constexpr int longestInitials = 3;
        const bool isShouted = token(i).letterCase == LetterCase::Upper && token(i).span.length > longestInitials;
        return isShouted && token(first).letterCase == LetterCase::Capital && !isClass(i, FamilyName);
    }

    [[nodiscard]] bool leadsToCapital(int i, TokenRange sentence) const
    {
        int next = i + 1;
        while (next < sentence.last && isClass(next, NameParticle) && !token(next).isCapitalised())
            ++next;
        return next < sentence.last && next - i <= 2 && token(next).kind == TokenKind::Word && token(next).isCapitalised();
    }

    [[nodiscard]] bool canBeginName(int i, TokenRange sentence) const
    {
        const Token &here = token(i);
        if (here.kind != TokenKind::Word || here.span.length < 2)
            return false;
        if (!here.isCapitalised()) // "van de Ven" as a later mention
            return isClass(i, NameParticle) && here.span.length >= 2 && !isClass(i, FunctionWord) && leadsToCapital(i, sentence);
        if (isClass(i, NotAName) && !isClass(i, GivenName))
            return false;
        constexpr quint32 common = FunctionWord | PositionNoun | PersonNoun | RoleNoun | TeamNoun | Adjective | ReportVerb | NotAName | OpponentMark;
        if (!isClass(i, common))
            return true;
        // "Will Hughes", "Mark Noble": a word of its own, but also a given name before a family name.
        return isClass(i, GivenName) && here.span.length > 2 && i + 1 < sentence.last && token(i + 1).isCapitalised()
            && isClass(i + 1, FamilyName) && !isClass(i + 1, FunctionWord | NotAName);
    }

    [[nodiscard]] bool endsRun(int i, TokenRange sentence) const
    {
        if (isClass(i, FunctionWord) && !isClass(i, FamilyName | GivenName | NameParticle))
            return true;
        if (isClass(i, NotAName) && !isClass(i, FamilyName | GivenName))
            return true;
        if (isClass(i, FamilyName | GivenName | NameParticle))
            return false;
        const auto match = m_scan.gazetteer.nameAt(m_scan.structure.tokens, i, sentence.last);
        return match && !validEntities(*match, sentence).empty();
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
        return m_scan.hasPlayerCompany(run, sentence) || hasReporterCompany(run.first);
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
            if (m_isTaken[static_cast<size_t>(i)] || token(i).kind != TokenKind::Word)
                continue;
            TokenRange range{i, i + 1};
            if (!token(i).isCapitalised()) {
                const bool isParticle = isClass(i, NameParticle) && !isClass(i, FunctionWord) && leadsToCapital(i, sentence);
                if (!isParticle)
                    continue;
            }
            const TokenRange run = nameRun(i, sentence);
            if (run.size() > 1)
                range = run;
            if (isNameHeading(paragraph) && paragraph.tokens.last == i + 1 && m_people.addHeading({i, i + 1})) {
                take({i, i + 1});
            } else if (m_people.addKnown(range)) {
                take(range);
                i = range.last - 1;
            } else if (range.size() > 1 && m_people.addKnown({i, i + 1})) {
                take({i, i + 1});
            } else if (i == m_entry && m_people.addListed({i, i + 1})) {
                take({i, i + 1});
            } else if (canNameShortly(paragraph) && token(i).isCapitalised() && m_people.addSingle({i, i + 1}, sentence)) {
                take({i, i + 1});
            }
        }
    }

    /// Prose, and a heading that is written like it: "Chelsea agree deal for Wharton", but not "Late Drama At The Bridge".
    [[nodiscard]] bool canNameShortly(const Paragraph &paragraph) const
    {
        if (paragraph.kind == ParagraphKind::Prose)
            return true;
        constexpr quint32 small = FunctionWord | NameParticle;
        for (int i = paragraph.tokens.first; i < paragraph.tokens.last; ++i) {
            if (token(i).kind == TokenKind::Word && token(i).letterCase == LetterCase::Lower && !isClass(i, small))
                return true;
        }
        return false;
    }

    void take(TokenRange range)
    {
        for (int i = range.first; i < range.last; ++i)
            m_isTaken[static_cast<size_t>(i)] = true;
    }

    Scan m_scan;
    std::optional<QDate> m_date;
    PeopleBuilder m_people;
    ClubResolver m_clubs;
    Mentions m_mentions;
    std::vector<bool> m_isTaken;
    int m_entry = -1; // where the name of a list's entry stands
    int m_close = 0; // no closing bracket stands between the last open one and this token
};

} // namespace

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
