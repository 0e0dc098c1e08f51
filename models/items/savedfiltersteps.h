// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"

#include <QStringList>

#include <vector>

namespace rumourdesk {

/// What is to be assigned in one step so that a filter is saved, in place of one of the same name.
[[nodiscard]] std::vector<Assignment> savingSteps(const SavedFilter &filter);
[[nodiscard]] std::vector<Assignment> removingSteps(const QString &name);
/// The filter keeps its place, and other filters that name it name it anew.
[[nodiscard]] std::vector<Assignment> renamingSteps(
    const std::vector<SavedFilter> &filters, const QString &name, const QString &newName);
/// The filters stand in the order of these names.
[[nodiscard]] std::vector<Assignment> orderSteps(const QStringList &names);

/// A short name made of what the expression asks for: "liverpool, talks or further".
[[nodiscard]] QString nameForFilter(const QString &expression);

} // namespace rumourdesk
