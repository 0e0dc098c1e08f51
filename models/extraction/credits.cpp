// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/credits.h"

namespace rumourdesk {

namespace {

class CreditFinder
{
public:
    /// Whoever denies a rumour is credited with it only if it is `off`.
    CreditFinder(const Scan &scan, const Mentions &mentions, const Reporters &reporters, bool isOff)
        : m_scan(scan), m_mentions(mentions), m_reporters(reporters), m_isOff(isOff)
    {
    }

    void addFrom(TokenRange range)
    {
        for (const OutletMention &outlet : within(m_mentions.outlets, range)) {
            const bool isOther = range.contains(outlet.range) && !m_reporters.isHouse(outlet);
            if (!isOther || (!m_isOff && m_reporters.isDenying(outlet.range)))
                continue;
            const QString name = outlet.outlet >= 0 ? m_scan.gazetteer.outletName(outlet.outlet) : m_scan.text(outlet.range);
            m_credits.push_back({name, outlet.range, false});
        }
        for (const PersonMention &mention : within(m_mentions.persons, range)) {
            const Person &person = m_mentions.people[static_cast<size_t>(mention.person)];
            if (!range.contains(mention.range) || person.role != PersonRole::Journalist || (!m_isOff && m_reporters.isDenying(mention.range)))
                continue;
            m_credits.push_back({person.name, mention.range, true});
            m_journalists.push_back(mention.person);
        }
    }

    /// "THE SUN" above what the paper tells: a heading that is an outlet's name and nothing else.
    void addFromHeading(TokenRange heading)
    {
        const QString outlet = m_scan.gazetteer.outletNamed(m_scan.text(heading));
        if (!outlet.isEmpty())
            m_credits.push_back({outlet, heading, false});
    }

    [[nodiscard]] bool isEmpty() const { return m_credits.empty(); }
    [[nodiscard]] size_t count() const { return m_credits.size(); }
    [[nodiscard]] const std::vector<int> &journalists() const { return m_journalists; }
    [[nodiscard]] bool hasOutlet() const
    {
        return std::any_of(m_credits.begin(), m_credits.end(), [](const Credit &credit) { return !credit.isJournalist; });
    }
    std::vector<Credit> take() && { return std::move(m_credits); }

private:
    const Scan &m_scan;
    const Mentions &m_mentions;
    const Reporters &m_reporters;
    bool m_isOff;
    std::vector<Credit> m_credits;
    std::vector<int> m_journalists; // people
};

/// The paragraph that introduces a quotation ("... told Football Insider:"); -1 if the paragraph is none.
int introductionOf(const Scan &scan, int paragraph)
{
    const auto opensQuote = [&](int i) {
        const Token &first = scan.token(scan.structure.paragraphs[static_cast<size_t>(i)].tokens.first);
        return first.sign == u'\u201c' || first.sign == u'"' || first.sign == u'\u2018';
    };
    if (!opensQuote(paragraph))
        return -1;
    constexpr int longestQuotation = 40; // paragraphs
    for (int i = 0; i < longestQuotation && paragraph > 0 && opensQuote(paragraph); ++i)
        --paragraph;
    return paragraph;
}

/// Looks for the credits of one pair, nearest first.
class CreditSearch
{
public:
    CreditSearch(const Scan &scan, const Mentions &mentions, const Reporters &reporters, const std::vector<SentenceParts> &parts,
        const std::vector<Claim> &claims, const Pair &pair)
        : m_scan(scan), m_mentions(mentions), m_reporters(reporters), m_parts(parts), m_claims(claims), m_pair(pair), m_finder(scan, mentions, reporters, pair.stage == Stage::Off)
    {
    }

