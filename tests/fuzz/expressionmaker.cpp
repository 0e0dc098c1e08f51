// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expressionmaker.h"

#include "models/items/rumourfilter.h"
#include "tests/items/filtertrees.h"

#include <QStringList>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

QString ExpressionMaker::expression()
{
    const int kind = below(3);
    if (kind == 0)
        return soup();
    QString text = right();
    if (kind == 1)
        spoil(text);
    return text;
}

QString ExpressionMaker::right()
{
    return RumourFilter(std::make_shared<const FilterNode>(FilterTrees(m_seed).tree())).toString();
}

QString ExpressionMaker::soup()
{
    QString text;
    for (int count = below(30); count > 0; --count)
        text += piece();
    return text;
}

QString ExpressionMaker::piece()
{
    static const QStringList pieces = {u" "_s, u" "_s, u" "_s, u"  "_s, u"\t"_s, u"("_s, u")"_s, u"-"_s, u"NOT "_s,
        u" OR "_s, u" AND "_s, u","_s, u":"_s, u"="_s, u"!="_s, u">"_s, u">="_s, u"<"_s, u"<="_s, u"!"_s, u".."_s,
        u"\""_s, u"“"_s, u"„"_s, u"@"_s, u"@red"_s, u"@\"two words\""_s, u"@mirror"_s, u"*"_s, u"none"_s, u"50m"_s,
        u"£69.5m"_s, u"-14d"_s, u"2026-02"_s, u"2026-02-30"_s, u"talks"_s, u"summer-2026"_s, u"B2"_s, u"isak"_s,
        u"Ødegaard"_s, u"99999999999999999999bn"_s, u"\u00a0"_s, u"\u0301"_s, u"\U0001F600"_s, QString(QChar(0xD800)),
        QString(QChar(0)), u"&"_s};
    if (below(4) == 0)
        return filterFieldName(static_cast<FilterField>(below(filterFieldCount)));
    return pieces.at(below(static_cast<int>(pieces.size())));
}

void ExpressionMaker::spoil(QString &text)
{
    for (int count = 1 + below(3); count > 0; --count) {
        const auto size = static_cast<int>(text.size());
        const int at = below(size + 1);
        switch (below(4)) {
        case 0: text.remove(at, 1 + below(5)); break;
        case 1: text.insert(at, piece()); break;
        case 2: text.truncate(at); break;
        default: text.insert(at, text.sliced(0, below(size + 1)).left(20)); break;
        }
    }
}

} // namespace rumourdesk::testing
