// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/dossier.h"

#include <QCoreApplication>

#include <array>

namespace rumourdesk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Dossier", text);
}

constexpr std::array fieldTitles = {
    QT_TRANSLATE_NOOP("Dossier", "player"), QT_TRANSLATE_NOOP("Dossier", "from"), QT_TRANSLATE_NOOP("Dossier", "to"),
    QT_TRANSLATE_NOOP("Dossier", "move"), QT_TRANSLATE_NOOP("Dossier", "stage"), QT_TRANSLATE_NOOP("Dossier", "fee"),
    QT_TRANSLATE_NOOP("Dossier", "window"), QT_TRANSLATE_NOOP("Dossier", "source"),
    QT_TRANSLATE_NOOP("Dossier", "journalist"), QT_TRANSLATE_NOOP("Dossier", "contract"),
    QT_TRANSLATE_NOOP("Dossier", "age"),
};
static_assert(fieldTitles.size() == fieldCount);

} // namespace

std::vector<Field> markedFields(const Dossier &dossier)
{
    std::array<bool, fieldCount> areMarked{};
    for (const Dossier::Entry &entry : dossier.entries) {
        for (const Dossier::QuotePart &part : entry.quote) {
            if (part.field)
                areMarked.at(static_cast<size_t>(*part.field)) = true;
        }
    }
    std::vector<Field> fields;
    for (size_t i = 0; i < areMarked.size(); ++i) {
        if (areMarked[i])
            fields.push_back(static_cast<Field>(i));
    }
    return fields;
}

QString printedFieldName(Field field)
{
    return tr(fieldTitles.at(static_cast<size_t>(field)));
}

QString moveText(const Dossier::Entry &entry)
{
    if (entry.from.isEmpty() && entry.to.isEmpty())
        return entry.player;
    if (entry.from.isEmpty())
        return tr("%1: to %2").arg(entry.player, entry.to);
    if (entry.to.isEmpty())
        return tr("%1: leaving %2").arg(entry.player, entry.from);
    return tr("%1: %2 to %3").arg(entry.player, entry.from, entry.to);
}

} // namespace rumourdesk
