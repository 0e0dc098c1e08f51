// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace rumourdesk
{

/// Who wrote the article, where it was published, and when.
[[nodiscard]] QString headLine(const Article &article);
/// Whether the first line of the body is the title, which is not to be read twice then.
[[nodiscard]] bool beginsWithTitle(const Article &article);

} // namespace rumourdesk
