// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace rumourdesk::testing {

/// Tests of a store: each begins with an empty one in a folder of its own, and fails on warnings.
class StoreTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

} // namespace rumourdesk::testing
