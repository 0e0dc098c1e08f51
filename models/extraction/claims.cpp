// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/claims.h"

#include "models/extraction/advances.h"
#include "models/extraction/carrying.h"
#include "models/extraction/echoes.h"
#include "models/extraction/looselinks.h"
#include "models/extraction/namedends.h"
#include "models/extraction/pastwords.h"
#include "models/extraction/readings.h"
#include "models/extraction/roles.h"
#include "models/extraction/stepwords.h"
#include "models/extraction/subjects.h"
#include "models/extraction/swaps.h"
#include "models/extraction/transferlists.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

/// Goes through the sentences once, linking the cues of each to players and clubs, and remembers whom and which clubs
/// the sentences before were about.
class ClaimFinder
{
public:
    ClaimFinder(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
        : m_scan(scan)
        , m_parts(parts)
        , m_mentions(mentions)
        , m_topic(topicOf(scan, mentions))
        , m_articleClub(topicClubOf(scan, mentions))
        , m_topicClub(m_articleClub)
    {
        // An article that names one player is about him, however often.
        if (m_topic == none && !scan.structure.isGossip && !scan.structure.hasItems)
            m_topic = onlyPlayerIn(parts, mentions);

    }

    std::vector<Claim> run() &&
    {
        int paragraph = none;
        for (const SentenceParts &sentence : m_parts) {
            if (isListEntry(m_scan, sentence.index)) {
                readEntry(sentence);
                continue;
            }
            if (sentence.isHeadline) {
                readHeadline(sentence);
                continue;
            }
            if (sentence.paragraph != paragraph)
                beginParagraph(sentence, paragraph);
            paragraph = sentence.paragraph;
            readSentence(sentence);
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] const PersonMention &mention(int i) const { return m_mentions.persons[static_cast<size_t>(i)]; }
    [[nodiscard]] const Person &person(int i) const { return m_mentions.people[static_cast<size_t>(i)]; }

    /// In a column each paragraph stands alone; a report comes back to its topic.
    void beginParagraph(const SentenceParts &sentence, int last)
    {
        m_hasNamed = false;
        m_paragraphFirst = none;
        m_isBeginning = true;
        m_beganWith = none;
        m_paragraphClaims = m_claims.size();
        const int section = sectionPlayerOf(m_scan, m_mentions, sentence.paragraph);
        m_isSection = section != none;
        const int sectionClub = sectionClubOf(m_scan, m_mentions, sentence.paragraph);
        m_topicClub = sectionClub != none ? sectionClub : m_articleClub;
        m_about = m_isSection ? section : m_topic;
        const bool isItem = (m_scan.structure.isGossip || m_scan.structure.hasItems) && standsAlone(m_scan, sentence.paragraph, last);
        if (isItem || isListItem(m_scan, sentence.tokens)) {
            m_current = section;
            m_subject = {};
            m_lastClubs.clear();
        } else if (m_about != none) {
            const bool goesOn = !m_isSection && m_paragraphLast != none && beginsWithHe(m_scan, sentence.tokens);
            m_current = goesOn ? m_paragraphLast : m_about;
        }
        m_paragraphLast = none;
    }

    void name(int personMention)
    {
        m_current = mention(personMention).person;
        m_paragraphLast = m_current;
        if (m_paragraphFirst == none)
            m_paragraphFirst = m_current;
        m_hasNamed = true;
    }

    /// "Out: Ethan Nwaneri (Marseille, loan)": an entry of a list tells its move and nothing else.
    void readEntry(const SentenceParts &sentence)
    {
        const std::optional<ListedMove> move = listedMoveIn(m_scan, m_mentions, sentence.index);
        const bool isOfOld = std::ranges::all_of(sentence.clauses, &Clause::isHistory); // "Inter to Chelsea, €115m (2021)"
        if (!move || isOfOld || std::ranges::find(sentence.persons, move->person) == sentence.persons.end())
            return;
        m_sentence = &sentence;
        const PersonMention &named = mention(move->person);
        const Destination destination = move->to < 0 ? Destination{} : Destination{club(move->to).club, club(move->to).range};
        const Lexicon::CueMatch cue{move->cue, {}};
        claim({named.person, named.range}, destination, {move->stage, false, false}, cue, "an entry of a list of transfers");
        m_claimedClubs.clear();
    }

    /// "Chelsea agree £40m deal for Wharton": a headline names all whom it speaks of, and nothing goes on from it.
    void readHeadline(const SentenceParts &sentence)
    {
        const int current = std::exchange(m_current, none);
        m_sentence = &sentence;
        const Roles roles(m_scan, m_mentions, sentence);
        if (!readSwap()) {
            for (const Clause &clause : sentence.clauses) {
                if (!clause.isHistory && !clause.isWish)
                    readClause(roles, clause);
            }
            for (const int i : sentence.persons)
                readEnds(i);
        }
        m_current = current;
        m_claimedClubs.clear();
    }

    void readSentence(const SentenceParts &sentence)
    {
        m_sentence = &sentence;
        m_claimedClubs.clear();
        // Somebody named in passing is "he" for one sentence more; then the report is about its topic again, unless the
        // paragraph began with him.
        if (m_about != none && !m_hasNamedLast)
            m_current = m_paragraphFirst != none && (isClaimedHere(m_paragraphFirst) || m_beganWith == m_paragraphFirst) ? m_paragraphFirst : m_about;
        // "The head coach could do without it. He himself is wanted by Roma": not about a player.
        if (m_wasOfficials && beginsWithHe(m_scan, sentence.tokens))
            m_current = none;
        m_wasOfficials = sentence.persons.empty() && beginsWithOfficial(m_scan, sentence.tokens);
        const Roles roles(m_scan, m_mentions, sentence);
        if (!readSwap())
            readClauses(roles);
        const bool hasSuitor = std::ranges::any_of(claimsOfSentence(m_claims, sentence.index), [](const Claim &claim) { return claim.club != none; });
        if (!hasSuitor)
            readLoosely(roles);
        m_beganWith = m_isBeginning ? onlyPlayerOf(m_mentions, sentence) : m_beganWith;
        m_isBeginning = false;
        m_hasNamedLast = false;
        for (const int i : sentence.persons) {
            if (roles.isBystander(i))
                continue;
            name(i);
            m_hasNamedLast = true;
        }
        if (!m_claimedClubs.empty())
            m_lastClubs = m_claimedClubs;
        const int subject = subjectClubOf(m_scan, m_mentions, sentence);
        if (subject != none) {
            m_subject = {club(subject).club, club(subject).range};
            m_isSubjectOwner = std::ranges::any_of(sentence.persons, [&](int i) { return person(mention(i).person).club == m_subject.club; });
            m_subjectParagraph = sentence.paragraph;
        } else if (m_current != none && person(m_current).club != none && seeksReplacement(m_scan, sentence.tokens)) {
            // "Attention turns to who might replace him": the club that loses him looks for another.
            m_subject = {person(m_current).club, person(m_current).clubRange};
            m_isSubjectOwner = false;
            m_subjectParagraph = sentence.paragraph;
        }
    }

    void readClauses(const Roles &roles)
    {
        for (const Clause &clause : m_sentence->clauses) {
            // Whoever was named last before the clause is its "he".
            for (const int i : m_sentence->persons) {
                if (mention(i).range.first < clause.tokens.first && !roles.isBystander(i))
                    name(i);
            }
            if (!clause.isHistory && !clause.isWish)
                readClause(roles, clause);
        }
        for (const int i : m_sentence->persons) {
            if (!roles.isBystander(i))
                readEnds(i);
        }
        readEcho();
    }

    /// "have offered Murphy plus £30m to Brentford for Wissa": two moves, and nothing else in that sentence.
    bool readSwap()
    {
        const std::optional<Swap> swap = swapIn(m_scan, m_mentions, *m_sentence);
        if (!swap)
            return false;
        const Reading reading = readingOfSwap(m_scan, m_mentions, *m_sentence, *swap);
        const Lexicon::CueMatch cue{swap->words, {}};
        const PersonMention &wanted = mention(swap->wanted);
        const PersonMention &given = mention(swap->given);
        claim({wanted.person, wanted.range}, {club(swap->suitor).club, club(swap->suitor).range}, reading, cue, "a swap of two players");
        m_claims.back().isSwap = true;
        claim({given.person, given.range}, {club(swap->owner).club, club(swap->owner).range}, reading, cue, "a swap of two players");
        m_claims.back().isSwap = m_claims.back().isGiven = true;
        return true;
    }

    void readClause(const Roles &roles, const Clause &clause)
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (isMoneyOffered(m_scan, m_sentence->tokens, match.range.first))
                readStep(roles, clause, {match.range, {CueKind::Step, Stage::Bid, SuitorPlace::Before}}); // "£40m was offered to Everton"
            else if (match.cue.isWeak && match.cue.stage == Stage::Bid && m_scan.token(match.range.last).isCurrencySign())
                readStep(roles, clause, {match.range, {match.cue.kind, Stage::Bid, match.cue.suitor}}); // "offered €6m"
            else if (match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal)
                readStep(roles, clause, match);
            else if (match.cue.kind == CueKind::Exit)
                readExit(roles, clause, match);
        }
        // "Zenit's €18m for the right-back was refused": money of theirs is a bid.
        for (const int i : m_sentence->clubs) {
            const TokenRange named = club(i).range;
            const int end = endOfOwnMoney(m_scan, m_sentence->tokens, named);
            if (end <= 0 || !clause.tokens.contains(named))
                continue;
            readStep(roles, clause, {{named.last, end}, {CueKind::Step, Stage::Bid, SuitorPlace::Before}});
        }
    }

