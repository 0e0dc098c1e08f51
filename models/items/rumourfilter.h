// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace rumourdesk {

struct FilterNode;

/// A parsed filter expression: an immutable value, cheap to copy. The empty filter lets everything through.
/// The grammar stands above the parser in filterparser.cpp.
class RumourFilter
{
public:
    RumourFilter() = default;
    explicit RumourFilter(std::shared_ptr<const FilterNode> root);

    [[nodiscard]] bool isEmpty() const { return !m_root; }
    [[nodiscard]] const FilterNode *root() const { return m_root.get(); }
    /// The expression printed back in its shortest form; parsing it gives the same filter.
    [[nodiscard]] QString toString() const;

private:
    std::shared_ptr<const FilterNode> m_root;
};

/// Where and why an expression is wrong; `position` and `length` count UTF-16 code units of the typed text.
struct FilterMistake {
    int position = 0;
    int length = 0;
    QString message;

    bool operator==(const FilterMistake &) const = default;
};

struct ParsedFilter {
    RumourFilter filter; ///< valid only if there is no mistake
    std::optional<FilterMistake> mistake;
};

/// Reads an expression; saved filters that it names stay names, see filternames.h.
[[nodiscard]] ParsedFilter parseFilter(const QString &expression);

} // namespace rumourdesk
