// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/phrasetrie.h"

#include <QStringList>

#include <numeric>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestGap = 5; // words that "*" may stand for
constexpr int mostSigns = 12; // beside them

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Past forms that spelling rules do not give.
const QStringList &irregularForms(const QString &stem)
{
    static const QHash<QString, QStringList> forms = {
        {u"keep"_s, {u"kept"_s}}, {u"hold"_s, {u"held"_s}}, {u"make"_s, {u"made"_s}}, {u"send"_s, {u"sent"_s}},
        {u"begin"_s, {u"began"_s, u"begun"_s}}, {u"break"_s, {u"broke"_s, u"broken"_s}}, {u"fall"_s, {u"fell"_s, u"fallen"_s}},
        {u"meet"_s, {u"met"_s}}, {u"find"_s, {u"found"_s}}, {u"come"_s, {u"came"_s}}, {u"go"_s, {u"went"_s, u"gone"_s, u"goes"_s}},
        {u"give"_s, {u"gave"_s, u"given"_s}}, {u"get"_s, {u"got"_s, u"gotten"_s}}, {u"take"_s, {u"took"_s, u"taken"_s}},
        {u"lose"_s, {u"lost"_s}}, {u"leave"_s, {u"left"_s}}, {u"sell"_s, {u"sold"_s}}, {u"buy"_s, {u"bought"_s}},
        {u"pay"_s, {u"paid"_s}}, {u"say"_s, {u"said"_s}}, {u"tell"_s, {u"told"_s}}, {u"see"_s, {u"saw"_s, u"seen"_s}},
        {u"strike"_s, {u"struck"_s}}, {u"shake"_s, {u"shook"_s, u"shaken"_s}}, {u"withdraw"_s, {u"withdrew"_s, u"withdrawn"_s}},
        {u"draw"_s, {u"drew"_s, u"drawn"_s}}, {u"write"_s, {u"wrote"_s, u"written"_s}}, {u"choose"_s, {u"chose"_s, u"chosen"_s}},
        {u"spend"_s, {u"spent"_s}}, {u"bring"_s, {u"brought"_s}}, {u"think"_s, {u"thought"_s}}, {u"win"_s, {u"won"_s}},
        {u"seek"_s, {u"sought"_s}}, {u"lead"_s, {u"led"_s}}, {u"fight"_s, {u"fought"_s}}, {u"have"_s, {u"has"_s, u"had"_s, u"having"_s}},
        {u"be"_s, {u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"been"_s, u"being"_s}}, {u"deny"_s, {u"denied"_s, u"denies"_s, u"denying"_s}},
        {u"den"_s, {u"denied"_s, u"denies"_s, u"denying"_s, u"deny"_s}}, {u"shut"_s, {u"shutting"_s}}, {u"put"_s, {u"putting"_s}},
        {u"set"_s, {u"setting"_s}}, {u"bid"_s, {u"bidding"_s}}, {u"let"_s, {u"letting"_s}}, {u"become"_s, {u"became"_s}},
        {u"run"_s, {u"ran"_s, u"running"_s}}, {u"throw"_s, {u"threw"_s, u"thrown"_s}}, {u"steal"_s, {u"stole"_s, u"stolen"_s}},
    };
    static const QStringList none;
    const auto found = forms.constFind(stem);
    return found == forms.constEnd() ? none : *found;
}

/// Calls `visit` with each word of a phrase, cut as the tokenizer cuts text: signs and possessive endings are dropped.
template<class Visit>
void forEachWord(QStringView phrase, Visit visit)
{
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == u'\u2019'; };
    qsizetype start = 0;
    qsizetype i = 0;
    const auto finish = [&] {
        if (i > start)
            visit(phrase.sliced(start, i - start));
    };
    while (i < phrase.size()) {
        const QChar c = phrase[i];
        const bool isPossessive = isApostrophe(c) && i > start && i + 1 < phrase.size() && phrase[i + 1] == u's'
            && (i + 2 == phrase.size() || !phrase[i + 2].isLetterOrNumber());
        if (isPossessive) {
            finish();
            i += 2;
            start = i;
        } else if (c.isLetterOrNumber() || c.isMark() || c == u'*' || c == u'#' || isApostrophe(c)) {
            ++i;
        } else {
            finish();
            start = ++i;
        }
    }
    finish();
}

} // namespace

