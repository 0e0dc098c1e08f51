// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"
#include "models/domain/result.h"
#include "models/domain/stage.h"
#include "models/extraction/phrasetrie.h"

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace rumourdesk {

/// What a phrase of the trade tells about a move.
enum class CueKind : quint8 {
    Step, ///< a step of the ladder; `stage` says which
    Refusal, ///< somebody says no: a seller to a bid, or a player to a club
    Exit, ///< he may leave, with no word of where to
    Renewal, ///< a new contract at his present club: no move
    History, ///< how an earlier move came about
    Loan, Free, Swap, ///< the kind of move
    Wish, ///< somebody's opinion that a club should do it
    Seller, ///< names the club that he would leave; `suitor` says where it stands
    None, ///< no word of transfers: covers the shorter phrases inside it
};

/// Where the suitor (of a Seller cue: the seller) stands in the clause, seen from the phrase.
enum class SuitorPlace : quint8 { Any, Before, After, Both };

struct Cue {
    CueKind kind = CueKind::Step;
    Stage stage = Stage::Interest;
    SuitorPlace suitor = SuitorPlace::Any;
    bool isWeak = false; ///< an everyday word, which tells nothing unless player and club stand in the same clause

    bool operator==(const Cue &) const = default;
};

/// What a phrase beside a sum of money tells about it.
enum class MoneyCue : quint8 {
    Bid, Asking, Valuation, Clause, Agreed,
    Wage, Past, None, ///< money that is no fee for this move
    Lower, Upper, AddOns, ///< which end of the fee the figure is
};

/// The phrases that name steps of a move and kinds of money, from stages.tsv and fees.tsv.
class Lexicon
{
public:
    [[nodiscard]] static Result<Lexicon> load(const QString &folder, const QString &userFolder, Vocabulary &vocabulary);

    struct CueMatch {
        TokenRange range;
        Cue cue;
    };
    /// Those of a sentence; few have more than are kept without an allocation.
    using CueMatches = QVarLengthArray<CueMatch, 6>;
    struct MoneyCueMatch {
        TokenRange range;
        MoneyCue cue;
    };

    /// The cues of a stretch of text in its order; of phrases inside each other the longest.
    [[nodiscard]] CueMatches cuesIn(const std::vector<Token> &tokens, TokenRange range) const;
    [[nodiscard]] std::vector<MoneyCueMatch> moneyCuesIn(const std::vector<Token> &tokens, TokenRange range) const;

    template<class Self, class Archive>
    static void archive(Self &self, Archive &archive)
    {
        archive(self.m_cuePhrases, self.m_cues, self.m_moneyPhrases);
    }

private:
    PhraseTrie m_cuePhrases;
    std::vector<Cue> m_cues;
    PhraseTrie m_moneyPhrases;
};

} // namespace rumourdesk
