// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace rumourdesk {

/// The date that an article bears, with its wall-clock time if it gives one. The time zone is not kept: sites
/// print their own, and the day is what counts.
struct PublicationDate {
    QDate date;
    std::optional<QTime> time;

    /// By day; within a day, articles without a time come first.
    std::strong_ordering operator<=>(const PublicationDate &) const = default;
};

/// "2026-01-19" or "2026-01-19T02:09".
[[nodiscard]] QString publicationDateText(const PublicationDate &published);
/// Reads exactly those two forms.
[[nodiscard]] std::optional<PublicationDate> publicationDateFromText(QStringView text);

/// One text as published. `body` is what evidence spans count in, and what the store keeps.
struct Article {
    QString title;
    QString byline;
    std::optional<PublicationDate> published;
    QString publisher;
    QString url;
    QString guid;
    QString language;
    QString body;

    bool operator==(const Article &) const = default;
};

/// The identity of an article: the SHA-256 of title, publication date and body, as lower-case hexadecimal.
[[nodiscard]] QByteArray contentHash(const Article &article);

} // namespace rumourdesk
