// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/playerfacts.h"

namespace rumourdesk {

PlayerFacts::PlayerFacts(
    const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, QDate date, int topic)
    : m_scan(scan), m_mentions(mentions), m_parts(parts), m_date(date), m_facts(mentions.people.size()), m_windows(parts.size())
{
    for (const PersonMention &mention : mentions.persons) {
        TokenRange &named = m_facts[static_cast<size_t>(mention.person)].named;
        if (named.isEmpty() && !mention.isDescription)
            named = mention.range;
    }
    readTitle();
    readWindows();
    readContracts(topic);
    readFreeMoves();
}

int PlayerFacts::personOf(int mention) const
{
    return m_mentions.persons[static_cast<size_t>(mention)].person;
}

void PlayerFacts::readTitle()
{
    for (const Paragraph &paragraph : m_scan.structure.paragraphs) {
        if (paragraph.kind == ParagraphKind::Prose || m_titleWindow)
            return;
        if (paragraph.kind == ParagraphKind::Heading)
            m_titleWindow = windowIn(m_scan, paragraph.tokens, m_date);
    }
}

void PlayerFacts::readWindows()
{
    const bool isOpen = m_date.isValid() && isWindowOpen(m_date);
    const TransferWindow current = isOpen ? currentOrNextWindow(m_date) : TransferWindow{};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        std::optional<WindowMention> &window = m_windows[i];
        for (const Clause &clause : m_parts[i].clauses) {
            if (!window && !clause.isHistory)
                window = windowIn(m_scan, clause.tokens, m_date);
        }
        if (!window)
            continue;
        if (isOpen && !m_openWindow && window->window == current)
            m_openWindow = window;
        for (const int mention : m_parts[i].persons) {
            Facts &facts = m_facts[static_cast<size_t>(personOf(mention))];
            if (!facts.window)
                facts.window = window;
        }
    }
}

/// The player named last before the words, or, failing that, first in the sentence; -1 if it names nobody.
int PlayerFacts::personBefore(const SentenceParts &part, TokenRange words) const
{
    int nearest = -1;
    for (const int i : part.persons) {
        const PersonMention &mention = m_mentions.persons[static_cast<size_t>(i)];
        if (mention.range.first < words.last || nearest < 0)
            nearest = mention.person;
    }
    return nearest;
}

void PlayerFacts::readContracts(int topic)
{
    const auto tell = [this](int person, const ContractMention &contract) {
        if (person >= 0 && !m_facts[static_cast<size_t>(person)].contract)
            m_facts[static_cast<size_t>(person)].contract = contract;
    };
    int previous = -1;
    int paragraph = -1;
    for (const SentenceParts &part : m_parts) {
        if (m_scan.structure.hasItems && standsAlone(m_scan, part.paragraph, paragraph))
            previous = sectionPlayerOf(m_scan, m_mentions, part.paragraph);
        paragraph = part.paragraph;
        // "The following will leave when their contracts expire on June 30:" holds for each of the list.
        const TokenRange opening = m_scan.structure.sentences[static_cast<size_t>(part.index)].opening;
        const std::optional<ContractMention> contract = contractEndIn(m_scan, opening.isEmpty() ? part.tokens : opening, m_date);
        if (contract && !part.persons.empty()) {
            tell(personBefore(part, contract->range), *contract);
        } else if (contract) {
            // "His deal is up in June": a sentence without a name goes on about whom the one before named.
            tell(previous, *contract);
            tell(topic, *contract);
        }
        if (!part.persons.empty())
            previous = personOf(part.persons.back());
    }
}

void PlayerFacts::readFreeMoves()
{
    for (const SentenceParts &part : m_parts) {
        for (const Clause &clause : part.clauses) {
            for (const Lexicon::CueMatch &match : clause.cues) {
                if (clause.isHistory || match.cue.kind != CueKind::Free || part.persons.empty())
                    continue;
                TokenRange &free = m_facts[static_cast<size_t>(personBefore(part, match.range))].free;
                if (free.isEmpty())
                    free = match.range;
            }
        }
    }
}

const SentenceParts &PlayerFacts::partOf(int sentence) const
{
    return *std::ranges::lower_bound(m_parts, sentence, {}, &SentenceParts::index);
}

const std::optional<WindowMention> &PlayerFacts::windowOfSentence(int sentence) const
{
    return m_windows[static_cast<size_t>(&partOf(sentence) - m_parts.data())];
}

std::optional<WindowMention> PlayerFacts::windowOfParagraph(int paragraph) const
{
    for (const SentenceParts &part : std::ranges::equal_range(m_parts, paragraph, {}, &SentenceParts::paragraph)) {
        if (windowOfSentence(part.index))
            return windowOfSentence(part.index);
    }
    return std::nullopt;
}

} // namespace rumourdesk
