// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transferwindow.h"
#include "models/extraction/scan.h"

#include <QDate>

#include <optional>

namespace rumourdesk {

struct WindowMention {
    TokenRange range;
    TransferWindow window;
};

/// The transfer window that a stretch of text names, resolved against the article's date: "this summer", "in January",
/// "before the window shuts". Past windows ("last summer") are none.
[[nodiscard]] std::optional<WindowMention> windowIn(const Scan &scan, TokenRange range, QDate date);

} // namespace rumourdesk
