// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typedannotations.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a rumour beside the corrections of its fields.
enum class Mark : quint8 { Grade, Outcome, Tags, Tag, Untag, Note, Star, Read, Reject, Restore };

struct MarkName {
    Mark mark;
    QLatin1StringView name;
};

constexpr std::array markNames = {
    MarkName{Mark::Grade, "grade"_L1},
    MarkName{Mark::Outcome, "outcome"_L1},
    MarkName{Mark::Tags, "tags"_L1},
    MarkName{Mark::Tag, "tag"_L1},
    MarkName{Mark::Untag, "untag"_L1},
    MarkName{Mark::Note, "note"_L1},
    MarkName{Mark::Star, "star"_L1},
    MarkName{Mark::Read, "read"_L1},
    MarkName{Mark::Reject, "reject"_L1},
    MarkName{Mark::Restore, "restore"_L1},
};

std::optional<Mark> markFrom(const QString &name)
{
    const auto found = std::ranges::find_if(markNames, [&](const MarkName &known) { return name == known.name; });
    return found == markNames.end() ? std::nullopt : std::optional(found->mark);
}

/// By the names of the exports, and by those of the filter line.
std::optional<Field> fieldFrom(const QString &name)
{
    if (name == "source"_L1)
        return Field::Sources;
    if (name == "journalist"_L1)
        return Field::Journalists;
    if (name == "contract"_L1)
        return Field::ContractUntil;
    return fieldFromName(name);
}

QString plainName(Field field)
{
    return fieldName(field).replace(u'_', u' ');
}

QString knownWords()
{
    QStringList names;
    for (const MarkName &known : markNames)
        names.append(known.name);
    for (int i = 0; i < fieldCount; ++i)
        names.append(fieldName(static_cast<Field>(i)));
    return names.join(u' ');
}

Error wrong(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

std::optional<bool> yesOrNo(const QString &value)
{
    if (value == "yes"_L1)
        return true;
    return value == "no"_L1 ? std::optional(false) : std::nullopt;
}

/// The fields that "restore" names; none if one of them is no field.
std::vector<Field> fieldsToRestore(const QString &value)
{
    std::vector<Field> fields;
    for (int i = 0; value == "all"_L1 && i < fieldCount; ++i)
        fields.push_back(static_cast<Field>(i));
    if (!fields.empty())
        return fields;
    for (const QString &name : value.split(u',')) {
        const std::optional<Field> field = fieldFrom(name.trimmed());
        if (!field)
            return {};
        fields.push_back(*field);
    }
    return fields;
}

bool isOutcome(const QString &value)
{
    return value.isEmpty() || outcomeFromName(value);
}

/// What would be right, if this mark cannot have the value.
std::optional<QString> refusal(Mark mark, const QString &value)
{
    const auto unless = [](bool isRight, const QString &right) {
        return isRight ? std::nullopt : std::optional(right);
    };
    switch (mark) {
    case Mark::Grade:
        return unless(value.isEmpty() || gradeFromText(value), u"a letter from A to F, a digit from 1 to 6, or both: B2"_s);
    case Mark::Outcome:
        return unless(isOutcome(value), u"moved-there, moved-elsewhere, stayed, window-closed or still-open"_s);
    case Mark::Tag:
    case Mark::Untag:
        return unless(!tagsFromText(value).isEmpty(), u"a word"_s);
    case Mark::Star:
    case Mark::Read:
    case Mark::Reject:
        return unless(yesOrNo(value).has_value(), u"yes or no"_s);
    case Mark::Restore:
        return unless(!fieldsToRestore(value).empty(), u"fields with commas between, such as to,fee, or all"_s);
    case Mark::Tags:
    case Mark::Note:
        break;
    }
    return std::nullopt;
}

void removeCorrection(Annotation &annotation, Field field)
{
    std::erase_if(annotation.corrections,
        [field](const AnnotationValue &correction) { return correction.field == correctionOf(field); });
}

void setTags(QStringList &tags, Mark mark, const QString &value)
{
    const QStringList named = tagsFromText(value);
    if (mark == Mark::Untag) {
        for (const QString &tag : named)
            tags.removeIf([&](const QString &present) { return present.compare(tag, Qt::CaseInsensitive) == 0; });
    } else {
        tags = tagsFromText((mark == Mark::Tag ? tags + named : named).join(u','));
    }
}

/// Each half of a grade is judged without the other: "B" leaves the digit.
void setGrade(Grade &grade, const QString &value)
{
    const Grade typed = gradeFromText(value).value_or(Grade());
    if (typed.isEmpty())
        grade = {};
    if (typed.reliability)
        grade.reliability = typed.reliability;
    if (typed.credibility)
        grade.credibility = typed.credibility;
}

void apply(Mark mark, const QString &value, Annotation &annotation)
{
    switch (mark) {
    case Mark::Grade:
        setGrade(annotation.grade, value);
        return;
    case Mark::Outcome:
        annotation.outcome = outcomeFromName(value);
        return;
    case Mark::Tags:
    case Mark::Tag:
    case Mark::Untag:
        setTags(annotation.tags, mark, value);
        return;
    case Mark::Note:
        annotation.note = value;
        return;
    case Mark::Star:
        annotation.isStarred = *yesOrNo(value);
        return;
    case Mark::Read:
        annotation.isRead = *yesOrNo(value);
        return;
    case Mark::Reject:
        annotation.isRejected = *yesOrNo(value);
        return;
    case Mark::Restore:
        for (const Field field : fieldsToRestore(value))
            removeCorrection(annotation, field);
        return;
    }
}

/// As the cell of the table does it.
void correct(Field field, const QString &typed, const AnnotatedRumour &rumour, const KnownNames &names, Annotation &annotation)
{
    const std::optional<Fee> &fee = rumour.shown.rumour.fee;
    const Result<QString> value = correctionFromTyped(field, typed, names, fee ? fee->basis : FeeBasis::Bid);
    if (!value)
        return; // parse() has refused it
    const std::optional<QString> before = annotationValue(annotation, correctionOf(field));
    if (*value == fieldValueText(rumour.read.rumour, field))
        removeCorrection(annotation, field);
    else if (!before || correctionValue(*before) != *value) // the same words keep their place in the article
        setAnnotationValue(annotation, {correctionOf(field), *value});
}

QString nameOf(Mark mark, const QString &value)
{
    switch (mark) {
    case Mark::Grade:
        return value.isEmpty() ? u"Clear grade"_s : u"Grade "_s + gradeText(*gradeFromText(value));
    case Mark::Outcome:
        return value.isEmpty() ? u"Clear outcome"_s : u"Outcome: "_s + outcomeText(*outcomeFromName(value));
    case Mark::Tags:
    case Mark::Tag:
    case Mark::Untag:
        return u"Tags"_s;
    case Mark::Note:
        return u"Note"_s;
    case Mark::Star:
        return u"Star"_s;
    case Mark::Read:
        return u"Read"_s;
    case Mark::Reject:
        return *yesOrNo(value) ? u"Reject"_s : u"Take back a rejection"_s;
    case Mark::Restore:
        return u"Restore "_s + value.simplified().replace(u'_', u' ');
    }
    return {};
}

} // namespace