    /// "Arsenal have made calls, as have Spurs": of these clubs the same is said, here or in the sentence before.
    void readEcho()
    {
        readEchoOfPlayers();
        const std::optional<Echo> echo = echoIn(m_scan, m_mentions, *m_sentence);
        if (!echo || m_claims.empty())
            return;
        const Claim said = m_claims.back();
        const bool isOpening = echo->words.first == m_sentence->tokens.first || echo->contrast;
        const bool isSaidBefore = said.sentence == m_sentence->index - 1 && isOpening;
        // "Real remain keen. Barcelona do.": no contrast
        const bool isContrary = !echo->contrast || (*echo->contrast == Stage::Off) != (said.stage == Stage::Off);
        const bool isNear = said.sentence == m_sentence->index || isSaidBefore;
        if (!isNear || !isContrary || said.club == none || said.cue.first > echo->words.first)
            return;
        for (const int i : echo->clubs) {
            if (club(i).club == person(said.person).club || club(i).club == said.club)
                continue;
            const Reading same{echo->contrast.value_or(said.stage), said.isHypothetical, false};
            const char *why = echo->contrast ? "the opposite is said of another club" : "the same is said of another club";
            claim({said.person, said.personRange}, {club(i).club, club(i).range}, same, {echo->words, {}}, why);
        }
    }

