// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/carrying.h"

#include "models/extraction/stepwords.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;
constexpr auto fromSentenceBefore = "carried over from the sentence before";
constexpr auto ofTheReport = "the club that the report is about";

/// Decides about one step.
class Carrying
{
public:
    Carrying(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const CarryContext &context, const CarriedStep &step)
        : m_scan(scan),
          m_mentions(mentions),
          m_sentence(sentence),
          m_context(context),
          m_step(step),
          m_seller(mentions.people[static_cast<size_t>(step.person)].club)
    {
    }

    Carried run() const
    {
        const Lexicon::CueMatch &match = m_step.match;
        const Reading &reading = m_step.reading;
        if (isBoth() && areBothSuitors())
            return {m_context.lastClubs, fromSentenceBefore};
        if (const Destination said = saidInThisSentence(); said.club != none)
            return {{said}, "the club that the sentence has named already"};
        if (const Destination bidder = answeredBidder(); bidder.club != none)
            return {{bidder}, "the club whose bid is answered"};
        const bool isTheClub = StepWords(m_scan, m_mentions, m_sentence).isTheClub(match.range.last);
        const bool isTold = match.cue.stage >= Stage::Agreed && !reading.isHypothetical;
        const bool hasTopic = m_context.topicClub != none && m_context.topicClub != m_seller;
        if (hasTopic && isTheClub)
            return {{topicClub()}, ofTheReport};
        const Destination &subject = m_context.subject;
        const bool isNamed = m_step.isNamed || (subject.club != none && isPairClaimed(subject.club));
        const bool isFarSubject = m_context.subjectParagraph != m_sentence.paragraph && hasTopic;
        if (isFarSubject && isTold && isNamed)
            return {{topicClub()}, ofTheReport};
        // "They are linked with ...", "close to joining the club", "... has arrived from Leicester".
        const bool isThey = hasThey(m_scan, {m_step.clause.tokens.first, match.range.first});
        const bool isSubjects = isThey || isTold || isTheClub
            || m_context.subjectParagraph == m_sentence.paragraph || (m_context.topicClub != none && subject.club == m_context.topicClub);
        const bool isOpen = isTold && !isThey && !isTheClub && isOneOfMany(subject);
        // "Saints want Azaz, but Boro said no. Wiley has been discussed": whoever is to sell somebody does not buy there and then.
        const bool isTheirs = m_scan.hasAnyWord({m_sentence.tokens.first, match.range.last}, WordSet(u"their", u"its"));
        const bool mayBuy = isThey || isTheirs || isTheClub || subject.club == m_context.topicClub || !m_context.isSubjectOwner;
        if (subject.club != none && subject.club != m_seller && mayBuy && isSubjects && !isOpen && isNamed)
            return {{subject}, "the club that the sentence before was about"};
        // "Everton have had an approach from Fulham for Ndiaye. He has agreed terms": with whom the sentence before said.
        if (Carried last = carriedOver(); hasTopic && isTold && !isPairClaimed(m_context.topicClub) && !last.clubs.empty())
            return last;
        if (hasTopic && isNamed && reading.stage != Stage::Off && match.cue.suitor != SuitorPlace::After)
            return {{topicClub()}, ofTheReport};
        return carriedOver();
    }

private:
    /// The clubs of the last sentence that claimed any, as far as they were said to want him.
    [[nodiscard]] Carried carriedOver() const
    {
        const bool isOff = m_step.reading.stage == Stage::Off;
        if (m_context.lastClubs.size() != 1 && !isOff)
            return {};
        // "Al-Hilal are out of the picture. They ended their interest": not that of whom an earlier sentence claimed.
        const Destination &subject = m_context.subject;
        if (isOff && subject.club != none && m_context.subjectParagraph == m_sentence.paragraph && subject.club != m_seller)
            return {};
        Carried carried{{}, fromSentenceBefore};
        for (const Destination &last : m_context.lastClubs) {
            if (last.club != m_seller && isPairClaimed(last.club))
                carried.clubs.push_back(last);
        }
        return carried;
    }

    /// "is poised to go back to Real Betis; he has said yes to a contract": the only club that this sentence has claimed for
    /// him.
    [[nodiscard]] Destination saidInThisSentence() const
    {
        const bool isHisAlone = m_context.claimedClubs.size() == 1
            && std::ranges::all_of(claimsOfSentence(m_context.claims, m_sentence.index), [this](const Claim &claim) { return claim.person == m_step.person; });
        return isHisAlone ? m_context.claimedClubs.front() : Destination{};
    }

    /// "Roma want him and Fulham have made an offer. Chelsea have accepted": an answer goes to whoever has bid last.
    [[nodiscard]] Destination answeredBidder() const
    {
        constexpr int near = 2; // sentences
        const bool isAcceptance = m_step.reading.stage == Stage::Agreed && m_scan.text(m_step.match.range.last - 1).startsWith(u"accept");
        if (!isAcceptance && m_step.match.cue.kind != CueKind::Refusal)
            return {};
        const auto isBid = [this](const Claim &claim) {
            return claim.person == m_step.person && claim.stage == Stage::Bid && claim.club != none && m_sentence.index - claim.sentence <= near;
        };
        const auto bid = std::find_if(m_context.claims.rbegin(), m_context.claims.rend(), isBid);
        return bid == m_context.claims.rend() ? Destination{} : Destination{bid->club, bid->clubRange};
    }

    /// Where the club that the report is about was named last.
    [[nodiscard]] Destination topicClub() const
    {
        const std::span<const ClubMention> before = within(m_mentions.clubs, {0, m_sentence.tokens.first});
        const auto last = std::find_if(before.rbegin(), before.rend(), [this](const ClubMention &named) { return named.club == m_context.topicClub; });
        return last == before.rend() ? Destination{} : Destination{last->club, last->range};
    }

    /// "Both have pulled out", "both clubs have made an enquiry"
    [[nodiscard]] bool isBoth() const
    {
        const int first = m_step.clause.tokens.first;
        return first == m_sentence.tokens.first && m_scan.isWord(first, u"both");
    }

    /// Whether the sentence before claimed two clubs, and both were said to want him.
    [[nodiscard]] bool areBothSuitors() const
    {
        constexpr size_t two = 2;
        return m_context.lastClubs.size() == two
            && std::ranges::all_of(m_context.lastClubs, [this](const Destination &destination) { return isPairClaimed(destination.club); });
    }

    /// "Fulham and Brentford want him. A medical is booked": whose, it does not say.
    [[nodiscard]] bool isOneOfMany(const Destination &subject) const
    {
        const auto isSubject = [&subject](const Destination &last) { return last.club == subject.club && last.range == subject.range; };
        return m_context.lastClubs.size() > 1 && std::ranges::any_of(m_context.lastClubs, isSubject);
    }

    [[nodiscard]] bool isPairClaimed(int club) const { return m_context.claimedPairs.contains({m_step.person, club}); }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const SentenceParts &m_sentence;
    const CarryContext &m_context;
    const CarriedStep &m_step;
    int m_seller;
};

} // namespace

Carried carriedTo(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const CarryContext &context, const CarriedStep &step)
{
    return Carrying(scan, mentions, sentence, context, step).run();
}

} // namespace rumourdesk
