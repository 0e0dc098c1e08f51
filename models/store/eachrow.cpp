// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eachrow.h"

namespace rumourdesk {

// That a function cannot be defined is told by the query that calls it.
RowFunction::RowFunction(const Database &database, const char *name, Step step, void *taker)
    : m_db(handleOf(database)), m_name(name)
{
    const auto end = [](sqlite3_context *) {};
    sqlite3_create_function(m_db, m_name, -1, SQLITE_UTF8, taker, nullptr, step, end);
}

RowFunction::~RowFunction()
{
    sqlite3_create_function(m_db, m_name, -1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr);
}

} // namespace rumourdesk
