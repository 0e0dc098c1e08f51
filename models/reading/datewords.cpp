// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datewords.h"

#include <QString>

#include <array>

namespace rumourdesk {

namespace {

// Names stand between blanks, lower case, a line for each month in the order of the year.
constexpr std::array<QStringView, 12> months = {
    u"january januar janvier enero gennaio janeiro januari jänner",
    u"february februar février fevrier febrero febbraio fevereiro februari",
    u"march märz maerz mars marzo março marco maart mrt",
    u"april avril abril aprile",
    u"may mai mayo maggio maio mei",
    u"june juni juin junio giugno junho",
    u"july juli juillet julio luglio julho",
    u"august août aout agosto augustus",
    u"september septembre septiembre settembre setembro sept",
    u"october oktober octobre octubre ottobre outubro",
    u"november novembre noviembre novembro",
    u"december dezember décembre decembre diciembre dicembre dezembro",
};

constexpr QStringView weekdays = u"monday tuesday wednesday thursday friday saturday sunday "
                                 u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
                                 u"lundi mardi mercredi jeudi vendredi samedi dimanche "
                                 u"lunes martes miércoles jueves viernes sábado domingo "
                                 u"lunedì martedì mercoledì giovedì venerdì sabato domenica "
                                 u"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
                                 u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";

bool startsOneOf(QStringView names, QStringView word)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 13;
    if (word.size() < shortest || word.size() > longest)
        return false;
    for (const QStringView name : names.tokenize(u' ')) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> monthNamed(QStringView word)
{
    for (size_t i = 0; i < months.size(); ++i) {
        if (startsOneOf(months[i], word))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

bool isWeekday(QStringView word)
{
    return startsOneOf(weekdays, word);
}

} // namespace rumourdesk