    /// "Josh Sargent of Norwich has been mentioned, as has Blackburn's Sammie Szmodics": the same is said of him.
    void readEchoOfPlayers()
    {
        if (m_claims.empty() || m_claims.back().sentence != m_sentence->index || m_claims.back().club == none)
            return;
        const Claim said = m_claims.back();
        const std::optional<EchoOfPlayer> echo = echoOfPlayerIn(m_scan, m_mentions, *m_sentence);
        if (!echo || said.cue.first > echo->words.first || mention(echo->person).person == said.person)
            return;
        const PersonMention &named = mention(echo->person);
        if (person(named.person).club != said.club)
            claim({named.person, named.range}, {said.club, said.clubRange}, {said.stage, said.isHypothetical, false}, {echo->words, {}},
                "the same is said of another player");
    }

    void readLoosely(const Roles &roles)
    {
        constexpr int near = 2; // sentences
        const bool isClaimedNow = !m_claims.empty() && m_claims.back().person == m_current && m_claims.back().sentence >= m_sentence->index - near;
        const bool isToldOf = isClaimedNow || m_isSection || m_beganWith == m_current;
        const LooseContext context{m_about, m_paragraphFirst, m_current, m_isSection, isToldOf, m_claimedPairs};
        for (LooseLink &link : looseLinksIn(m_scan, m_mentions, *m_sentence, roles, context)) {
            link.reading.isHypothetical = link.reading.isHypothetical || m_scan.isSign(m_sentence->tokens.last - 1, u'?');
            claim({link.person, link.personRange}, {club(link.club).club, club(link.club).range}, link.reading, link.cue, link.why);
        }
    }

    /// "Calafiori to Arsenal is a matter of time": a move named by its ends.
    void readEnds(int i)
    {
        const PersonMention &named = mention(i);
        const std::optional<NamedEnds> ends = namedEndsAt(m_scan, m_mentions, *m_sentence, named);
        if (!ends)
            return;
        const Destination destination{ends->to->club, ends->to->range};
        claim({named.person, named.range}, destination, {ends->stage, false, false}, {ends->words, {}}, "a move named by its ends");
    }

    struct Subject {
        int person = none;
        TokenRange range; ///< empty if he is not named
    };

    [[nodiscard]] std::vector<Subject> subjectsOf(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match) const
    {
        const Roles::Players players
            = roles.playersFor(clause, match, {m_current, m_hasNamed, m_current == m_about && m_about != none, m_isSection});
        if (players.isCarried)
            return {{isNamedInPassing(clause) ? m_about : m_current, {}}};
        std::vector<Subject> subjects;
        for (const int i : players.mentions)
            subjects.push_back({mention(i).person, mention(i).range});
        return subjects;
    }

