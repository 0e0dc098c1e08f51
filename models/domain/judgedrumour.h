// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/rumour.h"

#include <QString>

#include <optional>

namespace rumourdesk {

/// A rumour as the desk hands it on: corrected, with what analysts said of it and where its article can be read.
struct JudgedRumour {
    StoredRumour stored; ///< with the corrections
    Annotation annotation;
    std::optional<Rumour> read; ///< as it was read; nothing for a rumour that nobody has corrected
    QString address; ///< of the article; empty for one without

    bool operator==(const JudgedRumour &) const = default;
};

} // namespace rumourdesk
