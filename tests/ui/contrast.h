// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cmath>

namespace rumourdesk::testing
{

/// The contrast ratio of WCAG 2.
inline double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

/// A translucent colour on a ground.
inline QColor laidOn(const QColor &ground, const QColor &colour)
{
    const float share = colour.alphaF();
    return QColor::fromRgbF(ground.redF() * (1 - share) + colour.redF() * share,
        ground.greenF() * (1 - share) + colour.greenF() * share, ground.blueF() * (1 - share) + colour.blueF() * share);
}

} // namespace rumourdesk::testing