    std::vector<Credit> run(bool isTopic) &&
    {
        const int item = itemOfPair();
        if (m_scan.structure.isGossip || isListItem(m_scan, paragraph(item).tokens)) {
            addFromWholeItem(paragraph(item));
            if (m_finder.isEmpty())
                addFromLineBelow(item);
            addFromHeading(item);
            return std::move(m_finder).take();
        }
        addOwnSentences();
        addOutletsOfJournalists();
        if (m_finder.isEmpty())
            addFromLineBelow(paragraphOf(m_pair.claims.front()));
        int last = -1;
        for (const Claim &claim : m_pair.claims) {
            if (claim.sentence != last && !m_finder.hasOutlet())
                addFromParagraph(claim);
            last = claim.sentence;
        }
        if (m_finder.isEmpty() && isLead())
            addFromItem();
        if (isTopic && m_finder.isEmpty() && isLead())
            addBesideLead();
        addOutletsOfJournalists();
        addFromHeading(item);
        return std::move(m_finder).take();
    }

private:
    /// Of a round of the papers: whose section it is.
    void addFromHeading(int item)
    {
        const int heading = paragraph(item).heading;
        if (m_finder.isEmpty() && heading >= 0)
            m_finder.addFromHeading(paragraph(heading).tokens);
    }

    [[nodiscard]] const Sentence &sentence(int i) const { return m_scan.structure.sentences[static_cast<size_t>(i)]; }
    [[nodiscard]] const Paragraph &paragraph(int i) const { return m_scan.structure.paragraphs[static_cast<size_t>(i)]; }
    [[nodiscard]] int paragraphOf(const Claim &claim) const { return sentence(claim.sentence).paragraph; }

    /// The paragraph that tells of the pair first; a title only announces it.
    [[nodiscard]] int itemOfPair() const
    {
        const auto told = std::ranges::find_if(m_pair.claims,
            [this](const Claim &claim) { return paragraph(paragraphOf(claim)).kind == ParagraphKind::Prose; });
        return paragraphOf(told == m_pair.claims.end() ? m_pair.claims.front() : *told);
    }

    /// All whom an item names, save those who tell of another pair in the sentence of this one.
    void addFromWholeItem(const Paragraph &item)
    {
        for (int i = item.sentences.first; i < item.sentences.last; ++i) {
            if (claimsOfSentence(m_pair.claims, i).empty())
                m_finder.addFrom(sentence(i).tokens);
            else
                forEachOwnReport(i, [this](TokenRange report) { m_finder.addFrom(report); });
        }
    }

    /// Visits the reports in a sentence that claims the pair, but for those that tell of other pairs alone.
    template<class Visit>
    void forEachOwnReport(int index, Visit visit) const
    {
        for (const TokenRange &report : m_reporters.reportsIn(sentence(index).tokens)) {
            const auto isInside = [&report](const Claim &claim) { return report.contains(claim.cue.first); };
            if (std::ranges::any_of(claimsOfSentence(m_pair.claims, index), isInside)
                || std::ranges::none_of(claimsOfSentence(m_claims, index), isInside))
                visit(report);
        }
    }

    /// The line above a list says what is in it; the credit is that of the item about the player and the club.
    void addFromItem()
    {
        const int count = static_cast<int>(m_scan.structure.paragraphs.size());
        for (int i = paragraphOf(m_pair.claims.front()) + 1; i < count && m_finder.isEmpty(); ++i) {
            const TokenRange tokens = paragraph(i).tokens;
            if (isListItem(m_scan, tokens) && namesPair(tokens))
                m_finder.addFrom(tokens);
        }
    }

    [[nodiscard]] bool namesPair(TokenRange tokens) const
    {
        const auto isHe = [this](const PersonMention &mention) { return mention.person == m_pair.person; };
        const auto isIts = [this](const ClubMention &mention) { return mention.club == m_pair.club; };
        return std::ranges::any_of(within(m_mentions.persons, tokens), isHe) && std::ranges::any_of(within(m_mentions.clubs, tokens), isIts);
    }

