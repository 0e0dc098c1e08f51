// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/judgedcells.h"

#include "models/exporting/rumourcells.h"

#include <QUrl>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// What a field held before it was corrected, as the list prints it.
QString readText(const Rumour &read, Field field)
{
    if (field == Field::Fee && read.fee)
        return u"%1 %2"_s.arg(feeText(*read.fee), feeBasisName(read.fee->basis));
    const QString text = fieldValueText(read, field).replace(u"\n"_s, u", "_s);
    return text.isEmpty() ? u"nothing"_s : text;
}

} // namespace

QStringList judgedColumns()
{
    QStringList columns = rumourColumns();
    const QString id = columns.takeLast();
    return columns + QStringList{u"grade"_s, u"outcome"_s, u"tags"_s, u"note"_s, u"corrections"_s, u"link"_s, id};
}

QStringList judgedCells(const JudgedRumour &judged)
{
    QStringList cells = rumourCells(judged.stored);
    const QString id = cells.takeLast();
    const Annotation &annotation = judged.annotation;
    return cells
        + QStringList{gradeText(annotation.grade), annotation.outcome ? outcomeName(*annotation.outcome) : QString(),
            tagsText(annotation.tags), annotation.note, correctionsText(judged), judged.address, id};
}

QString correctionsText(const JudgedRumour &judged)
{
    QStringList texts;
    for (const AnnotationValue &correction : judged.annotation.corrections) {
        const std::optional<Field> field = correctedField(correction.field);
        if (field && judged.read)
            texts.append(u"%1: %2"_s.arg(fieldName(*field), readText(*judged.read, *field)));
    }
    return texts.join(u"; "_s);
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace rumourdesk
