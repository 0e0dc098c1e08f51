// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/items/filternode.h"

#include <QStringView>

namespace rumourdesk {

struct ComparisonSign {
    QStringView sign;
    Comparison comparison;
};

/// Walks over the text of a filter expression and knows its words, blanks, quotes and signs, but no grammar.
/// The text must outlive the cursor.
class FilterCursor
{
public:
    explicit FilterCursor(QStringView text) : m_text(text) {}

    [[nodiscard]] int position() const { return static_cast<int>(m_position); }
    [[nodiscard]] bool isAtEnd() const { return m_position >= m_text.size(); }
    /// The character here; a null one at the end.
    [[nodiscard]] QChar current() const { return isAtEnd() ? QChar() : m_text[m_position]; }
    [[nodiscard]] bool isAtQuote() const;
    /// At a blank, a closing bracket or the end: no value can begin here.
    [[nodiscard]] bool isAtGap() const { return isAtEnd() || current().isSpace() || current() == u')'; }
    [[nodiscard]] QStringView textOf(Span span) const { return m_text.sliced(span.start, span.length); }
    /// What was read since `start`, without blanks behind it.
    [[nodiscard]] Span since(int start) const;

    void advance(qsizetype characters) { m_position += characters; }
    void skipBlanks();

    /// The word that begins here; empty at a sign, bracket, comma, quote or blank.
    [[nodiscard]] QStringView peekWord() const;
    /// The comparison that stands here; null if there is none.
    [[nodiscard]] const ComparisonSign *peekSign() const { return signAt(m_position); }
    /// The comparison that follows a word at the present position and so makes it a field. Blanks may stand before
    /// all but a colon.
    [[nodiscard]] const ComparisonSign *signAfter(QStringView word) const;
    /// Whether the word here is AND, OR or NOT, in any case, and no field.
    [[nodiscard]] bool isAtKeyword(QLatin1StringView keyword) const;

private:
    [[nodiscard]] const ComparisonSign *signAt(qsizetype position) const;

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace rumourdesk
