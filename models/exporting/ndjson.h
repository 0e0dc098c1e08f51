// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/rumour.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace rumourdesk {

/// One rumour in the form of the gold files, with its evidence as [start, length]; a field with several spans has
/// a list of them in "evidence", under "sources" and "journalists". Absent values are null or [].
[[nodiscard]] QJsonObject rumourObject(const Rumour &rumour, bool withWhy = false);

/// The line that `extract --format ndjson` prints for a file, without the line feed. Keys stand in the order of the
/// design: file, published, byline, title, rumours.
[[nodiscard]] QByteArray extractionLine(const QString &file, const ExtractedArticle &extracted, bool withWhy = false);

/// The line that `read --format ndjson` prints for a file: {"file", "articles": [...]}.
[[nodiscard]] QByteArray readingLine(const QString &file, const std::vector<Article> &articles);

} // namespace rumourdesk
