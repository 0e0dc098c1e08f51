// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/descriptions.h"

#include "models/extraction/bystanders.h"
#include "models/extraction/descriptionreader.h"
#include "models/extraction/looseages.h"
#include "models/extraction/parts.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Applies the descriptions of one article to its people.
class DescriptionResolver
{
public:
    DescriptionResolver(const Scan &scan, Mentions &mentions)
        : m_scan(scan), m_mentions(mentions), m_starts(scan, mentions)
    {
    }

    void run()
    {
        for (const Paragraph &paragraph : m_scan.structure.paragraphs) {
            if (paragraph.kind != ParagraphKind::Prose && paragraph.kind != ParagraphKind::Heading)
                continue;
            for (int i = paragraph.sentences.first; i < paragraph.sentences.last; ++i)
                readSentence(paragraph, m_scan.structure.sentences[static_cast<size_t>(i)]);
        }
        m_mentions.persons.insert(m_mentions.persons.end(), m_resolved.begin(), m_resolved.end());
        std::stable_sort(m_mentions.persons.begin(), m_mentions.persons.end(),
            [](const PersonMention &a, const PersonMention &b) { return a.range.first < b.range.first; });
    }

private:
    [[nodiscard]] Person &person(int i) { return m_mentions.people[static_cast<size_t>(i)]; }

    void readSentence(const Paragraph &paragraph, const Sentence &whole)
    {
        // "Out: Ethan Nwaneri (Marseille)": behind his name stands where he goes.
        if (whole.side == ListSide::Out || whole.side == ListSide::Stay)
            return;
        const TokenRange sentence = whole.tokens;
        for (int i = sentence.first; i < sentence.last;) {
            if (!m_starts.isAny(i) && !mayBeginDescription(m_scan, i)) {
                readLooseAge(i, paragraph, sentence);
                ++i;
                continue;
            }
            if (m_starts.is(i, MentionStarts::AtPerson)) {
                const PersonMention *named = beginningAt(m_mentions.persons, i);
                readAfterName(*named, sentence);
                i = named->range.last;
                continue;
            }
            const Description description = descriptionAt(m_scan, m_mentions, m_starts, i, sentence.last);
            if (!description.range.isEmpty()) {
                apply(description, paragraph, sentence);
                i = description.range.last;
                continue;
            }
            readLooseAge(i, paragraph, sentence);
            if (m_starts.is(i, MentionStarts::AtClub)) {
                const ClubMention *club = beginningAt(m_mentions.clubs, i);
                readClubsMan(*club);
                if (isSomebodyOf(i, sentence))
                    markAttribute(club->range);
                i = club->range.last;
                continue;
            }
            ++i;
        }
    }

    /// "at 26", "who is now 34", "turned 29": of whoever was named last.
    void readLooseAge(int i, const Paragraph &paragraph, TokenRange sentence)
    {
        const LooseAge told = looseAgeAt(m_scan, i, sentence);
        if (told.age == 0)
            return;
        const PersonMention *last = nullptr;
        for (const std::vector<PersonMention> *mentions : {&m_mentions.persons, &m_resolved}) {
            for (const PersonMention &mention : within(*mentions, paragraph.tokens)) {
                const bool isBefore = mention.range.first < i && paragraph.tokens.contains(mention.range);
                if (isBefore && (!last || mention.range.first > last->range.first))
                    last = &mention;
            }
        }
        if (const PersonMention *next = beginningAt(m_mentions.persons, told.range.last + 1); told.isOfNext && next)
            last = next;
        const int who = last ? last->person : -1;
        if (who >= 0 && person(who).role == PersonRole::Player)
            learnAge(who, told.age, told.range);
    }

