// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

namespace rumourdesk {

/// Values that are their bytes: copied as they lie in memory.
template<class T>
concept PlainValue = std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>;

/// Writes values one behind the other as they lie in memory, for a file that a build makes for itself and that the same
/// build reads: the order of bytes and the sizes are the machine's. A class joins in by a function
/// `template<class Self, class Archive> static void archive(Self &self, Archive &archive)` that names its members once,
/// for writing and for reading.
class PlainWriter
{
public:
    template<class... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void putBytes(const void *bytes, size_t size)
    {
        m_bytes.append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    }

    template<class Value>
    void put(const Value &value)
    {
        if constexpr (PlainValue<Value>)
            putBytes(&value, sizeof value);
        else
            Value::archive(value, *this);
    }

    template<class List>
    void putList(const List &list)
    {
        put(static_cast<std::uint64_t>(list.size()));
        putBytes(list.data(), static_cast<size_t>(list.size()) * sizeof(*list.data()));
    }
    void put(const QString &text) { putList(text); }
    void put(const std::u16string &text) { putList(text); }

    template<class Value>
    void put(const std::vector<Value> &values)
    {
        if constexpr (PlainValue<Value>) {
            putList(values);
        } else {
            put(static_cast<std::uint64_t>(values.size()));
            for (const Value &value : values)
                put(value);
        }
    }

    /// In the order of the keys, so that the same tables make the same bytes.
    template<class Value>
    void put(const QHash<QString, Value> &hash)
    {
        QStringList keys = hash.keys();
        keys.sort();
        put(static_cast<std::uint64_t>(keys.size()));
        for (const QString &key : keys) {
            put(key);
            put(hash[key]);
        }
    }

    QByteArray m_bytes;
};

/// Reads what a PlainWriter wrote. If the bytes end too early the rest is empty, and isWhole() is false.
class PlainReader
{
public:
    explicit PlainReader(QByteArrayView bytes) : m_bytes(bytes) {}

    template<class... Values>
    void operator()(Values &...values)
    {
        (get(values), ...);
    }

    /// Whether all has been read, and there was neither too little nor too much.
    [[nodiscard]] bool isWhole() const { return !m_isShort && m_bytes.isEmpty(); }

private:
    /// How many values of a list follow; 0 if there are not so many bytes.
    size_t takeCount(size_t leastSize)
    {
        std::uint64_t count = 0;
        get(count);
        m_isShort = m_isShort || count > static_cast<std::uint64_t>(m_bytes.size()) / leastSize;
        return m_isShort ? 0 : static_cast<size_t>(count);
    }

    void takeBytes(void *target, size_t size)
    {
        m_isShort = m_isShort || size > static_cast<size_t>(m_bytes.size());
        if (m_isShort || size == 0)
            return;
        std::memcpy(target, m_bytes.data(), size);
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(size));
    }

    template<class Value>
    void get(Value &value)
    {
        if constexpr (PlainValue<Value>)
            takeBytes(&value, sizeof value);
        else
            Value::archive(value, *this);
    }

    template<class List, class Size>
    void takeList(List &list)
    {
        constexpr size_t valueSize = sizeof(*list.data());
        list.resize(static_cast<Size>(takeCount(valueSize)));
        takeBytes(list.data(), static_cast<size_t>(list.size()) * valueSize);
    }
    void get(QString &text) { takeList<QString, qsizetype>(text); }
    void get(std::u16string &text) { takeList<std::u16string, size_t>(text); }

    template<class Value>
    void get(std::vector<Value> &values)
    {
        if constexpr (PlainValue<Value>) {
            takeList<std::vector<Value>, size_t>(values);
        } else {
            values.resize(takeCount(1));
            for (Value &value : values)
                get(value);
        }
    }

    template<class Value>
    void get(QHash<QString, Value> &hash)
    {
        const size_t count = takeCount(sizeof(Value));
        hash.reserve(static_cast<qsizetype>(count));
        for (size_t i = 0; i < count; ++i) {
            QString key;
            Value value{};
            operator()(key, value);
            hash.insert(key, value);
        }
    }

    QByteArrayView m_bytes; // what is left
    bool m_isShort = false;
};

} // namespace rumourdesk
