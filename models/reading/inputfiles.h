// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

/// One input that could not be used, by the name the user gave it.
struct InputFailure {
    QString input;
    Error error;

    bool operator==(const InputFailure &) const = default;
};

struct InputFiles {
    QStringList files; ///< in the order of the inputs; a folder's files by name, its sub-folders included
    std::vector<InputFailure> failures;
};

/// Turns files and folders into files. From a folder only *.txt and *.text are taken, hidden files are not; a
/// file named directly is always taken. A missing path, an unreadable folder, or a folder without articles is
/// a failure.
[[nodiscard]] InputFiles expandInputs(const QStringList &inputs);

} // namespace rumourdesk
