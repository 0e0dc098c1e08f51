// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace rumourdesk {

/// Writes JSON on one line, the keys in the order in which they are given, which QJsonObject would sort. Text
/// is UTF-8 and only what JSON demands is escaped. Ends that match no beginning are the caller's mistake.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QByteArrayView name);

    void text(QStringView value);
    void textOrNull(QStringView value); ///< null for empty text
    void integer(qint64 value);
    void null();
    /// A value that is JSON already.
    void raw(QByteArrayView json);

    [[nodiscard]] QByteArray take();

private:
    void separate();

    QByteArray m_json;
    bool m_isFirst = true; // of its array or object, or the value of a key
};

} // namespace rumourdesk
