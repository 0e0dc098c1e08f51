// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"
#include "models/extraction/extractor.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace rumourdesk {

/// What one file gave: its articles with their rumours, or why it could not be read.
struct FileExtraction {
    QString file;
    Result<std::vector<ExtractedArticle>> articles;
};

/// Reads one file and extracts the rumours of its articles, on the calling thread.
[[nodiscard]] FileExtraction extractFile(const QString &file, const Extractor &extractor);

/// Does so for many files on `threads` workers (0: one for each core) and hands every outcome to `deliver` on the
/// calling thread, in the order of `files`. Workers run at most a few files ahead of the one that is due, so memory
/// does not grow with the number of files. Stops early, without waiting for the rest, when `deliver` returns false.
void extractFiles(const QStringList &files, const Extractor &extractor, int threads,
    const std::function<bool(const FileExtraction &)> &deliver);

} // namespace rumourdesk
