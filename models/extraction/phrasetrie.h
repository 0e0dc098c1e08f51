// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/flatmap.h"
#include "models/extraction/tokens.h"

#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rumourdesk {

/// A set of phrases over word numbers, each with values; finds the longest phrase that begins at a token. In a phrase
/// a word may be written "keep*" for its inflections, "*" stands for one to five words of any kind, and "#" for a sum of
/// money with the words that lead up to it: "tabled #" is "tabled around €25m".
class PhraseTrie
{
public:
    struct Match {
        TokenRange range;
        std::span<const std::uint32_t> values;
    };

    PhraseTrie();

    /// Adds the words of `phrase` to `vocabulary` and the phrase to the trie. A phrase without a word is passed over.
    void add(QStringView phrase, std::uint32_t value, Vocabulary &vocabulary);

    /// To be called behind the last phrase: nothing is found before.
    void finish();

    /// Lets one of these words stand inside a phrase: "have officially signed" is "have signed".
    void allowInside(const std::vector<WordId> &adverbs);

    /// Lets no gap reach beyond one of these words: "sign Ndiaye, who joined Everton from" is no "sign * from".
    void endGapsAt(const std::vector<WordId> &gapEnds);

    /// The words that may stand before the figure of a sum ("an initial", "in excess of"), and those that may stand behind
    /// it ("million", "euros").
    void readSumsWith(const std::vector<WordId> &leadIns, const std::vector<WordId> &units, Vocabulary &vocabulary);

    /// Calls `visit` with each word that a phrase begins with: most words begin none.
    template<class Visit>
    void forEachStart(Visit visit) const
    {
        for (size_t word = 0; word < m_startCount; ++word) {
            const Node &start = m_nodes[word];
            if (start.count > 0 || start.childCount > 0 || start.gap != noNode)
                visit(static_cast<WordId>(word));
        }
    }
    /// Joining signs between words are skipped, so "Paris St-Germain" and "Paris St. Germain" are one phrase.
    [[nodiscard]] std::optional<Match> longestAt(const std::vector<Token> &tokens, int first, int end) const;

    /// Of a finished trie.
    template<class Self, class Archive>
    static void archive(Self &self, Archive &archive)
    {
        archive(self.m_nodes, self.m_startCount, self.m_lists, self.m_isAdverb, self.m_gapEnds, self.m_sumLeadIns,
            self.m_sumUnits, self.m_sumWord, self.m_sumBit);
    }

private:
    static constexpr std::int32_t noNode = -1;

    struct Node {
        WordId word = 0; // that leads to it
        std::uint32_t value = 0; // the only one, or the index of a list in m_lists
        std::uint32_t count = 0; // of values
        std::int32_t gap = noNode; // node after "*"
        std::int32_t firstChild = noNode; // its children lie side by side, in the order of their words
        std::uint32_t childCount = 0;
        std::uint64_t words = 0; // of its children, a bit each as bitOf() has it: most words are no child
    };

    /// The way from a node to one behind it, while the trie grows.
    struct Edge {
        std::int32_t node = 0;
        WordId word = 0;
        std::int32_t child = 0;
    };

    [[nodiscard]] std::int32_t childOf(std::int32_t node, WordId word) const
    {
        const Node &here = m_nodes[static_cast<size_t>(node)];
        if ((here.words & bitOf(word)) == 0)
            return noNode;
        const auto first = m_nodes.begin() + here.firstChild;
        const auto last = first + here.childCount;
        constexpr std::uint32_t few = 4;
        const auto found = here.childCount <= few ? std::ranges::find(first, last, word, &Node::word)
                                                  : std::ranges::lower_bound(first, last, word, {}, &Node::word);
        return found != last && found->word == word ? static_cast<std::int32_t>(found - m_nodes.begin()) : noNode;
    }
    [[nodiscard]] std::vector<Edge> edgesByNode(size_t nodeCount, std::vector<std::uint32_t> &first) const;
    [[nodiscard]] std::int32_t madeChild(std::int32_t node, WordId word);
    void addValue(Node &node, std::uint32_t value);
    [[nodiscard]] std::span<const std::uint32_t> valuesOf(const Node &node) const;
    void addPlain(QStringView phrase, std::uint32_t value, Vocabulary &vocabulary);
    static std::uint64_t bitOf(WordId word) { return std::uint64_t(1) << (word & 63U); }
    static std::uint64_t edgeKey(std::int32_t node, WordId word)
    {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(node)) << 32U) | word;
    }
    void addFrom(std::int32_t node, const std::vector<std::vector<WordId>> &words, size_t at, std::uint32_t value);
    [[nodiscard]] bool isAdverb(WordId word) const { return word < m_isAdverb.size() && m_isAdverb[word] != 0; }
    /// Whether the words behind a node may lead on from it, so far as one look at the next of them tells.
    [[nodiscard]] bool mayGoOn(const Node &node, const std::vector<Token> &tokens, int at, int end) const
    {
        if (node.count > 0 || node.gap != noNode || mayGoOnWithSum(node) || at >= end
            || tokens[static_cast<size_t>(at)].kind != TokenKind::Word)
            return true;
        const WordId word = tokens[static_cast<size_t>(at)].word;
        return (node.words & bitOf(word)) != 0 || isAdverb(word);
    }
    [[nodiscard]] bool mayGoOnWithSum(const Node &node) const { return (node.words & m_sumBit) != 0; }
    [[nodiscard]] int sumEnd(const std::vector<Token> &tokens, int at, int end) const;
    void walkSum(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const;
    void walkPastAdverb(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const;
    void walkGap(const std::vector<Token> &tokens, std::int32_t node, int next, int end, int first, Match &best) const;
    void walk(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const;

    std::vector<Node> m_nodes; // finished: those behind a first word, by its WordId, then their children and so on
    size_t m_startCount = 0;
    std::vector<std::vector<std::uint32_t>> m_lists; // of the few phrases with several values
    std::vector<quint8> m_isAdverb; // by WordId, as far as there are some
    std::vector<WordId> m_gapEnds;
    std::vector<WordId> m_sumLeadIns;
    std::vector<WordId> m_sumUnits;
    WordId m_sumWord = 0; // "#", which no text has as a word
    std::uint64_t m_sumBit = 0;
    // While the trie grows:
    FlatMap m_children;
    std::vector<Edge> m_edges; // the same in the order in which they were made
    std::vector<std::int32_t> m_starts; // by WordId: the node after it where a phrase begins
};

/// The words of a phrase, cut as the tokenizer cuts text: signs dropped, "*" kept with its word.
[[nodiscard]] std::vector<QString> phraseWords(QStringView phrase);
/// "keep*" -> keep, keeps, keeping, kept. The rules of English spelling and a table of irregular verbs; a few forms that do not
/// exist are harmless, since no text has them.
[[nodiscard]] std::vector<QString> inflections(const QString &stem);

} // namespace rumourdesk
