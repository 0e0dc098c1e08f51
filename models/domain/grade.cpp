// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grade.h"

#include <QCoreApplication>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, reliabilityCount> reliabilityTexts = {
    QT_TRANSLATE_NOOP("Grade", "completely reliable"),
    QT_TRANSLATE_NOOP("Grade", "usually reliable"),
    QT_TRANSLATE_NOOP("Grade", "fairly reliable"),
    QT_TRANSLATE_NOOP("Grade", "not usually reliable"),
    QT_TRANSLATE_NOOP("Grade", "unreliable"),
    QT_TRANSLATE_NOOP("Grade", "reliability cannot be judged"),
};

constexpr std::array<const char *, credibilityCount> credibilityTexts = {
    QT_TRANSLATE_NOOP("Grade", "confirmed by others"),
    QT_TRANSLATE_NOOP("Grade", "probably true"),
    QT_TRANSLATE_NOOP("Grade", "possibly true"),
    QT_TRANSLATE_NOOP("Grade", "doubtful"),
    QT_TRANSLATE_NOOP("Grade", "improbable"),
    QT_TRANSLATE_NOOP("Grade", "truth cannot be judged"),
};

struct OutcomeWords {
    QLatin1StringView name;
    const char *text;
};

constexpr std::array<OutcomeWords, outcomeCount> outcomeWords = {{
    {"moved-there"_L1, QT_TRANSLATE_NOOP("Outcome", "Moved there")},
    {"moved-elsewhere"_L1, QT_TRANSLATE_NOOP("Outcome", "Moved elsewhere")},
    {"stayed"_L1, QT_TRANSLATE_NOOP("Outcome", "Stayed")},
    {"window-closed"_L1, QT_TRANSLATE_NOOP("Outcome", "Window closed")},
    {"still-open"_L1, QT_TRANSLATE_NOOP("Outcome", "Still open")},
}};

} // namespace

QString reliabilityLetter(Reliability reliability)
{
    return QString(QChar(u'A' + static_cast<int>(reliability)));
}

QString reliabilityText(Reliability reliability)
{
    return QCoreApplication::translate("Grade", reliabilityTexts.at(static_cast<size_t>(reliability)));
}

std::optional<Reliability> reliabilityFromLetter(QStringView letter)
{
    if (letter.size() != 1)
        return std::nullopt;
    const int place = letter.front().toUpper().unicode() - u'A';
    if (place < 0 || place >= reliabilityCount)
        return std::nullopt;
    return static_cast<Reliability>(place);
}

QString credibilityDigit(Credibility credibility)
{
    return QString(QChar(u'1' + static_cast<int>(credibility)));
}

QString credibilityText(Credibility credibility)
{
    return QCoreApplication::translate("Grade", credibilityTexts.at(static_cast<size_t>(credibility)));
}

std::optional<Credibility> credibilityFromDigit(QStringView digit)
{
    if (digit.size() != 1)
        return std::nullopt;
    const int place = digit.front().unicode() - u'1';
    if (place < 0 || place >= credibilityCount)
        return std::nullopt;
    return static_cast<Credibility>(place);
}

QString gradeText(const Grade &grade)
{
    QString text;
    if (grade.reliability)
        text += reliabilityLetter(*grade.reliability);
    if (grade.credibility)
        text += credibilityDigit(*grade.credibility);
    return text;
}

std::optional<Grade> gradeFromText(QStringView text)
{
    if (text.isEmpty() || text.size() > 2)
        return std::nullopt;
    Grade grade;
    if (text.size() == 2 || !text.front().isDigit()) {
        grade.reliability = reliabilityFromLetter(text.first(1));
        if (!grade.reliability)
            return std::nullopt;
        text = text.sliced(1);
    }
    if (!text.isEmpty()) {
        grade.credibility = credibilityFromDigit(text);
        if (!grade.credibility)
            return std::nullopt;
    }
    return grade;
}

QString outcomeName(Outcome outcome)
{
    return outcomeWords.at(static_cast<size_t>(outcome)).name;
}

QString outcomeText(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", outcomeWords.at(static_cast<size_t>(outcome)).text);
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    for (size_t i = 0; i < outcomeWords.size(); ++i) {
        if (name == outcomeWords[i].name)
            return static_cast<Outcome>(i);
    }
    return std::nullopt;
}

} // namespace rumourdesk