Result<void> TypedAnnotations::check(const Word &word)
{
    const QString typed = word.field + u'=' + word.value;
    if (const std::optional<Mark> mark = markFrom(word.field)) {
        const std::optional<QString> right = refusal(*mark, word.value);
        return right ? Result<void>(wrong(u"“%1” cannot be; %2 would be right"_s.arg(typed, *right))) : Result<void>();
    }
    const std::optional<Field> field = fieldFrom(word.field);
    if (!field)
        return wrong(u"“%1” is nothing that can be said of a rumour; known are: %2"_s.arg(word.field, knownWords()));
    const Result<QString> value = correctionFromTyped(*field, word.value, {});
    return value ? Result<void>() : Result<void>(wrong(u"%1: %2"_s.arg(word.field, value.error().message)));
}

Result<TypedAnnotations> TypedAnnotations::parse(const QStringList &words)
{
    TypedAnnotations typed;
    for (const QString &text : words) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0)
            return wrong(u"“%1” is neither a rumour's number nor FIELD=VALUE"_s.arg(text));
        const Word word{text.first(sign).toLower(), text.sliced(sign + 1)};
        const bool mayRepeat = word.field == "tag"_L1 || word.field == "untag"_L1;
        if (!mayRepeat && std::ranges::find(typed.m_words, word.field, &Word::field) != typed.m_words.end())
            return wrong(u"“%1” is given twice"_s.arg(word.field));
        if (const Result<void> checked = check(word); !checked)
            return checked.error();
        typed.m_words.push_back(word);
    }
    return typed;
}

QString TypedAnnotations::stepName() const
{
    QStringList names;
    for (const Word &word : m_words) {
        const std::optional<Mark> mark = markFrom(word.field);
        const QString name = mark ? nameOf(*mark, word.value) : u"Correct "_s + plainName(*fieldFrom(word.field));
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

std::vector<Change> TypedAnnotations::changesOf(const AnnotatedRumour &rumour, const KnownNames &names) const
{
    Annotation wanted = rumour.annotation;
    for (const Word &word : m_words) {
        if (const std::optional<Mark> mark = markFrom(word.field))
            apply(*mark, word.value, wanted);
        else
            correct(*fieldFrom(word.field), word.value, rumour, names, wanted);
    }
    std::vector<Change> changes;
    for (int i = 0; i < annotationFieldCount; ++i) {
        const auto field = static_cast<AnnotationField>(i);
        const std::optional<QString> before = annotationValue(rumour.annotation, field);
        const std::optional<QString> after = annotationValue(wanted, field);
        if (before != after)
            changes.push_back({subjectOf(keyOf(rumour.read)), i, before, after});
    }
    return changes;
}

} // namespace rumourdesk
