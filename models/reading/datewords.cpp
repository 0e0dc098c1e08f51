// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datewords.h"

#include <QString>

#include <array>

namespace rumourdesk {

namespace {

/// Names that stand between blanks in one text, lower case.
class NameList
{
public:
    constexpr explicit NameList(QStringView text)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && text[i] != u' ')
                continue;
            m_names[m_count++] = text.sliced(start, i - start);
            start = i + 1;
        }
    }

    /// Whether one of them starts with the word, in any case.
    [[nodiscard]] bool hasStart(QStringView word) const
    {
        constexpr qsizetype shortest = 3;
        constexpr qsizetype longest = 13;
        if (word.size() < shortest || word.size() > longest)
            return false;
        const char16_t first = word.front().unicode();
        const QChar lower = first >= u'A' && first <= u'Z' ? QChar(first + (u'a' - u'A')) : QChar(first);
        for (size_t i = 0; i < m_count; ++i) {
            const bool mayBe = m_names[i].front() == lower || first >= 0x80;
            if (mayBe && m_names[i].startsWith(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    std::array<QStringView, 48> m_names;
    size_t m_count = 0;
};

/// A line for each month in the order of the year.
constexpr std::array<NameList, 12> months = {
    NameList(u"january januar janvier enero gennaio janeiro januari jänner"),
    NameList(u"february februar février fevrier febrero febbraio fevereiro februari"),
    NameList(u"march märz maerz mars marzo março marco maart mrt"),
    NameList(u"april avril abril aprile"),
    NameList(u"may mai mayo maggio maio mei"),
    NameList(u"june juni juin junio giugno junho"),
    NameList(u"july juli juillet julio luglio julho"),
    NameList(u"august août aout agosto augustus"),
    NameList(u"september septembre septiembre settembre setembro sept"),
    NameList(u"october oktober octobre octubre ottobre outubro"),
    NameList(u"november novembre noviembre novembro"),
    NameList(u"december dezember décembre decembre diciembre dicembre dezembro"),
};

constexpr NameList weekdays(
    u"monday tuesday wednesday thursday friday saturday sunday "
    u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche "
    u"lunes martes miércoles jueves viernes sábado domingo "
    u"lunedì martedì mercoledì giovedì venerdì sabato domenica "
    u"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
    u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

} // namespace

std::optional<int> monthNamed(QStringView word)
{
    for (size_t i = 0; i < months.size(); ++i) {
        if (months[i].hasStart(word))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

bool isWeekday(QStringView word)
{
    return weekdays.hasStart(word);
}

} // namespace rumourdesk
