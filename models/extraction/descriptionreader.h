// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

/// A description of a person: "the Inter star", "Chelsea and Spain midfielder", "the 26-year-old".
struct Description {
    TokenRange range;
    bool isDefinite = false; ///< begins with "the": may stand for somebody named before
    bool isIndefinite = false; ///< begins with "a" or "another": stands for nobody named
    bool isFormer = false;
    bool isTarget = false; ///< "Liverpool target": the club is a suitor, not his own
    bool isOnLoan = false; ///< "Girona loanee": the club only borrows him
    bool hasRole = false; ///< "manager", "agent", "director"
    bool isReporter = false; ///< "journalist", "insider": whose word is credited
    int club = -1;
    TokenRange clubRange;
    QString country;
    int age = 0;
    TokenRange ageRange;
    QString position;
    int heads = 0; ///< nouns that say what he is
};

/// At which tokens mentions begin, a look at a byte, so that they are looked for only there.
class MentionStarts
{
public:
    enum Kind : quint8 { AtPerson = 1U, AtClub = 2U, AtCountry = 4U };

    MentionStarts(const Scan &scan, const Mentions &mentions) : m_kinds(scan.tokens.size())
    {
        mark(mentions.persons, AtPerson);
        mark(mentions.clubs, AtClub);
        mark(mentions.countries, AtCountry);
    }

    [[nodiscard]] bool isAny(int token) const { return kindsAt(token) != 0; }
    [[nodiscard]] bool is(int token, Kind kind) const { return (kindsAt(token) & kind) != 0; }

private:
    template<class Mention>
    void mark(const std::vector<Mention> &mentions, Kind kind)
    {
        for (const Mention &mention : mentions)
            m_kinds[static_cast<size_t>(mention.range.first)] |= kind;
    }
    [[nodiscard]] quint8 kindsAt(int token) const
    {
        return static_cast<size_t>(token) < m_kinds.size() ? m_kinds[static_cast<size_t>(token)] : quint8(0);
    }

    std::vector<quint8> m_kinds; // by token
};

/// "the", "another", "his": what a description may begin with.
[[nodiscard]] inline bool isDeterminer(const Scan &scan, int i)
{
    static constexpr WordSet determiners = {u"the", u"a", u"an", u"another", u"any", u"their", u"his", u"fellow", u"this"};
    return scan.isAnyWord(i, determiners);
}

/// Whether a description may begin at a token that begins no mention; at most tokens none does.
[[nodiscard]] inline bool mayBeginDescription(const Scan &scan, int first)
{
    const Token &token = scan.token(first);
    if (token.kind != TokenKind::Word)
        return token.kind == TokenKind::Number || token.isCurrencySign();
    return (token.classes & (PositionNoun | PersonNoun | RoleNoun | PastMark | Adjective)) != 0 || isDeterminer(scan, first);
}

/// Reads the description that begins at the token; an empty range if none does. `starts` is of the mentions.
[[nodiscard]] Description descriptionAt(const Scan &scan, const Mentions &mentions, const MentionStarts &starts, int first, int end);

/// Whoever stands right before "or the Athletic Club winger", of the mentions before a description: that winger is somebody
/// else. -1 if nobody does.
[[nodiscard]] int joinedTo(const Scan &scan, std::span<const PersonMention> earlier, TokenRange description);

} // namespace rumourdesk
