// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/inputfiles.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace rumourdesk {

/// Where a command writes: results to one device, complaints to the other, both as UTF-8.
class Streams
{
public:
    /// The devices must be open and outlive the streams.
    Streams(QIODevice &results, QIODevice &complaints);

    /// False once the device takes no more, as when the reader of a pipe has gone: there is nobody to write
    /// for.
    bool write(const QByteArray &bytes);
    bool write(const QString &text) { return write(text.toUtf8()); }
    /// Sends on what is buffered, for a reader who is waiting for it.
    bool flush();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// One line on the complaints' device: "rumourdesk: ...".
    void complain(const QString &message);
    /// Names the input and the reason.
    void complain(const InputFailure &failure);
    /// After a complaint about a text: the text, and below it carets under `length` characters from
    /// `position`.
    void pointAt(const QString &text, qsizetype position, qsizetype length);

private:
    QIODevice &m_results;
    QIODevice &m_complaints;
    bool m_isBroken = false;
};

} // namespace rumourdesk