    /// ", 26," and "of Crystal Palace" after a name.
    void readAfterName(const PersonMention &named, TokenRange sentence)
    {
        const int after = named.range.last;
        if (const int age = m_scan.ageAfter(after, sentence.last); age > 0)
            learnAge(named.person, age, {after + 1, after + 2});
        const bool isReporting = person(named.person).role == PersonRole::Unknown && reports(after);
        if (isOutlets(named.range.first) || isReporting)
            person(named.person).role = PersonRole::Journalist;
        if (after + 1 >= sentence.last)
            return;
        if (isSomebodysAgent(after, sentence) || isEmployedAs(after, sentence))
            person(named.person).role = PersonRole::Official;
        // "John Percy of The Telegraph"
        const int outlet = m_scan.isWord(after + 1, u"the") ? after + 2 : after + 1;
        const bool isFromOutlet = (m_scan.isWord(after, u"of") || m_scan.isWord(after, u"from"))
            && (beginningAt(m_mentions.outlets, after + 1) || beginningAt(m_mentions.outlets, outlet));
        if (isFromOutlet && person(named.person).role != PersonRole::Player)
            person(named.person).role = PersonRole::Journalist;
        int of = after; // "Wharton of Crystal Palace", "Wharton, of Crystal Palace", "Wharton, 21, of Crystal Palace"
        if (m_scan.isSign(of, u',') && m_scan.ageAfter(after, sentence.last) > 0)
            of += 2;
        if (m_scan.isSign(of, u','))
            ++of;
        const bool isOf = (m_scan.isWord(of, u"of") || m_scan.isSign(of, u'(')) && of < sentence.last;
        const bool isAged = m_scan.isSign(of, u'(') && m_scan.token(of + 1).kind == TokenKind::Number && m_scan.isSign(of + 2, u','); // "(22, Ajax)"
        const ClubMention *club = isOf ? beginningAt(m_mentions.clubs, of + (isAged ? 3 : 1)) : nullptr;
        if (!club)
            return;
        learnClub(named.person, club->club, club->range);
        markAttribute(club->range);
        if (const int age = m_scan.ageAfter(club->range.last, sentence.last); age > 0) // "Wharton of Crystal Palace, 21,"
            learnAge(named.person, age, {club->range.last + 1, club->range.last + 2});
    }

    /// "John Fallon reports": nobody else does; but "reports for training".
    [[nodiscard]] bool reports(int verb) const
    {
        static constexpr WordSet verbs = {u"reports", u"reported", u"writes", u"wrote"};
        static constexpr WordSet others = {u"for", u"back", u"to"};
        return m_scan.isAnyWord(verb, verbs) && !m_scan.isAnyWord(verb + 1, others);
    }

    /// "Marca's David Medina", "Fox Sports' David Medina"
    [[nodiscard]] bool isOutlets(int first) const
    {
        const bool isPossessive = m_scan.token(first - 1).kind == TokenKind::Possessive
            || ((m_scan.isSign(first - 1, u'\'') || m_scan.isSign(first - 1, u'\u2019')) && m_scan.token(first - 1).isGlued);
        if (first < 2 || !isPossessive)
            return false;
        constexpr int longestName = 8; // tokens
        const std::span<const OutletMention> outlets = within(m_mentions.outlets, {first - 1 - longestName, first - 1});
        return std::any_of(outlets.begin(), outlets.end(), [=](const OutletMention &outlet) { return outlet.range.last == first - 1; });
    }

    /// ", who is Ross' agent"
    [[nodiscard]] bool isSomebodysAgent(int after, TokenRange sentence) const
    {
        constexpr int reach = 7;
        if (!m_scan.isSign(after, u',') || !m_scan.isWord(after + 1, u"who"))
            return false;
        const bool isBeing = after + 2 < sentence.last && (m_scan.isWord(after + 2, u"is") || m_scan.isWord(after + 2, u"was"));
        for (int i = after + 3; isBeing && i < std::min(sentence.last, after + reach); ++i) {
            if (m_scan.isClass(i, RoleNoun) && !m_scan.isWord(i - 1, u"free")) // "who is a free agent"
                return true;
        }
        return false;
    }

