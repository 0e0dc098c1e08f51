// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/import.h"
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "tests/jobs/importfixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

void tell(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// Imports until it is done or killed, and prints a line for every batch.
int import(const QString &store, int articles)
{
    const ImportOptions options{
        .storePath = store, .inputs = inventedInputs(articles), .threads = 2, .articlesPerTransaction = 10};
    const auto progress = [](const ImportProgress &) { tell("progress"); };
    return importArticles(options, inventedSteps(), {}, progress) ? 0 : 1;
}

/// Holds the store's write lock until standard input ends.
int lock(const QString &store)
{
    const Result<Database> database = Database::open(store);
    if (!database)
        return 1;
    const Result<Transaction> transaction = Transaction::begin(*database, Transaction::Kind::Write);
    if (!transaction)
        return 1;
    tell("locked");
    while (std::getchar() != EOF) { }
    return 0;
}

} // namespace

/// import_process import STORE COUNT | import_process lock STORE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "import"_L1)
        return import(arguments.value(2), arguments.value(3).toInt());
    return lock(arguments.value(2));
}
