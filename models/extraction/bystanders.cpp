// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/bystanders.h"

namespace rumourdesk {

namespace {

/// Looks at the words around one name of a sentence. Words outside the sentence count for nothing.
class Beside
{
public:
    Beside(const Scan &scan, TokenRange name, TokenRange sentence) : m_scan(scan), m_name(name), m_sentence(sentence) {}

    [[nodiscard]] bool isAny() const
    {
        return isHeirsMark() || isLinkedFrom() || isCompared() || isLikeness() || isAmongLikes() || isPossessor() || isFellow() || isOccasion() || isAffair()
            || isAway() || isWatched() || isFilledFor() || isPushed() || isFollowed() || isPurchaseOf();
    }

private:
    [[nodiscard]] bool isWord(int i, WordLiteral word) const { return isHere(i) && m_scan.isWord(i, word); }
    template<size_t Count>
    [[nodiscard]] bool isAnyWord(int i, const WordSet<Count> &words) const
    {
        return isHere(i) && m_scan.isAnyWord(i, words);
    }
    [[nodiscard]] bool isHere(int i) const { return i >= m_sentence.first && i < m_sentence.last; }
    /// The token so many before the name.
    [[nodiscard]] int before(int distance) const { return m_name.first - distance; }
    [[nodiscard]] bool isPossessive() const { return isHere(m_name.last) && m_scan.token(m_name.last).kind == TokenKind::Possessive; }

    /// "alongside Odegaard", "to replace Casemiro"
    [[nodiscard]] bool isHeirsMark() const
    {
        static constexpr WordSet marks
            = {u"alongside", u"than", u"unlike", u"replace", u"replacing", u"replaced", u"succeed", u"succeeding", u"behind"};
        return isAnyWord(before(1), marks) || isAnyWord(before(2), marks);
    }

    /// "a replacement for Ayoze Perez", "an injury to Goncalo Ramos"
    [[nodiscard]] bool isLinkedFrom() const
    {
        static constexpr WordSet nouns = {u"mould", u"idol", u"replacement", u"successor", u"heir", u"partner", u"instead", u"cover", u"understudy",
            u"alternative", u"anticipation", u"event", u"injury", u"injuries"};
        static constexpr WordSet links = {u"to", u"for", u"of"};
        return isAnyWord(before(1), links) && isAnyWord(before(2), nouns);
    }

    /// "a forward like Isak"; "they like Isak" is about him.
    [[nodiscard]] bool isCompared() const
    {
        static constexpr WordSet subjects
            = {u"they", u"we", u"i", u"would", u"to", u"also", u"do", u"really", u"who", u"all", u"both", u"i'd", u"who'd"};
        return isHere(before(2)) && isWord(before(1), u"like") && !isAnyWord(before(2), subjects) && !m_scan.token(before(2)).isCapitalised();
    }

    /// "the new Luka Modric", "has drawn comparisons with Pedri"
    [[nodiscard]] bool isLikeness() const
    {
        static constexpr WordSet news = {u"new", u"next"};
        static constexpr WordSet likenesses = {u"comparison", u"comparisons", u"compared", u"likened", u"similarities", u"parallels", u"resemblance"};
        static constexpr WordSet links = {u"with", u"to"};
        const bool isSuccessor = isAnyWord(before(1), news) && isWord(before(2), u"the");
        return isSuccessor || (isAnyWord(before(1), links) && isAnyWord(before(2), likenesses));
    }

    /// "the likes of Zlatan Ibrahimovic and Thiago Silva"; but "linked with the likes of" means them.
    [[nodiscard]] bool isAmongLikes() const
    {
        static constexpr WordSet objects = {u"with", u"for", u"in", u"on", u"by", u"sign"};
        int of = before(1);
        while (of > m_sentence.first && (m_scan.token(of).isCapitalised() || m_scan.isSign(of, u',') || m_scan.isWord(of, u"and")))
            --of;
        return of - 2 > m_sentence.first && isWord(of, u"of") && isWord(of - 1, u"likes") && !isAnyWord(of - 3, objects);
    }

    /// "Aaron Ramsey's replacement"
    [[nodiscard]] bool isPossessor() const
    {
        static constexpr WordSet heirs = {u"replacement", u"successor", u"heir", u"understudy"};
        return isPossessive() && isAnyWord(m_name.last + 1, heirs);
    }

