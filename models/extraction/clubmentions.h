// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

#include <QVarLengthArray>

#include <vector>

namespace rumourdesk {

/// Collects the names of clubs and, once the whole article is known, says which club each stands for.
class ClubResolver
{
public:
    explicit ClubResolver(const Scan &scan) : m_scan(scan) { m_found.reserve(usualMentions); }

    void add(TokenRange range, const Entities &entities);
    /// A club that no table has, under the name that stands there.
    void addUnknown(TokenRange name);
    /// "Brechin" where the article has named Brechin City, and no table has either; false if the token is none such.
    bool addShortened(int token);
    /// The names of the clubs that no table has, in the order of their numbers.
    [[nodiscard]] const std::vector<QString> &unknown() const { return m_unknown; }
    /// The name added last, if it ends at the token; else none.
    [[nodiscard]] TokenRange lastEndingAt(int token) const;
    /// "City", "United", "the Reds", a shared stadium: the club that the article names elsewhere, nearest before;
    /// else the one that English press means; else none.
    [[nodiscard]] std::vector<ClubMention> resolved() const;

private:
    struct Candidates {
        TokenRange range;
        AliasKind alias = AliasKind::Name;
        QVarLengthArray<int, 4> clubs;
        bool isEverydayWord = false; ///< "Wednesday": the club only if the article names it in full
    };

    static constexpr size_t usualMentions = 32; // of clubs in an article, or fewer

    using FirmClub = std::pair<int, size_t>; // a club, and the mention that can be no other
    using FirmClubs = std::vector<FirmClub>; // in order
    using LastWords = std::vector<std::pair<int, WordId>>; // of a club's names, in order

    [[nodiscard]] bool isDateline(TokenRange range) const;
    [[nodiscard]] FirmClubs firmClubs() const;
    [[nodiscard]] LastWords lastWords() const;
    [[nodiscard]] int choose(size_t mention, const FirmClubs &firm, const LastWords &words) const;

    const Scan &m_scan;
    [[nodiscard]] int firstUnknown() const { return m_scan.gazetteer.clubCount(); }

    std::vector<Candidates> m_found;
    std::vector<ClubMention> m_foundUnknown;
    std::vector<QString> m_unknown;
    std::vector<int> m_shortNames; // of m_unknown: a token each, or -1
};

/// Adds the clubs that are named by their country: "the Saudi club", for the Saudi club named last before.
void addCountrysClubs(const Scan &scan, Mentions &mentions);

/// Adds the clubs that are named by their place: "the former have", "the latter are", where the words before name two clubs.
void addPointedClubs(const Scan &scan, Mentions &mentions);

/// Adds the clubs that are named by their managers: "Arne Slot's side", "Guardiola wants". In the order of the text.
void addManagersClubs(const Scan &scan, Mentions &mentions, std::optional<QDate> date);

} // namespace rumourdesk
