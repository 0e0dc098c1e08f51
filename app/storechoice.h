// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/database.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace rumourdesk {

/// Asked when a store cannot be opened: the path of another one, or nothing to give up.
using OtherStore = std::function<std::optional<QString>(const Error &error)>;

/// Opens the store at `path`, or the first usable one of those that `other` names instead; nothing if it
/// gives up.
[[nodiscard]] std::optional<Database> openChosenStore(const QString &path, const OtherStore &other);

/// Lets the analyst choose a store file, which may be new; nothing if he does not.
[[nodiscard]] std::optional<QString> chooseOtherStore(QWidget *parent);

/// Explains the error in a dialog and lets the analyst choose another store file, which may be new.
[[nodiscard]] std::optional<QString> askForOtherStore(const Error &error);

} // namespace rumourdesk