    /// "Pierre-Emile Hojbjerg's compatriot Matt O'Riley", "Castellanos's old strike partner", "cousin of Erling Haaland"
    [[nodiscard]] bool isFellow() const
    {
        static constexpr WordSet fellows = {u"compatriot", u"countryman", u"teammate", u"friend", u"brother", u"understudy", u"deputy", u"namesake",
            u"mate", u"cousin", u"son", u"partner"};
        static constexpr WordSet kinsmen = {u"cousin", u"brother", u"son", u"nephew", u"friend", u"teammate", u"namesake", u"mate"};
        static constexpr WordSet adjectives = {u"old", u"former", u"international", u"younger", u"elder", u"twin", u"older", u"best"};
        // "will join fellow Frenchman Eduardo Camavinga"
        if (isWord(before(1), u"fellow") || (isWord(before(2), u"fellow") && m_scan.token(before(1)).isCapitalised()))
            return true;
        // "cousin of Erling Haaland", "brother of Rangers captain James Tavernier"
        constexpr int longestDescription = 4; // tokens
        for (int i = 1; i <= longestDescription && isHere(before(i)); ++i) {
            if (isWord(before(i), u"of") && isAnyWord(before(i + 1), kinsmen) && before(i + 1) > m_sentence.first)
                return i == 1 || m_scan.isSign(before(i + 2), u','); // but "dined with the brother of Everton winger Ndiaye" is about him
            const bool isDescription = m_scan.token(before(i)).isCapitalised() || m_scan.isClass(before(i), PositionNoun | PersonNoun | Adjective);
            if (!isDescription)
                break;
        }
        int fellow = m_name.last + 1;
        constexpr int longest = 5; // tokens: "'s former Manchester City"
        while (fellow - m_name.last < longest && (isAnyWord(fellow, adjectives) || (fellow > m_name.last + 1 && isHere(fellow) && m_scan.token(fellow).isCapitalised())))
            ++fellow;
        fellow += isWord(fellow + 1, u"partner") ? 1 : 0;
        const bool isMate = isWord(fellow, u"team") && m_scan.isSign(fellow + 1, u'-'); // "team-mate"
        return isPossessive() && (isMate || isAnyWord(fellow, fellows)) && m_scan.token(fellow + (isMate ? 3 : 1)).isCapitalised();
    }

    /// "since Antoine Semenyo's arrival became a matter of time"
    [[nodiscard]] bool isOccasion() const
    {
        static constexpr WordSet occasions = {u"since", u"after", u"following", u"despite", u"given", u"with", u"before"};
        static constexpr WordSet events = {u"arrival", u"injury", u"absence", u"emergence", u"form", u"return", u"suspension"};
        return isAnyWord(before(1), occasions) && isPossessive() && isAnyWord(m_name.last + 1, events);
    }

    /// "the Dani Olmo affair"
    [[nodiscard]] bool isAffair() const
    {
        static constexpr WordSet nouns = {u"affair", u"case", u"episode", u"experience"};
        return isWord(before(1), u"the") && isAnyWord(m_name.last, nouns);
    }

    /// "lose Mohamed Salah to the Africa Cup of Nations"
    [[nodiscard]] bool isAway() const
    {
        static constexpr WordSet losses = {u"lose", u"losing"};
        return isAnyWord(before(1), losses) && isWord(m_name.last, u"to") && isWord(m_name.last + 1, u"the") && isHere(m_name.last + 2);
    }

    /// "still smarting from seeing Eberechi Eze pick Arsenal"
    [[nodiscard]] bool isWatched() const
    {
        static constexpr WordSet watchings = {u"seeing", u"saw", u"watching", u"watched", u"having"};
        static constexpr WordSet choices = {u"pick", u"choose", u"join", u"opt", u"sign", u"go", u"move", u"leave", u"snub"};
        return isAnyWord(before(1), watchings) && m_scan.isAnyWord(m_name.last, choices);
    }

    /// "to fill the boots of the banned Sandro Tonali", "in the absence of Rodri"
    [[nodiscard]] bool isFilledFor() const
    {
        static constexpr WordSet places = {u"boots", u"shoes", u"absence", u"void", u"footsteps", u"stead"};
        constexpr int longest = 5; // tokens
        int place = before(1);
        while (place > std::max(m_sentence.first, before(longest)) && m_scan.token(place).letterCase == LetterCase::Lower && !m_scan.isAnyWord(place, places))
            --place;
        return isAnyWord(place, places);
    }

    /// "somebody to push Pervis Estupinan"
    [[nodiscard]] bool isPushed() const { return isWord(before(1), u"push") && isWord(before(2), u"to"); }

    /// "the second signing of the month, following Loic Remy", "set to follow Karim Benzema to Jeddah", "He follows Kevin
    /// Danso"; but "Fulham follow Ndiaye".
    [[nodiscard]] bool isFollowed() const
    {
        static constexpr WordSet verbs = {u"follow", u"follows", u"followed", u"following"};
        static constexpr WordSet ways = {u"to", u"out", u"through", u"from", u"into"};
        static constexpr WordSet persons = {u"he", u"she", u"who"};
        if (!isAnyWord(before(1), verbs))
            return false;
        return m_scan.isSign(before(2), u',') || isAnyWord(before(2), persons) || isAnyWord(m_name.last, ways);
    }

    /// "made prior to their signing of Benjamin Sesko"
    [[nodiscard]] bool isPurchaseOf() const
    {
        static constexpr WordSet deals = {u"signing", u"purchase", u"capture", u"arrival", u"sale", u"departure", u"loss", u"acquisition"};
        static constexpr WordSet owners = {u"their", u"the", u"his"};
        static constexpr WordSet times = {u"to", u"after", u"following", u"before", u"despite", u"since"};
        const bool isDeal = isWord(before(1), u"of") && isAnyWord(before(2), deals) && isAnyWord(before(3), owners);
        return isDeal && isAnyWord(before(4), times) && (!isWord(before(4), u"to") || isWord(before(5), u"prior"));
    }

    const Scan &m_scan;
    TokenRange m_name;
    TokenRange m_sentence;
};

} // namespace

bool isNamedBeside(const Scan &scan, TokenRange name, TokenRange sentence)
{
    return Beside(scan, name, sentence).isAny();
}

} // namespace rumourdesk
