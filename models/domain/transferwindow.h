// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace rumourdesk {

enum class Season : quint8 { Winter, Summer };

/// A transfer window. A winter window carries the year of its January. Ordered by time.
struct TransferWindow {
    int year = 0;
    Season season = Season::Winter;

    auto operator<=>(const TransferWindow &) const = default;
};

/// "summer-2026" or "winter-2026".
[[nodiscard]] QString windowName(TransferWindow window);
[[nodiscard]] std::optional<TransferWindow> windowFromName(QStringView name);
/// "Summer 2026", for people.
[[nodiscard]] QString windowText(TransferWindow window);
/// The window that is open on `date` or, between windows, the next one to open: the winter window runs to the
/// first days of February, the summer one from June to the first days of September. `date` must be valid.
[[nodiscard]] TransferWindow currentOrNextWindow(QDate date);

/// Whether players may be registered on that day in the big leagues.
[[nodiscard]] bool isWindowOpen(QDate date);

} // namespace rumourdesk
