// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/origin.h"

#include "models/reading/furniture.h"
#include "models/reading/linestart.h"
#include "models/reading/textlines.h"

#include <QRegularExpression>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 10;
constexpr qsizetype longestLine = 300;

const auto options = QRegularExpression::CaseInsensitiveOption;

void readUrl(QStringView line, ArticleOrigin &origin)
{
    static const QRegularExpression expression(
        uR"(\A(?:source|url|link|web|original(?: article)?|canonical|read (?:it )?at)\s*:\s*(https?://\S+)\z)"_s,
        options);
    static constexpr Beginnings beginnings = {u"source", u"url", u"link", u"web", u"original", u"canonical", u"read"};
    if (!beginnings.mayBegin(line) || !line.contains(u':'))
        return;
    const QRegularExpressionMatch match = expression.match(line);
    if (match.hasMatch() && origin.url.isEmpty())
        origin.url = match.captured(1);
}

/// A publisher's name is a few words that start with a capital or a digit.
QString publisherIn(QStringView text)
{
    static const QRegularExpression rights(
        uR"([\s.,|–—-]*\ball rights reserved\b.*\z|[\s.,|]+\z)"_s, options);
    const QString name = text.toString().remove(rights).simplified();
    constexpr qsizetype mostBlanks = 4;
    if (name.isEmpty() || name.count(u' ') > mostBlanks || name.front().isLower())
        return {};
    return name;
}

void readPublisher(QStringView line, ArticleOrigin &origin)
{
    static const QRegularExpression expression(
        uR"(\A(?:(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(.+?)(?:\s+\d{4})?)"
        uR"(|(?:publisher|publication)\s*:\s*(.+))"
        uR"(|(?:this (?:article|story|piece)\s+(?:was\s+)?)?(?:originally|first)\s+(?:published|appeared)\s+(?:on|in|by|at)\s+(.+))\z)"_s,
        options);
    static constexpr Beginnings beginnings = {u"(c)", u"copyright", u"publi", u"this ", u"originally", u"first"};
    if (!beginnings.mayBegin(line))
        return;
    const QRegularExpressionMatch match = expression.match(line);
    if (!match.hasMatch() || isPictureCredit(line) || !origin.publisher.isEmpty())
        return;
    origin.publisher = publisherIn(match.capturedView(match.lastCapturedIndex()));
}

void readLines(QStringView text, const std::vector<TextLine> &lines, ArticleOrigin &origin)
{
    for (const TextLine &line : lines) {
        const QStringView content = line.in(text);
        if (content.size() > longestLine)
            continue;
        readUrl(content, origin);
        readPublisher(content, origin);
    }
}

} // namespace

ArticleOrigin originIn(QStringView text)
{
    ArticleOrigin origin;
    const std::vector<TextLine> head = firstLines(text, mostLines);
    readLines(text, head, origin);
    if (!head.empty())
        readLines(text, lastLines(text, mostLines, head.back().end), origin);
    return origin;
}

} // namespace rumourdesk
