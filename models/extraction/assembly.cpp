// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/assembly.h"

#include "models/extraction/credits.h"
#include "models/extraction/money.h"
#include "models/extraction/pairs.h"
#include "models/extraction/playerfacts.h"
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
          m_pairs(pairsAbroad(pairsOf(claims, mentions))),
          m_prices(pricesOf(scan, mentions, parts, m_pairs)),
          m_facts(scan, mentions, parts, m_date, m_topic),
          m_credits(scan, mentions, parts, claims),
          m_publisher(outletNameOf(article.publisher))
    {
    }

    std::vector<Rumour> run() const
    {
        std::vector<Rumour> rumours;
        rumours.reserve(m_pairs.size());
        for (size_t i = 0; i < m_pairs.size(); ++i)
            rumours.push_back(rumourOf(i));
        return rumours;
    }

private:
    /// Whom the table has at a club since last season does not join it, unless the article calls him another club's.
    [[nodiscard]] std::vector<Pair> pairsAbroad(std::vector<Pair> pairs) const
    {
        constexpr int season = 10; // months
        const Gazetteer &gazetteer = m_scan.gazetteer;
        std::erase_if(pairs, [&](const Pair &pair) {
            const int player = person(pair).tablePlayer;
            const ClubMention *his = beginningAt(m_mentions.clubs, person(pair).clubRange.first);
            const bool isCalledAnothers = his && his->isAttribute && his->club == person(pair).club;
            return !isCalledAnothers && m_date.isValid() && player >= 0 && pair.club >= 0 && gazetteer.clubOfPlayer(player, m_date) == pair.club
                && gazetteer.clubOfPlayer(player, m_date.addMonths(-season)) == pair.club;
        });
        return pairs;
    }

    [[nodiscard]] const Person &person(const Pair &pair) const { return m_mentions.people[static_cast<size_t>(pair.person)]; }

    [[nodiscard]] Rumour rumourOf(size_t index) const
    {
        const Pair &pair = m_pairs[index];
        const Person &who = person(pair);
        Rumour rumour;
        rumour.player = who.name;
        rumour.stage = pair.stage;
        rumour.why = QString::fromLatin1(pair.why);
        rumour.evidence.reserve(fieldCount);
        mark(rumour, Field::Player, playerRange(pair));
        if (who.club >= 0) {
            rumour.from = clubNameIn(m_scan.gazetteer, m_mentions, who.club);
            mark(rumour, Field::From, who.clubRange);
        }
        if (pair.club >= 0) {
            rumour.to = clubNameIn(m_scan.gazetteer, m_mentions, pair.club);
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
        const TokenRange claimed = pair.claims.front().personRange;
        const TokenRange named = m_facts.of(pair.person).named;
        for (const PersonMention &mention : within(m_mentions.persons, claimed)) {
            if (mention.range == claimed && mention.person == pair.person && !mention.isDescription)
                return claimed;
        }
        return named.isEmpty() ? claimed : named;
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

    void readContract(Rumour &rumour, const Pair &pair) const
    {
        const std::optional<ContractMention> &contract = m_facts.of(pair.person).contract;
        if (!contract)
            return;
        rumour.contractUntil = contract->year;
        mark(rumour, Field::ContractUntil, contract->range);
    }

    void readWindow(Rumour &rumour, const Pair &pair) const
    {
        for (const Claim &claim : pair.claims) {
            if (takeWindow(rumour, m_facts.windowOfSentence(claim.sentence)))
                return;
        }
        if (!m_date.isValid())
            return;
        const bool isSummer = isWindowOpen(m_date) && currentOrNextWindow(m_date).season == Season::Summer;
        if (pair.stage >= Stage::Medical || (pair.stage == Stage::Agreed && isSummer)) {
            rumour.window = currentOrNextWindow(m_date);
            mark(rumour, Field::Window, pair.claims[pair.strongest].cue);
            return;
        }
        for (const Claim &claim : pair.claims) {
            if (takeWindow(rumour, m_facts.windowOfParagraph(m_facts.partOf(claim.sentence).paragraph)))
                return;
        }
        // A report written in an open window that speaks of it anywhere means it everywhere; items of a column do not.
        const bool isGossip = m_scan.structure.isGossip && !m_scan.structure.hasItems;
        if (!takeWindow(rumour, m_facts.of(pair.person).window) && (isGossip || !takeWindow(rumour, m_facts.openWindow())))
            takeWindow(rumour, m_facts.titleWindow());
    }

    bool takeWindow(Rumour &rumour, const std::optional<WindowMention> &window) const
    {
        if (!window)
            return false;
        rumour.window = window->window;
        mark(rumour, Field::Window, window->range);
        return true;
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
        if (const auto swap = std::ranges::find(pair.claims, true, &Claim::isSwap); swap != pair.claims.end()) {
            rumour.move = Move::Swap;
            mark(rumour, Field::Move, swap->cue);
            return;
        }
        for (const Claim &claim : pair.claims) {
            for (const Clause &clause : m_facts.partOf(claim.sentence).clauses) {
                if (!clause.isHistory && isClauseOf(claim, clause) && takeMove(rumour, clause, &claim))
                    return;
            }
        }
        if (takeTimeOfLoan(rumour, pair) || takeLoanBeside(rumour, pair) || (!hasOwnPrice && takeFree(rumour, pair.person)))
            return;
        // His contract ends when the window of the move opens, and nobody names a price.
        const bool isSummer = rumour.window ? rumour.window->season == Season::Summer && rumour.contractUntil == rumour.window->year
                                            : m_date.isValid() && rumour.contractUntil == m_date.year() && m_date.month() <= 6;
        const bool isOutOfContract = rumour.contractUntil && !rumour.fee && isSummer;
        if (isOutOfContract) {
            rumour.move = Move::Free;
            if (const std::optional<Span> span = spanOf(rumour.evidence, Field::ContractUntil))
                rumour.evidence.push_back({Field::Move, *span});
            return;
        }
        mark(rumour, Field::Move, pair.claims[pair.strongest].cue);
    }

    /// "Fulham are chasing Chalobah. They would like a loan until June": the sentence beside a claim, if it is about nobody
    /// else and not only about another club's step.
    bool takeLoanBeside(Rumour &rumour, const Pair &pair) const
    {
        if (pair.club < 0)
            return false; // "he spent last season on loan" says nothing of his next one
        for (const Claim &claim : pair.claims) {
            const SentenceParts &told = m_facts.partOf(claim.sentence);
            const auto at = static_cast<size_t>(&told - m_parts.data());
            for (const size_t beside : {at + 1, at - 1}) { // before the first one stands none: a number beyond all
                if (beside >= m_parts.size() || m_parts[beside].paragraph != told.paragraph || !isAboutPair(m_parts[beside], pair))
                    continue;
                for (const Clause &clause : m_parts[beside].clauses) {
                    if (!clause.isHistory && tellsLoan(clause) && takeMove(rumour, clause))
                        return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isAboutPair(const SentenceParts &part, const Pair &pair) const
    {
        const bool isHis = std::ranges::all_of(part.persons, [&](int i) { return m_mentions.persons[static_cast<size_t>(i)].person == pair.person; });
        const std::span<const Claim> claims = claimsOfSentence(m_claims, part.index);
        return isHis && (claims.empty() || std::ranges::any_of(claims, [&](const Claim &claim) { return claim.club == pair.club; }));
    }

    [[nodiscard]] bool tellsLoan(const Clause &clause) const
    {
        const bool isCued = std::ranges::any_of(clause.cues, [](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::Loan; });
        if (isCued || m_scan.isWord(clause.tokens.first, u"loan")) // "Loan from Leverkusen, deal sealed"
            return true;
        // "It's a straight loan", "The winger is on loan"
        static constexpr WordSet kinds = {u"a", u"on", u"straight", u"long", u"initial", u"dry", u"simple", u"year"};
        for (int i = clause.tokens.first + 1; i < clause.tokens.last; ++i) {
            if (m_scan.isWord(i, u"loan") && m_scan.isAnyWord(i - 1, kinds))
                return true;
        }
        return false;
    }

    /// That he costs nothing holds for all who want him.
    bool takeFree(Rumour &rumour, int who) const
    {
        const TokenRange free = m_facts.of(who).free;
        if (free.isEmpty() || isFreeLater(rumour, free))
            return false;
        rumour.move = Move::Free;
        mark(rumour, Field::Move, free);
        return true;
    }

    /// "can walk away for nothing next summer", "will be out of contract in 12 months": so far a club that names a price, or
    /// that wants him before his contract ends, has to pay.
    [[nodiscard]] bool isFreeLater(const Rumour &rumour, TokenRange words) const
    {
        static constexpr WordSet ends = {u"contract", u"deal", u"nothing", u"penny", u"down"};
        if (!m_scan.hasAnyWord(words, ends) || m_scan.hasAnyWord(words, WordSet(u"terminated", u"pre", u"cost", u"take")))
            return false;
        const std::optional<TransferWindow> next = m_date.isValid() ? std::optional(currentOrNextWindow(m_date)) : std::nullopt;
        const std::optional<TransferWindow> window = rumour.window ? rumour.window : next;
        const bool isBefore = window && (window->season == Season::Winter || (rumour.contractUntil && *rumour.contractUntil > window->year));
        return rumour.fee || isBefore;
    }

    /// The clause that makes the claim, or another of its sentence that speaks of nobody else.
    [[nodiscard]] bool isClauseOf(const Claim &claim, const Clause &clause) const
    {
        if (clause.tokens.contains(claim.cue))
            return true;
        // "Saint-Maximin, who will return following his loan": about whom it follows.
        constexpr int longestName = 12; // tokens
        const std::span<const PersonMention> before
            = within(m_mentions.persons, {clause.tokens.first - longestName, clause.tokens.first});
        const bool isAnothers = m_scan.isWord(clause.tokens.first, u"who") && std::ranges::any_of(before, [&](const PersonMention &mention) {
            const int gap = clause.tokens.first - mention.range.last;
            return mention.person != claim.person && (gap == 0 || gap == 1);
        });
        if (isAnothers)
            return false;
        return std::ranges::none_of(within(m_mentions.persons, clause.tokens), [&](const PersonMention &mention) {
            return mention.person != claim.person && clause.tokens.contains(mention.range);
        });
    }

    /// "have bid for Cannon and are close to bringing in Diaz on loan": whether a step for somebody else stands between a claim and
    /// the words that say what move it is.
    [[nodiscard]] bool isOfAnother(const Claim &claim, const Clause &clause, TokenRange words) const
    {
        for (const PersonMention &mention : within(m_mentions.persons, {claim.cue.last, words.first})) {
            const bool isStepBefore = mention.person != claim.person && std::ranges::any_of(clause.cues, [&](const Lexicon::CueMatch &match) {
                return match.cue.kind == CueKind::Step && match.range.first >= claim.cue.last && match.range.last <= mention.range.first;
            });
            if (isStepBefore)
                return true;
        }
        return false;
    }

    /// "with a view to him staying there for the rest of the season": he would not come back.
    [[nodiscard]] bool isStay(const Clause &clause, TokenRange words) const
    {
        static constexpr WordSet stays = {u"stay", u"stays", u"staying", u"remain", u"remaining", u"keep", u"keeping"};
        constexpr int reach = 4; // tokens: "staying in Sweden for"
        return m_scan.isWord(words.first, u"for") && m_scan.hasAnyWord({std::max(clause.tokens.first, words.first - reach), words.first}, stays);
    }

    /// "will not hear of a loan", "rather than a loan"
    [[nodiscard]] bool isNoLoan(const Clause &clause, int loan) const
    {
        static constexpr WordSet denials = {u"rather", u"instead", u"hear", u"not", u"no", u"without"};
        constexpr int reach = 3; // tokens
        return m_scan.isWord(loan, u"loan") && m_scan.hasAnyWord({std::max(clause.tokens.first, loan - reach), loan}, denials);
    }

    bool takeMove(Rumour &rumour, const Clause &clause, const Claim *claim = nullptr) const
    {
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind == CueKind::Free && isFreeLater(rumour, match.range))
                continue;
            if (isStay(clause, match.range) || isNoLoan(clause, match.range.first) || (claim && isOfAnother(*claim, clause, match.range)))
                continue;
            if (takesMove(rumour, match.cue.kind)) {
                mark(rumour, Field::Move, match.range);
                return true;
            }
        }
        // "a loan offer", "an initial loan": inside a phrase that the lexicon takes whole.
        for (int i = clause.tokens.first; i < clause.tokens.last; ++i) {
            static constexpr WordSet loans = {u"loan", u"loaned", u"borrow", u"borrowing"};
            const bool isLoan = m_scan.isAnyWord(i, loans);
            static constexpr WordSet spells = {u"at", u"spell", u"into", u"came", u"ended"}; // "his loan into a permanent deal"
            const bool isSpell = i + 1 < clause.tokens.last && m_scan.isAnyWord(i + 1, spells);
            if (isLoan && !isSpell && !isNoLoan(clause, i) && !(claim && isOfAnother(*claim, clause, {i, i + 1}))) {
                rumour.move = Move::Loan;
                mark(rumour, Field::Move, {i, i + 1});
                return true;
            }
        }
        return false;
    }

    /// "want him until the summer", "for the rest of the season": the words that say that he would come back.
    [[nodiscard]] TokenRange timeOfLoan(TokenRange words) const
    {
        static constexpr WordSet ends = {u"june", u"may", u"summer", u"season", u"campaign", u"term"};
        static constexpr WordSet others = {u"contract", u"deal", u"terms", u"wait", u"waiting", u"stay", u"stays", u"staying", u"stayed", u"remain",
            u"remains", u"tied", u"keep", u"agreement", u"not", u"no", u"out", u"leave", u"rather", u"signed", u"option", u"pre-contract",
            u"postpone", u"delay", u"hold", u"under"};
        constexpr int longest = 6; // tokens: "until the end of the season"
        for (int i = words.first; i < words.last; ++i) {
            const bool isRest = m_scan.isWord(i, u"for") && m_scan.isWord(i + 1, u"the") && m_scan.isAnyWord(i + 2, WordSet(u"rest", u"remainder", u"season"));
            const bool isUntil = m_scan.isWord(i, u"until") || m_scan.isWord(i, u"till");
            if (m_scan.isAnyWord(i, others))
                return {};
            for (int end = i + 1; (isRest || isUntil) && end < std::min(words.last, i + longest); ++end) {
                if (m_scan.isAnyWord(end, ends))
                    return {i, end + 1};
            }
        }
        return {};
    }

    bool takeTimeOfLoan(Rumour &rumour, const Pair &pair) const
    {
        constexpr int reach = 12; // tokens: "want the Croatia striker Marin Ljubicic until the summer"
        for (const Claim &claim : pair.claims) {
            for (const Clause &clause : m_facts.partOf(claim.sentence).clauses) {
                const bool isOwn = pair.club >= 0 && clause.tokens.contains(claim.cue) && claim.stage != Stage::Off;
                const TokenRange time = isOwn ? timeOfLoan({claim.cue.first, std::min(clause.tokens.last, claim.cue.last + reach)}) : TokenRange();
                if (time.isEmpty())
                    continue;
                rumour.move = Move::Loan;
                mark(rumour, Field::Move, time);
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

    [[nodiscard]] QString outletNameOf(const QString &publisher) const
    {
        const QString known = m_scan.gazetteer.outletNamed(publisher);
        return known.isEmpty() ? publisher : known;
    }

    void readCredits(Rumour &rumour, const Pair &pair) const
    {
        for (const Credit &credit : m_credits.of(pair, pair.person == m_topic)) {
            QStringList &names = credit.isJournalist ? rumour.journalists : rumour.sources;
            // What the publisher says of itself ("Football Insider understands") is no credit.
            if (names.contains(credit.name) || isMasthead(credit.range) || (!credit.isJournalist && credit.name == m_publisher))
                continue;
            names.append(credit.name);
            mark(rumour, credit.isJournalist ? Field::Journalists : Field::Sources, credit.range);
        }
    }

    /// A line that is an outlet's name and nothing else: whose page it is.
    [[nodiscard]] bool isMasthead(TokenRange credit) const
    {
        const auto isHeading = [](const Paragraph &paragraph) { return paragraph.kind == ParagraphKind::Heading; };
        const std::vector<Paragraph> &paragraphs = m_scan.structure.paragraphs;
        const bool isAlone = std::ranges::any_of(paragraphs, [&](const Paragraph &each) { return isHeading(each) && each.tokens == credit; });
        constexpr int leastPapers = 2; // of a round of the papers, where each heads its section
        return isAlone && std::ranges::count_if(paragraphs, [&](const Paragraph &each) {
            return isHeading(each) && !m_scan.gazetteer.outletNamed(m_scan.text(each.tokens)).isEmpty();
        }) < leastPapers;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Claim> &m_claims;
    QDate m_date;
    int m_topic;
    std::vector<Pair> m_pairs;
    std::vector<std::optional<Price>> m_prices;
    PlayerFacts m_facts;
    Credits m_credits;
    QString m_publisher; // as outlets are called; empty if unknown
};

} // namespace

std::vector<Rumour> assembleRumours(const Scan &scan, const Article &article, const Mentions &mentions,
    const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims)
{
    return Assembler(scan, article, mentions, parts, claims).run();
}

} // namespace rumourdesk
