// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rumourdesk {

enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How `bytes` are encoded: by the byte order mark; UTF-16 without one only if every other byte is plainly
/// zero; UTF-8 if the bytes are that, or are more often than not; otherwise Windows-1252.
[[nodiscard]] TextEncoding encodingOf(const QByteArray &bytes);

/// The text of `bytes`, for any bytes: what is no character of the encoding, and NUL, becomes U+FFFD. Without
/// byte order mark; every kind of line end is a line feed.
[[nodiscard]] QString decodedText(const QByteArray &bytes);

/// What a file of other things than text is, for people ("a PDF document"); empty for text.
[[nodiscard]] QString binaryKind(const QByteArray &bytes);

} // namespace rumourdesk
