// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "views/chart/feechart.h"
#include "views/chart/picturechoices.h"
#include "views/common/theme.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace rumourdesk
{

/// What the window remembers from one start to the next.
struct WindowState {
    QByteArray geometry;
    QByteArray paneSizes;
    QByteArray columns;
    QByteArray sidebar;
    Currency currency = Currency::EUR;
    ChartChoices chart;
    PictureChoices picture;
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 0; ///< of articles, in steps from the usual

    bool operator==(const WindowState &) const = default;
};

/// How large the window is before anybody has sized it: as large as is usual, where the screen has that much room for it.
[[nodiscard]] QSize firstWindowSize(QSize room);

[[nodiscard]] QByteArray windowStateBytes(const WindowState &state);
/// Nothing for bytes that were not made by windowStateBytes().
[[nodiscard]] std::optional<WindowState> windowStateFrom(const QByteArray &bytes);

} // namespace rumourdesk
