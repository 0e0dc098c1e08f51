// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourannotations.h"

#include "models/items/rumourcolumns.h"

#include <map>

namespace rumourdesk {

RumourAnnotations RumourAnnotations::laidOver(
    RumourColumns &columns, const std::unordered_set<qint64> &added, const Said &said)
{
    RumourAnnotations annotations;
    if (said.empty() && added.empty())
        return annotations;
    std::map<RumourKey, const Annotation *> byKey;
    std::vector<bool> isSaid(columns.articles.size()); // few of a million rumours are annotated: names are compared for those alone
    for (const auto &[key, annotation] : said) {
        byKey.emplace(key, &annotation);
        if (const std::optional<quint32> place = columns.placeOf(key.article))
            isSaid[*place] = true;
    }
    for (size_t row = 0; row < columns.count(); ++row) {
        const bool isAdded = !added.empty() && added.contains(columns.ids[row]);
        if (!isSaid[columns.article[row]] && !isAdded)
            continue;
        StoredRumour stored = columns.rumourAt(row);
        stored.isAdded = isAdded;
        Annotation annotation;
        if (const auto found = byKey.find(keyOf(stored)); found != byKey.end()) {
            annotation = *found->second;
            Entry &entry = annotations.m_entries[stored.id.value];
            entry.annotation = annotation;
            if (!annotation.corrections.empty()) {
                entry.read = stored;
                stored.rumour = corrected(stored.rumour, annotation.corrections);
                setRumour(columns, row, stored);
            }
        }
        setAnnotation(columns, row, annotation, isTakenBack(stored, annotation));
    }
    sortNewNames(columns);
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

bool isTakenBack(const StoredRumour &stored, const Annotation &annotation)
{
    return stored.isAdded && !annotation.isAdded;
}

bool isRumourHidden(const StoredRumour &stored, const Annotation &annotation)
{
    return annotation.isRejected || isTakenBack(stored, annotation);
}

} // namespace rumourdesk
