// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

/// `rumourdesk check`: says whether the store is whole; StoreUnusable, with every damage, if it is not.
[[nodiscard]] ExitStatus runCheck(const CheckOptions &options, Streams &streams);

/// `rumourdesk backup`: copies the store into a file.
[[nodiscard]] ExitStatus runBackup(const BackupOptions &options, Streams &streams);

} // namespace rumourdesk
