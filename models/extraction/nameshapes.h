// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/gazetteer.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

[[nodiscard]] bool hasKind(const Entities &entities, EntityKind kind);
/// Whether it is a man of any trade: player, manager, journalist or official.
[[nodiscard]] bool isPersonKind(EntityKind kind);

/// What may be a name by its letters and its place alone, whoever is meant by it.
class NameShapes
{
public:
    /// The scan must outlive it.
    explicit NameShapes(const Scan &scan) : m_scan(scan) {}

    /// A run of capitalised words that may be a person's name: "Micky van de Ven", "Morgan Gibbs-White".
    [[nodiscard]] TokenRange runAt(int first, TokenRange sentence) const;
    /// Whether the particle at `i` is followed by a capital, with at most one more particle between: "van de Ven".
    [[nodiscard]] bool leadsToCapital(int i, TokenRange sentence) const;
    /// The entities that a match may stand for, given its letters' case and its place.
    [[nodiscard]] Entities validEntities(const Gazetteer::NameMatch &match, TokenRange sentence) const;
    /// Whether a name stands where an article credits its source.
    [[nodiscard]] bool isCredited(TokenRange range, TokenRange sentence) const;

    /// "Alvaro Morata", "2. Oriol Romeu": a heading that is somebody's name, and nothing else.
    [[nodiscard]] bool isNameHeading(const Paragraph &paragraph) const;
    /// Prose, and a heading that is written like it: "Chelsea agree deal for Wharton", but not "Late Drama At The Bridge".
    [[nodiscard]] bool canNameShortly(const Paragraph &paragraph) const;

private:
    [[nodiscard]] const Token &token(int i) const { return m_scan.token(i); }
    [[nodiscard]] bool isClass(int i, quint32 classes) const { return m_scan.isClass(i, classes); }
    [[nodiscard]] bool isShoutedAfterName(int i, int first) const;
    [[nodiscard]] bool canBeginName(int i, TokenRange sentence) const;
    [[nodiscard]] bool endsRun(int i, TokenRange sentence) const;

    const Scan &m_scan;
};

} // namespace rumourdesk