    /// Whoever nothing was said of in this paragraph, in a report about somebody else: without a "he" it is not about him.
    [[nodiscard]] bool isNamedInPassing(const Clause &clause) const
    {
        if (m_about == none || m_current == m_about || m_current == m_paragraphFirst || hasPronoun(m_scan, clause.tokens))
            return false;
        return !isClaimedHere(m_current);
    }

    /// Whether this paragraph has said something of him.
    [[nodiscard]] bool isClaimedHere(int who) const
    {
        return std::any_of(m_claims.begin() + static_cast<std::ptrdiff_t>(m_paragraphClaims), m_claims.end(),
            [=](const Claim &claim) { return claim.person == who; });
    }

    void readStep(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match)
    {
        const StepWords words(m_scan, m_mentions, *m_sentence);
        if (StepWords::isOfRenewal(clause, match) || words.isOfSomebodyElse(match) || asksMoney(m_scan, *m_sentence, match)
            || words.isQuestion(match) || words.lacksItsPlayer(match) || words.lacksItsRival(match) || words.isJoiningOfClubs(clause, match))
            return;
        Reading reading = readingOf(m_scan, m_mentions, *m_sentence, clause, match);
        const bool isNews = match.cue.isWeak && words.isSigningNews(match);
        if (isNews)
            reading = {Stage::Done, false, false};
        // "Could Arsenal sign Leao?"
        if (m_scan.isSign(m_sentence->tokens.last - 1, u'?') && reading.stage > Stage::Interest)
            reading = {Stage::Interest, true, reading.isVoid};
        // "have offered Douglas Luiz to Everton": no more than that
        if (advanceReceived(m_scan, m_mentions, *m_sentence, match).isInvited)
            reading.stage = std::min(reading.stage, Stage::Approach);
        const std::vector<Subject> subjects = reading.isVoid ? std::vector<Subject>{} : subjectsOf(roles, clause, match);
        if (subjects.empty())
            return;
        const std::vector<int> suitors
            = words.isTheClub(match.range.last) ? std::vector<int>{} : roles.suitorsFor(clause, match, person(subjects.front().person).club);
        const bool isRespective = subjects.size() == suitors.size() && words.isRespectively();
        for (size_t who = 0; who < subjects.size(); ++who) {
            const Subject &subject = subjects[who];
            for (const int i : suitors) {
                if (isRespective && i != suitors[who])
                    continue;
                if (club(i).club != person(subject.person).club)
                    claim(subject, {club(i).club, club(i).range}, reading, match, "club and player in one sentence");
            }
            if (!suitors.empty() && match.cue.suitor == SuitorPlace::Before)
                claimForOvertaken(roles, clause, subject, reading, match);
            if (suitors.empty() && reading.stage == Stage::Off)
                m_staying.insert(subject.person);
            const int counterparty = roles.counterpartyOf(match);
            const int seller = person(subject.person).club;
            const bool isWithSeller = counterparty != none && club(counterparty).club == seller;
            // "Santos are negotiating with Fluminense": whoever owns him deals with a buyer.
            const int actor = actorBefore(m_mentions, *m_sentence, match.range.first);
            if (suitors.empty() && counterparty != none && !isWithSeller && actor != none && seller != none && club(actor).club == seller) {
                claim(subject, {club(counterparty).club, club(counterparty).range}, reading, match, "club and player in one sentence");
                continue;
            }
            const bool isTheirs = !subject.range.isEmpty() && hasThey(m_scan, {std::max(clause.tokens.first, match.range.first - 2), match.range.first});
            if (suitors.empty() && !m_sentence->isHeadline && !words.isOfUnnamedClubs(match) && (!match.cue.isWeak || isWithSeller || isTheirs))
                claimCarried(subject, clause, reading, match);
        }
    }

    /// "Besiktas have pipped Trabzonspor to the signing of Silva": who came too late wanted him as well.
    void claimForOvertaken(
        const Roles &roles, const Clause &clause, const Subject &subject, const Reading &reading, const Lexicon::CueMatch &match)
    {
        const Stage stage = reading.stage >= Stage::Agreed ? Stage::Off : Stage::Interest;
        for (const int i : roles.overtakenIn(clause)) {
            if (club(i).club != person(subject.person).club)
                claim(subject, {club(i).club, club(i).range}, {stage, reading.isHypothetical, false}, match, "another club got ahead of it");
        }
    }