    /// "to hire Roberto Olabe as president of football operations"
    [[nodiscard]] bool isEmployedAs(int after, TokenRange sentence) const
    {
        constexpr int reach = 5; // tokens: "as their new sporting director"
        if (!m_scan.isWord(after, u"as"))
            return false;
        for (int i = after + 1; i < std::min(sentence.last, after + reach); ++i) {
            if (m_scan.isClass(i, RoleNoun))
                return true;
            if (m_scan.token(i).kind != TokenKind::Word || m_scan.token(i).isCapitalised())
                return false;
        }
        return false;
    }

    void markAttribute(TokenRange range)
    {
        for (const ClubMention &club : within(m_mentions.clubs, range)) {
            if (club.range == range)
                m_mentions.clubs[static_cast<size_t>(&club - m_mentions.clubs.data())].isAttribute = true;
        }
    }

    /// "a great of Atletico Madrid", "president of Barcelona": says who somebody is.
    [[nodiscard]] bool isSomebodyOf(int club, TokenRange sentence) const
    {
        static constexpr WordSet greats = {u"great", u"legend", u"icon", u"idol", u"fan", u"supporter"};
        const int noun = club - 2;
        return noun >= sentence.first && m_scan.isWord(club - 1, u"of")
            && (m_scan.isAnyWord(noun, greats) || m_scan.isClass(noun, RoleNoun));
    }

    /// "Nottingham Forest's Murillo".
    void readClubsMan(const ClubMention &club)
    {
        int next = club.range.last;
        const int count = static_cast<int>(m_scan.structure.tokens.size());
        const bool isPossessive = next < count
            && (m_scan.token(next).kind == TokenKind::Possessive || (m_scan.isSign(next, u'\'') && m_scan.token(next).isGlued));
        if (!isPossessive)
            return;
        const PersonMention *named = beginningAt(m_mentions.persons, next + 1);
        // "Spurs' Gibbs-White deal": they want him.
        static constexpr WordSet dealings = {u"deal", u"move", u"bid", u"offer", u"pursuit", u"chase", u"interest", u"swoop", u"talks", u"transfer"};
        if (named && !m_scan.isAnyWord(named->range.last, dealings)) {
            learnClub(named->person, club.club, club.range);
            markAttribute(club.range);
        }
    }

    void apply(const Description &description, const Paragraph &paragraph, TokenRange sentence)
    {
        if (description.club >= 0 && !description.isTarget && !actsForClub(description, sentence))
            markAttribute(description.clubRange);
        const int next = description.range.last;
        const bool hasComma = next + 1 < sentence.last && m_scan.isSign(next, u',');
        const PersonMention *named = next < sentence.last && m_starts.is(next, MentionStarts::AtPerson) ? beginningAt(m_mentions.persons, next) : nullptr;
        if (!named && hasComma && (description.isDefinite || description.hasRole))
            named = beginningAt(m_mentions.persons, next + 1);
        // "frozen out since his row with the coach, Jules Kounde wants to leave": a player is no coach.
        if (named && hasComma && description.hasRole && description.position.isEmpty() && person(named->person).role == PersonRole::Player)
            return;
        if (!named && hasComma) {
            // "another Blues academy graduate, England midfielder Conor Gallagher"
            const Description second = descriptionAt(m_scan, m_mentions, m_starts, next + 1, sentence.last);
            if (!second.range.isEmpty() && second.range.last < sentence.last)
                named = beginningAt(m_mentions.persons, second.range.last);
        }
        // "Wharton, the Italian journalist claims"
        const bool isSpeaking = description.isReporter && m_scan.isClass(next, ReportVerb);
        if (!named && !isSpeaking)
            named = namedBefore(description, sentence);
        if (named) {
            learn(named->person, description, sentence, named->range);
            if (description.club >= 0 && !description.isTarget && !description.isFormer && isOfSeveral(description))
                learnClubOfList(*named, description, sentence);
            return;
        }
        if (!description.isDefinite || description.hasRole || paragraph.kind == ParagraphKind::Heading)
            return;
        if (const int who = resolve(description, paragraph); who >= 0) {
            learn(who, description, sentence, description.range);
            if (const int age = m_scan.ageAfter(next, sentence.last); age > 0)
                learnAge(who, age, {next + 1, next + 2}); // "The winger, 19, ..."
            m_resolved.push_back({description.range, who, true});
            ++person(who).mentions;
        }
    }

