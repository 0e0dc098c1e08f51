// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace rumourdesk::testing {

/// Makes texts that might stand in the filter line, the same ones for the same seed: right ones, right ones with a
/// few characters spoilt, and the language's own pieces and others in any order.
class ExpressionMaker
{
public:
    explicit ExpressionMaker(quint32 seed) : m_seed(seed), m_random(seed) {}

    [[nodiscard]] QString expression();
    /// From 0 to one below.
    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

private:
    QString right();
    QString soup();
    QString piece();
    void spoil(QString &text);

    quint32 m_seed;
    std::mt19937 m_random;
};

} // namespace rumourdesk::testing
