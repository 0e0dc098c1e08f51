// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace rumourdesk {

/// One of the project's own line icons (resources/icons/NAME.svg), drawn in `colour`; disabled ones in a paler tint.
/// An unknown name gives an empty icon.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour);

} // namespace rumourdesk
