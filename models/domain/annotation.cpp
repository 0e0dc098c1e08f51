// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annotation.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array markNames = {"reliability"_L1, "credibility"_L1, "outcome"_L1, "note"_L1, "tags"_L1, "star"_L1,
    "read"_L1, "rejected"_L1, "added"_L1};

const QString set = u"1"_s;
constexpr QChar spanMark(u'\x1f'); // stands in no text that anybody types

QString numberText(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

QString storedFeeText(const Fee &fee)
{
    return u"%1 %2-%3 %4"_s.arg(currencyCode(fee.currency), numberText(fee.minimum), numberText(fee.maximum),
        feeBasisName(fee.basis));
}

/// False if it is neither empty nor an amount.
bool readAmount(QStringView text, std::optional<qint64> &amount)
{
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return false;
    amount = number;
    return true;
}

std::optional<Fee> feeFromStoredText(QStringView text)
{
    const QList<QStringView> words = text.split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    const QList<QStringView> ends = words[1].split(u'-');
    const std::optional<Currency> currency = currencyFromCode(words[0]);
    const std::optional<FeeBasis> basis = feeBasisFromName(words[2]);
    Fee fee;
    if (!currency || !basis || ends.size() != 2 || !readAmount(ends[0], fee.minimum)
        || !readAmount(ends[1], fee.maximum) || (!fee.minimum && !fee.maximum))
        return std::nullopt;
    fee.currency = *currency;
    fee.basis = *basis;
    return fee;
}

/// Sets an optional value: empty text empties it, and text that `read` does not know leaves it.
template<class T, class Read>
bool setOptional(std::optional<T> &value, const QString &text, Read read)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    const std::optional<T> parsed = read(text);
    if (parsed)
        value = parsed;
    return parsed.has_value();
}

