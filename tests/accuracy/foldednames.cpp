// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/foldednames.h"

#include <QStringList>

#include <array>
#include <utility>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

QString foldedName(const QString &name)
{
    // Letters that no decomposition takes apart.
    static const std::array<std::pair<QChar, QLatin1StringView>, 6> letters = {{
        {u'ø', "o"_L1},
        {u'ł', "l"_L1},
        {u'đ', "d"_L1},
        {u'ı', "i"_L1},
        {u'ß', "ss"_L1},
        {u'æ', "ae"_L1},
    }};
    QString folded = name.toLower();
    for (const auto &[letter, plain] : letters)
        folded.replace(letter, plain);
    folded = folded.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar character) { return character.isMark(); });
    for (QChar &character : folded) {
        const bool isKept =
            (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (!isKept)
            character = u' ';
    }
    return folded.simplified();
}

bool isSamePlayer(const QString &one, const QString &other)
{
    QStringList shorter = foldedName(one).split(u' ', Qt::SkipEmptyParts);
    QStringList longer = foldedName(other).split(u' ', Qt::SkipEmptyParts);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    if (shorter.isEmpty())
        return false;
    if (longer.last(shorter.size()) == shorter)
        return true;
    if (shorter.size() == 1) // a first name alone, if it is not one of the short ones that many bear
        return shorter.constFirst() == longer.constFirst() && shorter.constFirst().size() > 4;
    return shorter.constLast() == longer.constLast()
        && shorter.constFirst().front() == longer.constFirst().front();
}

} // namespace rumourdesk
