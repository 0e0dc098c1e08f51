// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QString>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace rumourdesk {

/// A file with what was read out of it.
struct ReadFile {
    QString path;
    Result<std::vector<ExtractedArticle>> articles;
};

/// Hands the numbers of files out to the workers, and the workers' results to the writer in the order of the
/// numbers, so that an import does not depend on who was faster. Workers wait while too much is on its way.
class ReadingQueue
{
public:
    /// How much may wait for the writer, so that reading goes on while a transaction is written.
    struct Limits {
        int files = 1000;
        qint64 characters = 16 * 1024 * 1024;
    };

    ReadingQueue(int fileCount, Limits limits);

    /// For a worker: the next file to read; nothing when there is none left, or after a cancel. May wait.
    [[nodiscard]] std::optional<int> claim();
    /// For a worker: what became of a claimed file.
    void put(int file, ReadFile result);
    /// For the writer: the next result; nothing when all are taken, or after a cancel. May wait.
    [[nodiscard]] std::optional<ReadFile> take();

    void cancel();
    [[nodiscard]] bool isCancelled() const;

private:
    [[nodiscard]] bool hasRoom() const;

    const int m_fileCount;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_roomMade;
    std::condition_variable m_resultCame;
    std::map<int, ReadFile> m_results; // put, not yet taken
    qint64 m_waitingCharacters = 0; // in m_results
    int m_claimed = 0;
    int m_taken = 0;
    bool m_isCancelled = false;
};

} // namespace rumourdesk
