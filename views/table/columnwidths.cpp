// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/columnwidths.h"

#include "models/items/rumourtablemodel.h"
#include "views/table/roomystyle.h"
#include "views/table/stagedelegate.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace rumourdesk
{

namespace
{

using Table = RumourTableModel;

/// A shown column is as wide as its sample; it gets `grow` shares of what is left over. Where width is wanting, the
/// columns of the lowest `use` give way first, down to `least`, and those of the next only then.
struct ColumnWidth {
    Table::Column column;
    const char16_t *sample;
    const char16_t *least; // what must still be seen of a value
    int grow;
    int use;
};

constexpr std::array widths = {
    ColumnWidth{Table::Date, u"28 Mar 2026", u"28 Mar 2026", 0, 0},
    ColumnWidth{Table::Player, u"Alessandro Bastoni", u"Alessandro Ba…", 3, 5},
    ColumnWidth{Table::From, u"Nottingham Forest", u"Nottin…", 2, 4},
    ColumnWidth{Table::To, u"Nottingham Forest", u"Nottin…", 2, 4},
    ColumnWidth{Table::StageColumn, u"approach", u"approach", 0, 0},
    ColumnWidth{Table::FeePrinted, u"€90m\u2013100m", u"€90m\u2013100m", 1, 0},
    ColumnWidth{Table::FeeConverted, u"~€86.2m\u201391.9m", u"~€86m\u201392m", 1, 3},
    ColumnWidth{Table::Window, u"Summer 2026", u"Sum 2026", 0, 2},
    ColumnWidth{Table::Outlet, u"CaughtOffside", u"Cau…", 3, 1},
    ColumnWidth{Table::GradeColumn, u"Grade ", u"Grade ", 0, 0},
    ColumnWidth{Table::Star, u"Star \u2605", u"Star \u2605", 0, 0},
};
constexpr int mostUse = 5;

/// A column with the widths that it would like and needs.
struct Fitted {
    const ColumnWidth &column;
    int width;
    int least;
};

int pixels(const QFontMetrics &metrics, Table::Column column, const char16_t *sample)
{
    const int text = metrics.horizontalAdvance(QString::fromUtf16(sample));
    const int ladder = column == Table::StageColumn ? StageDelegate::ladderSpace : 0;
    constexpr int slack = 4;
    return text + ladder + 2 * RoomyStyle::cellMargin + slack;
}

void grow(std::vector<Fitted> &columns, int spare)
{
    int shares = 0;
    for (const Fitted &each : columns)
        shares += each.column.grow;
    for (Fitted &each : columns) // rounded down, so that the columns never exceed the room by a pixel
        each.width += shares > 0 ? spare * each.column.grow / shares : 0;
}

void giveWay(std::vector<Fitted> &columns, int wanting)
{
    for (int use = 1; use <= mostUse && wanting > 0; ++use) {
        int slack = 0; // of all columns of this use
        for (const Fitted &each : columns)
            slack += each.column.use == use ? each.width - each.least : 0;
        const int given = std::min(slack, wanting);
        for (Fitted &each : columns) {
            if (each.column.use == use && slack > 0) // rounded up, for the same reason
                each.width -= (given * (each.width - each.least) + slack - 1) / slack;
        }
        wanting -= given;
    }
}

} // namespace

bool hasFittedWidth(int column)
{
    return std::ranges::find(widths, column, &ColumnWidth::column) != widths.end();
}

std::map<int, int> fittedWidths(const std::vector<int> &columns, int room, const QFontMetrics &metrics)
{
    std::vector<Fitted> fitted;
    int spare = room;
    for (const ColumnWidth &each : widths) {
        if (std::ranges::find(columns, each.column) == columns.end())
            continue;
        const int wanted = pixels(metrics, each.column, each.sample);
        fitted.push_back({each, wanted, std::min(wanted, pixels(metrics, each.column, each.least))});
        spare -= wanted;
    }
    if (spare > 0)
        grow(fitted, spare);
    else
        giveWay(fitted, -spare);
    std::map<int, int> byColumn;
    for (const Fitted &each : fitted)
        byColumn[each.column.column] = each.width;
    return byColumn;
}

} // namespace rumourdesk
