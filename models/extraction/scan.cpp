// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/scan.h"

namespace rumourdesk {

namespace {

constexpr int youngestPlayer = 14;
constexpr int oldestPlayer = 45;

} // namespace

QString Scan::text(TokenRange range) const
{
    const Span span = spanOf(structure.tokens, range);
    return body.sliced(span.start, span.length).toString();
}

int Scan::wholeNumber(int i) const
{
    constexpr qsizetype mostFigures = 9; // what an int holds
    const QStringView figures = text(i);
    if (figures.isEmpty() || figures.size() > mostFigures)
        return -1;
    int value = 0;
    for (const QChar figure : figures) {
        if (figure < u'0' || figure > u'9')
            return -1;
        value = value * 10 + (figure.unicode() - u'0');
    }
    return value;
}

int Scan::numberedYearsAt(int i, int limit, int &end) const
{
    if (i + 2 >= limit || !isNumber(i, youngestPlayer, oldestPlayer))
        return 0;
    int next = i + 1;
    const auto skipHyphen = [&] {
        if (next < limit && (isSign(next, u'-') || isSign(next, u'\u2011')))
            ++next;
    };
    skipHyphen();
    if (next >= limit || !(isWord(next, u"year") || isWord(next, u"years")))
        return 0;
    ++next;
    skipHyphen();
    if (next >= limit || !(isWord(next, u"old") || isWord(next, u"olds")))
        return 0;
    end = next + 1;
    return text(i).toInt();
}

int Scan::ageAfter(int i, int limit) const
{
    if (i + 1 >= limit || !(isSign(i, u',') || isSign(i, u'(')) || !isNumber(i + 1, youngestPlayer, oldestPlayer))
        return 0;
    const bool isClosed = i + 2 >= limit || isSign(i + 2, u',') || isSign(i + 2, u')') || isSign(i + 2, u'.') || isSign(i + 2, u';')
        || isSign(i + 2, u':') || isSign(i + 2, u'\u2013') || isWord(i + 2, u"and") || isWord(i + 2, u"years")
        || (isSign(i + 2, u'-') && !token(i + 2).isGlued);
    return isClosed ? text(i + 1).toInt() : 0;
}

bool Scan::isReporterNoun(int i) const
{
    static constexpr WordSet nouns = {u"journalist", u"reporter", u"correspondent", u"insider", u"scout", u"guru"};
    return isAnyWord(i, nouns);
}

bool Scan::hasPlayerCompany(TokenRange name, TokenRange sentence) const
{
    if (ageAfter(name.last, sentence.last) > 0)
        return true;
    const int before = name.first - 1;
    if (before < sentence.first)
        return false;
    // "the Back Page podcast": a capital within a sentence is no position.
    const bool isTitle = before > sentence.first && token(before).letterCase == LetterCase::Capital && !token(before - 1).isCapitalised()
        && isWord(before - 1, u"the");
    return !isTitle && (isClass(before, PositionNoun) || (isClass(before, PersonNoun) && !isClass(before, FunctionWord)));
}

} // namespace rumourdesk
