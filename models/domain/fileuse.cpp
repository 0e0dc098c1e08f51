// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fileuse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QtEndian>

#include <array>
#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

struct Uses {
    QMutex mutex;
    QHash<QString, int> connections; // by the file's own path
};

Uses &uses()
{
    static Uses all;
    return all;
}

/// The one path of a file, whichever links lead to it; it need not exist.
QString ownPath(const QString &path)
{
    const QFileInfo file(path);
    const QString own = file.canonicalFilePath();
    return own.isEmpty() ? QDir(QFileInfo(file.absolutePath()).canonicalFilePath()).filePath(file.fileName()) : own;
}

} // namespace

Result<FileUse> FileUse::begin(const QString &path, const std::function<Result<void>()> &check)
{
    // Held while `check` runs, so that no other thread connects meanwhile.
    const QMutexLocker lock(&uses().mutex);
    QString file = ownPath(path);
    if (!uses().connections.contains(file)) {
        if (Result<void> checked = check(); !checked)
            return checked.error();
        file = ownPath(path); // whose folder may have been made
    }
    ++uses().connections[file];
    return FileUse(std::move(file));
}

FileUse::~FileUse()
{
    end();
}

FileUse::FileUse(FileUse &&other) noexcept : m_file(std::exchange(other.m_file, {}))
{
}

FileUse &FileUse::operator=(FileUse &&other) noexcept
{
    if (this != &other) {
        end();
        m_file = std::exchange(other.m_file, {});
    }
    return *this;
}

void FileUse::end()
{
    if (m_file.isEmpty())
        return;
    const QMutexLocker lock(&uses().mutex);
    const auto use = uses().connections.find(m_file);
    if (--*use == 0)
        uses().connections.erase(use);
    m_file.clear();
}

bool isFileInUse(const QString &path)
{
    static constexpr std::array companions = {"-wal"_L1, "-shm"_L1, "-journal"_L1};
    const QMutexLocker lock(&uses().mutex);
    if (uses().connections.isEmpty())
        return false;
    QString file = ownPath(path);
    for (const QLatin1StringView companion : companions) {
        if (file.endsWith(companion))
            file.chop(companion.size());
    }
    return uses().connections.contains(file);
}

bool isStoreFile(const QString &path)
{
    if (isFileInUse(path))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && applicationIdOf(file.read(storeHeaderLength)) == storeApplicationId;
}

qint32 applicationIdOf(const QByteArray &header)
{
    constexpr qsizetype applicationIdOffset = 68;
    if (header.size() < storeHeaderLength || !header.startsWith(storeMagic))
        return 0;
    return qFromBigEndian<qint32>(header.constData() + applicationIdOffset);
}

} // namespace rumourdesk
