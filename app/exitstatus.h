// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rumourdesk {

/// What the process reports of a command; the numbers are part of the command line's contract.
enum ExitStatus : int {
    AllDone = 0,
    SomeInputsFailed = 1, ///< each is named on standard error with its reason
    WrongUsage = 2,
    StoreUnusable = 3,
};

} // namespace rumourdesk
