// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/carecommands.h"

#include "models/store/database.h"
#include "models/store/storecare.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

ExitStatus runCheck(const CheckOptions &options, Streams &streams)
{
    const Result<Database> database = Database::open(options.storePath, Database::Mode::ReadOnly);
    const Result<QStringList> damages = database ? damagesOf(*database) : Result<QStringList>(database.error());
    if (!damages) {
        streams.complain(damages.error().message);
        return StoreUnusable;
    }
    for (const QString &damage : *damages)
        streams.complain(u"%1: %2"_s.arg(options.storePath, damage));
    if (!damages->isEmpty())
        return StoreUnusable;
    streams.write(u"%1 is whole\n"_s.arg(options.storePath));
    streams.flush();
    return AllDone;
}

ExitStatus runBackup(const BackupOptions &options, Streams &streams)
{
    const Result<Database> database = Database::open(options.storePath, Database::Mode::ReadOnly);
    const Result<void> copied = database ? backUp(*database, options.outputPath) : Result<void>(database.error());
    if (!copied && copied.error().kind == Error::Kind::Unreadable) {
        streams.complain({options.outputPath, copied.error()});
        return SomeInputsFailed;
    }
    if (!copied) {
        streams.complain(copied.error().message);
        return StoreUnusable;
    }
    streams.write(u"%1 copied to %2\n"_s.arg(options.storePath, options.outputPath));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
