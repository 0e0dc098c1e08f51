// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/rumourcells.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

QStringList rumourColumns()
{
    return {u"date"_s, u"player"_s, u"from"_s, u"to"_s, u"move"_s, u"stage"_s, u"fee"_s, u"window"_s,
        u"sources"_s, u"journalists"_s, u"age"_s, u"contract"_s, u"byline"_s, u"id"_s};
}

QStringList figureColumns()
{
    return {u"date"_s, u"age"_s, u"contract"_s, u"id"_s};
}

QStringList rumourCells(const StoredRumour &stored)
{
    const Rumour &rumour = stored.rumour;
    return {
        stored.published ? stored.published->date.toString(Qt::ISODate) : QString(),
        rumour.player,
        rumour.from,
        rumour.to,
        moveName(rumour.move),
        stageName(rumour.stage),
        rumour.fee ? feeText(*rumour.fee) : QString(),
        rumour.window ? windowName(*rumour.window) : QString(),
        rumour.sources.join(u", "_s),
        rumour.journalists.join(u", "_s),
        numberText(rumour.age),
        numberText(rumour.contractUntil),
        stored.byline,
        stored.id.value > 0 ? QString::number(stored.id.value) : QString(),
    };
}

} // namespace rumourdesk