    /// "Besiktas president Serdal Adali met the agent of ...": a club does what its leaders do; but what they say, they say.
    [[nodiscard]] bool actsForClub(const Description &description, TokenRange sentence) const
    {
        static constexpr WordSet leaders = {u"president", u"chairman", u"chairwoman", u"owner", u"director", u"chief", u"executive", u"supremo"};
        static constexpr WordSet auxiliaries = {u"has", u"have"};
        const bool leads = description.hasRole && !description.isFormer && m_scan.hasAnyWord(description.range, leaders);
        if (!leads || description.clubRange.first != sentence.first)
            return false;
        int verb = description.range.last; // behind his name
        while (verb < sentence.last && m_scan.token(verb).isCapitalised())
            ++verb;
        verb += m_scan.isAnyWord(verb, auxiliaries) ? 1 : 0;
        return verb > description.range.last && !m_scan.isClass(verb, ReportVerb);
    }

    /// "Leicester trio", "Leicester midfielders"
    [[nodiscard]] bool isOfSeveral(const Description &description) const
    {
        static constexpr WordSet groups = {u"duo", u"trio"};
        const int head = description.range.last - 1;
        const bool isPlural = m_scan.text(head).endsWith(u's') && m_scan.isClass(head, PositionNoun | PersonNoun);
        return isPlural || m_scan.isAnyWord(head, groups);
    }

    /// "Leicester trio Hamza Choudhury, Demarai Gray and Islam Slimani": all three of them.
    void learnClubOfList(const PersonMention &first, const Description &description, TokenRange sentence)
    {
        int end = first.range.last;
        for (const PersonMention &next : within(m_mentions.persons, {end, sentence.last})) {
            constexpr int longestJoint = 2; // ", and"
            if (next.range.first - end > longestJoint)
                return;
            for (int i = end; i < next.range.first; ++i) {
                if (!m_scan.isSign(i, u',') && !m_scan.isSign(i, u'&') && !m_scan.isWord(i, u"and"))
                    return;
            }
            learnClub(next.person, description.club, description.clubRange);
            end = next.range.last;
        }
    }

    /// "Hugo Lloris, 28, their France goalkeeper".
    [[nodiscard]] const PersonMention *namedBefore(const Description &description, TokenRange sentence) const
    {
        int before = description.range.first - 1;
        if (before < sentence.first || !m_scan.isSign(before, u','))
            return nullptr;
        --before;
        if (before - 1 >= sentence.first && m_scan.isNumber(before, 14, 45) && m_scan.isSign(before - 1, u','))
            before -= 2;
        for (const PersonMention &mention : within(m_mentions.persons, {sentence.first, before + 1})) {
            if (mention.range.last == before + 1)
                return &mention;
        }
        return nullptr;
    }

