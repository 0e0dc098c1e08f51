// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QString>

#include <optional>

namespace rumourdesk {

/// What a date or an author line starts with, when the value itself stands on the next line.
enum class FurnitureLabel : quint8 { None, Published, Updated, By };

/// What one line says about its article, as a date line or a byline does.
struct FurnitureLine {
    std::optional<PublicationDate> published; ///< the first date that is no update
    std::optional<PublicationDate> updated;
    bool isLabelled = false; ///< "Published", "Updated" and the like stand before a date
    QString byline; ///< the author, if the line says that it is one
    QString name; ///< a bare name that may be the author's
    FurnitureLabel label = FurnitureLabel::None; ///< the line is this label and nothing else
    bool isPlausible = false; ///< what stands beside date and author could be an outlet, a place or a section
    bool isWhole = false; ///< nothing stands beside date and author: the line is no part of the story

    [[nodiscard]] bool isDated() const { return isPlausible && (published || updated); }
};

[[nodiscard]] FurnitureLine readFurniture(QStringView line);

/// A date that opens a paragraph: " date 2025-11-05 Text", "Published 3 May 2024: Text", "ROME, May 3, 2024 –
/// Text".
struct LeadingDate {
    FurnitureLine furniture;
    qsizetype textStart = 0; ///< where the paragraph's own text begins
};

[[nodiscard]] std::optional<LeadingDate> readLeadingDate(QStringView line);

/// Whether the line is a picture's caption with its credit, or the credit alone: "(Photo by X/Getty Images)".
[[nodiscard]] bool isPictureCredit(QStringView line);

} // namespace rumourdesk
