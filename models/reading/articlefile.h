// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rumourdesk {

struct ReadingLimits {
    /// Files above this are refused: no article is longer, and one such file must not stall the others.
    /// Bytes.
    qint64 maximumBytes = 32 * 1024 * 1024;
};

/// The articles of one file; a text file holds one. articleFromText() says what its body is.
/// Errors, each naming the path: NotFound, Unreadable (permissions, a folder, a failing disk), Empty (no text beside
/// date and author), Binary, TooLarge, Unsupported (a pipe or device, a web page).
[[nodiscard]] Result<std::vector<Article>> readArticleFile(
    const QString &path, const ReadingLimits &limits = {});

/// The articles in the bytes of a file that has been read already; `path` only names it in messages.
/// Errors: Empty, Binary, Unsupported.
[[nodiscard]] Result<std::vector<Article>> articlesIn(const QByteArray &bytes, const QString &path);

} // namespace rumourdesk