    void learn(int who, const Description &description, TokenRange sentence, TokenRange at)
    {
        Person &known = person(who);
        if (description.isReporter && known.role != PersonRole::Player) {
            known.role = PersonRole::Journalist;
            return;
        }
        if (description.hasRole && !description.isFormer && description.position.isEmpty()) {
            if (known.role != PersonRole::Manager && known.role != PersonRole::Journalist)
                known.role = PersonRole::Official;
            if (description.club >= 0)
                learnClub(who, description.club, description.clubRange);
            return;
        }
        if (description.isFormer) {
            // "former striker X told ..." is a pundit; "former Ajax youngster X" may well be on the move.
            for (int i = at.last; i < std::min(at.last + 5, sentence.last); ++i) {
                if (m_scan.isClass(i, ReportVerb) && !m_scan.isWord(i, u"has") && known.role != PersonRole::Player)
                    known.role = PersonRole::Official;
            }
            if (description.hasRole && known.role == PersonRole::Unknown)
                known.role = PersonRole::Official;
            return;
        }
        // "Chelsea striker Daniel Sturridge" plays, whatever he does today.
        const bool isOpenRole = known.role == PersonRole::Unknown || (known.role == PersonRole::Official && !description.hasRole);
        if (description.heads > 0 && isOpenRole && !description.position.isEmpty())
            known.role = PersonRole::Player;
        if (description.club >= 0 && !description.isTarget && !description.isOnLoan)
            learnClub(who, description.club, description.clubRange);
        if (description.isOnLoan)
            known.borrower = description.club;
        if (description.age > 0)
            learnAge(who, description.age, description.ageRange);
        if (known.country.isEmpty())
            known.country = description.country;
        if (known.position.isEmpty())
            known.position = description.position;
    }

    void learnClub(int who, int club, TokenRange range)
    {
        if (person(who).club < 0) {
            person(who).club = club;
            person(who).clubRange = range;
        }
    }

    void learnAge(int who, int age, TokenRange range)
    {
        if (!person(who).age) {
            person(who).age = age;
            person(who).ageRange = range;
        }
        if (person(who).role == PersonRole::Unknown)
            person(who).role = PersonRole::Player;
    }

    /// Whether a country is among those of a table's "GIN|FRA".
    static bool isOneOf(const QString &country, QStringView countries)
    {
        for (const QStringView each : countries.tokenize(u'|')) {
            if (each == country)
                return true;
        }
        return false;
    }

    /// Whether what is known of him speaks against the description; `isSure` if something speaks for it.
    [[nodiscard]] bool fits(const Person &candidate, const Description &description, bool &isSure) const
    {
        if (candidate.role == PersonRole::Manager || candidate.role == PersonRole::Journalist || candidate.role == PersonRole::Official)
            return false;
        if (description.age > 0 && candidate.age && *candidate.age != description.age)
            return false;
        const bool isCompatriot = candidate.country == description.country || isOneOf(description.country, candidate.country);
        if (!description.country.isEmpty() && !candidate.country.isEmpty() && !isCompatriot)
            return false;
        const bool isHisClub = description.club >= 0 && !description.isFormer; // "the former Excelsior man" is anybody
        if (isHisClub && candidate.club >= 0 && candidate.club != description.club)
            return false;
        isSure = (description.age > 0 && candidate.age == description.age)
            || (!description.country.isEmpty() && isCompatriot)
            || (isHisClub && candidate.club == description.club);
        return true;
    }

    [[nodiscard]] bool isInLastSentence(int earlier, int later) const
    {
        const auto sentenceOf = [this](int token) {
            const auto after = std::upper_bound(m_scan.structure.sentences.begin(), m_scan.structure.sentences.end(), token,
                [](int value, const Sentence &sentence) { return value < sentence.tokens.last; });
            return after - m_scan.structure.sentences.begin();
        };
        return sentenceOf(later) - sentenceOf(earlier) <= 1;
    }

    /// Whether a token of an earlier paragraph belongs to the same item of the article.
    [[nodiscard]] bool isOfSameItem(const Paragraph &paragraph, int token) const
    {
        if (!m_scan.structure.hasItems)
            return true;
        const auto after = std::ranges::upper_bound(
            m_scan.structure.paragraphs, token, {}, [](const Paragraph &earlier) { return earlier.tokens.first; });
        return after != m_scan.structure.paragraphs.begin() && std::prev(after)->item == paragraph.item;
    }

