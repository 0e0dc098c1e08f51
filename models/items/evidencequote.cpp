// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencequote.h"

#include "models/items/sentencearound.h"

#include <algorithm>
#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSentence = 600; // characters: longer ones are cut around the evidence

bool liesIn(Span span, const QString &body)
{
    return span.start >= 0 && !span.isEmpty() && span.start <= body.size() - span.length;
}

/// The body with lines that were broken at a width put together again, so that a sentence goes on over their ends. As
/// long as it was.
QString unwrapped(const QString &body)
{
    constexpr qsizetype shortestWrapped = 50; // characters; a shorter line ends because its writer wanted it to
    QString text = body;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'\n')
            continue;
        if (i - lineStart >= shortestWrapped && text.at(i + 1) != u'\n')
            text[i] = u' ';
        lineStart = i + 1;
    }
    return text;
}

/// Without the dash or dot that makes it an item of a list.
Span withoutBullet(const QString &body, Span sentence)
{
    const auto isBullet = [](QChar sign) { return u"-*\u2013\u2014\u2022\u00b7"_s.contains(sign); };
    int start = sentence.start;
    while (start + 1 < sentence.end() && isBullet(body.at(start)) && body.at(start + 1).isSpace())
        start += 2;
    return {start, sentence.end() - start};
}

Span quotedAround(const QString &body, Span span)
{
    Span sentence = withoutBullet(body, sentenceAround(body, span));
    if (sentence.length > longestSentence) {
        const int start = std::max(sentence.start, span.start - longestSentence / 2);
        sentence = {start, std::min(std::max(longestSentence, span.end() - start), sentence.end() - start)};
    }
    return sentence;
}

/// The sentences to be quoted, in the order of the text, none within another.
std::vector<Span> quotedSentences(const QString &body, const std::vector<Evidence> &evidence)
{
    std::vector<Span> sentences;
    const auto add = [&](Field field) {
        const std::optional<Span> span = spanOf(evidence, field);
        if (!span || !liesIn(*span, body))
            return;
        const bool isQuoted = std::ranges::any_of(
            sentences, [&span](Span quoted) { return quoted.start <= span->start && span->end() <= quoted.end(); });
        if (!isQuoted)
            sentences.push_back(quotedAround(body, *span));
    };
    add(Field::Stage);
    add(Field::Fee);
    if (sentences.empty())
        add(Field::Player);
    std::ranges::sort(sentences, {}, &Span::start);
    return sentences;
}

/// A blank for each white space, so that lines of the article do not break the quote.
QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isSpace())
            line += character;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

void addSentence(std::vector<Dossier::QuotePart> &parts, const QString &body, Span sentence,
    const std::vector<Evidence> &marks)
{
    int at = sentence.start;
    const auto addText = [&](int end, std::optional<Field> field) {
        if (end > at)
            parts.push_back({onOneLine(QStringView(body).mid(at, end - at)), field});
        at = std::max(at, end);
    };
    for (const Evidence &mark : marks) {
        if (mark.span.start < at || mark.span.end() > sentence.end())
            continue; // in another sentence, or within a mark before
        addText(mark.span.start, std::nullopt);
        addText(mark.span.end(), mark.field);
    }
    addText(sentence.end(), std::nullopt);
}

} // namespace

std::vector<Dossier::QuotePart> evidenceQuote(const QString &article, const std::vector<Evidence> &evidence)
{
    const QString body = unwrapped(article);
    std::vector<Evidence> marks;
    for (const Evidence &each : evidence) {
        if (liesIn(each.span, body))
            marks.push_back(each);
    }
    // The words of the step often tell the kind of move too, which is the lesser news.
    std::ranges::stable_sort(marks, {}, [](const Evidence &mark) {
        return std::pair(mark.span.start, mark.field == Field::Move);
    });
    std::vector<Dossier::QuotePart> parts;
    int end = -1;
    for (const Span sentence : quotedSentences(body, marks)) {
        if (end >= 0) {
            const bool isNext = QStringView(body).mid(end, std::max(0, sentence.start - end)).trimmed().isEmpty();
            parts.push_back({isNext ? u" "_s : u" … "_s, std::nullopt});
        }
        addSentence(parts, body, {std::max(sentence.start, end), sentence.end() - std::max(sentence.start, end)}, marks);
        end = sentence.end();
    }
    return parts;
}

} // namespace rumourdesk
