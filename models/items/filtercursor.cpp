// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercursor.h"

#include <algorithm>
#include <array>

namespace rumourdesk {

namespace {

/// The longer ones first, since "<" begins "<=".
constexpr std::array<ComparisonSign, 7> comparisonSigns = {{
    {u"!=", Comparison::NotEqual}, {u">=", Comparison::GreaterOrEqual}, {u"<=", Comparison::LessOrEqual},
    {u":", Comparison::Matches}, {u"=", Comparison::Equal}, {u">", Comparison::Greater}, {u"<", Comparison::Less},
}};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

} // namespace

bool FilterCursor::isAtQuote() const
{
    return isQuote(current());
}

Span FilterCursor::since(int start) const
{
    qsizetype end = m_position;
    while (end > start && m_text[end - 1].isSpace())
        --end;
    return {start, static_cast<int>(end) - start};
}

void FilterCursor::skipBlanks()
{
    while (!isAtEnd() && current().isSpace())
        ++m_position;
}

QStringView FilterCursor::peekWord() const
{
    qsizetype end = m_position;
    while (end < m_text.size()) {
        const QChar c = m_text[end];
        if (c.isSpace() || isQuote(c) || c == u'(' || c == u')' || c == u',' || signAt(end))
            break;
        ++end;
    }
    return m_text.sliced(m_position, end - m_position);
}

const ComparisonSign *FilterCursor::signAt(qsizetype position) const
{
    const QStringView rest = m_text.sliced(position);
    if (rest.isEmpty() || !QStringView(u":=<>!").contains(rest.front()))
        return nullptr;
    const auto sign = std::find_if(comparisonSigns.begin(), comparisonSigns.end(),
        [rest](const ComparisonSign &candidate) { return rest.startsWith(candidate.sign); });
    return sign == comparisonSigns.end() ? nullptr : &*sign;
}

const ComparisonSign *FilterCursor::signAfter(QStringView word) const
{
    const qsizetype end = m_position + word.size();
    qsizetype position = end;
    while (position < m_text.size() && m_text[position].isSpace())
        ++position;
    const ComparisonSign *sign = signAt(position);
    return sign && (position == end || sign->comparison != Comparison::Matches) ? sign : nullptr;
}

bool FilterCursor::isAtKeyword(QLatin1StringView keyword) const
{
    const QStringView word = peekWord();
    return word.compare(keyword, Qt::CaseInsensitive) == 0 && !signAfter(word);
}

} // namespace rumourdesk
