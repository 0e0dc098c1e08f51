// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"

#include <utility>

namespace rumourdesk {

namespace {

QByteArray escape(char character)
{
    switch (character) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(static_cast<unsigned char>(character), 16).rightJustified(4, '0');
    }
}

bool needsEscape(char character)
{
    return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

} // namespace

void JsonWriter::separate()
{
    if (!std::exchange(m_isFirst, false))
        m_json += ", ";
}

void JsonWriter::beginObject()
{
    separate();
    m_json += '{';
    m_isFirst = true;
}

void JsonWriter::endObject()
{
    m_json += '}';
    m_isFirst = false;
}

void JsonWriter::beginArray()
{
    separate();
    m_json += '[';
    m_isFirst = true;
}

void JsonWriter::endArray()
{
    m_json += ']';
    m_isFirst = false;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\": ";
    m_isFirst = true;
}

void JsonWriter::text(QStringView value)
{
    separate();
    m_json += '"';
    // Lone surrogates become U+FFFD, so the result is UTF-8 whatever the text.
    const QByteArray utf8 = value.toUtf8();
    qsizetype start = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8.at(i)))
            continue;
        m_json += QByteArrayView(utf8).sliced(start, i - start);
        m_json += escape(utf8.at(i));
        start = i + 1;
    }
    m_json += QByteArrayView(utf8).sliced(start);
    m_json += '"';
}

void JsonWriter::textOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonWriter::integer(qint64 value)
{
    raw(QByteArray::number(value));
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_json += json;
}

QByteArray JsonWriter::take()
{
    m_isFirst = true;
    return std::exchange(m_json, {});
}

} // namespace rumourdesk
