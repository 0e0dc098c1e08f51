// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/credits.h"

namespace rumourdesk {

namespace {

class CreditFinder
{
public:
    CreditFinder(const Scan &scan, const Mentions &mentions) : m_scan(scan), m_mentions(mentions) {}

    void addFrom(TokenRange range)
    {
        for (const OutletMention &outlet : m_mentions.outlets) {
            if (!range.contains(outlet.range))
                continue;
            const QString name = outlet.outlet >= 0 ? m_scan.gazetteer.outletName(outlet.outlet) : m_scan.text(outlet.range);
            m_credits.push_back({name, outlet.range, false});
        }
        for (const PersonMention &mention : m_mentions.persons) {
            const Person &person = m_mentions.people[static_cast<size_t>(mention.person)];
            if (range.contains(mention.range) && person.role == PersonRole::Journalist)
                m_credits.push_back({person.name, mention.range, true});
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_credits.empty(); }
    std::vector<Credit> take() && { return std::move(m_credits); }

private:
    const Scan &m_scan;
    const Mentions &m_mentions;
    std::vector<Credit> m_credits;
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
    while (paragraph > 0 && opensQuote(paragraph))
        --paragraph;
    return paragraph;
}

} // namespace

std::vector<Credit> creditsFor(const Scan &scan, const Mentions &mentions, const Pair &pair, bool isTopic)
{
    CreditFinder finder(scan, mentions);
    const auto paragraphOf = [&](const Claim &claim) {
        return scan.structure.sentences[static_cast<size_t>(claim.sentence)].paragraph;
    };
    if (scan.structure.isGossip) {
        finder.addFrom(scan.structure.paragraphs[static_cast<size_t>(paragraphOf(pair.claims.front()))].tokens);
        return std::move(finder).take();
    }
    int last = -1;
    for (const Claim &claim : pair.claims) {
        if (claim.sentence != last)
            finder.addFrom(scan.structure.sentences[static_cast<size_t>(claim.sentence)].tokens);
        last = claim.sentence;
    }
    if (!finder.isEmpty())
        return std::move(finder).take();
    for (const Claim &claim : pair.claims) {
        finder.addFrom(scan.structure.paragraphs[static_cast<size_t>(paragraphOf(claim))].tokens);
        if (!finder.isEmpty())
            return std::move(finder).take();
        if (const int introduction = introductionOf(scan, paragraphOf(claim)); introduction >= 0)
            finder.addFrom(scan.structure.paragraphs[static_cast<size_t>(introduction)].tokens);
        if (!finder.isEmpty())
            return std::move(finder).take();
    }
    if (isTopic) {
        for (const Sentence &sentence : scan.structure.sentences) {
            if (scan.structure.paragraphs[static_cast<size_t>(sentence.paragraph)].kind == ParagraphKind::Prose && finder.isEmpty())
                finder.addFrom(sentence.tokens);
        }
    }
    return std::move(finder).take();
}

} // namespace rumourdesk
