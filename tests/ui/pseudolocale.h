// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace rumourdesk::testing
{

/// A language in which every text is twice as long and has no plain letter: "Find" is "Ƒíñđ ƒíñđ". What is still plain on
/// the screen has not gone through tr(), and what has no room will have none in a wordy language either.
class PseudoLocale final : public QTranslator
{
public:
    /// From its construction to its end the application speaks this language.
    PseudoLocale();
    ~PseudoLocale() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *text, const char *disambiguation = nullptr, int n = -1) const override;
};

/// "Find %1" as "Ƒíñđ %1 ƒíñđ". Marks, tags, placeholders and the letter behind "&" stay.
[[nodiscard]] QString doubled(const QString &text);

} // namespace rumourdesk::testing
