// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QString>

namespace rumourdesk {

/// The article that a text file holds.
///
/// Its body is the text without what is no part of the story: the token " date 2025-11-05 " or the dateline
/// before the first paragraph, lines that hold nothing but dates and authors, and blank lines at both ends.
/// The headline stays the body's first line, since it often says what the story does not, and stands in
/// `title` too. Picture captions, advertisements and links stay. `title`, `byline`, `published`, `publisher`
/// and `url` are set only if the text says so plainly.
[[nodiscard]] Article articleFromText(const QString &text);

} // namespace rumourdesk
