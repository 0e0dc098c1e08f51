// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/streams.h"
#include "app/services.h"
#include "models/domain/rumour.h"

#include <QBuffer>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace rumourdesk::testing {

/// What a command writes, kept in memory.
class CapturedStreams
{
public:
    CapturedStreams();

    [[nodiscard]] Streams &streams() { return m_streams; }
    [[nodiscard]] QByteArray results() const { return m_results.data(); }
    [[nodiscard]] QStringList resultLines() const;
    [[nodiscard]] QStringList complaints() const; ///< one a line

private:
    QBuffer m_results;
    QBuffer m_complaints;
    Streams m_streams;
};

/// A device that takes `room` bytes and then fails, like a pipe whose reader has gone.
class ShortDevice final : public QIODevice
{
public:
    explicit ShortDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] int refused() const { return m_refused; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 m_room;
    int m_refused = 0;
};

/// The program's own tables, without any of the analyst's.
[[nodiscard]] std::unique_ptr<const Services> loadServices();

/// Writes a file into `folder` and returns its path.
QString writeFile(const QString &folder, const QString &name, const QByteArray &content);

/// Rumours for makeStore(), which the tests of several commands know.
inline const QString isakToLiverpool = QStringLiteral("2026-01-19 | Alexander Isak | Newcastle United > Liverpool | GBP 110000000 bid | bid");
inline const QString bastoniToBarcelona = QStringLiteral("2025-11-03 | Alessandro Bastoni | Inter Milan > Barcelona | EUR 80000000 asking | interest");
inline const QString bastoniToTottenham = QStringLiteral("2026-02-01 | Alessandro Bastoni | Inter Milan > Tottenham Hotspur | EUR 95000000 bid | talks");

/// Makes a store of rumours given as "2026-01-19 | Alexander Isak | Newcastle United > Liverpool | GBP
/// 110000000 bid | bid", one article each; date, fee and either club may be empty.
void makeStore(const QString &path, const QStringList &rumours);

} // namespace rumourdesk::testing
