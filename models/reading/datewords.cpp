// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datewords.h"

#include <QString>

#include <array>
#include <cstdint>

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

/// The first two letters of a word as one number; letters beyond ASCII, whose case is not known here, count as 0.
constexpr std::uint32_t beginningOf(QStringView word)
{
    const auto lower = [](char16_t unit) -> std::uint32_t {
        return unit >= 0x80 ? 0 : unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit;
    };
    return lower(word[0].unicode()) << 8U | lower(word[1].unicode());
}

/// The beginnings of names that stand between blanks, each a bit: most words begin like none of them.
constexpr std::uint64_t beginningBits(QStringView names)
{
    std::uint64_t bits = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i == 0 || names[i - 1] == u' ')
            bits |= std::uint64_t(1) << (beginningOf(names.sliced(i)) % 61U);
    }
    return bits;
}

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

/// Whether a word may be among names with these beginnings.
bool mayBeAmong(std::uint64_t bits, QStringView word)
{
    const bool isPlain = word.size() >= 2 && word[0].unicode() < 0x80 && word[1].unicode() < 0x80;
    return !isPlain || (bits >> (beginningOf(word) % 61U) & 1U) != 0;
}

} // namespace

std::optional<int> monthNamed(QStringView word)
{
    static constexpr std::uint64_t beginnings = [] {
        std::uint64_t bits = 0;
        for (const QStringView names : months)
            bits |= beginningBits(names);
        return bits;
    }();
    if (!mayBeAmong(beginnings, word))
        return std::nullopt;
    for (size_t i = 0; i < months.size(); ++i) {
        if (startsOneOf(months[i], word))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

bool isWeekday(QStringView word)
{
    static constexpr std::uint64_t beginnings = beginningBits(weekdays);
    return mayBeAmong(beginnings, word) && startsOneOf(weekdays, word);
}

} // namespace rumourdesk
