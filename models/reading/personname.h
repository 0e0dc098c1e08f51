// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rumourdesk {

/// Whether `word` could be part of a printed name: a capital first, letters, hyphens and apostrophes; or a
/// small particle such as "van".
[[nodiscard]] bool isNameWord(QStringView word);
/// Words that name a desk, an agency, a site or a section ("Sports", "Reuters", "Staff"), never a person.
[[nodiscard]] bool isOrganisationWord(QStringView word);
/// Words that say what an author does: "correspondent", "Chief", "writer".
[[nodiscard]] bool isRoleWord(QStringView word);

/// Whether it is a city whose name looks like a person's: "Buenos Aires", before the date of a dispatch.
[[nodiscard]] bool isCity(QStringView text);

/// Whether `text` is two to four words that could be the name of one person and of no desk, agency or site.
[[nodiscard]] bool looksLikePerson(QStringView text);
/// Whether `text` says what an author does and nothing else: "Chief Football Writer".
[[nodiscard]] bool looksLikeRole(QStringView text);

/// The author, as printed, that the text behind "By" names, without role, outlet, place, handles and
/// addresses: "Lewis Nolan", "Ann Bee and Carl Dee". Empty if it names no person: a desk, an agency, a day,
/// part of a sentence.
[[nodiscard]] QString authorsIn(QStringView text);

} // namespace rumourdesk
