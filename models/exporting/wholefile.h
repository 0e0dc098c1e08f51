// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace rumourdesk {

/// Takes the next bytes of a file; false once it takes no more.
using ByteSink = std::function<bool(const QByteArray &bytes)>;

/// Writes a file that takes the place of an old one only when it is whole: with any error, the one of `produce` among
/// them, the old file stays as it was.
/// A pipe or a device is written into; a store is never replaced.
/// Error Unreadable, naming the path and the reason.
[[nodiscard]] Result<void> writeWhole(
    const QString &path, const std::function<Result<void>(const ByteSink &write)> &produce);
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace rumourdesk
