// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedvalues.h"

namespace rumourdesk {

namespace {

const QDate epoch(1970, 1, 1);
constexpr int minutesInHour = 60;

} // namespace

std::optional<qint64> storedDay(const std::optional<PublicationDate> &published)
{
    if (!published || !published->date.isValid())
        return std::nullopt;
    return epoch.daysTo(published->date);
}

std::optional<qint64> storedMinute(const std::optional<PublicationDate> &published)
{
    if (!published || !published->date.isValid() || !published->time)
        return std::nullopt;
    return published->time->hour() * minutesInHour + published->time->minute();
}

std::optional<PublicationDate> publicationDateFromStored(std::optional<qint64> day, std::optional<qint64> minute)
{
    if (!day)
        return std::nullopt;
    PublicationDate published{epoch.addDays(*day), std::nullopt};
    if (minute)
        published.time = QTime(static_cast<int>(*minute) / minutesInHour, static_cast<int>(*minute) % minutesInHour);
    return published;
}

qint64 storedWindow(TransferWindow window)
{
    return 2 * static_cast<qint64>(window.year) + (window.season == Season::Summer ? 1 : 0);
}

std::optional<Fee> feeFromStored(
    std::optional<qint64> minimum, std::optional<qint64> maximum, QStringView currency, qint64 basis)
{
    if (!minimum && !maximum)
        return std::nullopt;
    return Fee{minimum, maximum, currencyFromCode(currency).value_or(Currency::EUR),
        fromStoredNumber<FeeBasis>(basis)};
}

} // namespace rumourdesk
