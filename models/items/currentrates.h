// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"

#include <QObject>

namespace rumourdesk {

/// The rates that come with the program, extended by those that the analyst has loaded, which are kept in a file of his.
/// It need not be there.
/// Errors: those of ExchangeRates::parse(), and Unreadable, both naming the file.
[[nodiscard]] Result<ExchangeRates> extendedByKept(const ExchangeRates &shipped, const QString &keptPath);

/// The rates that the window reckons with. Lives on its thread; who holds a reference to rates() sees new ones as soon as
/// they are loaded.
class CurrentRates final : public QObject
{
    Q_OBJECT

public:
    CurrentRates(ExchangeRates rates, QString keptPath, QObject *parent = nullptr);

    [[nodiscard]] const ExchangeRates &rates() const { return m_rates; }
    /// Loads newer rates from a file in the layout of the European Central Bank, and keeps them beside those that were
    /// loaded before. If anything fails, everything stays as it was.
    /// Errors, each naming the file: Malformed with line and reason, Unreadable for a file that cannot be read or, of those
    /// that are kept, not written.
    [[nodiscard]] Result<void> load(const QString &csvPath);

Q_SIGNALS:
    void changed();

private:
    ExchangeRates m_rates;
    QString m_keptPath;
};

} // namespace rumourdesk
