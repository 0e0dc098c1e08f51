// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subjectvalues.h"

#include "models/store/storedvalues.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

// Whoever changes these must write a migration.
static_assert(storedNumber(AnnotationField::Added) == 8 && storedNumber(AnnotationField::Age) == 19);
static_assert(storedNumber(SubjectKind::Outlet) == 1 && storedNumber(SubjectKind::SavedFilter) == 3);
static_assert(storedNumber(StepKind::Continued) == 1 && storedNumber(StepKind::Noted) == 4);

constexpr int positionField = static_cast<int>(SubjectField::Position);

/// The text in `column` of the statement's one row, if there is one.
Result<std::optional<QString>> textFrom(Statement &statement, int column = 0)
{
    std::optional<QString> text;
    while (statement.next())
        text = statement.text(column);
    if (Result<void> outcome = statement.outcome(); !outcome)
        return outcome.error();
    return text;
}

Statement &bindKey(Statement &statement, const StoredKey &key, int field)
{
    return statement.bind(key.article).bind(key.player).bind(key.suitor).bind(qint64(field));
}

} // namespace

SubjectValues::SubjectValues(const Database &database)
    : m_players(database, NameTable::Kind::Players),
      m_clubs(database, NameTable::Kind::Clubs),
      m_article(database, u"SELECT id FROM articles WHERE id = ?"_s),
      m_selectAnnotation(database, uR"sql(
          SELECT value
          FROM annotations
          WHERE article_id = ? AND player_id = ? AND suitor_id = ? AND field = ?)sql"_s),
      m_setAnnotation(database, uR"sql(
          INSERT INTO annotations (article_id, player_id, suitor_id, field, value)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (article_id, player_id, suitor_id, field) DO UPDATE SET value = excluded.value)sql"_s),
      m_removeAnnotation(database, uR"sql(
          DELETE FROM annotations
          WHERE article_id = ? AND player_id = ? AND suitor_id = ? AND field = ?)sql"_s),
      m_selectGrade(database, u"SELECT reliability FROM source_grades WHERE kind = ? AND name = ?"_s),
      m_setGrade(database, uR"sql(
          INSERT INTO source_grades (kind, name, reliability)
          VALUES (?, ?, ?)
          ON CONFLICT (kind, name) DO UPDATE SET reliability = excluded.reliability)sql"_s),
      m_removeGrade(database, u"DELETE FROM source_grades WHERE kind = ? AND name = ?"_s),
      m_selectFilter(database, u"SELECT expression, position FROM saved_filters WHERE name = ?"_s),
      m_setExpression(database, uR"sql(
          INSERT INTO saved_filters (name, expression, position)
          VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_filters))
          ON CONFLICT (name) DO UPDATE SET expression = excluded.expression)sql"_s),
      m_setPosition(database, u"UPDATE saved_filters SET position = ? WHERE name = ?"_s),
      m_removeFilter(database, u"DELETE FROM saved_filters WHERE name = ?"_s)
{
}

Result<StoredKey> SubjectValues::keyOf(const Subject &subject)
{
    if (subject.kind != SubjectKind::Rumour)
        return StoredKey();
    const RumourKey &rumour = subject.rumour;
    const Result<std::optional<QString>> article = textFrom(m_article.bind(rumour.article.value));
    if (!article)
        return article.error();
    const Result<std::optional<qint64>> player = m_players.idOf(rumour.player);
    if (!player)
        return player.error();
    if (!*article || !*player)
        return Error{Error::Kind::NotFound, u"The store has no such rumour."_s, rumour.player};
    const Result<std::optional<qint64>> suitor = m_clubs.idOf(rumour.suitor);
    if (!suitor)
        return suitor.error();
    return StoredKey{rumour.article.value, *player, suitor->value_or(0)};
}

Result<std::optional<QString>> SubjectValues::value(const Subject &subject, const StoredKey &key, int field)
{
    switch (subject.kind) {
    case SubjectKind::Rumour:
        return textFrom(bindKey(m_selectAnnotation, key, field));
    case SubjectKind::Outlet:
    case SubjectKind::Journalist:
        return textFrom(m_selectGrade.bind(storedNumber(subject.kind)).bind(subject.name));
    case SubjectKind::SavedFilter:
        return textFrom(m_selectFilter.bind(subject.name), field == positionField ? 1 : 0);
    }
    Q_UNREACHABLE();
}

Result<void> SubjectValues::set(
    const Subject &subject, const StoredKey &key, int field, const std::optional<QString> &value)
{
    switch (subject.kind) {
    case SubjectKind::Rumour:
        return value ? bindKey(m_setAnnotation, key, field).bind(*value).run()
                     : bindKey(m_removeAnnotation, key, field).run();
    case SubjectKind::Outlet:
    case SubjectKind::Journalist:
        return value ? m_setGrade.bind(storedNumber(subject.kind)).bind(subject.name).bind(*value).run()
                     : m_removeGrade.bind(storedNumber(subject.kind)).bind(subject.name).run();
    case SubjectKind::SavedFilter:
        return setFilter(subject.name, field, value);
    }
    Q_UNREACHABLE();
}

Result<void> SubjectValues::setFilter(const QString &name, int field, const std::optional<QString> &value)
{
    if (field == positionField) // it goes with the filter
        return value ? m_setPosition.bind(value->toLongLong()).bind(name).run() : Result<void>();
    return value ? m_setExpression.bind(name).bind(*value).run() : m_removeFilter.bind(name).run();
}

} // namespace rumourdesk