    /// "Full story: Daily Star", "(The Sun)"
    void addFromLineBelow(int item)
    {
        constexpr int longestLine = 12; // tokens
        constexpr int reach = 3; // paragraphs: a caption may stand between
        const int count = static_cast<int>(m_scan.structure.paragraphs.size());
        for (int i = item + 1; i < std::min(count, item + 1 + reach); ++i) {
            const TokenRange tokens = paragraph(i).tokens;
            const bool isCredit = m_scan.isSign(tokens.first, u'(') || m_scan.isWord(tokens.first, u"full") || m_scan.isWord(tokens.first, u"source");
            if (isCredit && tokens.size() <= longestLine)
                return m_finder.addFrom(tokens);
            if (tokens.size() > longestLine)
                break;
        }
    }

    /// What the sentences of the claims credit.
    void addOwnSentences()
    {
        int last = -1;
        for (const Claim &claim : m_pair.claims) {
            if (claim.sentence != last)
                forEachOwnReport(claim.sentence, [this](TokenRange report) { addNamedOrMeant(report); });
            if (claim.sentence != last && pointsBack(claim.sentence + 1))
                m_finder.addFrom(sentence(claim.sentence + 1).tokens);
            last = claim.sentence;
        }
    }

    /// "That's according to Sky Sports.", "So says Bild.": credits the sentence before, in whichever paragraph.
    [[nodiscard]] bool pointsBack(int index) const
    {
        static constexpr WordSet openings = {u"that", u"that's", u"this", u"so"};
        static constexpr WordSet marks = {u"according", u"says", u"say", u"reports", u"report", u"claims", u"claim", u"per"};
        constexpr int reach = 5; // tokens
        if (index >= static_cast<int>(m_scan.structure.sentences.size()) || !claimsOfSentence(m_claims, index).empty())
            return false;
        const TokenRange tokens = sentence(index).tokens;
        return m_scan.isAnyWord(tokens.first, openings)
            && m_scan.hasAnyWord({tokens.first, std::min(tokens.last, tokens.first + reach)}, marks);
    }

    /// Whoever is named there, else whoever is meant by "the same outlet" and "he writes".
    void addNamedOrMeant(TokenRange tokens)
    {
        const size_t known = m_finder.count();
        m_finder.addFrom(tokens);
        if (m_finder.count() == known)
            m_finder.addFrom(m_reporters.meantIn(tokens));
    }

    /// Whoever writes for an outlet brings it with him.
    void addOutletsOfJournalists()
    {
        if (m_finder.hasOutlet())
            return;
        for (const int person : m_finder.journalists())
            m_finder.addFrom(m_reporters.outletOf(person));
    }

    /// What the paragraph credits in sentences of its own, or in those that the claim's sentence goes on from.
    void addFromParagraph(const Claim &claim)
    {
        constexpr int reach = 12; // sentences: a page saved in one line is one paragraph
        const Paragraph &home = paragraph(paragraphOf(claim));
        const int first = std::max(home.sentences.first, claim.sentence - reach);
        const int last = std::min(home.sentences.last, claim.sentence + reach + 1);
        for (int i = first; i < last; ++i) {
            if (isBeside(i))
                continue;
            const bool isOwn = !claimsOfSentence(m_pair.claims, i).empty(); // looked through before
            if (!isOwn && (!isAboutAnother(i) || (i < claim.sentence && continuesReport(claim.sentence))))
                addNamedOrMeant(sentence(i).tokens);
        }
        const int introduction = m_finder.isEmpty() ? introductionOf(m_scan, paragraphOf(claim)) : -1;
        if (introduction >= 0)
            m_finder.addFrom(paragraph(introduction).tokens);
    }

    /// Whether a sentence claims something of its own, so that its credit stands for that.
    [[nodiscard]] bool isAboutAnother(int index) const
    {
        return claimsOfSentence(m_pair.claims, index).empty() && !claimsOfSentence(m_claims, index).empty();
    }

    /// Whether a sentence tells of no move but of wages or history, so that its credit stands for that.
    [[nodiscard]] bool isBeside(int index) const
    {
        static constexpr WordSet wages = {u"wages", u"wage", u"salary", u"earns", u"earned", u"earning"};
        if (!claimsOfSentence(m_claims, index).empty())
            return false;
        const auto part = std::ranges::lower_bound(m_parts, index, {}, &SentenceParts::index);
        const bool isHistory = part != m_parts.end() && part->index == index && std::ranges::any_of(part->clauses, &Clause::isHistory);
        return isHistory || m_scan.hasAnyWord(sentence(index).tokens, wages);
    }

