// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/result.h"
#include "models/items/correctiontext.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

/// A rumour with what analysts have said of it so far.
struct AnnotatedRumour {
    StoredRumour read; ///< as it was read
    StoredRumour shown; ///< with the corrections
    Annotation annotation;
};

/// What an analyst types to say something of rumours, such as "grade=B2", "tag=urgent", "to=spurs", "restore=fee".
class TypedAnnotations
{
public:
    /// Understands words of the form FIELD=VALUE, which hold in their order:
    /// grade (empty: none), outcome (empty: none), tags (all of them), tag (one more), untag, note, star, read and reject
    /// (yes or no), restore (fields, or all); then corrections of player, from, to, move, stage, fee, window, sources,
    /// journalists, contract_until and age, as the cell of the table takes them.
    /// Error Invalid, naming the word and what would be right.
    [[nodiscard]] static Result<TypedAnnotations> parse(const QStringList &words);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// What the Edit menu calls it: "Grade B2, Tags".
    [[nodiscard]] QString stepName() const;
    /// What has to be set for one rumour; nothing where it is so already. A correction to what was read anyway takes the
    /// correction away.
    [[nodiscard]] std::vector<Change> changesOf(const AnnotatedRumour &rumour, const KnownNames &names) const;

private:
    struct Word {
        QString field;
        QString value;
    };

    [[nodiscard]] static Result<void> check(const Word &word);

    std::vector<Word> m_words;
};

} // namespace rumourdesk
