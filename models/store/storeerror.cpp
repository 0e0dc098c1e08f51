// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeerror.h"

#include <sqlite3.h>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString meaningOf(int code)
{
    constexpr int plainCode = 0xff; // the upper bits only say more of the same
    switch (code & plainCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"The store %1 is in use by another program. Try again when that has finished."_s;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return u"The store %1 may not be written to."_s;
    case SQLITE_FULL:
        return u"The disk is full: nothing could be added to the store %1."_s;
    case SQLITE_IOERR:
        return u"The store %1 could not be read or written: the disk reports an error."_s;
    case SQLITE_CORRUPT:
        return u"The store %1 is damaged."_s;
    case SQLITE_NOTADB:
        return u"%1 is not a RumourDesk store."_s;
    case SQLITE_CANTOPEN:
        return u"The store %1 cannot be opened."_s;
    default:
        return u"The store %1 cannot be used."_s;
    }
}

} // namespace

Error storeError(const QString &path, int code, const QString &detail)
{
    return {Error::Kind::Store, meaningOf(code).arg(path), detail};
}

} // namespace rumourdesk
