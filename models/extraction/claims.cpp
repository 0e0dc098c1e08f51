// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/claims.h"

#include "models/extraction/readings.h"
#include "models/extraction/roles.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

/// Goes through the sentences once, linking the cues of each to players and clubs, and remembers whom and which clubs
/// the sentences before were about.
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
            if (sentence.paragraph != paragraph)
                beginParagraph();
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
    void beginParagraph()
    {
        m_hasNamed = false;
        if (m_scan.structure.isGossip) {
            m_current = none;
            m_subject = none;
            m_lastClubs.clear();
        } else if (m_topic != none) {
            m_current = m_topic;
        }
    }

    void name(int personMention)
    {
        m_current = mention(personMention).person;
        m_hasNamed = true;
    }

    void readSentence(const SentenceParts &sentence)
    {
        m_sentence = &sentence;
        m_claimedClubs.clear();
        const Roles roles(m_scan, m_mentions, sentence);
        for (const Clause &clause : sentence.clauses) {
            // Whoever was named last before the clause is its "he".
            for (const int i : sentence.persons) {
                if (mention(i).range.first < clause.tokens.first)
                    name(i);
            }
            if (!clause.isHistory && !clause.isWish)
                readClause(roles, clause);
        }
        if (!sentence.persons.empty())
            name(sentence.persons.back());
        if (!m_claimedClubs.empty())
            m_lastClubs = m_claimedClubs;
        const auto subject = std::find_if(sentence.clubs.begin(), sentence.clubs.end(), [&](int i) { return !club(i).isAttribute; });
        if (subject != sentence.clubs.end()) {
            m_subject = club(*subject).club;
            m_subjectParagraph = sentence.paragraph;
        }
    }

    void readClause(const Roles &roles, const Clause &clause)
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal)
                readStep(roles, clause, match);
            else if (match.cue.kind == CueKind::Exit)
                readExit(roles, clause, match);
        }
    }

    struct Subject {
        int person = none;
        TokenRange range; ///< empty if he is not named
    };

    [[nodiscard]] std::vector<Subject> subjectsOf(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match) const
    {
        const Roles::Players players
            = roles.playersFor(clause, match, {m_current, m_hasNamed, m_current == m_topic && m_topic != none});
        if (players.isCarried)
            return {{m_current, {}}};
        std::vector<Subject> subjects;
        for (const int i : players.mentions)
            subjects.push_back({mention(i).person, mention(i).range});
        return subjects;
    }

    void readStep(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match)
    {
        if (match.cue.isWeak && clause.isRenewal)
            return;
        const Reading reading = readingOf(m_scan, m_mentions, *m_sentence, clause, match);
        const std::vector<Subject> subjects = reading.isVoid ? std::vector<Subject>{} : subjectsOf(roles, clause, match);
        if (subjects.empty())
            return;
        const std::vector<int> suitors = roles.suitorsFor(clause, match, person(subjects.front().person).club);
        for (const Subject &subject : subjects) {
            for (const int i : suitors) {
                if (club(i).club != person(subject.person).club)
                    claim(subject, club(i).club, club(i).range, reading, match, "club and player in one sentence");
            }
            if (suitors.empty() && !match.cue.isWeak)
                claimCarried(subject, clause, reading, match);
        }
    }

    /// A firm step without a suitor is that of the clubs of the sentence before.
    void claimCarried(const Subject &subject, const Clause &clause, const Reading &reading, const Lexicon::CueMatch &match)
    {
        const int seller = person(subject.person).club;
        const bool isTold = match.cue.stage >= Stage::Agreed && !reading.isHypothetical;
        // "They are linked with ...", "close to joining the club", "... has arrived from Leicester".
        const bool isSubjects = hasThey(m_scan, {clause.tokens.first, match.range.first}) || isTold || isTheClub(match.range.last)
            || m_subjectParagraph == m_sentence->paragraph;
        if (m_subject != none && m_subject != seller && isSubjects && !subject.range.isEmpty()) {
            claim(subject, m_subject, {}, reading, match, "the club that the sentence before was about");
            return;
        }
        if (m_lastClubs.size() != 1 && reading.stage != Stage::Off)
            return;
        for (const int last : m_lastClubs) {
            if (last != seller && isPairClaimed(subject.person, last))
                claim(subject, last, {}, reading, match, "carried over from the sentence before");
        }
    }

    /// "close to joining the club", "linked with the side"
    [[nodiscard]] bool isTheClub(int next) const
    {
        return next + 1 < m_sentence->tokens.last && m_scan.isWord(next, u"the")
            && (m_scan.isWord(next + 1, u"club") || m_scan.isWord(next + 1, u"side"));
    }

    [[nodiscard]] bool isPairClaimed(int who, int clubIndex) const
    {
        return std::any_of(m_claims.begin(), m_claims.end(),
            [=](const Claim &earlier) { return earlier.person == who && earlier.club == clubIndex; });
    }

    void readExit(const Roles &roles, const Clause &clause, const Lexicon::CueMatch &match)
    {
        constexpr int negationReach = 4;
        if (clause.isRenewal || isMarkedBefore(m_scan, clause, match.range.first, NegationMark, negationReach))
            return;
        for (const Subject &subject : subjectsOf(roles, clause, match)) {
            const bool isCarried = subject.range.isEmpty();
            if (isCarried && (match.cue.isWeak || !hasSubjectPronoun(m_scan, clause.tokens)))
                continue;
            claim(subject, none, {}, {}, match, "exit without a destination");
        }
    }

    void claim(const Subject &subject, int destination, TokenRange clubRange, const Reading &reading, const Lexicon::CueMatch &match,
        const char *why)
    {
        Claim made;
        made.person = subject.person;
        made.club = destination;
        made.stage = reading.stage;
        made.isHypothetical = reading.isHypothetical;
        made.isWeak = match.cue.isWeak;
        made.personRange = subject.range;
        made.clubRange = clubRange;
        made.cue = match.range;
        made.sentence = m_sentence->index;
        made.why = why;
        m_claims.push_back(made);
        if (destination != none && std::find(m_claimedClubs.begin(), m_claimedClubs.end(), destination) == m_claimedClubs.end())
            m_claimedClubs.push_back(destination);
    }

    const Scan &m_scan;
    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    int m_topic = none;
    const SentenceParts *m_sentence = nullptr;
    std::vector<Claim> m_claims;
    int m_current = none; // the person named last
    bool m_hasNamed = false; // somebody was named in this paragraph
    int m_subject = none; // the first club of the last sentence that named one
    int m_subjectParagraph = none;
    std::vector<int> m_lastClubs; // of the last sentence that claimed any
    std::vector<int> m_claimedClubs; // of this sentence
};

} // namespace

std::vector<Claim> claimsIn(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
{
    return ClaimFinder(scan, parts, mentions).run();
}

} // namespace rumourdesk
