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
        : m_scan(scan), m_parts(parts), m_mentions(mentions), m_topic(topicOf(scan, mentions))
    {
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
                m_subjectParagraph = sentence.paragraph;
                break;
            }
        }
    }

    void readClause(const Clause &clause)
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal)
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
        constexpr int conditionReach = 8;
        Reading reading{match.cue.stage, false, false};
        if (match.cue.kind == CueKind::Refusal) {
            // A player's no ends it; a club's no means that there was an offer.
            reading.stage = isPlayersWord(clause, match) ? Stage::Off : Stage::Bid;
            reading.isVoid = isMarkedBefore(m_scan, clause, match.range.first, NegationMark | ConditionMark, negationReach);
            return reading;
        }
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
        if (match.cue.stage == Stage::Done && tellsOldBusiness(clause)) {
            reading.isVoid = true;
            return reading;
        }
        if (match.cue.stage > Stage::Interest && isMarkedBefore(m_scan, clause, match.range.first, ConditionMark, conditionReach)) {
            reading.isHypothetical = match.cue.stage >= Stage::Bid;
            reading.stage = Stage::Interest;
        } else if (match.cue.stage == Stage::Bid && isMarkedBefore(m_scan, clause, match.range.first, IntentMark, conditionReach)) {
            reading.stage = Stage::Approach;
        }
        return reading;
    }

    /// "have already brought in", "earlier this summer": a signing that is no news.
    [[nodiscard]] bool tellsOldBusiness(const Clause &clause) const
    {
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            if (m_scan.isWord(i, u"already") || m_scan.isWord(i, u"earlier") || m_scan.isWord(i, u"previously"))
                return true;
        }
        return false;
    }

    /// Whether the subject before the cue is a player and no club.
    [[nodiscard]] bool isPlayersWord(const Clause &clause, const Lexicon::CueMatch &match) const
    {
        int lastPlayer = none;
        int lastClub = none;
        for (const int i : m_sentence->persons) {
            if (clause.tokens.contains(mention(i).range) && mention(i).range.last <= match.range.first)
                lastPlayer = mention(i).range.first;
        }
        for (const int i : m_sentence->clubs) {
            if (!club(i).isAttribute && clause.tokens.contains(club(i).range) && club(i).range.last <= match.range.first)
                lastClub = club(i).range.first;
        }
        const bool isPronoun = lastPlayer == none && lastClub == none && hasSubjectPronoun(clause) && !hasTheyBefore(clause, match.range.first);
        return (lastPlayer != none && lastClub == none) || isPronoun;
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
        const bool isSubjects = m_subject != none && m_subject != person(who).club
            && (hasTheyBefore(clause, match.range.first) || isTold || isTheClub(match.range.last)
                || m_subjectParagraph == m_sentence->paragraph);
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

    /// "close to joining the club", "linked with the club"
    [[nodiscard]] bool isTheClub(int next) const
    {
        return next + 1 < m_sentence->tokens.last && m_scan.isWord(next, u"the") && (m_scan.isWord(next + 1, u"club") || m_scan.isWord(next + 1, u"side"));
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
            if ((isInHistory(named.range) && !clause.tokens.contains(named.range)) || isBystander(i))
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
            chosen = isAfterNear ? after : hasPronoun(clause) && before == none ? none : before != none ? before : m_current == none ? after : none;
        else
            chosen = isBeforeNear ? before : isAfterNear ? after : before != none ? before : after;
        if (chosen != none && chosen == before && match.cue.suitor == SuitorPlace::Before && hasIndefiniteObject(match.range.last))
            chosen = none;
        if (chosen == none && hasIndefiniteObject(match.range.last) && match.cue.suitor == SuitorPlace::Before)
            return {};
        if (chosen != none)
            return personGroup(chosen);
        // In a report about one player, a sentence that names nobody is about him.
        const bool isAboutTopic = m_current != none && m_current == m_topic && m_sentence->persons.empty()
            && (match.cue.stage >= Stage::Bid || match.cue.suitor == SuitorPlace::After);
        if (m_current != none && (isAboutTopic || hasPronoun(clause) || (!match.cue.isWeak && (m_hasNamed || m_current == m_topic)))) {
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
        static constexpr std::array<QStringView, 7> pronouns = {u"he", u"him", u"his", u"he's", u"she", u"her", u"she's"};
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            if (std::any_of(pronouns.begin(), pronouns.end(), [&](QStringView word) { return m_scan.isWord(i, word); }))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool hasSubjectPronoun(const Clause &clause) const
    {
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            static constexpr std::array<QStringView, 7> subjects = {u"he", u"him", u"he's", u"he'll", u"she", u"she's", u"she'll"};
            if (std::any_of(subjects.begin(), subjects.end(), [&](QStringView word) { return m_scan.isWord(i, word); }))
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
        for (size_t i = place; i + 1 < persons.size() && isPersonJoint(mention(persons[i]).range.last, mention(persons[i + 1]).range.first); ++i)
            group.push_back(persons[i + 1]);
        for (size_t i = place; i > 0 && isPersonJoint(mention(persons[i - 1]).range.last, mention(persons[i]).range.first); --i)
            group.insert(group.begin(), persons[i - 1]);
        return group;
    }

    /// Between two listed players: commas, conjunctions, and what describes either of them.
    [[nodiscard]] bool isPersonJoint(int from, int to) const
    {
        constexpr int longestJoint = 12;
        if (to <= from || to - from > longestJoint)
            return false;
        bool hasJoint = false;
        for (int i = from; i < to; ++i) {
            const Token &token = m_scan.token(i);
            const bool isJoint = m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isWord(i, u"and") || m_scan.isWord(i, u"or");
            const bool isDescription = token.kind == TokenKind::Possessive || token.kind == TokenKind::Number || m_scan.isSign(i, u'-')
                || m_scan.isWord(i, u"of") || m_scan.isWord(i, u"the") || m_scan.isWord(i, u"both")
                || m_scan.isClass(i, PositionNoun | PersonNoun | Adjective) || isInAttribute(i);
            if (!isJoint && !isDescription)
                return false;
            hasJoint = hasJoint || isJoint;
        }
        return hasJoint;
    }

    [[nodiscard]] bool isInAttribute(int token) const
    {
        const bool isClub = std::any_of(m_sentence->clubs.begin(), m_sentence->clubs.end(),
            [&](int i) { return club(i).isAttribute && club(i).range.contains(token); });
        return isClub
            || std::any_of(m_mentions.countries.begin(), m_mentions.countries.end(),
                [=](const CountryMention &country) { return country.range.contains(token); });
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
                || m_scan.isClass(i, TeamNoun) || isInAttribute(i);
            if (!isJoint && !isFiller)
                return false;
            hasJoint = hasJoint || isJoint || m_scan.isWord(i, u"with") || m_scan.isWord(i, u"alongside") || m_scan.isWord(i, u"plus");
        }
        return hasJoint;
    }

    [[nodiscard]] bool canBeSuitor(int i, int seller, const Lexicon::CueMatch &match) const
    {
        const ClubMention &named = club(i);
        // "turned away an offer, this one from Manchester United": a bid comes from its suitor.
        const bool isOffer = match.cue.kind == CueKind::Refusal || match.cue.stage == Stage::Bid || match.range.contains(named.range.first - 1);
        if (named.club == seller || named.isAttribute || (isSource(i) && !isOffer))
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
            if (!canBeSuitor(i, seller, match))
                continue;
            const bool isClauseBound = match.cue.isWeak || (match.cue.stage == Stage::Off && match.cue.suitor == SuitorPlace::Any);
            if (isClauseBound && !clause.tokens.contains(club(i).range))
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
            std::vector<int> group = clubGroup(before, seller, match);
            for (const int i : clubGroup(after, seller, match)) {
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
        return clubGroup(chosen, seller, match);
    }

    /// "from Leicester City", "leave Everton": where he comes from.
    [[nodiscard]] bool isSource(int i) const
    {
        static constexpr std::array<QStringView, 6> leavings = {u"from", u"leave", u"leaving", u"leaves", u"left", u"quit"};
        int before = club(i).range.first - 1;
        if (before >= m_sentence->tokens.first && m_scan.isWord(before, u"the"))
            --before;
        return before >= m_sentence->tokens.first
            && std::any_of(leavings.begin(), leavings.end(), [&](QStringView word) { return m_scan.isWord(before, word); });
    }

    /// "alongside N'Golo Kante", "a successor to Van Dijk": named beside the one it is about.
    [[nodiscard]] bool isBystander(int i) const
    {
        static constexpr std::array<QStringView, 15> marks = {u"alongside", u"like", u"than", u"unlike", u"replace", u"replacing", u"replaced",
            u"replacement", u"successor", u"heir", u"succeed", u"succeeding", u"partner", u"instead", u"behind"};
        const int first = mention(i).range.first;
        for (int before = std::max(m_sentence->tokens.first, first - 2); before < first; ++before) {
            if (std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return m_scan.isWord(before, mark); }))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<int> clubGroup(int chosen, int seller, const Lexicon::CueMatch &match) const
    {
        std::vector<int> group = {chosen};
        const auto &clubs = m_sentence->clubs;
        const auto place = static_cast<size_t>(std::find(clubs.begin(), clubs.end(), chosen) - clubs.begin());
        const auto addIfSuitor = [&](int i) {
            if (canBeSuitor(i, seller, match))
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
    int m_topic = none;
    const SentenceParts *m_sentence = nullptr;
    std::vector<Claim> m_claims;
    int m_current = none;
    bool m_hasNamed = false; // somebody was named in this paragraph
    bool m_isPronoun = false;
    int m_subject = none; // the first club of the last sentence that named one
    int m_subjectParagraph = none;
    std::vector<int> m_lastClubs;
    std::vector<int> m_claimedClubs;
};

bool isOnTheMove(const Person &person)
{
    return person.role == PersonRole::Player || person.role == PersonRole::Unknown;
}

} // namespace

int topicOf(const Scan &scan, const Mentions &mentions)
{
    constexpr int leastMentions = 3;
    if (scan.structure.isGossip)
        return none;
    int topic = none;
    for (size_t i = 0; i < mentions.people.size(); ++i) {
        const Person &candidate = mentions.people[i];
        if (candidate.role != PersonRole::Player || candidate.mentions < leastMentions)
            continue;
        if (topic < 0 || candidate.mentions > mentions.people[static_cast<size_t>(topic)].mentions)
            topic = static_cast<int>(i);
    }
    return topic;
}

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
