// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/jobs/storereader.h"

#include <QObject>

namespace rumourdesk {

class ExchangeRates;
class RumourTableModel;

/// Reads a store into the table in the background, the newest rumours at once. Lives on the GUI thread.
class RumourLoader final : public QObject
{
    Q_OBJECT

public:
    /// Model and rates must outlive it.
    RumourLoader(RumourTableModel &model, const ExchangeRates &rates, const QString &storePath, QObject *parent = nullptr);

    /// Reads the store anew. A table that is still empty gets the newest rumours before this returns.
    void load();
    /// The same, and returns when all is read.
    Result<void> loadAtOnce();
    /// Whether the table waits for rumours.
    [[nodiscard]] bool isLoading() const { return m_reader.isReading(); }

Q_SIGNALS:
    /// isLoading() says something else now.
    void loadingChanged();
    void loaded();
    void failed(const rumourdesk::Error &error);

private:
    void take(const Result<void> &shown);

    RumourTableModel &m_model;
    const ExchangeRates &m_rates;
    StoreReader m_reader;
};

} // namespace rumourdesk
