// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importsteps.h"

namespace rumourdesk::testing {

/// Steps that need no files: the input "article 17" is the file "article 17", which holds one article with
/// one to four rumours, always the same ones. A file named "bad ..." cannot be read. The clock stands at 1000.
[[nodiscard]] ImportSteps inventedSteps();

/// "article 0", "article 1", ...
[[nodiscard]] QStringList inventedInputs(int count);

/// The rumours that inventedSteps() finds: they follow from the title alone.
[[nodiscard]] std::vector<Rumour> inventedRumours(const Article &article);

} // namespace rumourdesk::testing
