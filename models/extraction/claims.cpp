// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/claims.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;

/// Links the cues of each sentence to players and clubs.
class ClaimFinder
{
public:
    ClaimFinder(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
        : m_scan(scan), m_parts(parts), m_mentions(mentions)
    {
        chooseTopic();
    }

    std::vector<Claim> run() &&
    {
        int paragraph = none;
        for (const SentenceParts &sentence : m_parts) {
            if (sentence.paragraph != paragraph) {
                paragraph = sentence.paragraph;
                m_current = m_scan.structure.isGossip ? none : (m_topic >= 0 ? m_topic : m_current);
                m_hasNamed = false;
                if (m_scan.structure.isGossip) {
                    m_lastClubs.clear();
                    m_subject = none;
                }
            }
            readSentence(sentence);
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] const PersonMention &mention(int i) const { return m_mentions.persons[static_cast<size_t>(i)]; }
    [[nodiscard]] const Person &person(int i) const { return m_mentions.people[static_cast<size_t>(i)]; }

    /// The player of whom the article speaks most.
    void chooseTopic()
    {
        if (m_scan.structure.isGossip)
            return;
        for (size_t i = 0; i < m_mentions.people.size(); ++i) {
            const Person &candidate = m_mentions.people[i];
            if (candidate.role != PersonRole::Player || candidate.mentions < 3)
                continue;
            if (m_topic < 0 || candidate.mentions > person(m_topic).mentions)
                m_topic = static_cast<int>(i);
        }
    }

    void readSentence(const SentenceParts &sentence)
    {
        m_sentence = &sentence;
        m_claimedClubs.clear();
        for (const Clause &clause : sentence.clauses) {
            // Whoever was named last before the clause is its "he".
            for (const int i : sentence.persons) {
                if (mention(i).range.first < clause.tokens.first) {
                    m_current = mention(i).person;
                    m_hasNamed = true;
                }
            }
            if (!clause.isHistory && !clause.isWish)
                readClause(clause);
        }
        if (!sentence.persons.empty()) {
            m_current = mention(sentence.persons.back()).person;
            m_hasNamed = true;
        }
        if (!m_claimedClubs.empty())
            m_lastClubs = m_claimedClubs;
        for (const int i : sentence.clubs) {
            if (!club(i).isAttribute) {
                m_subject = club(i).club;
                break;
            }
        }
    }

    void readClause(const Clause &clause)
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind == CueKind::Step)
                readStep(clause, match);
            else if (match.cue.kind == CueKind::Exit)
                readExit(clause, match);
        }
    }

    struct Reading {
        Stage stage = Stage::Interest;
        bool isHypothetical = false;
        bool isVoid = false;
    };

    /// What negation and condition make of a step.
    [[nodiscard]] Reading readingOf(const Clause &clause, const Lexicon::CueMatch &match) const
    {
        constexpr int negationReach = 3;
        constexpr int conditionReach = 5;
        Reading reading{match.cue.stage, false, false};
        if (match.cue.stage == Stage::Off) {
            // "have not given up on": they go on.
            const bool isDenied = !match.cue.isWeak && isMarkedBefore(m_scan, clause, match.range.first, NegationMark, 2);
            reading.stage = isDenied ? Stage::Interest : Stage::Off;
            return reading;
        }
        if (isMarkedBefore(m_scan, clause, match.range.first, NegationMark, negationReach)) {
            if (match.cue.stage == Stage::Interest && !match.cue.isWeak)
                reading.stage = Stage::Off;
            else
                reading.isVoid = true;
            return reading;
        }
        if (match.cue.stage > Stage::Interest && isMarkedBefore(m_scan, clause, match.range.first, ConditionMark, conditionReach)) {
            reading.isHypothetical = match.cue.stage >= Stage::Bid;
            reading.stage = Stage::Interest;
        }
        return reading;
    }

    void readStep(const Clause &clause, const Lexicon::CueMatch &match)
    {
        if (match.cue.isWeak && clause.isRenewal)
            return;
        const Reading reading = readingOf(clause, match);
        if (reading.isVoid)
            return;
        const std::vector<int> players = playersFor(clause, match);
        if (players.empty())
            return;
        std::vector<int> clubs = clubsFor(clause, match, players.front());
        for (const int player : players) {
            const int who = m_isPronoun ? player : mention(player).person;
            const TokenRange personRange = m_isPronoun ? TokenRange{} : mention(player).range;
            bool hasSuitor = false;
            for (const int i : clubs) {
                if (club(i).club == person(who).club)
                    continue;
                hasSuitor = true;
                claim(who, club(i).club, reading, match, personRange, club(i).range, "club and player in one clause");
            }
            if (!hasSuitor && clubs.empty() && !match.cue.isWeak)
                claimCarried(clause, who, reading, match, personRange);
        }
    }

    /// "They are prepared to offer £88m": the clubs of the sentence before.
    void claimCarried(const Clause &clause, int who, const Reading &reading, const Lexicon::CueMatch &match, TokenRange personRange)
    {
        // "They are linked with ...", "... has arrived from Leicester": the subject of the sentence before.
        const bool isTold = match.cue.stage >= Stage::Agreed && !match.cue.isWeak && !reading.isHypothetical;
        const bool isSubjects = m_subject != none && m_subject != person(who).club && (hasTheyBefore(clause, match.range.first) || isTold);
        if (isSubjects && !personRange.isEmpty()) {
            claim(who, m_subject, reading, match, personRange, {}, "the club of the sentence before");
            return;
        }
        if (m_lastClubs.size() != 1 && reading.stage != Stage::Off)
            return;
        for (const int last : m_lastClubs) {
            if (last != person(who).club && isPairClaimed(who, last))
                claim(who, last, reading, match, personRange, {}, "carried over from the sentence before");
        }
    }

    [[nodiscard]] bool hasTheyBefore(const Clause &clause, int token) const
    {
        for (int i = clause.tokens.first; i < token; ++i) {
            if (m_scan.isWord(i, u"they") || m_scan.isWord(i, u"they've") || m_scan.isWord(i, u"they're") || m_scan.isWord(i, u"they'd"))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isPairClaimed(int who, int clubIndex) const
    {
        return std::any_of(m_claims.begin(), m_claims.end(),
            [=](const Claim &earlier) { return earlier.person == who && earlier.club == clubIndex; });
    }

    void readExit(const Clause &clause, const Lexicon::CueMatch &match)
    {
        constexpr int negationReach = 4;
        if (isMarkedBefore(m_scan, clause, match.range.first, NegationMark, negationReach) || clause.isRenewal)
            return;
        const std::vector<int> players = playersFor(clause, match);
        if (players.empty() || (m_isPronoun && (match.cue.isWeak || !hasSubjectPronoun(clause))))
            return;
        for (const int player : players) {
            const int who = m_isPronoun ? player : mention(player).person;
            const TokenRange personRange = m_isPronoun ? TokenRange{} : mention(player).range;
            Claim exit;
            exit.person = who;
            exit.isWeak = match.cue.isWeak;
            exit.personRange = personRange;
            exit.cue = match.range;
            exit.sentence = m_sentence->index;
            exit.why = "exit without a destination";
            m_claims.push_back(exit);
        }
    }

    void claim(int who, int destination, const Reading &reading, const Lexicon::CueMatch &match, TokenRange personRange,
        TokenRange clubRange, const char *why)
    {
        Claim made;
        made.person = who;
        made.club = destination;
        made.stage = reading.stage;
        made.isHypothetical = reading.isHypothetical;
        made.isWeak = match.cue.isWeak;
        made.personRange = personRange;
        made.clubRange = clubRange;
        made.cue = match.range;
        made.sentence = m_sentence->index;
        made.why = why;
        m_claims.push_back(made);
        if (std::find(m_claimedClubs.begin(), m_claimedClubs.end(), destination) == m_claimedClubs.end())
            m_claimedClubs.push_back(destination);
    }

    /// The player mentions that a cue speaks of, as indexes into Mentions::persons; or, with m_isPronoun set, one
    /// person index that "he" stands for.
    [[nodiscard]] std::vector<int> playersFor(const Clause &clause, const Lexicon::CueMatch &match)
    {
        m_isPronoun = false;
        int before = none;
        int after = none;
        for (const int i : m_sentence->persons) {
            const PersonMention &named = mention(i);
            if (isInHistory(named.range) && !clause.tokens.contains(named.range))
                continue;
            if (named.range.last <= match.range.first || named.range.overlaps(match.range))
                before = i;
            else if (after == none)
                after = i;
        }
        const bool isAfterNear = after != none && clause.tokens.contains(mention(after).range);
        const bool isBeforeNear = before != none && clause.tokens.contains(mention(before).range);
        int chosen = none;
        if (match.cue.suitor == SuitorPlace::After)
            chosen = isBeforeNear ? before : before != none ? before : isAfterNear ? after : none;
        else if (match.cue.suitor == SuitorPlace::Before)
            chosen = isAfterNear ? after : hasPronoun(clause) && before == none ? none : before != none ? before : after;
        else
            chosen = isBeforeNear ? before : isAfterNear ? after : before != none ? before : after;
        if (chosen != none && chosen == before && match.cue.suitor == SuitorPlace::Before && hasIndefiniteObject(match.range.last))
            chosen = none;
        if (chosen == none && hasIndefiniteObject(match.range.last) && match.cue.suitor == SuitorPlace::Before)
            return {};
        if (chosen != none)
            return personGroup(chosen);
        if (m_current != none && (hasPronoun(clause) || (!match.cue.isWeak && (m_hasNamed || m_current == m_topic)))) {
            m_isPronoun = true;
            return {m_current};
        }
        return {};
    }

    /// "to sign a new centre-back": nobody in particular.
    [[nodiscard]] bool hasIndefiniteObject(int next) const
    {
        static constexpr std::array<QStringView, 12> openers = {u"a", u"an", u"another", u"one", u"new", u"somebody", u"someone",
            u"players", u"reinforcements", u"two", u"at", u"more"};
        return next < m_sentence->tokens.last
            && std::any_of(openers.begin(), openers.end(), [&](QStringView word) { return m_scan.isWord(next, word); });
    }

    [[nodiscard]] bool isInHistory(TokenRange range) const
    {
        return std::any_of(m_sentence->clauses.begin(), m_sentence->clauses.end(),
            [&](const Clause &clause) { return clause.isHistory && clause.tokens.contains(range); });
    }

    [[nodiscard]] bool hasPronoun(const Clause &clause) const
    {
        static constexpr std::array<QStringView, 4> pronouns = {u"he", u"him", u"his", u"he's"};
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            if (std::any_of(pronouns.begin(), pronouns.end(), [&](QStringView word) { return m_scan.isWord(i, word); }))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool hasSubjectPronoun(const Clause &clause) const
    {
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            if (m_scan.isWord(i, u"he") || m_scan.isWord(i, u"him") || m_scan.isWord(i, u"he's") || m_scan.isWord(i, u"he'll"))
                return true;
        }
        return false;
    }

    /// The mention and those it is listed with: "Javier Hernandez, Yannick Bolasie and Alexandre Pato".
    [[nodiscard]] std::vector<int> personGroup(int chosen) const
    {
        std::vector<int> group = {chosen};
        const auto &persons = m_sentence->persons;
        const auto place = static_cast<size_t>(std::find(persons.begin(), persons.end(), chosen) - persons.begin());
        for (size_t i = place; i + 1 < persons.size() && isListJoint(mention(persons[i]).range.last, mention(persons[i + 1]).range.first); ++i)
            group.push_back(persons[i + 1]);
        for (size_t i = place; i > 0 && isListJoint(mention(persons[i - 1]).range.last, mention(persons[i]).range.first); --i)
            group.insert(group.begin(), persons[i - 1]);
        return group;
    }

    /// Only commas, conjunctions and articles between two names.
    [[nodiscard]] bool isListJoint(int from, int to) const
    {
        constexpr int longestJoint = 5;
        if (to <= from || to - from > longestJoint)
            return false;
        bool hasJoint = false;
        for (int i = from; i < to; ++i) {
            const bool isJoint = m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isWord(i, u"and") || m_scan.isWord(i, u"or");
            const bool isFiller = m_scan.isWord(i, u"the") || m_scan.isWord(i, u"both") || m_scan.isWord(i, u"also") || m_scan.isWord(i, u"as")
                || m_scan.isWord(i, u"well") || m_scan.isWord(i, u"fellow") || m_scan.isWord(i, u"with") || m_scan.isWord(i, u"alongside")
                || m_scan.isWord(i, u"plus") || m_scan.isWord(i, u"at") || m_scan.isWord(i, u"from") || m_scan.isWord(i, u"side") || m_scan.isWord(i, u"in") || m_scan.isWord(i, u"league")
                || m_scan.isWord(i, u"rivals") || m_scan.isWord(i, u"giants");
            if (!isJoint && !isFiller)
                return false;
            hasJoint = hasJoint || isJoint || m_scan.isWord(i, u"with") || m_scan.isWord(i, u"alongside") || m_scan.isWord(i, u"plus");
        }
        return hasJoint;
    }

    [[nodiscard]] bool canBeSuitor(int i, int seller) const
    {
        const ClubMention &named = club(i);
        if (named.club == seller || named.isAttribute)
            return false;
        for (int before = std::max(m_sentence->tokens.first, named.range.first - 2); before < named.range.first; ++before) {
            if (m_scan.isClass(before, OpponentMark | PastMark) && !m_scan.isWord(before, u"lost") && !m_scan.isWord(before, u"beat"))
                return false;
        }
        // "on loan at Leipzig": where he plays meanwhile.
        const int before = named.range.first - 1;
        const bool isLoanHost = before - 1 >= m_sentence->tokens.first && m_scan.isWord(before - 1, u"loan")
            && (m_scan.isWord(before, u"at") || m_scan.isWord(before, u"with") || m_scan.isWord(before, u"in"));
        return !isLoanHost && !isInHistory(named.range);
    }

    [[nodiscard]] std::vector<int> clubsFor(const Clause &clause, const Lexicon::CueMatch &match, int player) const
    {
        const int seller = m_isPronoun ? person(player).club : person(mention(player).person).club;
        int before = none;
        int after = none;
        for (const int i : m_sentence->clubs) {
            if (!canBeSuitor(i, seller))
                continue;
            if (match.cue.isWeak && !clause.tokens.contains(club(i).range))
                continue;
            if (club(i).range.last <= match.range.first || club(i).range.overlaps(match.range))
                before = i;
            else if (after == none)
                after = i;
        }
        int chosen = match.cue.suitor == SuitorPlace::After ? (after != none ? after : before)
            : match.cue.suitor == SuitorPlace::Before       ? (before != none ? before : after)
            : before != none                                ? before
                                                            : after;
        if (match.cue.suitor == SuitorPlace::Both && before != none && after != none) {
            std::vector<int> group = clubGroup(before, seller);
            for (const int i : clubGroup(after, seller)) {
                if (std::find(group.begin(), group.end(), i) == group.end())
                    group.push_back(i);
            }
            return group;
        }
        if (chosen == none)
            return {};
        // An everyday word tells only in its usual order: "Liverpool want him", "he may join Liverpool".
        if (match.cue.isWeak && ((match.cue.suitor == SuitorPlace::Before && chosen == after) || (match.cue.suitor == SuitorPlace::After && chosen == before)))
            return {};
        // Behind a cue that looks for its suitor before it, "from Inter" is where he comes from.
        if (chosen == after && match.cue.suitor == SuitorPlace::Before && isSource(chosen))
            return {};
        return clubGroup(chosen, seller);
    }

    [[nodiscard]] bool isSource(int i) const
    {
        const int before = club(i).range.first - 1;
        return before >= m_sentence->tokens.first && (m_scan.isWord(before, u"from") || m_scan.isWord(before, u"of"));
    }

    [[nodiscard]] std::vector<int> clubGroup(int chosen, int seller) const
    {
        std::vector<int> group = {chosen};
        const auto &clubs = m_sentence->clubs;
        const auto place = static_cast<size_t>(std::find(clubs.begin(), clubs.end(), chosen) - clubs.begin());
        const auto addIfSuitor = [&](int i) {
            if (canBeSuitor(i, seller))
                group.push_back(i);
        };
        for (size_t i = place; i + 1 < clubs.size() && isListJoint(club(clubs[i]).range.last, club(clubs[i + 1]).range.first); ++i)
            addIfSuitor(clubs[i + 1]);
        for (size_t i = place; i > 0 && isListJoint(club(clubs[i - 1]).range.last, club(clubs[i]).range.first); --i)
            addIfSuitor(clubs[i - 1]);
        std::sort(group.begin(), group.end());
        return group;
    }

    const Scan &m_scan;
    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    const SentenceParts *m_sentence = nullptr;
    std::vector<Claim> m_claims;
    int m_topic = none;
    int m_current = none;
    bool m_hasNamed = false; // somebody was named in this paragraph
    bool m_isPronoun = false;
    int m_subject = none; // the first club of the sentence before
    std::vector<int> m_lastClubs;
    std::vector<int> m_claimedClubs;
};

bool isOnTheMove(const Person &person)
{
    return person.role == PersonRole::Player || person.role == PersonRole::Unknown;
}

} // namespace

