// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/reading/textlines.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What the lines round a story say about it.
struct ArticleFurniture {
    std::optional<PublicationDate> published;
    QString byline;
    QString title; ///< only if a line is labelled as the title
    std::vector<TextLine> cuts; ///< what is no part of the story, in the order of the text
};

/// Reads the date and the author from the lines before the story and behind it. A date counts where an
/// article's own date stands (a line of its own, behind "Published" or "By", before the first paragraph, in
/// the last line), never inside a sentence; the date of publication goes before that of an update, and the
/// head before the foot.
[[nodiscard]] ArticleFurniture furnitureOf(QStringView text);

} // namespace rumourdesk
