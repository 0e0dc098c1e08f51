// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

#include <QDate>

#include <optional>

namespace rumourdesk {

struct ContractMention {
    TokenRange range;
    int year = 0;
};

/// The end of the present contract that a stretch of text tells: "until 2028", "out of contract at the end of the
/// season", "a year left on his deal", "will be a free agent in June". Relative terms need a valid date.
[[nodiscard]] std::optional<ContractMention> contractEndIn(const Scan &scan, TokenRange range, QDate date);

} // namespace rumourdesk
