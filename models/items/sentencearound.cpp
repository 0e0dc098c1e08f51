// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentencearound.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rumourdesk {

Span sentenceAround(const QString &body, Span span)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, body);
    finder.setPosition(span.start);
    qsizetype start = finder.isAtBoundary() ? span.start : finder.toPreviousBoundary();
    finder.setPosition(std::max(span.start, span.end() - 1));
    qsizetype end = finder.toNextBoundary();
    start = std::max<qsizetype>(start, 0);
    if (end < 0)
        end = body.size();
    while (end > span.end() && body.at(end - 1).isSpace())
        --end;
    while (start < span.start && body.at(start).isSpace())
        ++start;
    return {static_cast<int>(start), static_cast<int>(end - start)};
}

} // namespace rumourdesk
