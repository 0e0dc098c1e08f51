// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rumourdesk {

/// A line of a text: its stretch without the line feed and without blanks at its ends.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(start, end - start); }
    bool operator==(const TextLine &) const = default;
};

/// The first lines of `text` that are not blank, at most `count`.
[[nodiscard]] std::vector<TextLine> firstLines(QStringView text, int count);
/// The last lines that are not blank and start at or behind `from`, at most `count`, in the order of the
/// text.
[[nodiscard]] std::vector<TextLine> lastLines(QStringView text, int count, qsizetype from = 0);

/// `text` without the stretches, which are in the order of the text and do not overlap. A cut that is a whole
/// line takes the blank lines behind it along if there is a blank line, or nothing, before it.
[[nodiscard]] QString withoutStretches(const QString &text, const std::vector<TextLine> &cuts);

} // namespace rumourdesk
