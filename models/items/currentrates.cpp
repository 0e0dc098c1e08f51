// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/currentrates.h"

#include "models/domain/referencerates.h"
#include "models/exporting/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The bank's file of all days since 1999 has less than a megabyte.
constexpr qint64 largestFile = 32'000'000;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, CurrentRates::tr("%1 could not be read: %2").arg(path, file.errorString()), path};
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Unreadable, CurrentRates::tr("%1 could not be read: %2").arg(path, file.errorString()), path};
    if (content.size() > largestFile)
        return Error{Error::Kind::Malformed, CurrentRates::tr("%1 is too large for a table of rates").arg(path), path};
    return content;
}

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, u"%1, %2"_s.arg(path, error.message), path};
}

/// None if nothing is kept yet.
Result<ExchangeRates> keptRates(const QString &path)
{
    if (!QFileInfo::exists(path))
        return ExchangeRates();
    const Result<QByteArray> table = contentOf(path);
    if (!table)
        return table.error();
    Result<ExchangeRates> kept = ExchangeRates::parse(*table);
    if (!kept)
        return inFile(path, kept.error());
    return kept;
}

} // namespace

Result<ExchangeRates> extendedByKept(const ExchangeRates &shipped, const QString &keptPath)
{
    return keptRates(keptPath).andThen(
        [&shipped](const ExchangeRates &kept) { return Result<ExchangeRates>(shipped.extendedBy(kept)); });
}

CurrentRates::CurrentRates(ExchangeRates rates, QString keptPath, QObject *parent)
    : QObject(parent)
    , m_rates(std::move(rates))
    , m_keptPath(std::move(keptPath))
{
}

Result<void> CurrentRates::load(const QString &csvPath)
{
    const Result<QByteArray> csv = contentOf(csvPath);
    if (!csv)
        return csv.error();
    const Result<ExchangeRates> newer = ratesFromReferenceCsv(*csv);
    if (!newer)
        return inFile(csvPath, newer.error());
    // Read anew: another window may have loaded some in the meantime.
    const Result<ExchangeRates> kept = keptRates(m_keptPath);
    if (!kept)
        return kept.error();
    QDir().mkpath(QFileInfo(m_keptPath).path()); // if it fails, so does writing, which says why
    if (const Result<void> written = writeWhole(m_keptPath, kept->extendedBy(*newer).table()); !written)
        return written.error();
    m_rates = m_rates.extendedBy(*newer);
    Q_EMIT changed();
    return {};
}

} // namespace rumourdesk
