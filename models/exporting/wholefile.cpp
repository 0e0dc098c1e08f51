// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/wholefile.h"

#include "models/domain/fileuse.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return {Error::Kind::Unreadable,
        u"%1 could not be written: %2. Choose another folder or file."_s.arg(path, reason), path};
}

/// Offers the rest again after a part was taken: only that tells why there is no room.
bool put(QFileDevice &file, const QByteArray &bytes)
{
    for (qint64 taken = 0; taken < bytes.size();) {
        const qint64 now = file.write(bytes.constData() + taken, bytes.size() - taken);
        if (now <= 0)
            return false;
        taken += now;
    }
    return true;
}

/// Into a pipe or a device, which nothing may take the place of.
Result<void> writeInto(const QString &path, const std::function<Result<void>(const ByteSink &write)> &produce)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return notWritten(path, file.errorString());
    const Result<void> produced = produce([&file](const QByteArray &bytes) { return put(file, bytes); });
    return file.error() == QFileDevice::NoError ? produced : notWritten(path, file.errorString());
}

} // namespace

Result<void> writeWhole(const QString &path, const std::function<Result<void>(const ByteSink &write)> &produce)
{
    if (isStoreFile(path))
        return notWritten(path, u"it is a RumourDesk store, which no export takes the place of"_s);
    const QFileInfo known(path);
    if (known.exists() && !known.isFile() && !known.isDir())
        return writeInto(path, produce);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const Result<void> produced = produce([&file](const QByteArray &bytes) { return put(file, bytes); });
    if (file.error() != QFileDevice::NoError)
        return notWritten(path, file.errorString());
    if (!produced)
        return produced; // the file is dropped
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&bytes](const ByteSink &write) {
        write(bytes); // a failure is the file's own
        return Result<void>();
    });
}

} // namespace rumourdesk
