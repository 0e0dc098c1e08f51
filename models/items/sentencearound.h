// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

namespace rumourdesk {

/// The sentence, or run of sentences, that holds the span.
[[nodiscard]] Span sentenceAround(const QString &body, Span span);

} // namespace rumourdesk
