// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// Where a text says that it was published; empty where it does not say so in so many words.
struct ArticleOrigin {
    QString publisher;
    QString url;

    bool operator==(const ArticleOrigin &) const = default;
};

/// Reads "Source: https://...", "© 2026 NAME", "Publisher: NAME" and "Originally published on NAME" from the
/// first and the last lines.
[[nodiscard]] ArticleOrigin originIn(QStringView text);

} // namespace rumourdesk
