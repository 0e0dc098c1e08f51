// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extractor.h"
#include "models/jobs/readingqueue.h"

#include <QStringList>

#include <functional>

namespace rumourdesk {

/// Reads files and extracts their rumours on `threads` workers (0: one for each core), and hands what each
/// file gave to `deliver` on the calling thread, in the order of `files`. Memory does not grow with the
/// number of files. Stops early when `deliver` returns false.
void extractFiles(const QStringList &files, const Extractor &extractor, int threads,
    const std::function<bool(const ReadFile &)> &deliver);

} // namespace rumourdesk
