// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace rumourdesk {

/// The use of a store file by one connection of this process, from before it is opened until after it is closed.
///
/// A process that closes any descriptor of a file loses all its locks on that file, whoever holds them (POSIX, fcntl).
/// SQLite's connections would then write into a log that another process takes for nobody's and deletes: what was
/// written last is lost without an error (https://sqlite.org/howtocorrupt.html, 2.2). While a store is in use, nothing
/// but SQLite may open it, here or on another thread; whoever reads or writes files that a person has named asks first.
class FileUse
{
public:
    /// Runs `check`, which may open the file itself, only if this process does not use it yet; its error is returned.
    [[nodiscard]] static Result<FileUse> begin(const QString &path, const std::function<Result<void>()> &check);

    ~FileUse();
    FileUse(FileUse &&other) noexcept;
    FileUse &operator=(FileUse &&other) noexcept;
    FileUse(const FileUse &) = delete;
    FileUse &operator=(const FileUse &) = delete;

private:
    explicit FileUse(QString file) : m_file(std::move(file)) {}

    void end();

    QString m_file; // empty: moved away
};

/// Whether a file is a store that this process uses, or one of the files that SQLite keeps beside it.
[[nodiscard]] bool isFileInUse(const QString &path);

/// Whether a file is a RumourDesk store, in use or not; false for one that cannot be read.
[[nodiscard]] bool isStoreFile(const QString &path);

// The header of an SQLite file (https://sqlite.org/fileformat2.html): a magic text and big-endian numbers.
inline constexpr qsizetype storeHeaderLength = 100;
inline constexpr QByteArrayView storeMagic("SQLite format 3\0", 16);
/// The mark of a RumourDesk store in that header: "RmDk".
inline constexpr qint32 storeApplicationId = 0x526D446B;

/// The mark in a header; of one that is too short or no SQLite's, 0.
[[nodiscard]] qint32 applicationIdOf(const QByteArray &header);

} // namespace rumourdesk