template<class T, class Read>
bool setRequired(T &value, const QString &text, Read read)
{
    const std::optional<T> parsed = read(text);
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

std::optional<int> positiveNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString annotationFieldName(AnnotationField field)
{
    if (const std::optional<Field> corrected = correctedField(field))
        return fieldName(*corrected);
    return markNames.at(static_cast<size_t>(field));
}

bool operator<(const RumourKey &left, const RumourKey &right)
{
    return std::tie(left.article, left.player, left.suitor) < std::tie(right.article, right.player, right.suitor);
}

RumourKey keyOf(const StoredRumour &stored)
{
    return {stored.article, stored.rumour.player, stored.rumour.to};
}

void setAnnotationValue(Annotation &annotation, const AnnotationValue &value)
{
    switch (value.field) {
    case AnnotationField::Reliability:
        annotation.grade.reliability = reliabilityFromLetter(value.text);
        return;
    case AnnotationField::Credibility:
        annotation.grade.credibility = credibilityFromDigit(value.text);
        return;
    case AnnotationField::Outcome:
        annotation.outcome = outcomeFromName(value.text);
        return;
    case AnnotationField::Note:
        annotation.note = value.text;
        return;
    case AnnotationField::Tags:
        annotation.tags = tagsFromText(value.text);
        return;
    case AnnotationField::Star:
        annotation.isStarred = value.text == set;
        return;
    case AnnotationField::Read:
        annotation.isRead = value.text == set;
        return;
    case AnnotationField::Rejected:
        annotation.isRejected = value.text == set;
        return;
    case AnnotationField::Added:
        annotation.isAdded = value.text == set;
        return;
    default:
        break;
    }
    auto &corrections = annotation.corrections;
    const auto place = std::ranges::lower_bound(corrections, value.field, {}, &AnnotationValue::field);
    if (place != corrections.end() && place->field == value.field)
        *place = value;
    else
        corrections.insert(place, value);
}

std::optional<QString> annotationValue(const Annotation &annotation, AnnotationField field)
{
    const auto mark = [](bool isSet) { return isSet ? std::optional(set) : std::nullopt; };
    const auto text = [](const QString &words) { return words.isEmpty() ? std::nullopt : std::optional(words); };
    switch (field) {
    case AnnotationField::Reliability:
        return annotation.grade.reliability ? std::optional(reliabilityLetter(*annotation.grade.reliability)) : std::nullopt;
    case AnnotationField::Credibility:
        return annotation.grade.credibility ? std::optional(credibilityDigit(*annotation.grade.credibility)) : std::nullopt;
    case AnnotationField::Outcome:
        return annotation.outcome ? std::optional(outcomeName(*annotation.outcome)) : std::nullopt;
    case AnnotationField::Note:
        return text(annotation.note);
    case AnnotationField::Tags:
        return text(tagsText(annotation.tags));
    case AnnotationField::Star:
        return mark(annotation.isStarred);
    case AnnotationField::Read:
        return mark(annotation.isRead);
    case AnnotationField::Rejected:
        return mark(annotation.isRejected);
    case AnnotationField::Added:
        return mark(annotation.isAdded);
    default:
        break;
    }
    const auto place = std::ranges::find(annotation.corrections, field, &AnnotationValue::field);
    return place == annotation.corrections.end() ? std::nullopt : std::optional(place->text);
}

QString tagsText(const QStringList &tags)
{
    return tagsFromText(tags.join(u',')).join(u", "_s);
}

QStringList tagsFromText(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

QStringList retagged(QStringList tags, const QStringList &shown, const QStringList &typed)
{
    const auto standsIn = [](const QStringList &others) {
        return [&others](const QString &tag) { return others.contains(tag, Qt::CaseInsensitive); };
    };
    QStringList removed = shown;
    removed.removeIf(standsIn(typed));
    QStringList added = typed;
    added.removeIf(standsIn(shown));
    tags.removeIf(standsIn(removed));
    added.removeIf(standsIn(tags));
    return tags + added;
}

QString fieldValueText(const Rumour &rumour, Field field)
{
    switch (field) {
    case Field::Player:
        return rumour.player;
    case Field::From:
        return rumour.from;
    case Field::To:
        return rumour.to;
    case Field::Move:
        return moveName(rumour.move);
    case Field::Stage:
        return stageName(rumour.stage);
    case Field::Fee:
        return rumour.fee ? storedFeeText(*rumour.fee) : QString();
    case Field::Window:
        return rumour.window ? windowName(*rumour.window) : QString();
    case Field::Sources:
        return rumour.sources.join(u'\n');
    case Field::Journalists:
        return rumour.journalists.join(u'\n');
    case Field::ContractUntil:
        return numberText(rumour.contractUntil);
    case Field::Age:
        return numberText(rumour.age);
    }
    return {};
}

bool setFieldValue(Rumour &rumour, Field field, const QString &text)
{
    switch (field) {
    case Field::Player:
        if (text.isEmpty())
            return false;
        rumour.player = text;
        return true;
    case Field::From:
        rumour.from = text;
        return true;
    case Field::To:
        rumour.to = text;
        return true;
    case Field::Move:
        return setRequired(rumour.move, text, moveFromName);
    case Field::Stage:
        return setRequired(rumour.stage, text, stageFromName);
    case Field::Fee:
        return setOptional(rumour.fee, text, feeFromStoredText);
    case Field::Window:
        return setOptional(rumour.window, text, windowFromName);
    case Field::Sources:
        rumour.sources = linesOf(text);
        return true;
    case Field::Journalists:
        rumour.journalists = linesOf(text);
        return true;
    case Field::ContractUntil:
        return setOptional(rumour.contractUntil, text, positiveNumber);
    case Field::Age:
        return setOptional(rumour.age, text, positiveNumber);
    }
    return false;
}

QString correctionText(const QString &value, std::optional<Span> span)
{
    return span ? u"%1%2%3,%4"_s.arg(value, spanMark).arg(span->start).arg(span->length) : value;
}

QString correctionValue(const QString &text)
{
    return text.section(spanMark, 0, 0);
}

std::optional<Span> correctionSpan(const QString &text)
{
    const QStringList numbers = text.section(spanMark, 1).split(u',');
    if (numbers.size() != 2)
        return std::nullopt;
    const Span span{numbers[0].toInt(), numbers[1].toInt()};
    return span.start < 0 || span.isEmpty() ? std::nullopt : std::optional(span);
}

Rumour corrected(const Rumour &read, const std::vector<AnnotationValue> &corrections)
{
    Rumour rumour = read;
    for (const AnnotationValue &correction : corrections) {
        const std::optional<Field> field = correctedField(correction.field);
        if (!field || !setFieldValue(rumour, *field, correctionValue(correction.text)))
            continue; // what the field cannot hold is left as read
        std::erase_if(rumour.evidence, [field](const Evidence &evidence) { return evidence.field == *field; });
        if (const std::optional<Span> span = correctionSpan(correction.text))
            rumour.evidence.push_back({*field, *span});
    }
    return rumour;
}

} // namespace rumourdesk
