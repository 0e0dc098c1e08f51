// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// The language of `text` by its commonest words: "en", "de", "fr", "es", "it", "pt" or "nl"; empty when
/// unsure.
[[nodiscard]] QString languageOf(QStringView text);

} // namespace rumourdesk
