// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rumourdesk::testing {

/// An article that differs from every other by `title`; on 2026-01-19 unless another day is given.
[[nodiscard]] Article articleNamed(const QString &title, std::optional<PublicationDate> published
    = PublicationDate{QDate(2026, 1, 19), std::nullopt});

/// Reads "player | from > to | stage", the parts after the player being optional: "Isak | Newcastle > Liverpool | bid".
[[nodiscard]] Rumour rumourOf(const QString &text);

/// A rumour with every field set, two credits of each kind, and evidence out of the order of the fields.
[[nodiscard]] Rumour fullRumour();

/// Adds so many rumours, four to an article, by SQL alone: thousands in no time. They vary in every field, some articles
/// have no date, and some ids are left out.
void addManyRumours(const Database &database, int count);

/// Every row of every table, with its numbers; `added_at` apart.
[[nodiscard]] QStringList dumpOf(const Database &database);

/// What SQLite and its full-text index find wrong with the file; empty if all is sound.
[[nodiscard]] QStringList faultsOf(const Database &database);

/// The first column of each row.
[[nodiscard]] QStringList firstColumn(const Database &database, const QString &sql);

[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace rumourdesk::testing
