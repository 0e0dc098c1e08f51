// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("History", text);
}

} // namespace

// Marks such as the star have no text of their own.
QString changedValueText(const Change &change, const std::optional<QString> &value)
{
    if (!value)
        return tr("none");
    if (change.subject.kind == SubjectKind::SavedFilter)
        return *value;
    const auto field = static_cast<AnnotationField>(change.field);
    switch (field) {
    case AnnotationField::Star:
    case AnnotationField::Read:
    case AnnotationField::Rejected:
    case AnnotationField::Added: return tr("set");
    case AnnotationField::Outcome: {
        const std::optional<Outcome> outcome = outcomeFromName(*value);
        return outcome ? outcomeText(*outcome) : *value;
    }
    default: break;
    }
    const QString text = correctionValue(*value).replace(u'\n', u"; "_s);
    return text.isEmpty() ? tr("not given") : text;
}

QString changedFieldText(const Change &change)
{
    if (change.subject.kind == SubjectKind::SavedFilter)
        return change.field == static_cast<int>(SubjectField::Position) ? tr("Place") : tr("Filter");
    QString name = annotationFieldName(static_cast<AnnotationField>(change.field)).replace(u'_', u' ');
    name[0] = name[0].toUpper();
    return correctedField(static_cast<AnnotationField>(change.field)) ? tr("%1 corrected").arg(name) : name;
}

QString historyText(const LoggedChange &logged)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(logged.step.at);
    const QString time = QLocale(QLocale::English).toString(at, u"d MMM yyyy HH:mm"_s);
    const QString after = changedValueText(logged.change, logged.change.after);
    const QString values = logged.change.before
        ? changedValueText(logged.change, logged.change.before) + u" \u2192 "_s + after
        : after;
    QString text = u"%1 \u00b7 %2: %3"_s.arg(time, changedFieldText(logged.change), values);
    if (!logged.step.who.isEmpty())
        text += u" \u00b7 "_s + logged.step.who;
    if (logged.step.kind == StepKind::Undone)
        text += tr(" (undone)");
    if (logged.step.kind == StepKind::Redone)
        text += tr(" (done again)");
    return text;
}

} // namespace rumourdesk
