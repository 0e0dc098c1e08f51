// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/judgedrumour.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rumourdesk {

/// One rumour in the form of the gold files, as one line of UTF-8. Evidence is [start, length] for a field
/// with one span and a list of such pairs for one with several, always a list for "sources" and
/// "journalists"; fields stand in the order of Field. Absent values are null or [].
[[nodiscard]] QByteArray rumourObject(const Rumour &rumour, bool withWhy = false);

/// The same without evidence, as it stands in a gold file.
[[nodiscard]] QByteArray goldObject(const Rumour &rumour);

/// The same with "id", "article", "published" and "byline" before it and what analysts said behind it: "grade", "outcome",
/// "tags", "note", "corrected", the names of the fields, and "url". A line of `list --format ndjson`.
[[nodiscard]] QByteArray rumourObject(const JudgedRumour &judged);

/// The line that `extract --format ndjson` prints for a file, without the line feed. Keys stand in the order
/// of the design: file, published, byline, title, rumours.
[[nodiscard]] QByteArray extractionLine(
    const QString &file, const ExtractedArticle &extracted, bool withWhy = false);

/// The line that `read --format ndjson` prints for a file: {"file", "articles": [...]}.
[[nodiscard]] QByteArray readingLine(const QString &file, const std::vector<Article> &articles);

/// A JSON array of values that are JSON already, one a line, with a line feed at the end: `--format json`.
[[nodiscard]] QByteArray jsonArray(const std::vector<QByteArray> &values);

/// Stored rumours as such an array, and as lines that each end with a line feed.
[[nodiscard]] QByteArray rumoursJson(const std::vector<JudgedRumour> &rumours);
[[nodiscard]] QByteArray rumoursNdjson(const std::vector<JudgedRumour> &rumours);

} // namespace rumourdesk
