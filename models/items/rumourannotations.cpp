// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourannotations.h"

#include <map>

namespace rumourdesk {

RumourAnnotations RumourAnnotations::laidOver(std::vector<StoredRumour> &rumours, const Said &said)
{
    RumourAnnotations annotations;
    if (said.empty())
        return annotations;
    std::map<RumourKey, const Annotation *> byKey;
    std::unordered_map<qint64, bool> articles; // few of a million rumours are annotated: names are compared for those alone
    for (const auto &[key, annotation] : said) {
        byKey.emplace(key, &annotation);
        articles.emplace(key.article.value, true);
    }
    for (StoredRumour &stored : rumours) {
        if (!articles.contains(stored.article.value))
            continue;
        const auto found = byKey.find(keyOf(stored));
        if (found == byKey.end())
            continue;
        Entry &entry = annotations.m_entries[stored.id.value];
        entry.annotation = *found->second;
        if (entry.annotation.corrections.empty())
            continue;
        entry.read = stored;
        stored.rumour = corrected(stored.rumour, entry.annotation.corrections);
    }
    return annotations;
}

const Annotation &RumourAnnotations::of(RumourId id) const
{
    static const Annotation none;
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() ? none : found->second.annotation;
}

const StoredRumour *RumourAnnotations::readOf(RumourId id) const
{
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() || found->second.annotation.corrections.empty() ? nullptr : &found->second.read;
}

StoredRumour RumourAnnotations::set(
    const StoredRumour &shown, AnnotationField field, const std::optional<QString> &text)
{
    Entry &entry = m_entries[shown.id.value];
    StoredRumour now = entry.annotation.corrections.empty() ? shown : entry.read;
    entry.read = now;
    if (correctedField(field) && !text)
        std::erase_if(entry.annotation.corrections, [field](const AnnotationValue &value) { return value.field == field; });
    else
        setAnnotationValue(entry.annotation, {field, text.value_or(QString())});
    now.rumour = corrected(now.rumour, entry.annotation.corrections);
    if (entry.annotation.corrections.empty())
        entry.read = {};
    return now;
}

bool isRumourHidden(const StoredRumour &stored, const Annotation &annotation)
{
    return annotation.isRejected || (stored.isAdded && !annotation.isAdded);
}

} // namespace rumourdesk
