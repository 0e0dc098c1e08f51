// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rumourdesk {

/// The columns that a terminal gives to `text`: two for East Asian wide characters and emoji, none for marks
/// that combine and for invisible characters.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace rumourdesk