std::vector<QString> inflections(const QString &stem)
{
    std::vector<QString> forms = {stem};
    const auto add = [&forms](const QString &form) { forms.push_back(form); };
    for (const QString &form : irregularForms(stem))
        add(form);
    for (const QString &suffix : {u"s"_s, u"es"_s, u"ed"_s, u"d"_s, u"ing"_s, u"e"_s, u"ion"_s, u"ions"_s, u"er"_s, u"ers"_s, u"r"_s, u"rs"_s})
        add(stem + suffix);
    if (stem.endsWith(u'e'))
        add(stem.chopped(1) + u"ing"_s);
    if (stem.endsWith(u'y')) {
        add(stem.chopped(1) + u"ies"_s);
        add(stem.chopped(1) + u"ied"_s);
        add(stem.chopped(1) + u"ier"_s);
    }
    if (stem.endsWith(u"if"_s) || stem.endsWith(u"ir"_s) || stem.endsWith(u"if"_s)) {
        for (const QString &suffix : {u"y"_s, u"ies"_s, u"ied"_s, u"ying"_s})
            add(stem + suffix);
    }
    const qsizetype n = stem.size();
    if (n >= 3 && !isVowel(stem[n - 1]) && isVowel(stem[n - 2])) {
        for (const QString &suffix : {u"ed"_s, u"ing"_s, u"er"_s})
            add(stem + stem[n - 1] + suffix);
    }
    return forms;
}

std::vector<QString> phraseWords(QStringView phrase)
{
    std::vector<QString> words;
    forEachWord(phrase, [&words](QStringView word) { words.push_back(word.toString()); });
    return words;
}

PhraseTrie::PhraseTrie() : m_nodes(1) {}

void PhraseTrie::addValue(Node &node, std::uint32_t value)
{
    if (node.count == 0) {
        node.value = value;
    } else if (node.count == 1) {
        m_lists.push_back({node.value, value});
        node.value = static_cast<std::uint32_t>(m_lists.size() - 1);
    } else {
        m_lists[node.value].push_back(value);
    }
    ++node.count;
}

std::span<const std::uint32_t> PhraseTrie::valuesOf(const Node &node) const
{
    if (node.count == 1)
        return {&node.value, 1};
    return m_lists[node.value];
}

/// Names have no stars: most of the tables go this way.
void PhraseTrie::addPlain(QStringView phrase, std::uint32_t value, Vocabulary &vocabulary)
{
    std::int32_t node = 0;
    forEachWord(phrase, [&](QStringView word) {
        node = madeChild(node, vocabulary.add(word));
    });
    if (node != 0)
        addValue(m_nodes[static_cast<size_t>(node)], value);
}

