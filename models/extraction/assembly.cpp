// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/assembly.h"

#include "models/extraction/credits.h"
#include "models/extraction/details.h"
#include "models/extraction/money.h"
#include "models/extraction/pairs.h"
#include "models/extraction/prices.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Builds the rumours of one article from its pairs.
class Assembler
{
public:
    Assembler(const Scan &scan, const Article &article, const Mentions &mentions, const std::vector<SentenceParts> &parts,
        const std::vector<Claim> &claims)
        : m_scan(scan),
          m_mentions(mentions),
          m_parts(parts),
          m_claims(claims),
          m_date(article.published ? article.published->date : QDate()),
          m_topic(topicOf(scan, mentions)),
          m_pairs(pairsOf(claims, mentions)),
          m_prices(pricesOf(scan, mentions, parts, m_pairs))
    {
    }

    std::vector<Rumour> run() const
    {
        std::vector<Rumour> rumours;
        for (size_t i = 0; i < m_pairs.size(); ++i)
            rumours.push_back(rumourOf(i));
        return rumours;
    }

private:
    [[nodiscard]] const Person &person(const Pair &pair) const { return m_mentions.people[static_cast<size_t>(pair.person)]; }

    [[nodiscard]] Rumour rumourOf(size_t index) const
    {
        const Pair &pair = m_pairs[index];
        const Person &who = person(pair);
        Rumour rumour;
        rumour.player = who.name;
        rumour.stage = pair.stage;
        rumour.why = QString::fromLatin1(pair.why);
        mark(rumour, Field::Player, playerRange(pair));
        if (who.club >= 0) {
            rumour.from = m_scan.gazetteer.clubName(who.club);
            mark(rumour, Field::From, who.clubRange);
        }
        if (pair.club >= 0) {
            rumour.to = m_scan.gazetteer.clubName(pair.club);
            mark(rumour, Field::To, clubRange(pair));
        }
        mark(rumour, Field::Stage, pair.stageCue);
        if (who.age) {
            rumour.age = who.age;
            mark(rumour, Field::Age, who.ageRange);
        }
        readContract(rumour, pair);
        readWindow(rumour, pair);
        if (const std::optional<Price> &price = m_prices[index]) {
            rumour.fee = price->fee;
            mark(rumour, Field::Fee, price->range);
        }
        readMove(rumour, pair, m_prices[index] && m_prices[index]->isOwn);
        dropGeneralPrice(rumour, m_prices[index]);
        readCredits(rumour, pair);
        std::stable_sort(rumour.evidence.begin(), rumour.evidence.end(),
            [](const Evidence &a, const Evidence &b) { return a.field < b.field; });
        return rumour;
    }

    void mark(Rumour &rumour, Field field, TokenRange range) const
    {
        if (!range.isEmpty())
            rumour.evidence.push_back({field, spanOf(m_scan.structure.tokens, range)});
    }

    /// Where the claim names him; else where the article first does.
    [[nodiscard]] TokenRange playerRange(const Pair &pair) const
    {
        const PersonMention *first = nullptr;
        for (const PersonMention &mention : m_mentions.persons) {
            if (mention.person != pair.person || mention.isDescription)
                continue;
            if (!first)
                first = &mention;
            if (mention.range == pair.claims.front().personRange)
                return mention.range;
        }
        return first ? first->range : pair.claims.front().personRange;
    }

    [[nodiscard]] TokenRange clubRange(const Pair &pair) const
    {
        if (!pair.claims[pair.strongest].clubRange.isEmpty())
            return pair.claims[pair.strongest].clubRange;
        for (const Claim &claim : pair.claims) {
            if (!claim.clubRange.isEmpty())
                return claim.clubRange;
        }
        return {};
    }

