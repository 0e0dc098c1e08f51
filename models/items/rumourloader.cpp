// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourloader.h"

#include "models/items/rumourreading.h"
#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"
#include "models/store/rumourstore.h"

namespace rumourdesk {

namespace {

constexpr int firstScreen = 200; // rumours: more than the tallest screen has rows

} // namespace

RumourLoader::RumourLoader(
    RumourTableModel &model, const ExchangeRates &rates, const QString &storePath, QObject *parent)
    : QObject(parent), m_model(model), m_rates(rates), m_reader(storePath)
{
    connect(&m_reader, &StoreReader::failed, this, [this](const Error &error) { take(error); });
}

void RumourLoader::load()
{
    if (m_model.totalCount() == 0) {
        if (const Result<void> shown = m_model.showNewest(firstScreen); !shown) {
            Q_EMIT failed(shown.error());
            return;
        }
    }
    m_model.expectRead();
    // What is read is handed over by pointer: functions are copied.
    m_reader.read([this, order = m_model.order(), rates = m_rates](const Database &store) -> StoreReader::Show {
        const auto read = std::make_shared<Result<ReadRumours>>(
            readRumours(RumourStore(store), AnnotationStore(store), order, rates));
        return [this, read, rates] {
            take(*read ? m_model.show(std::move(**read)) : Result<void>(read->error()));
            if (!(rates == m_rates)) // others have been loaded since
                m_model.convertFeesAnew();
        };
    });
    Q_EMIT loadingChanged();
}

Result<void> RumourLoader::loadAtOnce()
{
    m_reader.drop();
    m_model.expectNoRead();
    Result<void> read = m_model.reload();
    Q_EMIT loadingChanged();
    return read;
}

void RumourLoader::take(const Result<void> &shown)
{
    if (!shown && !isLoading())
        m_model.expectNoRead();
    Q_EMIT loadingChanged();
    if (shown)
        Q_EMIT loaded();
    else
        Q_EMIT failed(shown.error());
}

} // namespace rumourdesk