std::vector<SentenceParts> partsOf(const Scan &scan, const Mentions &mentions, std::optional<QDate> date)
{
    std::vector<SentenceParts> parts;
    size_t club = 0;
    size_t named = 0;
    for (size_t index = 0; index < scan.structure.sentences.size(); ++index) {
        const Sentence &sentence = scan.structure.sentences[index];
        if (scan.structure.paragraphs[static_cast<size_t>(sentence.paragraph)].kind != ParagraphKind::Prose)
            continue;
        SentenceParts part;
        part.index = static_cast<int>(index);
        part.paragraph = sentence.paragraph;
        part.tokens = sentence.tokens;
        part.clauses = clausesOf(scan, sentence.tokens, date);
        for (; club < mentions.clubs.size() && mentions.clubs[club].range.first < sentence.tokens.last; ++club) {
            if (mentions.clubs[club].range.first >= sentence.tokens.first)
                part.clubs.push_back(static_cast<int>(club));
        }
        for (; named < mentions.persons.size() && mentions.persons[named].range.first < sentence.tokens.last; ++named) {
            const PersonMention &mention = mentions.persons[named];
            if (mention.range.first >= sentence.tokens.first && isOnTheMove(mentions.people[static_cast<size_t>(mention.person)]))
                part.persons.push_back(static_cast<int>(named));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Claim> claimsIn(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
{
    return ClaimFinder(scan, parts, mentions).run();
}

} // namespace rumourdesk
