// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace rumourdesk {

/// Why something failed: `kind` for code and tests, `message` for the analyst, `detail` (path, SQL text) for the log.
struct Error {
    enum class Kind {
        NotFound,
        Unreadable,
        Empty,
        Binary,
        TooLarge,
        Malformed,
        Unsupported,
        Invalid,
        Store,
        NewerSchema,
        Cancelled,
    };
    Kind kind = Kind::Invalid;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that stands in its place. Reading value() of a failure is a programming error.
template<class T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool isOk() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return isOk(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Calls `next` with the value; a failure passes through untouched. `next` returns a Result.
    template<class Next>
    auto andThen(Next &&next) && -> decltype(next(std::declval<T &&>()))
    {
        if (!isOk())
            return error();
        return std::forward<Next>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool isOk() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return isOk(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    template<class Next>
    auto andThen(Next &&next) && -> decltype(next())
    {
        if (!isOk())
            return error();
        return std::forward<Next>(next)();
    }

private:
    std::optional<Error> m_error;
};

} // namespace rumourdesk
