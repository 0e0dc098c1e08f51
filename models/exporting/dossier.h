// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What a board paper says of one player or of a selection of rumours, in the words in which it is printed: the setting of
/// it on pages or as HTML adds none. Empty texts are left out.
struct Dossier {
    struct Fact {
        QString label;
        QString text;
        bool operator==(const Fact &) const = default;
    };

    /// A club that a player is linked with.
    struct Suitor {
        QString player;
        QString club;
        QString highest; ///< the furthest stage of all reports
        QString latest; ///< the stage of the newest one
        QString first; ///< days
        QString last;
        int rumours = 0;
        bool operator==(const Suitor &) const = default;
    };

    /// A fee that was named, in the order of time.
    struct NamedFee {
        QString day;
        QString player;
        QString suitor;
        QString printed;
        QString worth; ///< in the dossier's currency; empty if that is what was printed
        QString basis;
        QString source;
        bool operator==(const NamedFee &) const = default;
    };

    /// Who said it first, and what analysts think of him.
    struct Source {
        QString name;
        QString grade; ///< "B, usually reliable"
        int rumours = 0;
        bool operator==(const Source &) const = default;
    };

    /// A stretch of the article: plain, or the words of a field.
    struct QuotePart {
        QString text;
        std::optional<Field> field;
        bool operator==(const QuotePart &) const = default;
    };

    struct Entry {
        int number = 0; ///< from 1, in the order of time
        QDate date; ///< invalid for an article without one
        QString day;
        QString player;
        QString from;
        QString to;
        QString stage;
        QString fee;
        QString worth;
        QString source;
        QString grade; ///< "B2"
        QStringList details; ///< kind of move, basis, window, credits, contract, age
        QString article; ///< its title, publisher and author
        std::vector<QuotePart> quote;
        QString judgement; ///< the grade in words, outcome and tags
        QString note;
        QString corrections; ///< what was read where an analyst has corrected it
        QString address; ///< of the web, or empty
        bool operator==(const Entry &) const = default;
    };

    QString title; ///< the player, or "12 rumours"
    QString period; ///< "18 Jun 2025 – 9 Mar 2026"
    QDate newest; ///< invalid if no rumour has a date
    bool isOnePlayer = false;
    std::vector<Fact> facts;
    std::vector<Suitor> suitors; ///< by player, the furthest first
    std::vector<NamedFee> fees;
    std::vector<Source> sources; ///< the most frequent first
    std::vector<Entry> entries; ///< each rumour once
    QStringList remarks; ///< about rates, and what is not drawn

    bool operator==(const Dossier &) const = default;
};

/// The fields that some quote marks, in the order in which fields are printed.
[[nodiscard]] std::vector<Field> markedFields(const Dossier &dossier);
/// "contract", for people.
[[nodiscard]] QString printedFieldName(Field field);
/// "Rafael Leao: Milan to Arsenal".
[[nodiscard]] QString moveText(const Dossier::Entry &entry);

} // namespace rumourdesk