    [[nodiscard]] const SentenceParts *partOf(int sentence) const
    {
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [=](const SentenceParts &part) { return part.index == sentence; });
        return found == m_parts.end() ? nullptr : &*found;
    }

    /// Sentences that speak of the player, by name or description.
    template<class Visit>
    void forSentencesAbout(int who, Visit visit) const
    {
        for (const SentenceParts &part : m_parts) {
            const bool isAbout = std::any_of(part.persons.begin(), part.persons.end(),
                [&](int i) { return m_mentions.persons[static_cast<size_t>(i)].person == who; });
            if (isAbout && visit(part))
                return;
        }
    }

    void readContract(Rumour &rumour, const Pair &pair) const
    {
        int previous = -1;
        const auto take = [&](const SentenceParts &part) {
            const std::optional<ContractMention> contract = contractEndIn(m_scan, part.tokens, m_date);
            if (contract && isHis(part, contract->range, pair.person)) {
                rumour.contractUntil = contract->year;
                mark(rumour, Field::ContractUntil, contract->range);
            }
            return rumour.contractUntil.has_value();
        };
        for (const SentenceParts &part : m_parts) {
            const bool isAbout = std::any_of(part.persons.begin(), part.persons.end(),
                [&](int i) { return m_mentions.persons[static_cast<size_t>(i)].person == pair.person; });
            // "His deal is up in June": a sentence without a name goes on about whom the one before named.
            const bool goesOn = part.persons.empty() && (previous == pair.person || pair.person == m_topic);
            if ((isAbout || goesOn) && take(part))
                return;
            if (!part.persons.empty())
                previous = m_mentions.persons[static_cast<size_t>(part.persons.back())].person;
        }
    }

    /// Whether the player named last before the words (or, failing that, anywhere in the sentence) is he.
    [[nodiscard]] bool isHis(const SentenceParts &part, TokenRange words, int who) const
    {
        int nearest = -1;
        for (const int i : part.persons) {
            const PersonMention &mention = m_mentions.persons[static_cast<size_t>(i)];
            if (mention.range.first < words.last || nearest < 0)
                nearest = mention.person;
        }
        return nearest < 0 || nearest == who;
    }

    void readWindow(Rumour &rumour, const Pair &pair) const
    {
        if (!m_date.isValid())
            return;
        for (const Claim &claim : pair.claims) {
            if (takeWindow(rumour, partOf(claim.sentence)))
                return;
        }
        if (pair.stage >= Stage::Medical || (pair.stage == Stage::Agreed && m_date.month() >= 6 && m_date.month() <= 8)) {
            rumour.window = currentOrNextWindow(m_date);
            mark(rumour, Field::Window, pair.claims[pair.strongest].cue);
            return;
        }
        if (m_scan.structure.isGossip) {
            for (const SentenceParts &part : m_parts) {
                if (part.paragraph == partOf(pair.claims.front().sentence)->paragraph && takeWindow(rumour, &part))
                    return;
            }
            return;
        }
        forSentencesAbout(pair.person, [&](const SentenceParts &part) { return takeWindow(rumour, &part); });
        if (!rumour.window)
            takeOpenWindow(rumour);
    }

    /// A report written in an open window that speaks of it anywhere means it everywhere.
    void takeOpenWindow(Rumour &rumour) const
    {
        for (const SentenceParts &part : m_parts) {
            Rumour other;
            const bool isOpen = takeWindow(other, &part) && other.window == currentOrNextWindow(m_date) && isWindowOpen(m_date);
            if (!isOpen)
                continue;
            rumour.window = other.window;
            rumour.evidence.insert(rumour.evidence.end(), other.evidence.begin(), other.evidence.end());
            return;
        }
    }

    bool takeWindow(Rumour &rumour, const SentenceParts *part) const
    {
        for (const Clause &clause : part->clauses) {
            if (clause.isHistory)
                continue;
            if (const std::optional<WindowMention> window = windowIn(m_scan, clause.tokens, m_date)) {
                rumour.window = window->window;
                mark(rumour, Field::Window, window->range);
                return true;
            }
        }
        return false;
    }

    /// What he would cost otherwise is no fee of a free move or a swap.
    static void dropGeneralPrice(Rumour &rumour, const std::optional<Price> &price)
    {
        if (!price || price->isOwn || (rumour.move != Move::Free && rumour.move != Move::Swap))
            return;
        rumour.fee.reset();
        std::erase_if(rumour.evidence, [](const Evidence &evidence) { return evidence.field == Field::Fee; });
    }

    void readMove(Rumour &rumour, const Pair &pair, bool hasOwnPrice) const
    {
        for (const Claim &claim : pair.claims) {
            for (const Clause &clause : partOf(claim.sentence)->clauses) {
                if (!clause.isHistory && isClauseOf(claim, clause) && takeMove(rumour, clause))
                    return;
            }
        }
        if (!hasOwnPrice && takeFree(rumour, pair.person))
            return;
        // His contract ends when the window of the move opens, and nobody names a price.
        const bool isOutOfContract = rumour.contractUntil && rumour.window && !rumour.fee && rumour.window->season == Season::Summer
            && *rumour.contractUntil == rumour.window->year;
        if (isOutOfContract) {
            rumour.move = Move::Free;
            if (const std::optional<Span> span = spanOf(rumour.evidence, Field::ContractUntil))
                rumour.evidence.push_back({Field::Move, *span});
            return;
        }
        mark(rumour, Field::Move, pair.claims[pair.strongest].cue);
    }

    /// That he costs nothing holds for all who want him.
    bool takeFree(Rumour &rumour, int who) const
    {
        bool isFree = false;
        forSentencesAbout(who, [&](const SentenceParts &part) {
            for (const Clause &clause : part.clauses) {
                for (const Lexicon::CueMatch &match : clause.cues) {
                    if (clause.isHistory || match.cue.kind != CueKind::Free || !isHis(part, match.range, who))
                        continue;
                    rumour.move = Move::Free;
                    mark(rumour, Field::Move, match.range);
                    isFree = true;
                    return true;
                }
            }
            return false;
        });
        return isFree;
    }

    /// The clause that makes the claim, or another of its sentence that speaks of nobody else.
    [[nodiscard]] bool isClauseOf(const Claim &claim, const Clause &clause) const
    {
        if (clause.tokens.contains(claim.cue))
            return true;
        // "Saint-Maximin, who will return following his loan": about whom it follows.
        const bool isAnothers = m_scan.isWord(clause.tokens.first, u"who")
            && std::any_of(m_mentions.persons.begin(), m_mentions.persons.end(), [&](const PersonMention &mention) {
                   const int gap = clause.tokens.first - mention.range.last;
                   return mention.person != claim.person && (gap == 0 || gap == 1);
               });
        if (isAnothers)
            return false;
        return std::none_of(m_mentions.persons.begin(), m_mentions.persons.end(), [&](const PersonMention &mention) {
            return mention.person != claim.person && clause.tokens.contains(mention.range);
        });
    }

    bool takeMove(Rumour &rumour, const Clause &clause) const
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (takesMove(rumour, match.cue.kind)) {
                mark(rumour, Field::Move, match.range);
                return true;
            }
        }
        // "a loan offer", "an initial loan": inside a phrase that the lexicon takes whole.
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            const bool isLoan = m_scan.isWord(i, u"loan") || m_scan.isWord(i, u"loaned") || m_scan.isWord(i, u"borrow") || m_scan.isWord(i, u"borrowing");
            const bool isStay = i + 1 < clause.tokens.last && (m_scan.isWord(i + 1, u"at") || m_scan.isWord(i + 1, u"spell"));
            if (isLoan && !isStay) {
                rumour.move = Move::Loan;
                mark(rumour, Field::Move, {i, i + 1});
                return true;
            }
        }
        return false;
    }

    static bool takesMove(Rumour &rumour, CueKind kind)
    {
        if (kind == CueKind::Loan)
            rumour.move = Move::Loan;
        else if (kind == CueKind::Free)
            rumour.move = Move::Free;
        else if (kind == CueKind::Swap)
            rumour.move = Move::Swap;
        else
            return false;
        return true;
    }

    /// The pair that most is said of, among those of whom the article is about.
    [[nodiscard]] bool isLeading(const Pair &pair) const
    {
        const auto isAhead = [&](const Pair &other) {
            const bool isEarlier = &other < &pair;
            return other.person == m_topic && (other.claims.size() > pair.claims.size() || (isEarlier && other.claims.size() == pair.claims.size()));
        };
        return pair.person == m_topic && std::none_of(m_pairs.begin(), m_pairs.end(), isAhead);
    }

    void readCredits(Rumour &rumour, const Pair &pair) const
    {
        for (const Credit &credit : creditsFor(m_scan, m_mentions, m_claims, pair, isLeading(pair))) {
            QStringList &names = credit.isJournalist ? rumour.journalists : rumour.sources;
            if (names.contains(credit.name))
                continue;
            names.append(credit.name);
            mark(rumour, credit.isJournalist ? Field::Journalists : Field::Sources, credit.range);
        }
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Claim> &m_claims;
    QDate m_date;
    int m_topic;
    std::vector<Pair> m_pairs;
    std::vector<std::optional<Price>> m_prices;
};

} // namespace

std::vector<Rumour> assembleRumours(const Scan &scan, const Article &article, const Mentions &mentions,
    const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims)
{
    return Assembler(scan, article, mentions, parts, claims).run();
}

} // namespace rumourdesk