    /// "They add that ...", "The same outlet says ...", "It is also claimed ..."
    [[nodiscard]] bool continuesReport(int index) const
    {
        static constexpr WordSet marks = {u"they", u"it", u"also", u"adds", u"add", u"outlet", u"newspaper", u"paper", u"report",
            u"reports", u"publication", u"website", u"claim"};
        constexpr int reach = 8;
        const TokenRange tokens = sentence(index).tokens;
        return m_scan.hasAnyWord({tokens.first, std::min(tokens.last, tokens.first + reach)}, marks);
    }

    /// Whether the pair is the news with which the article begins, and not one more that it tells farther on.
    [[nodiscard]] bool isLead() const { return paragraphOf(m_pair.claims.front()) == paragraphOf(m_claims.front()); }

    /// "Chelsea want Wharton. [...] The Telegraph has it as an exclusive.": whoever is credited beside the lead, and not
    /// with something else. "According to a report" is the one that the article names next, however far on.
    void addBesideLead()
    {
        constexpr int reach = 2; // paragraphs
        const int lead = m_pair.claims.front().sentence;
        const int count = static_cast<int>(m_scan.structure.sentences.size());
        const bool isAnnounced = announcesReport(sentence(lead).tokens);
        for (int i = 0; i < count && m_finder.isEmpty(); ++i) {
            const int place = sentence(i).paragraph;
            const bool isNear = place <= sentence(lead).paragraph + reach;
            if (!isNear && !isAnnounced)
                return;
            const bool isOthers = isAnnounced && i > lead ? isAboutOtherPlayer(i) : isAboutAnother(i) || isItemOfOther(place) || isBeside(i);
            if (paragraph(place).kind == ParagraphKind::Prose && !isOthers)
                m_finder.addFrom(sentence(i).tokens);
        }
    }

    /// "according to a report", "a fresh report claims"
    [[nodiscard]] bool announcesReport(TokenRange tokens) const
    {
        for (int i = tokens.first + 1; i < tokens.last; ++i) {
            if (m_scan.isWord(i, u"report") && (m_scan.isWord(i - 1, u"a") || m_scan.isWord(i - 2, u"a")))
                return true;
        }
        return false;
    }

    /// Whether a paragraph claims something, but of other players alone.
    [[nodiscard]] bool isItemOfOther(int index) const
    {
        const TokenRange sentences = paragraph(index).sentences;
        bool isOthers = false;
        for (int i = sentences.first; i < sentences.last; ++i) {
            const std::span<const Claim> claims = claimsOfSentence(m_claims, i);
            if (std::ranges::any_of(claims, [this](const Claim &claim) { return claim.person == m_pair.person; }))
                return false;
            isOthers = isOthers || !claims.empty();
        }
        return isOthers;
    }

    /// Whether a sentence claims something, but of other players alone.
    [[nodiscard]] bool isAboutOtherPlayer(int index) const
    {
        const std::span<const Claim> claims = claimsOfSentence(m_claims, index);
        return !claims.empty() && std::ranges::none_of(claims, [this](const Claim &claim) { return claim.person == m_pair.person; });
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const Reporters &m_reporters;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Claim> &m_claims;
    const Pair &m_pair;
    CreditFinder m_finder;
};

} // namespace

Credits::Credits(
    const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims)
    : m_scan(scan), m_mentions(mentions), m_parts(parts), m_claims(claims), m_reporters(scan, mentions)
{
}

std::vector<Credit> Credits::of(const Pair &pair, bool isTopic) const
{
    return CreditSearch(m_scan, m_mentions, m_reporters, m_parts, m_claims, pair).run(isTopic);
}

} // namespace rumourdesk
