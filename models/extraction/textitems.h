// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

/// The items of an article that is no single report: the entries of a live blog, or sections about one player each.
/// Within an item the text goes on as in a report; from one item to the next nothing does.

/// Whether a line begins with a time of the day, as the entries of a live blog do: "10.20am:", "16:12", "2245 DONE DEAL".
/// `end` receives the token after it.
[[nodiscard]] bool beginsWithTime(const Scan &scan, TokenRange line, int &end);

/// Numbers the entries of a live blog: three lines or more begin with a time. A heading holds for its own entry alone.
void numberEntries(const Scan &scan, TextStructure &structure);

/// Numbers the sections of an article with three headings or more that name a player each, and not the same one.
void numberSections(const Scan &scan, const Mentions &mentions, TextStructure &structure);

/// Numbers the stories of an article that goes from player to player: each begins with a paragraph whose first sentence
/// names a player or a club, and with a heading. "Neither side gave a figure." goes on.
void numberStories(const Mentions &mentions, TextStructure &structure);

} // namespace rumourdesk
