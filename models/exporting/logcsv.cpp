// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/logcsv.h"

#include "models/exporting/csv.h"

#include <QDateTime>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames = {"done"_L1, "continued"_L1, "undone"_L1, "redone"_L1, "noted"_L1};
constexpr std::array subjectNames = {"rumour"_L1, "outlet"_L1, "journalist"_L1, "saved-filter"_L1};

QString placeText(const std::optional<QString> &value)
{
    const std::optional<Span> span = value ? correctionSpan(*value) : std::nullopt;
    return span ? u"%1+%2"_s.arg(span->start).arg(span->length) : QString();
}

void addValue(CsvRow &row, const std::optional<QString> &value)
{
    row.value(value ? std::optional(correctionValue(*value)) : std::nullopt).figure(placeText(value));
}

void addSubject(CsvRow &row, const Subject &subject)
{
    row.figure(QString(subjectNames.at(static_cast<size_t>(subject.kind))));
    if (subject.kind == SubjectKind::Rumour)
        row.figure(subject.rumour.article.value).text(subject.rumour.player).text(subject.rumour.suitor).text({});
    else
        row.texts({{}, {}, {}, subject.name});
}

} // namespace

QByteArray logCsvHeader()
{
    return CsvRow()
        .texts({u"step"_s, u"time"_s, u"who"_s, u"action"_s, u"kind"_s, u"of"_s, u"about"_s, u"article"_s, u"player"_s,
            u"to"_s, u"name"_s, u"field"_s, u"before"_s, u"before_place"_s, u"after"_s, u"after_place"_s})
        .take();
}

QByteArray logCsvRow(const StepHead &step, const Change *change)
{
    CsvRow row;
    row.figure(step.id).figure(QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC).toString(Qt::ISODateWithMs));
    row.text(step.who).text(step.name).figure(stepKindName(step.kind));
    row.figure(step.of == 0 ? std::optional<qint64>() : std::optional(step.of));
    if (!change)
        return row.texts(QStringList(10)).take();
    addSubject(row, change->subject);
    row.figure(changedFieldName(*change));
    addValue(row, change->before);
    addValue(row, change->after);
    return row.take();
}

QString stepKindName(StepKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

QString changedFieldName(const Change &change)
{
    if (change.subject.kind == SubjectKind::SavedFilter)
        return change.field == static_cast<int>(SubjectField::Position) ? u"position"_s : u"expression"_s;
    return annotationFieldName(static_cast<AnnotationField>(change.field));
}

} // namespace rumourdesk