std::int32_t PhraseTrie::madeChild(std::int32_t node, WordId word)
{
    if (node == 0) {
        if (m_starts.size() <= word)
            m_starts.resize(std::max<size_t>(word + 1, m_starts.size() * 2), noNode);
        if (m_starts[word] == noNode) {
            m_starts[word] = static_cast<std::int32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        return m_starts[word];
    }
    m_nodes[static_cast<size_t>(node)].words |= bitOf(word);
    const auto [child, isNew] = m_children.insert(edgeKey(node, word), static_cast<std::uint32_t>(m_nodes.size()));
    if (isNew) {
        m_edges.push_back({node, word, static_cast<std::int32_t>(child)});
        m_nodes.emplace_back();
    }
    return static_cast<std::int32_t>(child);
}

void PhraseTrie::add(QStringView phrase, std::uint32_t value, Vocabulary &vocabulary)
{
    if (!phrase.contains(u'*'))
        return addPlain(phrase, value, vocabulary);
    std::vector<std::vector<WordId>> words; // an empty one is a gap
    for (const QString &word : phraseWords(phrase)) {
        std::vector<WordId> forms;
        if (word == u"*"_s) {
            words.emplace_back();
            continue;
        }
        if (word.endsWith(u'*')) {
            for (const QString &form : inflections(word.chopped(1)))
                forms.push_back(vocabulary.add(form));
        } else {
            forms.push_back(vocabulary.add(word));
        }
        words.push_back(std::move(forms));
    }
    if (words.empty() || words.front().empty())
        return;
    addFrom(0, words, 0, value);
}

void PhraseTrie::addFrom(std::int32_t node, const std::vector<std::vector<WordId>> &words, size_t at, std::uint32_t value)
{
    if (at == words.size()) {
        return addValue(m_nodes[static_cast<size_t>(node)], value);
    }
    if (words[at].empty()) {
        if (m_nodes[static_cast<size_t>(node)].gap == noNode) {
            m_nodes[static_cast<size_t>(node)].gap = static_cast<std::int32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        addFrom(m_nodes[static_cast<size_t>(node)].gap, words, at + 1, value);
        return;
    }
    for (const WordId form : words[at])
        addFrom(madeChild(node, form), words, at + 1, value);
}

/// The edges of the growing trie, node by node and in the order of their words; and where those of each node begin.
std::vector<PhraseTrie::Edge> PhraseTrie::edgesByNode(size_t nodeCount, std::vector<std::uint32_t> &first) const
{
    first.assign(nodeCount + 1, 0);
    for (const Edge &edge : m_edges)
        ++first[static_cast<size_t>(edge.node) + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<Edge> edges(m_edges.size());
    std::vector<std::uint32_t> next = first;
    for (const Edge &edge : m_edges)
        edges[next[static_cast<size_t>(edge.node)]++] = edge;
    for (size_t node = 0; node < nodeCount; ++node) {
        if (first[node + 1] - first[node] > 1)
            std::ranges::sort(edges.begin() + first[node], edges.begin() + first[node + 1], {}, &Edge::word);
    }
    return edges;
}

void PhraseTrie::finish()
{
    const std::vector<Node> grown = std::exchange(m_nodes, {});
    std::vector<std::uint32_t> firstEdges; // by grown node
    const std::vector<Edge> edges = edgesByNode(grown.size(), firstEdges);
    while (!m_starts.empty() && m_starts.back() == noNode)
        m_starts.pop_back();

    std::vector<std::int32_t> grownAs; // by node of the new order
    const auto layOut = [&](WordId word, std::int32_t node) {
        grownAs.push_back(node);
        m_nodes.push_back(node == noNode ? Node() : grown[static_cast<size_t>(node)]);
        m_nodes.back().word = word;
        return static_cast<std::int32_t>(m_nodes.size() - 1);
    };
    grownAs.reserve(m_starts.size() + grown.size());
    m_nodes.reserve(m_starts.size() + grown.size());
    for (size_t word = 0; word < m_starts.size(); ++word)
        layOut(static_cast<WordId>(word), m_starts[word]);
    m_startCount = m_nodes.size();
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (grownAs[i] == noNode)
            continue;
        const auto node = static_cast<size_t>(grownAs[i]);
        m_nodes[i].firstChild = static_cast<std::int32_t>(m_nodes.size());
        m_nodes[i].childCount = firstEdges[node + 1] - firstEdges[node];
        for (std::uint32_t edge = firstEdges[node]; edge < firstEdges[node + 1]; ++edge)
            layOut(edges[edge].word, edges[edge].child);
        if (m_nodes[i].gap != noNode)
            m_nodes[i].gap = layOut(0, grown[node].gap);
    }
    m_children = FlatMap(0);
    m_edges = {};
    m_starts = {};
}

void PhraseTrie::allowInside(const std::vector<WordId> &adverbs)
{
    for (const WordId adverb : adverbs) {
        if (m_isAdverb.size() <= adverb)
            m_isAdverb.resize(adverb + 1);
        m_isAdverb[adverb] = 1;
    }
}

void PhraseTrie::endGapsAt(const std::vector<WordId> &gapEnds)
{
    m_gapEnds = gapEnds;
}

void PhraseTrie::readSumsWith(const std::vector<WordId> &leadIns, const std::vector<WordId> &units, Vocabulary &vocabulary)
{
    m_sumLeadIns = leadIns;
    m_sumUnits = units;
    m_sumWord = vocabulary.add(u"#");
    m_sumBit = bitOf(m_sumWord);
}

std::optional<PhraseTrie::Match> PhraseTrie::longestAt(const std::vector<Token> &tokens, int first, int end) const
{
    const WordId word = tokens[static_cast<size_t>(first)].word;
    if (word >= m_startCount || !mayGoOn(m_nodes[word], tokens, first + 1, end))
        return std::nullopt;
    Match best;
    walk(tokens, static_cast<std::int32_t>(word), first + 1, end, first, best);
    if (best.values.empty())
        return std::nullopt;
    return best;
}

void PhraseTrie::walk(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const
{
    while (node != noNode) {
        const Node &here = m_nodes[static_cast<size_t>(node)];
        if (here.count > 0 && at > best.range.last) {
            best.range = {first, at};
            best.values = valuesOf(here);
        }
        if (here.childCount == 0 && here.gap == noNode)
            return; // a phrase's last word
        int next = at;
        while (next < end
            && (isJoiningSign(tokens[static_cast<size_t>(next)]) || tokens[static_cast<size_t>(next)].kind == TokenKind::Possessive))
            ++next;
        if (next >= end)
            return;
        if (mayGoOnWithSum(here))
            walkSum(tokens, node, next, end, first, best);
        const WordId word = tokens[static_cast<size_t>(next)].word;
        const std::int32_t child = word != 0 ? childOf(node, word) : noNode;
        if (child == noNode && word != 0 && next == at && isAdverb(word))
            walkPastAdverb(tokens, node, next + 1, end, first, best);
        if (here.gap != noNode) {
            walk(tokens, child, next + 1, end, first, best);
            return walkGap(tokens, node, next, end, first, best);
        }
        node = child;
        at = next + 1;
    }
}

/// Behind the sum that begins at `at` ("around €25m", "45 million euros"), or -1 if none does.
int PhraseTrie::sumEnd(const std::vector<Token> &tokens, int at, int end) const
{
    const auto isOneOf = [&](int i, const std::vector<WordId> &words) {
        const Token &token = tokens[static_cast<size_t>(i)];
        return token.word != 0 && std::ranges::find(words, token.word) != words.end();
    };
    constexpr int mostLeadIns = 6; // "in the region of another initial"
    int i = at;
    while (i < end && i - at < mostLeadIns && isOneOf(i, m_sumLeadIns))
        ++i;
    const bool hasSign = i < end && tokens[static_cast<size_t>(i)].isCurrencySign();
    if (hasSign)
        ++i;
    if (i >= end || tokens[static_cast<size_t>(i)].kind != TokenKind::Number)
        return -1;
    const int figure = i++;
    while (i < end && isOneOf(i, m_sumUnits))
        ++i;
    if (!hasSign && i == figure + 1)
        return -1;
    // "121 million euros ($131.4 million)"
    constexpr int longestConversion = 7; // tokens
    if (i < end && tokens[static_cast<size_t>(i)].sign == u'(') {
        for (int close = i + 1; close < std::min(end, i + longestConversion); ++close) {
            if (tokens[static_cast<size_t>(close)].sign == u')')
                return close + 1;
        }
    }
    return i;
}

void PhraseTrie::walkSum(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const
{
    const std::int32_t child = childOf(node, m_sumWord);
    const int behind = child == noNode ? -1 : sumEnd(tokens, at, end);
    if (behind >= 0)
        walk(tokens, child, behind, end, first, best);
}

/// "have officially signed": one adverb may stand inside a phrase. What ends in it is no match of its own.
void PhraseTrie::walkPastAdverb(const std::vector<Token> &tokens, std::int32_t node, int at, int end, int first, Match &best) const
{
    if (at >= end || tokens[static_cast<size_t>(at)].word == 0)
        return;
    if (const std::int32_t child = childOf(node, tokens[static_cast<size_t>(at)].word); child != noNode)
        walk(tokens, child, at + 1, end, first, best);
}

void PhraseTrie::walkGap(const std::vector<Token> &tokens, std::int32_t node, int next, int end, int first, Match &best) const
{
    const Node &here = m_nodes[static_cast<size_t>(node)];
    if (here.gap == noNode)
        return;
    const Node &after = m_nodes[static_cast<size_t>(here.gap)];
    // One to five words; the first token after the gap must be named, so each length is tried.
    int skipped = 0;
    const int last = std::min(end, next + longestGap + mostSigns);
    for (int i = next; i < last && skipped < longestGap; ++i) {
        const Token &gapToken = tokens[static_cast<size_t>(i)];
        if (gapToken.kind == TokenKind::Punctuation && (gapToken.sign == u'.' || gapToken.sign == u';' || gapToken.sign == u'?'))
            break;
        if (gapToken.kind == TokenKind::Word || gapToken.kind == TokenKind::Number)
            ++skipped;
        if (gapToken.word != 0 && std::ranges::find(m_gapEnds, gapToken.word) != m_gapEnds.end())
            break;
        if (skipped > 0 && mayGoOn(after, tokens, i + 1, end))
            walk(tokens, here.gap, i + 1, end, first, best);
    }
}

} // namespace rumourdesk
