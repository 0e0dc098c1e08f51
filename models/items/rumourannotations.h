// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace rumourdesk {

struct RumourColumns;

/// What analysts have said of the rumours in memory, by rumour, and what stood there before their corrections.
class RumourAnnotations
{
public:
    struct Entry {
        Annotation annotation;
        StoredRumour read; ///< as it was read, for rumours with corrections
    };
    using Said = std::vector<std::pair<RumourKey, Annotation>>;

    /// Finds the rumours that are meant and sets them as they are said to be. `added` are those that analysts have added.
    [[nodiscard]] static RumourAnnotations laidOver(
        RumourColumns &columns, const std::unordered_set<qint64> &added, const Said &said);

    [[nodiscard]] const Annotation &of(RumourId id) const; ///< an empty one where nothing was said
    /// The rumour as it was read; nothing for one without corrections, which is as it was read.
    [[nodiscard]] const StoredRumour *readOf(RumourId id) const;
    [[nodiscard]] const std::unordered_map<qint64, Entry> &entries() const { return m_entries; }

    /// Sets one word of an analyst about `shown`, the rumour with the corrections so far, and returns it with those that
    /// hold now.
    StoredRumour set(const StoredRumour &shown, AnnotationField field, const std::optional<QString> &text);

private:
    std::unordered_map<qint64, Entry> m_entries;
};

/// Whether a rumour of the store was added by an analyst, who has undone that.
[[nodiscard]] bool isTakenBack(const StoredRumour &stored, const Annotation &annotation);
/// Whether it is not to be shown unless somebody asks for it: it was rejected, or taken back.
[[nodiscard]] bool isRumourHidden(const StoredRumour &stored, const Annotation &annotation);

} // namespace rumourdesk
