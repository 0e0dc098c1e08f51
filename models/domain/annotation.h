// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/grade.h"
#include "models/domain/ids.h"
#include "models/domain/rumour.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What an analyst can say of a rumour. Those from Player on are corrections: each lies over what was read from the
/// text and never overwrites it.
enum class AnnotationField : quint8 {
    Reliability, Credibility, Outcome, Note, Tags, Star, Read, Rejected,
    Added, ///< set while a rumour that an analyst has added is to be there
    Player, From, To, Move, Stage, Fee, Window, Sources, Journalists, ContractUntil, Age,
};

inline constexpr int annotationFieldCount = static_cast<int>(AnnotationField::Age) + 1;

[[nodiscard]] constexpr AnnotationField correctionOf(Field field)
{
    return static_cast<AnnotationField>(static_cast<int>(AnnotationField::Player) + static_cast<int>(field));
}

/// The field that is corrected; nothing for grades, notes and marks.
[[nodiscard]] constexpr std::optional<Field> correctedField(AnnotationField field)
{
    if (field < AnnotationField::Player)
        return std::nullopt;
    return static_cast<Field>(static_cast<int>(field) - static_cast<int>(AnnotationField::Player));
}

/// The name used in logs and exports: "reliability", "note"; a correction has the name of its field.
[[nodiscard]] QString annotationFieldName(AnnotationField field);

/// Who a rumour is: its article, and the player and suitor that were read from the text. Corrections of player and
/// suitor do not change it. What analysts say hangs on it, so that a better extraction loses none of it.
struct RumourKey {
    ArticleId article;
    QString player;
    QString suitor; ///< empty for an exit

    bool operator==(const RumourKey &) const = default;
};

/// By article, then by player and suitor.
[[nodiscard]] bool operator<(const RumourKey &left, const RumourKey &right);

[[nodiscard]] RumourKey keyOf(const StoredRumour &stored);

/// One word of an analyst, in the text in which it is stored. Empty text in a correction says that the article does
/// not name this field.
struct AnnotationValue {
    AnnotationField field = AnnotationField::Note;
    QString text;

    bool operator==(const AnnotationValue &) const = default;
};

/// All that analysts have said of one rumour.
struct Annotation {
    Grade grade;
    std::optional<Outcome> outcome;
    QString note;
    QStringList tags;
    bool isStarred = false;
    bool isRead = false;
    bool isRejected = false;
    bool isAdded = false;
    std::vector<AnnotationValue> corrections; ///< by field, each field once

    [[nodiscard]] bool isEmpty() const { return *this == Annotation(); }
    bool operator==(const Annotation &) const = default;
};

/// Puts one word into its place; text that the field cannot hold is passed over.
void setAnnotationValue(Annotation &annotation, const AnnotationValue &value);
/// The text in which a field of the annotation is stored; nothing if the analyst has said nothing.
[[nodiscard]] std::optional<QString> annotationValue(const Annotation &annotation, AnnotationField field);

/// Tags as they are stored and shown: "keeper, urgent". Without doubles, blanks around them and empty ones.
[[nodiscard]] QString tagsText(const QStringList &tags);
[[nodiscard]] QStringList tagsFromText(const QString &text);
/// The tags after what was done to others: what stands in `typed` and not in `shown` is added, what stands in `shown` alone
/// is taken away. Case does not matter.
[[nodiscard]] QStringList retagged(QStringList tags, const QStringList &shown, const QStringList &typed);

/// The value of a field in the text in which corrections are stored: names as they are, several of them a line each;
/// "EUR 90000000-100000000 asking" for a fee, an open end being left out; "summer-2026"; empty for nothing.
[[nodiscard]] QString fieldValueText(const Rumour &rumour, Field field);
/// Sets a field from that text. False, and nothing changed, if the field cannot hold it.
[[nodiscard]] bool setFieldValue(Rumour &rumour, Field field, const QString &text);

/// A correction whose words stand in the article: the text, and behind it where.
[[nodiscard]] QString correctionText(const QString &value, std::optional<Span> span);
[[nodiscard]] QString correctionValue(const QString &text); ///< without the span
[[nodiscard]] std::optional<Span> correctionSpan(const QString &text);

/// What was read, with the corrections laid over it. A corrected field has the evidence that the analyst gave for it, or
/// none.
[[nodiscard]] Rumour corrected(const Rumour &read, const std::vector<AnnotationValue> &corrections);

} // namespace rumourdesk
