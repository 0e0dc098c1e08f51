// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype userVersionOffset = 60;

Error storeRefused(const QString &message, const QString &path)
{
    return {Error::Kind::Store, message.arg(path), path};
}

Result<void> checkNewFile(const QString &path, bool mayCreate)
{
    if (!mayCreate)
        return storeRefused(u"There is no store at %1."_s, path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return storeRefused(u"The folder %1 cannot be made."_s, folder);
    if (!QFileInfo(folder).isWritable())
        return storeRefused(u"No store can be made at %1: the folder may not be written to."_s, path);
    return {};
}

Result<void> checkHeader(const QString &path, const QByteArray &header, int newestSchema)
{
    if (header.size() < storeHeaderLength || !header.startsWith(storeMagic))
        return storeRefused(u"%1 is not a RumourDesk store."_s, path);
    if (applicationIdOf(header) != storeApplicationId)
        return storeRefused(u"%1 is a database of another program, not a RumourDesk store."_s, path);
    const auto schema = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (schema > newestSchema)
        return newerSchemaError(path, schema, newestSchema);
    return {};
}

} // namespace

Result<void> checkStoreFile(const QString &path, int newestSchema, bool mayCreate)
{
    const QFileInfo info(path);
    if (info.isDir())
        return storeRefused(u"%1 is a folder, not a store."_s, path);
    if (!info.exists())
        return checkNewFile(path, mayCreate);
    if (mayCreate && !info.isWritable())
        return storeRefused(u"The store %1 may not be written to."_s, path);

    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Store, u"The store %1 cannot be read: %2."_s.arg(path, file.errorString()), path};
    }
    if (file.size() == 0 && mayCreate)
        return {};
    return checkHeader(path, file.read(storeHeaderLength), newestSchema);
}

Error newerSchemaError(const QString &path, int schema, int newestSchema)
{
    return {Error::Kind::NewerSchema,
        u"The store %1 was written by a newer RumourDesk (schema %2; this one knows %3). It was left as it is."_s
            .arg(path, QString::number(schema), QString::number(newestSchema)),
        path};
}

} // namespace rumourdesk
