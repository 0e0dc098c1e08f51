// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changelog.h"

#include "models/store/storedvalues.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepColumns = 6;

StepHead stepFrom(const Statement &row)
{
    return {.id = row.integer(0),
        .at = row.integer(1),
        .who = row.text(2),
        .name = row.text(3),
        .kind = fromStoredNumber<StepKind>(row.integer(4)),
        .of = row.integer(5)};
}

/// The columns of selectChanges() from `column` on.
Change changeFrom(const Statement &row, int column)
{
    const auto textAt = [&](int isThere, int text) {
        return row.integer(isThere) != 0 ? std::optional(row.text(text)) : std::nullopt;
    };
    Change change;
    change.subject.kind = fromStoredNumber<SubjectKind>(row.integer(column));
    change.subject.rumour = {{row.integer(column + 1)}, row.text(column + 2), row.text(column + 3)};
    change.subject.name = row.text(column + 4);
    change.field = static_cast<int>(row.integer(column + 5));
    change.before = textAt(column + 6, column + 7);
    change.after = textAt(column + 8, column + 9);
    return change;
}

/// The columns of stepFrom() and then those of changeFrom().
QString entryColumns()
{
    return uR"sql(
    SELECT s.id, s.at, s.who, s.name, s.kind, coalesce(s.of_step, 0),
        c.kind, coalesce(c.article_id, 0), coalesce(p.name, ''), coalesce(t.name, ''), c.name, c.field,
        c.before IS NOT NULL, coalesce(c.before, ''), c.after IS NOT NULL, coalesce(c.after, '')
    )sql"_s;
}

QString selectChanges(const QString &which)
{
    return entryColumns() + uR"sql(
    FROM changes c
        JOIN steps s ON s.id = c.step_id
        LEFT JOIN players p ON p.id = c.player_id
        LEFT JOIN clubs t ON t.id = c.suitor_id
    )sql"_s + which + u" ORDER BY c.step_id, c.ordinal"_s;
}

Result<std::vector<LoggedChange>> changesFrom(Statement &select)
{
    std::vector<LoggedChange> changes;
    while (select.next())
        changes.push_back({stepFrom(select), changeFrom(select, stepColumns)});
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return changes;
}

} // namespace

ChangeLog::ChangeLog(const Database &database)
    : m_insertStep(
        database, u"INSERT INTO steps (at, who, name, kind, of_step) VALUES (?, ?, ?, ?, ?) RETURNING id"_s),
      m_insertChange(database, uR"sql(
          INSERT INTO changes (step_id, ordinal, kind, article_id, player_id, suitor_id, name, field, before, after)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"_s)
{
}

Result<qint64> ChangeLog::addStep(const StepHead &step)
{
    m_insertStep.bind(step.at)
        .bind(step.who)
        .bind(step.name)
        .bind(storedNumber(step.kind))
        .bind(step.of == 0 ? std::optional<qint64>() : std::optional(step.of));
    qint64 id = 0;
    while (m_insertStep.next())
        id = m_insertStep.integer(0);
    if (Result<void> outcome = m_insertStep.outcome(); !outcome)
        return outcome.error();
    return id;
}

Result<void> ChangeLog::addChange(qint64 step, qint64 ordinal, const Change &change, const StoredKey &key)
{
    return m_insertChange.bind(step)
        .bind(ordinal)
        .bind(storedNumber(change.subject.kind))
        .bind(key.article)
        .bind(key.player)
        .bind(key.suitor)
        .bind(change.subject.name)
        .bind(qint64(change.field))
        .bind(change.before)
        .bind(change.after)
        .run();
}

Result<std::vector<StepHead>> loggedSteps(const Database &database)
{
    Statement select(database, u"SELECT id, at, who, name, kind, coalesce(of_step, 0) FROM steps ORDER BY id"_s);
    std::vector<StepHead> steps;
    while (select.next())
        steps.push_back(stepFrom(select));
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return steps;
}

Result<void> visitLog(const Database &database, const LogVisitor &visit)
{
    Statement select(database, entryColumns() + uR"sql(
        , c.step_id IS NOT NULL
    FROM steps s
        LEFT JOIN changes c ON c.step_id = s.id
        LEFT JOIN players p ON p.id = c.player_id
        LEFT JOIN clubs t ON t.id = c.suitor_id
    ORDER BY s.id, c.ordinal)sql"_s);
    constexpr int hasChange = 16;
    while (select.next()) {
        const std::optional<Change> change
            = select.integer(hasChange) != 0 ? std::optional(changeFrom(select, stepColumns)) : std::nullopt;
        if (!visit(stepFrom(select), change ? &*change : nullptr))
            return {};
    }
    return select.outcome();
}

Result<std::vector<Change>> loggedChanges(const Database &database, qint64 step)
{
    Statement select(database, selectChanges(u"WHERE s.id = ? OR (s.of_step = ? AND s.kind = 1)"_s));
    const Result<std::vector<LoggedChange>> logged = changesFrom(select.bind(step).bind(step));
    if (!logged)
        return logged.error();
    std::vector<Change> changes;
    changes.reserve(logged->size());
    for (const LoggedChange &entry : *logged)
        changes.push_back(entry.change);
    return changes;
}

Result<std::vector<LoggedChange>> loggedChangesOf(const Database &database, const RumourKey &rumour)
{
    Statement select(database, selectChanges(uR"sql(
        WHERE c.kind = 0 AND c.article_id = ? AND c.player_id = (SELECT id FROM players WHERE name = ?)
            AND c.suitor_id = coalesce((SELECT id FROM clubs WHERE name = ?), 0))sql"_s));
    return changesFrom(select.bind(rumour.article.value).bind(rumour.player).bind(rumour.suitor));
}

} // namespace rumourdesk
