// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/accuracyscore.h"

#include <algorithm>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace {

double share(int part, int whole)
{
    return static_cast<double>(part) / std::max(1, whole);
}

} // namespace

double Tally::precision() const
{
    return share(right, right + invented);
}

double Tally::recall() const
{
    return share(right, right + missed);
}

double Tally::f1() const
{
    return 2 * precision() * recall() / std::max(1e-9, precision() + recall());
}

Tally &Tally::operator+=(const Tally &other)
{
    right += other.right;
    invented += other.invented;
    missed += other.missed;
    return *this;
}

Tally AccuracyScore::allSlots() const
{
    Tally all = pair;
    for (const Tally &tally : fields)
        all += tally;
    return all;
}

QStringList AccuracyScore::figureNames()
{
    QStringList names{u"published"_s, u"byline"_s, u"player"_s, u"pair"_s};
    for (const char *field : slotFields)
        names.append(QString::fromLatin1(field));
    names.append(u"slots"_s);
    return names;
}

std::optional<double> AccuracyScore::figure(const QString &name) const
{
    if (name == "published"_L1 || name == "byline"_L1)
        return share(name == "byline"_L1 ? byline : published, articles);
    if (name == "player"_L1)
        return player.f1();
    if (name == "pair"_L1)
        return pair.f1();
    if (name == "slots"_L1)
        return allSlots().f1();
    for (size_t i = 0; i < slotFields.size(); ++i) {
        if (name == QLatin1StringView(slotFields[i]))
            return fields[i].f1();
    }
    return std::nullopt;
}

QString AccuracyScore::table() const
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    const auto row = [&](const QString &name, const Tally &tally) {
        return u"%1%2%3%4%5%6%7\n"_s.arg(name, -15)
            .arg(number(tally.precision()), 10)
            .arg(number(tally.recall()), 9)
            .arg(number(tally.f1()), 8)
            .arg(tally.right, 7)
            .arg(tally.invented, 9)
            .arg(tally.missed, 7);
    };
    QString text =
        u"articles %1 (unread %2)   published %3   byline %4   stage within one step %5\n"_s.arg(articles)
            .arg(unread)
            .arg(number(*figure(u"published"_s)), number(*figure(u"byline"_s)),
                number(share(stageWithinOne, pair.right)));
    text += u"%1 precision   recall      F1  right invented missed\n"_s.arg(QString(), -15);
    text += row(u"player"_s, player) + row(u"pair"_s, pair);
    for (size_t i = 0; i < slotFields.size(); ++i)
        text += row(QString::fromLatin1(slotFields[i]), fields[i]);
    return text + row(u"all slots"_s, allSlots());
}

} // namespace rumourdesk
