// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/rumour.h"

#include <QStringList>

namespace rumourdesk
{

/// What is wrong with a rumour's evidence, in words; empty if nothing is. Every span lies inside the body and
/// is not empty; every field that the rumour has was read somewhere; and the text of a span could be what its
/// value was read from. A plain transfer needs no evidence for its kind of move: it is what the other kinds
/// are not.
[[nodiscard]] QStringList evidenceFaults(const Article &article, const Rumour &rumour);

} // namespace rumourdesk
