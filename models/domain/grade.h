// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rumourdesk {

/// How reliable a source is, by the Admiralty system (NATO AJP-2.1): from A, completely reliable, to E, unreliable;
/// F says that it cannot be judged. The order of the enumerators is from the best to the worst.
enum class Reliability : quint8 { A, B, C, D, E, F };

/// How credible this one item is: from 1, confirmed by others, to 5, improbable; 6 says that it cannot be judged.
enum class Credibility : quint8 { Confirmed, ProbablyTrue, PossiblyTrue, Doubtful, Improbable, CannotBeJudged };

inline constexpr int reliabilityCount = static_cast<int>(Reliability::F) + 1;
inline constexpr int credibilityCount = static_cast<int>(Credibility::CannotBeJudged) + 1;

/// An analyst's grade of a rumour; the letter and the digit are judged each without the other.
struct Grade {
    std::optional<Reliability> reliability;
    std::optional<Credibility> credibility;

    [[nodiscard]] bool isEmpty() const { return !reliability && !credibility; }
    bool operator==(const Grade &) const = default;
};

/// "B".
[[nodiscard]] QString reliabilityLetter(Reliability reliability);
/// "usually reliable", for people.
[[nodiscard]] QString reliabilityText(Reliability reliability);
[[nodiscard]] std::optional<Reliability> reliabilityFromLetter(QStringView letter); ///< in either case
/// "2".
[[nodiscard]] QString credibilityDigit(Credibility credibility);
/// "probably true", for people.
[[nodiscard]] QString credibilityText(Credibility credibility);
[[nodiscard]] std::optional<Credibility> credibilityFromDigit(QStringView digit);

/// "B2", "B" or "2"; empty for no grade.
[[nodiscard]] QString gradeText(const Grade &grade);
/// Reads those forms, the letter in either case; nothing for anything else, and for empty text.
[[nodiscard]] std::optional<Grade> gradeFromText(QStringView text);

/// What became of a rumour.
enum class Outcome : quint8 { MovedThere, MovedElsewhere, Stayed, WindowClosed, StillOpen };

inline constexpr int outcomeCount = static_cast<int>(Outcome::StillOpen) + 1;

/// "moved-there".
[[nodiscard]] QString outcomeName(Outcome outcome);
/// "Moved there", for people.
[[nodiscard]] QString outcomeText(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromName(QStringView name);

} // namespace rumourdesk