    /// A firm step without a suitor is that of clubs that were named before.
    void claimCarried(const Subject &subject, const Clause &clause, const Reading &reading, const Lexicon::CueMatch &match)
    {
        const CarryContext context{
            m_topicClub, m_subject, m_isSubjectOwner, m_subjectParagraph, m_lastClubs, m_claimedClubs, m_claims, m_claimedPairs};
        const Carried carried
            = carriedTo(m_scan, m_mentions, *m_sentence, context, {subject.person, !subject.range.isEmpty(), clause, match, reading});
        for (const Destination &destination : carried.clubs)
            claim(subject, destination, reading, match, carried.why);
    }

    void readExit(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match)
    {
        if (StepWords(m_scan, m_mentions, *m_sentence).isNoExit(clause, match))
            return;
        for (const Subject &subject : subjectsOf(roles, clause, match)) {
            const bool isCarried = subject.range.isEmpty();
            if (isCarried && (match.cue.isWeak || !hasSubjectPronoun(m_scan, clause.tokens)))
                continue;
            claim(subject, {}, {}, match, "exit without a destination");
        }
    }

    [[nodiscard]] bool isToldInPast(int cue) const
    {
        const auto clause = std::ranges::find_if(m_sentence->clauses, [=](const Clause &part) { return part.tokens.contains(cue); });
        return clause != m_sentence->clauses.end() && tellsPast(m_scan, clause->tokens);
    }

    void claim(const Subject &subject, const Destination &destination, const Reading &reading, const Lexicon::CueMatch &match, const char *why)
    {
        Claim made;
        made.person = subject.person;
        made.club = destination.club;
        made.stage = reading.stage;
        made.isHypothetical = reading.isHypothetical;
        made.isWeak = match.cue.isWeak;
        static constexpr WordSet present = {u"now", u"still", u"remain"};
        made.isNow = m_scan.hasAnyWord(m_sentence->tokens, present);
        made.isPast = isToldInPast(match.range.first);
        // "Silva will stay at Manchester City. He had been wanted by Barcelona"
        if (made.isPast && made.stage < Stage::Agreed && m_staying.contains(made.person))
            made.stage = Stage::Off;
        made.personRange = subject.range;
        made.clubRange = destination.range;
        made.cue = match.range;
        made.sentence = m_sentence->index;
        made.why = why;
        m_claims.push_back(made);
        m_claimedPairs.insert({made.person, made.club});
        const bool isKnown = std::any_of(m_claimedClubs.begin(), m_claimedClubs.end(),
            [&](const Destination &known) { return known.club == destination.club; });
        if (destination.club != none && !isKnown)
            m_claimedClubs.push_back(destination);
    }

    const Scan &m_scan;
    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    int m_topic = none;
    int m_articleClub = none; // which the report is about
    int m_topicClub = none; // which this section is about; else m_articleClub
    const SentenceParts *m_sentence = nullptr;
    std::vector<Claim> m_claims;
    QSet<std::pair<int, int>> m_claimedPairs; // player and club of m_claims
    QSet<int> m_staying; // persons of whom it was said that they stay, or that it is over
    int m_about = none; // whom this section is about; else m_topic
    bool m_isSection = false; // m_about stands in the heading
    bool m_isBeginning = true; // of a paragraph
    int m_beganWith = none; // the only player of its first sentence
    int m_paragraphFirst = none; // the person named first in this paragraph
    int m_paragraphLast = none; // and last
    size_t m_paragraphClaims = 0; // m_claims before this paragraph
    int m_current = none; // the person named last
    bool m_wasOfficials = false; // the sentence before was about "the head coach"
    bool m_hasNamedLast = false; // the sentence before named somebody
    bool m_hasNamed = false; // somebody was named in this paragraph
    Destination m_subject; // the first club of the last sentence that named one
    bool m_isSubjectOwner = false; // of a player whom that sentence names
    int m_subjectParagraph = none;
    std::vector<Destination> m_lastClubs; // of the last sentence that claimed any
    std::vector<Destination> m_claimedClubs; // of this sentence
};

} // namespace

std::span<const Claim> claimsOfSentence(const std::vector<Claim> &claims, int sentence)
{
    const auto found = std::ranges::equal_range(claims, sentence, {}, &Claim::sentence);
    return {found.begin(), found.end()};
}

std::vector<Claim> claimsIn(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
{
    return ClaimFinder(scan, parts, mentions).run();
}

} // namespace rumourdesk
