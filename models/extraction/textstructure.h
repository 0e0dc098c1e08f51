// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/gazetteer.h"
#include "models/extraction/tokens.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// What a paragraph is for. Claims are read from prose; captions, credits and page furniture tell none.
enum class ParagraphKind : quint8 { Prose, Heading, Caption, Furniture };

/// In which list of transfers an entry stands; see transferlists.h.
enum class ListSide : quint8 {
    None, ///< in none
    In, Out,
    Stay, ///< those who are retained or have come back
    Row, ///< "player - from - to - fee": the entry names both clubs
};

struct Sentence {
    TokenRange tokens;
    int paragraph = 0;
    ListSide side = ListSide::None;
    TokenRange opening; ///< of an entry: "Out:", or the heading above rows
    TokenRange owner; ///< of an entry: the heading that names the club whose list it is
};

struct Paragraph {
    TokenRange tokens;
    ParagraphKind kind = ParagraphKind::Prose;
    TokenRange sentences; ///< indexes into TextStructure::sentences
    int heading = -1; ///< the index of the heading above it
    int item = 0; ///< the item of the article that it belongs to, see textitems.h
    bool isQuestion = false; ///< a reader's, answered below: "Will he leave? (Britta)"
    bool endsInBrackets = false; ///< as an item of a gossip column ends in its "(Outlet)"
};

struct TextStructure {
    std::vector<Token> tokens;
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    /// A column of short items about different players: each paragraph stands alone.
    bool isGossip = false;
    /// A live blog or a row of sections: items stand alone, of a paragraph or several each.
    bool hasItems = false;
};

/// Cuts a body into paragraphs and sentences. What goes on longer than anybody writes is cut where it gets too long, so
/// that whatever looks through a sentence or paragraph does a bounded amount of work.
[[nodiscard]] TextStructure structureOf(QStringView body, const Gazetteer &gazetteer);

/// Whether so many paragraphs end in brackets that they are the items of a gossip column.
[[nodiscard]] bool isGossipColumn(const TextStructure &structure);

} // namespace rumourdesk