    /// Whether somebody of this paragraph is named only beside another. Each name is looked at once, however many
    /// descriptions follow it.
    [[nodiscard]] bool isBeside(const PersonMention &mention, const Paragraph &paragraph)
    {
        if (!paragraph.tokens.contains(mention.range))
            return false;
        m_besides.resize(m_mentions.persons.size());
        std::optional<bool> &known = m_besides[static_cast<size_t>(&mention - m_mentions.persons.data())];
        if (!known)
            known = isNamedBeside(m_scan, mention.range, paragraph.tokens);
        return *known;
    }

    /// The one named last in the paragraph; else the one of whom the paragraphs before speak most.
    [[nodiscard]] int resolve(const Description &description, const Paragraph &paragraph)
    {
        int inParagraph = -1;
        int sureBefore = -1;
        int best = -1;
        int recent = -1; // named last in the paragraph before
        const int paragraphIndex = static_cast<int>(&paragraph - m_scan.structure.paragraphs.data());
        const TokenRange before = paragraphIndex > 0 ? m_scan.structure.paragraphs[static_cast<size_t>(paragraphIndex - 1)].tokens : TokenRange{};
        bool isFresh = false; // named in this sentence or the one before
        const std::span<const PersonMention> earlier = within(m_mentions.persons, {0, description.range.first});
        const int other = joinedTo(m_scan, earlier, description.range);
        // No article comes back to a name that far.
        constexpr size_t furthestBack = 300; // mentions
        for (const PersonMention &mention : earlier.last(std::min(earlier.size(), furthestBack))) {
            bool isSure = false;
            if (mention.person == other || !fits(person(mention.person), description, isSure) || (!isSure && isBeside(mention, paragraph)))
                continue;
            if (paragraph.tokens.contains(mention.range)) {
                // The last named, unless the paragraph is plainly about another who is named far more often.
                const bool isMinor = inParagraph >= 0 && person(inParagraph).mentions >= 3 * person(mention.person).mentions;
                if (!isMinor) {
                    inParagraph = mention.person;
                    isFresh = isInLastSentence(mention.range.first, description.range.first);
                }
            } else if (m_scan.structure.isGossip ? goesOn(m_scan, paragraph.tokens) && before.contains(mention.range)
                                                  : isOfSameItem(paragraph, mention.range.first)) {
                if (isSure)
                    sureBefore = sureBefore < 0 || person(mention.person).mentions >= person(sureBefore).mentions ? mention.person : sureBefore;
                if (best < 0 || person(mention.person).mentions >= person(best).mentions)
                    best = mention.person;
                if (before.contains(mention.range))
                    recent = mention.person;
            }
        }
        const int section = inParagraph < 0 ? sectionPlayerOf(m_scan, m_mentions, paragraphIndex) : -1;
        bool isSureOfSection = false;
        if (section >= 0 && fits(person(section), description, isSureOfSection))
            return section;
        if (inParagraph >= 0) {
            bool isSure = false;
            if (sureBefore < 0 || isFresh || (fits(person(inParagraph), description, isSure) && isSure))
                return inParagraph;
            return person(sureBefore).mentions > person(inParagraph).mentions ? sureBefore : inParagraph;
        }
        // In a round-up the paragraph goes on about whom the one before was about; a report is about one man throughout.
        constexpr int dominance = 3;
        if (sureBefore < 0 && recent >= 0 && person(best).mentions < dominance * person(recent).mentions)
            return recent;
        return sureBefore >= 0 ? sureBefore : best;
    }

    const Scan &m_scan;
    Mentions &m_mentions;
    std::vector<PersonMention> m_resolved;
    std::vector<std::optional<bool>> m_besides; ///< of each mention: is it named beside another? Nothing: not asked yet
    MentionStarts m_starts;
};

} // namespace

void readDescriptions(const Scan &scan, Mentions &mentions)
{
    DescriptionResolver(scan, mentions).run();
}

} // namespace rumourdesk
